// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetnames.h"

#include "xlsxtext.h"

namespace portolan {

namespace {

constexpr qsizetype longest = 31;

QString shortened(const QString &text, qsizetype length)
{
    // Half a character beyond the first 65 536 would be none.
    const qsizetype end = length < text.size() && text[length].isLowSurrogate() ? length - 1 : length;
    QString result = text.left(end).trimmed();
    while (result.endsWith(u'\''))
        result.chop(1);
    return result;
}

QString allowed(const QString &title)
{
    QString name = storable(title).simplified();
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u'-';
    }
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = shortened(name, longest);
    return name.isEmpty() ? QStringLiteral("-") : name;
}

} // namespace

QString SheetNames::take(const QString &title)
{
    const QString name = allowed(title);
    QString unique = name;
    // Spreadsheet programs keep "History" to themselves.
    const QString reserved = QStringLiteral("history");
    for (int number = 2; m_taken.contains(unique.toLower()) || unique.toLower() == reserved; ++number) {
        const QString ending = QStringLiteral(" (%1)").arg(number);
        unique = shortened(name, longest - ending.size()) + ending;
    }
    m_taken.insert(unique.toLower());
    return unique;
}

} // namespace portolan
