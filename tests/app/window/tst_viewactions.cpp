// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "file/documentfile.h"
#include "window/actionregistry.h"
#include "window/viewmemory.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

const AssociationKey federation = AssociationKey::literal("federation-route");

struct Window : Program {
    using Program::Program;

    QAction &action(const char *id) const { return *part<ActionRegistry>().action(id); }
    DiagramView &diagram() const { return part<DiagramView>(); }
    ViewMemory &memory() const { return part<ViewMemory>(); }
    QString file(const QString &name) const { return folder.filePath(name); }
    void save(const QString &name) { QVERIFY(window.document().save(file(name))); }
};

/// The menu somebody has just opened.
QMenu &opened(QAction &member)
{
    auto *menu = static_cast<QMenu *>(member.associatedObjects().value(1));
    for (QObject *object : member.associatedObjects()) {
        if (auto *candidate = qobject_cast<QMenu *>(object))
            menu = candidate;
    }
    Q_EMIT menu->aboutToShow();
    return *menu;
}

QList<QAction *> kindsIn(const QMenu &menu)
{
    QList<QAction *> kinds;
    for (QAction *action : menu.actions()) {
        if (action->isCheckable() && action->objectName().isEmpty())
            kinds << action;
    }
    return kinds;
}

} // namespace

class ViewActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesComeBackPerDocument();
    void onlyTheLatestDocumentsAreRemembered();
    void garbageInTheSettingsIsLeftOut();
    void theMenuListsTheKindsThereAre();
    void aKindIsHiddenAndShownAgain();
    void allLinesComeBack();
    void theKindOfALineIsHidden();
    void balancingIsHidden();
    void documentsHaveChoicesOfTheirOwn();
    void aCopyIsSeenAsItsOriginal();
    void coloursAreTheSameForAllDocuments();
};

void ViewActionsTest::choicesComeBackPerDocument()
{
    const Window program(false);
    ViewChoices choices{
        .hiddenKinds = {federation}, .colouring = Colouring::Role, .showsFlows = true, .collapsed = {}};
    QSettings &settings = const_cast<QSettings &>(program.settings);
    storeViewChoices(settings, QStringLiteral("/a/b.portolan"), choices);
    QCOMPARE(storedViewChoices(settings, QStringLiteral("/a/b.portolan")), choices);
    choices.hiddenKinds.clear();
    QCOMPARE(storedViewChoices(settings, QStringLiteral("/a/c.portolan")), choices);
    QCOMPARE(storedViewChoices(settings, QString()), choices);
}

void ViewActionsTest::onlyTheLatestDocumentsAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const ViewChoices choices{.hiddenKinds = {}, .hidesBalancing = true, .collapsed = {}};
    for (int i = 0; i < 100; ++i)
        storeViewChoices(settings, QStringLiteral("/%1").arg(i), choices);
    QVERIFY(settings.allKeys().size() < 200);
    QVERIFY(storedViewChoices(settings, QStringLiteral("/0")).showsAllLines());
    QCOMPARE(storedViewChoices(settings, QStringLiteral("/99")), choices);
    storeViewChoices(settings, QStringLiteral("/99"), {});
    QVERIFY(!settings.value(QStringLiteral("view/documents")).toStringList().contains(QStringLiteral("/99")));
}

void ViewActionsTest::garbageInTheSettingsIsLeftOut()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    storeViewChoices(settings, QStringLiteral("/a"), {.hiddenKinds = {federation}, .collapsed = {}});
    for (const QString &key : settings.allKeys()) {
        if (key.endsWith(QStringLiteral("hiddenKinds")))
            settings.setValue(key, QStringList{QStringLiteral("No Kind!"), federation.toString()});
    }
    settings.setValue(QStringLiteral("view/colouring"), QStringLiteral("plaid"));
    QCOMPARE(storedViewChoices(settings, QStringLiteral("/a")),
             (ViewChoices{.hiddenKinds = {federation}, .collapsed = {}}));
}

void ViewActionsTest::theMenuListsTheKindsThereAre()
{
    const Window program;
    const QMenu &menu = opened(program.action("view.lines.all"));
    std::set<AssociationKey> kinds;
    const auto &document = const_cast<Window &>(program).window.document();
    for (const Association &line : document.topology().associations)
        kinds.insert(line.kind);
    QCOMPARE(size_t(kindsIn(menu).size()), kinds.size());
    for (const QAction *action : kindsIn(menu)) {
        QVERIFY(action->isChecked());
        QVERIFY(!action->text().isEmpty());
    }
    Q_EMIT const_cast<QMenu &>(menu).aboutToShow();
    QCOMPARE(size_t(kindsIn(menu).size()), kinds.size());
}

