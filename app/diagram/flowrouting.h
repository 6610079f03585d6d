// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowbundles.h"

#include <optional>

namespace portolan::diagram {

struct FlowLine {
    /// From far to near; level and upright stretches.
    QPolygonF points;
    /// Where it passes the wall.
    std::optional<QPointF> gate;
};

/// Lines for bundles, each through a gate of its own in the wall where one is given (-1: none).
std::vector<FlowLine> routeFlows(const Picture &picture, const std::vector<FlowBundle> &bundles, int wall);

} // namespace portolan::diagram
