// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// Whether some class of the role's traffic may be balanced by hardware.
bool mayBeBalanced(const Role &role);

/// The classes of traffic a balancer in the zone could still take over for the pool: those its role may
/// have balanced by hardware, with a slot in that zone that no balancer publishes yet.
std::vector<TrafficKey> trafficToBalance(const Topology &topology, const Catalogue &catalogue,
                                         const ZoneId &zone, const Pool &pool);

/// Publishes each of those slots under a virtual address, free ones where the zone has subnets, and has
/// the pool balance that traffic by hardware. Empty when there is nothing to publish.
Edit balance(const Topology &topology, const Catalogue &catalogue, const BalancerId &balancer,
             const PoolId &pool, const TrafficKey &traffic);

/// The class of traffic that rules send along lines of this kind to pools of the role, of those that can be
/// balanced; empty when they send none.
TrafficKey trafficAlong(const Catalogue &catalogue, const AssociationKey &kind, const RoleKey &to);

} // namespace portolan
