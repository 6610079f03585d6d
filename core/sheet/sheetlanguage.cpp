// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlanguage.h"

#include "translations/translationfiles.h"

#include <QHash>
#include <QTranslator>

namespace portolan {

namespace {

/// Remembers texts by where their sources are stored: looking them up by what they say takes several times
/// longer.
class SheetTranslator : public QTranslator {
public:
    /// `source` lives as long as the program.
    const QString &text(const char *source)
    {
        QString &known = m_known[source];
        if (known.isNull()) {
            known = translate("Sheet", source);
            if (known.isEmpty())
                known = QString::fromUtf8(source);
        }
        return known;
    }

private:
    QHash<const char *, QString> m_known;
};

} // namespace

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
      m_translator(std::make_unique<SheetTranslator>())
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
    return static_cast<SheetTranslator &>(*m_translator).text(source);
}

} // namespace portolan
