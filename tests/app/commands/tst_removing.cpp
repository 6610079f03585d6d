// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/removing.h"
#include "model/lookup.h"

using namespace portolan;
using namespace portolan::test;

/// What goes with an element, in the shipped samples.
class RemovingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPoolGoesWithItsLinesAndTranslations();
    void aServerGoesWithItsTranslations();
    void aZoneTakesAlongWhatStandsNowhereElse();
    void theLastWallTakesItsFirewall();
    void aFirewallLeavesItsWallsUnfiltered();
    void aSiteTakesEverythingAlong();
    void aPoolTakesItsVirtualAddresses();
    void aLineIsNamed();
    void severalAreOneStep();
    void anyElementOfAnySampleCanBeRemovedAndComeBack_data();
    void anyElementOfAnySampleCanBeRemovedAndComeBack();
    void whatIsNotThereChangesNothing();

private:
    [[nodiscard]] Edit removing(const char *id) const
    {
        return removeElements(m_document, lync2013(), {ElementId::literal(id)});
    }
    [[nodiscard]] Document without(const char *id) const { return after(m_document, removing(id)); }

    Document m_document;
};

void RemovingTest::init()
{
    m_document = sample(QStringLiteral("edge-scaled-dns-nat"));
    m_document.diagram.placements[ElementId::literal("pool-edge")] = Placement{1, 2, 0, 0};
}

void RemovingTest::aPoolGoesWithItsLinesAndTranslations()
{
    const Document now = without("pool-edge");
    QVERIFY(!now.topology.pools.find(PoolId::literal("pool-edge")));
    QVERIFY(inconsistencies(now.topology).empty());
    for (const Association &line : now.topology.associations)
        QVERIFY(line.to != ElementId::literal("pool-edge") && line.from != ElementId::literal("pool-edge"));
    QCOMPARE(now.topology.natMappings.size(), size_t(1));
    QVERIFY(now.diagram.placements.empty());
    QCOMPARE(removing("pool-edge").text.in(Language::English), QStringLiteral("Remove “Edge pool”"));
    QCOMPARE(before(now, removing("pool-edge")), m_document);
}

void RemovingTest::aServerGoesWithItsTranslations()
{
    const Document now = without("srv-edge2");
    QCOMPARE(now.topology.pools.find(PoolId::literal("pool-edge"))->servers.size(), size_t(1));
    QCOMPARE(now.topology.natMappings.size(), size_t(4));
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(removing("srv-edge2").text.in(Language::English), QStringLiteral("Remove “edge2.contoso.net”"));
}

void RemovingTest::aZoneTakesAlongWhatStandsNowhereElse()
{
    const Document outside = without("zone-dmz-outside");
    QVERIFY(inconsistencies(outside.topology).empty());
    const Pool &edge = *outside.topology.pools.find(PoolId::literal("pool-edge"));
    QCOMPARE(edge.zones.size(), size_t(1));
    // Addresses of the side that is gone go, too; the inside stays.
    QCOMPARE(edge.servers.front().addresses.size(), size_t(1));
    QVERIFY(outside.topology.natMappings.isEmpty());
    QVERIFY(!outside.topology.boundaries.find(BoundaryId::literal("bnd-internet-dmz")));
    const Document voice = without("zone-voice");
    QVERIFY(!voice.topology.pools.find(PoolId::literal("pool-gateway1")));
    QVERIFY(voice.topology.pools.find(PoolId::literal("pool-mediation")));
}

void RemovingTest::theLastWallTakesItsFirewall()
{
    const Document one = without("bnd-internet-dmz");
    QVERIFY(one.topology.firewalls.find(FirewallId::literal("fw-external")));
    const Edit both =
        removeElements(m_document, lync2013(),
                       {ElementId::literal("bnd-internet-dmz"), ElementId::literal("bnd-internet-wifi")});
    const Document none = after(m_document, both);
    QVERIFY(!none.topology.firewalls.find(FirewallId::literal("fw-external")));
    QVERIFY(none.topology.firewalls.find(FirewallId::literal("fw-internal")));
    QVERIFY(inconsistencies(none.topology).empty());
}

