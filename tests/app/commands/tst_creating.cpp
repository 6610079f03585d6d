// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/freenames.h"
#include "commands/members.h"
#include "commands/standing.h"
#include "model/lookup.h"

using namespace portolan;
using namespace portolan::test;

namespace {

const RoleKey edge = RoleKey::literal("edge");
const RoleKey frontEnd = RoleKey::literal("front-end");
const SlotKey internal = SlotKey::literal("internal");

} // namespace

/// New elements, in the shipped sample with an Edge pool behind NAT.
class CreatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPoolContinuesWhatTheDrawingHas();
    void theFirstPoolOfARoleIsNamedByItsStem();
    void everyRoleCanBeAddedWhereItMayStand();
    void theOtherSideStandsBesideItsNeighbours();
    void theWrongZoneIsRefusedWithTheRightOnes();
    void addingIntoNothingMakesWhatIsNeeded();
    void aPlacementIsStored();
    void serversAreCountedUpWithTheirTranslations();
    void aSingleServerBecomesAPool();
    void partiesStandInTheirZone();
    void balancersGetAnAddressOfTheirOwn();
    void boundariesComeWithAFirewall();
    void senselessBoundariesAreRefused();

private:
    [[nodiscard]] const Pool &pool(const Document &document, const ElementId &id) const
    {
        return *document.topology.pools.find(PoolId(id));
    }

    Document m_document;
};

void CreatingTest::init()
{
    m_document = sample(QStringLiteral("edge-scaled-dns-nat"));
}

