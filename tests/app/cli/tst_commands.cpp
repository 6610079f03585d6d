// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan::test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CliRun why(const QString &from, const QString &to, const char *port, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("why"), samplePath(QStringLiteral("edge-single-nat")),
                           QStringLiteral("--from"), from, QStringLiteral("--to"), to,
                           QStringLiteral("--port"), QString::fromLatin1(port)}
               + more);
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whyAnswersYesWithRows_data();
    void whyAnswersYesWithRows();
    void whyAnswersNoWithReasons_data();
    void whyAnswersNoWithReasons();
    void whyMindsTheTransport();
    void whyRefusesWhatIsNotThere();
    void whySpeaksGerman();
    void convertLosesNothing_data();
    void convertLosesNothing();
    void convertLeavesTheTargetAloneWhenItFails();
    void newBeginsFromEveryScenario();
    void newRefusesUnknownScenarios();
    void catalogPrintsItsTables();
    void infoCountsAndFinds();
    void checkSaysWhatIsWrong();
};

void TestCommands::whyAnswersYesWithRows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("by id") << "pool-front-end"
                           << "pool-edge";
    QTest::newRow("by name") << "Front End pool"
                             << "Edge Server";
    QTest::newRow("by name, whatever its case") << "front end POOL"
                                                << "edge server";
    QTest::newRow("by address") << "10.10.10.21"
                                << "172.16.20.11";
}

void TestCommands::whyAnswersYesWithRows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const CliRun answer = why(from, to, "5061");
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.text().startsWith(QStringLiteral("Allowed by ")), qPrintable(answer.text()));
    QVERIFY(answer.text().contains(QStringLiteral("  Firewall: Internal firewall\n")));
    QVERIFY(answer.text().contains(QStringLiteral("  Destination port: 5061\n")));
    QVERIFY(answer.text().contains(QStringLiteral("  Justification: ")));
    QVERIFY(answer.text().contains(QStringLiteral("  Because of: ")));
}

void TestCommands::whyAnswersNoWithReasons_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing joins them on this port")
        << "pool-front-end"
        << "pool-edge"
        << "The product needs no such connection: no rule joins these roles on this port.";
    QTest::newRow("an address nobody has") << "10.99.99.99"
                                           << "pool-edge"
                                           << "The source address belongs to nothing that is drawn.";
}

void TestCommands::whyAnswersNoWithReasons()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, reason);
    const CliRun answer = why(from, to, "4711");
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.text(), QStringLiteral("Not allowed:\n  %1\n").arg(reason));
}

void TestCommands::whyMindsTheTransport()
{
    const QString from = QStringLiteral("pool-front-end");
    const QString to = QStringLiteral("pool-edge");
    QCOMPARE(why(from, to, "5061", {QStringLiteral("--transport"), QStringLiteral("tcp")}).exitCode, 0);
    QCOMPARE(why(from, to, "5061", {QStringLiteral("--transport"), QStringLiteral("udp")}).exitCode, 1);
}

void TestCommands::whyRefusesWhatIsNotThere()
{
    const CliRun answer = why(QStringLiteral("nobody"), QStringLiteral("pool-edge"), "443");
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.err.startsWith(QStringLiteral("portolan-cli: “nobody” is neither an address nor ")));
    const CliRun line = why(QStringLiteral("line-uses-edge-main-edge"), QStringLiteral("pool-edge"), "443");
    QCOMPARE(line.exitCode, 2);
}

void TestCommands::whySpeaksGerman()
{
    const CliRun answer = why(QStringLiteral("pool-front-end"), QStringLiteral("pool-edge"), "4711",
                              {QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.text(),
             QStringLiteral("Nicht erlaubt:\n  Das Produkt braucht keine solche Verbindung: Keine Regel "
                            "verbindet diese Rollen auf diesem Port.\n"));
}

void TestCommands::convertLosesNothing_data()
{
    QTest::addColumn<QString>("sample");
    for (const char *id : {"edge-single-nat", "edge-scaled-hlb", "contoso"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestCommands::convertLosesNothing()
{
    QFETCH(QString, sample);
    const QTemporaryDir folder;
    const QString packed = folder.filePath(QStringLiteral("a.portolan"));
    const QString again = folder.filePath(QStringLiteral("b.portolan"));
    const QString plain = folder.filePath(QStringLiteral("a.portolan.json"));
    const QString convert = QStringLiteral("convert");
    QCOMPARE(run({convert, samplePath(sample), packed}).exitCode, 0);
    QVERIFY(content(packed).startsWith("PK"));
    QCOMPARE(run({convert, packed, plain}).exitCode, 0);
    QCOMPARE(run({convert, plain, again}).exitCode, 0);
    QCOMPARE(content(plain), content(samplePath(sample)));
    QCOMPARE(content(again), content(packed));
}

void TestCommands::convertLeavesTheTargetAloneWhenItFails()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("a.portolan"));
    const QString bad = folder.filePath(QStringLiteral("bad.portolan"));
    const QString convert = QStringLiteral("convert");
    QCOMPARE(run({convert, samplePath(QStringLiteral("edge-single-nat")), target}).exitCode, 0);
    const QByteArray before = content(target);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before.left(before.size() / 2));
    file.close();
    const CliRun result = run({convert, bad, target});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.startsWith(QStringLiteral("portolan-cli: %1: ").arg(bad)), qPrintable(result.err));
    QCOMPARE(content(target), before);
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder.portolan"));
    QCOMPARE(run({convert, target, nowhere}).exitCode, 2);
}

