// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

namespace portolan {

/// What an address is seen as beyond a boundary, by the NAT mapping entered for its owner and slot.
std::optional<Address> outsideAddress(const Derivation &derivation, const OwnedAddress &address,
                                      const BoundaryId &boundary);

/// Index of the boundary a mapping translates on, or -1.
int boundaryOf(const Derivation &derivation, const Snapshot &snapshot, int mapping);

} // namespace portolan
