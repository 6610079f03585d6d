// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"

#include <unordered_set>

namespace portolan::diagram {

/// What the texts on cards are made from.
struct CardTextSource {
    const Catalogue &catalogue;
    Language language;
    /// Servers and virtual addresses with a NAT mapping.
    std::unordered_set<ElementId> translated;
};

/// Name, address line, chips and icon; zones and hue are left to the caller.
Card cardOf(const Pool &pool, const CardTextSource &source);
Card cardOf(const Balancer &balancer, const CardTextSource &source);
Card cardOf(const Party &party, const CardTextSource &source);

/// "10.1.0.0/16, 10.2.0.0/16, +3"; empty for an empty list.
QString shortList(const std::vector<Network> &networks);

/// "192.0.2.11-13, +1" from the addresses of one slot; empty when none is entered.
QString shortRange(std::vector<Address> addresses);

} // namespace portolan::diagram
