// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

namespace portolan::diagram {

/// Where cards come to rest that were dragged by `offset`: inside their zones (which may grow a little to
/// the right and below), clear of all other cards, and together where there is room for all of them. The
/// result also restates stored placements that the layout shows elsewhere, so that all of them share today's
/// coordinates. Empty when nothing moved.
std::map<ElementId, Placement> placementsAfterDrag(const Picture &picture,
                                                   const std::map<ElementId, Placement> &stored,
                                                   const std::vector<int> &cards, QPointF offset);

} // namespace portolan::diagram
