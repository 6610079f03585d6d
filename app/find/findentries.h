// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/lookup.h"

#include <QString>

#include <vector>

namespace portolan {

/// Something with a name: what is searched in, and what it leads to.
struct NamedEntry {
    /// What the drawing and the inspector know: the pool of a server, the balancer of a VIP.
    ElementId shown;
    ElementId element;
    ElementKind kind;
    QString title;
    /// Folded: names, FQDN, role, a line each.
    QString haystack;
};

/// An address or network, and whose it is.
struct AddressEntry {
    Network network;
    QString text;
    ElementId shown;
    ElementId owner;
};

/// Everything in a topology that has a name. Texts of the catalogue in both languages.
std::vector<NamedEntry> namedEntries(const Topology &topology, const Catalogue &catalogue);

/// Every address that is written in a topology.
std::vector<AddressEntry> addressEntries(const Topology &topology);

} // namespace portolan
