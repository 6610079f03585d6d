// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "jsonvalue.h"
#include "types/address.h"
#include "types/hostname.h"
#include "types/name.h"
#include "types/port.h"

#include <limits>
#include <vector>

namespace portolan {

template <>
struct JsonRead<QString> {
    static std::optional<QString> from(const JsonValue &value) { return value.toString(); }
};

template <>
struct JsonRead<bool> {
    static std::optional<bool> from(const JsonValue &value) { return value.toBool(); }
};

template <>
struct JsonRead<double> {
    static std::optional<double> from(const JsonValue &value) { return value.toDouble(); }
};

template <>
struct JsonRead<int> {
    static std::optional<int> from(const JsonValue &value)
    {
        const auto number = value.toInteger(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        return number ? std::optional(int(*number)) : std::nullopt;
    }
};

/// Keeps what could be read; the problems of the rest are reported.
template <typename T>
struct JsonRead<std::vector<T>> {
    static std::optional<std::vector<T>> from(const JsonValue &value)
    {
        std::vector<T> list;
        const bool isArray = value.forEachElement([&list](const JsonValue &element) {
            if (auto item = element.as<T>())
                list.push_back(std::move(*item));
        });
        return isArray ? std::optional(std::move(list)) : std::nullopt;
    }
};

/// A type that is written as a string and knows how to parse itself.
template <typename T>
requires requires(QStringView text)
{
    {
        T::parse(text)
        } -> std::same_as<Result<T>>;
}
struct JsonRead<T> {
    static std::optional<T> from(const JsonValue &value)
    {
        const auto text = value.toString();
        if (!text)
            return std::nullopt;
        auto parsed = T::parse(*text);
        if (parsed)
            return std::move(*parsed);
        value.complain(parsed.error());
        return std::nullopt;
    }
};

/// A number.
template <>
struct JsonRead<Port> {
    static std::optional<Port> from(const JsonValue &value)
    {
        const auto number =
            value.toInteger(std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max());
        if (!number)
            return std::nullopt;
        const auto port = Port::from(*number);
        if (port)
            return *port;
        value.complain(port.error());
        return std::nullopt;
    }
};

/// A number for one port; "8000-8099" or "any" for more.
template <>
struct JsonRead<PortRange> {
    static std::optional<PortRange> from(const JsonValue &value)
    {
        if (value.raw().isDouble()) {
            const auto port = value.as<Port>();
            return port ? std::optional(PortRange::single(*port)) : std::nullopt;
        }
        const auto text = value.toString();
        if (!text)
            return std::nullopt;
        const auto range = PortRange::parse(*text);
        if (range)
            return *range;
        value.complain(range.error());
        return std::nullopt;
    }
};

/// One of the words of an enumeration; InvalidChoice (word, allowed words) otherwise.
template <typename E, size_t N>
std::optional<E> readChoice(const JsonValue &value, const EnumNames<E, N> &names)
{
    const auto text = value.toString();
    if (!text)
        return std::nullopt;
    const auto choice = names.value(*text);
    if (!choice)
        value.complain(ErrorCode::InvalidChoice, {*text, names.allowed()});
    return choice;
}

} // namespace portolan
