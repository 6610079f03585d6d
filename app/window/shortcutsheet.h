// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace portolan {

class ActionRegistry;
struct Colours;

/// Every command that has a shortcut by menu, then the gestures: one page to read or to print, as HTML.
QString shortcutSheet(const ActionRegistry &registry, const Colours &colours);

/// Shows the sheet of shortcuts; may stay open beside the window.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(const ActionRegistry &registry, QWidget *parent);

private:
    void print();

    const ActionRegistry &m_registry;
};

} // namespace portolan
