// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemscheme.h"

namespace portolan {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Dresses the application: its style once, its palettes whenever the choice or the desktop changes.
/// Widgets learn of a change as of every palette change.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;

private:
    void apply();

    SystemScheme m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace portolan
