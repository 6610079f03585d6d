// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentwriter.h"
#include "import/import.h"
#include "import/update.h"
#include "model/lookup.h"
#include "model/patch.h"
#include "support/samples.h"
#include "tinyestate.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

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

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A front end pool with its database at the main site, an appliance with its gateway in a branch.
QByteArray estate()
{
    return content(QStringLiteral(SEEDS "/builder.tbxml"));
}

Document imported(const QByteArray &bytes, Language language = Language::English)
{
    auto result = importTopology(bytes, *lyncCatalogue(), lyncMap(), language);
    if (!result)
        qFatal("not imported");
    return std::move(result->document);
}

QByteArray changed(QByteArray bytes, const char *before, const char *after)
{
    if (!bytes.contains(before))
        qFatal("not there: %s", before);
    return bytes.replace(before, after);
}

TopologyUpdate comparedWith(const Topology &mine, const QByteArray &file)
{
    return compareWithFile(mine, imported(file).topology, *lyncCatalogue(), lyncMap());
}

/// What is proposed is taken.
Topology broughtUpToDate(const Topology &mine, const QByteArray &file)
{
    const TopologyUpdate update = comparedWith(mine, file);
    return updated(mine, update, proposedChoice(update));
}

QByteArray bytesOf(const Document &document)
{
    return writeDocument(document, FileForm::Plain).value();
}

Pool poolNamed(const Topology &topology, const char *name)
{
    const auto it = std::ranges::find(topology.pools, QLatin1StringView(name), &Pool::name);
    return it == topology.pools.end() ? Pool() : *it;
}

/// "+ Whole pool-x", "~ Fqdn srv-y old new": short, for comparing.
QStringList said(const TopologyUpdate &update)
{
    static const char *const fields[] = {"Whole",   "Name",      "SiteKind", "Fqdn",    "Role",
                                         "Site",    "Service",   "Feature",  "Domain",  "Range",
                                         "Address", "Attribute", "Outside",  "HostName"};
    QStringList lines;
    for (const UpdateItem &item : update.items) {
        QStringList words{QStringLiteral("+~-").mid(int(item.kind), 1),
                          QLatin1StringView(fields[size_t(item.field)]),
                          item.element.toString(),
                          item.key,
                          item.before,
                          item.after,
                          item.proposed ? QString() : QStringLiteral("?")};
        words.removeAll(QString());
        lines.append(words.join(u' '));
    }
    return lines;
}

Address address(const char *text)
{
    return Address::parse(QString::fromLatin1(text)).value();
}

} // namespace

/// A drawing meets the file it came from, as that file is later.
class TestUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameFileTwiceChangesNothing_data();
    void theSameFileTwiceChangesNothing();
    void whatPeopleEnteredIsNoDifference();
    void everyDifferenceIsNamed_data();
    void everyDifferenceIsNamed();
    void whatPeopleEnteredSurvives();
    void aServerJoinsItsPool();
    void aRenamedSiteStaysTheSame();
    void whatIsGoneGoesOnlyWhenAskedTo();
    void onlyWhatIsTakenIsDone();
    void aNewSiteComesWithItsNetwork();
    void portsOfAPoolAreTakenBothWays();
    void aLineOfASiteStandsForThoseOfItsPools();
    void anyChoiceIsConsistentAndCanBeTakenBack();
};

void TestUpdate::theSameFileTwiceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("tiny") << tinyTopology();
    QTest::newRow("estate") << estate();
    for (const char *name :
         {"samples/fabrikam-large.tbxml", "samples/contoso-small.tbxml",
          "real/JohanVeldhuis-SfBLab-DefaultTopology.xml", "real/c0ns0le-EIC-pocketdomain.corp.tbxml"}) {
        const QByteArray bytes = content(QStringLiteral(REFERENCE_FOLDER "/") + QLatin1StringView(name));
        if (!bytes.isEmpty())
            QTest::newRow(name) << bytes;
    }
}

