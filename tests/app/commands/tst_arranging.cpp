// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriedout.h"

#include "commands/arranging.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr QRectF room(0, 0, 1000, 1000);

ElementId id(const char *text)
{
    return ElementId::literal(text);
}

DrawnCard card(const char *name, double x, double y, const QRectF &in = room)
{
    return {id(name), QRectF(x, y, 200, 80), in, false};
}

/// Where the edit puts a card.
QPointF placeOf(const Edit &edit, const char *name)
{
    for (const PlacementChange &change : edit.placements) {
        if (change.id == id(name) && change.after)
            return {change.after->x, change.after->y};
    }
    return {-1, -1};
}

const std::vector<ElementId> abc{ElementId::literal("a"), ElementId::literal("b"), ElementId::literal("c")};

} // namespace

/// Cards put in line, without a drawing; and the automatic layout in the samples.
class ArrangingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edgesAndMiddlesAreAligned_data();
    void edgesAndMiddlesAreAligned();
    void pinnedOnesAreWhatOthersFollow();
    void whatWouldLieOnOneAnotherIsSetApart();
    void othersZonesAreLeftAlone();
    void gapsBecomeEqual();
    void pinnedOnesStayBetweenGaps();
    void tooLittleRoomPushesTheLast();
    void twoCannotBeDistributed();
    void placesShownElsewhereAreRestated();
    void pinningKeepsThePlaceAndComesBack();
    void layingOutEverythingKeepsPinsAndZones();
    void layingOutAZoneTakesWhatStandsInIt();
    void whatIsLaidOutIsSaidSo();
};

void ArrangingTest::edgesAndMiddlesAreAligned_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addColumn<QPointF>("second");
    QTest::newRow("left") << int(Alignment::Left) << QPointF(100, 300);
    QTest::newRow("centre") << int(Alignment::Centre) << QPointF(150, 300);
    QTest::newRow("right") << int(Alignment::Right) << QPointF(-1, -1);
    QTest::newRow("top") << int(Alignment::Top) << QPointF(200, 100);
    QTest::newRow("middle") << int(Alignment::Middle) << QPointF(200, 200);
    QTest::newRow("bottom") << int(Alignment::Bottom) << QPointF(-1, -1);
}

void ArrangingTest::edgesAndMiddlesAreAligned()
{
    QFETCH(int, alignment);
    // Far enough apart, so that nothing is in the way.
    const bool isLevel = alignment <= int(Alignment::Right);
    const Drawing drawing{card("a", 100, 100),
                          isLevel ? card("b", 200, 300)
                                  : DrawnCard{id("b"), {200, 300, 60, 80}, room, false}};
    QFETCH(QPointF, second);
    Drawing level = drawing;
    if (!isLevel)
        level[0].rect = QRectF(0, 100, 60, 80);
    const Edit edit = must(align({}, level, abc, Alignment(alignment)));
    QCOMPARE(placeOf(edit, "b"), second);
    QVERIFY(!edit.text.in(Language::English).isEmpty());
    const Document now = after({}, edit);
    QCOMPARE(before(now, edit), Document());
}

void ArrangingTest::pinnedOnesAreWhatOthersFollow()
{
    Diagram diagram;
    diagram.placements[id("b")] = {300, 200, 0, 0, true};
    const Drawing drawing{card("a", 100, 0), card("b", 300, 200), card("c", 500, 400)};
    const Edit edit = must(align(diagram, drawing, abc, Alignment::Left));
    QCOMPARE(placeOf(edit, "a"), QPointF(300, 0));
    QCOMPARE(placeOf(edit, "b"), QPointF(-1, -1));
    QCOMPARE(placeOf(edit, "c"), QPointF(300, 400));
}

void ArrangingTest::whatWouldLieOnOneAnotherIsSetApart()
{
    const Drawing drawing{card("a", 100, 100), card("b", 400, 110), card("c", 700, 120)};
    const Edit edit = must(align({}, drawing, abc, Alignment::Left));
    QCOMPARE(placeOf(edit, "b"), QPointF(100, 212));
    QCOMPARE(placeOf(edit, "c"), QPointF(100, 324));
}

void ArrangingTest::othersZonesAreLeftAlone()
{
    const QRectF other(1200, 0, 1000, 1000);
    Drawing drawing{card("a", 100, 0), card("b", 300, 200), card("c", 1300, 400, other)};
    const Edit edit = must(align({}, drawing, abc, Alignment::Left));
    QCOMPARE(placeOf(edit, "b"), QPointF(100, 200));
    QCOMPARE(placeOf(edit, "c"), QPointF(-1, -1));
    // Beside each other they share a row.
    QCOMPARE(placeOf(must(align({}, drawing, abc, Alignment::Top)), "c"), QPointF(1300, 0));
    drawing.erase(drawing.begin());
    const auto refusal = align({}, drawing, abc, Alignment::Left);
    QVERIFY(!refusal);
    QVERIFY(refusal.error().in(Language::English).contains(QStringLiteral("zone")));
}

void ArrangingTest::gapsBecomeEqual()
{
    const Drawing drawing{card("a", 0, 0), card("b", 210, 0), card("c", 800, 0)};
    const Edit edit = must(distribute({}, drawing, abc, Qt::Horizontal));
    QCOMPARE(placeOf(edit, "b"), QPointF(400, 0));
    QCOMPARE(edit.placements.size(), size_t(1));
    const Drawing column{card("c", 0, 0), card("a", 0, 120), card("b", 0, 400)};
    QCOMPARE(placeOf(must(distribute({}, column, abc, Qt::Vertical)), "a"), QPointF(0, 200));
}

