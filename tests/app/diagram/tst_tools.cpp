// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/bandtool.h"
#include "diagram/dragtypes.h"
#include "diagram/handles.h"
#include "diagram/metrics.h"
#include "diagram/snapping.h"
#include "shown.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>

#include <cmath>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

/// Answers what a test tells it to.
class Answers : public Advisor {
public:
    QString whyNotMoved(const Ids &ids, const ZoneId &) const override
    {
        asked = ids;
        return refusal;
    }
    ItemLook lookOf(const DraggedItem &item) const override { return {item.key, {}}; }
    QString whyNotDropped(const DraggedItem &, const ZoneId &) const override { return refusal; }
    bool mayInsert(const DraggedItem &, const ElementId &line) const override { return line == insertable; }
    bool mayBeginLine(const ElementId &) const override { return true; }
    Ids lineTargets(const ElementId &) const override { return targets; }
    QString whyNotJoined(const ElementId &, const ElementId &) const override { return refusal; }
    QString whyNotReattached(const ElementId &, LineSide, const ElementId &) const override
    {
        return refusal;
    }
    Ids endTargets(const ElementId &, LineSide side) const override
    {
        moved = side;
        return targets;
    }

    QString refusal;
    Ids targets;
    ElementId insertable;
    mutable Ids asked;
    mutable LineSide moved = LineSide::From;
};

/// A view with someone to ask, at 100 %.
struct Advised : Shown {
    explicit Advised(const char *name = "edge-single-nat") : Shown(name)
    {
        view.setAdvisor(&answers);
        view.setZoom(1);
    }
    ~Advised() { view.setAdvisor(nullptr); }

    Part partOf(const ElementId &id) const { return view.picture().partOf(id); }
    /// Shows the handles around an element and tells where one is: left, top, right, bottom.
    QPoint handleOf(const ElementId &id, size_t side)
    {
        view.reveal(id);
        moveTo(middleOf(id));
        return pixelOf(handlesFor(view.picture(), partOf(id), {}, view.zoom())[side].at);
    }
    template <typename T>
    T onlyWish() const
    {
        if (wishes.size() != 1 || !std::holds_alternative<T>(wishes.front()))
            qFatal("not this wish alone");
        return std::get<T>(wishes.front());
    }
    bool drop(const QLatin1String &type, const QByteArray &key, QPoint pixel)
    {
        QMimeData data;
        data.setData(type, key);
        QDragEnterEvent enter(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        if (!enter.isAccepted() || !move.isAccepted())
            return false;
        QDropEvent drop(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &drop);
        return drop.isAccepted();
    }
    /// A place in the zone where nothing stands.
    QPointF groundOf(int zone) const
    {
        const QRectF rect = view.picture().layout.zones[size_t(zone)].rect;
        for (double y = rect.bottom() - 4; y > rect.top(); y -= 8) {
            for (double x = rect.left() + 4; x < rect.right(); x += 8) {
                const Part part = partAt(view.picture(), {x, y}, 12);
                if (part == Part{PartKind::Zone, zone})
                    return {x, y};
            }
        }
        qFatal("no ground");
    }
    /// An association that has a line to itself, between two cards.
    int singleLine() const
    {
        const Content &content = view.picture().content;
        for (size_t i = 0; i < content.links.size(); ++i) {
            const Link &link = content.links[i];
            if (!link.dashed && link.ids.size() == 1 && link.from.isCard() && link.to.isCard())
                return int(i);
        }
        qFatal("no such line");
    }

    Answers answers;
};

} // namespace

class ToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- snapping -----------------------------------------------------------------------------

    void boxesAreCaughtByEdgesAndMiddles_data()
    {
        QTest::addColumn<QPointF>("offset");
        QTest::addColumn<QPointF>("expected");
        QTest::addColumn<int>("guides");
        QTest::newRow("left edges") << QPointF(103, 203) << QPointF(100, 200) << 3;
        QTest::newRow("grid where nothing is near") << QPointF(500, 590) << QPointF(504, 592) << 0;
        QTest::newRow("right beside left") << QPointF(48, 400) << QPointF(50, 400) << 1;
    }
    void boxesAreCaughtByEdgesAndMiddles()
    {
        QFETCH(QPointF, offset);
        QFETCH(QPointF, expected);
        QFETCH(int, guides);
        const QRectF box(0, 0, 50, 40);
        const Snap snap = snapped(box, offset, {QRectF(100, 100, 50, 40)}, 5);
        QCOMPARE(snap.offset, expected);
        QCOMPARE(int(snap.guides.size()), guides);
        for (const QLineF &guide : snap.guides)
            QVERIFY(guide.dx() == 0 || guide.dy() == 0);
    }

    // --- band ---------------------------------------------------------------------------------

    void aBandSelectsWhatItHolds()
    {
        Shown shown;
        const QRectF all = shown.view.picture().layout.bounds.adjusted(-20, -20, 20, 20);
        shown.drag(shown.pixelOf(all.topLeft()), shown.pixelOf(all.bottomRight()));
        QCOMPARE(shown.view.selection().size(), shown.view.picture().content.cards.size());
        QCOMPARE(shown.selections.size(), size_t(1));

        const ElementId pool = shown.cardOf(CardKind::Pool);
        const QRectF rect = shown.view.picture().rectOf(shown.view.picture().partOf(pool));
        const QPoint from = shown.pixelOf(rect.topLeft() - QPointF(12, 12));
        const QPoint to = shown.pixelOf(rect.bottomRight() + QPointF(12, 12));
        shown.drag(from, to);
        QCOMPARE(shown.view.selection(), Ids{pool});
        shown.drag(from, to, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(shown.view.selection(), Ids{});
        const ElementId party = shown.cardOf(CardKind::Party);
        shown.click(shown.middleOf(party));
        shown.drag(from, to, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(shown.view.selection(), (Ids{party, pool}));
        QVERIFY(shown.moves.empty());
    }

    void escapeTakesABandBack()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.click(shown.middleOf(pool));
        const QImage before = shown.view.grab().toImage();
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        shown.moveTo(QPoint(900, 800), {}, Qt::LeftButton);
        QVERIFY(shown.view.grab().toImage() != before);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, QPoint(900, 800));
        QCOMPARE(shown.view.selection(), Ids{pool});
        QCOMPARE(shown.view.grab().toImage(), before);
    }

    // --- moving -------------------------------------------------------------------------------

    void altSwitchesSnappingOff()
    {
        Advised shown;
        const Content &content = shown.view.picture().content;
        // The lowest of all has room below.
        const auto lowest =
            std::max_element(content.cards.begin(), content.cards.end(), [&](auto &a, auto &b) {
                const Picture &picture = shown.view.picture();
                return picture.rectOf(picture.partOf(a.id)).top()
                    < picture.rectOf(picture.partOf(b.id)).top();
            });
        const ElementId card = lowest->id;
        const double before = shown.view.picture().rectOf(shown.partOf(card)).top();
        shown.view.reveal(card);
        const QPoint start = shown.middleOf(card);
        shown.drag(start, start + QPoint(1, 13), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(shown.moves.size(), size_t(1));
        QCOMPARE(shown.moves[0].at(card).y, before + 13);
        shown.drag(start, start + QPoint(1, 13));
        QCOMPARE(shown.moves.size(), size_t(2));
        QVERIFY(shown.moves[1].at(card).y != before + 13);
    }

    void aSelectionKeepsItsShapeWhereThereIsRoom()
    {
        Shown shown;
        Ids ids;
        for (const Party &party : shown.document.topology.parties)
            ids.push_back(party.id);
        ids.resize(2);
        shown.view.setSelection(ids);
        const Picture picture = shown.view.picture();
        const QPointF apart = picture.rectOf(picture.partOf(ids[1])).topLeft()
            - picture.rectOf(picture.partOf(ids[0])).topLeft();
        shown.drag(shown.middleOf(ids[0]), shown.middleOf(ids[0]) + QPoint(0, 400));
        const Placements &moved = shown.moves.at(0);
        QCOMPARE(QPointF(moved.at(ids[1]).x - moved.at(ids[0]).x, moved.at(ids[1]).y - moved.at(ids[0]).y),
                 apart);
    }

    void overAnotherZoneTheAdvisorDecides()
    {
        Advised shown;
        shown.view.zoomToFit();
        const ElementId party = shown.cardOf(CardKind::Party);
        const int own = shown.view.picture().content.cards[size_t(shown.partOf(party).index)].zones.front();
        const int other = own == 0 ? 1 : 0;
        const QPoint target = shown.pixelOf(shown.groundOf(other));
        shown.answers.refusal = QStringLiteral("Not there.");
        shown.drag(shown.middleOf(party), target);
        QCOMPARE(shown.answers.asked, Ids{party});
        QVERIFY(shown.wishes.empty() && shown.moves.empty());
        shown.answers.refusal.clear();
        shown.drag(shown.middleOf(party), target);
        QVERIFY(shown.moves.empty());
        const ZoneChange change = shown.onlyWish<ZoneChange>();
        QCOMPARE(change.elements, Ids{party});
        QCOMPARE(change.zone, shown.view.picture().content.zones[size_t(other)].id);
        QVERIFY(change.placements.contains(party));
    }

    void arrowsWithControlNudge()
    {
        Advised shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.click(shown.middleOf(pool));
        const QPointF before = shown.view.picture().rectOf(shown.partOf(pool)).topLeft();
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.onlyWish<Nudge>().placements.at(pool).y, before.y() + 8);
        shown.wishes.clear();
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.onlyWish<Nudge>().placements.at(pool).y, before.y() + 1);
        QCOMPARE(shown.view.selection(), Ids{pool});
    }

    void nothingIsNudgedOutOfItsZone()
    {
        Advised shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.view.setSelection({pool});
        for (int push = 0; push < 60; ++push) {
            shown.wishes.clear();
            QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ControlModifier);
            if (shown.wishes.empty())
                return;
            for (const auto &[id, placement] : shown.onlyWish<Nudge>().placements)
                shown.document.diagram.placements[id] = placement;
            shown.view.setDocument(shown.document, *lyncCatalogue());
            const Picture &picture = shown.view.picture();
            const int zone = picture.content.cards[size_t(shown.partOf(pool).index)].zones.front();
            QVERIFY(picture.layout.zones[size_t(zone)].rect.contains(picture.rectOf(shown.partOf(pool))));
        }
        QFAIL("nothing stopped it");
    }

    void aSelectedZoneCanBeResized()
    {
        Advised shown;
        shown.view.zoomToFit();
        const ZoneId zone = shown.view.picture().content.zones[0].id;
        const QRectF rect = shown.view.picture().layout.zones[0].rect;
        const QPoint edge = shown.pixelOf({rect.right(), rect.center().y()});
        shown.view.setSelection({zone});
        shown.drag(edge, edge + QPoint(60, 0));
        QCOMPARE(shown.moves.size(), size_t(1));
        const double width = shown.moves[0].at(zone).width;
        QVERIFY(width > rect.width() + 30);
        shown.document.diagram.placements = shown.moves[0];
        shown.view.setDocument(shown.document, *lyncCatalogue());
        QCOMPARE(shown.view.picture().layout.zones[0].rect.width(), width);
    }

    // --- lines --------------------------------------------------------------------------------

    void aHandleBeginsALine()
    {
        Advised shown;
        shown.view.zoomToFit();
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const ElementId party = shown.cardOf(CardKind::Party);
        shown.answers.targets = {party};
        shown.drag(shown.handleOf(pool, 3), shown.middleOf(party));
        const LineDrawn line = shown.onlyWish<LineDrawn>();
        QCOMPARE(line.from, pool);
        QCOMPARE(line.to, party);
        QVERIFY(shown.moves.empty() && shown.selections.empty());
    }

    void aLineLeadsOnlyWhereItMakesSense()
    {
        Advised shown;
        shown.view.zoomToFit();
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const ElementId party = shown.cardOf(CardKind::Party);
        shown.drag(shown.handleOf(pool, 3), shown.middleOf(party));
        QVERIFY(shown.wishes.empty());
        shown.answers.targets = {party};
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, shown.handleOf(pool, 0));
        shown.moveTo(shown.middleOf(party), {}, Qt::LeftButton);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(party));
        QVERIFY(shown.wishes.empty());
        // Somebody who draws one all the same is told why not.
        shown.answers.targets = {};
        shown.answers.refusal = QStringLiteral("No such line.");
        const QPoint handle = shown.handleOf(pool, 3);
        const QImage before = shown.view.grab().toImage();
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, handle);
        shown.moveTo(shown.middleOf(party), {}, Qt::LeftButton);
        QVERIFY(shown.view.grab().toImage() != before);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(party));
        QCOMPARE(shown.onlyWish<LineDrawn>().to, party);
    }

    void aLineMayEndWhereNothingStandsYet()
    {
        Advised shown;
        shown.view.zoomToFit();
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const QPointF ground = shown.groundOf(0);
        shown.drag(shown.handleOf(pool, 2), shown.pixelOf(ground));
        const LineToNothing line = shown.onlyWish<LineToNothing>();
        QCOMPARE(line.from, pool);
        QCOMPARE(line.zone, shown.view.picture().content.zones[0].id);
        QVERIFY(QLineF(line.place.value(), ground).length() < 4);
    }

    void withoutAnAdvisorThereAreNoHandles()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const QImage plain = shown.view.grab().toImage();
        const QPoint handle = shown.pixelOf(
            handlesFor(shown.view.picture(), shown.view.picture().partOf(pool), {}, shown.view.zoom())[0].at);
        shown.moveTo(shown.middleOf(pool));
        shown.drag(handle, shown.middleOf(shown.cardOf(CardKind::Party)));
        QVERIFY(shown.wishes.empty());
        shown.moveTo(QPoint(1, 1));
        shown.view.setSelection({});
        QCOMPARE(shown.view.grab().toImage(), plain);
    }

    void theEndsOfASelectedLineCanBeMoved_data()
    {
        QTest::addColumn<bool>("front");
        QTest::newRow("front") << true;
        QTest::newRow("back") << false;
    }
    void theEndsOfASelectedLineCanBeMoved()
    {
        QFETCH(bool, front);
        Advised shown("contoso");
        const int line = shown.singleLine();
        const Picture &picture = shown.view.picture();
        const ElementId association = picture.content.links[size_t(line)].ids.front();
        shown.view.setSelection({association});
        const QPolygonF points = picture.lines[size_t(line)];
        const QPointF end = front ? points.front() : points.back();
        shown.view.setZoom(0.6);
        shown.view.centerOn(end);
        ElementId target;
        for (const Card &card : picture.content.cards) {
            const QRectF rect = picture.rectOf(picture.partOf(card.id));
            if (shown.view.sight().contains(rect) && !rect.adjusted(-9, -9, 9, 9).contains(end))
                target = card.id;
        }
        QVERIFY(!target.isEmpty());
        shown.answers.targets = {target};
        shown.drag(shown.pixelOf(end), shown.middleOf(target));
        const LineMoved moved = shown.onlyWish<LineMoved>();
        QCOMPARE(moved.line, association);
        QCOMPARE(moved.to, target);
        QCOMPARE(moved.side, front ? LineSide::From : LineSide::To);
        QCOMPARE(shown.answers.moved, moved.side);
    }

    void aLineCanBeDrawnByKeys()
    {
        Advised shown;
        shown.view.setFocus(Qt::TabFocusReason);
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const Ids parties = {shown.document.topology.parties.begin()->id,
                             (++shown.document.topology.parties.begin())->id};
        shown.view.selectByUser({pool});
        QTest::keyClick(&shown.view, Qt::Key_L);
        QVERIFY(shown.wishes.empty());
        shown.answers.targets = parties;
        QTest::keyClick(&shown.view, Qt::Key_L);
        const int first = shown.view.focusedElement();
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QVERIFY(shown.view.focusedElement() != first);
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QCOMPARE(shown.view.focusedElement(), first);
        const ElementId chosen = shown.view.elements()[size_t(first)].id;
        QTest::keyClick(&shown.view, Qt::Key_Return);
        const LineDrawn line = shown.onlyWish<LineDrawn>();
        QCOMPARE(line.from, pool);
        QCOMPARE(line.to, chosen);
        QVERIFY(shown.activated.empty());

        shown.wishes.clear();
        shown.view.selectByUser({pool});
        QTest::keyClick(&shown.view, Qt::Key_L);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.view.elements()[size_t(shown.view.focusedElement())].id, pool);
        QCOMPARE(shown.view.selection(), Ids{pool});
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QVERIFY(shown.wishes.empty());
    }

    // --- drops and menus ----------------------------------------------------------------------

    void whatIsDroppedIsTold()
    {
        Advised shown;
        shown.view.zoomToFit();
        const QPointF ground = shown.groundOf(0);
        QVERIFY(shown.drop(dragtypes::role, "some-role", shown.pixelOf(ground)));
        const ItemDrop drop = shown.onlyWish<ItemDrop>();
        QCOMPARE(drop.item, (DraggedItem{dragtypes::role, QStringLiteral("some-role")}));
        QCOMPARE(drop.zone, shown.view.picture().content.zones[0].id);
        QVERIFY(drop.target.isEmpty());
        QCOMPARE(std::fmod(drop.place.value().x(), 8), 0.0);
        QVERIFY(QRectF(drop.place.value(), QSizeF(metrics::cardWidth, metrics::compactCardHeight))
                    .contains(ground));
    }

    void foreignThingsAreNotTaken()
    {
        Advised shown;
        QVERIFY(!shown.drop(QLatin1String("text/plain"), "some text", QPoint(300, 300)));
        QVERIFY(shown.wishes.empty());
    }

    void aDropOnALineCanMeanTheLine()
    {
        Advised shown("contoso");
        const int line = shown.singleLine();
        const ElementId association = shown.view.picture().content.links[size_t(line)].ids.front();
        const QPolygonF points = shown.view.picture().lines[size_t(line)];
        QPointF place;
        for (qsizetype i = 0; i + 1 < points.size() && place.isNull(); ++i) {
            const QPointF middle = (points[i] + points[i + 1]) / 2;
            if (partAt(shown.view.picture(), middle, 1) == Part{PartKind::Link, line})
                place = middle;
        }
        shown.view.centerOn(place);
        QVERIFY(shown.drop(dragtypes::role, "some-role", shown.pixelOf(place)));
        QVERIFY(shown.onlyWish<ItemDrop>().target.isEmpty());
        shown.wishes.clear();
        shown.answers.insertable = association;
        QVERIFY(shown.drop(dragtypes::role, "some-role", shown.pixelOf(place)));
        QCOMPARE(shown.onlyWish<ItemDrop>().target, association);
    }

    void menusAreAskedForByMouseAndKey()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const QPoint pixel = shown.middleOf(pool);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, pixel, shown.view.viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(shown.view.viewport(), &byMouse);
        QCOMPARE(shown.view.selection(), Ids{pool});
        QCOMPARE(std::get<MenuWish>(shown.wishes.at(0)).id, pool);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(shown.view.viewport(), &byKey);
        const MenuWish menu = std::get<MenuWish>(shown.wishes.at(1));
        QCOMPARE(menu.id, pool);
        QCOMPARE(shown.view.viewport()->mapFromGlobal(menu.global), pixel);
    }

    void aMenuOfTheSelectionKeepsIt()
    {
        Shown shown;
        const Ids both = {shown.cardOf(CardKind::Pool), shown.cardOf(CardKind::Party)};
        shown.view.setSelection(both);
        const QPoint pixel = shown.middleOf(both[0]);
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, shown.view.viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(shown.view.viewport(), &event);
        QCOMPARE(shown.view.selection(), both);
    }
};

QTEST_MAIN(ToolsTest)
#include "tst_tools.moc"
