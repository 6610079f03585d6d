// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pathfinder.h"

#include <vector>

namespace portolan::diagram {

/// The two boxes a line joins.
struct LineEnds {
    int from = 0;
    int to = 0;
    /// Leaves its box downwards, whatever lies there: lines of a site hang from its name.
    bool fromBelow = false;
    bool toBelow = false;
};

struct LinePorts {
    Port from;
    Port to;
};

/// Where every line meets its boxes: the sides that face each other, the lines of one side spread over
/// it in the order of where they lead to, and so that lines that can be straight are.
std::vector<LinePorts> assignPorts(const PathFinder &finder, const Obstacles &obstacles,
                                   const std::vector<LineEnds> &lines);

} // namespace portolan::diagram
