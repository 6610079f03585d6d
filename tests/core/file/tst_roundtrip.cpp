// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/canonical.h"
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "file/names.h"
#include "model/lookup.h"
#include "support/must.h"
#include "support/randomtopology.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace portolan;
using portolan::test::must;
using portolan::test::randomDocument;

namespace {

constexpr FileForm bothForms[] = {FileForm::Plain, FileForm::Container};

/// The indented block under "A complete example", without the indentation.
QByteArray exampleOfTheFormatPage()
{
    QFile page(QStringLiteral(PORTOLAN_FORMAT_PAGE));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QByteArray example;
    bool inside = false;
    for (const QByteArray &line : page.readAll().split('\n')) {
        if (line.startsWith("## "))
            inside = line == "## A complete example";
        else if (inside && line.startsWith("    "))
            example += line.sliced(4) + '\n';
    }
    return example;
}

Document written(const Document &document, FileForm form)
{
    return must(readDocument(must(writeDocument(document, form))));
}

Document handedOver()
{
    BaselineSheet sheet;
    sheet.id = QStringLiteral("firewall-outer");
    sheet.kind = QStringLiteral("firewall");
    sheet.title = {QStringLiteral("Outer"), QStringLiteral("Außen")};
    sheet.columns = {QStringLiteral("sourceAddress"), QStringLiteral("direction")};
    sheet.rows = {{0xff,
                   QStringLiteral("EXT-001"),
                   {{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.1")},
                    {QStringLiteral("inbound"), QStringLiteral("eingehend")}}}};
    Baseline baseline{1, QDate(2026, 11, 21), QStringLiteral("Network team"), {}, {}};
    baseline.content = std::make_shared<const BaselineContent>(BaselineContent{{sheet}});
    baseline.hash = contentHash(*baseline.content);
    Document document;
    document.requests.baselines.emplace(1, baseline);
    return document;
}

Document withPool(const Pool &pool)
{
    Document document;
    document.topology.pools.put(pool);
    return document;
}

ErrorCode refusedTwice(void (*add)(Requests &))
{
    Document document;
    add(document.requests);
    add(document.requests);
    const auto bytes = writeDocument(document, FileForm::Plain);
    return bytes ? readDocument(*bytes).error().code : bytes.error().code;
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheFormatPageIsCanonical();
    void nothingIsKeptTwice();
    void randomDocumentsComeBackAsTheyWere_data();
    void randomDocumentsComeBackAsTheyWere();
    void theSameDocumentGivesTheSameBytes();
    void theTimeZoneDoesNotShow();
    void convertingThereAndBackChangesNothing();
    void anEmptyDocumentComesBack();
    void whatIsAsByDefaultIsLeftOut();
    void everyKindOfAttributeKeepsItsType();
    void unknownIsNotNo();
    void oddTextsComeBack();
    void networksAreSortedAndServersAreNot();
    void notesComeBackWithTheirLines();
    void aNoteCanBeTooLongForAFile();
    void requestsComeBack();
    void textsThatAreTheSameInBothLanguagesAreWrittenOnce();
    void whatNoFileCanHoldIsNotWritten();
    void ownFlowsComeBack();
    void namesComeBack();
    void namesOfADomainAreHostNames();
    void placementsOfWhatHasGoneAreDropped();
    void theThumbnailIsInTheContainerOnly();
    void placementsAreWrittenAsShortAsTheyReadBack();
    void orderAndDefaultsOfAHandWrittenFileDoNotMatter();
    void whatAFileNeedsIsOfNoInterestToThoseWhoReadIt();
    void everyEnumerationHasAllItsWords();
    void theSuffixDecidesTheForm();
};

void TestRoundTrip::theExampleOfTheFormatPageIsCanonical()
{
    const QByteArray example = exampleOfTheFormatPage();
    QVERIFY(example.size() > 1000);
    const auto document = readDocument(example);
    if (!document)
        QFAIL(qPrintable(document.error().where));
    QCOMPARE(document->topology.pools.size(), size_t(3));
    const auto text = writeDocument(*document, FileForm::Plain);
    QVERIFY(text);
    QCOMPARE(*text, example);
}

void TestRoundTrip::nothingIsKeptTwice()
{
    QCOMPARE(refusedTwice([](Requests &requests) {
                 requests.templates.push_back({QStringLiteral("A"), {}});
             }),
             ErrorCode::DuplicateId);
    QCOMPARE(refusedTwice([](Requests &requests) {
                 requests.acceptedFindings.push_back({QStringLiteral("check"), {}, {}, {}});
             }),
             ErrorCode::DuplicateId);
}

void TestRoundTrip::randomDocumentsComeBackAsTheyWere_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("sites");
    QTest::addColumn<int>("pools");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed << 1 + int(seed % 4) << 1 + int(seed * 7 % 90);
    QTest::addRow("a large one") << quint32(1000) << 20 << 1000;
}

void TestRoundTrip::randomDocumentsComeBackAsTheyWere()
{
    QFETCH(quint32, seed);
    QFETCH(int, sites);
    QFETCH(int, pools);
    const Document document = randomDocument({.seed = seed, .sites = sites, .pools = pools});
    QVERIFY(inconsistencies(document.topology).empty());
    for (const FileForm form : bothForms)
        QVERIFY(written(document, form) == document);
}

void TestRoundTrip::theSameDocumentGivesTheSameBytes()
{
    for (const FileForm form : bothForms) {
        const QByteArray once = must(writeDocument(randomDocument({.seed = 5}), form));
        QCOMPARE(must(writeDocument(randomDocument({.seed = 5}), form)), once);
        QCOMPARE(must(writeDocument(must(readDocument(once)), form)), once);
    }
}

void TestRoundTrip::theTimeZoneDoesNotShow()
{
    const QByteArray before = qgetenv("TZ");
    std::vector<QByteArray> results;
    for (const char *zone : {"UTC", "Pacific/Auckland", "America/St_Johns"}) {
        qputenv("TZ", zone);
        tzset();
        results.push_back(must(writeDocument(randomDocument({.seed = 6}), FileForm::Container)));
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
    QCOMPARE(results[1], results[0]);
    QCOMPARE(results[2], results[0]);
}

void TestRoundTrip::convertingThereAndBackChangesNothing()
{
    const Document document = randomDocument({.seed = 7, .sites = 3, .pools = 40});
    const QByteArray plain = must(writeDocument(document, FileForm::Plain));
    const QByteArray packed = must(writeDocument(must(readDocument(plain)), FileForm::Container));
    const QByteArray back = must(writeDocument(must(readDocument(packed)), FileForm::Plain));
    QCOMPARE(back, plain);
    QCOMPARE(must(writeDocument(must(readDocument(back)), FileForm::Container)), packed);
}

void TestRoundTrip::anEmptyDocumentComesBack()
{
    for (const FileForm form : bothForms)
        QVERIFY(written(Document{}, form) == Document{});
    QCOMPARE(must(writeDocument(Document{}, FileForm::Plain)),
             QByteArray("{\n  \"format\": {\n    \"name\": \"portolan\",\n    \"version\": 4\n  },\n"
                        "  \"topology\": {}\n}\n"));
}

void TestRoundTrip::whatIsAsByDefaultIsLeftOut()
{
    Document document;
    document.topology.zones.put({ZoneId::literal("a"), {}, ZoneKindKey::literal("kind"), {}, {}});
    document.topology.zones.put({ZoneId::literal("b"), {}, ZoneKindKey::literal("kind"), {}, {}});
    Boundary boundary;
    boundary.id = BoundaryId::literal("wall");
    boundary.first = ZoneId::literal("a");
    boundary.second = ZoneId::literal("b");
    document.topology.boundaries.put(boundary);
    const QByteArray text = must(writeDocument(document, FileForm::Plain));
    QVERIFY(text.contains("      {\n        \"first\": \"a\",\n        \"id\": \"wall\",\n"
                          "        \"second\": \"b\"\n      }\n"));
}

void TestRoundTrip::everyKindOfAttributeKeepsItsType()
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.role = RoleKey::literal("role");
    Document document = withPool(pool);
    Association line{AssociationId::literal("line"), AssociationKey::literal("kind"), pool.id, pool.id, {}};
    line.attributes = {
        {AttributeKey::literal("any"), PortRange::any()},
        {AttributeKey::literal("off"), false},
        {AttributeKey::literal("on"), true},
        {AttributeKey::literal("port"), *Port::from(443)},
        {AttributeKey::literal("range"), *PortRange::parse(u"1-65535")},
        {AttributeKey::literal("range-of-one"), PortRange::single(*Port::from(443))},
        {AttributeKey::literal("word"), QStringLiteral("named")},
        {AttributeKey::literal("word-of-digits"), QStringLiteral("99999")},
        {AttributeKey::literal("word-of-none"), QString(QLatin1String(""))},
    };
    document.topology.associations.put(line);
    for (const FileForm form : bothForms) {
        const Document back = written(document, form);
        QVERIFY(*back.topology.associations.find(line.id) == line);
    }
}

void TestRoundTrip::unknownIsNotNo()
{
    Document document;
    const std::pair<const char *, std::optional<bool>> cases[] = {
        {"balancer-no", false}, {"balancer-unknown", std::nullopt}, {"balancer-yes", true}};
    for (const auto &[id, value] : cases) {
        Balancer balancer;
        balancer.id = BalancerId::literal(id);
        balancer.sourceNat = value;
        document.topology.balancers.put(balancer);
    }
    const Document back = written(document, FileForm::Plain);
    for (const auto &[id, value] : cases)
        QVERIFY(back.topology.balancers.find(BalancerId::literal(id))->sourceNat == value);
}

void TestRoundTrip::oddTextsComeBack()
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.role = RoleKey::literal("role");
    for (char16_t c = 0; c < 0x300; ++c)
        pool.name.append(QChar(c));
    pool.name += QStringLiteral("\u2028\u2029\uFEFF𝄞/\\\"");
    for (const FileForm form : bothForms)
        QCOMPARE(written(withPool(pool), form).topology.pools.find(pool.id)->name, pool.name);
}

