// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include "lanes.h"

namespace portolan::diagram {

std::vector<QPolygonF> routeLines(const Obstacles &obstacles, const std::vector<LineEnds> &lines)
{
    const PathFinder finder(obstacles);
    const std::vector<LinePorts> ports = assignPorts(finder, obstacles, lines);
    std::vector<QPolygonF> paths;
    paths.reserve(lines.size());
    for (const LinePorts &line : ports)
        paths.push_back(finder.find(line.from, line.to).points);
    separateLanes(paths, ports, obstacles);
    return paths;
}

QPolygonF sketchLine(const QRectF &from, const QRectF &to)
{
    const QPointF a = from.center();
    const QPointF b = to.center();
    if (to.left() > from.right() || from.left() > to.right()) {
        const bool rightwards = to.left() > from.right();
        const double start = rightwards ? from.right() : from.left();
        const double end = rightwards ? to.left() : to.right();
        const double turn = (start + end) / 2;
        return {{QPointF(start, a.y()), QPointF(turn, a.y()), QPointF(turn, b.y()), QPointF(end, b.y())}};
    }
    const bool downwards = to.top() > from.top();
    const double start = downwards ? from.bottom() : from.top();
    const double end = downwards ? to.top() : to.bottom();
    const double turn = (start + end) / 2;
    return {{QPointF(a.x(), start), QPointF(a.x(), turn), QPointF(b.x(), turn), QPointF(b.x(), end)}};
}

} // namespace portolan::diagram
