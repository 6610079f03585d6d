// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrouting.h"

#include "obstacles.h"
#include "router.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace portolan::diagram {
namespace {

/// How far the places are apart where lines pass a wall: at best, so that labels fit; and at least.
constexpr double gateSpacing = 34;
/// On walls too short for that, lines share their places.
constexpr double leastSpacing = 14;
constexpr double gateThickness = 2;
/// Kept free at the ends of a wall.
constexpr double wallEnd = 12;
/// Where lines end that mean a whole zone: so far inside of its edge.
constexpr double anchorInset = 10;
constexpr double anchorSize = 4;
constexpr double anchorSpacing = 16;

/// Positions as near to the wishes as the distance between them allows; `wishes` ascend.
std::vector<double> spread(const std::vector<double> &wishes, double first, double last)
{
    const double room = std::max(0.0, last - first);
    const size_t fitting = size_t(room / leastSpacing) + 1;
    if (wishes.size() > fitting) {
        std::vector<double> shared;
        for (size_t i = 0; i < wishes.size(); ++i)
            shared.push_back(first + double(i * fitting / wishes.size()) * leastSpacing);
        return shared;
    }
    const double spacing = std::min(gateSpacing, room / std::max(1.0, double(wishes.size()) - 1));
    std::vector<double> places;
    for (const double wish : wishes) {
        const double least = places.empty() ? first : places.back() + spacing;
        places.push_back(std::max(wish, least));
    }
    double most = last;
    for (size_t i = places.size(); i > 0; --i) {
        places[i - 1] = std::min(places[i - 1], most);
        most = places[i - 1] - spacing;
    }
    return places;
}

QPolygonF withoutNeedlessPoints(const QPolygonF &line)
{
    QPolygonF result;
    const auto same = [](double a, double b) { return std::abs(a - b) < 0.01; };
    for (const QPointF &point : line) {
        if (!result.isEmpty() && same(result.back().x(), point.x()) && same(result.back().y(), point.y()))
            continue;
        if (result.size() > 1) {
            const QPointF before = result.back() - result[result.size() - 2];
            const QPointF after = point - result.back();
            const bool goesOn = (same(before.x(), 0) && same(after.x(), 0) && before.y() * after.y() > 0)
                || (same(before.y(), 0) && same(after.y(), 0) && before.x() * after.x() > 0);
            if (goesOn)
                result.removeLast();
        }
        result << point;
    }
    return result;
}

class FlowRouter {
public:
    FlowRouter(const Picture &picture, const std::vector<FlowBundle> &bundles, int wall)
        : m_picture(picture), m_bundles(bundles),
          m_wall(wall < 0 ? nullptr : &picture.layout.walls[size_t(wall)]),
          m_known(picture.layout.cards.size() + picture.layout.sites.size() + picture.layout.zones.size())
    {
    }

    std::vector<FlowLine> run()
    {
        if (m_bundles.empty())
            return {};
        return m_wall ? throughWall() : direct();
    }

private:
    std::vector<FlowLine> direct()
    {
        std::vector<LineEnds> ends;
        for (const FlowBundle &bundle : m_bundles) {
            const QPointF near = middleOf(bundle.near);
            const int nearBox = boxOf(bundle.near, middleOf(bundle.far));
            ends.push_back({boxOf(bundle.far, near), nearBox, isSite(bundle.far), isSite(bundle.near)});
        }
        std::vector<FlowLine> lines;
        for (QPolygonF &points : routed(ends))
            lines.push_back({std::move(points), std::nullopt});
        return lines;
    }

    std::vector<FlowLine> throughWall()
    {
        const std::vector<QPointF> gates = gatesOf();
        std::map<std::pair<double, double>, int> boxes;
        std::vector<LineEnds> ends;
        for (size_t i = 0; i < m_bundles.size(); ++i) {
            const FlowBundle &bundle = m_bundles[i];
            const auto [known, isNew] = boxes.try_emplace(std::pair(gates[i].x(), gates[i].y()), 0);
            if (isNew)
                known->second = addBox(gateBox(gates[i]));
            const int gate = known->second;
            ends.push_back({boxOf(bundle.far, gates[i]), gate, isSite(bundle.far), false});
            ends.push_back({gate, boxOf(bundle.near, gates[i]), false, isSite(bundle.near)});
        }
        const std::vector<QPolygonF> legs = routed(ends);
        std::vector<FlowLine> lines;
        for (size_t i = 0; i < m_bundles.size(); ++i) {
            QPolygonF points = legs[2 * i];
            points << gates[i];
            points += legs[2 * i + 1];
            lines.push_back({withoutNeedlessPoints(points), gates[i]});
        }
        return lines;
    }

    std::vector<QPolygonF> routed(const std::vector<LineEnds> &ends) const
    {
        return routeLines(obstaclesOf(m_picture.layout, m_extra), ends);
    }

