// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lookup.h"
#include "smallestate.h"

#include <QTest>

#include <functional>

using namespace portolan;

namespace {

using Damage = std::function<void(Topology &)>;

/// Replaces the only element of a table by one that `change` has changed.
template <typename T, typename Change>
void changeFirst(Table<T> &table, Change change)
{
    T element = *table.begin();
    change(element);
    table.put(element);
}

} // namespace

Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(portolan::ErrorCode)

class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyElementIsFound();
    void ownersAreKnown();
    void aWholeEstateIsConsistent();
    void contradictionsAreFound_data();
    void contradictionsAreFound();
    void emptyReferencesAreAllowedWhereNobodyOwns();
    void everyRepetitionIsReported();
};

void LookupTest::everyElementIsFound()
{
    const Lookup lookup(smallEstate());
    const std::vector<std::pair<const char *, ElementKind>> expected{
        {"site", ElementKind::Site},          {"outside", ElementKind::Zone},
        {"lan", ElementKind::Zone},           {"firewall", ElementKind::Firewall},
        {"boundary", ElementKind::Boundary},  {"route", ElementKind::Route},
        {"pool", ElementKind::Pool},          {"server", ElementKind::Server},
        {"balancer", ElementKind::Balancer},  {"vip", ElementKind::Vip},
        {"party", ElementKind::Party},        {"line", ElementKind::Association},
        {"mapping", ElementKind::NatMapping}, {"note", ElementKind::Note},
        {"own-flow", ElementKind::OwnFlow},
    };
    for (const auto &[id, kind] : expected) {
        const ElementPlace *place = lookup.find(ElementId::literal(id));
        QVERIFY2(place, id);
        QCOMPARE(place->kind, kind);
    }
    QVERIFY(!lookup.find(ElementId::literal("nobody")));
    QVERIFY(!lookup.find(ElementId()));
    QVERIFY(lookup.duplicates().empty());
}

void LookupTest::ownersAreKnown()
{
    const Lookup lookup(smallEstate());
    QCOMPARE(lookup.find(ElementId::literal("server"))->owner, ElementId::literal("pool"));
    QCOMPARE(lookup.find(ElementId::literal("vip"))->owner, ElementId::literal("balancer"));
    QVERIFY(lookup.find(ElementId::literal("pool"))->owner.isEmpty());
}

void LookupTest::aWholeEstateIsConsistent()
{
    QVERIFY(inconsistencies(smallEstate()).empty());
    QVERIFY(inconsistencies({}).empty());
}

