// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/copying.h"
#include "commands/removing.h"
#include "model/lookup.h"

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

ElementId id(const char *text)
{
    return ElementId::literal(text);
}

/// Every address that is given to somebody, as often as it is given.
std::multiset<Address> addressesOf(const Topology &topology)
{
    std::multiset<Address> all;
    const auto add = [&all](const AddressPair &pair) {
        for (const auto &address : {pair.v4, pair.v6}) {
            if (address)
                all.insert(*address);
        }
    };
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            for (const auto &[slot, pair] : server.addresses)
                add(pair);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const AddressPair &pair : balancer.own)
            add(pair);
        for (const Vip &vip : balancer.vips)
            add(vip.address);
    }
    return all;
}

size_t givenTwice(const Topology &topology)
{
    const auto all = addressesOf(topology);
    return all.size() - std::set<Address>(all.begin(), all.end()).size();
}

std::multiset<HostName> hostsOf(const Topology &topology)
{
    std::multiset<HostName> all;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            if (server.fqdn)
                all.insert(*server.fqdn);
        }
    }
    return all;
}

size_t linesBetween(const Topology &topology, const ElementId &a, const ElementId &b)
{
    return size_t(std::count_if(
        topology.associations.begin(), topology.associations.end(), [&](const Association &line) {
            return (line.from == a && line.to == b) || (line.from == b && line.to == a);
        }));
}

std::vector<ElementId> cardsOf(const Topology &topology)
{
    std::vector<ElementId> ids;
    for (const Pool &pool : topology.pools)
        ids.push_back(pool.id);
    for (const Balancer &balancer : topology.balancers)
        ids.push_back(balancer.id);
    for (const Party &party : topology.parties)
        ids.push_back(party.id);
    return ids;
}

void addSampleRows()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"contoso", "edge-scaled-dns-nat", "edge-scaled-hlb", "edge-single-nat"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

/// Copies beside their originals, and back where they were cut from.
class CopyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPoolIsCountedUp();
    void namesOfAPoolAreCountedUp();
    void linesToOthersAreKeptButNotToItsLike();
    void likesThatAreCopiedTogetherAreJoined();
    void virtualAddressesAreCopiedWithTheirPool();
    void aServerJoinsItsPool();
    void aPartnerKeepsNoDomains();
    void aZoneIsRenumbered();
    void aSiteIsCopiedWhole();
    void ownFlowsGoAlong();
    void linesAloneAreRefused();
    void anythingCanBeDuplicated_data() { addSampleRows(); }
    void anythingCanBeDuplicated();
    void cuttingAndPastingChangesNothing_data() { addSampleRows(); }
    void cuttingAndPastingChangesNothing();
    void excerptsAreConsistentAndSmall();
    void anotherDocumentsZonesAreFoundByKind();
};

void CopyingTest::aPoolIsCountedUp()
{
    const Document document = sample(QStringLiteral("edge-scaled-dns-nat"));
    const Copies copies = must(duplicate(document, lync2013(), {id("pool-edge")}));
    const Document now = after(document, copies.edit);
    QCOMPARE(copies.ids.size(), size_t(1));
    const Pool &original = *now.topology.pools.find(PoolId::literal("pool-edge"));
    const Pool &copy = *now.topology.pools.find(PoolId(copies.ids.front()));
    QCOMPARE(copy.name, QStringLiteral("Edge pool 2"));
    QCOMPARE(copy.role, original.role);
    QCOMPARE(copy.zones, original.zones);
    QCOMPARE(copy.servers.size(), original.servers.size());
    QCOMPARE(copy.servers[0].fqdn->toString(), QStringLiteral("edge3.contoso.net"));
    QCOMPARE(copy.servers[1].fqdn->toString(), QStringLiteral("edge4.contoso.net"));
    QCOMPARE(copy.servers[0].addresses.size(), original.servers[0].addresses.size());
    QCOMPARE(givenTwice(now.topology), givenTwice(document.topology));
    QVERIFY(now.topology.natMappings.size() > document.topology.natMappings.size());
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(copies.edit.text.in(Language::English), QStringLiteral("Duplicate “Edge pool”"));
    QCOMPARE(before(now, copies.edit), document);
}

void CopyingTest::namesOfAPoolAreCountedUp()
{
    Document document = sample(QStringLiteral("edge-scaled-dns-nat"));
    Pool edge = *document.topology.pools.find(PoolId::literal("pool-edge"));
    edge.names = {{NameKey::literal("av"), *HostName::parse(u"av.contoso.com")}};
    document.topology.pools.put(edge);
    const Copies copies = must(duplicate(document, lync2013(), {id("pool-edge")}));
    const Document now = after(document, copies.edit);
    const Pool &copy = *now.topology.pools.find(PoolId(copies.ids.front()));
    QCOMPARE(copy.names.at(NameKey::literal("av")).toString(), QStringLiteral("av2.contoso.com"));
}

