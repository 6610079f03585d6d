// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacelanguage.h"

#include "sheet/sheetlanguage.h"
#include "translations/translationfiles.h"

#include <QCoreApplication>
#include <QTranslator>

namespace portolan {

InterfaceLanguage::InterfaceLanguage(Language language) : m_language(language)
{
    use(language);
}

InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::use(Language language)
{
    m_language = language;
    QLocale::setDefault(SheetLanguage(language).locale());
    m_translators.clear();
    install(u"qtbase");
    install(u"portolan");
}

void InterfaceLanguage::install(QStringView component)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt's own English is in its sources.
    if (!translator->load(translationFile(component, languageCode(m_language))))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

} // namespace portolan
