// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include "metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace portolan::diagram {
namespace {

using namespace metrics;

constexpr double sameLine = 1;
/// Stretches that end nearer than this to each other still need lanes of their own.
constexpr double breath = 4;
/// Nearer to each other, lines look like a grey bar.
constexpr double leastSpacing = 3;
/// Larger bundles are ordered roughly: comparing every pair would take too long.
constexpr size_t closelyOrdered = 120;

/// Reads and moves points with x and y exchanged, so that level stretches are treated as upright ones.
struct Axis {
    bool upright;

    [[nodiscard]] double across(const QPointF &point) const { return upright ? point.x() : point.y(); }
    [[nodiscard]] double along(const QPointF &point) const { return upright ? point.y() : point.x(); }
    void move(QPointF &point, double across) const { upright ? point.setX(across) : point.setY(across); }
};

/// A stretch between two bends, that may be moved sideways.
struct Stretch {
    size_t path;
    qsizetype index;
    double across;
    double first;
    double last;
    /// Which way the line goes on at the end of smaller (`first`) and larger (`last`) coordinate: -1 to
    /// smaller, 1 to larger values across.
    int firstTurn;
    int lastTurn;
};

std::vector<Stretch> stretchesOf(const std::vector<QPolygonF> &paths, const Axis &axis)
{
    std::vector<Stretch> stretches;
    for (size_t p = 0; p < paths.size(); ++p) {
        const QPolygonF &path = paths[p];
        for (qsizetype i = 1; i + 2 < path.size(); ++i) {
            if (std::abs(axis.across(path[i]) - axis.across(path[i + 1])) > 0.01)
                continue;
            const auto turn = [&](qsizetype at, qsizetype beyond) {
                return axis.across(path[beyond]) < axis.across(path[at]) ? -1 : 1;
            };
            Stretch stretch{p,
                            i,
                            axis.across(path[i]),
                            axis.along(path[i]),
                            axis.along(path[i + 1]),
                            turn(i, i - 1),
                            turn(i + 1, i + 2)};
            if (stretch.first > stretch.last) {
                std::swap(stretch.first, stretch.last);
                std::swap(stretch.firstTurn, stretch.lastTurn);
            }
            stretches.push_back(stretch);
        }
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) {
        return std::pair(std::round(a.across), a.first) < std::pair(std::round(b.across), b.first);
    });
    return stretches;
}

/// Crossings caused by `a` lying on the smaller side of `b`.
int crossings(const Stretch &a, const Stretch &b)
{
    int count = 0;
    const auto inside = [](double place, const Stretch &s) { return place > s.first && place < s.last; };
    count += inside(a.first, b) && a.firstTurn > 0;
    count += inside(a.last, b) && a.lastTurn > 0;
    count += inside(b.first, a) && b.firstTurn < 0;
    count += inside(b.last, a) && b.lastTurn < 0;
    return count;
}

void orderBundle(std::vector<Stretch *> &bundle)
{
    if (bundle.size() > closelyOrdered) {
        std::stable_sort(bundle.begin(), bundle.end(), [](const Stretch *a, const Stretch *b) {
            return a->firstTurn + a->lastTurn < b->firstTurn + b->lastTurn;
        });
        return;
    }
    std::map<const Stretch *, int> weights;
    for (const Stretch *a : bundle) {
        for (const Stretch *b : bundle) {
            if (a != b)
                weights[a] += crossings(*a, *b) - crossings(*b, *a);
        }
    }
    std::stable_sort(bundle.begin(), bundle.end(),
                     [&weights](const Stretch *a, const Stretch *b) { return weights[a] < weights[b]; });
}

/// Stretches that share a lane.
struct Strand {
    std::vector<const Stretch *> stretches;
    double first = 0;
    double last = 0;

    void add(const Stretch *stretch)
    {
        first = stretches.empty() ? stretch->first : std::min(first, stretch->first);
        last = stretches.empty() ? stretch->last : std::max(last, stretch->last);
        stretches.push_back(stretch);
    }
};

struct Lanes {
    std::vector<int> ofStrand;
    int count = 1;
};

