// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"

#include <vector>

namespace portolan::diagram {

/// A card's place inside its zones, counted in cards.
struct Slot {
    /// The zone it stands in, and the one its right half stands in (or -1): neighbours in one row.
    int zone = 0;
    int second = -1;
    /// Column and row of cards inside the zone. A card over two zones has column 0.
    int column = 0;
    int row = 0;

    [[nodiscard]] bool spans() const { return second >= 0; }
    bool operator==(const Slot &) const = default;
};

struct Arrangement {
    Grid grid;
    /// As Content::cards.
    std::vector<Slot> slots;
    /// Columns of cards in each column of zones.
    std::vector<int> cardColumns;
    /// How wide cards are in each column of zones.
    std::vector<double> cardWidths;
};

/// Gives every card a slot: those that talk to less trusted zones further left, connected ones near the
/// same height. Depends on nothing but the content.
Arrangement arrangementOf(const Content &content);

/// The same for a part of that content, with all its zones: every card keeps its slot.
Arrangement arrangementOf(const Content &part, const Content &whole, const Arrangement &ofWhole);

} // namespace portolan::diagram
