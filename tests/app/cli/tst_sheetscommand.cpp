// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan::test;

namespace {

const QStringList sheetIds = {QStringLiteral("firewall-fw-external"),
                              QStringLiteral("firewall-fw-internal"),
                              QStringLiteral("hosts"),
                              QStringLiteral("listeners"),
                              QStringLiteral("load-balancers"),
                              QStringLiteral("clients"),
                              QStringLiteral("ipsec"),
                              QStringLiteral("nat"),
                              QStringLiteral("summary"),
                              QStringLiteral("matrix"),
                              QStringLiteral("dns"),
                              QStringLiteral("certificates"),
                              QStringLiteral("address-objects"),
                              QStringLiteral("service-objects")};

/// "sheets edge-single-nat ..." with further words.
CliRun sheets(const char *words, const QStringList &variables = {})
{
    QStringList arguments{QStringLiteral("sheets"), samplePath(QStringLiteral("edge-single-nat"))};
    arguments += QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return run(arguments, variables);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList agreedKeys = {QStringLiteral("anomalies"),
                                QStringLiteral("applicationProtocol"),
                                QStringLiteral("because"),
                                QStringLiteral("boundary"),
                                QStringLiteral("complete"),
                                QStringLiteral("destination"),
                                QStringLiteral("destinationAddresses"),
                                QStringLiteral("destinationPorts"),
                                QStringLiteral("destinationZone"),
                                QStringLiteral("direction"),
                                QStringLiteral("encryption"),
                                QStringLiteral("features"),
                                QStringLiteral("firewall"),
                                QStringLiteral("flow"),
                                QStringLiteral("id"),
                                QStringLiteral("impact"),
                                QStringLiteral("natDestinationAddresses"),
                                QStringLiteral("natSourceAddresses"),
                                QStringLiteral("number"),
                                QStringLiteral("ownFlows"),
                                QStringLiteral("purpose"),
                                QStringLiteral("rules"),
                                QStringLiteral("source"),
                                QStringLiteral("sourceAddresses"),
                                QStringLiteral("sourcePorts"),
                                QStringLiteral("sourceZone"),
                                QStringLiteral("topics"),
                                QStringLiteral("transport")};

} // namespace

class TestSheetsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSheetIsOneObject();
    void firewallsTogetherHoldWhatEachHolds();
    void aFirewallThatIsNotThereIsReported();
    void allSheetsAreOneDocument();
    void everyRowHasTheAgreedKeys_data();
    void everyRowHasTheAgreedKeys();
    void objectsAreNamedWhereAsked();
    void templatesChooseTheColumns();
    void badTemplatesAreRefused();
    void aWorkbookIsOneFile();
    void badWorkbooksAreRefused_data();
    void badWorkbooksAreRefused();
    void oneCsvSheetIsNothingButCsv();
    void severalCsvSheetsAreNamed();
    void germanIsForPeopleOnly();
    void excelGetsItsMark();
    void aFolderGetsOneFileEach();
    void aFolderThatCannotBeIsReported();
    void expandedRowsHaveOneAddressEach();
    void theDocumentedViewPrintsTables();
    void sameInputSameBytes();
    void unusableFilesAreReported_data();
    void unusableFilesAreReported();
    void incompleteDesignsAreWrittenAndSaid();
};

void TestSheetsCommand::oneSheetIsOneObject()
{
    const CliRun result = sheets("--sheet firewall --format json");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    const QJsonObject object = result.json();
    QCOMPARE(object.keys(), (QStringList{QStringLiteral("rows"), QStringLiteral("sheet")}));
    QCOMPARE(object.value(QStringLiteral("sheet")).toString(), QStringLiteral("firewall"));
    QVERIFY(!object.value(QStringLiteral("rows")).toArray().isEmpty());
}

void TestSheetsCommand::firewallsTogetherHoldWhatEachHolds()
{
    const auto ids = [](const char *words) {
        QStringList list;
        for (const QJsonValue row : sheets(words).json().value(QStringLiteral("rows")).toArray())
            list.append(row.toObject().value(QStringLiteral("id")).toString());
        return list;
    };
    QStringList each = ids("--format json --sheet firewall-fw-external");
    QVERIFY(!each.isEmpty());
    each += ids("--format json --sheet firewall-fw-internal");
    each += ids("--format json --sheet hosts");
    QStringList together = ids("--format json --sheet firewall");
    each.sort();
    together.sort();
    QCOMPARE(each, together);
}

