// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionmenus.h"
#include "window/actionregistry.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace portolan;

namespace {

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts << (action->isSeparator() ? QStringLiteral("-") : plainText(action->text()));
    return texts;
}

QMenu *menuOf(const QMainWindow &window, const QString &title)
{
    for (const QAction *action : window.menuBar()->actions()) {
        if (plainText(action->text()) == title)
            return action->menu();
    }
    return nullptr;
}

} // namespace

class ActionRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menusFollowTheGroups();
    void aMenuHoldsAGroupWhateverIsAddedFirst();
    void titlesSayWhatTheMenuAroundSays();
    void menusWithoutActionsAreNotShown();
    void theToolBarHoldsWhatAsksForIt();
    void toolTipsNameTheShortcut();
    void needsDecideWhatIsEnabled();
    void refusalsAreKeptApartFromNeeds();
    void shortcutsWorkWithoutAMenu();
    void plainTextLosesTheMnemonic();
};

void ActionRegistryTest::menusFollowTheGroups()
{
    QMainWindow window;
    ActionRegistry registry(window);
    registry.add({.id = "late", .text = "Late", .group = MenuGroup::EditFind});
    const ActionMenus menus(window, registry);
    registry.add({.id = "early", .text = "&Early", .group = MenuGroup::EditUndo});
    registry.add({.id = "second", .text = "Second", .group = MenuGroup::EditUndo});
    QMenu *submenu = registry.addMenu("&More", MenuGroup::EditFind);
    registry.add({.id = "inner", .text = "Inner", .group = MenuGroup::EditFind, .submenu = submenu});
    const QStringList expected{QStringLiteral("Early"), QStringLiteral("Second"), QStringLiteral("-"),
                               QStringLiteral("Late"), QStringLiteral("More")};
    QTRY_COMPARE(textsOf(menuOf(window, QStringLiteral("Edit"))->actions()), expected);
    QCOMPARE(textsOf(submenu->actions()), QStringList{QStringLiteral("Inner")});
}

void ActionRegistryTest::aMenuHoldsAGroupWhateverIsAddedFirst()
{
    QMainWindow window;
    ActionRegistry registry(window);
    const ActionMenus menus(window, registry);
    registry.add({.id = "before", .text = "Before", .group = MenuGroup::FileExport});
    const QMenu *submenu = registry.addMenu("&Export", MenuGroup::FileExchange, MenuGroup::FileExport);
    registry.add({.id = "after", .text = "After", .group = MenuGroup::FileExport});
    registry.add({.id = "print", .text = "Print", .group = MenuGroup::FilePrint});
    const QStringList inside{QStringLiteral("Before"), QStringLiteral("After")};
    QTRY_COMPARE(textsOf(submenu->actions()), inside);
    const QStringList file{QStringLiteral("Export"), QStringLiteral("-"), QStringLiteral("Print")};
    QCOMPARE(textsOf(menuOf(window, QStringLiteral("File"))->actions()), file);
}

void ActionRegistryTest::titlesSayWhatTheMenuAroundSays()
{
    QMainWindow window;
    ActionRegistry registry(window);
    const QAction *action = registry.add({.id = "list",
                                          .text = "&Address list…",
                                          .group = MenuGroup::FileExport,
                                          .shortcuts = {Qt::CTRL | Qt::Key_J},
                                          .title = "Export address list"});
    QCOMPARE(action->text(), QStringLiteral("&Address list…"));
    QCOMPARE(action->toolTip(), QStringLiteral("Export address list (Ctrl+J)"));
    QCOMPARE(ActionRegistry::titleOf(registry.entries().front()), QStringLiteral("Export address list"));
    registry.add({.id = "save", .text = "&Save…"});
    QCOMPARE(ActionRegistry::titleOf(registry.entries().back()), QStringLiteral("Save"));
}

void ActionRegistryTest::menusWithoutActionsAreNotShown()
{
    QMainWindow window;
    ActionRegistry registry(window);
    const ActionMenus menus(window, registry);
    QVERIFY(!menuOf(window, QStringLiteral("Insert"))->menuAction()->isVisible());
    registry.add({.id = "a", .text = "A", .group = MenuGroup::InsertNote});
    QTRY_VERIFY(menuOf(window, QStringLiteral("Insert"))->menuAction()->isVisible());
    QVERIFY(!menuOf(window, QStringLiteral("Help"))->menuAction()->isVisible());
}

