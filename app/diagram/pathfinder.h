// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "obstacles.h"

#include <QPolygonF>

#include <array>
#include <optional>

namespace portolan::diagram {

enum class Side : quint8 { Left, Right, Top, Bottom };

/// Where a line meets a box.
struct Port {
    int box = -1;
    Side side = Side::Right;
    QPointF at;
};

QPointF directionOf(Side side);
inline bool isLevel(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// A path of level and upright stretches with what it costs: its length, and a fee for each bend.
struct FoundPath {
    QPolygonF points;
    double cost = 0;
};

double costOf(const QPolygonF &points);

/// Finds short paths with few bends between two ports that keep clear of all boxes. Shapes that fit
/// regular drawings are tried first; a search over the lines around all boxes follows where none fits.
class PathFinder {
public:
    explicit PathFinder(const Obstacles &obstacles) : m_obstacles(obstacles) { }

    /// Always gives a path; one that crosses boxes only where boxes leave no way.
    [[nodiscard]] FoundPath find(const Port &from, const Port &to) const;
    /// Only the simple shapes.
    [[nodiscard]] std::optional<FoundPath> findSimple(const Port &from, const Port &to) const;

private:
    [[nodiscard]] bool isClear(const QPolygonF &points, const Port &from, const Port &to) const;
    [[nodiscard]] std::optional<FoundPath> search(const Port &from, const Port &to, double reach) const;
    [[nodiscard]] std::array<double, 4> levelsBeside(const Port &from, const Port &to) const;
    [[nodiscard]] std::vector<double> levelsBetween(const Port &from, const Port &to, double x1,
                                                    double x2) const;

    const Obstacles &m_obstacles;
};

} // namespace portolan::diagram
