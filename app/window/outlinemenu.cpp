// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemenu.h"

#include "actionregistry.h"
#include "panels/outlinepanel.h"

#include <QCoreApplication>
#include <QMenu>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutlineMenu)
};

constexpr MenuGroup offered[] = {MenuGroup::EditClipboard, MenuGroup::EditChange, MenuGroup::InsertElement,
                                 MenuGroup::InsertLine, MenuGroup::InsertNote};

/// The actions of a group, those inside of menus of their own excepted.
void addGroup(QMenu &menu, const ActionRegistry &registry, MenuGroup group)
{
    for (const ActionRegistry::Entry &entry : registry.entries()) {
        // Renaming happens in the tree itself.
        const bool isOther = qstrcmp(entry.declaration.id, "edit.rename") != 0;
        if (entry.declaration.group == group && !entry.declaration.submenu && isOther)
            menu.addAction(entry.action);
    }
    for (const ActionRegistry::Submenu &submenu : registry.submenus()) {
        if (submenu.group == group)
            menu.addMenu(submenu.menu);
    }
    menu.addSeparator();
}

} // namespace

void showOutlineMenu(OutlinePanel &outline, const ActionRegistry &registry, const QPoint &globalPlace)
{
    QMenu menu(&outline);
    QAction *rename = menu.addAction(Words::tr("&Rename"));
    rename->setShortcut(Qt::Key_F2);
    rename->setEnabled(outline.canRename());
    QObject::connect(rename, &QAction::triggered, &outline, &OutlinePanel::renameCurrent);
    menu.addSeparator();
    for (const MenuGroup group : offered)
        addGroup(menu, registry, group);
    for (const char *id : {"view.collapse", "view.expand"}) {
        if (QAction *action = registry.action(id))
            menu.addAction(action);
    }
    menu.exec(globalPlace);
}

} // namespace portolan