void RemovingTest::aFirewallLeavesItsWallsUnfiltered()
{
    const Document now = without("fw-internal");
    const Boundary &wall = *now.topology.boundaries.find(BoundaryId::literal("bnd-dmz-servers"));
    QVERIFY(!wall.filtered);
    QVERIFY(wall.firewall.isEmpty());
    QVERIFY(inconsistencies(now.topology).empty());
}

void RemovingTest::aSiteTakesEverythingAlong()
{
    const Document now = without("site-main");
    QVERIFY(inconsistencies(now.topology).empty());
    QVERIFY(now.topology.pools.isEmpty());
    QVERIFY(now.topology.associations.isEmpty());
    QVERIFY(now.topology.firewalls.isEmpty());
    // What is nobody's stays.
    QCOMPARE(now.topology.zones.size(), size_t(1));
    QVERIFY(now.topology.parties.find(PartyId::literal("party-remote-users")));
    QCOMPARE(before(now, removing("site-main")), m_document);
}

void RemovingTest::aPoolTakesItsVirtualAddresses()
{
    const Document now = without("pool-director");
    const Balancer &balancer = *now.topology.balancers.find(BalancerId::literal("lb-servers"));
    QCOMPARE(balancer.vips.size(), size_t(2));
    QVERIFY(inconsistencies(now.topology).empty());
    QVERIFY(inconsistencies(without("lb-servers").topology).empty());
}

void RemovingTest::aLineIsNamed()
{
    const Edit edit = removing("line-next-hop-edge-director");
    QCOMPARE(edit.text.in(Language::English), QStringLiteral("Remove line “Next hop”"));
    QCOMPARE(edit.patch.changes.size(), size_t(1));
}

void RemovingTest::severalAreOneStep()
{
    const Edit edit = removeElements(m_document, lync2013(),
                                     {ElementId::literal("pool-edge"), ElementId::literal("pool-sql")});
    QVERIFY(edit.text.in(Language::English).contains(QLatin1Char('2')));
    const Document now = after(m_document, edit);
    QVERIFY(inconsistencies(now.topology).empty());
    QCOMPARE(before(now, edit), m_document);
}

void RemovingTest::anyElementOfAnySampleCanBeRemovedAndComeBack_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : sampleIds())
        QTest::newRow(qPrintable(id)) << id;
}

void RemovingTest::anyElementOfAnySampleCanBeRemovedAndComeBack()
{
    QFETCH(QString, id);
    const Document document = sample(id);
    std::vector<ElementId> ids;
    for (const Change &change : difference(Topology(), document.topology).changes)
        ids.push_back(change.id());
    for (const Pool &pool : document.topology.pools) {
        for (const Server &server : pool.servers)
            ids.push_back(server.id);
    }
    for (const Balancer &balancer : document.topology.balancers) {
        for (const Vip &vip : balancer.vips)
            ids.push_back(vip.id);
    }
    for (const ElementId &each : ids) {
        if (each.isEmpty())
            continue;
        const Edit edit = removeElements(document, lync2013(), {each});
        const Document now = after(document, edit);
        QVERIFY2(inconsistencies(now.topology).empty(), qPrintable(each.toString()));
        QVERIFY2(!edit.isEmpty(), qPrintable(each.toString()));
        QCOMPARE(before(now, edit), document);
        QVERIFY(!removedWith(document.topology, lync2013(), {each}).empty());
    }
}

void RemovingTest::whatIsNotThereChangesNothing()
{
    QVERIFY(removing("nobody").isEmpty());
    QVERIFY(removeElements(m_document, lync2013(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(RemovingTest)
#include "tst_removing.moc"
