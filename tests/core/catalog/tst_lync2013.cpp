// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/loader.h"
#include "csvtable.h"
#include "resources/resources.h"
#include "rowcomparison.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

QString folder()
{
    return QStringLiteral(LYNC_CATALOGUE);
}

constexpr const char *noReference = "the reference tables are not beside the sources";

bool hasReference()
{
    return QDir(QStringLiteral(REFERENCE_FOLDER)).exists();
}

QString nameOf(const Catalogue &catalogue, const PrintedRow &row)
{
    if (!row.ruleId.isEmpty())
        return row.ruleId;
    const PrintedTable &table = catalogue.printedTables[size_t(row.table)];
    return QStringLiteral("%1/%2/%3").arg(table.topic, table.table).arg(row.row);
}

bool isIpsec(const Catalogue &catalogue, const PrintedRow &row)
{
    return catalogue.printedTables[size_t(row.table)].sheet == SheetKind::Ipsec;
}

QString join(const Catalogue &catalogue, const std::vector<int> &tokens)
{
    QStringList keys;
    for (const int token : tokens)
        keys.append(catalogue.tokens[size_t(token)].key);
    return keys.join(u'|');
}

QString transportWord(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QStringLiteral("TCP");
    case Transport::Udp:
        return QStringLiteral("UDP");
    case Transport::TcpAndUdp:
        break;
    }
    return QStringLiteral("TCP+UDP");
}

/// Port 0 stands for the port an administrator has yet to choose.
QString portsOf(const CsvRow &row)
{
    const QString first = row[QStringLiteral("port_first")];
    const QString last = row[QStringLiteral("port_last")];
    if (first == QLatin1String("0"))
        return QStringLiteral("any");
    return first == last ? first : first + u'-' + last;
}

const QString sourcePortMark = QStringLiteral("source-port=");

/// The cells of a reference row, without the texts, which the catalogue may say better.
CsvRow expectedCells(const CsvRow &row)
{
    CsvRow cells;
    for (const char *column : {"service", "app_protocol", "security", "transport", "source", "destination",
                               "narrowed_source", "narrowed_destination", "condition", "anomaly"}) {
        const QString name = QLatin1String(column);
        cells[name] = row[name];
    }
    cells[QStringLiteral("ports")] = portsOf(row);
    cells[QStringLiteral("sourcePorts")] = QStringLiteral("any");
    QStringList inferred;
    for (const QString &cell : row[QStringLiteral("inferred")].split(u'|', Qt::SkipEmptyParts)) {
        if (cell.startsWith(sourcePortMark))
            cells[QStringLiteral("sourcePorts")] = cell.sliced(sourcePortMark.size());
        else
            inferred.append(cell);
    }
    cells[QStringLiteral("inferred")] = inferred.join(u'|');
    return cells;
}

CsvRow cellsOf(const Catalogue &catalogue, const PrintedRow &row)
{
    QStringList condition;
    for (const int predicate : row.condition)
        condition.append(catalogue.predicates[size_t(predicate)].key.toString());
    QStringList anomalies;
    for (const int anomaly : row.anomalies)
        anomalies.append(catalogue.anomalies[size_t(anomaly)].id);
    return {
        {QStringLiteral("service"), row.service},
        {QStringLiteral("app_protocol"), row.protocol},
        {QStringLiteral("security"), row.encryption},
        {QStringLiteral("transport"), transportWord(row.transport)},
        {QStringLiteral("ports"), row.ports.toString()},
        {QStringLiteral("sourcePorts"), row.sourcePorts.toString()},
        {QStringLiteral("source"), join(catalogue, row.source)},
        {QStringLiteral("destination"), join(catalogue, row.destination)},
        {QStringLiteral("narrowed_source"), join(catalogue, row.narrowedSource)},
        {QStringLiteral("narrowed_destination"), join(catalogue, row.narrowedDestination)},
        {QStringLiteral("condition"), condition.join(u'|')},
        {QStringLiteral("inferred"), row.inferred.join(u'|')},
        {QStringLiteral("anomaly"), anomalies.join(u'|')},
    };
}

