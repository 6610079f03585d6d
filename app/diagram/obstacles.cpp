// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obstacles.h"

#include "metrics.h"

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

constexpr double bucketSize = 160;
constexpr int maxBuckets = 256;

QRectF spannedBy(QPointF a, QPointF b)
{
    return {QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
            QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

/// Unlike QRectF::intersects this works for stretches without width.
bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

} // namespace

Obstacles::Obstacles(std::vector<QRectF> boxes, const std::vector<QRectF> &uprights,
                     const std::vector<QRectF> &levels)
    : m_boxes(std::move(boxes))
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_all.push_back({m_boxes[i], int(i), true, true});
    for (const QRectF &rect : uprights)
        m_all.push_back({rect, nobody, true, false});
    for (const QRectF &rect : levels)
        m_all.push_back({rect, nobody, false, true});
    for (const Bucketed &obstacle : m_all)
        m_bounds |= obstacle.rect;
    m_columns = std::clamp(int(m_bounds.width() / bucketSize) + 1, 1, maxBuckets);
    m_rows = std::clamp(int(m_bounds.height() / bucketSize) + 1, 1, maxBuckets);
    m_buckets.resize(size_t(m_columns * m_rows));
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Cells cells = cellsOf(m_all[i].rect);
        for (int row = cells.top; row <= cells.bottom; ++row) {
            for (int column = cells.left; column <= cells.right; ++column)
                m_buckets[size_t(row * m_columns + column)].push_back(int(i));
        }
    }
}

Obstacles::Cells Obstacles::cellsOf(const QRectF &area) const
{
    const auto cell = [](double value, double start, double size, int count) {
        return size <= 0 ? 0 : std::clamp(int(std::floor((value - start) / size * count)), 0, count - 1);
    };
    return {cell(area.left(), m_bounds.left(), m_bounds.width(), m_columns),
            cell(area.right(), m_bounds.left(), m_bounds.width(), m_columns),
            cell(area.top(), m_bounds.top(), m_bounds.height(), m_rows),
            cell(area.bottom(), m_bounds.top(), m_bounds.height(), m_rows)};
}

template <typename Visitor>
bool Obstacles::visit(const QRectF &area, Visitor &&visitor) const
{
    const Cells cells = cellsOf(area);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            for (const int index : m_buckets[size_t(row * m_columns + column)]) {
                if (!visitor(m_all[size_t(index)]))
                    return false;
            }
        }
    }
    return true;
}

bool Obstacles::isFree(QPointF from, QPointF to, int except, int exceptAlso) const
{
    const bool upright = qFuzzyCompare(from.x(), to.x());
    const QRectF claimed = grown(spannedBy(from, to), metrics::clearance);
    return visit(claimed, [&](const Bucketed &obstacle) {
        const bool stops = upright ? obstacle.stopsUpright : obstacle.stopsLevel;
        const bool excepted = obstacle.box >= 0 && (obstacle.box == except || obstacle.box == exceptAlso);
        return !stops || excepted || !meets(obstacle.rect, claimed);
    });
}

Obstacles::Corridor Obstacles::corridor(QPointF from, QPointF to, double reach) const
{
    const bool upright = qFuzzyCompare(from.x(), to.x());
    const double middle = upright ? from.x() : from.y();
    Corridor corridor{middle - reach, middle + reach};
    QRectF area = grown(spannedBy(from, to), metrics::clearance);
    area = upright ? area.adjusted(-reach, 0, reach, 0) : area.adjusted(0, -reach, 0, reach);
    visit(area, [&](const Bucketed &obstacle) {
        if (!(upright ? obstacle.stopsUpright : obstacle.stopsLevel) || !meets(obstacle.rect, area))
            return true;
        const double start = upright ? obstacle.rect.left() : obstacle.rect.top();
        const double end = upright ? obstacle.rect.right() : obstacle.rect.bottom();
        if (end <= middle)
            corridor.first = std::max(corridor.first, end + metrics::clearance);
        else if (start >= middle)
            corridor.last = std::min(corridor.last, start - metrics::clearance);
        return true;
    });
    corridor.first = std::min(corridor.first, middle);
    corridor.last = std::max(corridor.last, middle);
    return corridor;
}

std::vector<int> Obstacles::boxesIn(const QRectF &area) const
{
    std::vector<int> found;
    visit(area, [&](const Bucketed &obstacle) {
        if (obstacle.box >= 0 && meets(obstacle.rect, area))
            found.push_back(obstacle.box);
        return true;
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace portolan::diagram
