// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/keys.h"

#include <set>

namespace portolan::diagram {

/// What the colour of a card says.
enum class Colouring : quint8 { Zone, Site, Role, Finding };

/// How somebody wants to see a drawing: kept with the person's settings, never in the document.
struct ViewChoices {
    /// Lines that stand for nothing but associations of these kinds are left out.
    std::set<AssociationKey> hiddenKinds;
    /// The dashed lines from balancers to the pools they serve are left out.
    bool hidesBalancing = false;
    Colouring colouring = Colouring::Zone;
    /// The flows through the selected wall, or from and to the selected cards, are drawn.
    bool showsFlows = false;

    /// Nothing is left out.
    [[nodiscard]] bool showsAllLines() const { return hiddenKinds.empty() && !hidesBalancing; }

    /// Sites shown as a slim band that says how much is in it, and pools shown by a single line.
    std::set<ElementId> collapsed;

    bool operator==(const ViewChoices &) const = default;
};

} // namespace portolan::diagram