void TestRoundTrip::networksAreSortedAndServersAreNot()
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.role = RoleKey::literal("role");
    for (const char *id : {"z", "a", "m"})
        pool.servers.push_back({ServerId::literal(id), {}, {}, {}});
    Document document = withPool(pool);
    Party party;
    party.id = PartyId::literal("party");
    party.role = RoleKey::literal("role");
    party.networks = {*Network::parse(u"2001:db8::/32"), *Network::parse(u"10.9.0.0/16"),
                      *Network::parse(u"10.10.0.0/16")};
    document.topology.parties.put(party);
    const Document back = written(document, FileForm::Plain);
    QVERIFY(back != document);
    QVERIFY(back == canonical(document));
    QVERIFY(back.topology.pools.find(pool.id)->servers == pool.servers);
    QCOMPARE(back.topology.parties.find(party.id)->networks.front().toString(),
             QStringLiteral("10.9.0.0/16"));
    QCOMPARE(back.topology.parties.find(party.id)->networks.back().toString(),
             QStringLiteral("2001:db8::/32"));
}

void TestRoundTrip::notesComeBackWithTheirLines()
{
    Document document;
    const NoteId empty = NoteId::literal("note-1");
    const NoteId full = NoteId::literal("note-2");
    document.topology.notes.put({empty, {}});
    document.topology.notes.put({full, QStringLiteral("Umzug im März:\n\t“DMZ” – 𝄞\n\n")});
    document.diagram.placements[full] = {-12.5, 40, 200, 0};
    for (const FileForm form : bothForms)
        QVERIFY(written(document, form) == document);
    const QByteArray text = must(writeDocument(document, FileForm::Plain));
    QVERIFY2(text.contains("    \"notes\": [\n      {\n        \"id\": \"note-1\"\n      },\n      {\n"
                           "        \"id\": \"note-2\",\n        \"text\": \"Umzug"),
             text.constData());
}

