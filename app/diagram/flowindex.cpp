// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowindex.h"

#include <algorithm>

namespace portolan::diagram {

FlowIndex::FlowIndex(std::shared_ptr<const Derivation> derivation) : m_derivation(std::move(derivation))
{
    const Derivation &known = *m_derivation;
    for (size_t i = 0; i < known.boundaries.size(); ++i)
        m_boundaries.emplace(known.boundaries[i], quint32(i));
    Pairs crossing;
    Pairs ending;
    std::vector<bool> used(known.sets.size(), false);
    for (size_t i = 0; i < known.rows.size(); ++i) {
        const Row &row = known.rows[i];
        if (row.sheet != SheetKind::Firewall)
            continue;
        if (row.boundary >= 0)
            crossing.emplace_back(quint32(row.boundary), quint32(i));
        for (const quint32 set : {row.from, row.to}) {
            ending.emplace_back(set, quint32(i));
            used[set] = true;
        }
    }
    Pairs belonging;
    for (size_t set = 0; set < used.size(); ++set) {
        if (!used[set])
            continue;
        for (const int member : known.membersOf(known.sets[set])) {
            m_elements.emplace(known.elements[size_t(member)], quint32(member));
            belonging.emplace_back(quint32(member), quint32(set));
        }
    }
    m_rowsOfBoundary = listed(known.boundaries.size(), crossing);
    m_rowsOfSet = listed(known.sets.size(), ending);
    m_setsOfElement = listed(known.elements.size(), belonging);
}

FlowIndex::Lists FlowIndex::listed(size_t count, const Pairs &pairs)
{
    Lists lists;
    lists.first.assign(count + 1, 0);
    for (const auto &[index, number] : pairs)
        ++lists.first[index + 1];
    for (size_t i = 0; i < count; ++i)
        lists.first[i + 1] += lists.first[i];
    lists.all.resize(pairs.size());
    std::vector<quint32> next(lists.first.begin(), lists.first.end() - 1);
    for (const auto &[index, number] : pairs)
        lists.all[next[index]++] = number;
    return lists;
}

std::span<const quint32> FlowIndex::rowsAt(const ElementId &boundary) const
{
    const auto it = m_boundaries.find(boundary);
    return it == m_boundaries.end() ? std::span<const quint32>() : m_rowsOfBoundary.at(it->second);
}

std::vector<quint32> FlowIndex::rowsOf(std::span<const ElementId> elements) const
{
    std::vector<quint32> sets;
    for (const ElementId &id : elements) {
        const auto it = m_elements.find(id);
        if (it == m_elements.end())
            continue;
        const auto own = m_setsOfElement.at(it->second);
        sets.insert(sets.end(), own.begin(), own.end());
    }
    const auto sortOut = [](std::vector<quint32> &numbers) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    };
    sortOut(sets);
    std::vector<quint32> rows;
    for (const quint32 set : sets) {
        const auto own = m_rowsOfSet.at(set);
        rows.insert(rows.end(), own.begin(), own.end());
    }
    sortOut(rows);
    return rows;
}

} // namespace portolan::diagram
