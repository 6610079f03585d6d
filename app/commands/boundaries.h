// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace portolan {

Edit setFiltered(const Topology &topology, const BoundaryId &boundary, bool filtered);
/// An empty firewall takes the boundary off the one it belonged to. A firewall without boundaries goes: it
/// could not be seen any more.
Edit setFirewall(const Topology &topology, const BoundaryId &boundary, const FirewallId &firewall);
/// Switching translation off keeps the mappings that name the boundary: they come back with it.
Edit setTranslates(const Topology &topology, const BoundaryId &boundary, bool translates);
Edit setNotation(const Topology &topology, const BoundaryId &boundary, DestinationNotation notation);
/// No value: not known.
Edit setHairpin(const Topology &topology, const BoundaryId &boundary, std::optional<bool> hairpin);

/// Begins the row numbers of the firewall's sheet. Numbers given before keep their prefix.
Edit setPrefix(const Topology &topology, const FirewallId &firewall, const QString &prefix);

} // namespace portolan