void TestRoundTrip::aNoteCanBeTooLongForAFile()
{
    Document document;
    Note note{NoteId::literal("note-1"), QString(longestNote, u'x')};
    document.topology.notes.put(note);
    QVERIFY(written(document, FileForm::Container) == document);
    note.text += u'x';
    document.topology.notes.put(note);
    const auto result = writeDocument(document, FileForm::Plain);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TooLong);
    QCOMPARE(result.error().where, QStringLiteral("note-1"));
}

void TestRoundTrip::requestsComeBack()
{
    Document document = handedOver();
    document.requests.header.project = QStringLiteral("Neuer Perimeter");
    document.requests.header.validUntil = QDate(2028, 2, 29);
    RowRequest row;
    row.id = 0xff;
    row.exemption = QStringLiteral("=cmd\n„nein“");
    row.status = RowStatus::Rejected;
    row.approvedAs = QString(64, u'a');
    document.requests.rows.put(row);
    Baseline dropped = document.requests.baselines.at(1);
    dropped.number = 7;
    dropped.content.reset();
    document.requests.baselines.emplace(7, dropped);
    for (const FileForm form : bothForms)
        QVERIFY(written(document, form) == document);
}

void TestRoundTrip::textsThatAreTheSameInBothLanguagesAreWrittenOnce()
{
    const QByteArray text = must(writeDocument(handedOver(), FileForm::Plain));
    QVERIFY2(
        text.contains("                \"cells\": [\n                  \"10.0.0.1\",\n                  {\n"
                      "                    \"de\": \"eingehend\",\n"
                      "                    \"en\": \"inbound\"\n"),
        text.constData());
}

