// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonstring.h"

#include <QString>

#include <charconv>

namespace portolan {

namespace {

/// What a letter after a backslash stands for; empty if it is not one of them.
std::optional<char> simpleEscape(char letter)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const size_t found = letters.find(letter);
    return found == std::string_view::npos ? std::nullopt : std::optional(meanings[found]);
}

/// The value of four hexadecimal digits at `at`.
std::optional<char16_t> hexadecimal(std::string_view raw, size_t at)
{
    constexpr size_t digits = 4;
    if (raw.size() < at + digits)
        return std::nullopt;
    quint16 value = 0;
    const char *end = raw.data() + at + digits;
    const auto result = std::from_chars(raw.data() + at, end, value, 16);
    return result.ptr == end ? std::optional(char16_t(value)) : std::nullopt;
}

/// Undoes the \\uXXXX at `at`, or two of them that are one character, and moves `at` behind them.
bool appendUnicode(std::string_view raw, size_t &at, std::string &into)
{
    constexpr size_t length = 6;
    const auto first = hexadecimal(raw, at + 2);
    if (!first || QChar::isLowSurrogate(*first))
        return false;
    char32_t code = *first;
    size_t used = length;
    if (QChar::isHighSurrogate(*first)) {
        const bool follows = raw.substr(at + length, 2) == "\\u";
        const auto second = follows ? hexadecimal(raw, at + length + 2) : std::nullopt;
        if (!second || !QChar::isLowSurrogate(*second))
            return false;
        code = QChar::surrogateToUcs4(*first, *second);
        used = 2 * length;
    }
    into += QString::fromUcs4(&code, 1).toStdString();
    at += used;
    return true;
}

} // namespace

std::optional<size_t> unescapeJson(std::string_view raw, std::string &into)
{
    into.clear();
    for (size_t at = 0; at < raw.size();) {
        if (raw[at] != '\\') {
            into += raw[at++];
            continue;
        }
        if (raw[at + 1] == 'u') {
            if (!appendUnicode(raw, at, into))
                return at;
            continue;
        }
        const auto plain = simpleEscape(raw[at + 1]);
        if (!plain)
            return at;
        into += *plain;
        at += 2;
    }
    return std::nullopt;
}

} // namespace portolan
