// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheet.h"

namespace portolan {

/// What one tab shows: a whole sheet, or the part of the firewall sheet that one team gets.
struct SheetTab {
    enum class Part : quint8 {
        Whole, ///< every row of the kind
        Firewall, ///< the boundaries of the firewall `id`
        Boundary, ///< the boundary `id`, which filters without belonging to a firewall
        Hosts, ///< the firewalls of the hosts themselves
    };

    SheetKind kind = SheetKind::Firewall;
    Part part = Part::Whole;
    ElementId id;

    bool operator==(const SheetTab &) const = default;
};

/// The tabs of a derivation: a firewall each from the outside in, then the hosts, then the other sheets.
std::vector<SheetTab> sheetTabs(const Derivation &derivation);

/// Whose tab a row is on.
SheetTab tabOf(const Derivation &derivation, const Row &row);

/// How many rows each tab has, in the order of `tabs`.
std::vector<size_t> rowCounts(const Derivation &derivation, const std::vector<SheetTab> &tabs);

/// The tab that says most about an element: that of a firewall or boundary. Nothing for others.
std::optional<SheetTab> tabFor(const Topology &topology, const ElementId &id);

} // namespace portolan
