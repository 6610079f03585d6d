// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "unused.h"

namespace portolan {

/// A first server for a pool, with free addresses where the zones of its slots have subnets.
Server firstServer(const Topology &topology, const Role &role, const Pool &pool, Unused &unused);

/// A server like `model`, which is one of `pool`'s: name and addresses counted up to the next free ones.
Server serverLike(const Topology &topology, const Role *role, const Pool &pool, const Server &model,
                  Unused &unused);

/// The translations of `model`, for `copy`: public addresses counted up to the next ones that are free in
/// their neighbourhood (/24 or /64).
std::vector<NatMapping> mappingsLike(const Topology &topology, const ElementId &model, const ElementId &copy,
                                     Unused &unused);

/// The address after `model` in the subnets, or in its neighbourhood where there are none.
AddressPair addressesLike(const AddressPair &model, const std::vector<Network> &subnets, Unused &unused);

} // namespace portolan
