// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "import/import.h"
#include "model/lookup.h"
#include "support/samples.h"
#include "tinyestate.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

const ImportMap &lyncMap()
{
    static const auto map = loadImportMap(QStringLiteral(LYNC_CATALOGUE), *lyncCatalogue());
    if (!map)
        qFatal("%s", qPrintable(map.error().front().where));
    return *map;
}

ImportResult<Imported> imported(const QByteArray &bytes, const ImportLimits &limits = {})
{
    return importTopology(bytes, *lyncCatalogue(), lyncMap(), Language::English, limits);
}

QByteArray reference(const char *path)
{
    QFile file(QStringLiteral(REFERENCE_FOLDER "/") + QLatin1StringView(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Pool *poolNamed(const Topology &topology, const char *name)
{
    const auto it = std::ranges::find(topology.pools, QLatin1StringView(name), &Pool::name);
    return it == topology.pools.end() ? nullptr : topology.pools.find(it->id);
}

/// "uses-edge lync01 edge01" and the like, sorted.
QStringList linesOf(const Topology &topology, const char *kind)
{
    QStringList lines;
    for (const Association &line : topology.associations) {
        if (line.kind.toString() == QLatin1StringView(kind))
            lines.append(topology.pools.find(PoolId(line.from))->name + u' '
                         + topology.pools.find(PoolId(line.to))->name);
    }
    lines.sort();
    return lines;
}

QString nameOf(const Pool &pool, const char *key)
{
    const auto name = pool.names.find(NameKey::literal(key));
    return name == pool.names.end() ? QString() : name->second.toString();
}

PortRange atSharedAddress(const char *range)
{
    return lyncCatalogue()->range(RangeKey::literal(range))->atSharedAddress.value();
}

int namesTaken(const ImportReport &report)
{
    const auto entry = std::ranges::find(report.entries, ImportNote::NamesTaken, &ImportEntry::note);
    return entry == report.entries.end() ? 0 : entry->count;
}

int countOf(const ImportReport &report, ImportNote note)
{
    return int(std::ranges::count(report.entries, note, &ImportEntry::note));
}

QByteArray changed(const char *before, const char *after)
{
    const QByteArray tiny = tinyTopology();
    if (!tiny.contains(before))
        qFatal("not there: %s", before);
    return QByteArray(tiny).replace(before, after);
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(text));
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSmallSample_data();
    void theSmallSample();
    void theLargeSample();
    void realFilesHaveEveryReference_data();
    void realFilesHaveEveryReference();
    void everyEncodingReadsTheSame_data();
    void everyEncodingReadsTheSame();
    void oneAddressStandsForAllServicesOfAnEdge();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void doubtfulFilesAreReported_data();
    void doubtfulFilesAreReported();
    void theMappingIsReadStrictly_data();
    void theMappingIsReadStrictly();
    void everyCutIsRefused();
    void whatIsImportedCanBeSaved();
};

void TestImport::theSmallSample_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("names");
    QTest::newRow("builder") << reference("samples/contoso-small.tbxml") << 7;
    QTest::newRow("published") << reference("samples/contoso-small-topology.xml") << 4;
    QTest::newRow("configuration") << reference("samples/contoso-small-csconfig.zip") << 7;
}

void TestImport::theSmallSample()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, names);
    if (bytes.isEmpty())
        QSKIP("The reference lies beside this working tree only where it is developed.");
    const auto result = imported(bytes);
    QVERIFY2(result, result ? "" : qPrintable(result.error().where));
    QCOMPARE(result->report.counts, (ImportCounts{1, 0, 4, 4, 1, 15}));
    for (const ImportNote note : {ImportNote::SimpleUrl, ImportNote::WebName, ImportNote::PublishedName})
        QCOMPARE(countOf(result->report, note), 0);
    QCOMPARE(namesTaken(result->report), names);
    QCOMPARE(countOf(result->report, ImportNote::UnresolvedReference), 0);
    QCOMPARE(countOf(result->report, ImportNote::UnpublishedEdits), 0);
    const Topology &topology = result->document.topology;
    const Pool *standard = poolNamed(topology, "lync01");
    const Pool *edge = poolNamed(topology, "edge01");
    QVERIFY(standard && edge);
    QCOMPARE(standard->role, RoleKey::literal("standard-edition"));
    QCOMPARE(nameOf(*edge, "access"), QStringLiteral("sip.contoso.com"));
    QCOMPARE(nameOf(*edge, "av"), QStringLiteral("sip.contoso.com"));
    QVERIFY(standard->services.at(ServiceKey::literal("mediation")));
    const Server &server = edge->servers.front();
    QCOMPARE(server.addresses.at(SlotKey::literal("av")).v4->toString(), QStringLiteral("10.10.30.11"));
    QCOMPARE(server.addresses.at(SlotKey::literal("internal")).v4->toString(), QStringLiteral("10.10.20.11"));
    QCOMPARE(topology.natMappings.size(), 3U);
    QCOMPARE(topology.natMappings.begin()->outside.v4->toString(), QStringLiteral("198.51.100.11"));
    const auto &features = topology.deployment.features;
    QCOMPARE(features.at(FeatureKey::literal("federation")), true);
    QCOMPARE(features.at(FeatureKey::literal("xmpp")), false);
    QCOMPARE(features.at(FeatureKey::literal("dial-in-conferencing")), true);
    QCOMPARE(features.at(FeatureKey::literal("cac")), false);
    QCOMPARE(linesOf(topology, "uses-edge"), QStringList(QStringLiteral("lync01 edge01")));
    QCOMPARE(linesOf(topology, "next-hop"), QStringList(QStringLiteral("edge01 lync01")));
    QCOMPARE(linesOf(topology, "trunk"), QStringList(QStringLiteral("lync01 gw01")));
    QCOMPARE(linesOf(topology, "uses-office-web-apps"), QStringList(QStringLiteral("lync01 owas01")));
    const auto trunk =
        std::ranges::find(topology.associations, AssociationKey::literal("trunk"), &Association::kind);
    QCOMPARE(trunk->attributes.at(AttributeKey::literal("gateway-port")), AttributeValue(*Port::from(5066)));
    QCOMPARE(trunk->attributes.at(AttributeKey::literal("mediation-port")),
             AttributeValue(*Port::from(5068)));
    QCOMPARE(trunk->attributes.at(AttributeKey::literal("transport")), AttributeValue(QStringLiteral("tcp")));
}

