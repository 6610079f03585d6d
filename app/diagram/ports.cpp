// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports.h"

#include "metrics.h"

#include <algorithm>
#include <map>
#include <optional>

namespace portolan::diagram {
namespace {

using namespace metrics;

constexpr double sideMargin = 12;
/// Boxes that share less than this of a side are not joined by an upright line.
constexpr double leastOverlap = 48;

QPointF middleOf(const QRectF &box, Side side)
{
    switch (side) {
    case Side::Left:
        return {box.left(), box.center().y()};
    case Side::Right:
        return {box.right(), box.center().y()};
    case Side::Top:
        return {box.center().x(), box.top()};
    case Side::Bottom:
        return {box.center().x(), box.bottom()};
    }
    Q_UNREACHABLE();
}

struct Span {
    double first;
    double last;

    [[nodiscard]] double middle() const { return (first + last) / 2; }
    [[nodiscard]] Span common(const Span &other) const
    {
        return {std::max(first, other.first), std::min(last, other.last)};
    }
};

Span spanOf(const QRectF &box, Side side)
{
    const Span whole = isLevel(side) ? Span{box.top(), box.bottom()} : Span{box.left(), box.right()};
    const double margin = std::min(sideMargin, (whole.last - whole.first) / 2);
    return {whole.first + margin, whole.last - margin};
}

QPointF pointOn(const QRectF &box, Side side, double along)
{
    const QPointF middle = middleOf(box, side);
    return isLevel(side) ? QPointF(middle.x(), along) : QPointF(along, middle.y());
}

/// Sides of both boxes, and the height (or x) at which a straight line is possible.
struct Facing {
    Side from;
    Side to;
    std::optional<double> straight;
};

class SideChooser {
public:
    SideChooser(const PathFinder &finder, const Obstacles &obstacles)
        : m_finder(finder), m_obstacles(obstacles)
    {
    }

    Facing choose(const LineEnds &line) const
    {
        const QRectF &a = m_obstacles.boxes()[size_t(line.from)];
        const QRectF &b = m_obstacles.boxes()[size_t(line.to)];
        if (line.fromBelow || line.toBelow) {
            return {line.fromBelow ? Side::Bottom : sideTowards(b, a),
                    line.toBelow ? Side::Bottom : sideTowards(a, b), std::nullopt};
        }
        if (b.left() - a.right() >= 2 * clearance)
            return withStraight(line, Side::Right, Side::Left);
        if (a.left() - b.right() >= 2 * clearance)
            return withStraight(line, Side::Left, Side::Right);
        const Facing upright = a.top() < b.top() ? withStraight(line, Side::Bottom, Side::Top)
                                                 : withStraight(line, Side::Top, Side::Bottom);
        return upright.straight ? upright : around(line);
    }

private:
    Facing withStraight(const LineEnds &line, Side from, Side to) const
    {
        const QRectF &a = m_obstacles.boxes()[size_t(line.from)];
        const QRectF &b = m_obstacles.boxes()[size_t(line.to)];
        const Span common = spanOf(a, from).common(spanOf(b, to));
        const double least = isLevel(from) ? 0 : leastOverlap;
        if (common.last - common.first < least)
            return {from, to, std::nullopt};
        const QPointF start = pointOn(a, from, common.middle());
        const QPointF end = pointOn(b, to, common.middle());
        const bool faces = QPointF::dotProduct(end - start, directionOf(from)) > 0;
        if (!faces || !m_obstacles.isFree(start, end, line.from, line.to))
            return {from, to, std::nullopt};
        return {from, to, common.middle()};
    }

    /// Boxes above each other with something between: along the left or the right.
    Facing around(const LineEnds &line) const
    {
        const auto cost = [&](Side side) {
            const QRectF &a = m_obstacles.boxes()[size_t(line.from)];
            const QRectF &b = m_obstacles.boxes()[size_t(line.to)];
            const auto path =
                m_finder.findSimple({line.from, side, middleOf(a, side)}, {line.to, side, middleOf(b, side)});
            return path ? path->cost : 1e9;
        };
        const Side side = cost(Side::Left) < cost(Side::Right) ? Side::Left : Side::Right;
        return {side, side, std::nullopt};
    }

    /// The side of `to` that a line hanging from `from` comes to first.
    static Side sideTowards(const QRectF &from, const QRectF &to)
    {
        return from.left() < to.center().x() ? Side::Left : Side::Right;
    }

    const PathFinder &m_finder;
    const Obstacles &m_obstacles;
};

/// One end of one line at a side of a box.
struct SideEnd {
    int line;
    bool atStart;
    /// Orders the ends of a side: where the other end lies.
    double towards;
    std::optional<double> straight;
};

/// Spreads the ends over the side; the first straight one keeps its place and the others give way.
std::vector<double> spread(const std::vector<SideEnd> &ends, const Span &span)
{
    const size_t count = ends.size();
    const auto fixed =
        std::find_if(ends.begin(), ends.end(), [](const SideEnd &end) { return end.straight; });
    const size_t pivot = fixed == ends.end() ? 0 : size_t(fixed - ends.begin());
    const double at = fixed == ends.end() ? span.middle() : *fixed->straight;
    std::vector<double> places(count, at);
    if (fixed == ends.end()) {
        const double step =
            count < 2 ? 0 : std::min(portSpacing, (span.last - span.first) / double(count - 1));
        for (size_t i = 0; i < count; ++i)
            places[i] = at + (double(i) - double(count - 1) / 2) * step;
        return places;
    }
    const double before = pivot == 0 ? 0 : std::min(portSpacing, (at - span.first) / double(pivot));
    const double after =
        pivot + 1 == count ? 0 : std::min(portSpacing, (span.last - at) / double(count - 1 - pivot));
    for (size_t i = 0; i < count; ++i) {
        const double steps = double(i) - double(pivot);
        places[i] = at + steps * (steps < 0 ? before : after);
    }
    return places;
}

} // namespace

std::vector<LinePorts> assignPorts(const PathFinder &finder, const Obstacles &obstacles,
                                   const std::vector<LineEnds> &lines)
{
    const std::vector<QRectF> &boxes = obstacles.boxes();
    const SideChooser chooser(finder, obstacles);
    std::map<std::pair<int, Side>, std::vector<SideEnd>> sides;
    std::vector<LinePorts> ports(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        const Facing facing = chooser.choose(lines[i]);
        const auto along = [&](int box, Side side) {
            const QPointF middle = boxes[size_t(box)].center();
            return isLevel(side) ? middle.y() : middle.x();
        };
        sides[{lines[i].from, facing.from}].push_back(
            {int(i), true, along(lines[i].to, facing.from), facing.straight});
        sides[{lines[i].to, facing.to}].push_back(
            {int(i), false, along(lines[i].from, facing.to), facing.straight});
        ports[i].from = {lines[i].from, facing.from, {}};
        ports[i].to = {lines[i].to, facing.to, {}};
    }
    for (auto &[place, ends] : sides) {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const SideEnd &a, const SideEnd &b) { return a.towards < b.towards; });
        const QRectF &box = boxes[size_t(place.first)];
        const std::vector<double> places = spread(ends, spanOf(box, place.second));
        for (size_t i = 0; i < ends.size(); ++i) {
            LinePorts &line = ports[size_t(ends[i].line)];
            (ends[i].atStart ? line.from : line.to).at = pointOn(box, place.second, places[i]);
        }
    }
    return ports;
}

} // namespace portolan::diagram
