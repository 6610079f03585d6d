// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "diagram/collapsing.h"
#include "diagram/elements.h"
#include "diagram/foldmarks.h"
#include "diagram/highlight.h"
#include "drawings.h"
#include "shown.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace portolan;
using namespace portolan::diagram;
using test::Ids;

namespace {

const ElementId frankfurt = ElementId::literal("site-frankfurt");

ViewChoices collapsing(const std::set<ElementId> &ids)
{
    ViewChoices choices;
    choices.collapsed = ids;
    return choices;
}

Picture pictured(const Document &document, const ViewChoices &choices = {})
{
    return pictureOf(document, *test::lyncCatalogue(), Language::English, choices);
}

bool isOf(const Picture &picture, const Card &card, const ElementId &site)
{
    return std::ranges::all_of(card.zones, [&](int zone) {
        const int owner = picture.content.zones[size_t(zone)].site;
        return owner >= 0 && picture.content.sites[size_t(owner)].id == site;
    });
}

/// Cards that stand in zones of the site alone.
Ids cardsOf(const Picture &picture, const ElementId &site)
{
    Ids ids;
    for (const Card &card : picture.content.cards) {
        if (isOf(picture, card, site))
            ids.push_back(card.id);
    }
    return ids;
}

QRectF zoneRect(const Picture &picture, const ZoneId &zone)
{
    return picture.layout.zones[size_t(picture.partOf(zone).index)].rect;
}

/// Where a card is within the zone it stands in.
QPointF placeInZone(const Picture &picture, const ElementId &id)
{
    const Part part = picture.partOf(id);
    const QRectF card = picture.rectOf(part);
    for (const int zone : picture.content.cards[size_t(part.index)].zones) {
        const QRectF &rect = picture.layout.zones[size_t(zone)].rect;
        if (rect.contains(card.center()))
            return card.topLeft() - rect.topLeft();
    }
    return {};
}

QPoint foldMark(const test::Shown &shown, const ElementId &id)
{
    return shown.pixelOf(foldMarkOf(shown.view.picture(), shown.view.picture().partOf(id)).center());
}

} // namespace

class CollapsingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCollapsedSiteSaysHowMuchIsInIt()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const Picture before = pictured(document);
        const Picture after = pictured(document, collapsing({frankfurt}));
        const Ids hidden = cardsOf(before, frankfurt);
        QVERIFY(hidden.size() > 5);
        int pools = 0;
        size_t servers = 0;
        for (const ElementId &id : hidden) {
            QVERIFY(!after.partOf(id));
            QCOMPARE(after.shownBy(id).kind, PartKind::Zone);
            QCOMPARE(hidingSite(after, id), frankfurt);
            if (const Pool *pool = document.topology.pools.find(PoolId(id))) {
                ++pools;
                servers += pool->servers.size();
            }
        }
        const SiteText &site = after.content.sites[size_t(after.partOf(frankfurt).index)];
        QVERIFY(site.collapsed);
        QCOMPARE(site.summary, QStringLiteral("%1 pool(s), %2 server(s)").arg(pools).arg(servers));
        QCOMPARE(after.content.cards.size() + hidden.size(), before.content.cards.size());
        QVERIFY(after.content.walls == before.content.walls);
        QVERIFY(after.layout.bounds.height() < before.layout.bounds.height());
    }

    void linesEndAtZonesAndMerge_data() { test::addDrawingRows(); }
    void linesEndAtZonesAndMerge()
    {
        const test::Drawing drawing = test::currentDrawing();
        const Content &content = drawing.picture.content;
        std::set<std::tuple<bool, LinkEnd, LinkEnd>> pairs;
        for (const Link &link : content.links) {
            QVERIFY(link.from != link.to);
            const auto [a, b] = std::minmax(link.from, link.to);
            QVERIFY(pairs.insert({link.dashed, a, b}).second);
            for (const LinkEnd &end : {link.from, link.to})
                QVERIFY(end.kind != EndKind::Zone || content.zones[size_t(end.index)].collapsed);
        }
        // What was drawn before is drawn now, or hidden inside of one zone.
        for (const Link &link : pictured(drawing.document).content.links) {
            for (const ElementId &id : link.ids)
                QVERIFY(drawing.picture.shownBy(id));
        }
    }

    void linesOfAPoolInTwoZonesEndAtTheNearerOne()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const Picture picture = pictured(document, collapsing({frankfurt}));
        const auto zoneOf = [&](const char *association) {
            const Part line = picture.partOf(ElementId::literal(association));
            const Link &link = picture.content.links.at(size_t(line.index));
            const LinkEnd &end = link.from.kind == EndKind::Zone ? link.from : link.to;
            return picture.content.zones.at(size_t(end.index)).id;
        };
        const Pool *edge = document.topology.pools.find(PoolId(ElementId::literal("pool-fra-edge")));
        std::set<ZoneId> zones;
        for (const auto &[side, zone] : edge->zones)
            zones.insert(zone);
        QCOMPARE(zones.size(), size_t(2));
        const ZoneId outside = zoneOf("line-signs-in-remote-users-fra-edge");
        const ZoneId inside = zoneOf("line-uses-edge-muc-sba-fra-edge");
        QCOMPARE(zones, (std::set<ZoneId>{outside, inside}));
        const auto columnOf = [&](const ZoneId &zone) {
            return picture.content.zones[size_t(picture.partOf(zone).index)].column;
        };
        QVERIFY(columnOf(outside) < columnOf(inside));
    }

    void whatIsLeftKeepsItsPlaceInItsZone_data() { test::addDrawingRows(); }
    void whatIsLeftKeepsItsPlaceInItsZone()
    {
        const test::Drawing drawing = test::currentDrawing();
        ViewChoices choices = drawing.choices;
        std::erase_if(choices.collapsed, [&](const ElementId &id) {
            return drawing.document.topology.pools.find(PoolId(id)) != nullptr;
        });
        const Picture before = pictured(drawing.document);
        const Picture after = pictured(drawing.document, choices);
        // What is shown in fewer zones than before makes room, and takes some.
        std::set<int> disturbed;
        for (const Card &card : after.content.cards) {
            const Card &whole = before.content.cards[size_t(before.partOf(card.id).index)];
            if (card.zones.size() != whole.zones.size())
                disturbed.insert(whole.zones.begin(), whole.zones.end());
        }
        for (const Card &card : after.content.cards) {
            if (card.zones.size() == 1 && !disturbed.contains(card.zones.front()))
                QCOMPARE(placeInZone(after, card.id), placeInZone(before, card.id));
        }
        choices.collapsed.clear();
        QVERIFY(pictured(drawing.document, choices).layout == before.layout);
    }

    void aCardMovedMeanwhileIsThereWhenAllIsExpanded()
    {
        test::Shown shown("contoso");
        const Picture before = pictured(shown.document);
        shown.view.setChoices(collapsing({frankfurt}));
        shown.view.setZoom(1);
        const ElementId card = [&] {
            for (const Card &one : shown.view.picture().content.cards) {
                if (one.kind == CardKind::Pool && isOf(before, one, ElementId::literal("site-seattle"))
                    && one.zones.size() == 1)
                    return one.id;
            }
            return ElementId();
        }();
        shown.view.reveal(card);
        const QPointF start = placeInZone(before, card);
        const QPoint at = shown.middleOf(card);
        shown.drag(at, at + QPoint(16, 400), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(shown.moves.size(), size_t(1));
        Document moved = shown.document;
        moved.diagram.placements = shown.moves.front();
        const QPointF end = placeInZone(pictured(moved, shown.view.choices()), card);
        QVERIFY(end != start);
        QCOMPARE(placeInZone(pictured(moved), card), end);
    }

    void aNoteStaysOnItsZone()
    {
        const auto remark = NoteId::literal("note-1");
        test::Shown shown("contoso");
        // Where it hides nothing.
        const ZoneId zone = ZoneId::literal("zone-sea-core");
        const QPointF corner = zoneRect(pictured(shown.document), zone).topLeft();
        shown.document.topology.notes.put({remark, QStringLiteral("Moves in March")});
        shown.document.diagram.placements[remark] = {corner.x() + 16, corner.y() + 96, 0, 0};
        const auto inZone = [&](const Picture &picture) {
            return picture.rectOf(picture.partOf(remark)).topLeft() - zoneRect(picture, zone).topLeft();
        };
        const Picture whole = pictured(shown.document);
        shown.view.setDocument(shown.document, *test::lyncCatalogue());
        shown.view.setChoices(collapsing({frankfurt}));
        QVERIFY(zoneRect(shown.view.picture(), zone) != zoneRect(whole, zone));
        QCOMPARE(inZone(shown.view.picture()), inZone(whole));

        // Where it is put while a site is collapsed, it is when all is expanded.
        shown.view.setZoom(1);
        shown.view.reveal(remark);
        const QRectF rect = shown.view.picture().rectOf(shown.view.picture().partOf(remark));
        const QPoint at = shown.pixelOf(rect.bottomRight() - QPointF(16, 16));
        shown.drag(at, at + QPoint(32, 24), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(shown.moves.size(), size_t(1));
        Document moved = shown.document;
        moved.diagram.placements = shown.moves.front();
        QVERIFY(shown.moves.front().contains(remark));
        QCOMPARE(inZone(pictured(moved)), inZone(whole) + QPointF(32, 24));
        QCOMPARE(inZone(pictured(moved, shown.view.choices())), inZone(whole) + QPointF(32, 24));
    }

    void aCollapsedPoolIsALineHigh()
    {
        const Document document = test::sample(QStringLiteral("edge-single-nat"));
        const ElementId pool = document.topology.pools.begin()->id;
        const Picture before = pictured(document);
        const Picture after = pictured(document, collapsing({pool}));
        QVERIFY(after.rectOf(after.partOf(pool)).height()
                < before.rectOf(before.partOf(pool)).height() * 0.75);
        QVERIFY(isCollapsed(after, after.partOf(pool)));
        QCOMPARE(after.content.links.size(), before.content.links.size());
    }

    void findingsAddUp()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const auto catalogue = test::lyncCatalogue();
        const Derivation derivation = deriveChecked(document.topology, catalogue);
        QVERIFY(!derivation.findings.empty());
        const auto sum = [](const Annotations &annotations) {
            int count = 0;
            for (const auto &[id, badge] : annotations.badges)
                count += badge.count;
            return count;
        };
        std::set<ElementId> all;
        for (const Site &site : document.topology.sites)
            all.insert(site.id);
        const Annotations before = annotationsOf(derivation, pictured(document));
        const Annotations after = annotationsOf(derivation, pictured(document, collapsing(all)));
        QCOMPARE(sum(after), sum(before));
        QVERIFY(after.rows == before.rows);
    }

    void aRowLightsWhatStandsForItsEnds()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const auto catalogue = test::lyncCatalogue();
        const Derivation derivation = derive(document.topology, catalogue);
        const Picture picture = pictured(document, collapsing({frankfurt}));
        int lit = 0;
        for (const Row &row : derivation.rows) {
            const Highlight highlight = highlightOf(picture, derivation, row);
            QVERIFY(!highlight.isEmpty() || row.boundary < 0);
            for (const int zone : highlight.zones)
                lit += picture.content.zones[size_t(zone)].collapsed;
        }
        QVERIFY(lit > 20);
    }

    void theArrowCollapsesAndExpands()
    {
        test::Shown shown("contoso");
        QSignalSpy spy(&shown.view, &DiagramView::choicesChanged);
        shown.view.setZoom(1);
        shown.view.reveal(frankfurt);
        shown.click(foldMark(shown, frankfurt));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(shown.view.choices().collapsed, std::set<ElementId>{frankfurt});
        QVERIFY(shown.selections.empty());
        shown.click(foldMark(shown, frankfurt));
        QVERIFY(shown.view.choices().collapsed.empty());

        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.view.reveal(pool);
        shown.click(foldMark(shown, pool));
        QCOMPARE(shown.view.choices().collapsed, std::set<ElementId>{pool});
    }

    void theSiteStaysUnderThePointer()
    {
        test::Shown shown("contoso");
        shown.view.setZoom(1);
        shown.view.reveal(frankfurt);
        const QPoint before = foldMark(shown, frankfurt);
        shown.click(before);
        QVERIFY((foldMark(shown, frankfurt) - before).manhattanLength() <= 2);
    }

    void aDoubleClickExpands()
    {
        test::Shown shown("contoso");
        const ElementId inside = cardsOf(shown.view.picture(), frankfurt).front();
        shown.view.setChoices(collapsing({frankfurt}));
        const Part zone = shown.view.picture().shownBy(inside);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {},
                           shown.pixelOf(shown.view.picture().rectOf(zone).center()));
        QVERIFY(shown.view.choices().collapsed.empty());
        QVERIFY(shown.activated.empty());
    }

    void whatIsSelectedInsideLightsTheSite()
    {
        test::Shown shown("contoso");
        const ElementId inside = cardsOf(shown.view.picture(), frankfurt).front();
        shown.view.setChoices(collapsing({frankfurt}));
        const Picture &picture = shown.view.picture();
        const auto marked = markedFor(picture, {inside});
        QVERIFY(marked.contains(frankfurt));
        QVERIFY(marked.contains(picture.idOf(picture.shownBy(inside))));
        shown.view.setSelection({inside});
        QCOMPARE(shown.view.selection(), Ids{inside});
        shown.view.uncover(inside);
        QVERIFY(shown.view.picture().partOf(inside));
        QCOMPARE(shown.view.selection(), Ids{inside});
    }

    void theKeyboardMeetsTheZonesOnly()
    {
        test::Shown shown("contoso");
        const Ids inside = cardsOf(shown.view.picture(), frankfurt);
        shown.view.setChoices(collapsing({frankfurt}));
        for (const PictureElement &element : shown.view.elements())
            QVERIFY(std::find(inside.begin(), inside.end(), element.id) == inside.end());
        const auto site = std::ranges::find(shown.view.elements(), frankfurt, &PictureElement::id);
        const QString said = descriptionOf(shown.view.picture(), *site);
        QVERIFY2(said.contains(QStringLiteral("collapsed")) && said.contains(QStringLiteral("pool(s)")),
                 qPrintable(said));
        const int towards =
            elementTowards(shown.view.picture(), int(site - shown.view.elements().begin()), Qt::Key_Down);
        QVERIFY(towards >= 0);
        QCOMPARE(shown.view.elements()[size_t(towards)].part.kind, PartKind::Zone);
    }

    void screenReadersHearOfIt()
    {
        test::Shown shown("contoso");
        const auto site = std::ranges::find(shown.view.elements(), frankfurt, &PictureElement::id);
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.view);
        QAccessibleInterface *element = view->child(int(site - shown.view.elements().begin()));
        QVERIFY(element->state().expandable && element->state().expanded);
        element->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(shown.view.choices().collapsed, std::set<ElementId>{frankfurt});
        QVERIFY(element->state().collapsed);
    }

    void nothingHasAPlaceInACollapsedZone()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const Picture picture = pictured(document, collapsing({frankfurt}));
        for (size_t i = 0; i < picture.content.zones.size(); ++i) {
            const ZoneText &zone = picture.content.zones[i];
            const Wish wish = kept(picture, ItemDrop{{}, zone.id, {}, QPointF(8, 8), {}});
            QCOMPARE(std::get<ItemDrop>(wish).place.has_value(), !zone.collapsed);
            if (!zone.collapsed)
                QCOMPARE(*std::get<ItemDrop>(wish).place, QPointF(8, 8) - picture.displacements[i]);
        }
    }

    void collapsingAgainMeansTheSiteAround()
    {
        const Document document = test::sample(QStringLiteral("contoso"));
        const Picture picture = pictured(document);
        const ElementId pool = [&] {
            for (const ElementId &id : cardsOf(picture, frankfurt)) {
                if (isFoldable(picture, picture.partOf(id)))
                    return id;
            }
            return ElementId();
        }();
        QCOMPARE(foldTarget(picture, pool, true), pool);
        QCOMPARE(foldTarget(picture, pool, false), ElementId());
        QCOMPARE(foldTarget(pictured(document, collapsing({pool})), pool, true), frankfurt);
        const Picture collapsed = pictured(document, collapsing({frankfurt}));
        QCOMPARE(foldTarget(collapsed, pool, false), frankfurt);
        QCOMPARE(foldTarget(collapsed, frankfurt, true), ElementId());
    }
};

QTEST_MAIN(CollapsingTest)
#include "tst_collapsing.moc"
