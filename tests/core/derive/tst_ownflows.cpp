// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive/reasons.h"
#include "deriving.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::test;

namespace {

OwnFlow flowOf(const char *from, const char *to, int port)
{
    OwnFlow flow;
    flow.id = OwnFlowId::literal("backup");
    flow.name = QStringLiteral("Backup");
    flow.from.element = ElementId::literal(from);
    flow.to.element = ElementId::literal(to);
    flow.ports = PortRange::single(*Port::from(port));
    return flow;
}

Topology with(const OwnFlow &flow)
{
    Topology topology = topologyOf("contoso");
    topology.ownFlows.put(flow);
    return topology;
}

/// Firewall rows that stand for somebody's own flow, in the order in which they are crossed.
std::vector<Row> ownRows(const RowFinder &rows)
{
    std::vector<Row> own;
    for (const Row &row : rows.derivation().rows) {
        const auto rules = rows.derivation().rulesOf(row);
        const bool isOwn = row.sheet == SheetKind::Firewall
            && std::ranges::any_of(rules, [&](int rule) { return rows.derivation().ownFlow(rule); });
        if (isOwn)
            own.push_back(row);
    }
    std::ranges::stable_sort(own, {}, &Row::step);
    return own;
}

QStringList boundaries(const RowFinder &rows)
{
    QStringList names;
    for (const Row &row : ownRows(rows))
        names.append(rows.details(row).boundary.toString());
    return names;
}

} // namespace

class TestOwnFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowPerFilteredBoundary();
    void translatedAlongTheWay();
    void aServerAlone();
    void networksInAZone();
    void networksAloneFindTheirZone();
    void fromTheInternet();
    void idsSurviveRenamingAndOtherNetworks();
    void whatTheProductNeedsAnywayIsOneRow();
    void anEndThatIsMissingIsIncomplete();
    void otherRowsStayAsTheyAre();
    void saysWhatItIsFor();
};

void TestOwnFlows::aRowPerFilteredBoundary()
{
    const RowFinder rows = derived(with(flowOf("zone-fra-servers", "pool-sea-edge", 10000)));
    QCOMPARE(boundaries(rows),
             QStringList({QStringLiteral("bnd-wan-fra"), QStringLiteral("bnd-sea-dmz-core")}));
    const Row first = ownRows(rows).front();
    QVERIFY(first.complete);
    QCOMPARE(first.flow, ownRows(rows).back().flow);
    const RowDetails details = rows.details(first);
    QCOMPARE(written(details.source.addresses), QStringList(QStringLiteral("10.20.10.0/24")));
    // An Edge has two sides; where none is named, the trusted one is meant.
    QCOMPARE(details.destination.slot.toString(), QStringLiteral("internal"));
    QCOMPARE(details.destination.addresses.size(), size_t(2));
    QCOMPARE(details.destination.ports.toString(), QStringLiteral("10000"));
    // Nothing says that anybody listens there because of the product.
    for (const Row &row : rows.derivation().rows)
        QVERIFY(row.sheet == SheetKind::Firewall || row.ports != PortRange::single(*Port::from(10000)));
}

void TestOwnFlows::translatedAlongTheWay()
{
    OwnFlow flow = flowOf("party-remote-users", "pool-sea-edge", 8443);
    flow.to.slot = SlotKey::literal("access");
    const RowFinder rows = derived(with(flow));
    QCOMPARE(boundaries(rows), QStringList(QStringLiteral("bnd-sea-internet-dmz")));
    const RowDetails details = rows.details(ownRows(rows).front());
    QCOMPARE(details.destination.addresses.size(), size_t(2));
    QCOMPARE(details.destination.counterpart.size(), size_t(2));
}

void TestOwnFlows::aServerAlone()
{
    const Topology drawn = topologyOf("contoso");
    const Pool pool = *drawn.pools.find(PoolId::literal("pool-sea-edge"));
    const ServerId server = pool.servers.front().id;
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.to.element = server;
    const RowFinder rows = derived(with(flow));
    const RowDetails details = rows.details(ownRows(rows).front());
    QCOMPARE(details.destination.addresses.size(), size_t(1));
    QCOMPARE(details.destination.owners.front(), server.element());
    QCOMPARE(details.destination.elements.front(), server.element());
}

