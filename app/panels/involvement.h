// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <set>

namespace portolan {

/// Which rows have to do with any of the elements, one flag per row of the derivation: as an end (pool,
/// server, VIP, balancer, party; a zone: what stands in it; a site: what it owns), as the line that joins
/// the ends, or as the boundary the row is about (a firewall: each of its boundaries).
std::vector<bool> rowsInvolving(const Derivation &derivation, std::span<const ElementId> elements);

/// The elements, and those that sites, firewalls and balancers among them stand for.
std::set<ElementId> withOwned(const Topology &topology, std::span<const ElementId> elements);

} // namespace portolan
