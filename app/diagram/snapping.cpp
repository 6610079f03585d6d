// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapping.h"

#include <array>
#include <cmath>
#include <optional>

namespace portolan::diagram {
namespace {

/// A box seen along one axis.
struct Span {
    double first;
    double last;

    [[nodiscard]] std::array<double, 3> marks() const { return {first, (first + last) / 2, last}; }
};

Span spanOf(const QRectF &rect, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}

/// The smallest pull that brings two marks together. Edges and middles are compared with their like, and
/// opposite edges with each other.
std::optional<double> pullOf(const QRectF &box, const std::vector<QRectF> &others, Qt::Orientation axis,
                             double tolerance)
{
    std::optional<double> best;
    const auto consider = [&](double pull) {
        if (std::abs(pull) <= tolerance && (!best || std::abs(pull) < std::abs(*best)))
            best = pull;
    };
    const Span own = spanOf(box, axis);
    for (const QRectF &other : others) {
        const Span span = spanOf(other, axis);
        consider((span.first + span.last - own.first - own.last) / 2);
        consider(span.first - own.first);
        consider(span.last - own.last);
        consider(span.first - own.last);
        consider(span.last - own.first);
    }
    return best;
}

double pullToGrid(double place)
{
    return std::round(place / gridStep) * gridStep - place;
}

/// One guide for each mark of the box that others share, long enough to reach all of them.
void addGuides(std::vector<QLineF> &guides, const QRectF &box, const std::vector<QRectF> &others,
               Qt::Orientation axis)
{
    const Qt::Orientation across = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    for (const double mark : spanOf(box, axis).marks()) {
        Span reach = spanOf(box, across);
        bool shared = false;
        for (const QRectF &other : others) {
            const Span span = spanOf(other, axis);
            const bool touches = std::abs(span.first - mark) < 0.5 || std::abs(span.last - mark) < 0.5
                || std::abs((span.first + span.last) / 2 - mark) < 0.5;
            if (!touches)
                continue;
            shared = true;
            reach.first = std::min(reach.first, spanOf(other, across).first);
            reach.last = std::max(reach.last, spanOf(other, across).last);
        }
        if (shared && axis == Qt::Horizontal)
            guides.emplace_back(mark, reach.first, mark, reach.last);
        else if (shared)
            guides.emplace_back(reach.first, mark, reach.last, mark);
    }
}

} // namespace

Snap snapped(const QRectF &box, QPointF offset, const std::vector<QRectF> &others, double tolerance)
{
    const QRectF moved = box.translated(offset);
    const std::optional<double> x = pullOf(moved, others, Qt::Horizontal, tolerance);
    const std::optional<double> y = pullOf(moved, others, Qt::Vertical, tolerance);
    Snap snap;
    snap.offset = offset + QPointF(x.value_or(pullToGrid(moved.left())), y.value_or(pullToGrid(moved.top())));
    const QRectF rest = box.translated(snap.offset);
    if (x)
        addGuides(snap.guides, rest, others, Qt::Horizontal);
    if (y)
        addGuides(snap.guides, rest, others, Qt::Vertical);
    return snap;
}

} // namespace portolan::diagram
