// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <set>
#include <vector>

namespace portolan {

/// What a copy of these elements consists of: with a site its zones, with a zone everything that stands
/// there alone and the boundaries around it, with these the firewalls that have no others. Lines, virtual
/// addresses and translations go with what they belong to and are not listed. What cannot be copied for
/// itself (lines, boundaries, translations) is left out.
std::set<ElementId> copiedWith(const Topology &topology, const std::vector<ElementId> &ids);

} // namespace portolan