void TestImport::theLargeSample()
{
    const QByteArray bytes = reference("samples/fabrikam-large.tbxml");
    if (bytes.isEmpty())
        QSKIP("The reference lies beside this working tree only where it is developed.");
    const auto result = imported(bytes);
    QVERIFY(result);
    QCOMPARE(result->report.counts, (ImportCounts{3, 1, 20, 30, 4, 40}));
    QCOMPARE(countOf(result->report, ImportNote::UnresolvedReference), 0);
    const Topology &topology = result->document.topology;
    QCOMPARE(topology.deployment.sipDomains.size(), 2U);
    for (const ImportNote note : {ImportNote::SimpleUrl, ImportNote::WebName, ImportNote::PublishedName})
        QCOMPARE(countOf(result->report, note), 0);
    QCOMPARE(nameOf(*poolNamed(topology, "sea-edge"), "webcon"), QStringLiteral("webconf.fabrikam.com"));
    QCOMPARE(nameOf(*poolNamed(topology, "dub-edge"), "av"), QStringLiteral("access-dub.fabrikam.com"));
    QCOMPARE(nameOf(*poolNamed(topology, "sea-pool01"), "webext"), QStringLiteral("sea-webext.fabrikam.com"));
    QCOMPARE(nameOf(*poolNamed(topology, "sea-pool01"), "webint"),
             QStringLiteral("sea-webint.corp.fabrikam.com"));
    QCOMPARE(nameOf(*poolNamed(topology, "sea-dir"), "webdirext"), QStringLiteral("sea-dirweb.fabrikam.com"));
    const auto &meet = topology.deployment.domainNames.at(NameKey::literal("meet"));
    QCOMPARE(meet.at(*HostName::parse(u"eu.fabrikam.com")).toString(),
             QStringLiteral("meet.eu.fabrikam.com"));
    QCOMPARE(topology.deployment.names.at(NameKey::literal("admin")).toString(),
             QStringLiteral("admin.corp.fabrikam.com"));
    const FeatureKey federation = FeatureKey::literal("federation");
    QVERIFY(topology.deployment.features.at(federation));
    QVERIFY(!poolNamed(topology, "dub-edge")->features.at(federation));
    QVERIFY(!poolNamed(topology, "sea-edge")->features.contains(federation));
    QVERIFY(!poolNamed(topology, "dub-edge")->features.at(FeatureKey::literal("xmpp")));
    QVERIFY(linesOf(topology, "next-hop").contains(QStringLiteral("sea-edge sea-dir")));
    QVERIFY(linesOf(topology, "next-hop").contains(QStringLiteral("dub-edge dub-pool01")));
    QCOMPARE(linesOf(topology, "branch-parent"), QStringList(QStringLiteral("pdx-sba01 sea-pool01")));
    QCOMPARE(linesOf(topology, "trunk").size(), 4);
    QCOMPARE(poolNamed(topology, "sea-pool01")->role, RoleKey::literal("front-end"));
    QCOMPARE(poolNamed(topology, "sea-dir")->role, RoleKey::literal("director"));
    QCOMPARE(poolNamed(topology, "pdx-sba01")->role, RoleKey::literal("sba"));
    // Three addresses outside, of which one is translated.
    const Pool *edge = poolNamed(topology, "sea-edge");
    const auto &slots = edge->servers.back().addresses;
    QCOMPARE(slots.at(SlotKey::literal("access")).v4->toString(), QStringLiteral("10.1.60.12"));
    QCOMPARE(slots.at(SlotKey::literal("webconf")).v4->toString(), QStringLiteral("10.1.60.22"));
    QCOMPARE(slots.at(SlotKey::literal("av")).v4->toString(), QStringLiteral("10.1.60.32"));
    QCOMPARE(topology.natMappings.size(), 2U);
    // The other Edge has one address outside, and so a port for each service.
    QVERIFY(edge->ranges.empty());
    const auto &ports = poolNamed(topology, "dub-edge")->ranges;
    QCOMPARE(ports.size(), 2U);
    QCOMPARE(ports.at(RangeKey::literal("edge-access-client")), atSharedAddress("edge-access-client"));
    QCOMPARE(ports.at(RangeKey::literal("edge-webconf-client")), atSharedAddress("edge-webconf-client"));
    QCOMPARE(countOf(result->report, ImportNote::MovedPort), 0);
    QCOMPARE(countOf(result->report, ImportNote::PoolRangeTaken), 2);
    QVERIFY(topology.deployment.ranges.empty());
    QCOMPARE(edge->balancing.at(TrafficKey::literal("edge")), Balancing::Dns);
    QVERIFY(!poolNamed(topology, "dub-edge")->balancing.contains(TrafficKey::literal("edge")));
    // A gateway with an address for a name.
    const Pool *gateway = poolNamed(topology, "10.1.70.12");
    QCOMPARE(gateway->servers.front().addresses.at(SlotKey::literal("internal")).v4->toString(),
             QStringLiteral("10.1.70.12"));
    for (const Pool &pool : topology.pools)
        QVERIFY2(!pool.zones.empty(), qPrintable(pool.name));
}