void ActionRegistryTest::theToolBarHoldsWhatAsksForIt()
{
    QMainWindow window;
    ActionRegistry registry(window);
    const ActionMenus menus(window, registry);
    registry.add(
        {.id = "zoom", .text = "Zoom", .group = MenuGroup::ViewZoom, .toolBar = ToolBarButton::Icon});
    registry.add({.id = "other", .text = "Other", .group = MenuGroup::FileNew});
    registry.add({.id = "open",
                  .text = "Open a file…",
                  .group = MenuGroup::FileNew,
                  .toolBar = ToolBarButton::IconAndText,
                  .shortText = "Open"});
    const QStringList expected{QStringLiteral("Open a file…"), QStringLiteral("-"), QStringLiteral("Zoom")};
    QTRY_COMPARE(textsOf(window.findChild<QToolBar *>()->actions()), expected);
    QCOMPARE(registry.action("open")->iconText(), QStringLiteral("Open"));
}

void ActionRegistryTest::toolTipsNameTheShortcut()
{
    QMainWindow window;
    ActionRegistry registry(window);
    QAction *action = registry.add({.id = "undo", .text = "&Undo…", .shortcuts = {Qt::CTRL | Qt::Key_Z}});
    QCOMPARE(action->toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
    action->setText(QStringLiteral("Undo: Move"));
    QCOMPARE(action->toolTip(), QStringLiteral("Undo: Move (Ctrl+Z)"));
    const QAction *helped = registry.add({.id = "a", .text = "Align", .help = "Puts edges in line."});
    QCOMPARE(helped->toolTip(), QStringLiteral("Align\nPuts edges in line."));
}

void ActionRegistryTest::needsDecideWhatIsEnabled()
{
    QMainWindow window;
    ActionRegistry registry(window);
    const QAction *open = registry.add({.id = "open", .text = "O"});
    const QAction *save = registry.add({.id = "save", .text = "S", .needs = Needs::Document});
    const QAction *remove = registry.add({.id = "delete", .text = "D", .needs = Needs::Selection});
    const QAction *align = registry.add({.id = "align", .text = "A", .needs = Needs::SeveralSelected});
    const auto enabled = [&] {
        return QList<bool>{open->isEnabled(), save->isEnabled(), remove->isEnabled(), align->isEnabled()};
    };
    QCOMPARE(enabled(), (QList<bool>{true, false, false, false}));
    registry.setSituation({.hasDocument = true});
    QCOMPARE(enabled(), (QList<bool>{true, true, false, false}));
    registry.setSituation({.hasDocument = true, .selected = 1});
    QCOMPARE(enabled(), (QList<bool>{true, true, true, false}));
    registry.setSituation({.hasDocument = true, .selected = 2});
    QCOMPARE(enabled(), (QList<bool>{true, true, true, true}));
    registry.setSituation({});
    QCOMPARE(enabled(), (QList<bool>{true, false, false, false}));
}

void ActionRegistryTest::refusalsAreKeptApartFromNeeds()
{
    QMainWindow window;
    ActionRegistry registry(window);
    QAction *undo = registry.add({.id = "undo", .text = "U", .needs = Needs::Document});
    const auto refusal = [&] { return registry.refusalOf(registry.entries().front()); };
    QCOMPARE(refusal(), QStringLiteral("Open or begin a deployment first."));
    registry.setRefusal(undo, "There is nothing to undo.");
    registry.setSituation({.hasDocument = true});
    QVERIFY(!undo->isEnabled());
    QCOMPARE(refusal(), QStringLiteral("There is nothing to undo."));
    registry.setRefusal(undo, nullptr);
    QVERIFY(undo->isEnabled());
    QCOMPARE(refusal(), QString());
}

void ActionRegistryTest::shortcutsWorkWithoutAMenu()
{
    QMainWindow window;
    ActionRegistry registry(window);
    QAction *action = registry.add({.id = "a", .text = "A", .shortcuts = {Qt::CTRL | Qt::Key_J}});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy triggered(action, &QAction::triggered);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
}

void ActionRegistryTest::plainTextLosesTheMnemonic()
{
    QCOMPARE(plainText(QStringLiteral("Save &as…")), QStringLiteral("Save as…"));
    QCOMPARE(plainText(QStringLiteral("R&&D &open")), QStringLiteral("R&D open"));
    QCOMPARE(nameOf(QAction(QStringLiteral("Neu aus &Szenario …"))), QStringLiteral("Neu aus Szenario"));
}

QTEST_MAIN(ActionRegistryTest)
#include "tst_actionregistry.moc"
