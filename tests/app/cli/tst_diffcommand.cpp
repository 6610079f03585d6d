// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include "file/documentfile.h"
#include "sheet/frozen.h"
#include "sheet/rownumbers.h"
#include "support/must.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// What was handed over, and since then a gateway less, and another address for the other.
Document handedOverAndChanged()
{
    Document document = sample(QStringLiteral("contoso"));
    const auto derivation = std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue()));
    document.rowNumbers = recorded(document.rowNumbers, *derivation);
    const auto numbers = std::make_shared<const RowNumbers>(document.rowNumbers);
    Baseline baseline{1, QDate(2026, 11, 21), QStringLiteral("Network team"), {}, {}};
    baseline.content =
        std::make_shared<const BaselineContent>(frozen(derivation, numbers, document.requests));
    baseline.hash = contentHash(*baseline.content);
    document.requests.baselines.emplace(1, baseline);
    document.topology.associations.remove(AssociationId::literal("line-trunk-sea-mediation-sea-gateway2"));
    document.topology.pools.remove(PoolId::literal("pool-sea-gateway2"));
    Pool gateway = *document.topology.pools.find(PoolId::literal("pool-sea-gateway1"));
    gateway.servers.front().addresses[SlotKey::literal("internal")].v4 = *Address::parse(u"10.10.24.99");
    document.topology.pools.put(gateway);
    return document;
}

} // namespace

class TestDiffCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingChangedIsZero();
    void changedIsOne();
    void germanForPeople();
    void twoFiles();
    void programsGetACellEach();
    void csvHasAHeading();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void aChangedBaselineIsSaid();
    void sheetsSinceABaseline();
    void sheetsShowWhatWasNoted();
    void infoSaysWhatWasHandedOver();

private:
    [[nodiscard]] CliRun diff(const char *words) const
    {
        return run(QStringList{QStringLiteral("diff"), m_file}
                   + QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString pathTo(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    Document m_document;
    QString m_file;
};

void TestDiffCommand::initTestCase()
{
    m_document = handedOverAndChanged();
    m_file = pathTo("contoso.portolan");
    must(saveDocument(m_document, m_file, std::nullopt));
}

void TestDiffCommand::nothingChangedIsZero()
{
    const CliRun result = diff("--since 1 --until 1");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text(), QStringLiteral("Nothing changed that a firewall team acts on.\n"));
    QCOMPARE(run({QStringLiteral("diff"), m_file, m_file}).exitCode, 0);
}

void TestDiffCommand::changedIsOne()
{
    const CliRun result = diff("--since 1");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err, QString());
    QVERIFY2(result.lines().front().startsWith(QLatin1String("0 new, ")), qPrintable(result.text()));
    QVERIFY(result.text().contains(QLatin1String("removed")));
    QVERIFY(result.text().contains(QLatin1String("Rule ID")));
}

void TestDiffCommand::germanForPeople()
{
    const CliRun result = diff("--since 1 --language de");
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.text().contains(QStringLiteral("entfällt")));
    QVERIFY(result.text().contains(QStringLiteral("geändert: ")));
}

