// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/details.h"

#include <vector>

namespace portolan {

/// Which line shows which row, and of an expanded row, which pair of addresses.
struct LinePlace {
    /// Which of the rows of the sheet.
    size_t row = 0;
    /// Positions in RowSide::addresses; -1 where the whole side is meant.
    int source = -1;
    int destination = -1;
};

/// The lines of a sheet with one line per pair of addresses, counted but not made. An address is not
/// paired with itself. A row that would give more than `mostPairs` lines stays one line with its lists:
/// nothing is lost, and a mesh of a thousand servers does not become a million lines.
class Expansion {
public:
    static constexpr size_t mostPairs = 4096;

    /// `rows` are places in Derivation::rows.
    Expansion(const Derivation &derivation, std::span<const quint32> rows);

    [[nodiscard]] size_t lineCount() const { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] LinePlace place(size_t line) const;

private:
    struct Pairs {
        /// Zero where the side is one line: special, without an address, or a row over the cap.
        int sources = 0;
        int destinations = 0;
        /// Filled only where pairs are left out: those that stay, by position source-major.
        std::vector<int> kept;

        [[nodiscard]] size_t lineCount() const;
    };

    static Pairs pairsOf(const RowDetails &details);

    std::vector<Pairs> m_pairs;
    /// Per row, the line after its last one.
    std::vector<size_t> m_ends;
};

/// The details of one line: both sides reduced to the addresses at `place`, and what belongs to them.
RowDetails narrowed(const Topology &topology, const RowDetails &whole, const LinePlace &place);

/// What the line's id adds to the row's: "/server/server". Empty for a whole row.
QString lineSuffix(const RowDetails &details, const LinePlace &place);

} // namespace portolan
