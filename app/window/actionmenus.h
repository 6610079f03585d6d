// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiondeclaration.h"

#include <QObject>

#include <map>

QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QToolBar)

namespace portolan {

class ActionRegistry;

/// The menu bar and the tool bar of a window, made from its registry and kept up with it.
class ActionMenus : public QObject {
    Q_OBJECT

public:
    ActionMenus(QMainWindow &window, ActionRegistry &registry);

    /// The title of a menu without its mnemonic.
    static QString title(MenuId id);

private:
    void rebuild();
    void fillMenu(MenuId id, QMenu &menu) const;
    void fillSubmenus() const;
    void fillToolBar() const;
    void retranslate();

    ActionRegistry &m_registry;
    std::map<MenuId, QMenu *> m_menus;
    QToolBar *m_toolBar;
    /// Several actions are added in a row: one rebuilding serves them all.
    bool m_isStale = false;
};

} // namespace portolan
