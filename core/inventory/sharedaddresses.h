// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventoryplan.h"

namespace portolan {

/// Objections to changes that give something somebody else has by then, and to addresses outside the
/// subnets of the zone they stand in; `after` has all the changes in it.
std::vector<InventoryObjection> objectionsToValues(const std::vector<InventoryChange> &changes,
                                                   const Topology &after, const Catalogue &catalogue);

} // namespace portolan