void LookupTest::contradictionsAreFound_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, ErrorCode code, const char *where, const Damage &damage) {
        QTest::newRow(name) << damage << code << QString::fromLatin1(where);
    };
    const auto dangling = ErrorCode::DanglingReference;
    const auto wrong = ErrorCode::WrongReference;

    row("zone of a site that is gone", dangling, "lan.site",
        [](Topology &t) { t.sites.remove(SiteId::literal("site")); });
    row("boundary to nowhere", dangling, "boundary.second", [](Topology &t) {
        changeFirst(t.boundaries, [](Boundary &b) { b.second = ZoneId::literal("gone"); });
    });
    row("boundary with one side", dangling, "boundary.first",
        [](Topology &t) { changeFirst(t.boundaries, [](Boundary &b) { b.first = {}; }); });
    row("boundary to a pool", wrong, "boundary.second", [](Topology &t) {
        changeFirst(t.boundaries, [](Boundary &b) { b.second = ZoneId::literal("pool"); });
    });
    row("boundary of a lost firewall", dangling, "boundary.firewall",
        [](Topology &t) { t.firewalls.remove(FirewallId::literal("firewall")); });
    row("route over a lost boundary", dangling, "route.via",
        [](Topology &t) { changeFirst(t.routes, [](Route &r) { r.via = {BoundaryId::literal("gone")}; }); });
    row("route from a boundary", wrong, "route.from",
        [](Topology &t) { changeFirst(t.routes, [](Route &r) { r.from = ZoneId::literal("boundary"); }); });
    row("mapping of a pool", wrong, "mapping.owner", [](Topology &t) {
        changeFirst(t.natMappings, [](NatMapping &m) { m.owner = ElementId::literal("pool"); });
    });
    row("mapping of a lost server", dangling, "mapping.owner",
        [](Topology &t) { changeFirst(t.pools, [](Pool &p) { p.servers.clear(); }); });
    row("pool in a lost zone", dangling, "pool.zones.inside", [](Topology &t) {
        changeFirst(t.pools,
                    [](Pool &p) { p.zones[InterfaceKey::literal("inside")] = ZoneId::literal("gone"); });
    });
    row("pool at a zone", wrong, "pool.site",
        [](Topology &t) { changeFirst(t.pools, [](Pool &p) { p.site = SiteId::literal("lan"); }); });
    row("virtual address of a lost pool", dangling, "vip.pool", [](Topology &t) {
        changeFirst(t.balancers, [](Balancer &b) { b.vips[0].pool = PoolId::literal("gone"); });
    });
    row("virtual address of no pool", dangling, "vip.pool",
        [](Topology &t) { changeFirst(t.balancers, [](Balancer &b) { b.vips[0].pool = {}; }); });
    row("party in a site", wrong, "party.zone",
        [](Topology &t) { changeFirst(t.parties, [](Party &p) { p.zone = ZoneId::literal("site"); }); });
    row("line to a lost pool", dangling, "line.to", [](Topology &t) {
        changeFirst(t.associations, [](Association &a) { a.to = ElementId::literal("gone"); });
    });
    row("line from a zone", wrong, "line.from", [](Topology &t) {
        changeFirst(t.associations, [](Association &a) { a.from = ElementId::literal("lan"); });
    });
    row("own flow of a lost server", dangling, "own-flow.from.element", [](Topology &t) {
        changeFirst(t.ownFlows, [](OwnFlow &f) { f.from.element = ElementId::literal("gone"); });
    });
    row("own flow to a site", wrong, "own-flow.to.element", [](Topology &t) {
        changeFirst(t.ownFlows, [](OwnFlow &f) { f.to.element = ElementId::literal("site"); });
    });
    row("line to a server", wrong, "line.to", [](Topology &t) {
        changeFirst(t.associations, [](Association &a) { a.to = ElementId::literal("server"); });
    });
    row("server with the id of a zone", ErrorCode::DuplicateId, "lan", [](Topology &t) {
        changeFirst(t.pools, [](Pool &p) { p.servers.push_back({ServerId::literal("lan"), {}, {}, {}}); });
    });
}

void LookupTest::contradictionsAreFound()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    Topology topology = smallEstate();
    damage(topology);
    const std::vector<Error> errors = inconsistencies(topology);
    const bool found = std::ranges::any_of(
        errors, [&](const Error &error) { return error.code == code && error.where == where; });
    QVERIFY2(found, errors.empty() ? "nothing was found" : qPrintable(errors.front().where));
}

void LookupTest::emptyReferencesAreAllowedWhereNobodyOwns()
{
    Topology topology = smallEstate();
    changeFirst(topology.pools, [](Pool &pool) { pool.site = {}; });
    changeFirst(topology.boundaries, [](Boundary &boundary) { boundary.firewall = {}; });
    changeFirst(topology.parties, [](Party &party) {
        party.site = {};
        party.zone = {};
    });
    changeFirst(topology.balancers, [](Balancer &balancer) {
        balancer.site = {};
        balancer.zone = {};
    });
    QVERIFY(inconsistencies(topology).empty());
}

void LookupTest::everyRepetitionIsReported()
{
    Topology topology = smallEstate();
    changeFirst(topology.pools, [](Pool &pool) {
        pool.servers.push_back(pool.servers.front());
        pool.servers.push_back(pool.servers.front());
    });
    QCOMPARE(Lookup(topology).duplicates().size(), 2U);
}

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