void TestSheetsCommand::aFirewallThatIsNotThereIsReported()
{
    const CliRun result = sheets("--sheet nat --sheet firewall-nowhere");
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(
        result.err,
        QStringLiteral("portolan-cli: There is no sheet “firewall-nowhere” here; portolan-cli info lists "
                       "them.\n"));
}

void TestSheetsCommand::allSheetsAreOneDocument()
{
    const QJsonObject object = sheets("--format json").json();
    QStringList ids;
    for (const QJsonValue sheet : object.value(QStringLiteral("sheets")).toArray())
        ids.append(sheet.toObject().value(QStringLiteral("sheet")).toString());
    QCOMPARE(ids, sheetIds);
}

void TestSheetsCommand::everyRowHasTheAgreedKeys_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("recommended") << "recommended";
    QTest::newRow("documented") << "documented";
}

void TestSheetsCommand::everyRowHasTheAgreedKeys()
{
    QFETCH(QString, view);
    const CliRun result = sheets(qPrintable(QStringLiteral("--format json --view ") + view));
    static const QRegularExpression id(QStringLiteral("^[0-9a-f]{16}$"));
    const QStringList transports{QStringLiteral("TCP"), QStringLiteral("UDP"), QStringLiteral("TCP+UDP")};
    const QStringList directions{QString(), QStringLiteral("inbound"), QStringLiteral("outbound")};
    const QStringList computed{
        QStringLiteral("summary"),      QStringLiteral("matrix"),          QStringLiteral("dns"),
        QStringLiteral("certificates"), QStringLiteral("address-objects"), QStringLiteral("service-objects")};
    for (const QJsonValue sheet : result.json().value(QStringLiteral("sheets")).toArray()) {
        if (computed.contains(sheet.toObject().value(QStringLiteral("sheet")).toString()))
            continue;
        for (const QJsonValue value : sheet.toObject().value(QStringLiteral("rows")).toArray()) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row.keys(), agreedKeys);
            QVERIFY(id.match(row.value(QStringLiteral("id")).toString()).hasMatch());
            QVERIFY(!row.value(QStringLiteral("number")).toString().isEmpty());
            QVERIFY(row.value(QStringLiteral("sourceAddresses")).isArray());
            QVERIFY(row.value(QStringLiteral("because")).isArray());
            QVERIFY(row.value(QStringLiteral("complete")).isBool());
            QVERIFY(transports.contains(row.value(QStringLiteral("transport")).toString()));
            QVERIFY(directions.contains(row.value(QStringLiteral("direction")).toString()));
            for (const QJsonValue topic : row.value(QStringLiteral("topics")).toArray())
                QCOMPARE(
                    topic.toObject().keys(),
                    (QStringList{QStringLiteral("row"), QStringLiteral("table"), QStringLiteral("topic")}));
        }
    }
}

void TestSheetsCommand::objectsAreNamedWhereAsked()
{
    const QJsonArray rows = sheets("--sheet firewall-fw-external --objects --format json")
                                .json()
                                .value(QStringLiteral("rows"))
                                .toArray();
    QStringList used;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        used << row.value(QStringLiteral("sourceObject")).toString()
             << row.value(QStringLiteral("destinationObject")).toString();
        QVERIFY(row.contains(QStringLiteral("service")));
    }
    used.removeDuplicates();
    used.removeAll(QString());
    QVERIFY(!used.isEmpty());
    const CliRun listed = sheets("--sheet objects --format json");
    const QJsonArray both = listed.json().value(QStringLiteral("sheets")).toArray();
    QCOMPARE(both.size(), 2);
    QStringList names;
    for (const QJsonValue line : both[0].toObject().value(QStringLiteral("rows")).toArray())
        names << line.toObject().value(QStringLiteral("name")).toString();
    for (const QString &name : used)
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(sheets("--sheet firewall-fw-external --objects")
                .lines()
                .first()
                .endsWith(QStringLiteral(",Source object,Destination object")));
}

