// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace portolan {

/// ISO 639-1: "en", "de".
QString languageCode(Language language);
/// The language with this code; nothing for others.
std::optional<Language> languageWithCode(QStringView code);

/// The language of one sheet, independent of the language of the program around it: a German architect
/// hands an English sheet to an offshore team. Never uses the global translator.
class SheetLanguage {
public:
    explicit SheetLanguage(Language language);
    ~SheetLanguage();
    SheetLanguage(SheetLanguage &&) noexcept;
    SheetLanguage &operator=(SheetLanguage &&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// The translation of a text marked with QT_TRANSLATE_NOOP("Sheet", ...).
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] const QString &text(const Text &text) const { return text.in(m_language); }

private:
    Language m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace portolan
