// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan::test;

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion();
    void helpNamesCommandsAndExitCodes();
    void everyCommandHasHelpInBothLanguages_data();
    void everyCommandHasHelpInBothLanguages();
    void badCommandLinesAreRefused_data();
    void badCommandLinesAreRefused();
    void aBareLocaleIsNothingToComplainAbout();
    void anotherCatalogueIsNoted();
    void aFullDiskIsNotSuccess_data();
    void aFullDiskIsNotSuccess();
};

void TestProgram::saysItsVersion()
{
    const CliRun version = run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.text(), QStringLiteral("portolan-cli " PORTOLAN_VERSION "\n"));
    QCOMPARE(version.err, QString());
}

void TestProgram::helpNamesCommandsAndExitCodes()
{
    const CliRun help = run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.err, QString());
    for (const char *command :
         {"sheets", "ready", "report", "handover", "diff", "why", "info", "new", "convert", "catalog"})
        QVERIFY2(help.text().contains(QStringLiteral("\n  %1 ").arg(QLatin1StringView(command))), command);
    QVERIFY(help.text().endsWith(QStringLiteral(
        "Exit codes:\n"
        "  0  done; for why: the connection is allowed; for diff: nothing changed; for ready: no objection\n"
        "  1  why: the connection is not allowed; diff: something changed; ready: there are objections\n"
        "  2  the command line or a file cannot be used, or the result cannot be written\n")));
}

void TestProgram::everyCommandHasHelpInBothLanguages_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"sheets", "ready", "report", "handover", "diff", "why", "info", "new", "convert", "catalog"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestProgram::everyCommandHasHelpInBothLanguages()
{
    QFETCH(QString, command);
    const CliRun english = run({command, QStringLiteral("--help")});
    QCOMPARE(english.exitCode, 0);
    QVERIFY(english.text().contains(QStringLiteral("Usage: portolan-cli ") + command));
    QVERIFY(english.text().contains(QStringLiteral("Exit codes:")));
    const CliRun german =
        run({command, QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--help")});
    QCOMPARE(german.exitCode, 0);
    QVERIFY(german.text().contains(QStringLiteral("Aufruf: portolan-cli ") + command));
    QVERIFY(german.text().contains(QStringLiteral("Rückgabewerte:")));
    QVERIFY(!german.text().contains(QStringLiteral("Print ")));
}

void TestProgram::badCommandLinesAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing") << ""
                             << "Say what to do: sheets, ready, report, handover, diff, why, check, info, "
                                "new, import, inventory, convert, catalog.";
    QTest::newRow("no such command") << "draw"
                                     << "This was not expected: draw";
    QTest::newRow("no file") << "sheets"
                             << "Something is missing: FILE";
    QTest::newRow("no file, in German") << "--language de sheets"
                                        << "Es fehlt etwas: FILE";
    QTest::newRow("no value") << "sheets a --language de --out"
                              << "--out braucht einen Wert: DIR|FILE|-";
    QTest::newRow("no value of a list")
        << "sheets a --language de --sheet"
        << "--sheet braucht einen Wert: "
           "firewall|firewall-ID|hosts|listeners|load-balancers|clients|ipsec|nat|"
           "summary|matrix|dns|certificates|address-objects|service-objects|objects";
    QTest::newRow("twice") << "sheets a --format csv --format json --language de"
                           << "--format darf nur einmal angegeben werden.";
    QTest::newRow("a value too many") << "new --list=x --language=de"
                                      << "--list nimmt keinen Wert.";
    QTest::newRow("one too many") << "info a b"
                                  << "This was not expected: b";
    QTest::newRow("no such sheet")
        << "sheets a --sheet routes"
        << "--sheet: “routes” cannot be chosen here. Possible are: firewall, firewall-ID, hosts, "
           "listeners, load-balancers, clients, ipsec, nat, summary, "
           "matrix, dns, certificates, address-objects, service-objects, objects.";
    QTest::newRow("no such format")
        << "sheets a --format xml"
        << "--format: “xml” cannot be chosen here. Possible are: csv, json, xlsx.";
    QTest::newRow("no such language") << "info a --language fr"
                                      << "--language: “fr” cannot be chosen here. Possible are: en, de.";
    QTest::newRow("in German") << "info --language=de a b"
                               << "Dies wurde nicht erwartet: b";
    QTest::newRow("port 0") << "why a --from a --to b --port 0"
                            << "“0” is not a port. Ports are whole numbers from 1 to 65535.";
    QTest::newRow("port 65536") << "why a --from a --to b --port 65536"
                                << "“65536” is not a port. Ports are whole numbers from 1 to 65535.";
}

void TestProgram::badCommandLinesAreRefused()
{
    QFETCH(QString, arguments);
    QFETCH(QString, complaint);
    const CliRun refused = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.err.section(QLatin1Char('\n'), 0, 0), QStringLiteral("portolan-cli: ") + complaint);
}

void TestProgram::aBareLocaleIsNothingToComplainAbout()
{
    const CliRun info = run({QStringLiteral("info"), samplePath(QStringLiteral("edge-single-nat")),
                             QStringLiteral("--language"), QStringLiteral("de")},
                            {QStringLiteral("LC_ALL=C"), QStringLiteral("LANG=C")});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.err, QString());
    QVERIFY(info.text().contains(QStringLiteral("Netzübergänge: ")));
}

void TestProgram::anotherCatalogueIsNoted()
{
    QFile sample(samplePath(QStringLiteral("edge-single-nat")));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(sample.readAll()).object();
    document[QStringLiteral("format")] =
        QJsonObject{{QStringLiteral("name"), QStringLiteral("portolan")},
                    {QStringLiteral("version"), 2},
                    {QStringLiteral("catalogue"),
                     QJsonObject{{QStringLiteral("release"), QStringLiteral("lync-2013")},
                                 {QStringLiteral("revision"), 999}}}};
    const QJsonObject number{{QStringLiteral("row"), QStringLiteral("00000000000000ff")},
                             {QStringLiteral("prefix"), QStringLiteral("EXT")},
                             {QStringLiteral("number"), 917}};
    document[QStringLiteral("requests")] = QJsonObject{{QStringLiteral("rowNumbers"), QJsonArray{number}}};
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("other.portolan.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document).toJson());
    file.close();

    const CliRun info = run({QStringLiteral("info"), file.fileName()});
    QCOMPARE(info.exitCode, 0);
    QVERIFY2(info.err.startsWith(QStringLiteral("portolan-cli: This file was drawn against revision 999 ")),
             qPrintable(info.err));
    QVERIFY2(info.err.contains(QStringLiteral("1 row is gone: EXT-917.")), qPrintable(info.err));
    QVERIFY(info.text().contains(QStringLiteral("Drawn with: lync-2013, revision 999")));
}

void TestProgram::aFullDiskIsNotSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = samplePath(QStringLiteral("edge-single-nat"));
    QTest::newRow("sheets") << QStringList{QStringLiteral("sheets"), file};
    QTest::newRow("sheets as JSON") << QStringList{QStringLiteral("sheets"), file, QStringLiteral("--format"),
                                                   QStringLiteral("json")};
    QTest::newRow("info") << QStringList{QStringLiteral("info"), file};
    QTest::newRow("catalog") << QStringList{QStringLiteral("catalog")};
    QTest::newRow("help") << QStringList{QStringLiteral("--help")};
}

void TestProgram::aFullDiskIsNotSuccess()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()).count(QStringLiteral("cannot be written")), 1);
}

QTEST_GUILESS_MAIN(TestProgram)

#include "tst_program.moc"