void CopyingTest::linesToOthersAreKeptButNotToItsLike()
{
    Document document = sample(QStringLiteral("contoso"));
    int compared = 0;
    for (const Association &line : document.topology.associations) {
        const Pool *from = document.topology.pools.find(PoolId(line.from));
        const Pool *to = document.topology.pools.find(PoolId(line.to));
        if (!from || !to)
            continue;
        const Copies copies = must(duplicate(document, lync2013(), {from->id}));
        const Document now = after(document, copies.edit);
        const bool isLike = from->role == to->role;
        if (!isLike)
            QVERIFY(linesBetween(now.topology, copies.ids.front(), to->id) > 0);
        else
            QCOMPARE(linesBetween(now.topology, copies.ids.front(), to->id), size_t(0));
        compared += isLike ? 100 : 1;
    }
    QVERIFY(compared > 100);
}

void CopyingTest::likesThatAreCopiedTogetherAreJoined()
{
    const Document document = sample(QStringLiteral("contoso"));
    for (const Association &line : document.topology.associations) {
        const Pool *from = document.topology.pools.find(PoolId(line.from));
        const Pool *to = document.topology.pools.find(PoolId(line.to));
        if (!from || !to || from->role != to->role)
            continue;
        const Copies copies = must(duplicate(document, lync2013(), {from->id, to->id}));
        const Topology now = after(document, copies.edit).topology;
        QCOMPARE(linesBetween(now, copies.ids[0], copies.ids[1]), linesBetween(now, from->id, to->id));
        QCOMPARE(linesBetween(now, copies.ids[0], to->id), size_t(0));
        QCOMPARE(copies.edit.text.in(Language::English), QStringLiteral("Duplicate 2 elements"));
        return;
    }
    QFAIL("the sample has no such line");
}

void CopyingTest::virtualAddressesAreCopiedWithTheirPool()
{
    const Document document = sample(QStringLiteral("edge-scaled-hlb"));
    const Balancer &balancer = *document.topology.balancers.begin();
    const PoolId pool = balancer.vips.front().pool;
    const Copies copies = must(duplicate(document, lync2013(), {pool}));
    const Topology now = after(document, copies.edit).topology;
    const auto vipsOf = [](const Topology &topology, const ElementId &of) {
        size_t count = 0;
        for (const Balancer &each : topology.balancers)
            count +=
                size_t(std::ranges::count(each.vips, of, [](const Vip &vip) { return vip.pool.element(); }));
        return count;
    };
    QVERIFY(vipsOf(now, pool) > 0);
    QCOMPARE(vipsOf(now, copies.ids.front()), vipsOf(now, pool));
    QCOMPARE(givenTwice(now), givenTwice(document.topology));
    // With its balancer a pool is copied onto the copy.
    const Copies both = must(duplicate(document, lync2013(), {pool, balancer.id}));
    const Topology then = after(document, both.edit).topology;
    QCOMPARE(then.balancers.find(balancer.id)->vips, balancer.vips);
    QVERIFY(!then.balancers.find(BalancerId(both.ids[1]))->vips.empty());
    // Without its pools a balancer publishes nothing.
    const Copies alone = must(duplicate(document, lync2013(), {balancer.id}));
    const Topology last = after(document, alone.edit).topology;
    QVERIFY(last.balancers.find(BalancerId(alone.ids[0]))->vips.empty());
    QVERIFY(!last.balancers.find(BalancerId(alone.ids[0]))->own.empty());
}

void CopyingTest::aServerJoinsItsPool()
{
    const Document document = sample(QStringLiteral("edge-scaled-dns-nat"));
    const Copies copies = must(duplicate(document, lync2013(), {id("srv-edge2")}));
    const Topology now = after(document, copies.edit).topology;
    const Pool &pool = *now.pools.find(PoolId::literal("pool-edge"));
    QCOMPARE(pool.servers.size(), size_t(3));
    QCOMPARE(pool.servers.back().fqdn->toString(), QStringLiteral("edge3.contoso.net"));
    QCOMPARE(pool.servers.back().id.element(), copies.ids.front());
    QCOMPARE(now.pools.size(), document.topology.pools.size());
    QVERIFY(now.natMappings.size() > document.topology.natMappings.size());
}