void CreatingTest::aPoolContinuesWhatTheDrawingHas()
{
    const Creation created =
        must(addPool(m_document, lync2013(), edge, ZoneId::literal("zone-dmz-outside"), Language::English));
    const Document now = after(m_document, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Pool &added = pool(now, created.id);
    QCOMPARE(added.name, QStringLiteral("Edge Server"));
    QCOMPARE(added.site, SiteId::literal("site-main"));
    QCOMPARE(added.servers.size(), size_t(1));
    const Server &server = added.servers.front();
    QCOMPARE(server.fqdn->toString(), QStringLiteral("edge3.contoso.net"));
    QCOMPARE(added.fqdn->toString(), QStringLiteral("edge4.contoso.net"));
    const auto v4 = [&server](const char *slot) {
        return server.addresses.at(SlotKey::literal(slot)).v4->toString();
    };
    QCOMPARE(v4("access"), QStringLiteral("172.16.10.11"));
    QCOMPARE(v4("av"), QStringLiteral("172.16.10.13"));
    // .11 and .12 belong to the Edge Servers there are.
    QCOMPARE(v4("internal"), QStringLiteral("172.16.20.13"));
    QCOMPARE(server.addresses.at(internal).v6->toString(), QStringLiteral("2001:db8:0:20::13"));
    QCOMPARE(created.edit.text.in(Language::German), QStringLiteral("Add Edgeserver"));
}

void CreatingTest::theFirstPoolOfARoleIsNamedByItsStem()
{
    const Creation created = must(addPool(m_document, lync2013(), RoleKey::literal("standard-edition"),
                                          ZoneId::literal("zone-servers"), Language::German));
    const Document now = after(m_document, created.edit);
    const Pool &added = pool(now, created.id);
    QCOMPARE(added.name, QStringLiteral("Standard Edition-Server"));
    QCOMPARE(added.servers.front().fqdn->toString(), QStringLiteral("se1.contoso.net"));
    QCOMPARE(added.fqdn, added.servers.front().fqdn);
}

void CreatingTest::everyRoleCanBeAddedWhereItMayStand()
{
    for (const Role &role : lync2013().roles) {
        for (const ZoneId &zone : zonesFor(m_document.topology, role)) {
            const Creation created = must(addPool(m_document, lync2013(), role.key, zone, Language::English));
            const Document now = after(m_document, created.edit);
            QVERIFY(inconsistencies(now.topology).empty());
            QVERIFY(elementOf(now.topology, created.id));
            QCOMPARE(before(now, created.edit), m_document);
        }
    }
}

void CreatingTest::theOtherSideStandsBesideItsNeighbours()
{
    // Another inner zone, first in the order of ids, in which nobody stands.
    Zone other = *m_document.topology.zones.find(ZoneId::literal("zone-dmz-inside"));
    other.id = ZoneId::literal("a-zone");
    m_document.topology.zones.put(other);
    const auto zones =
        zonesAround(m_document.topology, *lync2013().role(edge), ZoneId::literal("zone-dmz-outside"));
    QCOMPARE(zones.at(InterfaceKey::literal("internal")), ZoneId::literal("zone-dmz-inside"));
    const auto chosen = zonesAround(m_document.topology, *lync2013().role(edge), other.id);
    QCOMPARE(chosen.at(InterfaceKey::literal("internal")), other.id);
    QCOMPARE(chosen.at(InterfaceKey::literal("external")), ZoneId::literal("zone-dmz-outside"));
}

void CreatingTest::theWrongZoneIsRefusedWithTheRightOnes()
{
    const auto result =
        addPool(m_document, lync2013(), edge, ZoneId::literal("zone-servers"), Language::English);
    QVERIFY(!result);
    const QString reason = result.error().in(Language::English);
    QVERIFY2(reason.contains(QStringLiteral("Edge Server")), qPrintable(reason));
    QVERIFY2(reason.contains(QStringLiteral("Perimeter network, outside; Perimeter network, inside")),
             qPrintable(reason));
    QVERIFY(!addPool(m_document, lync2013(), RoleKey::literal("toaster"), {}, Language::English));
}

void CreatingTest::addingIntoNothingMakesWhatIsNeeded()
{
    const Creation created = must(addPool({}, lync2013(), edge, {}, Language::English));
    const Document now = after({}, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(now.topology.sites.size(), size_t(1));
    QCOMPARE(now.topology.zones.size(), size_t(2));
    const Pool &added = pool(now, created.id);
    QCOMPARE(added.zones.size(), size_t(2));
    QCOMPARE(added.servers.front().name, QStringLiteral("edge01"));
    QVERIFY(added.servers.front().addresses.empty());
    // The next one finds them.
    const Creation second = must(addPool(now, lync2013(), edge, {}, Language::English));
    QCOMPARE(after(now, second.edit).topology.zones.size(), size_t(2));
    QCOMPARE(pool(after(now, second.edit), second.id).name, QStringLiteral("Edge Server 2"));
    QCOMPARE(pool(after(now, second.edit), second.id).servers.front().name, QStringLiteral("edge02"));
}

void CreatingTest::aPlacementIsStored()
{
    const Placement place{16, 24, 0, 0};
    const Creation created = must(addPool(m_document, lync2013(), frontEnd, {}, Language::English, place));
    QCOMPARE(after(m_document, created.edit).diagram.placements.at(created.id), place);
}

void CreatingTest::serversAreCountedUpWithTheirTranslations()
{
    const Creation created = must(addServer(m_document.topology, lync2013(), PoolId::literal("pool-edge")));
    const Document now = after(m_document, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Server *server = serverIn(pool(now, PoolId::literal("pool-edge")), ServerId(created.id));
    QVERIFY(server);
    QCOMPARE(server->fqdn->toString(), QStringLiteral("edge3.contoso.net"));
    QCOMPARE(server->addresses.at(SlotKey::literal("av")).v4->toString(), QStringLiteral("172.16.10.73"));
    QCOMPARE(server->addresses.at(SlotKey::literal("av")).v6->toString(),
             QStringLiteral("2001:db8:0:10::73"));
    QStringList outside;
    for (const NatMapping &mapping : now.topology.natMappings) {
        if (mapping.owner == created.id)
            outside.append(mapping.outside.v4->toString());
    }
    QCOMPARE(outside,
             QStringList({QStringLiteral("203.0.113.13"), QStringLiteral("203.0.113.43"),
                          QStringLiteral("203.0.113.23")}));
}

void CreatingTest::aSingleServerBecomesAPool()
{
    const Creation one = must(addPool(m_document, lync2013(), edge, {}, Language::English));
    const Document now = after(m_document, one.edit);
    const Creation two = must(addServer(now.topology, lync2013(), PoolId(one.id)));
    // "Edge pool" is taken.
    QCOMPARE(pool(after(now, two.edit), one.id).name, QStringLiteral("Edge pool 2"));
    // What somebody named is left alone.
    const Creation proxy = must(addServer(m_document.topology, lync2013(), PoolId::literal("pool-sql")));
    QCOMPARE(pool(after(m_document, proxy.edit), PoolId::literal("pool-sql")).name,
             QStringLiteral("SQL Server"));
    QVERIFY(!addServer(m_document.topology, lync2013(), PoolId::literal("zone-servers")));
}

void CreatingTest::partiesStandInTheirZone()
{
    const Creation created =
        must(addPool(m_document, lync2013(), RoleKey::literal("federated-partner"), {}, Language::English));
    const Document now = after(m_document, created.edit);
    const Party *party = now.topology.parties.find(PartyId(created.id));
    QVERIFY(party);
    QCOMPARE(party->zone, ZoneId::literal("zone-internet"));
    QVERIFY(party->site.isEmpty());
    QCOMPARE(party->name, QStringLiteral("Federated partner 2"));
}

void CreatingTest::balancersGetAnAddressOfTheirOwn()
{
    const Creation created = addBalancer(m_document, lync2013(), {});
    const Document now = after(m_document, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Balancer *balancer = now.topology.balancers.find(BalancerId(created.id));
    QVERIFY(balancer);
    QCOMPARE(balancer->zone, ZoneId::literal("zone-servers"));
    QCOMPARE(balancer->own.size(), size_t(1));
    QVERIFY(balancer->own.front().v4);
}

void CreatingTest::boundariesComeWithAFirewall()
{
    const auto voice = ZoneId::literal("zone-voice");
    const auto wifi = ZoneId::literal("zone-wifi");
    const Creation created = must(addBoundary(m_document.topology, voice, wifi, true));
    const Document now = after(m_document, created.edit);
    QVERIFY(inconsistencies(now.topology).empty());
    const Boundary *boundary = now.topology.boundaries.find(BoundaryId(created.id));
    QVERIFY(boundary && now.topology.firewalls.find(boundary->firewall));
    QCOMPARE(now.topology.firewalls.size(), m_document.topology.firewalls.size() + 1);

    const auto external = FirewallId::literal("fw-external");
    const Creation shared = must(addBoundary(m_document.topology, voice, wifi, true, external));
    QCOMPARE(after(m_document, shared.edit).topology.firewalls, m_document.topology.firewalls);
    const Creation open = must(addBoundary(m_document.topology, voice, wifi, false));
    const Document opened = after(m_document, open.edit);
    QVERIFY(opened.topology.boundaries.find(BoundaryId(open.id))->firewall.isEmpty());
}

void CreatingTest::senselessBoundariesAreRefused()
{
    const auto voice = ZoneId::literal("zone-voice");
    QVERIFY(!addBoundary(m_document.topology, voice, voice, true));
    QVERIFY(!addBoundary(m_document.topology, ZoneId::literal("zone-servers"), voice, true));
    QVERIFY(!addBoundary(m_document.topology, voice, ZoneId::literal("pool-edge"), true));
}

QTEST_APPLESS_MAIN(CreatingTest)
#include "tst_creating.moc"
