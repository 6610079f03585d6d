// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

/// An address of the wrong family is ignored by all of these; no address removes the one there was.

Edit setServerAddress(const Topology &topology, const ServerId &server, const SlotKey &slot, Family family,
                      const std::optional<Address> &address);
Edit setVipAddress(const Topology &topology, const VipId &vip, Family family,
                   const std::optional<Address> &address);
/// `index` counts the balancer's own addresses; one past the last adds an address, and a pair that
/// becomes empty goes away.
Edit setBalancerAddress(const Topology &topology, const BalancerId &balancer, size_t index, Family family,
                        const std::optional<Address> &address);

Edit setZoneSubnets(const Topology &topology, const ZoneId &zone, const std::vector<Network> &subnets);
Edit setPartyNetworks(const Topology &topology, const PartyId &party, const std::vector<Network> &networks);

/// Replaces one family of a pair.
void setAddress(AddressPair &pair, Family family, const std::optional<Address> &address);

} // namespace portolan
