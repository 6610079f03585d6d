// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlanguage.h"

#include "translations/translationfiles.h"

#include <QTranslator>

namespace portolan {

QString languageCode(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

std::optional<Language> languageWithCode(QStringView code)
{
    for (const Language language : {Language::English, Language::German}) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

SheetLanguage::SheetLanguage(Language language)
    : m_language(language),
      m_locale(language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                            : QLocale(QLocale::English, QLocale::UnitedStates)),
      m_translator(std::make_unique<QTranslator>())
{
    const bool loaded = m_translator->load(translationFile(u"portolan", languageCode(language)));
    Q_ASSERT_X(loaded, "SheetLanguage", "the translations are not part of the program");
    Q_UNUSED(loaded)
}

SheetLanguage::~SheetLanguage() = default;
SheetLanguage::SheetLanguage(SheetLanguage &&) noexcept = default;
SheetLanguage &SheetLanguage::operator=(SheetLanguage &&) noexcept = default;

QString SheetLanguage::text(const char *source) const
{
    const QString translation = m_translator->translate("Sheet", source);
    return translation.isEmpty() ? QString::fromUtf8(source) : translation;
}

} // namespace portolan
