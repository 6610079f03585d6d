// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashindex.h"
#include "identity.h"

#include <algorithm>
#include <span>
#include <vector>

namespace portolan {

/// Lists of small numbers, each kept once and known by its own number, counted from 0.
class NumberLists {
public:
    /// The number of a list; that of the next one when it is new.
    quint32 add(std::span<const quint32> list)
    {
        Identity hash;
        for (const quint32 number : list)
            hash.add(quint64(number));
        const auto next = quint32(m_ends.size());
        const quint32 known = m_index.placeOf(
            hash.value(), next, [&](quint32 candidate) { return std::ranges::equal(at(candidate), list); });
        if (known == next) {
            m_numbers.insert(m_numbers.end(), list.begin(), list.end());
            m_ends.push_back(m_numbers.size());
        }
        return known;
    }

    /// Valid until another list is added.
    [[nodiscard]] std::span<const quint32> at(quint32 list) const
    {
        const size_t first = list == 0 ? 0 : m_ends[list - 1];
        return std::span(m_numbers).subspan(first, m_ends[list] - first);
    }

private:
    std::vector<quint32> m_numbers;
    /// Behind the last number of each list.
    std::vector<size_t> m_ends;
    HashIndex m_index;
};

} // namespace portolan
