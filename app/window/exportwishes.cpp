// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwishes.h"

#include <QSettings>

#include <array>

namespace portolan {

namespace {

constexpr std::array formatWords{"pdf", "xlsx", "csv", "json"};
constexpr std::array targetWords{"plain", "excel", "excel-de"};
constexpr std::array paperWords{"a4", "letter"};
constexpr std::array languageWords{"en", "de", "both"};
constexpr std::array rowWords{"grouped", "expanded"};

const QString group = QStringLiteral("export/");

template <typename Value, size_t N>
void read(const QSettings &settings, const char *key, const std::array<const char *, N> &words, Value &value)
{
    const QString word = settings.value(group + QLatin1StringView(key)).toString();
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i]))
            value = Value(i);
    }
}

template <typename Value, size_t N>
void write(QSettings &settings, const char *key, const std::array<const char *, N> &words, Value value)
{
    settings.setValue(group + QLatin1StringView(key), QString::fromLatin1(words[size_t(value)]));
}

} // namespace

ExportWishes storedExportWishes(const QSettings &settings, Language language)
{
    ExportWishes wishes;
    wishes.language = language == Language::German ? ExportLanguage::German : ExportLanguage::English;
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem && language == Language::English
        && QLocale::system().territory() == QLocale::UnitedStates)
        wishes.paper = Paper::Letter;
    read(settings, "format", formatWords, wishes.format);
    read(settings, "csvFor", targetWords, wishes.csvTarget);
    read(settings, "paper", paperWords, wishes.paper);
    read(settings, "language", languageWords, wishes.language);
    read(settings, "rows", rowWords, wishes.rows);
    wishes.hasDiagram = settings.value(group + QLatin1String("diagram"), true).toBool();
    wishes.advisesIcmp = settings.value(group + QLatin1String("icmp"), false).toBool();
    return wishes;
}

void storeExportWishes(QSettings &settings, const ExportWishes &wishes)
{
    write(settings, "format", formatWords, wishes.format);
    write(settings, "csvFor", targetWords, wishes.csvTarget);
    write(settings, "paper", paperWords, wishes.paper);
    write(settings, "language", languageWords, wishes.language);
    write(settings, "rows", rowWords, wishes.rows);
    settings.setValue(group + QLatin1String("diagram"), wishes.hasDiagram);
    settings.setValue(group + QLatin1String("icmp"), wishes.advisesIcmp);
}

std::vector<Language> languagesOf(ExportLanguage language)
{
    switch (language) {
    case ExportLanguage::English:
        return {Language::English};
    case ExportLanguage::German:
        return {Language::German};
    case ExportLanguage::Both:
        return {Language::English, Language::German};
    }
    Q_UNREACHABLE();
}

QString suffixOf(ExportFormat format)
{
    return u'.' + QString::fromLatin1(formatWords[size_t(format)]);
}

} // namespace portolan
