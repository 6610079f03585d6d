// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

namespace portolan {

class SheetLanguage;

/// Which rows of a derivation stand on one sheet: all of a kind, or of the firewall rows those that one
/// team gets.
struct SheetPart {
    enum class Extent : quint8 {
        Whole, ///< every row of the kind
        Firewall, ///< the boundaries of the firewall `id`
        Boundary, ///< the boundary `id`, which filters without belonging to a firewall
        Hosts, ///< the firewalls of the hosts themselves
    };

    // NOLINTNEXTLINE(google-explicit-constructor): a kind means all of its rows.
    SheetPart(SheetKind whole) : kind(whole) { }
    SheetPart(Extent firewallExtent, ElementId element) : extent(firewallExtent), id(std::move(element)) { }

    static SheetPart hosts() { return {Extent::Hosts, {}}; }

    SheetKind kind = SheetKind::Firewall;
    Extent extent = Extent::Whole;
    ElementId id;

    bool operator==(const SheetPart &) const = default;
};

/// The parts every row is on exactly one of: a firewall each from the outside in, then the hosts, then the
/// other kinds.
std::vector<SheetPart> sheetParts(const Derivation &derivation);

/// Whose sheet a row is on.
SheetPart partOf(const Derivation &derivation, const Row &row);

/// The rows of a part, as places in Derivation::rows, in their order.
std::vector<quint32> rowsOf(const Derivation &derivation, const SheetPart &part);

/// How many rows each part has, in the order of `parts`.
std::vector<size_t> rowCounts(const Derivation &derivation, const std::vector<SheetPart> &parts);

/// The part that says most about an element: that of a firewall or boundary. Nothing for others.
std::optional<SheetPart> partFor(const Topology &topology, const ElementId &id);

/// "firewall", "nat"; "firewall-fw-outer" for that of one firewall or boundary.
QString sheetId(const SheetPart &part);

/// The name of the firewall or boundary, or of the kind of sheet.
QString sheetTitle(const SheetPart &part, const Topology &topology, const SheetLanguage &language);

} // namespace portolan
