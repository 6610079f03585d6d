// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallareas.h"

#include "metrics.h"

#include <QStringList>

#include <algorithm>

namespace portolan::diagram {
namespace {

constexpr double verticalBadgeWidth = 86;
/// Room for the lines of the name and the count below it, by a rough guess of the width of letters.
constexpr double badgeCharWidth = 6.6;
constexpr double badgeLineHeight = 15;
constexpr int badgeMaxLines = 3;
constexpr double horizontalBadgeWidth = 208;
constexpr double horizontalBadgeHeight = 24;
constexpr double badgeTop = 6;
constexpr double dottedThickness = 2;
/// How far inside the edges of zones tethers run: outside the channels of lines.
constexpr double tetherInset = 4;

double thicknessOf(const WallText &wall)
{
    return wall.filtered ? metrics::wallThickness : dottedThickness;
}

/// Lines the name takes when it is broken between words.
int linesFor(const QString &name)
{
    int lines = 1;
    double used = 0;
    for (const QString &word : name.split(QLatin1Char(' '))) {
        const double width = badgeCharWidth * double(word.size());
        if (used > 0 && used + badgeCharWidth + width > verticalBadgeWidth - 12) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? badgeCharWidth : 0) + width;
    }
    return std::min(lines, badgeMaxLines);
}

double badgeHeight(int nameLines)
{
    return 7 + (nameLines + 1) * badgeLineHeight;
}

WallArea verticalArea(const WallText &wall, const WallPlan &plan, double gapLeft, double top, double bottom)
{
    const double thickness = thicknessOf(wall);
    const double middle = gapLeft + metrics::gutter / 2 + plan.offset + plan.width / 2;
    WallArea area;
    area.orientation = Qt::Vertical;
    area.bar = QRectF(middle - thickness / 2, top, thickness, bottom - top);
    if (wall.filtered) {
        const double y = top + badgeTop + plan.lane * (badgeHeight(badgeMaxLines) + 8);
        area.badge =
            QRectF(middle - verticalBadgeWidth / 2, y, verticalBadgeWidth, badgeHeight(linesFor(wall.name)));
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
        const double x =
            std::min(zone.center().x(), zone.left() + metrics::zonePadding + metrics::cardWidth / 2);
        const double width = std::min(horizontalBadgeWidth, zone.width() - 16);
        area.badge = QRectF(x - width / 2, middle - horizontalBadgeHeight / 2, width, horizontalBadgeHeight);
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