QStringList differingCells(const CsvRow &expected, const CsvRow &actual)
{
    QStringList differing;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString value = actual[it.key()];
        if (value != it.value())
            differing.append(QStringLiteral("%1: '%2' instead of '%3'").arg(it.key(), value, it.value()));
    }
    return differing;
}

/// Adds the place of every text that lacks a language.
void findHalfTexts(const QJsonValue &value, const QString &path, QStringList &found)
{
    if (value.isArray()) {
        qsizetype index = 0;
        for (const QJsonValue element : value.toArray())
            findHalfTexts(element, path + u'/' + QString::number(index++), found);
    }
    const QJsonObject object = value.toObject();
    const bool isText = object.contains(QLatin1String("en")) || object.contains(QLatin1String("de"));
    if (isText
        && (object[QLatin1String("en")].toString().trimmed().isEmpty()
            || object[QLatin1String("de")].toString().trimmed().isEmpty()))
        found.append(path);
    for (auto it = object.begin(); it != object.end(); ++it)
        findHalfTexts(it.value(), path + u'/' + it.key(), found);
}

} // namespace

/// The catalogue that is delivered: what it claims about the documentation is so.
class Lync2013Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramCarriesTheSame();
    void printedRowsAreThereOnce_data();
    void printedRowsAreThereOnce();
    void printedRowsEqualTheReference_data();
    void printedRowsEqualTheReference();
    void exceptionsEqualTheReference();
    void anomaliesEqualTheReference();
    void documentedRulesArePrinted();
    void differencesAreExplained();
    void exceptionsFollowTheirRules();
    void differencesAreFound();
    void everyTextIsInBothLanguages();
    void sentencesAreTranslated();
    void loading();

private:
    Catalogue m_catalogue;
};

void Lync2013Test::initTestCase()
{
    auto catalogue = loadCatalogue(folder());
    if (!catalogue) {
        for (const Error &error : catalogue.error())
            qWarning() << int(error.code) << error.where << error.arguments;
        QFAIL("the catalogue is broken");
    }
    m_catalogue = std::move(*catalogue);
}

void Lync2013Test::theProgramCarriesTheSame()
{
    const auto carried = loadCatalogue(resources::catalogueFolder());
    QVERIFY(carried);
    QCOMPARE(carried->hash, m_catalogue.hash);
}

void Lync2013Test::printedRowsAreThereOnce_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("count");
    const auto topic = [](const char *name, int count) {
        QTest::newRow(name) << QString::fromLatin1(name) << count;
    };
    topic("internal-servers", 90);
    topic("edge-single-nat", 37);
    topic("edge-single-public", 37);
    topic("edge-scaled-dns-nat", 38);
    topic("edge-scaled-dns-public", 37);
    topic("edge-scaled-hlb", 33);
    topic("reverse-proxy", 5);
    topic("federation-xmpp-pic", 19);
    topic("director-single", 9);
    topic("director-pool-hlb", 9);
    topic("director-pool-dns-hlb", 9);
    topic("autodiscover", 4);
    topic("av-firewall", 8);
    topic("hlb-web", 4);
    topic("additional", 12);
}

void Lync2013Test::printedRowsAreThereOnce()
{
    QFETCH(QString, topic);
    QFETCH(int, count);
    QStringList names;
    for (const PrintedRow &row : m_catalogue.printedRows) {
        if (m_catalogue.printedTables[size_t(row.table)].topic == topic)
            names.append(nameOf(m_catalogue, row));
    }
    QCOMPARE(names.size(), count);
    QCOMPARE(names.removeDuplicates(), 0);
}

void Lync2013Test::printedRowsEqualTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<size_t>("count");
    QTest::newRow("printed tables") << QStringLiteral("port-rules.csv") << size_t(296);
    QTest::newRow("further tables") << QStringLiteral("port-rules-extra.csv") << size_t(55);
}

