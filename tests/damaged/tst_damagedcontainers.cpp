// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/container.h"
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "file/format.h"
#include "support/faildevice.h"
#include "support/must.h"
#include "support/randomtopology.h"
#include "zipbuilder.h"

#include <QtTest>

// The zip library forgets some memory when its device fails, which a device in memory never does.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the name LeakSanitizer asks for.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:zipOpenNewFileInZip4_64";
}

using namespace portolan;
using namespace portolan::test;

namespace {

enum Place { Mimetype, Format, Topology_, Diagram_, Requests_ };

/// The good container after `change` has been at its entries.
template <typename Change>
QByteArray zipAfter(Change change)
{
    std::vector<ZipEntry> entries = goodEntries();
    change(entries);
    return buildZip(entries);
}

QByteArray zipWithName(const QByteArray &name)
{
    return zipAfter([&name](auto &entries) { entries.push_back({.name = name, .content = "{}"}); });
}

QByteArray zipWithTopology(const QByteArray &json)
{
    return zipAfter([&json](auto &entries) { entries[Topology_].content = json; });
}

Document smallDocument()
{
    return randomDocument({.seed = 11, .sites = 1, .pools = 4, .serversPerPool = 2});
}

} // namespace

Q_DECLARE_METATYPE(portolan::ErrorCode)

class TestDamagedContainers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUndamagedOneIsRead();
    void aDamagedContainerIsRefusedWithPlaceAndReason_data();
    void aDamagedContainerIsRefusedWithPlaceAndReason();
    void aFileCutOffAnywhereIsRefused_data();
    void aFileCutOffAnywhereIsRefused();
    void aByteTurnedOverIsNoticedOrHarmless();
    void whatIsUnpackedIsCounted();
    void aFullDiskIsNoticedAtEveryByte();

private:
    void addForeignFiles();
    void addNames();
    void addEntries();
    void addContents();
};

void TestDamagedContainers::theUndamagedOneIsRead()
{
    const Document document = must(readDocument(buildZip(goodEntries())));
    QCOMPARE(document.topology.zones.size(), size_t(1));
}

void TestDamagedContainers::aDamagedContainerIsRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("arguments");
    addForeignFiles();
    addNames();
    addEntries();
    addContents();
}

void TestDamagedContainers::addForeignFiles()
{
    const auto add = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << ErrorCode::NotAContainer << QString() << QStringList();
    };
    add("an empty zip", buildZip({}));
    add("a zip of another program", buildZip({{.name = "word/document.xml", .content = "<w/>"}}));
    add("mimetype is not first",
        zipAfter([](auto &entries) { std::swap(entries[Mimetype], entries[Format]); }));
    add("mimetype is compressed", zipAfter([](auto &entries) { entries[Mimetype].stored = false; }));
    add("mimetype of another program",
        zipAfter([](auto &entries) { entries[Mimetype].content = "application/vnd.almagest"; }));
    add("mimetype goes on", zipAfter([](auto &entries) { entries[Mimetype].content += '\n'; }));
    add("something stands before the zip", "#!/bin/sh\n" + buildZip(goodEntries()));
    QTest::newRow("something stands behind the zip")
        << buildZip(goodEntries()) + "and more" << ErrorCode::CorruptContainer << QString() << QStringList();
    QTest::newRow("the directory is somewhere else") << [] {
        QByteArray zip = buildZip(goodEntries());
        zip[zip.size() - 6] = char(zip[zip.size() - 6] + 7);
        return zip;
    }() << ErrorCode::CorruptContainer << QString() << QStringList();
    add("a picture", QByteArray("\x89PNG\r\n\x1a\n and so on"));
}

