// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"

#include <vector>

namespace portolan::diagram {

/// Kinds of zones that share a column, from top to bottom. Mostly one.
using ColumnKinds = std::vector<ZoneKindKey>;

/// The kinds of zones in use, from the least trusted on the left to the most trusted on the right.
/// Among equally trusted kinds, those nearer to the least trusted zone (counted in boundaries and in
/// pools with a side in each zone) come first, then those with more pools, then the catalogue's order;
/// where only people and devices are comes after all that. Kinds the catalogue does not know come last.
///
/// At the most trusted level, what comes after the kind with the most pools shares columns as long as
/// that makes none higher than that kind's: many small networks would make the drawing too wide.
std::vector<ColumnKinds> columnsOf(const Topology &topology, const Catalogue &catalogue);

} // namespace portolan::diagram
