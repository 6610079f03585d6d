// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handles.h"

#include <QLineF>

#include <algorithm>

namespace portolan::diagram {
namespace {

// In pixels.
constexpr double distance = 9;
constexpr double reach = 8;
/// Handles around cards would cover the cards below this zoom.
constexpr double leastZoom = 0.15;

void addAround(std::vector<Handle> &handles, const Part &part, const QRectF &box, double zoom)
{
    const double away = distance / zoom;
    const QPointF middle = box.center();
    for (const QPointF &at :
         {QPointF(box.left() - away, middle.y()), QPointF(middle.x(), box.top() - away),
          QPointF(box.right() + away, middle.y()), QPointF(middle.x(), box.bottom() + away)})
        handles.push_back({at, part});
}

} // namespace

QRectF handleBoxOf(const Picture &picture, const Part &part)
{
    switch (part.kind) {
    case PartKind::Card:
    case PartKind::Site:
        return picture.rectOf(part);
    case PartKind::Zone:
        return picture.layout.zones[size_t(part.index)].header;
    default:
        return {};
    }
}

int lineOf(const Picture &picture, const ElementId &association)
{
    const Part part = picture.partOf(association);
    return part.kind == PartKind::Link ? part.index : -1;
}

bool runsForward(const Picture &picture, const ElementId &association)
{
    const int line = lineOf(picture, association);
    if (line < 0)
        return true;
    const Link &link = picture.content.links[size_t(line)];
    const auto it = std::find(link.ids.begin(), link.ids.end(), association);
    return it == link.ids.end() || !link.reversed[size_t(it - link.ids.begin())];
}

std::vector<Handle> handlesFor(const Picture &picture, const Part &around,
                               const std::vector<ElementId> &selection, double zoom)
{
    std::vector<Handle> handles;
    if (selection.size() == 1) {
        const int line = lineOf(picture, selection.front());
        if (line >= 0 && !picture.content.links[size_t(line)].dashed
            && picture.lines[size_t(line)].size() > 1) {
            const bool forward = runsForward(picture, selection.front());
            const QPolygonF &points = picture.lines[size_t(line)];
            handles.push_back(
                {points.front(), {}, selection.front(), forward ? LineSide::From : LineSide::To});
            handles.push_back(
                {points.back(), {}, selection.front(), forward ? LineSide::To : LineSide::From});
        }
    }
    const QRectF box = handleBoxOf(picture, around);
    if (!box.isEmpty() && zoom >= leastZoom)
        addAround(handles, around, box, zoom);
    return handles;
}

int handleAt(const std::vector<Handle> &handles, QPointF point, double zoom)
{
    for (size_t i = 0; i < handles.size(); ++i) {
        if (QLineF(handles[i].at, point).length() * zoom <= reach)
            return int(i);
    }
    return -1;
}

} // namespace portolan::diagram
