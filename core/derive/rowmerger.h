// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashindex.h"
#include "rowunion.h"

namespace portolan {

/// Gathers rows as the passes come upon them: rows that open the same become one that lists every rule.
class RowMerger {
public:
    RowMerger(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets);

    /// A row opened once.
    void add(const Row &row, int rule) { add(row, rule, std::nullopt); }
    /// A row with openings that were kept; it stands for the first of them.
    void add(const Row &row, int rule, const OpeningRange &openings)
    {
        add(row, rule, std::optional(openings));
    }
    /// Keeps openings for the rows that share them.
    OpeningRange keep(std::span<const Opening> openings);
    /// Writes rows and rules into the derivation, in the order in which sheets show them.
    void finish();

private:
    static constexpr quint32 none = ~quint32(0);

    struct Pending {
        Row row;
        /// The first rule, or -1.
        int rule = -1;
        /// Of the first rule; none when it opens the row as it stands.
        OpeningRange openings;
        quint32 firstAddition = none;
        quint32 lastAddition = none;
    };

    struct Addition {
        RowUnion::Reason reason;
        /// The next one of the same row.
        quint32 next = none;
    };

    [[nodiscard]] Pending &pending(quint32 place) { return m_blocks[place / blockSize][place % blockSize]; }
    void add(const Row &row, int rule, std::optional<OpeningRange> openings);
    void append(const Row &row, int rule, const OpeningRange &openings);
    [[nodiscard]] OpeningRange rangeOf(const Row &row);
    void collectReasons(Pending &row, std::vector<RowUnion::Reason> &reasons);

    /// Blocks keep rows from being moved again and again while their number is not known.
    static constexpr size_t blockSize = 4096;

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    std::vector<std::vector<Pending>> m_blocks;
    quint32 m_count = 0;
    std::vector<Addition> m_additions;
    std::vector<Opening> m_openings;
    /// Places of pending rows by sheet and row id.
    HashIndex m_index;
};

} // namespace portolan
