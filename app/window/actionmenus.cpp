// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionmenus.h"

#include "actionregistry.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace portolan {

namespace {

constexpr std::array<MenuId, 6> menuOrder{MenuId::File,    MenuId::Edit, MenuId::Insert,
                                          MenuId::Arrange, MenuId::View, MenuId::Help};

const char *titleSource(MenuId id)
{
    switch (id) {
    case MenuId::File:
        return QT_TRANSLATE_NOOP("Actions", "&File");
    case MenuId::Edit:
        return QT_TRANSLATE_NOOP("Actions", "&Edit");
    case MenuId::Insert:
        return QT_TRANSLATE_NOOP("Actions", "&Insert");
    case MenuId::Arrange:
        return QT_TRANSLATE_NOOP("Actions", "A&rrange");
    case MenuId::View:
        return QT_TRANSLATE_NOOP("Actions", "&View");
    case MenuId::Help:
        return QT_TRANSLATE_NOOP("Actions", "&Help");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<MenuId> menuOf(MenuGroup group)
{
    if (group <= MenuGroup::FileClose)
        return MenuId::File;
    if (group <= MenuGroup::EditFind)
        return MenuId::Edit;
    if (group <= MenuGroup::InsertNote)
        return MenuId::Insert;
    if (group <= MenuGroup::ArrangeLayout)
        return MenuId::Arrange;
    if (group <= MenuGroup::ViewAppearance)
        return MenuId::View;
    if (group <= MenuGroup::HelpAbout)
        return MenuId::Help;
    return std::nullopt;
}

ActionMenus::ActionMenus(QMainWindow &window, ActionRegistry &registry)
    : QObject(&window), m_registry(registry), m_toolBar(window.addToolBar(QString()))
{
    for (const MenuId id : menuOrder)
        m_menus[id] = window.menuBar()->addMenu(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&registry, &ActionRegistry::added, this, [this] {
        if (m_isStale)
            return;
        m_isStale = true;
        QMetaObject::invokeMethod(this, &ActionMenus::rebuild, Qt::QueuedConnection);
    });
    connect(&registry, &ActionRegistry::retranslated, this, &ActionMenus::retranslate);
    rebuild();
    retranslate();
}

QString ActionMenus::title(MenuId id)
{
    return plainText(actionText(titleSource(id)));
}

void ActionMenus::rebuild()
{
    m_isStale = false;
    for (const auto &[id, menu] : m_menus)
        fillMenu(id, *menu);
    fillSubmenus();
    fillToolBar();
}

void ActionMenus::fillMenu(MenuId id, QMenu &menu) const
{
    // clear() deletes the separators, which belong to the menu, and leaves the registry's actions alone.
    menu.clear();
    for (auto group = MenuGroup::FileNew; group != MenuGroup::None; group = MenuGroup(int(group) + 1)) {
        if (menuOf(group) != id)
            continue;
        QList<QAction *> actions;
        for (const auto &entry : m_registry.entries()) {
            if (entry.declaration.group == group && !entry.declaration.submenu)
                actions << entry.action;
        }
        for (const auto &submenu : m_registry.submenus()) {
            if (submenu.group == group)
                actions << submenu.menu->menuAction();
        }
        if (!actions.isEmpty() && !menu.isEmpty())
            menu.addSeparator();
        menu.addActions(actions);
    }
    menu.menuAction()->setVisible(!menu.isEmpty());
}

void ActionMenus::fillSubmenus() const
{
    for (const auto &entry : m_registry.entries()) {
        QMenu *submenu = entry.declaration.submenu;
        if (submenu && !submenu->actions().contains(entry.action))
            submenu->addAction(entry.action);
    }
}

void ActionMenus::fillToolBar() const
{
    m_toolBar->clear();
    std::optional<MenuId> last;
    for (auto group = MenuGroup::FileNew; group != MenuGroup::None; group = MenuGroup(int(group) + 1)) {
        for (const auto &[declaration, action, refusal] : m_registry.entries()) {
            if (declaration.group != group || declaration.toolBar == ToolBarButton::None)
                continue;
            if (last && last != menuOf(group))
                m_toolBar->addSeparator();
            last = menuOf(group);
            m_toolBar->addAction(action);
            if (declaration.toolBar == ToolBarButton::Icon)
                static_cast<QToolButton *>(m_toolBar->widgetForAction(action))
                    ->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    }
}

void ActionMenus::retranslate()
{
    for (const auto &[id, menu] : m_menus)
        menu->setTitle(actionText(titleSource(id)));
    m_toolBar->setWindowTitle(tr("Tool bar"));
}

} // namespace portolan
