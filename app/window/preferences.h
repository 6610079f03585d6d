// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "theme/theme.h"

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

// What people chose for the program as a whole; kept in the settings under names that stay.

ThemeChoice storedTheme(const QSettings &settings);
void storeTheme(QSettings &settings, ThemeChoice choice);

/// `fallback` until somebody has chosen.
Language storedLanguage(const QSettings &settings, Language fallback);
void storeLanguage(QSettings &settings, Language language);

} // namespace portolan