void TestUpdate::theSameFileTwiceChangesNothing()
{
    QFETCH(QByteArray, bytes);
    Document document = imported(bytes, Language::German);
    const QByteArray before = bytesOf(document);
    QCOMPARE(said(comparedWith(document.topology, bytes)), QStringList());
    document.topology = broughtUpToDate(document.topology, bytes);
    QCOMPARE(bytesOf(document), before);
}

/// The tiny estate after somebody worked on it.
static Topology workedOn()
{
    Topology topology = imported(tinyTopology()).topology;
    Pool standard = poolNamed(topology, "se");
    standard.name = QStringLiteral("Headquarters");
    standard.servers.front().addresses[SlotKey::literal("internal")].v4 = address("10.0.0.10");
    topology.pools.put(standard);
    Pool edge = poolNamed(topology, "edge");
    edge.balancing[TrafficKey::literal("edge")] = Balancing::Dns;
    edge.servers.front().addresses[SlotKey::literal("av")].v6 = address("2001:db8::5");
    topology.pools.put(edge);
    Pool proxy;
    proxy.id = PoolId::literal("proxy");
    proxy.role = RoleKey::literal("reverse-proxy");
    proxy.site = edge.site;
    topology.pools.put(proxy);
    topology.notes.put({NoteId::literal("note"), QStringLiteral("Ask about the subnets")});
    for (const Zone &each : Table(topology.zones)) {
        Zone zone = each;
        zone.name += QStringLiteral(" of ours");
        zone.subnets = {Network::parse(u"10.0.0.0/16").value()};
        topology.zones.put(zone);
    }
    return topology;
}

void TestUpdate::whatPeopleEnteredIsNoDifference()
{
    const Topology topology = workedOn();
    QCOMPARE(said(comparedWith(topology, tinyTopology())), QStringList());
}

void TestUpdate::everyDifferenceIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("differences");
    const auto row = [](const char *name, const char *before, const char *after, const QStringList &said) {
        QTest::newRow(name) << changed(tinyTopology(), before, after) << said;
    };
    row("a domain", "<InternalDomain Name=\"example.com\" />",
        "<InternalDomain Name=\"example.com\" /><InternalDomain Name=\"example.net\" />",
        {QStringLiteral("+ Domain example.net")});
    row("another domain", "\"example.com\"", "\"example.net\"",
        {QStringLiteral("+ Domain example.net"), QStringLiteral("- Domain example.com ?")});
    row("the site's name", "<Name>Main<", "<Name>Seattle<",
        {QStringLiteral("~ Name site-main Main Seattle")});
    row("an address", "\"10.0.0.5\"", "\"10.0.0.6\"",
        {QStringLiteral("~ Address srv-edge internal 10.0.0.5 10.0.0.6")});
    row("a public address", "203.0.113.5", "203.0.113.6",
        {QStringLiteral("~ Outside nat-edge-access 203.0.113.5 203.0.113.6"),
         QStringLiteral("~ Outside nat-edge-av 203.0.113.5 203.0.113.6"),
         QStringLiteral("~ Outside nat-edge-webconf 203.0.113.5 203.0.113.6")});
    row("no translation", " ConfiguredIPAddress=\"203.0.113.5\"", "",
        {QStringLiteral("- Whole nat-edge-access ?"), QStringLiteral("- Whole nat-edge-av ?"),
         QStringLiteral("- Whole nat-edge-webconf ?")});
    row("an FQDN", "<Machine Fqdn=\"edge.example.com\"", "<Machine Fqdn=\"edge1.example.com\"",
        {QStringLiteral("~ Fqdn srv-edge edge.example.com edge1.example.com")});
    row("a pool's FQDN", "\"edge.example.com\"", "\"sip.example.com\"",
        {QStringLiteral("+ Whole pool-sip"), QStringLiteral("- Whole pool-edge ?")});
}

