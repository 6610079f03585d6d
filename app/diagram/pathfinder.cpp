// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathfinder.h"

#include "metrics.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace portolan::diagram {
namespace {

using namespace metrics;

constexpr double bendFee = 32;
/// Of two equal paths, the one that turns later is a little dearer: so lines of one hub stay together.
constexpr double lateTurnFee = 0.01;
/// The lines a search runs on keep this far from boxes.
constexpr double searchDistance = cardClearance / 2;
constexpr double firstReach = 320;
constexpr size_t maxSearchNodes = 250000;

/// Drops repeated points and those in the middle of a straight stretch.
QPolygonF tidied(const QPolygonF &points)
{
    QPolygonF tidy;
    for (const QPointF &point : points) {
        if (!tidy.isEmpty() && QLineF(tidy.back(), point).length() < 0.01)
            continue;
        if (tidy.size() >= 2) {
            const QPointF a = tidy.back() - tidy[tidy.size() - 2];
            const QPointF b = point - tidy.back();
            if (std::abs(a.x() * b.y() - a.y() * b.x()) < 0.01 && QPointF::dotProduct(a, b) > 0)
                tidy.removeLast();
        }
        tidy << point;
    }
    return tidy;
}

/// Whether the path leaves and enters its boxes outwards.
bool leavesOutwards(const QPolygonF &points, const Port &from, const Port &to)
{
    const QPointF first = points[1] - points[0];
    const QPointF last = points[points.size() - 2] - points.back();
    return QPointF::dotProduct(first, directionOf(from.side)) >= clearance
        && QPointF::dotProduct(last, directionOf(to.side)) >= clearance;
}

QPointF outside(const Port &port, double distance)
{
    return port.at + directionOf(port.side) * distance;
}

} // namespace

QPointF directionOf(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        return {0, 1};
    }
    Q_UNREACHABLE();
}

double costOf(const QPolygonF &points)
{
    double cost = bendFee * double(points.size() - 2);
    for (qsizetype i = 1; i < points.size(); ++i) {
        cost += std::abs(points[i].x() - points[i - 1].x()) + std::abs(points[i].y() - points[i - 1].y());
        cost += lateTurnFee * std::abs(points[i].x() - points[i - 1].x()) / double(i);
    }
    return cost;
}

bool PathFinder::isClear(const QPolygonF &points, const Port &from, const Port &to) const
{
    if (points.size() < 2 || !leavesOutwards(points, from, to))
        return false;
    const qsizetype last = points.size() - 2;
    for (qsizetype i = 0; i <= last; ++i) {
        if (!m_obstacles.isFree(points[i], points[i + 1], i == 0 ? from.box : Obstacles::nobody,
                                i == last ? to.box : Obstacles::nobody))
            return false;
    }
    return true;
}

/// Just above and below either box: free wherever cards stand in rows.
std::array<double, 4> PathFinder::levelsBeside(const Port &from, const Port &to) const
{
    const QRectF &a = m_obstacles.boxes()[size_t(from.box)];
    const QRectF &b = m_obstacles.boxes()[size_t(to.box)];
    const double step = cardGapY / 2;
    return {a.top() - step, a.bottom() + step, b.top() - step, b.bottom() + step};
}

std::vector<double> PathFinder::levelsBetween(const Port &from, const Port &to, double x1, double x2) const
{
    const double step = cardGapY / 2;
    std::vector<double> levels;

    // The gaps between all boxes on the way, as far as the two boxes reach and a little further.
    const QRectF both = m_obstacles.boxes()[size_t(from.box)] | m_obstacles.boxes()[size_t(to.box)];
    const QRectF area(QPointF(std::min(x1, x2) - clearance, both.top() - firstReach),
                      QPointF(std::max(x1, x2) + clearance, both.bottom() + firstReach));
    std::vector<std::pair<double, double>> taken;
    for (const int box : m_obstacles.boxesIn(area)) {
        const QRectF &rect = m_obstacles.boxes()[size_t(box)];
        taken.emplace_back(rect.top(), rect.bottom());
    }
    std::sort(taken.begin(), taken.end());
    double free = area.top();
    for (const auto &[top, bottom] : taken) {
        if (top - free > 2 * clearance)
            levels.push_back(std::max((top + free) / 2, top - step));
        if (top - free > 4 * step)
            levels.push_back(free + step);
        free = std::max(free, bottom);
    }
    if (free < area.bottom())
        levels.push_back(free + step);
    return levels;
}