void CopyingTest::aPartnerKeepsNoDomains()
{
    Document document = sample(QStringLiteral("edge-single-nat"));
    Party party = *document.topology.parties.begin();
    party.domains = {*HostName::parse(u"fabrikam.com")};
    party.networks = {*Network::parse(u"198.51.100.8/30")};
    document.topology.parties.put(party);
    const Copies copies = must(duplicate(document, lync2013(), {party.id}));
    const Topology now = after(document, copies.edit).topology;
    const Party &copy = *now.parties.find(PartyId(copies.ids.front()));
    QVERIFY(copy.domains.empty());
    QCOMPARE(copy.networks.front().toString(), QStringLiteral("198.51.100.12/30"));
    QCOMPARE(copy.zone, party.zone);
    // The whole of a zone has no second half to count up to.
    party.networks = document.topology.zones.find(party.zone)->subnets;
    QVERIFY(!party.networks.empty());
    document.topology.parties.put(party);
    const Copies whole = must(duplicate(document, lync2013(), {party.id}));
    QVERIFY(after(document, whole.edit).topology.parties.find(PartyId(whole.ids.front()))->networks.empty());
}

void CopyingTest::aZoneIsRenumbered()
{
    Document document = sample(QStringLiteral("edge-scaled-dns-nat"));
    const Pool inside = *std::find_if(document.topology.pools.begin(), document.topology.pools.end(),
                                      [](const Pool &pool) { return pool.zones.size() == 1; });
    const Zone zone = *document.topology.zones.find(inside.zones.begin()->second);
    QVERIFY(!zone.subnets.empty());
    const Copies copies = must(duplicate(document, lync2013(), {zone.id}));
    const Topology now = after(document, copies.edit).topology;
    QVERIFY(inconsistencies(now).empty());
    const Zone &copy = *now.zones.find(ZoneId(copies.ids.front()));
    QVERIFY(copy.subnets.front() != zone.subnets.front());
    QCOMPARE(copy.subnets.front().prefix(), zone.subnets.front().prefix());
    int inCopy = 0;
    for (const Pool &pool : now.pools) {
        if (pool.zones.size() != 1 || pool.zones.begin()->second != copy.id)
            continue;
        ++inCopy;
        for (const auto &[slot, pair] : pool.servers.front().addresses)
            QVERIFY(!pair.v4 || copy.subnets.front().contains(*pair.v4));
    }
    QVERIFY(inCopy > 0);
    QVERIFY(now.boundaries.size() > document.topology.boundaries.size());
}

void CopyingTest::aSiteIsCopiedWhole()
{
    const Document document = sample(QStringLiteral("contoso"));
    const Site &site = *document.topology.sites.begin();
    const Copies copies = must(duplicate(document, lync2013(), {site.id}));
    const Topology now = after(document, copies.edit).topology;
    QVERIFY(inconsistencies(now).empty());
    QCOMPARE(givenTwice(now), givenTwice(document.topology));
    const auto countOf = [](const auto &table, const ElementId &of) {
        return std::count_if(table.begin(), table.end(),
                             [&](const auto &each) { return each.site.element() == of; });
    };
    QCOMPARE(countOf(now.zones, copies.ids.front()), countOf(now.zones, site.id));
    QCOMPARE(countOf(now.pools, copies.ids.front()), countOf(now.pools, site.id));
    std::set<QString> prefixes;
    for (const Firewall &firewall : now.firewalls)
        QVERIFY(prefixes.insert(firewall.prefix).second);
}

void CopyingTest::ownFlowsGoAlong()
{
    Document document = sample(QStringLiteral("edge-scaled-dns-nat"));
    const Pool &edge = *document.topology.pools.find(PoolId::literal("pool-edge"));
    OwnFlow flow;
    flow.id = OwnFlowId::literal("own-flow");
    flow.name = QStringLiteral("Backup");
    flow.from.element = edge.servers.front().id;
    flow.to.networks = {*Network::parse(u"10.99.0.0/24")};
    document.topology.ownFlows.put(flow);
    const Copies copies = must(duplicate(document, lync2013(), {edge.id}));
    const Topology now = after(document, copies.edit).topology;
    QCOMPARE(now.ownFlows.size(), size_t(2));
    for (const OwnFlow &each : now.ownFlows) {
        const bool isOriginal = each.id == flow.id;
        const Pool &pool = *now.pools.find(isOriginal ? edge.id : PoolId(copies.ids.front()));
        QCOMPARE(each.from.element, pool.servers.front().id.element());
        QCOMPARE(each.to.networks, flow.to.networks);
    }
    QVERIFY(inconsistencies(now).empty());
    // Cut and pasted into the same document it is the same again.
    const Document part = excerpt(document, {edge.id});
    QVERIFY(inconsistencies(part.topology).empty());
    const Document rest = after(document, removeElements(document, lync2013(), {edge.id}));
    QCOMPARE(rest.topology.ownFlows.size(), size_t(0));
    const Document again = after(rest, must(paste(rest, lync2013(), part, {edge.id})).edit);
    QCOMPARE(again.topology.ownFlows, document.topology.ownFlows);
}