void TestUpdate::everyDifferenceIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QStringList, differences);
    const QStringList lines = said(comparedWith(imported(tinyTopology()).topology, file));
    for (const QString &difference : differences)
        QVERIFY2(lines.contains(difference), qPrintable(u'\n' + lines.join(u'\n')));
    // A pool that comes brings its lines and translations.
    if (!lines.contains(QStringLiteral("+ Whole pool-sip")))
        QCOMPARE(lines.size(), differences.size());
}

void TestUpdate::whatPeopleEnteredSurvives()
{
    const Topology before = workedOn();
    const QByteArray file = changed(tinyTopology(), "\"10.0.1.5\"", "\"10.0.1.6\"");
    const Topology after = broughtUpToDate(before, file);
    Topology expected = before;
    Pool edge = poolNamed(before, "edge");
    for (const char *slot : {"access", "webconf", "av"})
        edge.servers.front().addresses[SlotKey::literal(slot)].v4 = address("10.0.1.6");
    expected.pools.put(edge);
    QCOMPARE(difference(expected, after).changes.size(), 0U);
}

void TestUpdate::aServerJoinsItsPool()
{
    const Topology before = imported(estate()).topology;
    const QByteArray file =
        changed(estate(), "<Machine Fqdn=\"fe1", "<Machine Fqdn=\"fe3.example.com\"/><Machine Fqdn=\"fe1");
    const Topology after = broughtUpToDate(before, file);
    const Pool pool = poolNamed(after, "fe");
    QCOMPARE(pool.servers.size(), 3U);
    QCOMPARE(pool.servers[0].id, poolNamed(before, "fe").servers[0].id);
    QCOMPARE(pool.servers[2].fqdn->toString(), QStringLiteral("fe3.example.com"));
    QCOMPARE(difference(before, after).changes.size(), 1U);
}

void TestUpdate::aRenamedSiteStaysTheSame()
{
    const Topology before = imported(estate()).topology;
    const Topology after = broughtUpToDate(before, changed(estate(), "<Name>Branch<", "<Name>Portland<"));
    const Patch patch = difference(before, after);
    QCOMPARE(patch.changes.size(), 1U);
    QCOMPARE(std::get<Site>(*patch.changes.front().after).name, QStringLiteral("Portland"));
    QCOMPARE(std::get<Site>(*patch.changes.front().before).name, QStringLiteral("Branch"));
}

void TestUpdate::whatIsGoneGoesOnlyWhenAskedTo()
{
    const Topology before = imported(estate()).topology;
    // The gateway is nobody's any more.
    const QByteArray file = changed(estate(), "InstalledOn=\"g\"", "InstalledOn=\"nowhere\"");
    const TopologyUpdate update = comparedWith(before, file);
    UpdateChoice choice = proposedChoice(update);
    QCOMPARE(updated(before, update, choice), before);
    QVERIFY(removedBy(update, choice).empty());
    const ElementId gateway = poolNamed(before, "192.0.2.9").id;
    QCOMPARE(said(update), QStringList(QStringLiteral("- Whole %1 ?").arg(gateway.toString())));
    choice.assign(choice.size(), true);
    QCOMPARE(removedBy(update, choice), std::vector<ElementId>{gateway});
}

void TestUpdate::onlyWhatIsTakenIsDone()
{
    const Topology before = imported(tinyTopology()).topology;
    QByteArray file = changed(tinyTopology(), "<Name>Main<", "<Name>Seattle<");
    file = changed(file, "\"10.0.0.5\"", "\"10.0.0.6\"");
    const TopologyUpdate update = comparedWith(before, file);
    QCOMPARE(update.items.size(), 2U);
    const Topology renamed = updated(before, update, {true, false});
    QCOMPARE(renamed.sites.begin()->name, QStringLiteral("Seattle"));
    QCOMPARE(poolNamed(renamed, "edge"), poolNamed(before, "edge"));
    const Topology moved = updated(before, update, {false, true});
    QCOMPARE(moved.sites, before.sites);
    QVERIFY(poolNamed(moved, "edge") != poolNamed(before, "edge"));
}

