// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/patch.h"
#include "picture.h"

namespace portolan::diagram {

// What is right to see of an edit at once, while the picture of a large document is being made anew.

/// What becomes of cards, by their place in the picture.
using NewCards = std::map<int, Card>;

/// The cards whose texts an edit changes. Nothing where more than texts of cards may look different now.
std::optional<NewCards> retouchedCards(const Picture &picture, const Patch &patch, const Topology &after,
                                       const Catalogue &catalogue, Language language);

/// The elements whose stored place is another one now, or that have none any more.
std::vector<ElementId> movedElements(const Diagram &before, const Diagram &after);

/// Puts cards where they are stored now, with straight lines; everything else stays where it is.
void moveCards(Picture &picture, const std::vector<ElementId> &moved, const Diagram &diagram);

} // namespace portolan::diagram
