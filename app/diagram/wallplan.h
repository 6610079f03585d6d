// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"

#include <vector>

namespace portolan::diagram {

/// Where one boundary is drawn, counted in cells: a vertical bar left of column `at` over some rows, or
/// a horizontal one above row `at` in one column. `offset` is where its lane begins inside the gap.
struct WallPlan {
    Qt::Orientation orientation = Qt::Vertical;
    int at = 0;
    int firstRow = 0;
    int lastRow = 0;
    int column = 0;
    /// The zone at whose side it stands, and the other.
    int zone = 0;
    int beyond = 0;
    bool neighbours = true;
    double offset = 0;
    double width = 0;
    /// How many walls with badges stand before it in the same gap; their badges are above its own.
    int lane = 0;
};

/// Room for walls: no two share a lane where they would overlap.
struct WallPlans {
    /// As Content::walls.
    std::vector<WallPlan> walls;
    /// The gap left of each column, and above each row, in diagram units.
    std::vector<double> gutters;
    std::vector<double> rowGaps;
};

WallPlans planWalls(const Content &content, const Grid &grid);

} // namespace portolan::diagram
