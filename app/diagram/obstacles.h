// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace portolan::diagram {

/// What lines must keep clear of, found by place. Walls may be crossed but not run along.
class Obstacles {
public:
    static constexpr int nobody = -1;

    /// `boxes` may not be touched at all; `uprights` not by vertical, `levels` not by horizontal runs.
    Obstacles(std::vector<QRectF> boxes, const std::vector<QRectF> &uprights,
              const std::vector<QRectF> &levels);

    [[nodiscard]] const std::vector<QRectF> &boxes() const { return m_boxes; }

    /// Whether a level or upright stretch keeps its distance from everything but the boxes excepted.
    [[nodiscard]] bool isFree(QPointF from, QPointF to, int except = nobody, int exceptAlso = nobody) const;

    /// How far an upright (level) stretch could be moved sideways: the first free and last free x (y).
    /// Reaches at most `reach` to either side.
    struct Corridor {
        double first;
        double last;
    };
    [[nodiscard]] Corridor corridor(QPointF from, QPointF to, double reach) const;

    /// Indices of the boxes that meet the area, ascending.
    [[nodiscard]] std::vector<int> boxesIn(const QRectF &area) const;

private:
    struct Bucketed {
        QRectF rect;
        /// Box index, or -1 for walls.
        int box;
        bool stopsUpright;
        bool stopsLevel;
    };

    struct Cells {
        int left, right, top, bottom;
    };

    [[nodiscard]] Cells cellsOf(const QRectF &area) const;
    /// Calls `visitor` with every obstacle near the area, some twice, until it returns false.
    template <typename Visitor>
    bool visit(const QRectF &area, Visitor &&visitor) const;

    std::vector<QRectF> m_boxes;
    std::vector<Bucketed> m_all;
    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::vector<int>> m_buckets;
};

} // namespace portolan::diagram
