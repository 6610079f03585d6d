// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace portolan {

namespace {

/// What JSON has for a character that may not stand in a string as it is; empty for all others.
std::string escape(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20)
        return {};
    return std::string("\\u00") + digits[code >> 4] + digits[code & 0xf];
}

} // namespace

void JsonText::beginObject()
{
    begin('{');
}

void JsonText::beginList()
{
    begin('[');
}

JsonText &JsonText::key(std::string_view name)
{
    Level &level = m_levels.back();
    Q_ASSERT(level.isEmpty || level.lastKey < name);
    level.lastKey = name;
    beforeValue();
    append("\"");
    append(name);
    append("\": ");
    m_afterKey = true;
    return *this;
}

void JsonText::text(QStringView value)
{
    beforeValue();
    m_text.append('"');
    for (const char c : value.toUtf8()) {
        const std::string escaped = escape(c);
        if (escaped.empty())
            m_text.append(c);
        else
            append(escaped);
    }
    m_text.append('"');
}

void JsonText::plain(std::string_view value)
{
    beforeValue();
    m_text.append('"');
    append(value);
    m_text.append('"');
}

void JsonText::number(qint64 value)
{
    beforeValue();
    m_text.append(QByteArray::number(value));
}

void JsonText::number(double value)
{
    // Up to 2^53 every whole number is a double; written as such, so that no 1e+06 appears.
    constexpr double exact = 9007199254740992.0;
    if (std::abs(value) <= exact && value == std::trunc(value)) {
        number(qint64(value));
        return;
    }
    beforeValue();
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    append({buffer.data(), size_t(result.ptr - buffer.data())});
}

void JsonText::boolean(bool value)
{
    beforeValue();
    append(value ? "true" : "false");
}

QByteArray JsonText::finished() &&
{
    Q_ASSERT(m_levels.empty());
    m_text.append('\n');
    return std::move(m_text);
}

void JsonText::begin(char bracket)
{
    beforeValue();
    m_text.append(bracket);
    m_levels.emplace_back();
}

void JsonText::end(char bracket)
{
    const bool wasEmpty = m_levels.back().isEmpty;
    m_levels.pop_back();
    if (!wasEmpty)
        newLine();
    m_text.append(bracket);
}

void JsonText::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().isEmpty)
        m_text.append(',');
    m_levels.back().isEmpty = false;
    newLine();
}

void JsonText::newLine()
{
    m_text.append('\n');
    m_text.append(qsizetype(2 * m_levels.size()), ' ');
}

} // namespace portolan