void TestImport::realFilesHaveEveryReference_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportCounts>("counts");
    QTest::newRow("2013") << reference("real/c0ns0le-EIC-pocketdomain.corp.tbxml")
                          << ImportCounts{1, 0, 1, 1, 1, 10};
    QTest::newRow("2015") << reference("real/JohanVeldhuis-SfBLab-DefaultTopology.xml")
                          << ImportCounts{1, 0, 3, 3, 1, 14};
}

void TestImport::realFilesHaveEveryReference()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportCounts, counts);
    if (bytes.isEmpty())
        QSKIP("The reference lies beside this working tree only where it is developed.");
    const auto result = imported(bytes);
    QVERIFY(result);
    QCOMPARE(result->report.counts, counts);
    for (const ImportNote note :
         {ImportNote::UnresolvedReference, ImportNote::DuplicateInFile, ImportNote::UnknownService,
          ImportNote::ClusterLeftOut, ImportNote::UnknownElements, ImportNote::BadAddress})
        QCOMPARE(countOf(result->report, note), 0);
    QVERIFY(inconsistencies(result->document.topology).empty());
}

void TestImport::everyEncodingReadsTheSame_data()
{
    using E = QStringConverter::Encoding;
    const QByteArray tiny = tinyTopology();
    const QByteArray declared = R"(<?xml version="1.0" encoding="utf-16"?>)" + tiny;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8, marked") << QByteArray("\xEF\xBB\xBF") + tiny;
    QTest::newRow("UTF-8 that claims to be UTF-16") << declared;
    QTest::newRow("UTF-16 LE, marked") << utf16(tiny, E::Utf16LE, true);
    QTest::newRow("UTF-16 BE, marked") << utf16(tiny, E::Utf16BE, true);
    QTest::newRow("UTF-16 LE, unmarked") << utf16(tiny, E::Utf16LE, false);
    QTest::newRow("UTF-16 BE, unmarked") << utf16(tiny, E::Utf16BE, false);
    QTest::newRow("UTF-16 LE, declared") << utf16(declared, E::Utf16LE, true);
    QTest::newRow("UTF-16 LE, declared as UTF-8")
        << utf16(R"(<?xml version="1.0" encoding="utf-8"?>)" + tiny, E::Utf16LE, true);
    QTest::newRow("Latin 1") << R"(<?xml version="1.0" encoding="iso-8859-1"?>)" + tiny;
    QTest::newRow("in an envelope") << "<a xmlns=\"urn:x\"><b>" + tiny + "</b></a>";
    QTest::newRow("in an archive") << zipOf("DocItemSet.xml", "<DocItemSet>" + tiny + "</DocItemSet>");
    QTest::newRow("in an archive, other case") << zipOf("docitemset.XML", tiny);
}

