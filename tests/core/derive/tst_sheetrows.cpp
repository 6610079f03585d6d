// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet looks like as a whole: nothing twice, nothing missing, in reading order.
#include "deriving.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

bool contains(const PortRange &outer, const PortRange &inner)
{
    return outer.first() <= inner.first() && inner.last() <= outer.last();
}

/// Whether everything `inner` means is meant by `outer`.
bool contains(const RowSide &outer, const RowSide &inner)
{
    if (!contains(outer.ports, inner.ports))
        return false;
    if (outer.special == AddressSet::Special::Any || inner.special != AddressSet::Special::None)
        return outer.special == AddressSet::Special::Any || outer.special == inner.special;
    return outer.special == AddressSet::Special::None && !inner.addresses.empty()
        && std::ranges::all_of(inner.addresses, [&outer](const Network &network) {
               return std::ranges::any_of(outer.addresses, [&network](const Network &other) {
                   return other.family() == network.family() && other.contains(network.first())
                       && other.prefix() <= network.prefix();
               });
           });
}

/// A configured range of media ports may lie around other ports, and around another range: each stays
/// a row of its own, because changing one range must change one row (anomaly A33).
bool isConfiguredRange(const RowFinder &rows, const Row &row)
{
    return std::ranges::any_of(rows.derivation().rulesOf(row), [](int rule) {
        return !lyncCatalogue()->rules[size_t(rule)].ports.range.isEmpty();
    });
}

/// A ring of five networks, a Front End pool in each, every boundary filtered.
Topology ring()
{
    Topology topology;
    const auto id = [](const char *kind, int i) {
        return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(i);
    };
    for (int i = 0; i < 5; ++i) {
        Zone zone;
        zone.id = ZoneId::parse(id("zone", i)).value();
        zone.kind = ZoneKindKey::literal("server-lan");
        topology.zones.put(zone);
        Boundary boundary;
        boundary.id = BoundaryId::parse(id("bnd", i)).value();
        boundary.first = zone.id;
        boundary.second = ZoneId::parse(id("zone", (i + 1) % 5)).value();
        topology.boundaries.put(boundary);
        Pool pool;
        pool.id = PoolId::parse(id("pool", i)).value();
        pool.role = RoleKey::literal("front-end");
        pool.zones[InterfaceKey::literal("internal")] = zone.id;
        Server server;
        server.id = ServerId::parse(id("srv", i)).value();
        server.addresses[SlotKey::literal("internal")].v4 =
            Address::parse(QStringLiteral("10.0.%1.10").arg(i)).value();
        pool.servers.push_back(server);
        topology.pools.put(pool);
    }
    return topology;
}

} // namespace

class TestSheetRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenedTwice_data();
    void nothingIsOpenedTwice();
    void setsAreOneRowForEachWall();
    void setsOpenNoMoreThanCrossesAWall();
    void zonesOfSetsAreNamed();
    void everyPrintedRowAppears();
    void undrawnPeersGiveNoPrintedRow();
    void translationsAreInReadingOrder();
    void servicesAtOneAddressAreTranslatedOnce();
    void balancerRowsSurviveNewClients();
};

void TestSheetRows::nothingIsOpenedTwice_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : sampleIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestSheetRows::nothingIsOpenedTwice()
{
    QFETCH(QString, id);
    const RowFinder rows = derived(sample(id).topology);
    std::map<std::tuple<SheetKind, int, Transport>, std::vector<std::pair<Row, RowDetails>>> byPlace;
    for (const Row &row : rows.derivation().rows) {
        if (row.sheet == SheetKind::Firewall || row.sheet == SheetKind::Clients)
            byPlace[{row.sheet, row.boundary, row.transport}].emplace_back(row, rows.details(row));
    }
    for (const auto &[place, there] : byPlace) {
        for (const auto &[inner, in] : there) {
            for (const auto &[outer, out] : there) {
                const bool twice = inner.id != outer.id && contains(out.source, in.source)
                    && contains(out.destination, in.destination);
                const bool allowed = inner.ports != outer.ports && isConfiguredRange(rows, outer);
                QVERIFY2(!twice || allowed,
                         qPrintable(in.rules.join(u' ') + QStringLiteral(" in ") + out.rules.join(u' ')));
            }
        }
    }
}

void TestSheetRows::setsAreOneRowForEachWall()
{
    const RowFinder rows = derived(topologyOf("contoso"));
    std::set<std::pair<BoundaryId, Direction>> seen;
    for (const Row &row : rows.rowsOf(QStringLiteral("registrar.servers.in"))) {
        const BoundaryId boundary = rows.details(row).boundary;
        if (!boundary.isEmpty())
            QVERIFY2(seen.insert({boundary, row.direction}).second, qPrintable(boundary.toString()));
    }
    QVERIFY(seen.contains({BoundaryId::literal("bnd-wan-fra"), Direction::Inbound}));
    QVERIFY(seen.contains({BoundaryId::literal("bnd-wan-fra"), Direction::Outbound}));
}

/// From 4 to 2 it is shorter the other way round, so that pair does not cross the wall between 0 and 1.
void TestSheetRows::setsOpenNoMoreThanCrossesAWall()
{
    const RowFinder rows = derived(ring());
    std::set<std::pair<QString, QString>> pairs;
    for (const Row &row : rows.rowsOf(QStringLiteral("registrar.servers.in"))) {
        const RowDetails details = rows.details(row);
        if (details.boundary != BoundaryId::literal("bnd-0") || row.direction != Direction::Inbound)
            continue;
        for (const ElementId &from : details.source.elements) {
            for (const ElementId &to : details.destination.elements)
                QVERIFY(pairs.insert({from.toString(), to.toString()}).second);
        }
    }
    const auto pool = [](int i) { return QStringLiteral("pool-%1").arg(i); };
    const std::set<std::pair<QString, QString>> crossing{
        {pool(0), pool(1)}, {pool(0), pool(2)}, {pool(4), pool(1)}};
    QVERIFY(pairs == crossing);
}

