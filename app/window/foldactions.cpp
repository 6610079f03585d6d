// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldactions.h"

#include "actionregistry.h"
#include "diagram/collapsing.h"
#include "diagram/diagramview.h"
#include "diagram/picture.h"

#include <QAction>

namespace portolan {

namespace {

template <typename Elements>
std::vector<ElementId> idsOf(const Elements &elements)
{
    std::vector<ElementId> ids;
    for (const auto &element : elements)
        ids.push_back(element.id);
    return ids;
}

} // namespace

FoldActions::FoldActions(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    registry.addMenu(QT_TRANSLATE_NOOP("Actions", "&Collapse and expand"), MenuGroup::ViewFolding);
    addForSelection(registry);
    addForAll(registry);
}

void FoldActions::addForSelection(ActionRegistry &registry)
{
    QMenu *menu = registry.submenus().back().menu;
    const auto add = [&](const char *id, const char *text, Qt::Key key, const char *help, bool collapse) {
        QAction *action =
            registry.add({.id = id,
                          .text = text,
                          .group = MenuGroup::ViewFolding,
                          .shortcuts = {Qt::CTRL | key},
                          .needs = Needs::Selection,
                          .keywords = QT_TRANSLATE_NOOP("Actions", "fold hide show details group"),
                          .help = help,
                          .submenu = menu});
        // Lists and fields use the same keys.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        connect(action, &QAction::triggered, this, [this, collapse] { foldSelected(collapse); });
    };
    add("view.collapse", QT_TRANSLATE_NOOP("Actions", "&Collapse"), Qt::Key_Home,
        QT_TRANSLATE_NOOP("Actions", "A pool becomes a single line, a site a band that says what is in it."),
        true);
    add("view.expand", QT_TRANSLATE_NOOP("Actions", "&Expand"), Qt::Key_End, nullptr, false);
}

void FoldActions::addForAll(ActionRegistry &registry)
{
    QMenu *menu = registry.submenus().back().menu;
    const auto add = [&](const char *id, const char *text, auto ids, bool collapse) {
        QAction *action =
            registry.add({.id = id,
                          .text = text,
                          .group = MenuGroup::ViewFolding,
                          .needs = Needs::Document,
                          .keywords = QT_TRANSLATE_NOOP("Actions", "fold hide show details overview"),
                          .submenu = menu});
        connect(action, &QAction::triggered, this,
                [this, ids, collapse] { m_view.setCollapsed(ids(), collapse); });
    };
    add(
        "view.collapseSites", QT_TRANSLATE_NOOP("Actions", "Collapse all &sites"),
        [this] { return idsOf(m_document.topology().sites); }, true);
    add(
        "view.collapsePools", QT_TRANSLATE_NOOP("Actions", "Collapse all &pools"),
        [this] { return idsOf(m_document.topology().pools); }, true);
    add(
        "view.expandAll", QT_TRANSLATE_NOOP("Actions", "Expand &all"),
        [this] {
            const auto &collapsed = m_view.choices().collapsed;
            return std::vector<ElementId>(collapsed.begin(), collapsed.end());
        },
        false);
}

void FoldActions::foldSelected(bool collapse)
{
    std::vector<ElementId> targets;
    for (const ElementId &id : m_view.selection()) {
        const ElementId target = diagram::foldTarget(m_view.picture(), id, collapse);
        if (!target.isEmpty())
            targets.push_back(target);
    }
    if (!targets.empty())
        m_view.setCollapsed(targets, collapse);
    else
        Q_EMIT refused(collapse ? tr("Nothing selected can be collapsed: only sites and pools can.")
                                : tr("Nothing selected is collapsed."));
}

} // namespace portolan