/// As few lanes as keep strands apart that run beside each other, in their order.
Lanes lanesFor(const std::vector<Strand> &strands)
{
    Lanes lanes{std::vector<int>(strands.size(), 0), 1};
    for (size_t i = 0; i < strands.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const bool meet =
                strands[i].first < strands[j].last + breath && strands[j].first < strands[i].last + breath;
            if (lanes.ofStrand[j] >= lanes.ofStrand[i] && meet)
                lanes.ofStrand[i] = lanes.ofStrand[j] + 1;
        }
        lanes.count = std::max(lanes.count, lanes.ofStrand[i] + 1);
    }
    return lanes;
}

class LaneMaker {
public:
    LaneMaker(std::vector<QPolygonF> &paths, const std::vector<LinePorts> &ports, const Obstacles &obstacles,
              Axis axis)
        : m_paths(paths), m_ports(ports), m_obstacles(obstacles), m_axis(axis)
    {
    }

    void run()
    {
        std::vector<Stretch> stretches = stretchesOf(m_paths, m_axis);
        size_t start = 0;
        while (start < stretches.size()) {
            size_t end = start + 1;
            double reach = stretches[start].last;
            while (end < stretches.size()
                   && std::abs(stretches[end].across - stretches[start].across) <= sameLine
                   && stretches[end].first < reach + breath) {
                reach = std::max(reach, stretches[end].last);
                ++end;
            }
            if (end - start > 1) {
                std::vector<Stretch *> bundle;
                for (size_t i = start; i < end; ++i)
                    bundle.push_back(&stretches[i]);
                separate(bundle);
            }
            start = end;
        }
    }

private:
    void separate(std::vector<Stretch *> &bundle)
    {
        const double middle = bundle.front()->across;
        Obstacles::Corridor free{middle - cardGapX, middle + cardGapX};
        for (const Stretch *stretch : bundle) {
            const QPolygonF &path = m_paths[stretch->path];
            const auto one = m_obstacles.corridor(path[stretch->index], path[stretch->index + 1], cardGapX);
            free.first = std::max(free.first, one.first);
            free.last = std::min(free.last, one.last);
        }
        orderBundle(bundle);
        std::vector<Strand> strands(bundle.size());
        for (size_t i = 0; i < bundle.size(); ++i)
            strands[i].add(bundle[i]);
        Lanes lanes = lanesFor(strands);
        if (lanes.count < 2)
            return;
        if (free.last - free.first < leastSpacing * (lanes.count - 1)) {
            strands = strandsByHub(bundle);
            lanes = lanesFor(strands);
        }
        const double step = std::min(laneSpacing, (free.last - free.first) / std::max(1, lanes.count - 1));
        const double width = step * (lanes.count - 1);
        const double first =
            std::clamp(middle - width / 2, free.first, std::max(free.first, free.last - width));
        for (size_t i = 0; i < strands.size(); ++i) {
            for (const Stretch *stretch : strands[i].stretches) {
                QPolygonF &path = m_paths[stretch->path];
                m_axis.move(path[stretch->index], first + lanes.ofStrand[i] * step);
                m_axis.move(path[stretch->index + 1], first + lanes.ofStrand[i] * step);
            }
        }
    }

    /// Where there is no room for all, lines that lead to one box run together, as cables do: so each such
    /// strand can still be told from the others.
    std::vector<Strand> strandsByHub(const std::vector<Stretch *> &bundle) const
    {
        std::unordered_map<int, int> counts;
        for (const Stretch *stretch : bundle) {
            ++counts[m_ports[stretch->path].from.box];
            ++counts[m_ports[stretch->path].to.box];
        }
        std::vector<Strand> strands;
        std::unordered_map<int, size_t> strandOf;
        for (const Stretch *stretch : bundle) {
            const int from = m_ports[stretch->path].from.box;
            const int to = m_ports[stretch->path].to.box;
            const int hub = counts[from] >= counts[to] ? from : to;
            const auto [it, isNew] = strandOf.try_emplace(hub, strands.size());
            if (isNew)
                strands.emplace_back();
            strands[it->second].add(stretch);
        }
        return strands;
    }

    std::vector<QPolygonF> &m_paths;
    const std::vector<LinePorts> &m_ports;
    const Obstacles &m_obstacles;
    Axis m_axis;
};

