// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallestate.h"

#include <QTest>

using namespace portolan;

namespace {

Site site(const char *id, const char *name = "")
{
    return {SiteId::literal(id), QString::fromLatin1(name), SiteKind::Central, {}};
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasPut();
    void keepsTheOrderOfIds();
    void copiesShareTheirRows();
    void aCopyDoesNotSeeLaterEdits();
    void comparesByValue();
    void tellsWhatDiffers();
    void referencesSurviveEditsElsewhere();
    void copyingATopologyIsCheap();
};

void TableTest::findsWhatWasPut()
{
    Table<Site> table;
    QVERIFY(table.isEmpty());
    QVERIFY(!table.find(SiteId::literal("a")));
    table.put(site("a", "first"));
    table.put(site("a", "second"));
    QCOMPARE(table.size(), 1U);
    QCOMPARE(table.find(SiteId::literal("a"))->name, QStringLiteral("second"));
    table.remove(SiteId::literal("b"));
    QCOMPARE(table.size(), 1U);
    table.remove(SiteId::literal("a"));
    QVERIFY(table.isEmpty());
}

void TableTest::keepsTheOrderOfIds()
{
    Table<Site> table;
    for (const char *id : {"c", "a", "b"})
        table.put(site(id));
    QStringList ids;
    for (const Site &element : table)
        ids.append(element.id.toString());
    QCOMPARE(ids.join(u','), QStringLiteral("a,b,c"));
}

void TableTest::copiesShareTheirRows()
{
    Table<Site> table;
    table.put(site("a"));
    table.put(site("b"));
    Table<Site> copy = table;
    QCOMPARE(copy.find(SiteId::literal("a")), table.find(SiteId::literal("a")));
    copy.put(site("b", "changed"));
    QCOMPARE(copy.find(SiteId::literal("a")), table.find(SiteId::literal("a")));
    QVERIFY(copy.find(SiteId::literal("b")) != table.find(SiteId::literal("b")));
}

void TableTest::aCopyDoesNotSeeLaterEdits()
{
    Table<Site> table;
    table.put(site("a", "before"));
    const Table<Site> snapshot = table;
    table.put(site("a", "after"));
    table.put(site("b"));
    QCOMPARE(snapshot.size(), 1U);
    QCOMPARE(snapshot.find(SiteId::literal("a"))->name, QStringLiteral("before"));
    table.remove(SiteId::literal("a"));
    QVERIFY(snapshot.find(SiteId::literal("a")));
}

void TableTest::comparesByValue()
{
    Table<Site> one;
    Table<Site> other;
    QVERIFY(one == other);
    one.put(site("a"));
    QVERIFY(!(one == other));
    QVERIFY(!(other == one));
    other.put(site("a"));
    QVERIFY(one == other);
    other.put(site("a", "named"));
    QVERIFY(!(one == other));
    other.put(site("a"));
    other.put(site("b"));
    QVERIFY(!(one == other));
    QVERIFY(smallEstate() == smallEstate());
}

void TableTest::tellsWhatDiffers()
{
    Table<Site> before;
    for (const char *id : {"a", "c", "d", "e", "g"})
        before.put(site(id));
    Table<Site> after = before;
    after.remove(SiteId::literal("a"));
    after.put(site("b"));
    after.put(site("c", "named"));
    after.put(site("d")); // another row, the same content
    after.remove(SiteId::literal("g"));
    after.put(site("h"));
    QStringList told;
    const auto tell = [&told](const Site *old, const Site *now) {
        told.append((old ? old->id.toString() : QStringLiteral("-")) + u'>'
                    + (now ? now->id.toString() + now->name : QStringLiteral("-")));
    };
    Table<Site>::forEachDifference(before, after, tell);
    QCOMPARE(told.join(u' '), QStringLiteral("a>- ->b c>cnamed g>- ->h"));
    told.clear();
    Table<Site>::forEachDifference(before, before, tell);
    QVERIFY(told.isEmpty());
}

void TableTest::referencesSurviveEditsElsewhere()
{
    Table<Site> table;
    table.put(site("a", "kept"));
    const Site *kept = table.find(SiteId::literal("a"));
    const Table<Site> snapshot = table;
    table.put(site("b"));
    table.remove(SiteId::literal("b"));
    QCOMPARE(table.find(SiteId::literal("a")), kept);
    QCOMPARE(kept->name, QStringLiteral("kept"));
}

void TableTest::copyingATopologyIsCheap()
{
    Topology topology;
    for (int i = 0; i < 10000; ++i)
        topology.sites.put(site(qPrintable(QStringLiteral("site-%1").arg(i))));
    const Topology snapshot = topology;
    QCOMPARE(&*snapshot.sites.begin(), &*topology.sites.begin());
    topology.pools.put(*smallEstate().pools.begin());
    QCOMPARE(&*snapshot.sites.begin(), &*topology.sites.begin());
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
