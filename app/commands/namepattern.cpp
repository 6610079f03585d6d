// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namepattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace portolan {

OrRefusal<NamePattern> NamePattern::parse(const QString &text)
{
    // Six digits are more than any deployment has of anything, and far from overflowing.
    static const QRegularExpression braces(QStringLiteral("\\{([0-9]{1,6})\\.\\.([0-9]{0,6})\\}"));
    NamePattern pattern;
    const QRegularExpressionMatch match = braces.match(text);
    pattern.m_front = match.hasMatch() ? text.left(match.capturedStart()) : text;
    pattern.m_back = match.hasMatch() ? text.mid(match.capturedEnd()) : QString();
    if ((pattern.m_front + pattern.m_back).contains(QRegularExpression(QStringLiteral("[{}]"))))
        return refused(QT_TRANSLATE_NOOP(
            "Edits", "A pattern has one pair of braces, with the first and the last number: {01..04}."));
    if (!match.hasMatch())
        return pattern;
    pattern.m_counts = true;
    pattern.m_first = match.captured(1).toInt();
    pattern.m_digits = int(match.capturedLength(1));
    if (match.capturedLength(2) > 0)
        pattern.m_last = match.captured(2).toInt();
    if (pattern.m_last && *pattern.m_last < pattern.m_first)
        return refused(QT_TRANSLATE_NOOP("Edits", "The last number of a pattern is not below the first."));
    return pattern;
}

std::optional<Refusal> NamePattern::whyNot(size_t count) const
{
    if (!m_counts && count > 1)
        return Refusal{
            QT_TRANSLATE_NOOP("Edits", "Several cannot have the same. Number them: {01..}."), {}, {}};
    if (m_last && size_t(*m_last - m_first) + 1 < count)
        return Refusal{QT_TRANSLATE_NOOP("Edits", "The pattern is enough for %1, but %2 are to be filled."),
                       {verbatim(QString::number(*m_last - m_first + 1)), verbatim(QString::number(count))},
                       {}};
    return std::nullopt;
}

QString NamePattern::at(size_t index) const
{
    if (!m_counts)
        return m_front;
    return m_front + QString::number(m_first + int(index)).rightJustified(m_digits, u'0') + m_back;
}

} // namespace portolan