/// Level stretches that begin or end at a card and run on top of another line, moved along the card's
/// side by a few units.
class StubMaker {
public:
    StubMaker(std::vector<QPolygonF> &paths, const std::vector<LinePorts> &ports, const Obstacles &obstacles)
        : m_paths(paths), m_ports(ports), m_obstacles(obstacles)
    {
    }

    void run()
    {
        for (size_t p = 0; p < m_paths.size(); ++p) {
            const QPolygonF &path = m_paths[p];
            for (qsizetype i = 1; i + 2 < path.size(); ++i) {
                if (isLevelStretch(path, i))
                    claim(p, path[i], path[i + 1]);
            }
        }
        for (size_t p = 0; p < m_paths.size(); ++p) {
            const qsizetype last = m_paths[p].size() - 2;
            if (last < 0)
                continue;
            if (isLevelStretch(m_paths[p], 0))
                settle(p, 0);
            if (last > 0 && isLevelStretch(m_paths[p], last))
                settle(p, last);
        }
    }

private:
    struct Claimed {
        size_t path;
        double y, left, right;
    };

    static constexpr double near = 4;

    static bool isLevelStretch(const QPolygonF &path, qsizetype i)
    {
        return std::abs(path[i].y() - path[i + 1].y()) < 0.01;
    }

    void claim(size_t path, QPointF a, QPointF b)
    {
        m_claimed[int(std::floor(a.y() / near))].push_back(
            {path, a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x())});
    }

    bool isTaken(size_t path, double y, double left, double right) const
    {
        const int bucket = int(std::floor(y / near));
        for (int b = bucket - 1; b <= bucket + 1; ++b) {
            const auto it = m_claimed.find(b);
            if (it == m_claimed.end())
                continue;
            for (const Claimed &other : it->second) {
                if (other.path != path && std::abs(other.y - y) < near - 0.5 && other.left < right - breath
                    && left < other.right - breath)
                    return true;
            }
        }
        return false;
    }

    void settle(size_t p, qsizetype i)
    {
        QPolygonF &path = m_paths[p];
        const double y = path[i].y();
        const double left = std::min(path[i].x(), path[i + 1].x());
        const double right = std::max(path[i].x(), path[i + 1].x());
        for (const double offset : {0.0, -6.0, 6.0, -12.0, 12.0, -18.0, 18.0}) {
            const double moved = y + offset;
            if (isTaken(p, moved, left, right) || (offset != 0 && !canMove(p, i, moved)))
                continue;
            path[i].setY(moved);
            path[i + 1].setY(moved);
            break;
        }
        claim(p, path[i], path[i + 1]);
    }

    bool canMove(size_t p, qsizetype i, double y) const
    {
        const QPolygonF &path = m_paths[p];
        const bool first = i == 0;
        const bool last = i == path.size() - 2;
        const auto onSide = [&](const Port &port) {
            const QRectF &box = m_obstacles.boxes()[size_t(port.box)];
            return y >= box.top() + clearance && y <= box.bottom() - clearance;
        };
        if ((first && !onSide(m_ports[p].from)) || (last && !onSide(m_ports[p].to)))
            return false;
        const int from = first ? m_ports[p].from.box : Obstacles::nobody;
        const int to = last ? m_ports[p].to.box : Obstacles::nobody;
        const QPointF start(path[i].x(), y);
        const QPointF end(path[i + 1].x(), y);
        return m_obstacles.isFree(start, end, from, to) && (first || m_obstacles.isFree(path[i - 1], start))
            && (last || m_obstacles.isFree(end, path[i + 2]));
    }

    std::vector<QPolygonF> &m_paths;
    const std::vector<LinePorts> &m_ports;
    const Obstacles &m_obstacles;
    std::map<int, std::vector<Claimed>> m_claimed;
};

} // namespace

void separateLanes(std::vector<QPolygonF> &paths, const std::vector<LinePorts> &ports,
                   const Obstacles &obstacles)
{
    LaneMaker(paths, ports, obstacles, {true}).run();
    LaneMaker(paths, ports, obstacles, {false}).run();
    StubMaker(paths, ports, obstacles).run();
}

} // namespace portolan::diagram
