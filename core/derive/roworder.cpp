// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include <tuple>

namespace portolan {

namespace {

/// Brings `from` into the order of a small number each has, equal ones as they were.
template <typename Key, typename NumberOf>
std::vector<Key> countingSort(const std::vector<Key> &from, NumberOf numberOf)
{
    quint32 numbers = 0;
    for (const Key &key : from)
        numbers = std::max(numbers, numberOf(key) + 1);
    std::vector<quint32> first(size_t(numbers) + 1, 0);
    for (const Key &key : from)
        ++first[numberOf(key) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    std::vector<Key> result(from.size());
    for (const Key &key : from)
        result[first[numberOf(key)]++] = key;
    return result;
}

} // namespace

RowOrder::RowOrder(const Derivation &derivation, size_t rows) : m_derivation(derivation)
{
    m_keys.reserve(rows);
    rankSets();
}

void RowOrder::add(const Row &row)
{
    const auto places = quint32(m_derivation.boundaries.size()) + 1;
    const quint32 boundary = row.boundary < 0 ? places - 1 : quint32(row.boundary);
    const quint32 rule = row.ruleCount > 0 ? quint32(m_derivation.ruleRefs[row.firstRule]) : 0;
    const auto number = quint32(m_keys.size());
    const quint64 ends =
        row.sheet == SheetKind::Nat ? number : quint64(m_rankOf[row.from]) << 32 | m_rankOf[row.to];
    m_keys.push_back({quint32(row.sheet) * places + boundary, rule, ends, number});
}

bool RowOrder::isBeforeAtSameEnds(const Row &a, const Row &b)
{
    const auto key = [](const Row &row) {
        return std::tuple(row.family, row.ports.first(), row.ports.last(), row.id);
    };
    return key(a) < key(b);
}

void RowOrder::rankSets()
{
    struct Ranked {
        int zone;
        int member;
        quint32 set;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(m_derivation.sets.size());
    for (const AddressSet &set : m_derivation.sets) {
        const auto members = m_derivation.membersOf(set);
        ranked.push_back({set.zone, members.empty() ? -1 : members.front(), quint32(ranked.size())});
    }
    const auto key = [](const Ranked &each) { return std::pair(each.zone, each.member); };
    std::ranges::sort(ranked, {}, key);
    m_rankOf.resize(ranked.size());
    quint32 rank = 0;
    for (size_t i = 0; i < ranked.size(); ++i) {
        if (i > 0 && key(ranked[i]) != key(ranked[i - 1]))
            ++rank;
        m_rankOf[ranked[i].set] = rank;
    }
}

void RowOrder::shareOut()
{
    m_keys = countingSort(m_keys, [](const Key &key) { return key.rule; });
    m_keys = countingSort(m_keys, [](const Key &key) { return key.place; });
}

} // namespace portolan