void TestCommands::newBeginsFromEveryScenario()
{
    const CliRun list = run({QStringLiteral("new"), QStringLiteral("--list")});
    QCOMPARE(list.exitCode, 0);
    QStringList ids = list.lines().filter(QRegularExpression(QStringLiteral("^\\S+$")));
    QVERIFY(ids.contains(QStringLiteral("edge-scaled-hlb")));
    QCOMPARE(ids.size(), 5);
    const QTemporaryDir folder;
    for (const QString &id : ids) {
        const QString path = folder.filePath(id + QStringLiteral(".portolan"));
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--scenario"), id, path}).exitCode, 0);
        const CliRun info = run({QStringLiteral("info"), path});
        QCOMPARE(info.exitCode, 0);
        QVERIFY(info.text().contains(QStringLiteral("Drawn with: this very catalogue\n")));
    }
}

void TestCommands::newRefusesUnknownScenarios()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.portolan"));
    const CliRun result =
        run({QStringLiteral("new"), QStringLiteral("--scenario"), QStringLiteral("none"), path});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.startsWith(
        QStringLiteral("portolan-cli: There is no scenario “none”. Possible are: edge-single-nat, ")));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(run({QStringLiteral("new"), path}).exitCode, 2);
}

void TestCommands::catalogPrintsItsTables()
{
    const QJsonObject tables =
        run({QStringLiteral("catalog"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(tables.keys(),
             (QStringList{QStringLiteral("anomalies"), QStringLiteral("printed"), QStringLiteral("roles"),
                          QStringLiteral("rules")}));
    QCOMPARE(tables.value(QStringLiteral("anomalies")).toArray().size(), 86);
    // 296 rows, 15 IPsec exceptions, 55 extras.
    QCOMPARE(tables.value(QStringLiteral("printed")).toArray().size(), 366);
    const CliRun csv = run({QStringLiteral("catalog"), QStringLiteral("--table"), QStringLiteral("roles"),
                            QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--language"),
                            QStringLiteral("de")});
    QCOMPARE(csv.lines().first(), QStringLiteral("Rolle,Gruppe,Name,Dienste"));
    QCOMPARE(csv.lines().size() - 1, tables.value(QStringLiteral("roles")).toArray().size());
    const CliRun text = run({QStringLiteral("catalog"), QStringLiteral("--table"), QStringLiteral("rules")});
    QVERIFY(text.lines().first().startsWith(QStringLiteral("Rule ")));
    QCOMPARE(text.lines().size() - 1, tables.value(QStringLiteral("rules")).toArray().size());
}

void TestCommands::infoCountsAndFinds()
{
    const CliRun info = run({QStringLiteral("info"), samplePath(QStringLiteral("contoso"))});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.err, QString());
    const QStringList lines = info.lines();
    QCOMPARE(lines.first(), QStringLiteral("Name: Contoso"));
    QVERIFY(lines.contains(QStringLiteral("Sites: 3")));
    QVERIFY(info.text().contains(QStringLiteral("\nHost firewalls (hosts): ")));
    QVERIFY(info.text().contains(QStringLiteral("\nFindings: ")));
}

void TestCommands::checkSaysWhatIsWrong()
{
    const QString path = samplePath(QStringLiteral("contoso"));
    const CliRun text = run({QStringLiteral("check"), path});
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.err, QString());
    QVERIFY(text.text().contains(QStringLiteral("[trunk.tcp]")));
    QVERIFY(text.lines().last().startsWith(QStringLiteral("0 errors, ")));
    const CliRun german =
        run({QStringLiteral("check"), path, QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY(german.text().contains(QStringLiteral("Warnung: ")));

    const CliRun json =
        run({QStringLiteral("check"), path, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.exitCode, 1);
    const QJsonArray findings = json.json().value(QStringLiteral("findings")).toArray();
    QVERIFY(findings.size() > 5);
    QCOMPARE(findings.first().toObject().value(QStringLiteral("severity")).toString(),
             QStringLiteral("warning"));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("none.portolan")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommands)

#include "tst_commands.moc"
