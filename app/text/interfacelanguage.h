// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace portolan {

/// The language in which the program talks: Portolan's sentences and Qt's own. Switching it sends a
/// LanguageChange to the application and its windows. Needs a QCoreApplication that outlives it; one of
/// these per program. Sheets have a language of their own (sheet/sheetlanguage.h).
class InterfaceLanguage {
public:
    explicit InterfaceLanguage(Language language);
    ~InterfaceLanguage();
    Q_DISABLE_COPY_MOVE(InterfaceLanguage)

    [[nodiscard]] Language current() const { return m_language; }
    void use(Language language);

private:
    void install(QStringView component);

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// German for people whose system speaks German, English for everybody else.
Language systemLanguage();

} // namespace portolan
