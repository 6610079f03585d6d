// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"

#include <vector>

namespace portolan::diagram {

/// The kinds of zones in use, from the least trusted on the left to the most trusted on the right.
/// Among equally trusted kinds, those nearer to the least trusted zone (counted in boundaries and in
/// pools with a side in each zone) come first, then those with pools, then the catalogue's order.
/// Kinds the catalogue does not know come last.
std::vector<ZoneKindKey> columnsOf(const Topology &topology, const Catalogue &catalogue);

} // namespace portolan::diagram
