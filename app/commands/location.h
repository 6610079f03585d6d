// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

Edit setPoolSite(const Topology &topology, const PoolId &pool, const SiteId &site);
/// An empty zone takes the network side out of the one it stood in.
Edit setPoolZone(const Topology &topology, const PoolId &pool, const InterfaceKey &side, const ZoneId &zone);
/// What stands in it comes along in the drawing; pools keep the sites they belong to.
Edit setZoneSite(const Topology &topology, const ZoneId &zone, const SiteId &site);
Edit setPartyZone(const Topology &topology, const PartyId &party, const ZoneId &zone);
Edit setBalancerZone(const Topology &topology, const BalancerId &balancer, const ZoneId &zone);

} // namespace portolan
