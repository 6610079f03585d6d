// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"

#include <algorithm>

namespace portolan {

/// The order in which sheets show rows: by sheet, boundary (host firewalls last) and first rule, then by
/// the places of both ends, address family and ports. Rows arrive nearly sorted by their ends, so it
/// shares them out by sheet, boundary and rule and looks what is left to sort. Translations come in the
/// order of their pass. All address sets are made before.
class RowOrder {
public:
    RowOrder(const Derivation &derivation, size_t rows);

    /// Rows are numbered as they are added; their rules are known by now.
    void add(const Row &row);

    /// Calls `take` with every row in order. `rowAt` gives a row by its number.
    template <typename RowAt, typename Take>
    void visit(RowAt rowAt, Take take)
    {
        shareOut();
        for (auto first = m_keys.begin(); first != m_keys.end();) {
            const auto last = std::find_if(first, m_keys.end(), [&](const Key &key) {
                return key.place != first->place || key.rule != first->rule;
            });
            const auto isBefore = [&](const Key &a, const Key &b) {
                return a.ends != b.ends ? a.ends < b.ends : isBeforeAtSameEnds(rowAt(a.row), rowAt(b.row));
            };
            if (!std::is_sorted(first, last, isBefore))
                std::sort(first, last, isBefore);
            for (; first != last; ++first)
                take(rowAt(first->row));
        }
    }

private:
    struct Key {
        /// Sheet and boundary in one number.
        quint32 place;
        quint32 rule;
        /// The ranks of both sets, or a translation's own place.
        quint64 ends;
        quint32 row;
    };

    [[nodiscard]] static bool isBeforeAtSameEnds(const Row &a, const Row &b);
    void rankSets();
    void shareOut();

    const Derivation &m_derivation;
    /// One per address set, which counts by its zone and the first of its members.
    std::vector<quint32> m_rankOf;
    std::vector<Key> m_keys;
};

} // namespace portolan
