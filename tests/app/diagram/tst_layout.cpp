// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawings.h"

#include "diagram/metrics.h"
#include "support/enterprise.h"
#include "support/samples.h"

#include <QTest>

using namespace portolan;
using namespace portolan::diagram;

namespace {

Picture pictured(const Document &document)
{
    return pictureOf(document, *test::lyncCatalogue(), Language::English);
}

template <typename Area, typename Rect>
QString firstOverlap(const std::vector<Area> &areas, Rect rect, double distance = 0)
{
    for (size_t a = 0; a < areas.size(); ++a) {
        const QRectF grown = rect(areas[a]).adjusted(-distance, -distance, distance, distance);
        for (size_t b = a + 1; b < areas.size(); ++b) {
            if (grown.intersects(rect(areas[b])))
                return QStringLiteral("%1 and %2").arg(a).arg(b);
        }
    }
    return {};
}

QRectF itself(const QRectF &rect)
{
    return rect;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data() { test::addDrawingRows(); }
    void nothingOverlaps()
    {
        const Layout layout = test::currentDrawing().picture.layout;
        QCOMPARE(firstOverlap(layout.cards, itself, metrics::clearance), QString());
        QCOMPARE(firstOverlap(layout.zones, [](const ZoneArea &zone) { return zone.rect; }), QString());
        QCOMPARE(firstOverlap(layout.sites, [](const SiteArea &site) { return site.outline; }), QString());
        QCOMPARE(firstOverlap(layout.walls, [](const WallArea &wall) { return wall.bar; }), QString());
        for (const QRectF &card : layout.cards) {
            for (const ZoneArea &zone : layout.zones)
                QVERIFY(!zone.header.intersects(card));
            for (const SiteArea &site : layout.sites)
                QVERIFY(!site.tab.intersects(card));
        }
        for (const WallArea &wall : layout.walls) {
            for (const ZoneArea &zone : layout.zones)
                QVERIFY(!zone.rect.intersects(wall.bar));
        }
    }

    void everythingIsWhereItBelongs_data() { test::addDrawingRows(); }
    void everythingIsWhereItBelongs()
    {
        const test::Drawing drawing = test::currentDrawing();
        const Content &content = drawing.picture.content;
        const Layout &layout = drawing.picture.layout;
        for (size_t i = 0; i < content.cards.size(); ++i) {
            QRectF zones;
            bool within = false;
            for (const int zone : content.cards[i].zones) {
                zones |= layout.zones[size_t(zone)].rect;
                within = within || layout.zones[size_t(zone)].rect.contains(layout.cards[i]);
            }
            QVERIFY2(within || zones.contains(layout.cards[i]), qPrintable(content.cards[i].title));
            QVERIFY(layout.bounds.contains(layout.cards[i]));
        }
        for (size_t i = 0; i < content.zones.size(); ++i) {
            QVERIFY(layout.zones[i].rect.contains(layout.zones[i].header));
            QVERIFY(layout.bounds.contains(layout.zones[i].rect));
            if (content.zones[i].site >= 0)
                QVERIFY(layout.sites[size_t(content.zones[i].site)].outline.contains(layout.zones[i].rect));
        }
        for (const WallArea &wall : layout.walls)
            QVERIFY(layout.bounds.contains(wall.bar) && !wall.bar.isEmpty());
    }

    void lessTrustedZonesAreFurtherLeft_data() { test::addDrawingRows(); }
    void lessTrustedZonesAreFurtherLeft()
    {
        const test::Drawing drawing = test::currentDrawing();
        const auto catalogue = test::lyncCatalogue();
        const auto &zones = drawing.picture.content.zones;
        for (size_t a = 0; a < zones.size(); ++a) {
            for (size_t b = 0; b < zones.size(); ++b) {
                const ZoneKind *first = catalogue->zoneKind(zones[a].kind);
                const ZoneKind *second = catalogue->zoneKind(zones[b].kind);
                if (first && second && first->trust < second->trust)
                    QVERIFY(drawing.picture.layout.zones[a].rect.right()
                            < drawing.picture.layout.zones[b].rect.left());
            }
        }
    }

    void theSameDocumentGivesTheSamePicture_data() { test::addDrawingRows(); }
    void theSameDocumentGivesTheSamePicture()
    {
        const test::Drawing drawing = test::currentDrawing();
        const Picture again =
            pictureOf(drawing.document, *test::lyncCatalogue(), Language::English, drawing.choices);
        QVERIFY(drawing.picture.content == again.content);
        QVERIFY(drawing.picture.layout == again.layout);
        QVERIFY(drawing.picture.lines == again.lines);
    }

    void poolsWithTwoSidesStandInBothZones()
    {
        const Document document = test::sample(QStringLiteral("edge-single-nat"));
        const Picture picture = pictured(document);
        int found = 0;
        for (const Pool &pool : document.topology.pools) {
            if (pool.zones.size() < 2)
                continue;
            const QRectF card = picture.rectOf(picture.partOf(pool.id));
            for (const auto &[side, zone] : pool.zones)
                QVERIFY(picture.rectOf(picture.partOf(zone)).intersects(card));
            ++found;
        }
        QVERIFY(found >= 2);
    }

    void storedPlacementsWinAndTheRestStays()
    {
        Document document = test::sample(QStringLiteral("contoso"));
        const Picture before = pictured(document);
        for (size_t i = 0; i < before.content.cards.size(); ++i) {
            if (before.content.cards[i].zones.size() > 1)
                continue;
            // Its own place, stored.
            const ElementId &id = before.content.cards[i].id;
            const QPointF at = before.layout.cards[i].topLeft();
            document.diagram.placements = {{id, {at.x(), at.y(), 0, 0}}};
            QVERIFY2(pictured(document).layout == before.layout, qPrintable(id.toString()));
            // Below everything in its zone, which grows.
            const double below =
                before.layout.zones[size_t(before.content.cards[i].zones[0])].rect.bottom() + 64;
            document.diagram.placements = {{id, {at.x(), below, 0, 0}}};
            const Layout after = pictured(document).layout;
            QCOMPARE(after.cards[i].topLeft(), QPointF(at.x(), below));
        }
    }

    void aStoredCardPushesTheOneInItsWay()
    {
        Document document = test::sample(QStringLiteral("edge-single-nat"));
        const Picture before = pictured(document);
        const auto &cards = before.content.cards;
        size_t first = 0;
        size_t second = 0;
        for (size_t i = 1; i < cards.size() && second == 0; ++i) {
            for (first = 0; first < i && second == 0; ++first) {
                if (cards[i].zones == cards[first].zones && cards[i].zones.size() == 1)
                    second = i;
            }
        }
        --first;
        QVERIFY(second > first);
        const QPointF at = before.layout.cards[second].topLeft();
        document.diagram.placements = {{cards[first].id, {at.x(), at.y(), 0, 0}}};
        const Layout after = pictured(document).layout;
        QCOMPARE(after.cards[first].topLeft(), at);
        QVERIFY(!after.cards[second].intersects(after.cards[first]));
    }

    void aStoredSizeIsTheLeastSizeOfAZone()
    {
        Document document = test::sample(QStringLiteral("edge-single-nat"));
        const Picture before = pictured(document);
        const ElementId zone = before.content.zones.front().id;
        document.diagram.placements = {{zone, {0, 0, 2000, 3000}}};
        const QRectF after = pictured(document).layout.zones.front().rect;
        QVERIFY(after.width() >= 2000 && after.height() >= 3000);
    }

    void whatHasNoZoneIsShownApart()
    {
        Document document = test::sample(QStringLiteral("edge-single-nat"));
        Party stray = *document.topology.parties.begin();
        stray.zone = {};
        document.topology.parties.put(stray);
        const Picture picture = pictured(document);
        const Part part = picture.partOf(stray.id);
        QCOMPARE(part.kind, PartKind::Card);
        const int zone = picture.content.cards[size_t(part.index)].zones.front();
        QVERIFY(picture.content.zones[size_t(zone)].id.isEmpty());
        for (const ZoneArea &other : picture.layout.zones)
            QVERIFY(other.rect.right() <= picture.layout.zones[size_t(zone)].rect.right());
    }

    void manySitesDoNotBecomeAStrip()
    {
        Document document;
        for (const int sites : {1, 4, 13, 30}) {
            document.topology = test::enterpriseTopology(sites);
            const QRectF bounds = pictured(document).layout.bounds;
            QVERIFY2(bounds.height() < 5 * bounds.width(), qPrintable(QString::number(sites)));
        }
        document.topology = test::enterpriseTopology(13);
        const QRectF bounds = pictured(document).layout.bounds;
        QVERIFY2(bounds.height() < 2 * bounds.width(),
                 qPrintable(QString::number(bounds.height() / bounds.width())));
    }

    void anEmptyDocumentIsAnEmptyPicture()
    {
        const Picture picture = pictured({});
        QVERIFY(picture.isEmpty());
        QVERIFY(picture.elements.empty());
        Document sites;
        Site site;
        site.id = SiteId::literal("one");
        sites.topology.sites.put(site);
        QCOMPARE(pictured(sites).elements.size(), size_t(1));
    }

    void boundariesOfDistantZonesStandAtTheMoreTrustedOne()
    {
        Document document = test::sample(QStringLiteral("contoso"));
        const Picture plain = pictured(document);
        for (const Zone &from : document.topology.zones) {
            for (const Zone &to : document.topology.zones) {
                if (from.id >= to.id)
                    continue;
                Document more = document;
                Boundary boundary;
                boundary.id = BoundaryId::literal("extra-wall");
                boundary.first = from.id;
                boundary.second = to.id;
                more.topology.boundaries.put(boundary);
                const Layout layout = pictured(more).layout;
                QCOMPARE(layout.walls.size(), plain.layout.walls.size() + 1);
                QCOMPARE(firstOverlap(layout.walls, [](const WallArea &wall) { return wall.bar; }),
                         QString());
            }
        }
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