void TestSheetsCommand::templatesChooseTheColumns()
{
    const CliRun shipped = sheets("--sheet firewall --template communication-matrix --language de");
    QCOMPARE(shipped.exitCode, 0);
    QVERIFY2(shipped.lines().first().startsWith(QStringLiteral("Lfd. Nr.,Änderungsart,Quelle,Quellnetz,")),
             qPrintable(shipped.lines().first()));
    const CliRun all = sheets("--sheet firewall --language de");
    QCOMPARE(shipped.lines().size(), all.lines().size());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"columns":[{"key":"destinationPort"},{"heading":"Customer","constant":"Contoso"},)"
               R"({"key":"sourceObject"}],"format":"portolan-columns","name":"Mine","version":1})");
    file.close();
    const CliRun own = sheets(qPrintable(QStringLiteral("--sheet firewall --template ") + path));
    QCOMPARE(own.lines().first(), QStringLiteral("Destination port,Customer,Source object"));
    QVERIFY(own.lines().at(1).contains(QStringLiteral(",Contoso,")));
    const CliRun json =
        sheets(qPrintable(QStringLiteral("--sheet firewall --format json --template ") + path));
    const QJsonObject row = json.json()[QStringLiteral("rows")].toArray().first().toObject();
    QCOMPARE(row.keys(),
             QStringList({QStringLiteral("constant2"), QStringLiteral("destinationPort"),
                          QStringLiteral("sourceObject")}));
}

void TestSheetsCommand::badTemplatesAreRefused()
{
    const CliRun unknown = sheets("--template mine");
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.out, QByteArray());
    QCOMPARE(
        unknown.err,
        QStringLiteral("portolan-cli: There is no column template “mine” and no such file. Templates are: "
                       "short, full, communication-matrix.\n"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"columns":[{"key":"colour"}],"format":"portolan-columns","name":"Mine","version":1})");
    file.close();
    const CliRun bad = sheets(qPrintable(QStringLiteral("--template ") + path));
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(
        bad.err.startsWith(
            QStringLiteral("portolan-cli: %1: /columns/0/key: “colour” cannot be chosen here.").arg(path)),
        qPrintable(bad.err));
}

void TestSheetsCommand::aWorkbookIsOneFile()
{
#ifdef PORTOLAN_SANITIZED
    QSKIP("AddressSanitizer refuses the deep binding that keeps the two libraries for zip files apart");
#endif
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.xlsx"));
    const QString second = folder.filePath(QStringLiteral("second.xlsx"));
    const QString words = QStringLiteral("--format xlsx --date 2026-01-31 --out ");
    const CliRun result = sheets(qPrintable(words + first));
    // The sample stays in domains kept for examples.
    QCOMPARE(
        result.err,
        QStringLiteral("portolan-cli: The workbook is marked as a draft; portolan-cli ready says why.\n"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(content(first).startsWith("PK"));
    QCOMPARE(sheets(qPrintable(words + second),
                    {QStringLiteral("QT_HASH_SEED=3"), QStringLiteral("TZ=Asia/Tokyo")})
                 .exitCode,
             0);
    QVERIFY(content(first) == content(second));
    const CliRun other = sheets(qPrintable(QStringLiteral("--format xlsx --sheet nat --out ") + second));
    QCOMPARE(other.exitCode, 0);
    QVERIFY(content(second) != content(first));
}

void TestSheetsCommand::badWorkbooksAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no file") << "--format xlsx"
                             << "Say with --out which file the workbook is to become.";
    QTest::newRow("no date") << "--format xlsx --out /dev/null --date 2026-02-30"
                             << "“2026-02-30” is not a date. Dates are written as 2026-01-31.";
    QTest::newRow("full disk") << "--format xlsx --out /dev/full"
                               << "/dev/full: The file cannot be written";
    QTest::newRow("no folder") << "--format xlsx --out /nowhere/x.xlsx"
                               << "/nowhere/x.xlsx: ";
}

void TestSheetsCommand::badWorkbooksAreRefused()
{
#ifdef PORTOLAN_SANITIZED
    QSKIP("AddressSanitizer refuses the deep binding that keeps the two libraries for zip files apart");
#endif
    QFETCH(QString, words);
    QFETCH(QString, complaint);
    const CliRun result = sheets(qPrintable(words));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QStringLiteral("portolan-cli: ") + complaint), qPrintable(result.err));
}

