// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxtext.h"

namespace portolan {

namespace {

bool isControl(QChar c)
{
    return c < QChar(u' ') && c != QChar(u'\n') && c != QChar(u'\t');
}

bool isUnpaired(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isNothing(QChar c)
{
    return c.unicode() == 0xfffe || c.unicode() == 0xffff;
}

} // namespace

QString storable(const QString &text)
{
    QString result = text;
    result.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        if (isControl(c))
            result[i] = QLatin1Char(' ');
        else if (isNothing(c) || isUnpaired(result, i))
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

} // namespace portolan
