// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/errortext.h"
#include "types/address.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace portolan {

/// What a field's text means, or the sentence that says why it means nothing.
template <typename T>
using Parsed = tl::expected<T, QString>;

/// Any type with a static parse(). Nothing for an empty text.
template <typename T>
Parsed<std::optional<T>> parsedOptional(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::optional<T>();
    Result<T> result = T::parse(trimmed);
    if (!result)
        return tl::unexpected(errorSentence(result.error()));
    return std::optional<T>(std::move(*result));
}

/// Entries apart by line breaks, commas, semicolons or spaces.
template <typename T>
Parsed<std::vector<T>> parsedList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    std::vector<T> list;
    for (const QString &entry : text.split(separators, Qt::SkipEmptyParts)) {
        Result<T> result = T::parse(entry);
        if (!result)
            return tl::unexpected(errorSentence(result.error()));
        if (std::find(list.begin(), list.end(), *result) == list.end())
            list.push_back(std::move(*result));
    }
    return list;
}

/// An address of one family; nothing for an empty text.
Parsed<std::optional<Address>> parsedAddress(const QString &text, Family family);

/// One entry a line.
template <typename T>
QString linesOf(const std::vector<T> &list)
{
    QStringList lines;
    for (const T &entry : list)
        lines << entry.toString();
    return lines.join(u'\n');
}

template <typename T>
QString textOf(const std::optional<T> &value)
{
    return value ? value->toString() : QString();
}

} // namespace portolan
