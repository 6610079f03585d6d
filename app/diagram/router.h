// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QPolygonF>

#include <vector>

namespace portolan::diagram {

/// Level and upright lines from box to box that cross no box, lie in lanes of their own where they run
/// side by side, and depend on nothing but the arguments.
std::vector<QPolygonF> routeLines(const Obstacles &obstacles, const std::vector<LineEnds> &lines);

/// A line drawn while a box is being dragged: only its ends matter.
QPolygonF sketchLine(const QRectF &from, const QRectF &to);

} // namespace portolan::diagram