void TestOwnFlows::networksInAZone()
{
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.from.networks = {*Network::parse(u"10.10.5.16/28")};
    const RowFinder rows = derived(with(flow));
    const RowDetails details = rows.details(ownRows(rows).front());
    QCOMPARE(written(details.source.addresses), QStringList(QStringLiteral("10.10.5.16/28")));
    QCOMPARE(details.source.zones.front(), ZoneId::literal("zone-sea-management"));
}

void TestOwnFlows::networksAloneFindTheirZone()
{
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.from.element = {};
    flow.from.networks = {*Network::parse(u"10.10.5.16/28")};
    const RowFinder rows = derived(with(flow));
    QCOMPARE(rows.details(ownRows(rows).front()).source.zones.front(),
             ZoneId::literal("zone-sea-management"));
    QCOMPARE(boundaries(rows).size(), 1);
}

void TestOwnFlows::fromTheInternet()
{
    const RowFinder rows = derived(with(flowOf("zone-internet", "pool-sea-reverse-proxy", 8080)));
    QVERIFY(!boundaries(rows).isEmpty());
    QCOMPARE(rows.details(ownRows(rows).front()).source.special, AddressSet::Special::Internet);
}

void TestOwnFlows::idsSurviveRenamingAndOtherNetworks()
{
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.from.networks = {*Network::parse(u"10.10.5.16/28")};
    const quint64 id = ownRows(derived(with(flow))).front().id;
    flow.name = QStringLiteral("Another");
    flow.purpose = {QStringLiteral("Why"), QStringLiteral("Warum")};
    flow.from.networks = {*Network::parse(u"10.10.5.32/28")};
    QCOMPARE(ownRows(derived(with(flow))).front().id, id);
    flow.ports = PortRange::single(*Port::from(23));
    QVERIFY(ownRows(derived(with(flow))).front().id != id);
}

void TestOwnFlows::whatTheProductNeedsAnywayIsOneRow()
{
    const size_t before = derived(topologyOf("contoso")).derivation().rows.size();
    const RowFinder rows = derived(with(flowOf("pool-sea-edge", "pool-sea-director", 5061)));
    QCOMPARE(rows.derivation().rows.size(), before);
    const std::vector<Row> own = ownRows(rows);
    QVERIFY(!own.empty());
    const RowDetails details = rows.details(own.front());
    QVERIFY(!details.rules.isEmpty());
    QCOMPARE(details.ownFlows, std::vector{OwnFlowId::literal("backup")});
}

void TestOwnFlows::anEndThatIsMissingIsIncomplete()
{
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.to = {};
    const RowFinder rows = derived(with(flow));
    QCOMPARE(ownRows(rows).size(), size_t(1));
    QVERIFY(!ownRows(rows).front().complete);
    const auto &findings = rows.derivation().observations;
    QVERIFY(std::ranges::any_of(findings, [](const Observation &finding) {
        return finding.kind == Observation::Kind::NoZone
            && finding.elements.front() == ElementId::literal("backup");
    }));
}

void TestOwnFlows::otherRowsStayAsTheyAre()
{
    const auto before = derived(topologyOf("contoso")).ids();
    const auto after = derived(with(flowOf("zone-sea-management", "pool-sea-edge", 10000))).ids();
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::ranges::includes(after, before));
    const RowFinder printed =
        derived(with(flowOf("zone-sea-management", "pool-sea-edge", 10000)), View::Documented);
    QCOMPARE(printed.ids(), derived(topologyOf("contoso"), View::Documented).ids());
}

void TestOwnFlows::saysWhatItIsFor()
{
    OwnFlow flow = flowOf("zone-sea-management", "pool-sea-edge", 22);
    flow.protocol = QStringLiteral("SSH");
    const RowFinder named = derived(with(flow));
    const RowDetails details = named.details(ownRows(named).front());
    QCOMPARE(details.purposes.front().de, QStringLiteral("Backup"));
    QCOMPARE(details.protocol, QStringLiteral("SSH"));
    QVERIFY(details.rules.isEmpty());
    QVERIFY(!details.optional);
    const auto reasons = reasonsFor(named.derivation(), ownRows(named).front());
    QVERIFY(std::ranges::find(reasons, ElementId::literal("backup")) != reasons.end());
    flow.purpose = {QStringLiteral("Nightly"), QStringLiteral("Nächtlich")};
    const RowFinder said = derived(with(flow));
    QCOMPARE(said.details(ownRows(said).front()).purposes.front().de, QStringLiteral("Nächtlich"));
}

QTEST_GUILESS_MAIN(TestOwnFlows)
#include "tst_ownflows.moc"
