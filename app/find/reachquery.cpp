// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachquery.h"

#include <QRegularExpression>

namespace portolan {

namespace {

using Ends = std::vector<std::pair<QString, QString>>;

/// A regular expression for the whole of a text.
QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// "443", "443/tcp", "tcp 443", "tcp/443"
const QString portPattern =
    QStringLiteral("(?:(?<before>tcp|udp)[\\s/:]*)?(?<port>\\d{1,5})(?:[\\s/]*(?<after>tcp|udp))?");

std::optional<Transport> transportOf(const QRegularExpressionMatch &match)
{
    const QString word = (match.captured(u"before") + match.captured(u"after")).toLower();
    if (word.isEmpty())
        return std::nullopt;
    return word.startsWith(u'u') ? Transport::Udp : Transport::Tcp;
}

/// Every way to part words into two names, beginning with the shortest first one.
Ends partedAnywhere(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    Ends ends;
    for (qsizetype i = 1; i < words.size(); ++i)
        ends.emplace_back(words.mid(0, i).join(u' '), words.mid(i).join(u' '));
    return ends;
}

/// By a sign or a word between the two, else anywhere.
Ends parted(const QString &text, const QString &between)
{
    static const QRegularExpression sign(QStringLiteral("\\s*(?:->|=>|→|>)\\s*"));
    const auto split = [&text](const QRegularExpression &by) -> Ends {
        const QRegularExpressionMatch match = by.match(text);
        const QString from = text.left(match.capturedStart()).trimmed();
        const QString to = text.mid(match.capturedEnd()).trimmed();
        if (!match.hasMatch() || from.isEmpty() || to.isEmpty())
            return {};
        return {{from, to}};
    };
    if (text.contains(sign))
        return split(sign);
    if (!between.isEmpty()) {
        Ends ends = split(QRegularExpression(between, QRegularExpression::CaseInsensitiveOption));
        if (!ends.empty())
            return ends;
    }
    return partedAnywhere(text);
}

std::optional<ReachQuery> query(const QRegularExpressionMatch &match, Ends ends)
{
    const auto port = Port::parse(match.captured(u"port"));
    if (!port || ends.empty())
        return std::nullopt;
    return ReachQuery{std::move(ends), *port, transportOf(match)};
}

} // namespace

std::optional<ReachQuery> parseReachQuery(const QString &text)
{
    static const QRegularExpression english =
        whole(QStringLiteral("(?:may|can|does)\\s+(?<ends>.+\\s(?:reach|talk to|connect to)\\s.+?)"
                             "(?:\\s+(?:on|at|over|via)(?:\\s+port)?\\s+|\\s*:)%1\\s*\\??")
                  .arg(portPattern));
    static const QRegularExpression german =
        whole(QStringLiteral("(?:darf|kann)\\s+(?<ends>.+?)(?:\\s+(?:auf|über|an)(?:\\s+Port)?\\s+|\\s*:)%1"
                             "\\s+(?:erreichen|zugreifen|sprechen)\\s*\\??")
                  .arg(portPattern));
    static const QRegularExpression brief =
        whole(QStringLiteral("(?<ends>.+?\\S)(?:\\s*:|\\s+(?:(?:on|at|auf|über)\\s+)?)%1\\s*\\??")
                  .arg(portPattern));

    const QString simple = text.simplified();
    if (const auto match = english.match(simple); match.hasMatch())
        return query(match,
                     parted(match.captured(u"ends"), QStringLiteral("\\s(?:reach|talk to|connect to)\\s")));
    if (const auto match = german.match(simple); match.hasMatch())
        return query(match, parted(match.captured(u"ends"), QStringLiteral("\\s(?:nach|zu|mit)\\s")));
    if (const auto match = brief.match(simple); match.hasMatch())
        return query(match, parted(match.captured(u"ends"), {}));
    return std::nullopt;
}

} // namespace portolan
