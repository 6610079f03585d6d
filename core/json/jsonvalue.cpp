// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include <cmath>

namespace portolan {

namespace {

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

/// Integers beyond this are no longer exact in JSON as others read it (RFC 8259 section 6).
constexpr double largestExact = 9007199254740992.0;

} // namespace

void JsonValue::complainAboutType(QLatin1StringView expected) const
{
    complain(ErrorCode::WrongType, {expected, kindOf(m_value)});
}

std::optional<QString> JsonValue::toString() const
{
    if (m_value.isString())
        return m_value.toString();
    complainAboutType(QLatin1StringView("string"));
    return std::nullopt;
}

std::optional<bool> JsonValue::toBool() const
{
    if (m_value.isBool())
        return m_value.toBool();
    complainAboutType(QLatin1StringView("boolean"));
    return std::nullopt;
}

std::optional<double> JsonValue::toDouble() const
{
    if (m_value.isDouble())
        return m_value.toDouble();
    complainAboutType(QLatin1StringView("number"));
    return std::nullopt;
}

std::optional<qint64> JsonValue::toInteger(qint64 smallest, qint64 largest) const
{
    const double number = m_value.isDouble() ? m_value.toDouble() : 0.5;
    if (number != std::floor(number) || std::abs(number) > largestExact) {
        complainAboutType(QLatin1StringView("integer"));
        return std::nullopt;
    }
    const auto whole = qint64(number);
    if (whole >= smallest && whole <= largest)
        return whole;
    complain(ErrorCode::OutOfRange,
             {QString::number(whole), QString::number(smallest), QString::number(largest)});
    return std::nullopt;
}

} // namespace portolan