void ArrangingTest::pinnedOnesStayBetweenGaps()
{
    Diagram diagram;
    diagram.placements[id("c")] = {0, 300, 0, 0, true};
    const Drawing drawing{card("a", 0, 0), card("b", 0, 100), card("c", 0, 300), card("d", 0, 400),
                          card("e", 0, 800)};
    const std::vector<ElementId> all{id("a"), id("b"), id("c"), id("d"), id("e")};
    const Edit edit = must(distribute(diagram, drawing, all, Qt::Vertical));
    QCOMPARE(placeOf(edit, "b"), QPointF(0, 150));
    QCOMPARE(placeOf(edit, "c"), QPointF(-1, -1));
    QCOMPARE(placeOf(edit, "d"), QPointF(0, 550));
}

void ArrangingTest::tooLittleRoomPushesTheLast()
{
    const Drawing drawing{card("a", 0, 0), card("b", 0, 90), card("c", 0, 180)};
    const Edit edit = must(distribute({}, drawing, abc, Qt::Vertical));
    QCOMPARE(placeOf(edit, "b"), QPointF(0, 112));
    QCOMPARE(placeOf(edit, "c"), QPointF(0, 224));
}

void ArrangingTest::twoCannotBeDistributed()
{
    const Drawing drawing{card("a", 0, 0), card("b", 0, 90)};
    QVERIFY(!distribute({}, drawing, abc, Qt::Vertical));
    QVERIFY(!distribute({}, drawing, abc, Qt::Horizontal));
}

void ArrangingTest::placesShownElsewhereAreRestated()
{
    Diagram diagram;
    diagram.placements[id("z")] = {-50, 0, 0, 0, true};
    const Drawing drawing{card("a", 100, 0), card("b", 300, 200), card("z", 32, 600)};
    const Edit edit = must(align(diagram, drawing, abc, Alignment::Left));
    Document drawn;
    drawn.diagram = diagram;
    const Document now = after(drawn, edit);
    QCOMPARE(now.diagram.placements.at(id("z")), (Placement{32, 600, 0, 0, true}));
}

void ArrangingTest::pinningKeepsThePlaceAndComesBack()
{
    const Drawing drawing{card("a", 100, 50), card("b", 300, 200)};
    const Edit pin = setPinned({}, drawing, {id("a")}, true);
    const Document now = after({}, pin);
    QCOMPARE(now.diagram.placements.size(), size_t(1));
    QCOMPARE(now.diagram.placements.at(id("a")), (Placement{100, 50, 0, 0, true}));
    QVERIFY(isPinned(now.diagram, id("a")));
    QVERIFY(setPinned(now.diagram, drawing, {id("a")}, true).isEmpty());
    const Document later = after(now, setPinned(now.diagram, drawing, {id("a"), id("b")}, false));
    QVERIFY(!isPinned(later.diagram, id("a")));
    QCOMPARE(later.diagram.placements.size(), size_t(1));
    QCOMPARE(before(now, pin), Document());
}

void ArrangingTest::layingOutEverythingKeepsPinsAndZones()
{
    Document document = sample(QStringLiteral("contoso"));
    auto &placements = document.diagram.placements;
    const auto zone = document.topology.zones.begin();
    auto pool = document.topology.pools.begin();
    placements[zone->id] = {10, 20, 900, 800};
    placements[pool->id] = {500, 500, 0, 0, true};
    const ElementId pinned = (pool++)->id;
    placements[pool->id] = {700, 700};
    const Document now = after(document, must(layOutAll(document)));
    QCOMPARE(now.diagram.placements.size(), size_t(2));
    QCOMPARE(now.diagram.placements.at(pinned), placements.at(pinned));
    QCOMPARE(now.diagram.placements.at(zone->id), placements.at(zone->id));
    QCOMPARE(now.topology, document.topology);
}

void ArrangingTest::layingOutAZoneTakesWhatStandsInIt()
{
    Document document = sample(QStringLiteral("contoso"));
    for (const Pool &pool : document.topology.pools)
        document.diagram.placements[pool.id] = {1, 2};
    const Pool &inside = *document.topology.pools.begin();
    const ZoneId zone = inside.zones.begin()->second;
    document.diagram.placements[zone] = {10, 20, 900, 800};
    const Document now = after(document, must(layOutSelection(document, {zone})));
    QVERIFY(!now.diagram.placements.contains(zone));
    QVERIFY(!now.diagram.placements.contains(inside.id));
    for (const Pool &pool : document.topology.pools) {
        const bool stands =
            std::ranges::any_of(pool.zones, [&](const auto &each) { return each.second == zone; });
        QCOMPARE(now.diagram.placements.contains(pool.id), !stands);
    }
    QCOMPARE(must(layOutSelection(document, {inside.id})).placements.size(), size_t(1));
}

void ArrangingTest::whatIsLaidOutIsSaidSo()
{
    Document document = sample(QStringLiteral("contoso"));
    document.diagram.placements.clear();
    QVERIFY(!layOutAll(document));
    const ElementId pool = document.topology.pools.begin()->id;
    document.diagram.placements[pool] = {1, 2, 0, 0, true};
    QVERIFY(!layOutAll(document));
    QVERIFY(!layOutSelection(document, {pool}));
}

QTEST_GUILESS_MAIN(ArrangingTest)
#include "tst_arranging.moc"
