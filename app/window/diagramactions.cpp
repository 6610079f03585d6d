// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramactions.h"

#include "actionregistry.h"

#include <QAction>
#include <QWidget>

namespace portolan {

DiagramActions::DiagramActions(ActionRegistry &registry) : QObject(&registry)
{
    addChanges(registry);
    addSelections(registry);
    addGestures(registry);
    for (QAction *action : {rename, remove, selectAll, line})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void DiagramActions::addTo(QWidget &widget) const
{
    widget.addActions({rename, remove, selectAll, line});
}

void DiagramActions::addChanges(ActionRegistry &registry)
{
    rename = registry.add({.id = "edit.rename",
                           .text = QT_TRANSLATE_NOOP("Actions", "Re&name"),
                           .group = MenuGroup::EditChange,
                           .shortcuts = {Qt::Key_F2},
                           .needs = Needs::Selection,
                           .keywords = QT_TRANSLATE_NOOP("Actions", "name title")});
    remove = registry.add({.id = "edit.delete",
                           .text = QT_TRANSLATE_NOOP("Actions", "De&lete"),
                           .group = MenuGroup::EditChange,
                           .shortcuts = {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
                           .needs = Needs::Selection,
                           .keywords = QT_TRANSLATE_NOOP("Actions", "remove erase")});
    line = registry.add(
        {.id = "insert.line",
         .text = QT_TRANSLATE_NOOP("Actions", "&Line from here"),
         .group = MenuGroup::InsertLine,
         .shortcuts = {Qt::Key_L},
         .needs = Needs::Selection,
         .keywords = QT_TRANSLATE_NOOP("Actions", "join connect association"),
         .help = QT_TRANSLATE_NOOP(
             "Actions", "Tab and arrows choose where it leads, Enter draws it, Escape gives up.")});
}

void DiagramActions::addSelections(ActionRegistry &registry)
{
    selectAll = registry.add({.id = "select.all",
                              .text = QT_TRANSLATE_NOOP("Actions", "Select &all"),
                              .group = MenuGroup::EditSelect,
                              .shortcuts = QKeySequence::keyBindings(QKeySequence::SelectAll),
                              .needs = Needs::Document});
    selectRole = registry.add({.id = "select.role",
                               .text = QT_TRANSLATE_NOOP("Actions", "Select all of this r&ole"),
                               .group = MenuGroup::EditSelect,
                               .needs = Needs::Selection});
    selectSite = registry.add({.id = "select.site",
                               .text = QT_TRANSLATE_NOOP("Actions", "Select all of this &site"),
                               .group = MenuGroup::EditSelect,
                               .needs = Needs::Selection});
    selectZone = registry.add({.id = "select.zone",
                               .text = QT_TRANSLATE_NOOP("Actions", "Select all in t&his zone"),
                               .group = MenuGroup::EditSelect,
                               .needs = Needs::Selection});
}

void DiagramActions::addGestures(ActionRegistry &registry)
{
    using Place = GestureDeclaration::Place;
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Go to the neighbour"),
                         QT_TRANSLATE_NOOP("Actions", "Arrow keys")});
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Push what is selected"),
                         QT_TRANSLATE_NOOP("Actions", "Ctrl+arrow keys, finely with Shift")});
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Expand a collapsed site"),
                         QT_TRANSLATE_NOOP("Actions", "Double click")});
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Move off the grid"),
                         QT_TRANSLATE_NOOP("Actions", "Drag with Alt")});
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Add to the selection"),
                         QT_TRANSLATE_NOOP("Actions", "Click or draw a frame with Shift or Ctrl")});
    registry.addGesture({Place::Diagram, QT_TRANSLATE_NOOP("Actions", "Move the paper"),
                         QT_TRANSLATE_NOOP("Actions", "Drag with Space or the middle button")});
}

} // namespace portolan