std::optional<FoundPath> PathFinder::findSimple(const Port &from, const Port &to) const
{
    const QPointF a = from.at;
    const QPointF b = to.at;
    std::optional<FoundPath> best;
    const auto offer = [&](const QPolygonF &points) {
        const QPolygonF tidy = tidied(points);
        if (tidy.size() < 2)
            return;
        const double cost = costOf(tidy);
        if ((!best || cost < best->cost) && isClear(tidy, from, to))
            best = FoundPath{tidy, cost};
    };
    if (!isLevel(from.side) || !isLevel(to.side)) {
        if (qFuzzyCompare(a.x(), b.x()))
            offer({{a, b}});
        if (from.side == Side::Bottom && isLevel(to.side)) {
            const double y = a.y() + tabChannel;
            const double x = outside(to, channel).x();
            offer({{a, QPointF(a.x(), y), QPointF(x, y), QPointF(x, b.y()), b}});
        }
        return best;
    }
    if (std::abs(a.y() - b.y()) < 0.01)
        offer({{a, b}});
    if (best)
        return best;
    const double x1 = outside(from, channel).x();
    const double x2 = outside(to, channel).x();
    std::vector<double> turns = {x1, x2};
    if (from.side != to.side)
        turns.push_back((a.x() + b.x()) / 2);
    for (const double x : turns)
        offer({{a, QPointF(x, a.y()), QPointF(x, b.y()), b}});
    if (best)
        return best;
    const auto offerLevel = [&](double y) {
        offer({{a, QPointF(x1, a.y()), QPointF(x1, y), QPointF(x2, y), QPointF(x2, b.y()), b}});
    };
    for (const double y : levelsBeside(from, to))
        offerLevel(y);
    if (best)
        return best;
    for (const double y : levelsBetween(from, to, x1, x2))
        offerLevel(y);
    return best;
}

namespace {

std::vector<double> sortedUnique(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    values.erase(
        std::unique(values.begin(), values.end(), [](double a, double b) { return std::abs(a - b) < 0.01; }),
        values.end());
    return values;
}

size_t indexOf(const std::vector<double> &values, double value)
{
    const auto it = std::lower_bound(values.begin(), values.end(), value - 0.01);
    return size_t(it - values.begin());
}

/// A* over the crossings of the lines around all boxes. A node is a crossing and how it was entered.
class LineSearch {
public:
    LineSearch(const Obstacles &obstacles, const std::vector<int> &boxes, const Port &from, const Port &to)
        : m_obstacles(obstacles), m_start(outside(from, searchDistance)), m_goal(outside(to, searchDistance)),
          m_startLevel(isLevel(from.side)), m_goalLevel(isLevel(to.side))
    {
        std::vector<double> xs = {m_start.x(), m_goal.x()};
        std::vector<double> ys = {m_start.y(), m_goal.y()};
        for (const int box : boxes) {
            const QRectF &rect = obstacles.boxes()[size_t(box)];
            xs.insert(xs.end(), {rect.left() - searchDistance, rect.right() + searchDistance});
            ys.insert(ys.end(), {rect.top() - searchDistance, rect.bottom() + searchDistance});
        }
        m_xs = sortedUnique(std::move(xs));
        m_ys = sortedUnique(std::move(ys));
    }