void Lync2013Test::printedRowsEqualTheReference()
{
    if (!hasReference())
        QSKIP(noReference);
    QFETCH(QString, file);
    QFETCH(size_t, count);
    QHash<QString, const PrintedRow *> rows;
    for (const PrintedRow &row : m_catalogue.printedRows)
        rows.insert(nameOf(m_catalogue, row), &row);
    const std::vector<CsvRow> reference = readCsv(QStringLiteral(REFERENCE_FOLDER "/") + file);
    QCOMPARE(reference.size(), count);
    for (const CsvRow &expected : reference) {
        const QString name = QStringList{expected[QStringLiteral("topic")], expected[QStringLiteral("table")],
                                         expected[QStringLiteral("row")]}
                                 .join(u'/');
        QVERIFY2(rows.contains(name), qPrintable(name));
        const QStringList differing =
            differingCells(expectedCells(expected), cellsOf(m_catalogue, *rows[name]));
        QVERIFY2(differing.isEmpty(), qPrintable(name + u' ' + differing.join(u", ")));
    }
}

void Lync2013Test::exceptionsEqualTheReference()
{
    if (!hasReference())
        QSKIP(noReference);
    const std::vector<CsvRow> reference = readCsv(QStringLiteral(REFERENCE_FOLDER "/ipsec-exceptions.csv"));
    QCOMPARE(reference.size(), 15U);
    std::vector<const PrintedRow *> rows;
    for (const PrintedRow &row : m_catalogue.printedRows) {
        if (isIpsec(m_catalogue, row))
            rows.push_back(&row);
    }
    QCOMPARE(rows.size(), reference.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const CsvRow &expected = reference[i];
        const CsvRow actual = cellsOf(m_catalogue, *rows[i]);
        QCOMPARE(rows[i]->ruleId, expected[QStringLiteral("rule_id")]);
        QCOMPARE(rows[i]->name.en, expected[QStringLiteral("name_en")]);
        QCOMPARE(rows[i]->name.de, expected[QStringLiteral("name_de")]);
        for (const char *column : {"source", "destination", "transport", "anomaly"})
            QCOMPARE(actual[QLatin1String(column)], expected[QLatin1String(column)]);
        QCOMPARE(rows[i]->ports.toString(), expected[QStringLiteral("destination_port")]);
        // The page names the range that is configured for clients; the catalogue says what it is at first.
        QString sourcePorts = expected[QStringLiteral("source_port")];
        if (sourcePorts == QLatin1String("client-media-range"))
            sourcePorts = QStringLiteral("1024-65535");
        QCOMPARE(rows[i]->sourcePorts.toString(), sourcePorts);
    }
}

void Lync2013Test::anomaliesEqualTheReference()
{
    QCOMPARE(m_catalogue.anomalies.size(), 86U);
    if (!hasReference())
        QSKIP(noReference);
    for (const CsvRow &expected : readCsv(QStringLiteral(REFERENCE_FOLDER "/anomalies.csv"))) {
        const QString id = expected[QStringLiteral("id")];
        const auto it = std::ranges::find(m_catalogue.anomalies, id, &Anomaly::id);
        QVERIFY2(it != m_catalogue.anomalies.end(), qPrintable(id));
        QCOMPARE(it->impact, expected[QStringLiteral("impact")]);
        QCOMPARE(it->kind, expected[QStringLiteral("kind")]);
    }
}

void Lync2013Test::documentedRulesArePrinted()
{
    for (size_t i = 0; i < m_catalogue.rules.size(); ++i) {
        const Rule &rule = m_catalogue.rules[i];
        const bool printed = !m_catalogue.printedByRule[i].empty();
        const bool documented = rule.origin == Rule::Origin::Documented;
        QVERIFY2(printed || !documented, qPrintable(rule.key.toString() + QStringLiteral(" is not printed")));
    }
    for (size_t i = 0; i < m_catalogue.ipsecRules.size(); ++i)
        QVERIFY2(!m_catalogue.printedByIpsecRule[i].empty(),
                 qPrintable(m_catalogue.ipsecRules[i].key.toString()));
}

