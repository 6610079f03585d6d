// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/translating.h"
#include "edit.h"

namespace portolan {

/// Sets the public address of a server's slot, or of a VIP (empty slot). Creates the mapping on
/// `boundary` when there is none, and removes it with its last address; a mapping that exists stays on
/// its own boundary.
Edit setPublicAddress(const Topology &topology, const ElementId &owner, const SlotKey &slot, Family family,
                      const std::optional<Address> &address, const BoundaryId &boundary);

/// Which ports of a slot are translated, for every server of the pool that is translated there; none means
/// all of them. Empty where no server is.
Edit setTranslatedPorts(const Topology &topology, const PoolId &pool, const SlotKey &slot,
                        const std::vector<PortMapping> &ports);
/// What holds for the first of those servers.
std::vector<PortMapping> translatedPorts(const Topology &topology, const PoolId &pool, const SlotKey &slot);

} // namespace portolan
