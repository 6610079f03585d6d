// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyist.h"
#include "sheetcomparison.h"
#include "typist.h"

#include "commands/addresses.h"
#include "commands/creating.h"
#include "commands/draft.h"
#include "commands/joining.h"
#include "model/lookup.h"
#include "window/welcomepage.h"

#include <QPushButton>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr std::array zoneKinds{"internet", "dmz-outside", "dmz-inside", "server-lan"};
/// Of the last three.
constexpr std::array subnets{"192.0.2.0/24", "10.1.1.0/24", "10.1.2.0/24"};

/// What the keyboard is to draw, made without a window.
Topology modelForKeyboard(const Catalogue &catalogue)
{
    Draft draft{Document()};
    const Creation site = addSite(draft.topology(), SiteKind::Central);
    draft.add(site.edit);
    for (const char *kind : zoneKinds)
        draft.add(addZone(draft.topology(), catalogue, ZoneKindKey::literal(kind), SiteId(site.id),
                          Language::English)
                      .edit);
    const auto zone = [&](const char *kind) {
        for (const Zone &each : draft.topology().zones) {
            if (each.kind == ZoneKindKey::literal(kind))
                return each.id;
        }
        qFatal("no such zone");
    };
    const auto add = [&](auto created) {
        if (!created)
            qFatal("refused");
        draft.add(created->edit);
        return created->id;
    };
    for (size_t i = 0; i < subnets.size(); ++i)
        draft.add(setZoneSubnets(draft.topology(), zone(zoneKinds[i + 1]),
                                 {*Network::parse(QString::fromLatin1(subnets[i]))}));
    add(addBoundary(draft.topology(), zone("internet"), zone("dmz-outside"), true));
    add(addBoundary(draft.topology(), zone("dmz-inside"), zone("server-lan"), true));
    const auto pool = [&](const char *role) {
        return add(addPool(draft.document(), catalogue, RoleKey::literal(role), {}, Language::English));
    };
    const ElementId edge = pool("edge");
    const ElementId frontEnd = pool("front-end");
    add(addServer(draft.topology(), catalogue, PoolId(frontEnd)));
    for (const char *kind : {"uses-edge", "federation-route", "next-hop"}) {
        for (const JoinChoice &choice : joinChoices(draft.topology(), catalogue, frontEnd, edge)) {
            if (choice.kind == AssociationKey::literal(kind))
                add(join(draft.topology(), catalogue, choice));
        }
    }
    return draft.topology();
}

void compareSheets(const Topology &drawn, const Topology &model)
{
    QStringList now = sheetLines(drawn, shippedCatalogue());
    const QStringList wanted = sheetLines(model, shippedCatalogue());
    QVERIFY(!wanted.isEmpty());
    for (const QString &line : wanted) {
        if (!now.removeOne(line))
            qWarning("missing: %s", qPrintable(line));
    }
    for (const QString &line : now)
        qWarning("too many: %s", qPrintable(line));
    QCOMPARE(sheetLines(drawn, shippedCatalogue()), wanted);
}

} // namespace

/// A whole deployment drawn by hand, and its sheets.
class DrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSampleIsDrawnWithTheMouse();
    void anEdgeAndAFrontEndPoolAreDrawnWithTheKeyboard();
};

void DrawingTest::aSampleIsDrawnWithTheMouse()
{
    const Topology model = sample(QStringLiteral("edge-scaled-dns-nat")).topology;
    Program program(false);
    for (auto *button : program.part<WelcomePage>().findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Empty drawing"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    Draughtsman hand(program);
    QVERIFY(hand.topology().pools.isEmpty());
    Copyist(hand, model).copy();
    const Topology &drawn = hand.topology();
    QVERIFY(inconsistencies(drawn).empty());
    QCOMPARE(drawn.pools.size(), model.pools.size());
    QCOMPARE(drawn.associations.size(), model.associations.size());
    QCOMPARE(drawn.natMappings.size(), model.natMappings.size());
    QCOMPARE(drawn.firewalls.size(), model.firewalls.size());
    compareSheets(drawn, model);
    // All of it can be taken back.
    QUndoStack &steps = program.window.document().undoStack();
    while (steps.canUndo())
        steps.undo();
    QVERIFY(hand.topology() == Topology());
}

void DrawingTest::anEdgeAndAFrontEndPoolAreDrawnWithTheKeyboard()
{
    Program program(false);
    Typist keys(program);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.addFromPalette(QStringLiteral("Central site"));
    for (const char *kind : zoneKinds)
        keys.addFromPalette(shippedCatalogue()->zoneKind(ZoneKindKey::literal(kind))->name.en);
    for (size_t i = 0; i < subnets.size(); ++i) {
        keys.goTo(keys.zone(zoneKinds[i + 1]));
        keys.press(Qt::Key_Return);
        keys.tabTo(QStringLiteral("Subnets"));
        keys.write(QString::fromLatin1(subnets[i]));
        keys.press(Qt::Key_Tab);
    }
    keys.drawLine(keys.zone("internet"), keys.zone("dmz-outside"));
    keys.drawLine(keys.zone("dmz-inside"), keys.zone("server-lan"));
    keys.addFromPalette(QStringLiteral("Edge Server"));
    const ElementId edge = keys.selected();
    keys.addFromPalette(QStringLiteral("Front End Server"));
    const ElementId frontEnd = keys.selected();
    keys.goTo(frontEnd);
    keys.press(Qt::Key_Return);
    keys.tabToButton(QStringLiteral("Add server"));
    keys.press(Qt::Key_Space);
    for (const char *kind : {"Uses Edge pool", "Federation route", "Next hop"})
        keys.drawLine(frontEnd, edge, QString::fromLatin1(kind));
    compareSheets(keys.topology(), modelForKeyboard(*shippedCatalogue()));
}

QTEST_MAIN(DrawingTest)
#include "tst_drawing.moc"
