// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"
#include "sentence.h"

namespace portolan {

// Which zones a role may stand in. Servers stand in zones with each of their sides, others as a whole.

/// The side of a server that may stand in zones of this kind; null when none may.
const Interface *sideFor(const Role &role, const ZoneKindKey &kind);

bool mayStandIn(const Role &role, const ZoneKindKey &kind);

/// The zones there are for a role, with any of its sides; those of the kinds it names first come first.
std::vector<ZoneId> zonesFor(const Topology &topology, const Role &role);
/// The zones there are for one side of a role.
std::vector<ZoneId> zonesFor(const Topology &topology, const Interface &side);

/// Where another one of the role would be looked for: beside those there are, else in the first zone that
/// is for it. Empty when there is none.
ZoneId likelyZone(const Topology &topology, const Role &role);

/// Why the role cannot stand in the zone, naming where it can; nothing when it can.
std::optional<Refusal> whyNotIn(const Topology &topology, const Catalogue &catalogue, const Role &role,
                                const ZoneId &zone);

/// A zone for every side of a role that stands in `zone` with one of them: for the others the ones that
/// neighbours in `zone` use as well, else one of the same site. Sides without a fitting zone are left out.
std::map<InterfaceKey, ZoneId> zonesAround(const Topology &topology, const Role &role, const ZoneId &zone);

/// The zone in which the slot of a pool stands; null when it stands nowhere.
const Zone *zoneOfSlot(const Topology &topology, const Role &role, const Pool &pool, const SlotKey &slot);

} // namespace portolan
