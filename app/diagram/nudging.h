// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tool.h"

namespace portolan::diagram {

/// How far an arrow key pushes: a step of the grid, or one unit. Null for other keys.
QPointF nudgeOf(int key, bool fine);

/// The selected cards and notes moved by exactly this much; empty where something is in the way of one of
/// them.
std::map<ElementId, Placement> placementsAfterNudge(const ToolHost &host, QPointF by);

} // namespace portolan::diagram