void TestSheetsCommand::oneCsvSheetIsNothingButCsv()
{
    const CliRun result = sheets("--sheet nat");
    QCOMPARE(result.exitCode, 0);
    QStringList lines = result.lines();
    for (QString &line : lines) {
        line.truncate(line.lastIndexOf(QLatin1Char(',')));
        line.remove(QRegularExpression(QStringLiteral("\"Static translation[^\"]*\"")));
        line.remove(QRegularExpression(QStringLiteral("Static translation[^,]*")));
    }
    QCOMPARE(lines.takeFirst(),
             QStringLiteral("Rule ID,Firewall,Boundary,Zone,System,Internal address,Internal port,"
                            "External address,External port,Transport,Justification,Complete"));
    // The numbers follow the order of the derivation.
    for (QString &line : lines)
        line = line.section(QLatin1Char(','), 1);
    lines.sort();
    const QStringList expected = {
        QStringLiteral("External firewall,Internet to DMZ,DMZ outside,\"Edge Server, A/V Edge\","
                       "172.16.10.71,any,203.0.113.41,any,TCP+UDP,,yes"),
        QStringLiteral("External firewall,Internet to DMZ,DMZ outside,\"Edge Server, Access Edge\","
                       "172.16.10.51,any,203.0.113.11,any,TCP+UDP,,yes"),
        QStringLiteral("External firewall,Internet to DMZ,DMZ outside,\"Edge Server, Web Conferencing Edge\","
                       "172.16.10.61,any,203.0.113.21,any,TCP+UDP,,yes"),
        QStringLiteral("External firewall,Internet to DMZ,DMZ outside,\"Reverse proxy, External\","
                       "172.16.10.30,443,203.0.113.130,443,TCP,,yes"),
        QStringLiteral("External firewall,Internet to DMZ,DMZ outside,\"Reverse proxy, External\","
                       "172.16.10.30,80,203.0.113.130,80,TCP,,yes")};
    QCOMPARE(lines, expected);
    QVERIFY(result.out.endsWith("\r\n"));
}

void TestSheetsCommand::severalCsvSheetsAreNamed()
{
    const CliRun result = sheets("--sheet nat --sheet clients");
    QCOMPARE(result.exitCode, 0);
    const QStringList lines = result.lines();
    QCOMPARE(lines.first(), QStringLiteral("# clients"));
    const qsizetype second = lines.indexOf(QStringLiteral("# nat"));
    QVERIFY(second > 2);
    QCOMPARE(lines[second - 1], QString());
    QVERIFY(lines[second + 1].startsWith(QStringLiteral("Rule ID,Firewall,Boundary")));
}

void TestSheetsCommand::germanIsForPeopleOnly()
{
    const CliRun csv = sheets("--sheet firewall --language de");
    QVERIFY(
        csv.lines().first().startsWith(QStringLiteral("Regel-Nr.,Quellzone,Quelle,Quelladresse,Quellport,")));
    QVERIFY(csv.text().contains(QStringLiteral(",eingehend,")));
    const auto ids = [](const CliRun &result) {
        QStringList list;
        for (const QJsonValue row : result.json().value(QStringLiteral("rows")).toArray())
            list.append(row.toObject().value(QStringLiteral("id")).toString());
        return list;
    };
    const CliRun german = sheets("--sheet firewall --language de --format json");
    QCOMPARE(ids(german), ids(sheets("--sheet firewall --format json")));
    QVERIFY(german.text().contains(QStringLiteral("\"direction\": \"inbound\"")));
    QVERIFY(!german.text().contains(QStringLiteral("[\"beliebig\"]")));
}

void TestSheetsCommand::excelGetsItsMark()
{
    QVERIFY(!sheets("--sheet nat").out.startsWith("\xEF\xBB\xBF"));
    QVERIFY(sheets("--sheet nat --csv-for excel").out.startsWith("\xEF\xBB\xBFRule ID,"));
    QVERIFY(sheets("--sheet nat --csv-for excel-de").out.startsWith("\xEF\xBB\xBFRule ID;"));
}

void TestSheetsCommand::aFolderGetsOneFileEach()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("deep/er"));
    const CliRun result = sheets(qPrintable(QStringLiteral("--format json --out ") + inside));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QStringList expected;
    for (const QString &id : sheetIds)
        expected.append(id + QStringLiteral(".json"));
    expected.sort();
    QCOMPARE(QDir(inside).entryList(QDir::Files, QDir::Name), expected);
    for (const QString &id : sheetIds) {
        const QByteArray alone = sheets(qPrintable(QStringLiteral("--format json --sheet ") + id)).out;
        QCOMPARE(content(QStringLiteral("%1/%2.json").arg(inside, id)), alone);
    }
}