void TestDamagedContainers::addNames()
{
    const auto add = [](const char *row, ErrorCode code, const QByteArray &name) {
        QTest::newRow(row) << zipWithName(name) << code << QString() << QStringList(QString::fromUtf8(name));
    };
    add("a name that climbs", ErrorCode::BadEntryName, "../topology.json");
    add("a name that climbs later", ErrorCode::BadEntryName, "a/../../topology.json");
    add("an absolute name", ErrorCode::BadEntryName, "/etc/passwd");
    add("a name with a drive", ErrorCode::BadEntryName, "C:topology.json");
    add("a name with backslashes", ErrorCode::BadEntryName, "..\\topology.json");
    add("a twin that differs in case", ErrorCode::DuplicateEntry, "Topology.JSON");
    add("an entry twice", ErrorCode::DuplicateEntry, "topology.json");
    add("mimetype twice", ErrorCode::DuplicateEntry, "mimetype");
    add("an unknown entry", ErrorCode::UnknownEntry, "notes.txt");
    add("a folder", ErrorCode::UnknownEntry, "pictures/");
    QTest::newRow("too many entries") << zipAfter([](auto &entries) {
        for (int i = 0; i < 28; ++i)
            entries.push_back({.name = "e" + QByteArray::number(i), .content = "{}"});
    }) << ErrorCode::TooManyEntries << QString()
                                      << QStringList(QStringLiteral("32"));
    QTest::newRow("very many entries") << zipAfter([](auto &entries) {
        for (int i = 0; i < 60000; ++i)
            entries.push_back({.name = "e" + QByteArray::number(i), .content = {}, .stored = true});
    }) << ErrorCode::TooManyEntries << QString()
                                       << QStringList(QStringLiteral("32"));
    for (const int place : {Format, Topology_, Diagram_, Requests_}) {
        const QString name = QString::fromLatin1(goodEntries()[size_t(place)].name);
        QTest::addRow("without %s", qPrintable(name))
            << zipAfter([place](auto &entries) { entries.erase(entries.begin() + place); })
            << ErrorCode::MissingEntry << QString() << QStringList(name);
    }
}

void TestDamagedContainers::addEntries()
{
    const auto add = [](const char *name, ErrorCode code, const QByteArray &bytes,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << bytes << code << QStringLiteral("topology.json") << arguments;
    };
    add("a wrong checksum", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].checksumError = 1; }));
    add("a wrong checksum of a stored entry", ErrorCode::CorruptEntry, zipAfter([](auto &entries) {
            entries[Topology_].stored = true;
            entries[Topology_].checksumError = 1;
        }));
    add("damaged data", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].damagedBytes = 4; }));
    add("a size that is too small", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].sizeError = -10; }));
    add("a size that is too large", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].sizeError = 10; }));
    add("a size of almost 4 GiB", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].sizeError = -1000; }));
    add("an encrypted entry", ErrorCode::CorruptEntry,
        zipAfter([](auto &entries) { entries[Topology_].encrypted = true; }));
    add("a bomb", ErrorCode::SuspiciousRatio, zipWithTopology(QByteArray(20 * 1024 * 1024, ' ')),
        {QStringLiteral("200")});
    add("a bomb that says it is small", ErrorCode::CorruptEntry, zipAfter([](auto &entries) {
            entries[Topology_].content = QByteArray(20 * 1024 * 1024, ' ');
            entries[Topology_].sizeError = -20 * 1024 * 1024 + 100;
        }));
}

