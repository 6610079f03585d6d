// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/joining.h"
#include "commands/removing.h"
#include "diagram/diagramview.h"
#include "diagram/dragtypes.h"
#include "diagram/picture.h"
#include "window/actionregistry.h"
#include "window/diagramediting.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace portolan;
using namespace portolan::test;
using namespace portolan::diagram;

namespace {

using Ids = std::vector<ElementId>;

/// A diagram that is edited, without the rest of the window.
struct Drawing {
    OpenDocument document{shippedCatalogue()};
    QWidget window;
    ActionRegistry registry{window};
    DiagramView view{&window};
    DiagramEditing editing{view, document, registry};

    Drawing()
    {
        QObject::connect(&document, &OpenDocument::changed, &view,
                         [this] { view.setDocument(document.document(), document.catalogue()); });
        document.startFrom(sample(QStringLiteral("contoso")));
        view.setDocument(document.document(), document.catalogue());
        window.resize(1600, 1000);
        view.resize(1600, 1000);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("keys would go nowhere");
        view.zoomToFit();
        view.setFocus();
        registry.setSituation({true, 1});
    }
    const Topology &topology() const { return document.topology(); }
    QPoint middleOf(const ElementId &id) const
    {
        return view.mapFromScene(view.picture().rectOf(view.picture().partOf(id)).center());
    }
    void wish(const Wish &wish) { Q_EMIT view.wished(wish); }
    const Zone &zoneOfKind(const char *kind) const
    {
        for (const Zone &zone : topology().zones) {
            if (zone.kind == ZoneKindKey::literal(kind))
                return zone;
        }
        qFatal("no such zone");
    }
    const Pool &poolOfRole(const char *role) const
    {
        for (const Pool &pool : topology().pools) {
            if (pool.role == RoleKey::literal(role))
                return pool;
        }
        qFatal("no such pool");
    }
    void removeLines(const char *kind)
    {
        Ids ids;
        for (const Association &line : topology().associations) {
            if (line.kind == AssociationKey::literal(kind))
                ids.push_back(line.id);
        }
        document.apply(removeElements(document.document(), document.catalogue(), ids));
    }
    QMenu &menu() const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("no menu");
        return *menu;
    }
};

ItemDrop dropOf(const char *role, const ZoneId &zone)
{
    return {{dragtypes::role, QString::fromLatin1(role)}, zone, {}, QPointF(400, 400), QPoint(300, 300)};
}

} // namespace

class DiagramEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDroppedWhereItMayStandIsDrawnAndSelected()
    {
        Drawing drawing;
        const size_t before = drawing.topology().pools.size();
        drawing.wish(dropOf("front-end", drawing.zoneOfKind("server-lan").id));
        QCOMPARE(drawing.topology().pools.size(), before + 1);
        QCOMPARE(drawing.view.selection().size(), size_t(1));
        const Pool *added = drawing.topology().pools.find(PoolId(drawing.view.selection().front()));
        QVERIFY(added && added->role == RoleKey::literal("front-end"));
        drawing.document.undoStack().undo();
        QCOMPARE(drawing.topology().pools.size(), before);
    }

    void aWrongZoneIsRefusedAndTheRightOneOffered()
    {
        Drawing drawing;
        const Document before = drawing.document.document();
        const ZoneId wrong = drawing.zoneOfKind("server-lan").id;
        drawing.wish(dropOf("reverse-proxy", wrong));
        QVERIFY(drawing.document.document() == before);
        const QList<QAction *> offers = drawing.menu().actions();
        QVERIFY(offers.size() > 2 && !offers.first()->isEnabled());
        offers.last()->trigger();
        drawing.menu().close();
        QCOMPARE(drawing.topology().pools.size(), before.topology.pools.size() + 1);
        const Pool *added = drawing.topology().pools.find(PoolId(drawing.view.selection().front()));
        for (const auto &[side, zone] : added->zones)
            QVERIFY(zone != wrong);
    }

    void draggingIntoAnotherZoneChangesIt()
    {
        Drawing drawing;
        const Party &party = *drawing.topology().parties.begin();
        const ElementId id = party.id;
        const ZoneId before = party.zone;
        ZoneId other;
        for (const Zone &zone : drawing.topology().zones) {
            if (zone.id != before)
                other = zone.id;
        }
        drawing.wish(ZoneChange{{id}, other, {{id, {8, 8, 0, 0}}}});
        QCOMPARE(drawing.topology().parties.find(PartyId(id))->zone, other);
        QCOMPARE(drawing.document.undoStack().count(), 1);
        drawing.view.selectByUser({});
        drawing.document.undoStack().undo();
        QCOMPARE(drawing.topology().parties.find(PartyId(id))->zone, before);
        QVERIFY(drawing.document.document().diagram.placements.empty());
        QCOMPARE(drawing.view.selection(), Ids{id});
    }

    void aSpellOfNudgingIsOneStep()
    {
        Drawing drawing;
        const ElementId id = drawing.poolOfRole("front-end").id;
        drawing.view.selectByUser({id});
        for (int push = 1; push <= 3; ++push)
            drawing.wish(Nudge{{{id, {8.0 * push, 8, 0, 0}}}});
        QCOMPARE(drawing.document.undoStack().count(), 1);
        drawing.document.undoStack().undo();
        QVERIFY(drawing.document.document().diagram.placements.empty());
    }

    void aWallIsDrawnBetweenZonesThatHaveNone()
    {
        Drawing drawing;
        const size_t before = drawing.topology().boundaries.size();
        const ZoneId first = drawing.zoneOfKind("internet").id;
        const ZoneId second = drawing.zoneOfKind("server-lan").id;
        drawing.wish(LineDrawn{first, second, {}});
        QCOMPARE(drawing.topology().boundaries.size(), before + 1);
        QSignalSpy refused(&drawing.editing, &DiagramEditing::refused);
        drawing.wish(LineDrawn{first, second, {}});
        QCOMPARE(drawing.topology().boundaries.size(), before + 1);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
    }

    void theOneLineThatMakesSenseIsDrawnAtOnce()
    {
        Drawing drawing;
        const ElementId proxy = drawing.poolOfRole("reverse-proxy").id;
        drawing.removeLines("publishes");
        const size_t before = drawing.topology().associations.size();
        drawing.wish(LineDrawn{drawing.poolOfRole("front-end").id, proxy, QPoint(300, 300)});
        QCOMPARE(drawing.topology().associations.size(), before + 1);
        const Association *line =
            drawing.topology().associations.find(AssociationId(drawing.view.selection().front()));
        QVERIFY(line);
        QCOMPARE(line->from, proxy);
        QCOMPARE(drawing.document.undoText(Language::English), QStringLiteral("Draw line “Publishes”"));
    }

    void whereSeveralLinesMakeSenseTheyAreOffered()
    {
        Drawing drawing;
        for (const char *kind : {"uses-edge", "federation-route", "xmpp-route", "next-hop"})
            drawing.removeLines(kind);
        const size_t before = drawing.topology().associations.size();
        drawing.wish(
            LineDrawn{drawing.poolOfRole("front-end").id, drawing.poolOfRole("edge").id, QPoint(300, 300)});
        QCOMPARE(drawing.topology().associations.size(), before);
        QList<QAction *> offers = drawing.menu().actions();
        QVERIFY(!offers.first()->isEnabled());
        QVERIFY2(offers[2]->text().startsWith(QStringLiteral("Uses Edge pool")),
                 qPrintable(offers[2]->text()));
        offers[2]->trigger();
        drawing.menu().close();
        QCOMPARE(drawing.topology().associations.size(), before + 1);
    }

    void aSenselessLineIsRefusedAndChangesNothing()
    {
        Drawing drawing;
        const Document before = drawing.document.document();
        QSignalSpy refused(&drawing.editing, &DiagramEditing::refused);
        drawing.wish(
            LineDrawn{drawing.poolOfRole("sql-server").id, drawing.poolOfRole("edge").id, QPoint(300, 300)});
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().startsWith(QStringLiteral("No line makes sense between")));
        QVERIFY(drawing.document.document() == before);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aLineToNothingOffersWhatCanStandThere()
    {
        Drawing drawing;
        const size_t before = drawing.topology().pools.size();
        drawing.wish(LineToNothing{drawing.poolOfRole("mediation").id, drawing.zoneOfKind("voice").id,
                                   QPointF(600, 600), QPoint(300, 300)});
        QAction *gateway = nullptr;
        for (QAction *action : drawing.menu().actions()) {
            if (action->text() == QStringLiteral("PSTN gateway"))
                gateway = action;
        }
        QVERIFY(gateway);
        gateway->trigger();
        drawing.menu().close();
        QCOMPARE(drawing.topology().pools.size(), before + 1);
        const ElementId added = drawing.view.selection().front();
        const auto &lines = drawing.topology().associations;
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [&](const Association &line) { return line.to == added; }));
        QCOMPARE(drawing.document.undoStack().count(), 1);
    }

    void endsOfLinesMove()
    {
        Drawing drawing;
        ElementId line;
        for (const Association &each : drawing.topology().associations) {
            if (each.kind == AssociationKey::literal("next-hop"))
                line = each.id;
        }
        const auto targets = reattachTargets(drawing.topology(), drawing.document.catalogue(),
                                             AssociationId(line), AssociationEnd::To);
        QVERIFY(!targets.empty());
        drawing.wish(LineMoved{line, LineSide::To, targets.front(), {}});
        QCOMPARE(drawing.topology().associations.find(AssociationId(line))->to, targets.front());
        QSignalSpy refused(&drawing.editing, &DiagramEditing::refused);
        drawing.wish(LineMoved{line, LineSide::To, drawing.poolOfRole("sql-server").id, {}});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(drawing.topology().associations.find(AssociationId(line))->to, targets.front());
    }

    void droppingOnALinePutsItBetween()
    {
        Drawing drawing;
        drawing.removeLines("signs-in");
        const ElementId frontEnd = drawing.poolOfRole("front-end").id;
        ElementId users;
        for (const Party &party : drawing.topology().parties) {
            if (party.role == RoleKey::literal("remote-users"))
                users = party.id;
        }
        drawing.wish(LineDrawn{users, frontEnd, {}});
        const ElementId line = drawing.view.selection().front();
        QVERIFY(drawing.topology().associations.find(AssociationId(line)));
        ItemDrop drop = dropOf("reverse-proxy", drawing.zoneOfKind("server-lan").id);
        drop.target = line;
        const QString meaning = DiagramAdvisor(drawing.document).insertionText(drop.item, line);
        drawing.wish(drop);
        const ElementId added = drawing.view.selection().front();
        QCOMPARE(drawing.topology().pools.find(PoolId(added))->role, RoleKey::literal("reverse-proxy"));
        QCOMPARE(drawing.topology().associations.find(AssociationId(line))->to, added);
        // What was announced is what was done.
        QCOMPARE(drawing.document.undoText(Language::English), meaning);
    }

    void deletingIsUndoneWithTheSelectionThereWas()
    {
        Drawing drawing;
        const Ids ids{drawing.poolOfRole("edge").id, drawing.poolOfRole("front-end").id};
        const Document before = drawing.document.document();
        drawing.view.selectByUser(ids);
        QTest::keyClick(&drawing.view, Qt::Key_Delete);
        QVERIFY(!drawing.topology().pools.find(PoolId(ids.front())));
        QVERIFY(drawing.view.selection().empty());
        const Ids other{drawing.poolOfRole("sql-server").id};
        drawing.view.selectByUser(other);
        drawing.document.undoStack().undo();
        QVERIFY(drawing.document.document() == before);
        QCOMPARE(drawing.view.selection(), ids);
        drawing.document.undoStack().redo();
        QVERIFY(!drawing.topology().pools.find(PoolId(ids.front())));
        QCOMPARE(drawing.view.selection(), other);
    }

    void namesAreEditedInPlace()
    {
        Drawing drawing;
        const ElementId id = drawing.poolOfRole("front-end").id;
        drawing.view.selectByUser({id});
        drawing.editing.actions().rename->trigger();
        auto *field = drawing.view.findChild<QLineEdit *>();
        QVERIFY(field && field->isVisible());
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QVERIFY(!field->accessibleDescription().isEmpty());
        QTest::keyClicks(field, QStringLiteral("New name"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(drawing.topology().pools.find(PoolId(id))->name, QStringLiteral("New name"));
        QTRY_VERIFY(!drawing.view.findChild<QLineEdit *>());

        drawing.editing.actions().rename->trigger();
        field = drawing.view.findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("Another"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(drawing.topology().pools.find(PoolId(id))->name, QStringLiteral("New name"));
        QCOMPARE(drawing.document.undoStack().count(), 1);
    }

    void whatBelongsTogetherIsSelectedAtOnce()
    {
        Drawing drawing;
        drawing.editing.actions().selectAll->trigger();
        const Topology &topology = drawing.topology();
        QCOMPARE(drawing.view.selection().size(),
                 topology.pools.size() + topology.balancers.size() + topology.parties.size());
        const Pool &pool = drawing.poolOfRole("front-end");
        drawing.view.selectByUser({pool.id});
        drawing.editing.actions().selectRole->trigger();
        for (const ElementId &id : drawing.view.selection())
            QCOMPARE(topology.pools.find(PoolId(id))->role, pool.role);
        drawing.view.selectByUser({pool.site});
        drawing.editing.actions().selectSite->trigger();
        const Ids &selected = drawing.view.selection();
        QVERIFY(std::find(selected.begin(), selected.end(), pool.id.element()) != selected.end());
        drawing.view.selectByUser({pool.zones.begin()->second});
        drawing.editing.actions().selectZone->trigger();
        QVERIFY(std::find(selected.begin(), selected.end(), pool.id.element()) != selected.end());
    }

    void menusFitTheElement()
    {
        Drawing drawing;
        const QPoint pixel = drawing.middleOf(drawing.poolOfRole("front-end").id);
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, drawing.view.viewport()->mapToGlobal(pixel));
        QApplication::sendEvent(drawing.view.viewport(), &event);
        QVERIFY(drawing.menu().actions().contains(drawing.editing.actions().rename));
        QVERIFY(!drawing.menu().accessibleName().isEmpty());
        drawing.menu().close();
    }
};

QTEST_MAIN(DiagramEditingTest)
#include "tst_diagramediting.moc"