void TestSheetsCommand::aFolderThatCannotBeIsReported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const CliRun result = sheets(qPrintable(QStringLiteral("--out ") + path));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err, QStringLiteral("portolan-cli: The folder %1 cannot be created.\n").arg(path));
    QCOMPARE(content(path), QByteArray("precious"));
}

void TestSheetsCommand::expandedRowsHaveOneAddressEach()
{
    const QJsonArray rows = sheets("--sheet firewall --rows expanded --format json")
                                .json()
                                .value(QStringLiteral("rows"))
                                .toArray();
    QStringList ids;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        QVERIFY(row.value(QStringLiteral("sourceAddresses")).toArray().size() <= 1);
        QVERIFY(row.value(QStringLiteral("destinationAddresses")).toArray().size() <= 1);
        ids.append(row.value(QStringLiteral("id")).toString());
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(ids.size() > sheets("--sheet firewall").lines().size());
}

void TestSheetsCommand::theDocumentedViewPrintsTables()
{
    const QJsonArray rows = sheets("--sheet firewall --view documented --format json")
                                .json()
                                .value(QStringLiteral("rows"))
                                .toArray();
    int external = 0;
    for (const QJsonValue value : rows) {
        const QJsonArray topics = value.toObject().value(QStringLiteral("topics")).toArray();
        QCOMPARE(topics.size(), 1);
        const QJsonObject topic = topics[0].toObject();
        external += topic.value(QStringLiteral("topic")).toString() == QStringLiteral("edge-single-nat")
                && topic.value(QStringLiteral("table")).toString() == QStringLiteral("external")
            ? 1
            : 0;
    }
    QCOMPARE(external, 16);
}

void TestSheetsCommand::sameInputSameBytes()
{
    const QByteArray first = sheets("--format json", {QStringLiteral("QT_HASH_SEED=1")}).out;
    QVERIFY(!first.isEmpty());
    QCOMPARE(sheets("--format json",
                    {QStringLiteral("QT_HASH_SEED=2"), QStringLiteral("TZ=Asia/Tokyo"),
                     QStringLiteral("LC_ALL=C"), QStringLiteral("LANG=de_DE.UTF-8")})
                 .out,
             first);
}

void TestSheetsCommand::unusableFilesAreReported_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("empty") << QByteArray("") << "";
    QTest::newRow("neither zip nor JSON") << QByteArray("hello") << "This is not a Portolan file.";
    QTest::newRow("half a JSON") << QByteArray("{\"format\": ") << "This is not valid JSON: line 1";
    QTest::newRow("another product") << QByteArray(R"({"format": {"name": "portolan", "version": 1,
                          "catalogue": {"release": "other-2020", "revision": 1, "hash": "00"}}, "topology": {}})")
                                     << "This Portolan has no catalogue “other-2020”.";
}

void TestSheetsCommand::unusableFilesAreReported()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, complaint);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.portolan.json"));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    const CliRun result = run({QStringLiteral("sheets"), path});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QStringLiteral("portolan-cli: %1").arg(path)), qPrintable(result.err));
    QVERIFY2(result.err.contains(complaint), qPrintable(result.err));
    QCOMPARE(content(path), file);
}

void TestSheetsCommand::incompleteDesignsAreWrittenAndSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("incomplete.portolan.json"));
    QByteArray text = content(samplePath(QStringLiteral("edge-single-nat")));
    QVERIFY(text.contains("\"v4\": \"172.16.10.51\""));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace("\"v4\": \"172.16.10.51\"", ""));
    file.close();
    const CliRun result =
        run({QStringLiteral("sheets"), path, QStringLiteral("--sheet"), QStringLiteral("firewall")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text().contains(QStringLiteral("(address missing)")));
    QVERIFY2(result.err.contains(QStringLiteral("in the design; portolan-cli check")),
             qPrintable(result.err));
    const CliRun info = run({QStringLiteral("info"), path});
    QCOMPARE(info.exitCode, 0);
    QVERIFY2(info.text().contains(QStringLiteral("has no address (Access Edge)")), qPrintable(info.text()));
}

QTEST_GUILESS_MAIN(TestSheetsCommand)

#include "tst_sheetscommand.moc"