void TestDiffCommand::twoFiles()
{
    const CliRun since = diff("--since 1 --format json");
    const CliRun files = run({QStringLiteral("diff"), samplePath(QStringLiteral("contoso")), m_file,
                              QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(files.exitCode, 1);
    const auto rows = [](const CliRun &result) {
        QStringList ids;
        for (const QJsonValue change : result.json().value(QStringLiteral("changes")).toArray())
            ids.append(change[QStringLiteral("change")].toString()
                       + change[QStringLiteral("row")].toString());
        return ids;
    };
    QVERIFY(!rows(files).isEmpty());
    QCOMPARE(rows(files), rows(since));
}

void TestDiffCommand::programsGetACellEach()
{
    const QJsonArray changes =
        diff("--since 1 --format json --language de").json().value(QStringLiteral("changes")).toArray();
    bool movedTheGateway = false;
    for (const QJsonValue change : changes) {
        const QString word = change[QStringLiteral("change")].toString();
        QVERIFY(word == QLatin1String("changed") || word == QLatin1String("removed"));
        QCOMPARE(change[QStringLiteral("column")].toString().isEmpty(), word == QLatin1String("removed"));
        movedTheGateway = movedTheGateway
            || (change[QStringLiteral("lost")].toString() == QLatin1String("10.10.24.11")
                && change[QStringLiteral("gained")].toString() == QLatin1String("10.10.24.99"));
    }
    QVERIFY(movedTheGateway);
}

void TestDiffCommand::csvHasAHeading()
{
    const QStringList lines = diff("--since 1 --format csv").lines();
    QCOMPARE(lines.front(), QStringLiteral("Sheet,Rule ID,Row key,Change,Column,Before,After,Gained,Lost"));
    QVERIFY(lines.size() > 2);
}

void TestDiffCommand::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing to compare with")
        << ""
        << "Say what to compare with: a second file, or a baseline with --since.";
    QTest::newRow("no such baseline") << "--since 2"
                                      << "There is no baseline 2, only: 1.";
    QTest::newRow("no number") << "--since one"
                               << "“one” is not the number of a baseline.";
    QTest::newRow("no file") << "/nowhere.portolan"
                             << "The file cannot be opened";
}

void TestDiffCommand::whatIsNotThereIsSaid()
{
    QFETCH(QString, words);
    QFETCH(QString, complaint);
    const CliRun result = diff(qPrintable(words));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(complaint), qPrintable(result.err));
    const CliRun never = run({QStringLiteral("diff"), samplePath(QStringLiteral("contoso")),
                              QStringLiteral("--since"), QStringLiteral("1")});
    QCOMPARE(never.exitCode, 2);
    QVERIFY(never.err.contains(QLatin1String("Nothing was handed over yet")));
}

void TestDiffCommand::aChangedBaselineIsSaid()
{
    Document document = m_document;
    Baseline &baseline = document.requests.baselines.at(1);
    BaselineContent content = *baseline.content;
    content.sheets.front().rows.pop_back();
    baseline.content = std::make_shared<const BaselineContent>(content);
    must(saveDocument(document, pathTo("changed.portolan"), std::nullopt));
    const CliRun changed = run(
        {QStringLiteral("diff"), pathTo("changed.portolan"), QStringLiteral("--since"), QStringLiteral("1")});
    QCOMPARE(changed.exitCode, 1);
    QVERIFY(changed.err.contains(QLatin1String("Baseline 1 is not what was handed over")));
    baseline.content.reset();
    must(saveDocument(document, pathTo("dropped.portolan"), std::nullopt));
    QCOMPARE(run({QStringLiteral("diff"), pathTo("dropped.portolan"), QStringLiteral("--since"),
                  QStringLiteral("1")})
                 .exitCode,
             2);
}

void TestDiffCommand::sheetsSinceABaseline()
{
    const auto sheets = [this](const char *words) {
        return run(QStringList{QStringLiteral("sheets"), m_file}
                   + QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
    };
    const CliRun all = sheets("--sheet firewall-fw-sea-internal --since 1");
    const CliRun plain = sheets("--sheet firewall-fw-sea-internal");
    const CliRun only = sheets("--sheet firewall-fw-sea-internal --since 1 --only-changes");
    QVERIFY(all.lines().front().startsWith(QLatin1String("Rule ID,Change,")));
    QVERIFY(all.lines().size() > plain.lines().size());
    QVERIFY(only.lines().size() < plain.lines().size());
    QVERIFY(only.text().contains(QLatin1String("removed")));
    QCOMPARE(sheets("--since 1 --view documented").exitCode, 2);
    QCOMPARE(sheets("--since 7").exitCode, 2);
    QCOMPARE(sheets("--since 1 --format json").exitCode, 0);
    QVERIFY(!sheets("--since 1 --format json").json().isEmpty());
}

void TestDiffCommand::sheetsShowWhatWasNoted()
{
    Document document = m_document;
    const auto derivation = std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue()));
    RowRequest noted;
    noted.id = derivation->rows.front().id;
    noted.remark = QStringLiteral("Ask Ada first");
    document.requests.rows.put(noted);
    must(saveDocument(document, pathTo("noted.portolan"), std::nullopt));
    const CliRun result = run({QStringLiteral("sheets"), pathTo("noted.portolan")});
    QVERIFY(result.text().contains(QLatin1String("Ask Ada first")));
    QVERIFY(result.text().contains(QLatin1String("Reason for exemption")));
}

void TestDiffCommand::infoSaysWhatWasHandedOver()
{
    const CliRun result = run({QStringLiteral("info"), m_file});
    QVERIFY(result.lines().contains(QStringLiteral("Handed over as baseline 1: 2026-11-21, Network team")));
}

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diffcommand.moc"
