// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

namespace portolan::diagram {

/// Moves stretches of lines that run on top of each other apart, within the space the boxes leave, in
/// an order that avoids crossings.
void separateLanes(std::vector<QPolygonF> &paths, const std::vector<LinePorts> &ports,
                   const Obstacles &obstacles);

} // namespace portolan::diagram