void TestSheetRows::zonesOfSetsAreNamed()
{
    const RowFinder rows = derived(topologyOf("contoso"));
    for (const Row &row : rows.rowsOf(QStringLiteral("registrar.clients.in"))) {
        const RowDetails details = rows.details(row);
        if (details.boundary != BoundaryId::literal("bnd-wan-fra") || row.direction != Direction::Outbound)
            continue;
        QVERIFY((details.source.zones
                 == std::vector{ZoneId::literal("zone-fra-clients"), ZoneId::literal("zone-fra-voice")}));
        return;
    }
    QFAIL("no such row");
}

void TestSheetRows::everyPrintedRowAppears()
{
    std::set<int> shown;
    for (const QString &id : sampleIds()) {
        const RowFinder rows = derived(sample(id).topology, View::Documented);
        for (const Row &row : rows.derivation().rows) {
            const auto printed = rows.details(row).printedRows;
            shown.insert(printed.begin(), printed.end());
        }
    }
    for (int i = 0; i < int(lyncCatalogue()->printedRows.size()); ++i) {
        const PrintedRow &row = lyncCatalogue()->printedRows[size_t(i)];
        const PrintedTable &table = lyncCatalogue()->printedTables[size_t(row.table)];
        QVERIFY2(shown.contains(i),
                 qPrintable(QStringLiteral("%1 %2 %3").arg(table.topic, table.table).arg(row.row)));
    }
}

void TestSheetRows::undrawnPeersGiveNoPrintedRow()
{
    // No branch appliance, one Director that nothing balances, Mediation on the Front Ends only.
    const RowFinder rows = derived(topologyOf("edge-single-nat"), View::Documented);
    for (const Row &row : rows.derivation().rows) {
        QVERIFY2(row.complete, qPrintable(rows.details(row).rules.join(u' ')));
        QVERIFY(row.ports.toString() != u"5088");
    }
}

void TestSheetRows::translationsAreInReadingOrder()
{
    const Topology topology = topologyOf("edge-scaled-dns-nat");
    const RowFinder rows = derived(topology);
    QStringList written;
    for (const Row &row : rows.derivation().rows) {
        if (row.sheet != SheetKind::Nat || row.family != Family::IPv4)
            continue;
        const RowDetails details = rows.details(row);
        const NatMapping &mapping =
            *topology.natMappings.find(rows.derivation().mappings[size_t(row.mapping)]);
        written.append(mapping.owner.toString() + u' ' + details.source.slot.toString() + u' '
                       + details.destination.ports.toString());
    }
    const QStringList expected{
        QStringLiteral("srv-edge1 access any"),  QStringLiteral("srv-edge1 webconf any"),
        QStringLiteral("srv-edge1 av any"),      QStringLiteral("srv-edge2 access any"),
        QStringLiteral("srv-edge2 webconf any"), QStringLiteral("srv-edge2 av any"),
    };
    QCOMPARE(written.first(expected.size()), expected);
}

void TestSheetRows::servicesAtOneAddressAreTranslatedOnce()
{
    Topology topology = topologyOf("edge-single-nat");
    const auto countOf = [](const Topology &drawn) {
        return std::ranges::count(derived(drawn).derivation().rows, SheetKind::Nat, &Row::sheet);
    };
    const auto before = countOf(topology);
    const SlotKey access = SlotKey::literal("access");
    const SlotKey webconf = SlotKey::literal("webconf");
    const Pool edge = *topology.pools.find(PoolId::literal("pool-edge"));
    const ElementId server = edge.servers.front().id.element();
    edit(topology.pools, "pool-edge", [&](Pool &pool) {
        Server &only = pool.servers.front();
        only.addresses[webconf] = only.addresses[access];
    });
    // One address inside with two outside: two translations.
    QCOMPARE(countOf(topology), before);
    std::map<SlotKey, NatMapping> mappings;
    for (const NatMapping &mapping : topology.natMappings) {
        if (mapping.owner == server)
            mappings.emplace(mapping.slot, mapping);
    }
    NatMapping second = mappings.at(webconf);
    second.outside = mappings.at(access).outside;
    topology.natMappings.put(second);
    QCOMPARE(countOf(topology), before - 1);
    second.ports = {{Transport::Tcp, *Port::from(1000), *Port::from(2000)}};
    topology.natMappings.put(second);
    QCOMPARE(countOf(topology), before);
}

void TestSheetRows::balancerRowsSurviveNewClients()
{
    Topology topology = topologyOf("edge-scaled-hlb");
    const auto before = derived(topology);
    Party clients = *topology.parties.find(PartyId::literal("party-clients"));
    clients.id = PartyId::literal("a-party-before-all-others");
    clients.networks = {Network::parse(u"10.10.30.128/25").value()};
    clients.zone = ZoneId::literal("zone-wifi");
    topology.parties.put(clients);
    const auto after = derived(topology).ids();
    for (const Row &row : before.derivation().rows)
        QVERIFY2(std::ranges::binary_search(after, row.id), qPrintable(rowIdText(row.id)));
}

QTEST_GUILESS_MAIN(TestSheetRows)
#include "tst_sheetrows.moc"