void TestImport::everyEncodingReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto expected = imported(tinyTopology());
    const auto result = imported(bytes);
    QVERIFY(expected);
    QVERIFY2(result, result ? "" : qPrintable(result.error().arguments.join(u' ')));
    QVERIFY(result->document == expected->document);
    QCOMPARE(result->report.entries, expected->report.entries);
}

void TestImport::oneAddressStandsForAllServicesOfAnEdge()
{
    const auto result = imported(tinyTopology());
    QVERIFY(result);
    const Pool *edge = poolNamed(result->document.topology, "edge");
    for (const char *slot : {"access", "webconf", "av"})
        QCOMPARE(edge->servers.front().addresses.at(SlotKey::literal(slot)).v4->toString(),
                 QStringLiteral("10.0.1.5"));
}

void TestImport::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportRefusal>("refusal");
    const QByteArray tiny = tinyTopology();
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 \"boom\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray inner = "&e" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY e" + QByteArray::number(i) + " \"" + inner + inner + "\">";
    }
    const auto row = [](const char *name, const QByteArray &bytes, ImportRefusal refusal) {
        QTest::newRow(name) << bytes << refusal;
    };
    row("nothing", {}, ImportRefusal::XmlSyntax);
    row("no XML", "Lync", ImportRefusal::XmlSyntax);
    row("JSON", "{\"format\": 1}", ImportRefusal::XmlSyntax);
    row("zeros", QByteArray(1000, '\0'), ImportRefusal::XmlSyntax);
    row("entity bomb", bomb + "]>" + changed("Main", "&e29;"), ImportRefusal::DocumentType);
    row("outer entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + changed("Main", "&x;"),
        ImportRefusal::DocumentType);
    row("harmless document type", "<!DOCTYPE Topology>" + tiny, ImportRefusal::DocumentType);
    row("undeclared entity", changed("Main", "&x;"), ImportRefusal::XmlSyntax);
    row("very deep", QByteArray("<a>").repeated(1000), ImportRefusal::TooDeep);
    row("two roots", tiny + tiny, ImportRefusal::XmlSyntax);
    row("rubbish behind", tiny + "x", ImportRefusal::XmlSyntax);
    row("other namespace", changed("Deploy.Topology.2008", "Deploy.Topology.2031"),
        ImportRefusal::OtherFormat);
    row("no namespace", changed(" xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\"", ""),
        ImportRefusal::OtherFormat);
    row("web page", "<html><body/></html>", ImportRefusal::OtherFormat);
    row("migration input",
        "<TopologyInput xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.2008\"/>",
        ImportRefusal::LegacyInput);
    row("empty builder",
        "<TopologyBuilder xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008\"/>",
        ImportRefusal::NoTopology);
    row("empty topology", "<Topology xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008\"/>",
        ImportRefusal::Empty);
    row("broken UTF-8", changed("Main", "M\xFFin"), ImportRefusal::Encoding);
    row("half a UTF-16 unit", utf16(tiny, QStringConverter::Utf16LE, true).chopped(1),
        ImportRefusal::Encoding);
    row("unknown encoding", "<?xml version=\"1.0\" encoding=\"klingon\"?>" + tiny, ImportRefusal::Encoding);
    row("archive without the document", zipOf("other.xml", tiny), ImportRefusal::Unusable);
    row("archive without a topology", zipOf("DocItemSet.xml", "<DocItemSet/>"), ImportRefusal::NoTopology);
    row("archive that leads out", zipOf("../DocItemSet.xml", tiny), ImportRefusal::Unusable);
    row("archive cut short", zipOf("DocItemSet.xml", tiny).chopped(30), ImportRefusal::Unusable);
    row("only the beginning of an archive", "PK", ImportRefusal::Unusable);
    row("archive with a wrong checksum", zipOf("DocItemSet.xml", tiny).replace("Main", "Pain"),
        ImportRefusal::Unusable);
}

