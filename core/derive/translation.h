// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"

#include <optional>

namespace portolan {

/// What an address is seen as beyond a boundary (an index into Derivation::boundaries), by the NAT mapping
/// entered for its owner and slot.
std::optional<Address> outsideAddress(const Derivation &derivation, const OwnedAddress &address,
                                      int boundary);

} // namespace portolan
