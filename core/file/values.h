// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canonical.h"
#include "codec.h"
#include "names.h"

namespace portolan {

template <>
struct Codec<bool> {
    static std::optional<bool> read(JsonCursor &json) { return json.boolean(); }
    static void write(JsonText &json, bool value) { json.boolean(value); }
};

template <>
struct Codec<int> {
    static std::optional<int> read(JsonCursor &json);
    static void write(JsonText &json, int value) { json.number(qint64(value)); }
};

template <>
struct Codec<QString> {
    static std::optional<QString> read(JsonCursor &json);
    static void write(JsonText &json, const QString &text) { json.text(text); }
};

/// A type that is written as a string and knows how to parse itself, in characters that need no escaping.
template <typename T>
concept IsParsed = requires(const T &value, QStringView text)
{
    {
        T::parse(text)
        } -> std::same_as<Result<T>>;
    {
        value.toString()
        } -> std::convertible_to<QString>;
};

template <IsParsed T>
struct Codec<T> {
    static std::optional<T> read(JsonCursor &json)
    {
        const auto text = json.string();
        if (!text)
            return std::nullopt;
        auto parsed = T::parse(QString::fromUtf8(text->data(), qsizetype(text->size())));
        if (parsed)
            return std::move(*parsed);
        json.complain(parsed.error().code, parsed.error().arguments);
        return std::nullopt;
    }
    static void write(JsonText &json, const T &value) { json.text(value.toString()); }
};

template <typename Tag>
struct Codec<Name<Tag>> {
    static std::optional<Name<Tag>> read(JsonCursor &json)
    {
        const auto text = json.string();
        if (!text)
            return std::nullopt;
        if (isValidName(*text))
            return Name<Tag>::literal(*text);
        json.complain(Tag::invalid, {QString::fromUtf8(text->data(), qsizetype(text->size()))});
        return std::nullopt;
    }
    static void write(JsonText &json, const Name<Tag> &name) { json.plain(name.text()); }
};

template <typename T>
struct Codec<IdOf<T>> {
    static std::optional<IdOf<T>> read(JsonCursor &json)
    {
        auto id = Codec<ElementId>::read(json);
        return id ? std::optional(IdOf<T>(std::move(*id))) : std::nullopt;
    }
    static void write(JsonText &json, const IdOf<T> &id) { json.plain(id.element().text()); }
};

/// A number; PortRange is text.
template <>
struct Codec<Port> {
    static std::optional<Port> read(JsonCursor &json);
    static void write(JsonText &json, Port port) { json.number(qint64(port.number())); }
};

/// Nothing is said by leaving the member out.
template <typename T>
struct Codec<std::optional<T>> {
    static std::optional<std::optional<T>> read(JsonCursor &json)
    {
        auto value = Codec<T>::read(json);
        return value ? std::optional(std::move(value)) : std::nullopt;
    }
    static void write(JsonText &json, const std::optional<T> &value) { Codec<T>::write(json, *value); }
};

template <typename T>
struct Codec<std::vector<T>> {
    static std::optional<std::vector<T>> read(JsonCursor &json)
    {
        std::vector<T> list;
        for (bool more = json.beginArray() && json.nextElement(); more; more = json.nextElement()) {
            auto item = Codec<T>::read(json);
            if (!item)
                return std::nullopt;
            list.push_back(std::move(*item));
        }
        if (json.hasFailed())
            return std::nullopt;
        if constexpr (std::is_same_v<T, Network>)
            sortNetworks(list);
        return list;
    }
    static void write(JsonText &json, const std::vector<T> &list)
    {
        json.beginList();
        for (const T &item : list)
            Codec<T>::write(json, item);
        json.endList();
    }
};

/// An object from name to value.
template <typename Tag, typename T>
struct Codec<std::map<Name<Tag>, T>> {
    using Map = std::map<Name<Tag>, T>;

    static std::optional<Map> read(JsonCursor &json)
    {
        Map map;
        std::string_view key;
        for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
            if (!isValidName(key)) {
                json.complain(Tag::invalid, {QString::fromUtf8(key.data(), qsizetype(key.size()))});
                break;
            }
            auto name = Name<Tag>::literal(key);
            if (map.contains(name)) {
                json.complainAboutMember(ErrorCode::DuplicateKey, key);
                break;
            }
            auto value = Codec<T>::read(json);
            if (!value)
                break;
            map.emplace(std::move(name), std::move(*value));
        }
        return json.hasFailed() ? std::nullopt : std::optional(std::move(map));
    }
    static void write(JsonText &json, const Map &map)
    {
        json.beginObject();
        for (const auto &[name, value] : map) {
            json.key(name.text());
            Codec<T>::write(json, value);
        }
        json.endObject();
    }
};

/// An object from SIP domain to the host name in it.
template <>
struct Codec<std::map<HostName, HostName>> {
    static std::optional<std::map<HostName, HostName>> read(JsonCursor &json);
    static void write(JsonText &json, const std::map<HostName, HostName> &names);
};

template <typename T>
struct Codec<Table<T>> {
    static std::optional<Table<T>> read(JsonCursor &json)
    {
        Table<T> table;
        for (bool more = json.beginArray() && json.nextElement(); more; more = json.nextElement()) {
            auto element = Codec<T>::read(json);
            if (!element)
                break;
            // The table would keep only one of them.
            if (table.find(element->id)) {
                json.complain(ErrorCode::DuplicateId, {element->id.toString()}, QStringLiteral("/id"));
                break;
            }
            table.put(std::move(*element));
        }
        return json.hasFailed() ? std::nullopt : std::optional(std::move(table));
    }
    static void write(JsonText &json, const Table<T> &table)
    {
        json.beginList();
        for (const T &element : table)
            Codec<T>::write(json, element);
        json.endList();
    }
};

/// One of the words of an enumeration.
template <typename E>
concept IsNamed = requires
{
    namesOf(E{});
};

template <IsNamed E>
struct Codec<E> {
    static std::optional<E> read(JsonCursor &json)
    {
        const auto text = json.string();
        if (!text)
            return std::nullopt;
        const QString word = QString::fromUtf8(text->data(), qsizetype(text->size()));
        const auto value = namesOf(E{}).value(word);
        if (!value)
            json.complain(ErrorCode::InvalidChoice, {word, namesOf(E{}).allowed()});
        return value;
    }
    static void write(JsonText &json, E value) { json.plain(namesOf(value).name(value)); }
};

template <>
struct Codec<AddressPair> {
    static std::optional<AddressPair> read(JsonCursor &json);
    static void write(JsonText &json, const AddressPair &pair);
};

template <>
struct Codec<AttributeValue> {
    static std::optional<AttributeValue> read(JsonCursor &json);
    static void write(JsonText &json, const AttributeValue &value);
};

} // namespace portolan
