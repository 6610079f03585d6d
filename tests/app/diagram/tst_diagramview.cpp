// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largedocument.h"
#include "shown.h"

#include "diagram/annotations.h"
#include "diagram/diagramview.h"
#include "diagram/elements.h"
#include "diagram/highlight.h"
#include "support/samples.h"
#include "theme/colours.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

ElementId id(const char *text)
{
    return ElementId::literal(text);
}

} // namespace

class DiagramViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicksSelect()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const ElementId party = shown.cardOf(CardKind::Party);
        shown.click(shown.middleOf(pool));
        QCOMPARE(shown.selections, (std::vector<Ids>{{pool}}));
        shown.click(shown.middleOf(pool));
        QCOMPARE(shown.selections.size(), size_t(1));
        shown.click(shown.middleOf(party), Qt::ControlModifier);
        QCOMPARE(shown.selections.back(), (Ids{pool, party}));
        shown.click(shown.middleOf(pool), Qt::ShiftModifier);
        QCOMPARE(shown.selections.back(), Ids{party});
        shown.click(QPoint(2, 2));
        QCOMPARE(shown.selections.back(), Ids{});
        QCOMPARE(shown.view.selection(), Ids{});
    }

    void everyKindOfElementCanBeClicked()
    {
        Shown shown("contoso");
        const Picture &picture = shown.view.picture();
        for (size_t i = 0; i < picture.content.walls.size(); ++i) {
            const WallArea &wall = picture.layout.walls[i];
            if (wall.badge.isEmpty())
                continue;
            shown.click(shown.pixelOf(wall.badge.center()));
            QCOMPARE(shown.view.selection(), Ids{picture.content.walls[i].id});
        }
        for (size_t i = 0; i < picture.content.zones.size(); ++i) {
            shown.click(shown.pixelOf(picture.layout.zones[i].header.center()));
            QCOMPARE(shown.view.selection(), Ids{picture.content.zones[i].id});
        }
        for (size_t i = 0; i < picture.content.sites.size(); ++i) {
            shown.click(shown.pixelOf(picture.layout.sites[i].tab.center()));
            QCOMPARE(shown.view.selection(), Ids{picture.content.sites[i].id});
        }
        for (const Card &card : picture.content.cards) {
            shown.click(shown.middleOf(card.id));
            QCOMPARE(shown.view.selection(), Ids{card.id});
        }
    }

    void clickingALineAgainWalksThroughItsAssociations()
    {
        Shown shown("contoso");
        shown.view.setZoom(1);
        const Picture &picture = shown.view.picture();
        size_t line = 0;
        while (picture.content.links[line].ids.size() < 2)
            ++line;
        const Ids &ids = picture.content.links[line].ids;
        const QPolygonF &points = picture.lines[line];
        // The longest stretch; nothing else should lie so near.
        QPointF place;
        double longest = 0;
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const double length = QLineF(points[i], points[i + 1]).length();
            const QPointF middle = (points[i] + points[i + 1]) / 2;
            if (length > longest && partAt(picture, middle, 1) == Part{PartKind::Link, int(line)}) {
                longest = length;
                place = middle;
            }
        }
        QVERIFY(longest > 0);
        shown.view.centerOn(place);
        for (size_t turn = 0; turn < ids.size() + 1; ++turn) {
            shown.click(shown.pixelOf(place));
            QCOMPARE(shown.view.selection(), Ids{ids[turn % ids.size()]});
        }
    }

    void selectingFromOutsideIsSilent()
    {
        Shown shown;
        const Ids ids = {shown.cardOf(CardKind::Pool), id("not-drawn")};
        shown.view.setSelection(ids);
        QCOMPARE(shown.view.selection(), ids);
        QVERIFY(shown.selections.empty());
    }

    void aDoubleClickActivates()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(pool));
        QCOMPARE(shown.activated, Ids{pool});
    }

    void aDragIsOneChange()
    {
        Shown shown;
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const Layout before = shown.view.picture().layout;
        const QPoint start = shown.middleOf(pool);
        shown.drag(start, start + QPoint(3, 70));
        QCOMPARE(shown.moves.size(), size_t(1));
        QCOMPARE(shown.moves[0].size(), size_t(1));
        QCOMPARE(shown.moves[0].begin()->first, pool);

        // Until the document changes, nothing has moved; then the card is where it was reported.
        QVERIFY(shown.view.picture().layout == before);
        const Placement placement = shown.moves[0].begin()->second;
        shown.document.diagram.placements = shown.moves[0];
        shown.view.setDocument(shown.document, *test::lyncCatalogue());
        const Picture &picture = shown.view.picture();
        const int moved = picture.partOf(pool).index;
        QCOMPARE(picture.layout.cards[size_t(moved)].topLeft(), QPointF(placement.x, placement.y));
        for (size_t i = 0; i < before.cards.size(); ++i) {
            if (int(i) != moved)
                QCOMPARE(picture.layout.cards[i], before.cards[i]);
        }
        QCOMPARE(shown.view.selection(), Ids{pool});
    }

    void cardsComeToRestWhereTheyAreDropped_data()
    {
        QTest::addColumn<QPoint>("by");
        QTest::newRow("onto others") << QPoint(0, 150);
        QTest::newRow("out of the zone to the left") << QPoint(-700, 0);
        QTest::newRow("out of the zone to the right") << QPoint(700, 0);
        QTest::newRow("above everything") << QPoint(10, -900);
        QTest::newRow("below everything") << QPoint(-10, 900);
    }
    void cardsComeToRestWhereTheyAreDropped()
    {
        QFETCH(QPoint, by);
        Shown shown("contoso");
        for (const Card &card : Picture(shown.view.picture()).content.cards) {
            const QPoint start = shown.middleOf(card.id);
            shown.moves.clear();
            shown.drag(start, start + by);
            if (shown.moves.empty())
                continue;
            QCOMPARE(shown.moves.size(), size_t(1));
            for (const auto &[moved, placement] : shown.moves[0])
                shown.document.diagram.placements[moved] = placement;
            shown.view.setDocument(shown.document, *test::lyncCatalogue());
            // Others may have made room meanwhile, the card itself may not.
            const Picture &picture = shown.view.picture();
            const Placement &placement = shown.moves[0].at(card.id);
            QCOMPARE(picture.rectOf(picture.partOf(card.id)).topLeft(), QPointF(placement.x, placement.y));
        }
        QVERIFY(!shown.document.diagram.placements.empty());
    }

    void selectedCardsMoveTogether()
    {
        Shown shown;
        Ids parties;
        for (const Party &party : shown.document.topology.parties)
            parties.push_back(party.id);
        parties.resize(2);
        shown.view.setSelection(parties);
        const QPoint start = shown.middleOf(parties[0]);
        shown.drag(start, start + QPoint(0, 400));
        QCOMPARE(shown.moves.size(), size_t(1));
        QCOMPARE(shown.moves[0].size(), size_t(2));
    }

    void escapeTakesADragBack()
    {
        Shown shown;
        const QPoint start = shown.middleOf(shown.cardOf(CardKind::Pool));
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(shown.view.viewport(), start + QPoint(0, 60));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, start + QPoint(0, 60));
        QVERIFY(shown.moves.empty());
    }

    void aDocumentThatChangesDuringADragEndsIt()
    {
        Shown shown;
        const QPoint start = shown.middleOf(shown.cardOf(CardKind::Pool));
        QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(shown.view.viewport(), start + QPoint(0, 60));
        shown.view.setDocument({}, *test::lyncCatalogue());
        QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, start + QPoint(0, 60));
        QVERIFY(shown.moves.empty());
        QVERIFY(shown.view.elements().empty());
    }

    void rebuildingGivesTheSame()
    {
        Shown edited("contoso");
        const Document original = edited.document;
        for (const Pool &pool : original.topology.pools) {
            Document without = original;
            without.topology.pools.remove(pool.id);
            edited.view.setDocument(without, *test::lyncCatalogue());
            edited.view.setLanguage(Language::German);
        }
        edited.view.setDocument(original, *test::lyncCatalogue());
        edited.view.setLanguage(Language::English);
        Shown fresh("contoso");
        const Picture &a = edited.view.picture();
        const Picture &b = fresh.view.picture();
        QVERIFY(a.content == b.content && a.layout == b.layout && a.lines == b.lines);
        QCOMPARE(edited.view.toImage(QSize(800, 600)), fresh.view.toImage(QSize(800, 600)));
    }

    void theKeyboardReachesEverything()
    {
        Shown shown;
        shown.view.setFocus(Qt::TabFocusReason);
        std::set<ElementId> reached;
        for (size_t i = 0; i < shown.view.elements().size(); ++i) {
            QTest::keyClick(&shown.view, Qt::Key_Tab);
            QCOMPARE(shown.view.focusedElement(), int(i));
            reached.insert(shown.view.selection().front());
        }
        for (const Pool &pool : shown.document.topology.pools)
            QVERIFY(reached.contains(pool.id));
        for (const Party &party : shown.document.topology.parties)
            QVERIFY(reached.contains(party.id));
        for (const Boundary &boundary : shown.document.topology.boundaries)
            QVERIFY(reached.contains(boundary.id));
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.activated, shown.view.selection());
        QTest::keyClick(&shown.view, Qt::Key_Backtab);
        QCOMPARE(shown.view.focusedElement(), int(shown.view.elements().size()) - 2);
    }

    void arrowsGoWhereTheyPoint()
    {
        Shown shown;
        const Picture &picture = shown.view.picture();
        const auto middle = [&](int element) {
            return picture.rectOf(picture.elements[size_t(element)].part).center();
        };
        for (int element = 0; element < int(picture.elements.size()); ++element) {
            const int right = elementTowards(picture, element, Qt::Key_Right);
            const int left = elementTowards(picture, element, Qt::Key_Left);
            const int down = elementTowards(picture, element, Qt::Key_Down);
            const int up = elementTowards(picture, element, Qt::Key_Up);
            QVERIFY(right < 0 || middle(right).x() > middle(element).x());
            QVERIFY(left < 0 || middle(left).x() < middle(element).x());
            QVERIFY(down < 0 || middle(down).y() > middle(element).y());
            QVERIFY(up < 0 || middle(up).y() < middle(element).y());
        }
        const ElementId party = shown.cardOf(CardKind::Party);
        shown.click(shown.middleOf(party));
        const int before = shown.view.focusedElement();
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QVERIFY(shown.view.focusedElement() != before);
        QCOMPARE(shown.view.selection().front(),
                 shown.view.elements()[size_t(shown.view.focusedElement())].id);
    }

    void zoomByKeysAndWheel()
    {
        Shown shown;
        QSignalSpy zoomed(&shown.view, &DiagramView::zoomChanged);
        const double fitting = shown.view.zoom();
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QVERIFY(shown.view.zoom() > fitting);
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QVERIFY(qFuzzyCompare(shown.view.zoom(), fitting));
        QCOMPARE(zoomed.size(), 2);

        shown.view.setZoom(1);
        const QPoint pixel(500, 400);
        const QPointF under = shown.view.mapToScene(pixel);
        QWheelEvent wheel(pixel, shown.view.viewport()->mapToGlobal(pixel), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(shown.view.viewport(), &wheel);
        QVERIFY(shown.view.zoom() > 1);
        // What was under the pointer still is, as far as the edges of the drawing allow.
        QVERIFY(QLineF(shown.view.mapToScene(pixel), under).length() < 3);
        QTest::keyClick(&shown.view, Qt::Key_0);
        QVERIFY(qFuzzyCompare(shown.view.zoom(), fitting));
    }

    void zoomToWhatIsSelected()
    {
        Shown shown;
        const double fitting = shown.view.zoom();
        shown.view.zoomToSelection();
        QVERIFY(qFuzzyCompare(shown.view.zoom(), fitting));
        shown.view.setSelection({shown.view.elements().back().id});
        shown.view.zoomToSelection();
        QVERIFY(shown.view.zoom() > fitting);
        QVERIFY(shown.view.zoom() <= 1);
        QVERIFY(
            shown.view.viewport()->rect().contains(shown.view.elementRect(shown.view.elements().size() - 1)));
    }

    void theMiddleButtonAndTheSpaceBarPan()
    {
        Shown shown("contoso");
        shown.view.setZoom(2);
        const auto scrolled = [&] {
            return QPoint(shown.view.horizontalScrollBar()->value(), shown.view.verticalScrollBar()->value());
        };
        const QPoint start = scrolled();
        shown.drag(QPoint(400, 400), QPoint(300, 350), Qt::MiddleButton);
        QCOMPARE(scrolled(), start + QPoint(100, 50));
        QTest::keyPress(&shown.view, Qt::Key_Space);
        shown.drag(QPoint(300, 350), QPoint(400, 400));
        QTest::keyRelease(&shown.view, Qt::Key_Space);
        QCOMPARE(scrolled(), start);
        QVERIFY(shown.moves.empty() && shown.selections.empty());
    }

    void wordsFollowTheLanguage()
    {
        Shown shown;
        QStringList english;
        for (const PictureElement &element : shown.view.elements())
            english << descriptionOf(shown.view.picture(), element);
        shown.view.setLanguage(Language::German);
        QStringList german;
        for (const PictureElement &element : shown.view.elements())
            german << descriptionOf(shown.view.picture(), element);
        QCOMPARE(german.size(), english.size());
        QVERIFY(german != english);
    }

    void wallsCountTheirRows()
    {
        for (const QString &name : test::sampleIds()) {
            const Document document = test::sample(name);
            const auto catalogue = test::lyncCatalogue();
            const Derivation derivation = derive(document.topology, catalogue);
            const Picture picture = pictureOf(document, *catalogue, Language::English);
            const Annotations annotations = annotationsOf(derivation, picture);
            std::map<ElementId, int> counted;
            for (const Row &row : derivation.rows) {
                if (row.sheet == SheetKind::Firewall && row.boundary >= 0)
                    ++counted[derivation.boundaries[size_t(row.boundary)]];
            }
            QVERIFY(!counted.empty());
            for (const WallText &wall : picture.content.walls)
                QCOMPARE(annotations.rows.at(wall.id), counted[wall.id]);
            for (const auto &[place, badge] : annotations.badges) {
                QVERIFY(picture.partOf(place));
                QVERIFY(badge.count > 0 && badge.severity != diagram::Severity::None);
            }
        }
    }

    void aRowLightsItsEndsItsWayAndItsWalls()
    {
        for (const QString &name : test::sampleIds()) {
            const Document document = test::sample(name);
            const auto catalogue = test::lyncCatalogue();
            const Derivation derivation = derive(document.topology, catalogue);
            const Picture picture = pictureOf(document, *catalogue, Language::English);
            for (const Row &row : derivation.rows) {
                const Highlight highlight = highlightOf(picture, derivation, row);
                for (const int member : derivation.membersOf(derivation.sets[row.from])) {
                    const Part part = picture.partOf(derivation.elements[size_t(member)]);
                    QVERIFY(part.kind != PartKind::Card || highlight.cards.contains(part.index));
                }
                if (row.boundary < 0)
                    continue;
                const Part wall = picture.partOf(derivation.boundaries[size_t(row.boundary)]);
                QVERIFY(highlight.walls.contains(wall.index));
                QVERIFY(!highlight.labels.empty());
                for (const Highlight::Label &label : highlight.labels)
                    QVERIFY(label.text.contains(row.ports.toString()));
            }
        }
    }

    void lightingAPathShows()
    {
        Shown shown;
        const auto derivation =
            std::make_shared<Derivation>(derive(shown.document.topology, test::lyncCatalogue()));
        shown.view.setDerivation(derivation);
        const QImage plain = shown.view.grab().toImage();
        shown.view.highlightPath(derivation.get(), &derivation->rows.front());
        QVERIFY(shown.view.grab().toImage() != plain);
        shown.view.highlightPath(nullptr, nullptr);
        QCOMPARE(shown.view.grab().toImage(), plain);
    }

    void screenReadersMeetTheElements()
    {
        Shown shown;
        QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(diagram);
        QCOMPARE(diagram->childCount(), int(shown.view.elements().size()));
        for (int i = 0; i < diagram->childCount(); ++i) {
            QAccessibleInterface *child = diagram->child(i);
            QCOMPARE(child->text(QAccessible::Name),
                     nameOf(shown.view.picture(), shown.view.elements()[size_t(i)]));
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QCOMPARE(diagram->indexOfChild(child), i);
            QCOMPARE(child->parent(), diagram);
        }
        const ElementId pool = shown.cardOf(CardKind::Pool);
        const QPoint global = shown.view.viewport()->mapToGlobal(shown.middleOf(pool));
        QAccessibleInterface *child = diagram->childAt(global.x(), global.y());
        QVERIFY(child && child->rect().contains(global));
        QVERIFY(!child->state().selected);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.activated, Ids{pool});
        shown.click(shown.middleOf(pool));
        QVERIFY(child->state().selected);
    }

    void aNewPaletteIsFollowed()
    {
        Shown shown;
        const QImage light = shown.view.grab().toImage();
        shown.view.setPalette(paletteFrom(Colours::dark()));
        const QImage dark = shown.view.grab().toImage();
        QVERIFY(qGray(dark.pixel(2, 2)) < qGray(light.pixel(2, 2)));
    }

    void largeDeploymentsAreShown()
    {
        const Document document = largeDocument(2000, true);
        DiagramView view;
        view.resize(1600, 1000);
        view.setDocument(document, *test::lyncCatalogue());
        QCOMPARE(view.picture().layout.cards.size(), size_t(2000));
        QVERIFY(view.picture().lines.size() > 3500);
        view.show();
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(DiagramViewTest)
#include "tst_diagramview.moc"
