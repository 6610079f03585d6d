// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncursor.h"

#include "jsonstring.h"
#include "json/jsonparser.h"
#include "json/jsonpath.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace portolan {

namespace {

/// Integers beyond this are no longer exact in JSON as others read it (RFC 8259 section 6).
constexpr double largestExact = 9007199254740992.0;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object:
        return QStringLiteral("object");
    case JsonKind::Array:
        return QStringLiteral("array");
    case JsonKind::String:
        return QStringLiteral("string");
    case JsonKind::Number:
        return QStringLiteral("number");
    case JsonKind::Boolean:
        return QStringLiteral("boolean");
    case JsonKind::Null:
    case JsonKind::None:
        break;
    }
    return QStringLiteral("null");
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The characters that matter to whoever only looks for the end of a value.
constexpr auto structural = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// The closing quote, or `end`.
const char *endOfString(const char *at, const char *end)
{
    while (at < end && *at != '"')
        at += *at == '\\' && at + 1 < end ? 2 : 1;
    return at;
}

} // namespace

JsonCursor::JsonCursor(QByteArrayView json, qsizetype position, QString root)
    : m_json(json), m_position(position), m_root(std::move(root))
{
    m_steps.reserve(deepestJson + 1);
}

void JsonCursor::skipSpace()
{
    const char *data = m_json.data();
    const qsizetype size = m_json.size();
    qsizetype at = m_position;
    while (at < size && (data[at] == ' ' || data[at] == '\n' || data[at] == '\r' || data[at] == '\t'))
        ++at;
    m_position = at;
}

JsonKind JsonCursor::peek()
{
    skipSpace();
    if (m_error || m_position >= m_json.size())
        return JsonKind::None;
    const char c = m_json[m_position];
    switch (c) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    case 'n':
        return JsonKind::Null;
    default:
        return c == '-' || isDigit(c) ? JsonKind::Number : JsonKind::None;
    }
}

bool JsonCursor::beginObject()
{
    if (peek() == JsonKind::Object)
        return open();
    complainAboutType(QLatin1StringView("object"));
    return false;
}

bool JsonCursor::beginArray()
{
    if (peek() == JsonKind::Array)
        return open();
    complainAboutType(QLatin1StringView("array"));
    return false;
}

bool JsonCursor::separate(char closing)
{
    if (m_error)
        return false;
    skipSpace();
    Step &step = m_steps.back();
    const char next = m_position < m_json.size() ? m_json[m_position] : '\0';
    if (next == closing) {
        ++m_position;
        m_steps.pop_back();
        return false;
    }
    if (!step.isFirst) {
        if (next != ',') {
            fail();
            return false;
        }
        ++m_position;
    }
    step.isFirst = false;
    return true;
}

bool JsonCursor::nextMember(std::string_view &key)
{
    if (!separate('}'))
        return false;
    skipSpace();
    bool escaped = false;
    std::string_view raw;
    if (!readRawString(raw, escaped))
        return false;
    m_steps.back().key = raw;
    if (escaped && !unescape(raw))
        return false;
    key = escaped ? std::string_view(m_scratch) : raw;
    skipSpace();
    if (m_position >= m_json.size() || m_json[m_position] != ':') {
        fail();
        return false;
    }
    ++m_position;
    return true;
}

bool JsonCursor::nextElement()
{
    if (!separate(']'))
        return false;
    ++m_steps.back().index;
    return true;
}

std::optional<std::string_view> JsonCursor::string()
{
    if (peek() != JsonKind::String) {
        complainAboutType(QLatin1StringView("string"));
        return std::nullopt;
    }
    bool escaped = false;
    std::string_view raw;
    if (!readRawString(raw, escaped) || (escaped && !unescape(raw)))
        return std::nullopt;
    return escaped ? std::string_view(m_scratch) : raw;
}

std::optional<bool> JsonCursor::boolean()
{
    if (peek() != JsonKind::Boolean) {
        complainAboutType(QLatin1StringView("boolean"));
        return std::nullopt;
    }
    const bool value = m_json[m_position] == 't';
    return literal(value ? "true" : "false") ? std::optional(value) : std::nullopt;
}

bool JsonCursor::passOverDigits()
{
    const qsizetype first = m_position;
    while (m_position < m_json.size() && isDigit(m_json[m_position]))
        ++m_position;
    if (m_position > first)
        return true;
    fail();
    return false;
}

std::optional<double> JsonCursor::number()
{
    if (peek() != JsonKind::Number) {
        complainAboutType(QLatin1StringView("number"));
        return std::nullopt;
    }
    const auto comes = [this](char c) { return m_position < m_json.size() && m_json[m_position] == c; };
    const qsizetype first = m_position;
    m_position += comes('-');
    const bool leadingZero = comes('0');
    if (!passOverDigits())
        return std::nullopt;
    if (leadingZero && m_position > first + 1 + (m_json[first] == '-')) {
        failAt(first);
        return std::nullopt;
    }
    if (comes('.')) {
        ++m_position;
        if (!passOverDigits())
            return std::nullopt;
    }
    if (comes('e') || comes('E')) {
        ++m_position;
        m_position += comes('+') || comes('-');
        if (!passOverDigits())
            return std::nullopt;
    }
    double value = 0;
    const auto result = std::from_chars(m_json.data() + first, m_json.data() + m_position, value);
    if (result.ec == std::errc::result_out_of_range)
        return std::numeric_limits<double>::infinity();
    return value;
}

