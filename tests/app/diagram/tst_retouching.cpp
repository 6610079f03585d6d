// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/retouching.h"
#include "largedocument.h"
#include "shown.h"
#include "support/must.h"

#include <QSignalSpy>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

/// What is seen of an edit at once is what is seen when everything has been made anew.
class TestRetouching : public QObject {
    Q_OBJECT

private:
    static Picture pictureOfAll(const Document &document)
    {
        return pictureOf(document, *lyncCatalogue(), Language::English);
    }

    static std::optional<NewCards> retouched(const Picture &picture, const Document &before,
                                             const Document &after)
    {
        return retouchedCards(picture, difference(before.topology, after.topology), after.topology,
                              *lyncCatalogue(), Language::English);
    }

    template <typename Mutate>
    static Document withPool(Document document, const PoolId &id, Mutate mutate)
    {
        Pool pool = *document.topology.pools.find(id);
        mutate(pool);
        document.topology.pools.put(std::move(pool));
        return document;
    }

private Q_SLOTS:
    void textsOfCardsAreThoseOfTheWholePicture()
    {
        const Document before = sample(QStringLiteral("contoso"));
        const Picture picture = pictureOfAll(before);
        int compared = 0;
        for (const Pool &pool : before.topology.pools) {
            const Document after = withPool(before, pool.id, [](Pool &changed) {
                changed.name += QStringLiteral(" II");
                changed.fqdn = must(HostName::parse(u"other.contoso.net"));
                for (Server &server : changed.servers)
                    server.addresses.clear();
            });
            const auto cards = retouched(picture, before, after);
            if (!cards)
                continue; // Without addresses or chips it stands otherwise.
            Picture patched = picture;
            for (const auto &[index, card] : *cards)
                patched.content.cards[size_t(index)] = card;
            const Picture whole = pictureOfAll(after);
            QVERIFY(patched.content == whole.content);
            QVERIFY(patched.layout == whole.layout);
            QVERIFY(patched.content != picture.content);
            ++compared;
        }
        QVERIFY(compared > 20);
    }

    void whatMayMoveIsNotRetouched()
    {
        const Document before = sample(QStringLiteral("contoso"));
        const Picture picture = pictureOfAll(before);
        const Pool &pool = *before.topology.pools.begin();
        Document after = before;
        after.topology.pools.remove(pool.id);
        QVERIFY(!retouched(picture, before, after));
        QVERIFY(!retouched(picture, after, before));
        QVERIFY(!retouched(picture, before,
                           withPool(before, pool.id, [](Pool &changed) { changed.zones.clear(); })));
        after = before;
        after.topology.associations.remove(before.topology.associations.begin()->id);
        QVERIFY(!retouched(picture, before, after));
        after = before;
        Site site = *before.topology.sites.begin();
        site.name = QStringLiteral("Elsewhere");
        after.topology.sites.put(site);
        QVERIFY(!retouched(picture, before, after));
    }

    void largeDrawingsFollowAtOnceAndThenEntirely()
    {
        Document document = largeDocument(400, false);
        DiagramView view;
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        view.show();
        QSignalSpy remade(&view, &DiagramView::drawingChanged);
        const PoolId id(ElementId::literal("pool7"));

        document = withPool(document, id, [](Pool &pool) { pool.name = QStringLiteral("Seven"); });
        view.setDocument(document, *lyncCatalogue());
        const Part part = view.picture().partOf(id);
        QCOMPARE(view.picture().content.cards[size_t(part.index)].title, QStringLiteral("Seven"));
        QTest::qWait(50);
        QCOMPARE(remade.size(), 0);

        const QRectF place = view.picture().rectOf(part).translated(40, 16);
        document.diagram.placements[id] = {place.x(), place.y()};
        view.setDocument(document, *lyncCatalogue());
        QCOMPARE(view.picture().rectOf(part), place);
        QTRY_VERIFY(remade.size() > 0);
        QVERIFY(view.picture().layout == pictureOfAll(document).layout);
        QVERIFY(view.picture().lines == pictureOfAll(document).lines);
    }

    void whatIsNewIsThereWhenItIsAskedFor()
    {
        Document document = largeDocument(400, false);
        DiagramView view;
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        Pool pool = *document.topology.pools.begin();
        pool.id = PoolId(ElementId::literal("newcomer"));
        document.topology.pools.put(pool);
        view.setDocument(document, *lyncCatalogue());
        QVERIFY(!view.picture().partOf(pool.id));
        view.reveal(pool.id);
        QVERIFY(view.picture().partOf(pool.id));
        QVERIFY(view.picture().content == pictureOfAll(document).content);
    }

    void theLastEditWins()
    {
        Document document = largeDocument(400, true);
        DiagramView view;
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        QSignalSpy remade(&view, &DiagramView::drawingChanged);
        for (int line = 0; line < 5; ++line) {
            document.topology.associations.remove(
                AssociationId(ElementId::literal("line" + std::to_string(line))));
            view.setDocument(document, *lyncCatalogue());
        }
        QTRY_VERIFY(remade.size() > 0);
        view.settle();
        QVERIFY(view.picture().content == pictureOfAll(document).content);
        QVERIFY(view.picture().lines == pictureOfAll(document).lines);
    }

    void aDragIsNotInterrupted()
    {
        Document document = largeDocument(400, false);
        DiagramView view;
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        view.show();
        view.zoomToFit();
        const ElementId dragged = ElementId::literal("pool0");
        document.topology.associations.remove(AssociationId(ElementId::literal("line9")));
        view.setDocument(document, *lyncCatalogue());
        std::map<ElementId, Placement> moves;
        connect(&view, &DiagramView::placementsChanged, &view,
                [&](const auto &placements) { moves = placements; });
        const QPoint start =
            view.mapFromScene(view.picture().rectOf(view.picture().partOf(dragged)).center());
        const auto send = [&view](QEvent::Type type, QPoint at, Qt::MouseButton button) {
            QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QApplication::sendEvent(view.viewport(), &event);
        };
        send(QEvent::MouseButtonPress, start, Qt::LeftButton);
        for (int step = 1; step <= 40; ++step) {
            send(QEvent::MouseMove, start + QPoint(step, step), Qt::NoButton);
            QTest::qWait(20);
        }
        // By now the picture without the line has been made, and waits; it knows nothing of what comes now.
        document = withPool(document, PoolId(ElementId::literal("pool7")),
                            [](Pool &pool) { pool.name = QStringLiteral("Seven"); });
        view.setDocument(document, *lyncCatalogue());
        send(QEvent::MouseButtonRelease, start + QPoint(40, 40), Qt::LeftButton);
        QVERIFY(moves.contains(dragged));
        QTRY_VERIFY(view.picture().content == pictureOfAll(document).content);
    }
};

QTEST_MAIN(TestRetouching)
#include "tst_retouching.moc"
