// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "commands/edit.h"

namespace portolan {

/// Whether the catalogue lets the element stand in the zone: any network side of a pool, a party, or a
/// balancer, which may stand anywhere.
bool mayStandIn(const Topology &topology, const Catalogue &catalogue, const ElementId &element,
                const Zone &zone);

/// Puts pools, parties and balancers into a zone; of a pool the network side that may stand there, and
/// with its last side the pool goes to the zone's site as well. What may not stand there stays; empty when
/// nothing moves.
Edit moveToZone(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &elements,
                const ZoneId &zone);

} // namespace portolan