void ViewActionsTest::aKindIsHiddenAndShownAgain()
{
    const Window program;
    const size_t all = program.diagram().picture().lines.size();
    kindsIn(opened(program.action("view.lines.all"))).front()->trigger();
    QVERIFY(program.diagram().picture().lines.size() < all);
    QCOMPARE(program.memory().choices().hiddenKinds.size(), size_t(1));
    QAction *kind = kindsIn(opened(program.action("view.lines.all"))).front();
    QVERIFY(!kind->isChecked());
    kind->trigger();
    QCOMPARE(program.diagram().picture().lines.size(), all);
}

void ViewActionsTest::allLinesComeBack()
{
    const Window program;
    QAction &showAll = program.action("view.lines.all");
    QVERIFY(!showAll.isEnabled());
    program.memory().choose({.hiddenKinds = {federation}, .hidesBalancing = true, .collapsed = {}});
    QVERIFY(showAll.isEnabled());
    showAll.trigger();
    QVERIFY(program.memory().choices().showsAllLines());
    program.memory().choose({.hiddenKinds = {}, .hidesBalancing = true, .collapsed = {}});
    program.part<QToolButton>(QStringLiteral("hiddenLines")).click();
    QVERIFY(program.memory().choices().showsAllLines());
}

void ViewActionsTest::theKindOfALineIsHidden()
{
    Window program;
    QAction &hide = program.action("view.lines.hide");
    program.diagram().selectByUser({firstPool(program.window.document().topology(), "edge").id});
    QVERIFY(!hide.isEnabled());
    const Association line = *program.window.document().topology().associations.begin();
    program.diagram().selectByUser({line.id});
    QVERIFY(hide.isEnabled());
    hide.trigger();
    QVERIFY(program.memory().choices().hiddenKinds.contains(line.kind));
    QVERIFY(!program.diagram().picture().partOf(line.id));
}

void ViewActionsTest::balancingIsHidden()
{
    const Window program;
    QAction &balancing = program.action("view.lines.balancing");
    QVERIFY(balancing.isChecked());
    balancing.trigger();
    QVERIFY(program.memory().choices().hidesBalancing);
    QVERIFY(std::ranges::none_of(program.diagram().picture().content.links, &Link::dashed));
}

void ViewActionsTest::documentsHaveChoicesOfTheirOwn()
{
    Window program;
    program.save(QStringLiteral("one.portolan"));
    program.memory().choose({.hiddenKinds = {federation}, .collapsed = {}});
    QVERIFY(program.window.openFile(program.file(QStringLiteral("one.portolan"))));
    QVERIFY(program.memory().choices().hiddenKinds.contains(federation));
    program.window.controller().openSample(QStringLiteral("contoso"));
    QVERIFY(program.memory().choices().showsAllLines());
}

void ViewActionsTest::aCopyIsSeenAsItsOriginal()
{
    Window program;
    program.save(QStringLiteral("one.portolan"));
    program.memory().choose({.hiddenKinds = {federation}, .collapsed = {}});
    program.save(QStringLiteral("two.portolan"));
    QVERIFY(program.memory().choices().hiddenKinds.contains(federation));
    program.window.controller().openSample(QStringLiteral("contoso"));
    QVERIFY(program.window.openFile(program.file(QStringLiteral("two.portolan"))));
    QVERIFY(program.memory().choices().hiddenKinds.contains(federation));
}

void ViewActionsTest::coloursAreTheSameForAllDocuments()
{
    Window program;
    program.action("view.colour.site").trigger();
    QCOMPARE(program.diagram().choices().colouring, Colouring::Site);
    program.window.controller().openSample(QStringLiteral("edge-single-nat"));
    QCOMPARE(program.diagram().choices().colouring, Colouring::Site);
    QVERIFY(program.action("view.colour.site").isChecked());
    program.action("view.colour.zone").trigger();
    QCOMPARE(program.diagram().choices().colouring, Colouring::Zone);
}

QTEST_MAIN(ViewActionsTest)
#include "tst_viewactions.moc"
