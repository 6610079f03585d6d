// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "panels/outlinepanel.h"
#include "window/actionregistry.h"
#include "window/finder.h"

#include <QAction>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const ElementId frankfurt = ElementId::literal("site-frankfurt");
const ElementId frontEnd = ElementId::literal("pool-fra-front-end");

struct Window : Program {
    DiagramView &view = part<DiagramView>();

    QAction &action(const char *id) const { return *part<ActionRegistry>().action(id); }
    void select(const std::vector<ElementId> &ids) const { view.selectByUser(ids); }
    [[nodiscard]] const std::set<ElementId> &collapsed() const { return view.choices().collapsed; }
};

} // namespace

class FoldActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSelectedIsCollapsedStepByStep()
    {
        Window program;
        QVERIFY(!program.action("view.collapse").isEnabled());
        program.select({frontEnd});
        program.action("view.collapse").trigger();
        QCOMPARE(program.collapsed(), std::set<ElementId>{frontEnd});
        program.action("view.collapse").trigger();
        QCOMPARE(program.collapsed(), (std::set<ElementId>{frontEnd, frankfurt}));
        QCOMPARE(program.view.selection(), std::vector<ElementId>{frontEnd});
        program.action("view.expand").trigger();
        program.action("view.expand").trigger();
        QVERIFY(program.collapsed().empty());
        QCOMPARE(program.window.document().undoStack().count(), 0);
        QVERIFY(!program.window.document().isModified());
    }

    void keysCollapseAndExpand()
    {
        Window program;
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.view.setFocus();
        program.select({frankfurt});
        QTest::keyClick(&program.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(program.collapsed(), std::set<ElementId>{frankfurt});
        QTest::keyClick(&program.view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(program.collapsed().empty());
    }

    void everythingAtOnce()
    {
        Window program;
        const Topology &topology = program.window.document().topology();
        program.action("view.collapseSites").trigger();
        QCOMPARE(program.collapsed().size(), topology.sites.size());
        program.action("view.collapsePools").trigger();
        QCOMPARE(program.collapsed().size(), topology.sites.size() + topology.pools.size());
        program.action("view.expandAll").trigger();
        QVERIFY(program.collapsed().empty());
    }

    void whatIsFoundIsExpanded()
    {
        Window program;
        program.view.setCollapsed({frankfurt}, true);
        QVERIFY(!program.view.picture().partOf(frontEnd));
        Q_EMIT program.part<Finder>().elementsChosen({frontEnd});
        QVERIFY(program.view.picture().partOf(frontEnd));
        QCOMPARE(program.view.selection(), std::vector<ElementId>{frontEnd});
    }

    void theOutlineSelectsWhatIsHidden()
    {
        Window program;
        program.view.setCollapsed({frankfurt}, true);
        Q_EMIT program.part<OutlinePanel>().selectionChangedByUser({frontEnd});
        QCOMPARE(program.view.selection(), std::vector<ElementId>{frontEnd});
        QCOMPARE(program.collapsed(), std::set<ElementId>{frankfurt});
    }
};

QTEST_MAIN(FoldActionsTest)
#include "tst_foldactions.moc"
