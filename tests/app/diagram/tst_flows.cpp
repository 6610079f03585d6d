// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"

#include "diagram/flowtext.h"
#include "diagram/picturepainting.h"
#include "support/randomtopology.h"
#include "theme/colours.h"

#include <QAccessible>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

/// A drawing with everything flows are made from.
struct Drawn {
    explicit Drawn(Document what)
        : document(std::move(what)),
          derivation(std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue()))),
          picture(pictureOf(document, *lyncCatalogue(), Language::English)), index(derivation)
    {
    }

    Document document;
    std::shared_ptr<const Derivation> derivation;
    Picture picture;
    FlowIndex index;
};

Document randomDocument(int pools)
{
    RandomTopologyOptions options;
    options.seed = 7;
    options.pools = pools;
    Document document;
    document.topology = randomTopology(options);
    return document;
}

void addDrawings()
{
    QTest::addColumn<Document>("document");
    for (const char *name : {"contoso", "edge-single-nat", "edge-scaled-dns-nat", "edge-scaled-hlb"})
        QTest::newRow(name) << sample(QString::fromLatin1(name));
    QTest::newRow("random") << randomDocument(120);
}

Drawn currentDrawn()
{
    QFETCH(Document, document);
    return Drawn(document);
}

/// Every selection worth asking for: each wall, card, zone and site.
std::vector<ElementId> subjectsIn(const Picture &picture)
{
    std::vector<ElementId> subjects;
    for (const WallText &wall : picture.content.walls)
        subjects.push_back(wall.id);
    for (const Card &card : picture.content.cards)
        subjects.push_back(card.id);
    for (const ZoneText &zone : picture.content.zones)
        subjects.push_back(zone.id);
    for (const SiteText &site : picture.content.sites)
        subjects.push_back(site.id);
    return subjects;
}

std::set<quint32> rowsIn(const FlowBundles &bundles)
{
    std::set<quint32> rows;
    for (const FlowBundle &bundle : bundles.all) {
        rows.insert(bundle.in.rows.begin(), bundle.in.rows.end());
        rows.insert(bundle.out.rows.begin(), bundle.out.rows.end());
    }
    return rows;
}

ServicePorts service(Transport transport, int port)
{
    return {transport, PortRange::single(Port::from(port).value())};
}

/// A view of a sample with its flows.
struct ShownFlows : Shown {
    explicit ShownFlows(const char *name = "contoso") : Shown(name)
    {
        view.setDerivation(std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue())));
        view.setChoices({.hiddenKinds = {}, .showsFlows = true, .collapsed = {}});
    }

    /// A wall with a single bundle.
    ElementId quietWall()
    {
        for (const WallText &wall : view.picture().content.walls) {
            view.setSelection({wall.id});
            if (view.flows().bundles.all.size() == 1)
                return wall.id;
        }
        qFatal("no such wall");
    }
    /// The wall with the most bundles.
    ElementId busyWall()
    {
        ElementId best;
        size_t most = 0;
        for (const WallText &wall : view.picture().content.walls) {
            view.setSelection({wall.id});
            if (view.flows().bundles.all.size() > most) {
                most = view.flows().bundles.all.size();
                best = wall.id;
            }
        }
        view.setSelection({best});
        return best;
    }
    /// On the line of a bundle, beside all cards.
    QPoint pixelOn(size_t bundle) const { return pixelOf(*view.flows().lines[bundle].gate); }
};

} // namespace

class FlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsAreWrittenShort()
    {
        const std::set<ServicePorts> services{service(Transport::Udp, 3478), service(Transport::Tcp, 5061),
                                              service(Transport::Tcp, 443),
                                              service(Transport::TcpAndUdp, 53)};
        QCOMPARE(textOf(services), QStringLiteral("TCP 443, 5061, UDP 3478, TCP+UDP 53"));
        QCOMPARE(textOf(services, 2), QStringLiteral("TCP 443, 5061 +2"));
        QCOMPARE(textOf(services, 4), textOf(services));
        QCOMPARE(textOf(std::set<ServicePorts>{}), QString());
        QCOMPARE(textOf({{Transport::Tcp, PortRange::any()}}), QStringLiteral("TCP any"));
    }

    void theIndexFindsWhatASearchFinds_data() { addDrawings(); }
    void theIndexFindsWhatASearchFinds()
    {
        const Drawn drawn = currentDrawn();
        const Derivation &derivation = *drawn.derivation;
        for (size_t boundary = 0; boundary < derivation.boundaries.size(); ++boundary) {
            std::vector<quint32> expected;
            for (size_t i = 0; i < derivation.rows.size(); ++i) {
                const Row &row = derivation.rows[i];
                if (row.sheet == SheetKind::Firewall && row.boundary == int(boundary))
                    expected.push_back(quint32(i));
            }
            const auto found = drawn.index.rowsAt(derivation.boundaries[boundary]);
            QVERIFY(std::ranges::equal(found, expected));
        }
        for (const Card &card : drawn.picture.content.cards) {
            std::vector<quint32> expected;
            const auto has = [&](quint32 set) {
                return std::ranges::any_of(derivation.membersOf(derivation.sets[set]), [&](int member) {
                    return derivation.elements[size_t(member)] == card.id;
                });
            };
            for (size_t i = 0; i < derivation.rows.size(); ++i) {
                const Row &row = derivation.rows[i];
                if (row.sheet == SheetKind::Firewall && (has(row.from) || has(row.to)))
                    expected.push_back(quint32(i));
            }
            QCOMPARE(drawn.index.rowsOf(std::array{card.id}), expected);
        }
        QVERIFY(drawn.index.rowsAt(ElementId::literal("nothing")).empty());
    }

    void everyRowOfAWallIsInABundle_data() { addDrawings(); }
    void everyRowOfAWallIsInABundle()
    {
        const Drawn drawn = currentDrawn();
        for (size_t wall = 0; wall < drawn.picture.content.walls.size(); ++wall) {
            const auto rows = drawn.index.rowsAt(drawn.picture.content.walls[wall].id);
            const FlowBundles bundles = bundlesThrough(drawn.picture, drawn.index, int(wall));
            QCOMPARE(bundles.rows, rows.size());
            QCOMPARE(bundles.rowsWithin + bundles.rowsLeftOut, size_t(0));
            std::set<quint32> shown;
            for (const FlowBundle &bundle : bundles.all) {
                for (const quint32 row : bundle.in.rows) {
                    QVERIFY(bundle.far != bundle.near || drawn.derivation->rows[row].hairpin);
                    QCOMPARE(drawn.derivation->rows[row].direction, Direction::Inbound);
                    QVERIFY(bundle.in.services.contains(
                        {drawn.derivation->rows[row].transport, drawn.derivation->rows[row].ports}));
                }
                for (const quint32 row : bundle.out.rows)
                    QCOMPARE(drawn.derivation->rows[row].direction, Direction::Outbound);
                shown.insert(bundle.in.rows.begin(), bundle.in.rows.end());
                shown.insert(bundle.out.rows.begin(), bundle.out.rows.end());
            }
            QVERIFY(std::ranges::equal(shown, rows));
        }
    }

    void bundlesOfACardEndAtIt()
    {
        const Drawn drawn(sample(QStringLiteral("contoso")));
        for (size_t card = 0; card < drawn.picture.content.cards.size(); ++card) {
            const Part part{PartKind::Card, int(card)};
            for (const FlowBundle &bundle : bundlesAt(drawn.picture, drawn.index, {part}).all) {
                QCOMPARE(bundle.near, part);
                QVERIFY(bundle.far != part);
                QVERIFY(bundle.rowCount() > 0);
            }
        }
    }

    void flowsOfAZoneAreThoseOfWhatStandsInIt()
    {
        const Drawn drawn(sample(QStringLiteral("contoso")));
        size_t found = 0;
        for (size_t zone = 0; zone < drawn.picture.content.zones.size(); ++zone) {
            std::set<quint32> expected;
            for (size_t card = 0; card < drawn.picture.content.cards.size(); ++card) {
                if (std::ranges::find(drawn.picture.content.cards[card].zones, int(zone))
                    == drawn.picture.content.cards[card].zones.end())
                    continue;
                for (const quint32 row :
                     rowsIn(bundlesAt(drawn.picture, drawn.index, {{PartKind::Card, int(card)}})))
                    expected.insert(row);
            }
            const std::set<quint32> shown =
                rowsIn(bundlesAt(drawn.picture, drawn.index, {{PartKind::Zone, int(zone)}}));
            QVERIFY(std::ranges::includes(shown, expected));
            found += shown.size();
        }
        QVERIFY(found > 100);
    }

    void serversShowTheFlowsOfTheirPool()
    {
        ShownFlows shown;
        const Pool &pool = *shown.document.topology.pools.find(PoolId(shown.cardOf(CardKind::Pool)));
        shown.view.setSelection({pool.id});
        const std::set<quint32> rows = rowsIn(shown.view.flows().bundles);
        QVERIFY(!rows.empty());
        shown.view.setSelection({pool.servers.front().id});
        QCOMPARE(rowsIn(shown.view.flows().bundles), rows);
    }

    void theKeyboardGoesFromFlowToFlow()
    {
        ShownFlows shown;
        const auto wall = std::ranges::find(shown.view.elements(), shown.busyWall(), &PictureElement::id);
        shown.view.focusElement(size_t(wall - shown.view.elements().begin()));
        QSignalSpy picked(&shown.view, &DiagramView::flowsPicked);
        const FlowBundles bundles = shown.view.flows().bundles;
        QVERIFY(bundles.all.size() > 2);
        QVERIFY(shown.view.stepFlow(true));
        QVERIFY(shown.view.stepFlow(true));
        QCOMPARE(shown.view.describeElement(size_t(shown.view.focusedElement())),
                 descriptionOf(shown.view.picture(), bundles.all[1]));
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<std::vector<quint64>>().size(), bundles.all[1].rowCount());
        QVERIFY(shown.view.stepFlow(false));
        QVERIFY(shown.view.stepFlow(false));
        QCOMPARE(shown.view.describeElement(size_t(shown.view.focusedElement())),
                 descriptionOf(shown.view.picture(), bundles.all.back()));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view.selection().empty());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.view.selection().empty());
        QVERIFY(!shown.view.stepFlow(true));
    }

    void thereAreNeverMoreThanCanBeFollowed_data() { addDrawings(); }
    void thereAreNeverMoreThanCanBeFollowed()
    {
        const Drawn drawn = currentDrawn();
        for (const ElementId &subject : subjectsIn(drawn.picture)) {
            const FlowOverlay overlay = flowOverlayOf(drawn.picture, drawn.index, {subject});
            QVERIFY(overlay.bundles.all.size() <= mostBundles);
            QCOMPARE(overlay.lines.size(), overlay.bundles.all.size());
        }
        std::vector<Part> all;
        for (size_t card = 0; card < drawn.picture.content.cards.size(); ++card)
            all.push_back({PartKind::Card, int(card)});
        QVERIFY(bundlesAt(drawn.picture, drawn.index, all).all.size() <= mostBundles);
    }

    void linesPassTheWall_data() { addDrawings(); }
    void linesPassTheWall()
    {
        const Drawn drawn = currentDrawn();
        for (size_t wall = 0; wall < drawn.picture.content.walls.size(); ++wall) {
            const ElementId &id = drawn.picture.content.walls[wall].id;
            const QRectF &bar = drawn.picture.layout.walls[wall].bar;
            for (const FlowLine &line : flowOverlayOf(drawn.picture, drawn.index, {id}).lines) {
                QVERIFY(line.gate);
                QVERIFY(bar.contains(*line.gate));
                QVERIFY(distanceTo(line.points, *line.gate) < 0.5);
                for (qsizetype p = 1; p < line.points.size(); ++p) {
                    const QPointF along = line.points[p] - line.points[p - 1];
                    QVERIFY(std::abs(along.x()) < 0.01 || std::abs(along.y()) < 0.01);
                }
            }
        }
    }

    void labelsCoverNothing_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("50 %") << 0.5;
        QTest::newRow("20 %") << 0.2;
    }
    void labelsCoverNothing()
    {
        QFETCH(double, scale);
        const Drawn drawn(sample(QStringLiteral("contoso")));
        const DiagramFonts fonts = DiagramFonts::from({});
        size_t labels = 0;
        for (const ElementId &subject : subjectsIn(drawn.picture)) {
            const FlowOverlay overlay = flowOverlayOf(drawn.picture, drawn.index, {subject});
            const FlowLabels placed = labelsOf(drawn.picture, overlay, fonts, scale);
            labels += placed.all.size();
            for (size_t i = 0; i < placed.all.size(); ++i) {
                const QRectF &rect = placed.all[i].rect;
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(!rect.intersects(placed.all[j].rect));
                for (const QRectF &card : drawn.picture.layout.cards)
                    QVERIFY(!rect.intersects(card));
                for (const WallArea &wall : drawn.picture.layout.walls)
                    QVERIFY(wall.badge.isEmpty() || !rect.intersects(wall.badge));
                for (const ZoneArea &zone : drawn.picture.layout.zones)
                    QVERIFY(!rect.intersects(zone.header));
            }
        }
        QVERIFY(labels > (scale > 0.4 ? 60 : 0));
    }

    void flowsAreShownWhileTheyAreWanted()
    {
        ShownFlows shown;
        QVERIFY(shown.view.flows().isEmpty());
        const ElementId wall = shown.busyWall();
        QVERIFY(shown.view.flows().wall >= 0);
        QVERIFY(!shown.view.flows().lines.empty());
        const QImage with = shown.view.grab().toImage();
        shown.view.setChoices({});
        QVERIFY(shown.view.flows().isEmpty());
        QVERIFY(shown.view.grab().toImage() != with);
        shown.view.setChoices({.hiddenKinds = {}, .showsFlows = true, .collapsed = {}});
        QCOMPARE(shown.view.selection(), Ids{wall});
        QVERIFY(!shown.view.flows().isEmpty());
        shown.view.setDerivation(nullptr);
        QVERIFY(shown.view.flows().isEmpty());
    }

    void twoWallsAreOneTooMany()
    {
        ShownFlows shown;
        const auto &walls = shown.view.picture().content.walls;
        shown.view.setSelection({walls[0].id, walls[1].id});
        QVERIFY(shown.view.flows().isEmpty());
        shown.view.setSelection({shown.cardOf(CardKind::Pool), shown.cardOf(CardKind::Party)});
        QCOMPARE(shown.view.flows().subjects.size(), size_t(2));
    }

    void aClickPicksTheRowsOfABundle()
    {
        ShownFlows shown;
        const ElementId wall = shown.quietWall();
        QSignalSpy picked(&shown.view, &DiagramView::flowsPicked);
        shown.click(shown.pixelOn(0));
        QCOMPARE(picked.count(), 1);
        const auto rows = picked[0][0].value<std::vector<quint64>>();
        QCOMPARE(rows.size(), shown.view.flows().bundles.all[0].rowCount());
        QVERIFY(!picked[0][1].toString().isEmpty());
        QCOMPARE(shown.view.selection(), Ids{wall});
        // Cards are still cards.
        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.click(shown.middleOf(pool));
        QCOMPARE(shown.view.selection(), Ids{pool});
        QCOMPARE(picked.count(), 1);
    }

    void thePointerLightsABundle()
    {
        ShownFlows shown;
        shown.quietWall();
        const QImage before = shown.view.grab().toImage();
        shown.moveTo(shown.pixelOn(0));
        QVERIFY(shown.view.grab().toImage() != before);
        QCOMPARE(shown.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
        shown.moveTo(QPoint(2, 2));
        QCOMPARE(shown.view.grab().toImage(), before);
    }

    void screenReadersHearOfTheFlows()
    {
        ShownFlows shown;
        const ElementId wall = shown.busyWall();
        const auto &elements = shown.view.elements();
        const auto it = std::ranges::find(elements, wall, &PictureElement::id);
        const QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.view);
        const auto described = [&] {
            return view->child(int(it - elements.begin()))->text(QAccessible::Description);
        };
        const QString with = described();
        QVERIFY2(with.contains(QStringLiteral("row(s): TCP")), qPrintable(with));
        QVERIFY(with.contains(QStringLiteral(" from ")));
        shown.view.setSelection({shown.cardOf(CardKind::Pool)});
        QVERIFY(described().size() < with.size());
    }

    void picturesHaveThemToo()
    {
        ShownFlows shown;
        shown.busyWall();
        PicturePainting plain(shown.view.picture(), {}, paletteFrom(Colours::light()), shown.view.font());
        PicturePainting with = plain;
        with.show(Colouring::Zone, shown.view.flows());
        QVERIFY(with.size().height() > plain.size().height());
        const auto imageOf = [](const PicturePainting &painting) {
            QImage image(1200, 800, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painting.paint(painter, image.rect());
            return image;
        };
        QVERIFY(imageOf(with) != imageOf(plain));
        // Of what is selected alone there is as much as its flows lead to.
        PicturePainting limited = with;
        const FlowOverlay &flows = shown.view.flows();
        limited.limitTo({shown.view.picture().content.walls[size_t(flows.wall)].id});
        for (const FlowLine &line : flows.lines)
            QVERIFY(limited.size().width() >= line.points.boundingRect().width());
        QVERIFY(limited.size().width() < with.size().width());
        PicturePainting none = plain;
        none.show(Colouring::Zone, {});
        QCOMPARE(imageOf(none), imageOf(plain));
    }
};

QTEST_MAIN(FlowsTest)
#include "tst_flows.moc"
