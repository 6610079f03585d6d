// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsoncursor.h"
#include "jsontext.h"

#include <tuple>
#include <utility>

namespace portolan {

/// How a type stands in a file, both ways:
///
///     static std::optional<T> read(JsonCursor &json);   // complains, and returns nothing
///     static void write(JsonText &json, const T &value);
///
/// Specialised in values.h for single values and lists; objects are described by Fields instead.
template <typename T>
struct Codec;

/// One member of an object: its name in the file, and where it is kept. A required one is always
/// written; others only when they differ from the default, which is what a missing one means.
template <typename Owner, typename Value>
struct Field {
    std::string_view name;
    Value Owner::*member;
    bool isRequired;
};

template <typename Owner, typename Value>
constexpr Field<Owner, Value> required(std::string_view name, Value Owner::*member)
{
    return {name, member, true};
}

template <typename Owner, typename Value>
constexpr Field<Owner, Value> optional(std::string_view name, Value Owner::*member)
{
    return {name, member, false};
}

/// The members of an object, in the order of their names:
///
///     template <> struct Fields<Site> { static constexpr auto all = std::tuple(required("id", &Site::id),
///     ...); };
///
/// A type without a default has a function `initial()` beside them.
template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires
{
    Fields<T>::all;
};

template <typename T>
T initialOf()
{
    if constexpr (requires { Fields<T>::initial(); })
        return Fields<T>::initial();
    else
        return T{};
}

namespace fields {

/// Members must be written in the order of their names.
template <typename... F>
constexpr bool areSorted(const std::tuple<F...> &all)
{
    std::string_view before;
    bool sorted = true;
    std::apply(
        [&](const auto &...field) { ((sorted = sorted && before < field.name, before = field.name), ...); },
        all);
    return sorted;
}

template <typename T>
constexpr quint32 requiredMask()
{
    quint32 mask = 0;
    quint32 bit = 1;
    std::apply([&](const auto &...field) { ((mask |= field.isRequired ? bit : 0, bit <<= 1), ...); },
               Fields<T>::all);
    return mask;
}

template <typename T, typename Value>
bool readOne(JsonCursor &json, T &object, Value T::*member)
{
    auto value = Codec<Value>::read(json);
    if (!value)
        return false;
    object.*member = std::move(*value);
    return true;
}

/// Reads the member called `key` into its field; every field has a bit in `seen`.
template <typename T>
bool readMember(JsonCursor &json, std::string_view key, T &object, quint32 &seen)
{
    bool isKnown = false;
    bool isRead = false;
    quint32 bit = 1;
    const auto visit = [&](const auto &field) {
        if (field.name != key) {
            bit <<= 1;
            return false;
        }
        isKnown = true;
        if (seen & bit)
            json.complainAboutMember(ErrorCode::DuplicateKey, key);
        else
            isRead = readOne(json, object, field.member);
        seen |= bit;
        return true;
    };
    std::apply([&](const auto &...field) { (visit(field) || ...); }, Fields<T>::all);
    if (!isKnown)
        json.complainAboutMember(ErrorCode::UnknownKey, key);
    return isRead;
}

template <typename T>
void complainAboutMissing(JsonCursor &json, quint32 seen)
{
    quint32 bit = 1;
    const auto visit = [&](const auto &field) {
        if (field.isRequired && !(seen & bit))
            json.complain(ErrorCode::MissingKey,
                          {QString::fromUtf8(field.name.data(), qsizetype(field.name.size()))});
        bit <<= 1;
    };
    std::apply([&](const auto &...field) { (visit(field), ...); }, Fields<T>::all);
}

} // namespace fields

template <HasFields T>
struct Codec<T> {
    static_assert(fields::areSorted(Fields<T>::all));
    static_assert(std::tuple_size_v<decltype(Fields<T>::all)> <= 32);

    static std::optional<T> read(JsonCursor &json)
    {
        std::optional<T> object(initialOf<T>());
        quint32 seen = 0;
        std::string_view key;
        for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
            if (!fields::readMember(json, key, *object, seen))
                break;
        }
        constexpr quint32 needed = fields::requiredMask<T>();
        if (!json.hasFailed() && (seen & needed) != needed)
            fields::complainAboutMissing<T>(json, seen);
        if (json.hasFailed())
            object.reset();
        return object;
    }

    static void write(JsonText &json, const T &object)
    {
        static const T byDefault = initialOf<T>();
        const auto visit = [&]<typename Value>(const Field<T, Value> &field) {
            const Value &value = object.*field.member;
            if (!field.isRequired && value == byDefault.*field.member)
                return;
            json.key(field.name);
            Codec<Value>::write(json, value);
        };
        json.beginObject();
        std::apply([&](const auto &...field) { (visit(field), ...); }, Fields<T>::all);
        json.endObject();
    }
};

} // namespace portolan
