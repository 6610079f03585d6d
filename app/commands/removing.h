// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// Everything that goes with these elements, themselves included. Sites take along their zones and what
/// stands in them; zones their walls and what stands nowhere else; pools their servers, lines, virtual
/// addresses and translations; walls the firewall that has no other.
std::vector<ElementId> removedWith(const Topology &topology, const Catalogue &catalogue,
                                   const std::vector<ElementId> &ids);

/// Removes elements of any kind and whatever cannot be without them, as one step. What stays and referred
/// to them does so no longer: a pool in a zone that goes keeps its other side, a wall without its firewall
/// filters no more.
Edit removeElements(const Document &document, const Catalogue &catalogue, const std::vector<ElementId> &ids);

} // namespace portolan