    /// As level with the nearer end as there is room for.
    std::vector<QPointF> gatesOf() const
    {
        const bool upright = m_wall->orientation == Qt::Vertical;
        const QRectF &bar = m_wall->bar;
        const auto along = [upright](QPointF point) { return upright ? point.y() : point.x(); };
        const auto away = [&](const Part &part) {
            const QPointF middle = middleOf(part);
            return upright ? std::abs(middle.x() - bar.center().x())
                           : std::abs(middle.y() - bar.center().y());
        };
        struct Wish {
            size_t bundle;
            double nearer;
            double further;
        };
        std::vector<Wish> wishes;
        for (size_t i = 0; i < m_bundles.size(); ++i) {
            const FlowBundle &bundle = m_bundles[i];
            const bool nearIsNearer = bundle.near.kind == PartKind::Card
                && (bundle.far.kind != PartKind::Card || away(bundle.near) <= away(bundle.far));
            const double near = along(middleOf(bundle.near));
            const double far = along(middleOf(bundle.far));
            wishes.push_back({i, nearIsNearer ? near : far, nearIsNearer ? far : near});
        }
        std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
            return std::pair(a.nearer, a.further) < std::pair(b.nearer, b.further);
        });
        const bool badgeAtStart = !m_wall->badge.isEmpty() && m_wall->badge.intersects(bar);
        const double first =
            (badgeAtStart && upright ? m_wall->badge.bottom() : along(bar.topLeft())) + wallEnd;
        const double last = along(bar.bottomRight()) - wallEnd;
        std::vector<double> levels;
        for (const Wish &wish : wishes)
            levels.push_back(wish.nearer);
        const std::vector<double> places = spread(levels, std::min(first, last), last);
        std::vector<QPointF> gates(m_bundles.size());
        for (size_t i = 0; i < wishes.size(); ++i) {
            gates[wishes[i].bundle] =
                upright ? QPointF(bar.center().x(), places[i]) : QPointF(places[i], bar.center().y());
        }
        return gates;
    }

    QRectF gateBox(QPointF gate) const
    {
        const bool upright = m_wall->orientation == Qt::Vertical;
        const double through = (upright ? m_wall->bar.width() : m_wall->bar.height()) + 2;
        const QSizeF size = upright ? QSizeF(through, gateThickness) : QSizeF(gateThickness, through);
        return {gate - QPointF(size.width(), size.height()) / 2, size};
    }

    int addBox(const QRectF &rect)
    {
        m_extra.push_back(rect);
        return int(m_known + m_extra.size()) - 1;
    }

    static bool isSite(const Part &part) { return part.kind == PartKind::Site; }

    QPointF middleOf(const Part &part) const { return m_picture.rectOf(part).center(); }

    /// Zones are met at the edge that faces where the line comes from.
    int boxOf(const Part &part, QPointF towards)
    {
        if (part.kind == PartKind::Card)
            return part.index;
        if (part.kind == PartKind::Site)
            return int(m_picture.layout.cards.size()) + part.index;
        if (m_picture.content.zones[size_t(part.index)].collapsed)
            return boxOfZone(m_picture.content, part.index);
        const ZoneArea &zone = m_picture.layout.zones[size_t(part.index)];
        const QRectF inside = zone.rect.adjusted(anchorInset, 0, -anchorInset, -anchorInset);
        QPointF at(std::clamp(towards.x(), inside.left(), std::max(inside.left(), inside.right())),
                   std::clamp(towards.y(), std::min(zone.header.bottom() + anchorInset, inside.bottom()),
                              inside.bottom()));
        QRectF anchor = anchorAt(at);
        while (isTaken(anchor) && at.y() + anchorSpacing < inside.bottom()) {
            at.ry() += anchorSpacing;
            anchor = anchorAt(at);
        }
        return addBox(anchor);
    }

    static QRectF anchorAt(QPointF at)
    {
        return {at.x() - anchorSize / 2, at.y() - anchorSize / 2, anchorSize, anchorSize};
    }

    bool isTaken(const QRectF &anchor) const
    {
        const QRectF around = anchor.adjusted(-2, -2, 2, 2);
        const auto meets = [&around](const QRectF &rect) { return rect.intersects(around); };
        return std::any_of(m_extra.begin(), m_extra.end(), meets);
    }

    const Picture &m_picture;
    const std::vector<FlowBundle> &m_bundles;
    const WallArea *m_wall;
    size_t m_known;
    std::vector<QRectF> m_extra;
};

} // namespace

std::vector<FlowLine> routeFlows(const Picture &picture, const std::vector<FlowBundle> &bundles, int wall)
{
    return FlowRouter(picture, bundles, wall).run();
}

} // namespace portolan::diagram