void TestUpdate::aNewSiteComesWithItsNetwork()
{
    const Topology before = imported(tinyTopology()).topology;
    const Topology after = broughtUpToDate(before, estate());
    QCOMPARE(inconsistencies(after).size(), 0U);
    // Both files call their site alike: the pool stands in the network that is there.
    const Pool pool = poolNamed(after, "fe");
    QCOMPARE(pool.zones.begin()->second, poolNamed(before, "se").zones.begin()->second);
    // The branch is new, and reached from there.
    const Pool appliance = poolNamed(after, "sba");
    QVERIFY(!before.zones.find(appliance.zones.begin()->second));
    QVERIFY(std::ranges::any_of(after.boundaries, [&](const Boundary &boundary) {
        return boundary.first == pool.zones.begin()->second
            && boundary.second == appliance.zones.begin()->second;
    }));
    // And nothing more the second time.
    const TopologyUpdate again = comparedWith(after, estate());
    QVERIFY2(std::ranges::all_of(again.items,
                                 [](const UpdateItem &item) { return item.kind == UpdateKind::Gone; }),
             qPrintable(said(again).join(u'\n')));
}

/// They are there, or as usual: a file says both.
void TestUpdate::portsOfAPoolAreTakenBothWays()
{
    const char *installed = "<InstalledOn><ClusterId SiteId=\"1\" Number=\"2\" /></InstalledOn>";
    const QByteArray moved =
        changed(tinyTopology(), installed,
                (QByteArray(installed)
                 + "<Ports><Port Owner=\"urn:component:DataEdge\" Usage=\"PsomClient\" "
                   "InterfaceSide=\"External\" Port=\"2000\" Protocol=\"Tls\" /></Ports>")
                    .constData());
    const auto key = RangeKey::literal("edge-webconf-client");
    const Topology before = imported(tinyTopology()).topology;
    const auto there = said(comparedWith(before, moved));
    QCOMPARE(there.size(), 1);
    QVERIFY2(there.front().startsWith(QStringLiteral("~ Range")) && there.front().endsWith(u" 2000"),
             qPrintable(there.front()));
    const Topology after = broughtUpToDate(before, moved);
    const auto edge =
        std::ranges::find_if(after.pools, [](const Pool &pool) { return !pool.ranges.empty(); });
    QVERIFY(edge != after.pools.end());
    QCOMPARE(edge->ranges.at(key).toString(), QStringLiteral("2000"));
    QVERIFY(broughtUpToDate(after, tinyTopology()) == before);
}

void TestUpdate::aLineOfASiteStandsForThoseOfItsPools()
{
    Topology topology = imported(tinyTopology()).topology;
    const auto it =
        std::ranges::find(topology.associations, AssociationKey::literal("uses-edge"), &Association::kind);
    QVERIFY(it != topology.associations.end());
    Association line = *it;
    line.from = topology.sites.begin()->id;
    topology.associations.put(line);
    QCOMPARE(said(comparedWith(topology, tinyTopology())), QStringList());
}

void TestUpdate::anyChoiceIsConsistentAndCanBeTakenBack()
{
    Document document = imported(tinyTopology());
    const QByteArray before = bytesOf(document);
    const TopologyUpdate update = comparedWith(document.topology, estate());
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same every time
    for (int round = 0; round < 200; ++round) {
        UpdateChoice choice(update.items.size());
        std::generate(choice.begin(), choice.end(), [&random] { return random() % 2 == 0; });
        const Topology after = updated(document.topology, update, choice);
        const std::vector<Error> wrong = inconsistencies(after);
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : qPrintable(wrong.front().where));
        Document back = document;
        back.topology = applied(after, inverted(difference(document.topology, after)));
        QCOMPARE(bytesOf(back), before);
    }
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
