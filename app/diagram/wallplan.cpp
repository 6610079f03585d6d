// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallplan.h"

#include "metrics.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

WallPlan verticalPlan(const Grid &grid, int left, int right)
{
    const ZoneCell &a = grid.zones[size_t(left)];
    const ZoneCell &b = grid.zones[size_t(right)];
    WallPlan plan;
    plan.orientation = Qt::Vertical;
    plan.at = b.column;
    plan.zone = right;
    plan.beyond = left;
    plan.firstRow = std::max(a.firstRow, b.firstRow);
    plan.lastRow = std::min(a.lastRow, b.lastRow);
    const bool meet = plan.firstRow <= plan.lastRow;
    if (!meet) {
        plan.firstRow = b.firstRow;
        plan.lastRow = b.lastRow;
    }
    plan.neighbours = meet && a.column + 1 == b.column;
    return plan;
}

WallPlan horizontalPlan(const Grid &grid, int upper, int lower)
{
    const ZoneCell &a = grid.zones[size_t(upper)];
    const ZoneCell &b = grid.zones[size_t(lower)];
    WallPlan plan;
    plan.orientation = Qt::Horizontal;
    plan.at = b.firstRow;
    plan.firstRow = plan.lastRow = b.firstRow;
    plan.column = b.column;
    plan.zone = lower;
    plan.beyond = upper;
    plan.neighbours = a.lastRow + 1 == b.firstRow;
    return plan;
}

WallPlan planOf(const WallText &wall, const Grid &grid)
{
    const ZoneCell &first = grid.zones[size_t(wall.first)];
    const ZoneCell &second = grid.zones[size_t(wall.second)];
    if (first.column == second.column) {
        return first.firstRow < second.firstRow ? horizontalPlan(grid, wall.first, wall.second)
                                                : horizontalPlan(grid, wall.second, wall.first);
    }
    return first.column < second.column ? verticalPlan(grid, wall.first, wall.second)
                                        : verticalPlan(grid, wall.second, wall.first);
}

bool share(const WallPlan &a, const WallPlan &b)
{
    if (a.orientation != b.orientation || a.at != b.at)
        return false;
    return a.orientation == Qt::Horizontal ? a.column == b.column
                                           : a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;
}

} // namespace

WallPlans planWalls(const Content &content, const Grid &grid)
{
    WallPlans plans;
    plans.gutters.assign(size_t(grid.columns), metrics::gutter);
    plans.rowGaps.assign(size_t(grid.rows), 0);
    for (const WallText &wall : content.walls) {
        WallPlan plan = planOf(wall, grid);
        const bool vertical = plan.orientation == Qt::Vertical;
        const double filteredWidth = vertical ? metrics::wallLane : metrics::horizontalWallLane;
        plan.width = wall.filtered ? filteredWidth : metrics::dottedLane;
        for (const WallPlan &other : plans.walls) {
            if (!share(plan, other))
                continue;
            plan.offset = std::max(plan.offset, other.offset + other.width);
            plan.lane =
                std::max(plan.lane,
                         other.lane + (content.walls[size_t(&other - plans.walls.data())].filtered ? 1 : 0));
        }
        double &gap = vertical ? plans.gutters[size_t(plan.at)] : plans.rowGaps[size_t(plan.at)];
        gap = std::max(gap, plan.offset + plan.width + (vertical ? metrics::gutter : 0));
        plans.walls.push_back(plan);
    }
    return plans;
}

} // namespace portolan::diagram
