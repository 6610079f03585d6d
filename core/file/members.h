// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"
#include "model/topology.h"
#include "json/enumnames.h"

namespace portolan {

// Members of canonical objects: each is written only if it says more than leaving it out.

void writeText(JsonText &json, std::string_view key, const QString &text);
void writeHost(JsonText &json, std::string_view key, const std::optional<HostName> &host);
void writePair(JsonText &json, const AddressPair &pair);
void writeSwitch(JsonText &json, std::string_view key, const std::optional<bool> &value);
void writeSwitch(JsonText &json, std::string_view key, bool value, bool byDefault);

template <typename Tag>
void writeName(JsonText &json, std::string_view key, const Name<Tag> &name)
{
    if (!name.isEmpty())
        json.key(key).plain(name.text());
}

template <typename T>
void writeName(JsonText &json, std::string_view key, const IdOf<T> &id)
{
    writeName(json, key, id.element());
}

template <typename E, size_t N>
void writeChoice(JsonText &json, std::string_view key, E value, const EnumNames<E, N> &names, E byDefault)
{
    if (value != byDefault)
        json.key(key).plain(names.name(value));
}

/// A list in the order it has; `write` gets one item each.
template <typename List, typename Write>
void writeList(JsonText &json, std::string_view key, const List &list, Write write)
{
    if (list.begin() == list.end())
        return;
    json.key(key).beginList();
    for (const auto &item : list)
        write(item);
    json.endList();
}

/// Host names or networks.
template <typename T>
void writeTexts(JsonText &json, std::string_view key, const std::vector<T> &list)
{
    writeList(json, key, list, [&json](const T &item) { json.text(item.toString()); });
}

/// An object from key to value; `write` gets one value each.
template <typename Map, typename Write>
void writeMap(JsonText &json, std::string_view key, const Map &map, Write write)
{
    if (map.empty())
        return;
    json.key(key).beginObject();
    for (const auto &[name, value] : map) {
        json.key(name.text());
        write(value);
    }
    json.endObject();
}

template <typename Key>
void writeSwitches(JsonText &json, std::string_view key, const std::map<Key, bool> &switches)
{
    writeMap(json, key, switches, [&json](bool value) { json.boolean(value); });
}

} // namespace portolan
