// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramtext.h"

#include <QLocale>
#include <QTranslator>

#include <utility>

namespace portolan::diagram {

namespace {

constexpr const char *context = "DiagramText";

thread_local bool isSet = false;
thread_local const QTranslator *chosen = nullptr;

} // namespace

QString DiagramText::tr(const char *source, const char *disambiguation, int n)
{
    if (!isSet)
        return QCoreApplication::translate(context, source, disambiguation, n);
    QString text = chosen ? chosen->translate(context, source, disambiguation, n) : QString();
    if (text.isNull())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QString::number(n));
}

DrawingLanguage::DrawingLanguage(const QTranslator *translator)
    : m_wasSet(std::exchange(isSet, true)), m_before(std::exchange(chosen, translator))
{
}

DrawingLanguage::~DrawingLanguage()
{
    isSet = m_wasSet;
    chosen = m_before;
}

} // namespace portolan::diagram
