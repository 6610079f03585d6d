// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace portolan {

/// The mapping that translates a slot of a server, or a VIP (empty slot); null when there is none.
const NatMapping *mappingOf(const Topology &topology, const ElementId &owner, const SlotKey &slot);

/// Where a slot of a pool would be translated: the boundary that translates and borders on the slot's
/// zone, towards the zone of least trust when there are several. Empty when no boundary can.
BoundaryId translatingBoundary(const Topology &topology, const Catalogue &catalogue, const Pool &pool,
                               const SlotKey &slot);
/// The same for an address that stands in `zone`.
BoundaryId translatingBoundary(const Topology &topology, const Catalogue &catalogue, const ZoneId &zone);

/// The zone in which a slot of a pool stands; empty when it stands nowhere.
ZoneId zoneOfSlot(const Catalogue &catalogue, const Pool &pool, const SlotKey &slot);

} // namespace portolan