void TestRoundTrip::whatNoFileCanHoldIsNotWritten()
{
    const auto refused = [](auto change) {
        Document document = handedOver();
        change(document.requests);
        const auto result = writeDocument(document, FileForm::Plain);
        return result ? std::nullopt : std::optional(result.error().code);
    };
    RowRequest row;
    row.id = 1;
    row.approvedAs = QStringLiteral("approved");
    QCOMPARE(refused([&](Requests &requests) { requests.rows.put(row); }), ErrorCode::InvalidHash);
    QCOMPARE(refused([](Requests &requests) { requests.header.wantedBy = QDate(12345, 1, 1); }),
             ErrorCode::InvalidDate);
    QCOMPARE(refused([](Requests &requests) { requests.baselines.at(1).number = 2; }), ErrorCode::OutOfRange);
    QCOMPARE(refused([](Requests &requests) { requests.baselines.at(1).hash.clear(); }),
             ErrorCode::InvalidHash);
}

void TestRoundTrip::namesComeBack()
{
    const auto host = [](const char16_t *name) { return must(HostName::parse(name)); };
    Pool pool;
    pool.id = PoolId::literal("edge");
    pool.role = RoleKey::literal("edge");
    pool.names = {{NameKey::literal("av"), host(u"media.example.com")},
                  {NameKey::literal("access"), host(u"sip.example.com")}};
    pool.ranges = {{RangeKey::literal("media"), must(PortRange::parse(u"2000-2999"))},
                   {RangeKey::literal("conference"), must(PortRange::parse(u"1000"))}};
    Document document = withPool(pool);
    Deployment &deployment = document.topology.deployment;
    deployment.names.emplace(NameKey::literal("dialin"), host(u"phone.example.com"));
    deployment.domainNames[NameKey::literal("meet")] = {
        {host(u"example.net"), host(u"meet.example.net")},
        {host(u"corp.example.com"), host(u"lync.example.com")}};
    for (const FileForm form : bothForms)
        QVERIFY(written(document, form) == canonical(document));
    const QByteArray text = *writeDocument(document, FileForm::Plain);
    QVERIFY(text.indexOf("corp.example.com") < text.indexOf("example.net"));
    QVERIFY(text.indexOf("\"access\"") < text.indexOf("\"av\""));
    QVERIFY(text.indexOf("\"conference\"") < text.indexOf("\"media\""));
}

void TestRoundTrip::namesOfADomainAreHostNames()
{
    const auto read = [](const char *names) {
        return readDocument(
            QByteArray(R"({"format":{"name":"portolan","version":4},"topology":{"deployment":)"
                       R"({"domainNames":{"meet":)")
            + names + "}}}}");
    };
    QVERIFY(read(R"({"example.com":"meet.example.com"})").has_value());
    QCOMPARE(read(R"({"not a domain":"meet.example.com"})").error().code, ErrorCode::InvalidHostName);
    QCOMPARE(read(R"({"example.com":"meet/here"})").error().code, ErrorCode::InvalidHostName);
    QCOMPARE(read(R"({"example.com":"a.example.com","EXAMPLE.com":"b.example.com"})").error().code,
             ErrorCode::DuplicateKey);
}

void TestRoundTrip::ownFlowsComeBack()
{
    Document document;
    document.topology.zones.put({ZoneId::literal("lan"), {}, ZoneKindKey::literal("lan"), {}, {}});
    OwnFlow flow;
    flow.id = OwnFlowId::literal("own-flow");
    document.topology.ownFlows.put(flow);
    flow.id = OwnFlowId::literal("own-flow-2");
    flow.name = QStringLiteral("Backup");
    flow.from.element = ZoneId::literal("lan");
    flow.from.slot = SlotKey::literal("internal");
    flow.to.networks = {*Network::parse(u"10.2.0.0/16"), *Network::parse(u"10.1.0.0/16")};
    flow.transport = Transport::Udp;
    flow.ports = *PortRange::parse(u"443");
    flow.sourcePorts = *PortRange::parse(u"1024-65535");
    flow.protocol = QStringLiteral("Backup");
    flow.purpose = {QStringLiteral("Nightly"), QStringLiteral("Nächtlich")};
    document.topology.ownFlows.put(flow);
    for (const FileForm form : bothForms)
        QVERIFY(written(document, form) == canonical(document));
    QCOMPARE(canonical(document).topology.ownFlows.find(flow.id)->to.networks.front().toString(),
             QStringLiteral("10.1.0.0/16"));
}