void TestImport::damagedFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportRefusal, refusal);
    const auto result = imported(bytes);
    QVERIFY(!result);
    QCOMPARE(int(result.error().refusal), int(refusal));
}

void TestImport::doubtfulFilesAreReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportNote>("note");
    const auto row = [](const char *name, const QByteArray &bytes, ImportNote note) {
        QTest::newRow(name) << bytes << note;
    };
    row("placeholder", changed("<Machine Fqdn=\"se.example.com\"", "<Machine Fqdn=\"$SkypeFQDN\""),
        ImportNote::Placeholder);
    row("no host name", changed("<Machine Fqdn=\"se.example.com\"", "<Machine Fqdn=\"se_1!\""),
        ImportNote::NotAHostName);
    row("installed nowhere",
        changed("RoleName=\"Registrar\" Instance=\"1\" />\n      <DependsOn>",
                "RoleName=\"Registrar\" Instance=\"1\" />\n      <InstalledOn><ClusterId SiteId=\"9\" "
                "Number=\"9\" /></InstalledOn></Service><Service><ServiceId SiteId=\"1\" "
                "RoleName=\"Registrar\" Instance=\"2\" />\n      <DependsOn>"),
        ImportNote::UnresolvedReference);
    row("depends on nobody",
        changed("RoleName=\"EdgeServer\" Instance=\"1\" /></Dependency>",
                "RoleName=\"EdgeServer\" Instance=\"7\" /></Dependency>"),
        ImportNote::UnresolvedReference);
    row("site that is not there",
        changed("<CentralSite SiteId=\"1\">",
                "<CentralSite SiteId=\"2\"></CentralSite><CentralSite SiteId=\"1\">")
            .replace("<ClusterId SiteId=\"1\" Number=\"1\" />\n      <Machine",
                     "<ClusterId SiteId=\"8\" Number=\"1\" />\n      <Machine"),
        ImportNote::UnresolvedReference);
    row("bad address", changed("10.0.0.5", "10.0.0.500"), ImportNote::BadAddress);
    row("octal address", changed("10.0.0.5", "010.0.0.5"), ImportNote::BadAddress);
    row("bad domain", changed("<InternalDomain Name=\"example.com\"", "<InternalDomain Name=\"exa mple\""),
        ImportNote::BadDomain);
    row("unknown element", changed("<Location />", "<Colour xmlns=\"urn:x\"><Red/></Colour>"),
        ImportNote::UnknownElements);
    row("unknown usage",
        changed("<Dependency Usage=\"Default\"><ServiceId SiteId=\"1\" RoleName=\"EdgeServer\"",
                "<Dependency Usage=\"Backup\"><ServiceId SiteId=\"1\" RoleName=\"EdgeServer\""),
        ImportNote::OtherUsage);
    row("same cluster twice", changed("Number=\"2\" />\n      <Machine", "Number=\"1\" />\n      <Machine"),
        ImportNote::DuplicateInFile);
    row("unknown service",
        changed("RoleName=\"EdgeServer\" Instance=\"1\" />\n", "RoleName=\"Teleporter\" Instance=\"1\" />\n"),
        ImportNote::UnknownService);
    row("nothing we know",
        changed("RoleName=\"EdgeServer\" Instance=\"1\" />\n", "RoleName=\"Teleporter\" Instance=\"1\" />\n"),
        ImportNote::ClusterLeftOut);
    row("two roles",
        changed("</Services>",
                "<Service><ServiceId SiteId=\"1\" RoleName=\"FileStore\" Instance=\"1\" "
                "/><InstalledOn><ClusterId "
                "SiteId=\"1\" Number=\"2\" /></InstalledOn></Service></Services>"),
        ImportNote::SecondRole);
    row("moved port",
        changed("<InstalledOn><ClusterId SiteId=\"1\" Number=\"2\" /></InstalledOn>",
                "<InstalledOn><ClusterId SiteId=\"1\" Number=\"2\" /></InstalledOn><Ports><Port "
                "Owner=\"urn:component:MediaRelayEdge\" Usage=\"TURNServer\" InterfaceSide=\"Internal\" "
                "Port=\"442\" Protocol=\"Tcp\" /></Ports>"),
        ImportNote::MovedPort);
    row("port of a pool",
        changed("<InstalledOn><ClusterId SiteId=\"1\" Number=\"2\" /></InstalledOn>",
                "<InstalledOn><ClusterId SiteId=\"1\" Number=\"2\" /></InstalledOn><Ports><Port "
                "Owner=\"urn:component:MediaRelayEdge\" Usage=\"TURNServer\" InterfaceSide=\"External\" "
                "Port=\"442\" Protocol=\"Tcp\" /></Ports>"),
        ImportNote::PoolRangeTaken);
    row("legacy site", changed("Main", "BackCompatSite"), ImportNote::LegacySite);
    row("internal addresses", tinyTopology(), ImportNote::MissingAddresses);
}

