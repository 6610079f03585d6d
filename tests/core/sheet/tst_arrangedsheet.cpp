// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/arrangedsheet.h"
#include "sheet/csvwriter.h"
#include "sheet/jsonwriter.h"
#include "sheet/requestsheet.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetlist.h"
#include "smallworld.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

TemplateColumn of(const char *key, const char *heading = "")
{
    return {QString::fromLatin1(key), QString::fromUtf8(heading), {}};
}

const ColumnTemplate customer{QStringLiteral("Customer"),
                              {of("destinationPort"),
                               of("source", "Quelle"),
                               {{}, QStringLiteral("Mandant"), QStringLiteral("Contoso")},
                               of("authentication"),
                               of("change"),
                               of("status"),
                               of("owner", "Verantwortlich")}};

} // namespace

class TestArrangedSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnsStandAsChosen();
    void cellsAreThoseOfTheSheet();
    void whatANotedRowSaysIsThere();
    void columnsOfOtherKindsAreLeftOut();
    void countsStayAsTheyAre();
    void writersFollow();
    void everyColumnCanBeChosenAndHasAHeading();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();

private:
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(const SheetKey &key) const
    {
        return makeSheet({m_derivation, m_numbers, {Language::German, RowForm::Grouped}}, key);
    }

    std::shared_ptr<const Derivation> m_derivation;
    std::shared_ptr<const RowNumbers> m_numbers;
};

void TestArrangedSheet::initTestCase()
{
    m_derivation = derived(smallWorld());
    m_numbers = std::make_shared<const RowNumbers>(numbered({}, *m_derivation));
}

void TestArrangedSheet::columnsStandAsChosen()
{
    const auto shown = arranged(sheet(SheetPart(SheetKind::Firewall)), customer);
    QStringList headings;
    QSet<QString> keys;
    for (const SheetColumn &column : shown->columns()) {
        headings.append(column.heading);
        keys.insert(column.key);
        QVERIFY(column.isUsual);
    }
    // No firewall authenticates; what became of rows and what is noted stays, so that the form is the same.
    QCOMPARE(headings.join(u'|'),
             QStringLiteral("Zielport|Quelle|Mandant|Änderungsart|Status|Verantwortlich"));
    QCOMPARE(size_t(keys.size()), shown->columns().size());
}

void TestArrangedSheet::cellsAreThoseOfTheSheet()
{
    const RowSheet whole(m_derivation, m_numbers, SheetKind::Firewall, {Language::German, RowForm::Grouped});
    const auto shown = arranged(sheet(SheetPart(SheetKind::Firewall)), customer);
    QCOMPARE(shown->lineCount(), whole.lineCount());
    QCOMPARE(shown->id(), whole.id());
    for (size_t line = 0; line < shown->lineCount(); ++line) {
        QCOMPARE(shown->cell(line, 0), whole.cell(line, Column::DestinationPort));
        QCOMPARE(shown->cell(line, 1), whole.cell(line, Column::Source));
        QCOMPARE(shown->cell(line, 2), QStringLiteral("Contoso"));
        QCOMPARE(shown->cell(line, 3), QString());
        QCOMPARE(shown->cell(line, 4), QStringLiteral("offen"));
        QCOMPARE(shown->row(line), whole.row(line));
        QCOMPARE(shown->isComplete(line), whole.isComplete(line));
        QCOMPARE(shown->rowsOf(line, 2).size(), size_t(1));
        const CellValue port = shown->value(line, 0);
        if (const double *number = std::get_if<double>(&port))
            QCOMPARE(QString::number(*number), shown->cell(line, 0));
    }
}