void TestDamagedContainers::addContents()
{
    const auto add = [](const char *name, ErrorCode code, const QByteArray &bytes, const char *where,
                        const QStringList &arguments) {
        QTest::newRow(name) << bytes << code << QString::fromLatin1(where) << arguments;
    };
    add("topology is empty", ErrorCode::JsonSyntax, zipWithTopology({}), "topology.json",
        {QStringLiteral("1"), QStringLiteral("1")});
    add("topology is a list", ErrorCode::WrongType, zipWithTopology("[]"), "topology.json",
        {QStringLiteral("object"), QStringLiteral("array")});
    add("a topology that only nests", ErrorCode::WrongType,
        zipWithTopology("{\"zones\": " + QByteArray(100000, '[') + "}"), "topology.json: /zones/0",
        {QStringLiteral("object"), QStringLiteral("array")});
    add("unknown key", ErrorCode::UnknownKey, zipWithTopology("{\"sites\": [{\"id\": \"a\", \"b\": 1}]}"),
        "topology.json: /sites/0", {QStringLiteral("b")});
    add("duplicate key", ErrorCode::DuplicateKey, zipWithTopology("{\"sites\": [], \"sites\": []}"),
        "topology.json", {QStringLiteral("sites")});
    add("dangling reference", ErrorCode::DanglingReference,
        zipWithTopology("{\"zones\": [{\"id\": \"a\", \"kind\": \"k\", \"site\": \"b\"}]}"),
        "topology.json: /zones/0/site", {QStringLiteral("a"), QStringLiteral("b")});
    add("placement of nothing", ErrorCode::DanglingReference, zipAfter([](auto &entries) {
            entries[Diagram_].content = "{\"placements\": [{\"id\": \"gone\", \"x\": 0, \"y\": 0}]}";
        }),
        "diagram.json: /placements/0/id", {QStringLiteral("gone")});
    add("row number 0", ErrorCode::OutOfRange, zipAfter([](auto &entries) {
            entries[Requests_].content = "{\"rowNumbers\": [{\"row\": \"0000000000000000\", \"number\": 0}]}";
        }),
        "requests.json: /rowNumbers/0/number",
        {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2147483647")});
    add("newer, and all else is strange", ErrorCode::NewerFormat, zipAfter([](auto &entries) {
            entries.resize(2);
            entries[Format].content = "{\"name\": \"portolan\", \"needs\": \"3.1\", \"version\": "
                + QByteArray::number(formatVersion + 1) + ", \"x\": []}";
            entries.push_back({.name = "chart.cbor", .content = "\xa0"});
        }),
        "format.json: /version", {QString::number(formatVersion + 1), QStringLiteral("3.1")});
    add("thumbnail with a wrong checksum", ErrorCode::CorruptEntry, zipAfter([](auto &entries) {
            entries.push_back(
                {.name = "thumbnail.png", .content = "PNG", .stored = true, .checksumError = 1});
        }),
        "thumbnail.png", {});
}

void TestDamagedContainers::aDamagedContainerIsRefusedWithPlaceAndReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    QFETCH(QStringList, arguments);
    const auto document = readDocument(bytes);
    QVERIFY2(!document, "the container was accepted");
    QCOMPARE(document.error().code, code);
    QCOMPARE(document.error().arguments, arguments);
    QCOMPARE(document.error().where, where);
}

void TestDamagedContainers::aFileCutOffAnywhereIsRefused_data()
{
    QTest::addColumn<FileForm>("form");
    QTest::newRow("plain") << FileForm::Plain;
    QTest::newRow("container") << FileForm::Container;
}

void TestDamagedContainers::aFileCutOffAnywhereIsRefused()
{
    QFETCH(FileForm, form);
    const QByteArray whole = must(writeDocument(smallDocument(), form));
    QVERIFY(whole.size() > 2000);
    // Without the line end after it, the plain form is still whole.
    const qsizetype shortest = form == FileForm::Plain ? whole.size() - 1 : whole.size();
    for (qsizetype size = 0; size < shortest; ++size) {
        const auto document = readDocument(whole.first(size));
        QVERIFY2(!document, qPrintable(QStringLiteral("accepted with %1 bytes").arg(size)));
    }
    QVERIFY(readDocument(whole.first(shortest)));
}

void TestDamagedContainers::aByteTurnedOverIsNoticedOrHarmless()
{
    const Document document = smallDocument();
    const QByteArray whole = must(writeDocument(document, FileForm::Container));
    int noticed = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(~damaged[at]);
        const auto read = readDocument(damaged);
        QVERIFY2(!read || *read == document,
                 qPrintable(QStringLiteral("byte %1 changes the document").arg(at)));
        noticed += !read;
    }
    // All but dates, attributes and what the archive says twice.
    QVERIFY(noticed > whole.size() * 3 / 4);
}

void TestDamagedContainers::whatIsUnpackedIsCounted()
{
    const QByteArray bytes =
        must(writeDocument(randomDocument({.seed = 12, .pools = 50}), FileForm::Container));
    ContainerLimits limits;
    limits.unpacked = 30000;
    const auto document = readDocument(bytes, limits);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::TooLarge);
    QCOMPARE(document.error().where, QStringLiteral("topology.json"));
    const auto plain = readDocument(QByteArray("{") + QByteArray(40000, ' '), limits);
    QVERIFY(!plain);
    QCOMPARE(plain.error().code, ErrorCode::TooLarge);
}

void TestDamagedContainers::aFullDiskIsNoticedAtEveryByte()
{
    const std::vector<ContainerEntry> entries{{QLatin1StringView("format.json"), "{}\n"},
                                              {QLatin1StringView("topology.json"), QByteArray(3000, 'x')},
                                              {QLatin1StringView("thumbnail.png"), "a picture", true}};
    FailDevice enough(1'000'000);
    QVERIFY(pack(entries, enough));
    QVERIFY(!enough.hasFailed());
    for (qint64 capacity = 0; capacity < enough.size(); ++capacity) {
        FailDevice device(capacity);
        const auto result = pack(entries, device);
        QVERIFY2(!result, qPrintable(QStringLiteral("%1 bytes were enough").arg(capacity)));
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
    }
}

QTEST_GUILESS_MAIN(TestDamagedContainers)
#include "tst_damagedcontainers.moc"
