// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

namespace portolan {

namespace {

constexpr qsizetype longestShown = 200;

} // namespace

QString elided(const QString &text)
{
    return text.size() <= longestShown ? text : text.left(longestShown - 1) + QChar(u'…');
}

QString jsonPointerStep(const QString &key)
{
    QString step = elided(key);
    step.replace(QLatin1Char('~'), QLatin1String("~0"));
    step.replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + step;
}

QString JsonPath::label() const
{
    for (const JsonPath *path = this; path; path = path->m_parent) {
        if (!path->m_label.isEmpty())
            return path->m_label;
    }
    return {};
}

QString JsonPath::toString() const
{
    QString text;
    for (const JsonPath *path = this; path && path->m_parent; path = path->m_parent) {
        const QString step = path->m_index < 0 ? path->m_key.toString() : QString::number(path->m_index);
        text.prepend(jsonPointerStep(step));
    }
    return text;
}

QString JsonPath::describe() const
{
    const QString pointer = toString();
    const QString name = label();
    if (name.isEmpty())
        return pointer;
    return pointer.isEmpty() ? name : name + QStringLiteral(": ") + pointer;
}

} // namespace portolan
