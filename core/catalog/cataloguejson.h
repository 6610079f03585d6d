// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "json/jsonobject.h"
#include "json/jsontypes.h"

#include <algorithm>

namespace portolan {

// What the readers of all catalogue files have in common.

/// Both languages, neither of them empty.
template <>
struct JsonRead<Text> {
    static std::optional<Text> from(const JsonValue &value);
};

/// A string that is not empty.
std::optional<QString> readWord(const JsonValue &value);
void readWord(JsonObject &object, QAnyStringView key, QString &into);

/// InvalidCatalogue with one of the reasons of cataloguereasons.h.
void complainThat(const JsonValue &value, const char *reason, const QString &offender = {});
void complainThat(const JsonObject &object, const char *reason, const QString &offender = {});

/// Complains when the array has no elements.
void refuseEmpty(const JsonValue &list);

template <typename E, size_t N>
void readChoice(JsonObject &object, QAnyStringView key, const EnumNames<E, N> &names, E &into)
{
    if (const auto value = object.requiredMember(key))
        into = portolan::readChoice(*value, names).value_or(into);
}

template <typename E, size_t N>
void readOptionalChoice(JsonObject &object, QAnyStringView key, const EnumNames<E, N> &names, E &into)
{
    if (const auto value = object.member(key))
        into = portolan::readChoice(*value, names).value_or(into);
}

/// Complains with DuplicateId when `list` has one with the same key already.
template <typename T, typename Key, typename Projection>
void refuseTwice(const JsonObject &object, const std::vector<T> &list, const Key &key, Projection projection,
                 const QString &name)
{
    if (std::ranges::find(list, key, projection) != list.end())
        object.complain(ErrorCode::DuplicateId, {name});
}

/// Reads the list `name` of objects that begin with a unique `key`; `read(JsonObject &, T &)` does the
/// rest. Elements with problems are kept, so that references to them do not fail as well.
template <typename T, typename Read>
void readKeyed(JsonObject &parent, QAnyStringView name, std::vector<T> &into, Read read)
{
    const auto list = parent.requiredMember(name);
    if (!list)
        return;
    list->forEachElement([&](const JsonValue &value) {
        JsonObject object(value);
        T item;
        if (object.required("key", item.key)) {
            object.setLabel(item.key.toString());
            refuseTwice(object, into, item.key, &T::key, item.key.toString());
        }
        read(object, item);
        object.finish();
        into.push_back(std::move(item));
    });
}

// Whether the catalogue, as far as it is read, has what the key names.
bool knows(const Catalogue &catalogue, const ZoneKindKey &key);
bool knows(const Catalogue &catalogue, const TrafficKey &key);
bool knows(const Catalogue &catalogue, const ServiceKey &key);
bool knows(const Catalogue &catalogue, const RoleKey &key);
bool knows(const Catalogue &catalogue, const SetKey &key);
bool knows(const Catalogue &catalogue, const RangeKey &key);
bool knows(const Catalogue &catalogue, const AssociationKey &key);

/// Reads a key that must lead somewhere; DanglingReference otherwise.
template <typename Key>
bool readReference(const JsonValue &value, const Catalogue &catalogue, Key &into)
{
    auto key = value.as<Key>();
    if (!key)
        return false;
    const bool known = knows(catalogue, *key);
    if (!known)
        value.complain(ErrorCode::DanglingReference, {key->toString()});
    into = std::move(*key);
    return known;
}

template <typename Key>
bool readReference(JsonObject &object, QAnyStringView name, const Catalogue &catalogue, Key &into)
{
    const auto value = object.requiredMember(name);
    return value && readReference(*value, catalogue, into);
}

/// Reads a list of such keys, each at most once.
template <typename Key>
void readReferences(const JsonValue &list, const Catalogue &catalogue, std::vector<Key> &into)
{
    list.forEachElement([&](const JsonValue &value) {
        Key key;
        if (!readReference(value, catalogue, key))
            return;
        if (std::ranges::find(into, key) != into.end())
            value.complain(ErrorCode::DuplicateId, {key.toString()});
        into.push_back(std::move(key));
    });
}

/// As readReferences(), for a member that may be missing.
template <typename Key>
void readOptionalReferences(JsonObject &object, QAnyStringView name, const Catalogue &catalogue,
                            std::vector<Key> &into)
{
    if (const auto list = object.member(name))
        readReferences(*list, catalogue, into);
}

/// As readReferences(), for a member that must name at least one.
template <typename Key>
void readSomeReferences(JsonObject &object, QAnyStringView name, const Catalogue &catalogue,
                        std::vector<Key> &into)
{
    const auto list = object.requiredMember(name);
    if (!list)
        return;
    readReferences(*list, catalogue, into);
    refuseEmpty(*list);
}

/// The index of the element that calls itself `word`, or -1 with a complaint.
template <typename T, typename Word, typename Projection>
int readIndex(const JsonValue &value, const std::vector<T> &list, Projection projection)
{
    const auto word = value.as<Word>();
    if (!word)
        return -1;
    const auto it = std::ranges::find(list, *word, projection);
    if (it != list.end())
        return int(it - list.begin());
    value.complain(ErrorCode::DanglingReference, {*value.toString()});
    return -1;
}

/// Indices for each word of an optional list.
template <typename Word, typename T, typename Projection>
void readIndices(JsonObject &object, QAnyStringView name, const std::vector<T> &list, Projection projection,
                 std::vector<int> &into)
{
    const auto words = object.member(name);
    if (!words)
        return;
    words->forEachElement([&](const JsonValue &value) {
        const int index = readIndex<T, Word>(value, list, projection);
        if (index >= 0)
            into.push_back(index);
    });
}

} // namespace portolan
