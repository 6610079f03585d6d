// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <vector>

namespace portolan {

// What belongs together, for selecting it at once: pools, balancers and parties, in order of their ids. Notes
// belong to everything and to one another.

std::vector<ElementId> everything(const Topology &topology);
/// Those of the same role; balancers are of one kind, and so are notes.
std::vector<ElementId> sameRole(const Topology &topology, const ElementId &id);
/// Those of the element's site, or of this site.
std::vector<ElementId> sameSite(const Topology &topology, const ElementId &id);
/// Those that stand in one of the element's zones, or in this zone.
std::vector<ElementId> sameZone(const Topology &topology, const ElementId &id);

/// The others, which rows may have to do with.
std::vector<ElementId> withoutNotes(const Topology &topology, std::vector<ElementId> ids);

} // namespace portolan
