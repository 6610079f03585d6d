// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagrammenu.h"

#include "actionregistry.h"
#include "diagram/collapsing.h"
#include "diagram/diagramview.h"
#include "diagram/elements.h"
#include "diagram/picture.h"
#include "diagramactions.h"

#include <QCoreApplication>
#include <QMenu>

namespace portolan {

using diagram::Part;
using diagram::PartKind;

namespace {

void addSelecting(QMenu &menu, PartKind kind, const DiagramActions &actions)
{
    menu.addSeparator();
    if (kind == PartKind::Card)
        menu.addAction(actions.selectRole);
    if (kind == PartKind::Card || kind == PartKind::Site)
        menu.addAction(actions.selectSite);
    if (kind == PartKind::Card || kind == PartKind::Zone)
        menu.addAction(actions.selectZone);
}

/// Collapsing and expanding, as far as there is something to collapse or expand.
void addFolding(QMenu &menu, const DiagramView &view, const ElementId &id, const ActionRegistry &registry)
{
    menu.addSeparator();
    for (const auto &[name, collapse] : {std::pair("view.collapse", true), std::pair("view.expand", false)}) {
        QAction *action = registry.action(name);
        if (action && !diagram::foldTarget(view.picture(), id, collapse).isEmpty())
            menu.addAction(action);
    }
}

/// Groups of other people's actions: clipboard, alignment.
void addGroup(QMenu &menu, const ActionRegistry &registry, MenuGroup group)
{
    menu.addSeparator();
    for (const ActionRegistry::Entry &entry : registry.entries()) {
        if (entry.declaration.group == group && !entry.declaration.submenu)
            menu.addAction(entry.action);
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiagramMenu)
};

/// On elements the action itself, which puts the note beside them; elsewhere the note comes to the pointer.
void addNoting(QMenu &menu, DiagramView &view, const diagram::MenuWish &wish, PartKind kind,
               const ActionRegistry &registry)
{
    if (kind != PartKind::None && kind != PartKind::Zone && kind != PartKind::Site)
        return addGroup(menu, registry, MenuGroup::InsertNote);
    menu.addSeparator();
    QObject::connect(menu.addAction(Words::tr("N&ote here")), &QAction::triggered, &view,
                     [&view, place = wish.place] {
                         Q_EMIT view.wished(diagram::kept(view.picture(), diagram::NoteWanted{place}));
                     });
}

} // namespace

void showDiagramMenu(DiagramView &view, const diagram::MenuWish &wish, const ActionRegistry &registry,
                     const DiagramActions &actions)
{
    const Part part = view.picture().partOf(wish.id);
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(part ? diagram::nameOf(view.picture(), {wish.id, part}) : view.accessibleName());
    const bool hasName = part.kind != PartKind::None && part.kind != PartKind::Link;
    const bool canBegin =
        part.kind == PartKind::Card || part.kind == PartKind::Zone || part.kind == PartKind::Site;
    if (canBegin)
        menu->addAction(actions.line);
    if (part.kind == PartKind::Note)
        QObject::connect(menu->addAction(Words::tr("&Write")), &QAction::triggered, &view,
                         [&view, id = wish.id] { view.startRename(id); });
    else if (hasName)
        menu->addAction(actions.rename);
    addGroup(*menu, registry, MenuGroup::EditClipboard);
    if (part.kind != PartKind::None)
        menu->addAction(actions.remove);
    if (part.kind == PartKind::Link)
        menu->addAction(registry.action("view.lines.hide"));
    if (part.kind == PartKind::Card)
        addGroup(*menu, registry, MenuGroup::ArrangeLayout);
    addFolding(*menu, view, wish.id, registry);
    addNoting(*menu, view, wish, part.kind, registry);
    addSelecting(*menu, part.kind, actions);
    if (part.kind == PartKind::None)
        menu->addAction(actions.selectAll);
    menu->popup(wish.global);
}

} // namespace portolan