void TestRoundTrip::placementsOfWhatHasGoneAreDropped()
{
    Document document = randomDocument({.seed = 8, .sites = 1, .pools = 4});
    const Document before = document;
    document.diagram.placements.emplace(ElementId::literal("gone"), Placement{1, 2, 3, 4});
    QVERIFY(written(document, FileForm::Container) == before);
}

void TestRoundTrip::theThumbnailIsInTheContainerOnly()
{
    Document document = randomDocument({.seed = 9});
    document.thumbnail = QByteArray("\x89PNG\r\n\x1a\n and so on", 18);
    QCOMPARE(written(document, FileForm::Container).thumbnail, document.thumbnail);
    QCOMPARE(written(document, FileForm::Plain).thumbnail, QByteArray());
}

void TestRoundTrip::placementsAreWrittenAsShortAsTheyReadBack()
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.role = RoleKey::literal("role");
    const std::pair<double, const char *> cases[] = {
        {0, "0"},       {-0.0, "0"},      {1000000, "1000000"},
        {0.1, "0.1"},   {-12.5, "-12.5"}, {1.0 / 3, "0.3333333333333333"},
        {1e-7, "1e-07"}};
    for (const auto &[number, text] : cases) {
        Document document = withPool(pool);
        document.diagram.placements[pool.id] = {number, 0, 0, 0};
        QVERIFY(writeDocument(document, FileForm::Plain)->contains(QByteArray("\"x\": ") + text + ",\n"));
        QVERIFY(written(document, FileForm::Plain) == document);
    }
}

void TestRoundTrip::orderAndDefaultsOfAHandWrittenFileDoNotMatter()
{
    const auto tidy = readDocument(R"({"format":{"name":"portolan","version":1},"topology":{"zones":[
        {"id":"a","kind":"k"},{"id":"b","kind":"k"}],"boundaries":[{"first":"a","id":"w","second":"b"}]}})");
    const auto rough = readDocument("\xef\xbb\xbf \t\r\n"
                                    R"({"topology":{"boundaries":[{"second":"b","id":"w","first":"a",
        "filtered":true,"translates":false,"notation":"original","name":""}],"routes":[],"deployment":{"features":{}},
        "zones":[{"kind":"k","id":"b","subnets":[]},{"kind":"k","id":"a"}]},"requests":{},"diagram":{"placements":[]},
        "format":{"version":1.0,"name":"portolan"}}  )");
    QVERIFY(tidy && rough);
    QVERIFY(*tidy == *rough);
}

void TestRoundTrip::whatAFileNeedsIsOfNoInterestToThoseWhoReadIt()
{
    const auto document =
        readDocument(R"({"format":{"name":"portolan","needs":"0.1","version":4},"topology":{}})");
    QVERIFY(document);
    QVERIFY(*document == Document{});
}

void TestRoundTrip::everyEnumerationHasAllItsWords()
{
    // The last value of each, as a number: a value added behind it must be added here and in the table.
    QCOMPARE(siteKindNames.entries().size(), size_t(SiteKind::Branch) + 1);
    QCOMPARE(notationNames.entries().size(), size_t(DestinationNotation::Real) + 1);
    QCOMPARE(balancingNames.entries().size(), size_t(Balancing::Hardware) + 1);
    QCOMPARE(transportNames.entries().size(), size_t(Transport::TcpAndUdp) + 1);
    QCOMPARE(rowStatusNames.entries().size(), size_t(RowStatus::Rejected) + 1);
    const auto roundTrips = [](const auto &names) {
        return std::ranges::all_of(names.entries(), [&names](const auto &entry) {
            return names.value(QString(names.name(entry.value))) == entry.value;
        });
    };
    QVERIFY(roundTrips(siteKindNames));
    QVERIFY(roundTrips(notationNames));
    QVERIFY(roundTrips(balancingNames));
    QVERIFY(roundTrips(transportNames));
    QVERIFY(roundTrips(rowStatusNames));
}

void TestRoundTrip::theSuffixDecidesTheForm()
{
    QCOMPARE(formForPath(QStringLiteral("a.portolan.json")), FileForm::Plain);
    QCOMPARE(formForPath(QStringLiteral("A.PORTOLAN.JSON")), FileForm::Plain);
    QCOMPARE(formForPath(QStringLiteral("a.portolan")), FileForm::Container);
    QCOMPARE(formForPath(QStringLiteral("a")), FileForm::Container);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