void TestImport::doubtfulFilesAreReported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportNote, note);
    const auto result = imported(bytes);
    QVERIFY2(result, result ? "" : qPrintable(result.error().arguments.join(u' ')));
    QVERIFY(countOf(result->report, note) > 0);
    if (note != ImportNote::MissingAddresses)
        QCOMPARE(countOf(imported(tinyTopology())->report, note), 0);
}

void TestImport::theMappingIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *before, const char *after, ErrorCode code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << code;
    };
    row("no JSON", "{", "", ErrorCode::JsonSyntax);
    row("unknown role", "\"role\": \"director\"", "\"role\": \"conductor\"", ErrorCode::DanglingReference);
    row("unknown slot", "\"slot\": \"webconf\"", "\"slot\": \"meeting\"", ErrorCode::DanglingReference);
    row("unknown feature", "\"feature\": \"cac\"", "\"feature\": \"tea\"", ErrorCode::DanglingReference);
    row("unknown service", "\"service\": \"call-park\"", "\"service\": \"car-park\"",
        ErrorCode::DanglingReference);
    row("unknown line", "\"association\": \"trunk\"", "\"association\": \"boot\"",
        ErrorCode::DanglingReference);
    row("unknown attribute", "\"attribute\": \"mediation-port\"", "\"attribute\": \"star-port\"",
        ErrorCode::DanglingReference);
    row("unknown source", "\"from\": \"protocol\"", "\"from\": \"hearsay\"", ErrorCode::InvalidChoice);
    row("unknown key", "\"legacySites\"", "\"oldSites\"", ErrorCode::MissingKey);
    row("no port", "\"ports\": [5061]", "\"ports\": [0]", ErrorCode::InvalidPort);
}

void TestImport::theMappingIsReadStrictly()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(ErrorCode, code);
    QFile shipped(QStringLiteral(LYNC_CATALOGUE "/import.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    QFile broken(folder.filePath(QStringLiteral("import.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QByteArray json = shipped.readAll();
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    broken.write(json.replace(at, before.size(), after));
    broken.close();
    const auto map = loadImportMap(folder.path(), *lyncCatalogue());
    QVERIFY(!map);
    QCOMPARE(map.error().front().code, code);
    QVERIFY(map.error().front().where.startsWith(QStringLiteral("import.json")));
}

/// Whatever a broken transfer leaves is nothing, not half an estate.
void TestImport::everyCutIsRefused()
{
    const QByteArray tiny = tinyTopology().trimmed();
    const QByteArray zip = zipOf("DocItemSet.xml", tiny);
    for (qsizetype size = 0; size < tiny.size(); ++size)
        QVERIFY2(!imported(tiny.first(size)), QByteArray::number(size).constData());
    for (qsizetype size = 0; size < zip.size(); size += 7)
        QVERIFY2(!imported(zip.first(size)), QByteArray::number(size).constData());
    ImportLimits limits;
    limits.elements = 10;
    QCOMPARE(int(imported(tiny, limits).error().refusal), int(ImportRefusal::TooMuch));
    limits = {};
    limits.bytes = tiny.size() - 1;
    QCOMPARE(imported(tiny, limits).error().cause->code, ErrorCode::TooLarge);
    QCOMPARE(imported(zip, limits).error().cause->code, ErrorCode::TooLarge);
}

void TestImport::whatIsImportedCanBeSaved()
{
    const auto result = imported(tinyTopology());
    QVERIFY(result);
    const auto bytes = writeDocument(result->document, FileForm::Plain);
    QVERIFY(bytes);
    const auto back = readDocument(*bytes);
    QVERIFY(back);
    QVERIFY(*back == result->document);
}

QTEST_GUILESS_MAIN(TestImport)

#include "tst_import.moc"