void Lync2013Test::differencesAreExplained()
{
    for (const PrintedRow &row : m_catalogue.printedRows) {
        if (isIpsec(m_catalogue, row))
            continue;
        const QString name = nameOf(m_catalogue, row);
        const QStringList found = differences(m_catalogue, row);
        if (row.relation == Relation::Same)
            QVERIFY2(found.isEmpty(), qPrintable(name + QStringLiteral(": ") + found.join(u", ")));
        else
            QVERIFY2(!row.explainedBy.isEmpty(), qPrintable(name));
    }
}

void Lync2013Test::exceptionsFollowTheirRules()
{
    for (const PrintedRow &row : m_catalogue.printedRows) {
        if (!isIpsec(m_catalogue, row) || row.relation != Relation::Same)
            continue;
        for (const int index : row.rules) {
            const IpsecRule &rule = m_catalogue.ipsecRules[size_t(index)];
            const auto portsOfRule = [this](const PortSpec &spec) {
                return spec.range.isEmpty() ? spec.fixed : m_catalogue.range(spec.range)->byDefault;
            };
            QVERIFY2(rule.transport == row.transport, qPrintable(row.ruleId));
            QVERIFY2(portsOfRule(rule.ports) == row.ports, qPrintable(row.ruleId));
            QVERIFY2(portsOfRule(rule.sourcePorts) == row.sourcePorts, qPrintable(row.ruleId));
        }
    }
}

/// The comparison itself can fail.
void Lync2013Test::differencesAreFound()
{
    const auto plain = std::ranges::find_if(m_catalogue.printedRows, [&](const PrintedRow &row) {
        return nameOf(m_catalogue, row) == QLatin1String("edge-single-nat/external/6");
    });
    QVERIFY(plain != m_catalogue.printedRows.end());
    QCOMPARE(differences(m_catalogue, *plain), QStringList());

    PrintedRow row = *plain;
    row.ports = PortRange::single(*Port::from(5062));
    QCOMPARE(differences(m_catalogue, row).size(), qsizetype(row.rules.size()));
    row = *plain;
    row.sourcePorts = row.ports;
    QCOMPARE(differences(m_catalogue, row).size(), qsizetype(row.rules.size()));
    row = *plain;
    row.transport = Transport::Udp;
    QCOMPARE(differences(m_catalogue, row).size(), 1);
    row = *plain;
    row.destination = {
        int(std::ranges::find(m_catalogue.tokens, QStringLiteral("edge.external.av"), &Token::key)
            - m_catalogue.tokens.begin())};
    QCOMPARE(differences(m_catalogue, row).size(), qsizetype(row.rules.size()));
}

void Lync2013Test::everyTextIsInBothLanguages()
{
    QStringList found;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.json")})) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        findHalfTexts(QJsonDocument::fromJson(file.readAll()).object(), name, found);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Names may be the same in both languages, sentences are not.
void Lync2013Test::sentencesAreTranslated()
{
    const auto check = [](const Text &text, const QString &place) {
        QVERIFY2(text.en != text.de, qPrintable(place));
    };
    for (const Rule &rule : m_catalogue.rules) {
        check(rule.purpose, rule.key.toString());
        check(rule.impact, rule.key.toString());
    }
    for (const IpsecRule &rule : m_catalogue.ipsecRules) {
        check(rule.purpose, rule.key.toString());
        check(rule.impact, rule.key.toString());
    }
    for (const Feature &feature : m_catalogue.features)
        check(feature.description, feature.key.toString());
    for (const Anomaly &anomaly : m_catalogue.anomalies)
        check(anomaly.recommended, anomaly.id);
    for (const PrintedRow &row : m_catalogue.printedRows)
        check(row.purpose, nameOf(m_catalogue, row));
}

void Lync2013Test::loading()
{
    QBENCHMARK
    {
        const auto catalogue = loadCatalogue(resources::catalogueFolder());
        QVERIFY(catalogue);
    }
}

QTEST_GUILESS_MAIN(Lync2013Test)
#include "tst_lync2013.moc"
