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
    m_rowsOfBoundary = listed(known.boundaries.size(), [&known](auto add) {
        for (size_t i = 0; i < known.rows.size(); ++i) {
            const Row &row = known.rows[i];
            if (row.sheet == SheetKind::Firewall && row.boundary >= 0)
                add(size_t(row.boundary), i);
        }
    });
}

/// Groups have thousands of members in large deployments, so this waits until somebody asks.
void FlowIndex::indexEnds() const
{
    const Derivation &known = *m_derivation;
    std::vector<bool> used(known.sets.size(), false);
    m_rowsOfSet = listed(known.sets.size(), [&](auto add) {
        for (size_t i = 0; i < known.rows.size(); ++i) {
            const Row &row = known.rows[i];
            if (row.sheet != SheetKind::Firewall)
                continue;
            for (const quint32 set : {row.from, row.to}) {
                add(size_t(set), i);
                used[set] = true;
            }
        }
    });
    m_setsOfElement = listed(known.elements.size(), [&](auto add) {
        for (size_t set = 0; set < used.size(); ++set) {
            if (!used[set])
                continue;
            for (const int member : known.membersOf(known.sets[set]))
                add(size_t(member), set);
        }
    });
    for (size_t i = 0; i < known.elements.size(); ++i) {
        if (!m_setsOfElement.at(i).empty())
            m_elements.emplace(known.elements[i], quint32(i));
    }
}

template <typename Visit>
FlowIndex::Lists FlowIndex::listed(size_t count, Visit visit)
{
    Lists lists;
    lists.first.assign(count + 1, 0);
    visit([&lists](size_t index, size_t) { ++lists.first[index + 1]; });
    for (size_t i = 0; i < count; ++i)
        lists.first[i + 1] += lists.first[i];
    lists.all.resize(lists.first.back());
    std::vector<quint32> next(lists.first.begin(), lists.first.end() - 1);
    visit([&](size_t index, size_t number) { lists.all[next[index]++] = quint32(number); });
    return lists;
}

std::span<const quint32> FlowIndex::rowsAt(const ElementId &boundary) const
{
    const auto it = m_boundaries.find(boundary);
    return it == m_boundaries.end() ? std::span<const quint32>() : m_rowsOfBoundary.at(it->second);
}

std::vector<quint32> FlowIndex::allRows() const
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < m_derivation->rows.size(); ++i) {
        if (m_derivation->rows[i].sheet == SheetKind::Firewall)
            rows.push_back(quint32(i));
    }
    return rows;
}

std::vector<quint32> FlowIndex::rowsOf(std::span<const ElementId> elements) const
{
    if (m_setsOfElement.first.empty())
        indexEnds();
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
