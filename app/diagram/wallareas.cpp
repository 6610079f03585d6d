// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallareas.h"

#include "metrics.h"

namespace portolan::diagram {
namespace {

constexpr double verticalBadgeWidth = 88;
constexpr double verticalBadgeHeight = 36;
constexpr double horizontalBadgeWidth = 176;
constexpr double horizontalBadgeHeight = 24;
constexpr double dottedThickness = 2;
/// How far inside the edges of zones tethers run: outside the channels of lines.
constexpr double tetherInset = 4;

double thicknessOf(const WallText &wall)
{
    return wall.filtered ? metrics::wallThickness : dottedThickness;
}

WallArea verticalArea(const WallText &wall, const WallPlan &plan, double gapLeft, double top, double bottom)
{
    const double thickness = thicknessOf(wall);
    const double middle = gapLeft + metrics::gutter / 2 + plan.offset + plan.width / 2;
    WallArea area;
    area.orientation = Qt::Vertical;
    area.bar = QRectF(middle - thickness / 2, top, thickness, bottom - top);
    if (wall.filtered) {
        const double y = top + metrics::zoneHeaderTop + plan.lane * (verticalBadgeHeight + 8);
        area.badge = QRectF(middle - verticalBadgeWidth / 2, y, verticalBadgeWidth, verticalBadgeHeight);
    }
    return area;
}

WallArea horizontalArea(const WallText &wall, const WallPlan &plan, double gapTop, const QRectF &zone)
{
    const double thickness = thicknessOf(wall);
    const double middle = gapTop + plan.offset + plan.width / 2;
    WallArea area;
    area.orientation = Qt::Horizontal;
    area.bar = QRectF(zone.left(), middle - thickness / 2, zone.width(), thickness);
    if (wall.filtered) {
        const double x = zone.left() + metrics::zonePadding + metrics::cardWidth / 2;
        area.badge = QRectF(x - horizontalBadgeWidth / 2, middle - horizontalBadgeHeight / 2,
                            horizontalBadgeWidth, horizontalBadgeHeight);
    }
    return area;
}

QPolygonF tetherOf(const WallArea &wall, const QRectF &other)
{
    if (wall.orientation == Qt::Horizontal) {
        const double x = wall.bar.left() + tetherInset;
        return {{QPointF(x, wall.bar.center().y()), QPointF(x, other.bottom())}};
    }
    const double y = wall.bar.top() + tetherInset;
    const QPointF start(wall.bar.center().x(), y);
    if (y >= other.top() && y <= other.bottom())
        return {{start, QPointF(other.right(), y)}};
    const double x = other.right() - tetherInset;
    return {{start, QPointF(x, y), QPointF(x, other.bottom() < y ? other.bottom() : other.top())}};
}

} // namespace

std::vector<WallArea> wallAreasOf(const Content &content, const WallPlans &plans,
                                  const std::vector<ZoneArea> &zones, const std::vector<double> &rowTops,
                                  const std::vector<double> &rowBottoms)
{
    std::vector<WallArea> areas;
    for (size_t i = 0; i < plans.walls.size(); ++i) {
        const WallPlan &plan = plans.walls[i];
        const QRectF &own = zones[size_t(plan.zone)].rect;
        WallArea area;
        if (plan.orientation == Qt::Vertical) {
            area = verticalArea(content.walls[i], plan, own.left() - plans.gutters[size_t(plan.at)],
                                rowTops[size_t(plan.firstRow)], rowBottoms[size_t(plan.lastRow)]);
        } else {
            area = horizontalArea(content.walls[i], plan,
                                  rowTops[size_t(plan.at)] - plans.rowGaps[size_t(plan.at)], own);
        }
        if (!plan.neighbours)
            area.tether = tetherOf(area, zones[size_t(plan.beyond)].rect);
        areas.push_back(area);
    }
    return areas;
}

} // namespace portolan::diagram