void CopyingTest::linesAloneAreRefused()
{
    const Document document = sample(QStringLiteral("contoso"));
    const auto refusal =
        duplicate(document, lync2013(),
                  {document.topology.associations.begin()->id, document.topology.boundaries.begin()->id});
    QVERIFY(!refusal);
    QVERIFY(!refusal.error().in(Language::English).isEmpty());
    QVERIFY(!duplicate(document, lync2013(), {}));
}

void CopyingTest::anythingCanBeDuplicated()
{
    QFETCH(QString, name);
    const Document document = sample(name);
    std::vector<std::vector<ElementId>> selections{cardsOf(document.topology)};
    for (const ElementId &card : cardsOf(document.topology))
        selections.push_back({card});
    for (const Zone &zone : document.topology.zones)
        selections.push_back({zone.id});
    for (const Firewall &firewall : document.topology.firewalls)
        selections.push_back({firewall.id});
    for (const auto &selection : selections) {
        const Copies copies = must(duplicate(document, lync2013(), selection));
        const Document now = after(document, copies.edit);
        QCOMPARE(copies.ids.size(), selection.size());
        QVERIFY(inconsistencies(now.topology).empty());
        QVERIFY2(givenTwice(now.topology) <= givenTwice(document.topology),
                 qPrintable(selection.front().toString()));
        const auto hosts = hostsOf(now.topology);
        QCOMPARE(std::set<HostName>(hosts.begin(), hosts.end()).size(), hosts.size());
        QCOMPARE(before(now, copies.edit), document);
        for (const Change &change : copies.edit.patch.changes)
            QVERIFY(!change.before || std::holds_alternative<Balancer>(*change.before));
    }
}

void CopyingTest::cuttingAndPastingChangesNothing()
{
    QFETCH(QString, name);
    Document document = sample(name);
    for (const ElementId &card : cardsOf(document.topology))
        document.diagram.placements[card] = Placement{40, 80, 0, 0, true};
    std::vector<std::vector<ElementId>> selections;
    for (const ElementId &card : cardsOf(document.topology))
        selections.push_back({card});
    selections.push_back(cardsOf(document.topology));
    for (const auto &selection : selections) {
        const Document part = excerpt(document, selection);
        const Document cut = after(document, removeElements(document, lync2013(), selection));
        const Copies copies = must(paste(cut, lync2013(), part, selection));
        QCOMPARE(copies.ids, selection);
        const Document again = after(cut, copies.edit);
        const Patch patch = difference(document.topology, again.topology);
        QVERIFY2(patch.isEmpty(),
                 patch.isEmpty() ? ""
                                 : qPrintable(selection.front().toString() + u' '
                                              + patch.changes.front().id().toString()));
        QCOMPARE(again.diagram, document.diagram);
    }
}

void CopyingTest::excerptsAreConsistentAndSmall()
{
    const Document document = sample(QStringLiteral("contoso"));
    for (const ElementId &card : cardsOf(document.topology)) {
        const Document part = excerpt(document, {card});
        QVERIFY2(inconsistencies(part.topology).empty(), qPrintable(card.toString()));
        for (const Pool &pool : part.topology.pools)
            QVERIFY(pool.id.element() == card || pool.servers.empty());
    }
    QVERIFY(excerpt(document, {}).topology.pools.isEmpty());
}

void CopyingTest::anotherDocumentsZonesAreFoundByKind()
{
    const Document source = sample(QStringLiteral("edge-scaled-dns-nat"));
    const Document part = excerpt(source, {id("pool-edge")});
    Document other;
    Site site;
    site.id = SiteId::literal("elsewhere");
    other.topology.sites.put(site);
    Zone zone = *source.topology.zones.find(ZoneId::literal("zone-dmz-outside"));
    zone.id = ZoneId::literal("perimeter");
    zone.site = site.id;
    other.topology.zones.put(zone);
    const Copies copies = must(paste(other, lync2013(), part, {id("pool-edge")}));
    const Document now = after(other, copies.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Pool &copy = *now.topology.pools.find(PoolId(copies.ids.front()));
    QCOMPARE(copy.zones.size(), size_t(1));
    QCOMPARE(copy.zones.begin()->second, zone.id);
    QCOMPARE(copy.site, site.id);
    QCOMPARE(copy.name, QStringLiteral("Edge pool"));
    QVERIFY(now.topology.associations.isEmpty());
    QVERIFY(now.topology.natMappings.isEmpty());
    // A server needs its pool.
    QVERIFY(!paste(other, lync2013(), excerpt(source, {id("srv-edge2")}), {id("srv-edge2")}));
}

QTEST_GUILESS_MAIN(CopyingTest)
#include "tst_copying.moc"
