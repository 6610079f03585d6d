// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"
#include "json/jsonobject.h"
#include "json/jsontypes.h"

namespace portolan {

/// Ports as text; a number stands for one port only where the format says so.
std::optional<PortRange> readPorts(const JsonValue &value);

/// One of a file's words for an enumeration; `into` keeps its default when the member is missing.
template <typename E, size_t N>
void readOptionalChoice(JsonObject &object, QAnyStringView key, const EnumNames<E, N> &names, E &into)
{
    const auto value = object.member(key);
    const auto choice = value ? readChoice(*value, names) : std::nullopt;
    if (choice)
        into = *choice;
}

/// An object used as a map. `read` makes a value of a JsonValue, or complains and returns nothing.
template <typename Key, typename Value, typename Read>
void readMap(JsonObject &object, QAnyStringView key, std::map<Key, Value> &into, Read read)
{
    const auto map = object.member(key);
    if (!map)
        return;
    map->forEachMember([&](const QString &name, const JsonValue &value) {
        auto parsed = Key::parse(name);
        if (!parsed) {
            value.complain(parsed.error());
            return;
        }
        if (auto content = read(value))
            into.emplace(std::move(*parsed), std::move(*content));
    });
}

template <typename Key, typename Value>
void readMap(JsonObject &object, QAnyStringView key, std::map<Key, Value> &into)
{
    readMap(object, key, into, [](const JsonValue &value) { return value.as<Value>(); });
}

template <>
struct JsonRead<AddressPair> {
    static std::optional<AddressPair> from(const JsonValue &value);
};

template <>
struct JsonRead<AttributeValue> {
    static std::optional<AttributeValue> from(const JsonValue &value);
};

template <>
struct JsonRead<PortMapping> {
    static std::optional<PortMapping> from(const JsonValue &value);
};

} // namespace portolan