    QPolygonF run()
    {
        if (m_xs.size() * m_ys.size() * 2 > maxSearchNodes)
            return {};
        m_costs.assign(m_xs.size() * m_ys.size() * 2, std::numeric_limits<double>::infinity());
        m_parents.assign(m_costs.size(), npos);
        const size_t goalX = indexOf(m_xs, m_goal.x());
        const size_t goalY = indexOf(m_ys, m_goal.y());
        reach(node(indexOf(m_xs, m_start.x()), indexOf(m_ys, m_start.y()), m_startLevel), 0, npos);
        while (!m_open.empty()) {
            const auto [estimate, current] = m_open.top();
            m_open.pop();
            const size_t x = current / 2 % m_xs.size();
            const size_t y = current / 2 / m_xs.size();
            if (estimate > m_costs[current] + distance(x, y) + 0.001)
                continue;
            if (x == goalX && y == goalY)
                return pathTo(current);
            expand(current, x, y);
        }
        return {};
    }

private:
    static constexpr size_t npos = std::numeric_limits<size_t>::max();

    size_t node(size_t x, size_t y, bool level) const { return (y * m_xs.size() + x) * 2 + (level ? 1 : 0); }
    QPointF point(size_t x, size_t y) const { return {m_xs[x], m_ys[y]}; }
    double distance(size_t x, size_t y) const
    {
        return std::abs(m_xs[x] - m_goal.x()) + std::abs(m_ys[y] - m_goal.y());
    }

    void reach(size_t next, double cost, size_t parent)
    {
        if (cost >= m_costs[next])
            return;
        m_costs[next] = cost;
        m_parents[next] = parent;
        m_open.emplace(cost + distance(next / 2 % m_xs.size(), next / 2 / m_xs.size()), next);
    }

    void expand(size_t current, size_t x, size_t y)
    {
        const auto step = [&](size_t nextX, size_t nextY, bool level) {
            const QPointF from = point(x, y);
            const QPointF to = point(nextX, nextY);
            if (!m_obstacles.isFree(from, to))
                return;
            const bool atGoal = to == m_goal && level != m_goalLevel;
            const double bends = (level != (current % 2 == 1) ? bendFee : 0) + (atGoal ? bendFee : 0);
            reach(node(nextX, nextY, level), m_costs[current] + (to - from).manhattanLength() + bends,
                  current);
        };
        if (x > 0)
            step(x - 1, y, true);
        if (x + 1 < m_xs.size())
            step(x + 1, y, true);
        if (y > 0)
            step(x, y - 1, false);
        if (y + 1 < m_ys.size())
            step(x, y + 1, false);
    }

    QPolygonF pathTo(size_t last) const
    {
        QPolygonF points;
        for (size_t at = last; at != npos; at = m_parents[at])
            points.prepend(point(at / 2 % m_xs.size(), at / 2 / m_xs.size()));
        return points;
    }

    using Entry = std::pair<double, size_t>;

    const Obstacles &m_obstacles;
    QPointF m_start;
    QPointF m_goal;
    bool m_startLevel;
    bool m_goalLevel;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<double> m_costs;
    std::vector<size_t> m_parents;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_open;
};

} // namespace

std::optional<FoundPath> PathFinder::search(const Port &from, const Port &to, double reach) const
{
    const QRectF both = m_obstacles.boxes()[size_t(from.box)] | m_obstacles.boxes()[size_t(to.box)];
    const std::vector<int> boxes = m_obstacles.boxesIn(both.adjusted(-reach, -reach, reach, reach));
    QPolygonF points = LineSearch(m_obstacles, boxes, from, to).run();
    if (points.isEmpty())
        return std::nullopt;
    points.prepend(from.at);
    points.append(to.at);
    const QPolygonF tidy = tidied(points);
    if (tidy.size() < 2)
        return std::nullopt;
    return FoundPath{tidy, costOf(tidy)};
}

FoundPath PathFinder::find(const Port &from, const Port &to) const
{
    if (auto simple = findSimple(from, to))
        return *simple;
    for (const double reach : {firstReach, 8 * firstReach}) {
        if (auto found = search(from, to, reach))
            return *found;
    }
    const QPointF turn(to.at.x(), from.at.y());
    const QPolygonF straight = tidied({{from.at, turn, to.at}});
    return {straight, costOf(straight)};
}

} // namespace portolan::diagram
