// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "sheet/sheetlanguage.h"

#include <QSettings>

namespace portolan {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString lightWord = QStringLiteral("light");
const QString darkWord = QStringLiteral("dark");

} // namespace

ThemeChoice storedTheme(const QSettings &settings)
{
    const QString word = settings.value(themeKey).toString();
    if (word == lightWord)
        return ThemeChoice::Light;
    return word == darkWord ? ThemeChoice::Dark : ThemeChoice::System;
}

void storeTheme(QSettings &settings, ThemeChoice choice)
{
    if (choice == ThemeChoice::System)
        settings.remove(themeKey);
    else
        settings.setValue(themeKey, choice == ThemeChoice::Light ? lightWord : darkWord);
}

Language storedLanguage(const QSettings &settings, Language fallback)
{
    return languageWithCode(settings.value(languageKey).toString()).value_or(fallback);
}

void storeLanguage(QSettings &settings, Language language)
{
    settings.setValue(languageKey, languageCode(language));
}

} // namespace portolan
