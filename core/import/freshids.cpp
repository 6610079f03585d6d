// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshids.h"

namespace portolan {

namespace {

/// Leaves room for the prefix and a number.
constexpr qsizetype longestSlug = 40;

} // namespace

QString slugOf(const QString &name)
{
    QString slug;
    // Letters lose their accents.
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() == longestSlug)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("x") : slug;
}

ElementId FreshIds::make(const char *prefix, const QString &name)
{
    const std::string stem = std::string(prefix) + '-' + slugOf(name).toStdString();
    std::string id = stem;
    for (int number = 2; !m_used.insert(id).second; ++number)
        id = stem + '-' + std::to_string(number);
    return ElementId::literal(id);
}

} // namespace portolan
