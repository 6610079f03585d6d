// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowactions.h"

#include "actionregistry.h"
#include "diagram/diagramview.h"
#include "panels/sheetspanel.h"
#include "viewmemory.h"

#include <QAction>

namespace portolan {

FlowActions::FlowActions(ViewMemory &memory, DiagramView &diagram, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_memory(memory), m_diagram(diagram),
      m_show(registry.add(
          {.id = "view.flows",
           .text = QT_TRANSLATE_NOOP("Actions", "Sho&w flows"),
           .group = MenuGroup::ViewOverlay,
           .shortcuts = {Qt::Key_F4},
           .icon = IconName::Flows,
           .needs = Needs::Document,
           .keywords =
               QT_TRANSLATE_NOOP("Actions", "overlay traffic ports connections through firewall arrows"),
           .toolBar = ToolBarButton::IconAndText,
           .shortText = QT_TRANSLATE_NOOP("Actions", "Flows"),
           .help = QT_TRANSLATE_NOOP(
               "Actions", "What passes the selected firewall, or begins or ends at what is selected"),
           .checkable = true})),
      m_next(registry.add({.id = "view.nextFlow",
                           .text = QT_TRANSLATE_NOOP("Actions", "Ne&xt flow"),
                           .group = MenuGroup::ViewOverlay,
                           .shortcuts = {Qt::Key_F},
                           .needs = Needs::Document,
                           .keywords = QT_TRANSLATE_NOOP("Actions", "overlay walk flows"),
                           .help = QT_TRANSLATE_NOOP("Actions", "Enter shows its rows, Escape leaves it.")})),
      m_previous(registry.add({.id = "view.previousFlow",
                               .text = QT_TRANSLATE_NOOP("Actions", "Pre&vious flow"),
                               .group = MenuGroup::ViewOverlay,
                               .shortcuts = {Qt::SHIFT | Qt::Key_F},
                               .needs = Needs::Document,
                               .keywords = QT_TRANSLATE_NOOP("Actions", "overlay walk flows")}))
{
    for (QAction *action : {m_next, m_previous}) {
        // Single letters are typed elsewhere.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_diagram.addAction(action);
        connect(action, &QAction::triggered, this, [this, action] {
            m_diagram.setFocus();
            m_diagram.stepFlow(action == m_next);
        });
    }
    connect(m_show, &QAction::toggled, this, [this](bool shown) {
        diagram::ViewChoices choices = m_memory.choices();
        choices.showsFlows = shown;
        m_memory.choose(choices);
    });
    const auto update = [this, &registry] {
        const bool isShown = m_memory.choices().showsFlows;
        m_show->setChecked(isShown);
        for (QAction *action : {m_next, m_previous})
            registry.setRefusal(action,
                                isShown ? nullptr : QT_TRANSLATE_NOOP("Actions", "Flows are not shown now."));
    };
    connect(&m_memory, &ViewMemory::changed, this, update);
    update();
}

void FlowActions::leadTo(SheetsPanel &sheets, QAction &sheetsShown)
{
    connect(&m_diagram, &DiagramView::flowsPicked, &sheets,
            [&sheets, &sheetsShown](const std::vector<quint64> &rows, const QString &name) {
                sheetsShown.setChecked(true);
                sheets.showRows(rows, name);
            });
}

} // namespace portolan