std::optional<qint64> JsonCursor::integer(qint64 smallest, qint64 largest)
{
    const bool isNumber = peek() == JsonKind::Number;
    const qsizetype before = m_position;
    const auto value = isNumber ? number() : std::nullopt;
    if (m_error)
        return std::nullopt;
    if (!value || *value != std::floor(*value) || std::abs(*value) > largestExact) {
        m_position = before;
        complainAboutType(QLatin1StringView("integer"));
        return std::nullopt;
    }
    const auto whole = qint64(*value);
    if (whole >= smallest && whole <= largest)
        return whole;
    complain(ErrorCode::OutOfRange,
             {QString::number(whole), QString::number(smallest), QString::number(largest)});
    return std::nullopt;
}

bool JsonCursor::literal(std::string_view word)
{
    const auto size = qsizetype(word.size());
    if (m_json.size() - m_position < size
        || m_json.sliced(m_position, size) != QByteArrayView(word.data(), size)) {
        fail();
        return false;
    }
    m_position += size;
    return true;
}

bool JsonCursor::readRawString(std::string_view &raw, bool &escaped)
{
    if (m_position >= m_json.size() || m_json[m_position] != '"') {
        fail();
        return false;
    }
    const char *data = m_json.data();
    const qsizetype size = m_json.size();
    const qsizetype first = m_position + 1;
    qsizetype at = first;
    while (at < size && data[at] != '"') {
        if (static_cast<unsigned char>(data[at]) < 0x20) {
            failAt(at);
            return false;
        }
        const bool escape = data[at] == '\\';
        escaped = escaped || escape;
        at += escape ? 2 : 1;
    }
    if (at >= size) {
        failAt(size);
        return false;
    }
    raw = std::string_view(data + first, size_t(at - first));
    m_position = at + 1;
    return true;
}

bool JsonCursor::unescape(std::string_view raw)
{
    const auto bad = unescapeJson(raw, m_scratch);
    if (bad)
        failAt(raw.data() - m_json.data() + qsizetype(*bad));
    return !bad;
}

bool JsonCursor::open()
{
    if (m_steps.size() >= size_t(deepestJson)) {
        complain(ErrorCode::TooDeep, {QString::number(deepestJson)});
        return false;
    }
    ++m_position;
    m_steps.emplace_back();
    return true;
}

bool JsonCursor::skip()
{
    const JsonKind kind = peek();
    if (kind != JsonKind::Object && kind != JsonKind::Array)
        return walk();
    size_t depth = m_steps.size();
    const char *const end = m_json.data() + m_json.size();
    for (const char *at = m_json.data() + m_position; at < end; ++at) {
        if (!structural[static_cast<unsigned char>(*at)])
            continue;
        if (*at == '"') {
            at = endOfString(at + 1, end);
        } else if (*at == '{' || *at == '[') {
            if (++depth > size_t(deepestJson)) {
                complain(ErrorCode::TooDeep, {QString::number(deepestJson)});
                return false;
            }
        } else if (--depth == m_steps.size()) {
            m_position = at + 1 - m_json.data();
            return true;
        }
    }
    failAt(m_json.size());
    return false;
}

// NOLINTNEXTLINE(misc-no-recursion): open() ends it.
bool JsonCursor::walk()
{
    std::string_view key;
    switch (peek()) {
    case JsonKind::Object:
        for (bool more = beginObject() && nextMember(key); more; more = nextMember(key))
            walk();
        break;
    case JsonKind::Array:
        for (bool more = beginArray() && nextElement(); more; more = nextElement())
            walk();
        break;
    case JsonKind::String:
        string();
        break;
    case JsonKind::Number:
        number();
        break;
    case JsonKind::Boolean:
        boolean();
        break;
    case JsonKind::Null:
        literal("null");
        break;
    case JsonKind::None:
        fail();
        break;
    }
    return !m_error;
}

bool JsonCursor::finish()
{
    skipSpace();
    if (!m_error && m_position < m_json.size())
        fail();
    return !m_error;
}

void JsonCursor::fail()
{
    failAt(m_position);
}

void JsonCursor::failAt(qsizetype position)
{
    if (m_error)
        return;
    const QByteArrayView before = m_json.first(position);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    m_error = Error{ErrorCode::JsonSyntax,
                    {},
                    {QString::number(before.count('\n') + 1), QString::number(position - lineStart + 1)}};
}

void JsonCursor::complain(ErrorCode code, QStringList arguments, const QString &below)
{
    if (m_error)
        return;
    for (QString &argument : arguments)
        argument = elided(argument);
    m_error = Error{code, path(m_steps.size()) + below, std::move(arguments)};
}

void JsonCursor::complainAboutMember(ErrorCode code, std::string_view key)
{
    if (!m_error)
        m_error = Error{code, path(m_steps.size() - 1), {elided(toText(key))}};
}

void JsonCursor::complainAboutType(QLatin1StringView expected)
{
    const JsonKind found = peek();
    if (found == JsonKind::None)
        fail();
    else
        complain(ErrorCode::WrongType, {expected, nameOf(found)});
}

QString JsonCursor::path(size_t steps) const
{
    QString text = m_root;
    for (size_t i = 0; i < steps; ++i) {
        const Step &step = m_steps[i];
        if (step.index >= 0)
            text += jsonPointerStep(QString::number(step.index));
        else if (!step.isFirst)
            text += jsonPointerStep(toText(step.key));
    }
    return text;
}

} // namespace portolan