void TestArrangedSheet::whatANotedRowSaysIsThere()
{
    Requests requests;
    RowRequest note;
    note.id = m_derivation->rows.front().id;
    note.owner = QStringLiteral("Weber");
    note.status = RowStatus::Approved;
    requests.rows.put(note);
    const Sheets sheets =
        arranged(withRequests({sheet(SheetPart(SheetKind::Firewall))}, m_derivation, requests), customer);
    const Sheet &shown = *sheets.front();
    for (size_t line = 0; line < shown.lineCount(); ++line) {
        const bool isNoted = m_derivation->rows[*shown.row(line)].id == note.id;
        QCOMPARE(shown.cell(line, 5), isNoted ? note.owner : QString());
        QCOMPARE(shown.cell(line, 4), isNoted ? QStringLiteral("genehmigt") : QStringLiteral("offen"));
    }
}

void TestArrangedSheet::columnsOfOtherKindsAreLeftOut()
{
    const ColumnTemplate onlyIpsec{QStringLiteral("IPsec"), {of("ruleName"), of("authentication")}};
    QCOMPARE(arranged(sheet(SheetPart(SheetKind::Ipsec)), onlyIpsec)->columns().size(), size_t(2));
    // A sheet that has none of them says everything rather than nothing.
    const auto nat = sheet(SheetPart(SheetKind::Nat));
    QCOMPARE(arranged(nat, onlyIpsec)->columns().size(), nat->columns().size());
}

void TestArrangedSheet::countsStayAsTheyAre()
{
    const auto matrix = sheet(ComputedSheet::Matrix);
    QCOMPARE(arranged(matrix, customer), matrix);
}

void TestArrangedSheet::writersFollow()
{
    const auto shown = arranged(sheet(SheetPart(SheetKind::Firewall)), customer);
    QBuffer csv;
    csv.open(QIODevice::ReadWrite);
    QVERIFY(writeCsv(*shown, CsvTarget::Plain, csv));
    QVERIFY(csv.data().startsWith(QByteArrayLiteral("Zielport,Quelle,Mandant,")));
    QBuffer json;
    json.open(QIODevice::ReadWrite);
    QVERIFY(writeJson(*shown, json));
    const QJsonObject first =
        QJsonDocument::fromJson(json.data()).object()[QStringLiteral("rows")].toArray().first().toObject();
    QCOMPARE(first.size(), qsizetype(shown->columns().size()));
    QCOMPARE(first[QStringLiteral("constant3")].toString(), QStringLiteral("Contoso"));
}

void TestArrangedSheet::everyColumnCanBeChosenAndHasAHeading()
{
    const SheetLanguage german(Language::German);
    QSet<QString> headings;
    for (const QString &key : choosableColumns()) {
        const QString heading = choosableHeading(key, german);
        QVERIFY2(!heading.isEmpty(), qPrintable(key));
        headings.insert(heading);
    }
    QCOMPARE(headings.size(), choosableColumns().size());
    for (const SheetKind kind : allSheetKinds) {
        const auto whole = sheet(SheetPart(kind));
        for (const SheetColumn &column : whole->columns())
            QVERIFY2(choosableColumns().contains(column.key), qPrintable(column.key));
    }
    QCOMPARE(choosableHeading(QStringLiteral("nothing"), german), QString());
}

void TestArrangedSheet::badTemplatesAreRefused_data()
{
    QTest::addColumn<ColumnTemplate>("columns");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("none") << ColumnTemplate{} << int(ErrorCode::MissingKey) << QString();
    QTest::newRow("unknown") << ColumnTemplate{{}, {of("source"), of("colour")}}
                             << int(ErrorCode::InvalidChoice) << QStringLiteral("/columns/1/key");
    QTest::newRow("twice") << ColumnTemplate{{}, {of("source"), of("transport"), of("source")}}
                           << int(ErrorCode::DuplicateId) << QStringLiteral("/columns/2/key");
}

void TestArrangedSheet::badTemplatesAreRefused()
{
    QFETCH(ColumnTemplate, columns);
    QFETCH(int, code);
    QFETCH(QString, place);
    const auto checked = checkColumns(columns);
    QVERIFY(!checked);
    QCOMPARE(int(checked.error().code), code);
    QCOMPARE(checked.error().where, place);
    QVERIFY(checkColumns(customer));
}

QTEST_GUILESS_MAIN(TestArrangedSheet)
#include "tst_arrangedsheet.moc"
