// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lookup.h"
#include "model/patch.h"
#include "smallestate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portolan;

namespace {

Patch patchOf(std::optional<Element> before, std::optional<Element> after)
{
    Patch patch;
    patch.changes.push_back({std::move(before), std::move(after)});
    return patch;
}

/// Edits at random, repeatable by their seed.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) { }

    /// One to four changes to whatever the topology holds.
    Topology next(Topology topology)
    {
        const int count = m_random.bounded(1, 5);
        for (int i = 0; i < count; ++i)
            change(topology);
        return topology;
    }

private:
    template <typename T>
    void changeIn(Table<T> &table)
    {
        const auto id = IdOf<T>::parse(QStringLiteral("new-%1").arg(m_random.bounded(8)));
        const T *existing = table.find(*id);
        if (existing && m_random.bounded(3) == 0) {
            table.remove(*id);
            return;
        }
        T element = existing ? *existing : T();
        element.id = *id;
        if constexpr (requires { element.name; })
            element.name = QString::number(m_random.bounded(4));
        if constexpr (requires { element.text; })
            element.text = QString::number(m_random.bounded(4));
        if constexpr (requires { element.features; })
            element.features[FeatureKey::literal("feature")] = m_random.bounded(2) == 0;
        if constexpr (requires { element.servers; })
            element.servers.resize(size_t(m_random.bounded(5)));
        if constexpr (requires { element.attributes; })
            element.attributes[AttributeKey::literal("port")] = *Port::from(m_random.bounded(1, 5));
        if constexpr (requires { element.outside; })
            element.outside.v4 = Address::v4(m_random.generate());
        table.put(std::move(element));
    }

    void change(Topology &topology)
    {
        switch (m_random.bounded(13)) {
        case 0:
            topology.deployment.name = QString::number(m_random.bounded(4));
            break;
        case 1:
            return changeIn(topology.sites);
        case 2:
            return changeIn(topology.zones);
        case 3:
            return changeIn(topology.firewalls);
        case 4:
            return changeIn(topology.boundaries);
        case 5:
            return changeIn(topology.routes);
        case 6:
            return changeIn(topology.pools);
        case 7:
            return changeIn(topology.balancers);
        case 8:
            return changeIn(topology.parties);
        case 9:
            return changeIn(topology.associations);
        case 10:
            return changeIn(topology.natMappings);
        case 11:
            return changeIn(topology.ownFlows);
        default:
            return changeIn(topology.notes);
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class PatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsReplacesAndRemoves();
    void changesTheDeployment();
    void anInvertedPatchUndoes();
    void changesOfOneElementAreUndoneInReverse();
    void differenceOfEqualsIsEmpty();
    void differenceLeavesOutWhatStayed();
    void elementsAreFoundById();
    void randomEditsUndoToTheStart_data();
    void randomEditsUndoToTheStart();
};

void PatchTest::addsReplacesAndRemoves()
{
    Site site{SiteId::literal("new"), QStringLiteral("one"), SiteKind::Branch, {}};
    const Topology start = smallEstate();
    const Topology added = applied(start, patchOf(std::nullopt, site));
    QCOMPARE(added.sites.find(site.id)->name, QStringLiteral("one"));
    QVERIFY(!start.sites.find(site.id));

    Site renamed = site;
    renamed.name = QStringLiteral("two");
    const Topology replaced = applied(added, patchOf(site, renamed));
    QCOMPARE(replaced.sites.find(site.id)->name, QStringLiteral("two"));
    QVERIFY(applied(replaced, patchOf(renamed, std::nullopt)) == start);
}

void PatchTest::changesTheDeployment()
{
    const Topology start = smallEstate();
    Deployment after = start.deployment;
    after.ranges.emplace(RangeKey::literal("audio"), *PortRange::parse(u"1000-2000"));
    const Patch patch = patchOf(start.deployment, after);
    const Topology changed = applied(start, patch);
    QVERIFY(changed.deployment == after);
    QVERIFY(applied(changed, inverted(patch)) == start);
    QVERIFY(patch.changes[0].id().isEmpty());
}

void PatchTest::anInvertedPatchUndoes()
{
    const Topology start = smallEstate();
    const Patch all = difference(start, Topology());
    QVERIFY(applied(start, all) == Topology());
    QVERIFY(applied(Topology(), inverted(all)) == start);
    QVERIFY(inverted(inverted(all)) == all);
}

void PatchTest::changesOfOneElementAreUndoneInReverse()
{
    const Site one{SiteId::literal("new"), QStringLiteral("one"), SiteKind::Central, {}};
    const Site two{SiteId::literal("new"), QStringLiteral("two"), SiteKind::Central, {}};
    Patch patch;
    patch.changes.push_back({std::nullopt, one});
    patch.changes.push_back({one, two});
    const Topology start = smallEstate();
    const Topology end = applied(start, patch);
    QCOMPARE(end.sites.find(one.id)->name, QStringLiteral("two"));
    QVERIFY(applied(end, inverted(patch)) == start);
}

void PatchTest::differenceOfEqualsIsEmpty()
{
    QVERIFY(difference(smallEstate(), smallEstate()).isEmpty());
    QVERIFY(difference({}, {}).isEmpty());
}

void PatchTest::differenceLeavesOutWhatStayed()
{
    const Topology before = smallEstate();
    Topology after = before;
    Pool pool = *after.pools.begin();
    pool.servers.clear();
    after.pools.put(pool);
    const Patch patch = difference(before, after);
    QCOMPARE(patch.changes.size(), 1U);
    QCOMPARE(patch.changes[0].id(), pool.id.element());
    QVERIFY(patch.changes[0].before && patch.changes[0].after);
}

void PatchTest::elementsAreFoundById()
{
    const Topology topology = smallEstate();
    for (const char *id : {"site", "outside", "firewall", "boundary", "route", "pool", "balancer", "party",
                           "line", "mapping", "note"}) {
        const auto element = elementOf(topology, ElementId::literal(id));
        QVERIFY2(element, id);
        QCOMPARE(idOf(*element), ElementId::literal(id));
    }
    QVERIFY(!elementOf(topology, ElementId::literal("nobody")));
    QVERIFY2(!elementOf(topology, ElementId::literal("server")), "servers change with their pool");
}

void PatchTest::randomEditsUndoToTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PatchTest::randomEditsUndoToTheStart()
{
    QFETCH(quint32, seed);
    RandomEdits edits(seed);
    const Topology start = smallEstate();
    std::vector<Patch> done;
    Topology now = start;
    for (int step = 0; step < 200; ++step) {
        const Topology next = edits.next(now);
        const Patch patch = difference(now, next);
        QVERIFY(applied(now, patch) == next);
        QVERIFY(applied(next, inverted(patch)) == now);
        QCOMPARE(patch.isEmpty(), now == next);
        done.push_back(patch);
        now = next;
    }
    const Topology end = now;
    QVERIFY(end != start);
    for (auto patch = done.rbegin(); patch != done.rend(); ++patch)
        now = applied(now, inverted(*patch));
    QVERIFY2(now == start, "undo all = start");
    for (const Patch &patch : done)
        now = applied(now, patch);
    QVERIFY2(now == end, "redo all = end");
}

QTEST_GUILESS_MAIN(PatchTest)
#include "tst_patch.moc"
