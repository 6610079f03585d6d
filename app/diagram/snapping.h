// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace portolan::diagram {

constexpr double gridStep = 8;

/// A movement that was pulled into line.
struct Snap {
    QPointF offset;
    /// From the moved box to those it is in line with.
    std::vector<QLineF> guides;
};

/// Pulls the movement of a box by at most `tolerance` so that an edge or the middle of the box is in line
/// with that of another one; in directions without such a box, onto the grid.
Snap snapped(const QRectF &box, QPointF offset, const std::vector<QRectF> &others, double tolerance);

} // namespace portolan::diagram
