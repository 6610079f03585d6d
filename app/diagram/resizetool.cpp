// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resizetool.h"

#include "metrics.h"
#include "snapping.h"

#include <cmath>

namespace portolan::diagram {
namespace {

/// In pixels.
constexpr double reach = 5;

double toGrid(double value)
{
    return std::round(value / gridStep) * gridStep;
}

Qt::CursorShape cursorFor(Qt::Edges edges)
{
    if (edges == (Qt::RightEdge | Qt::BottomEdge))
        return Qt::SizeFDiagCursor;
    return edges == Qt::RightEdge ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

} // namespace

ZoneEdge zoneEdgeAt(const ToolHost &host, QPointF point)
{
    const Picture &picture = host.shownPicture();
    const double near = reach / host.zoom();
    for (const ElementId &id : host.selection()) {
        const Part part = picture.partOf(id);
        if (part.kind != PartKind::Zone || picture.content.zones[size_t(part.index)].collapsed)
            continue;
        const QRectF rect = picture.layout.zones[size_t(part.index)].rect;
        if (!rect.adjusted(-near, -near, near, near).contains(point))
            continue;
        Qt::Edges edges;
        edges.setFlag(Qt::RightEdge, std::abs(point.x() - rect.right()) <= near);
        edges.setFlag(Qt::BottomEdge, std::abs(point.y() - rect.bottom()) <= near);
        if (edges)
            return {part.index, edges};
    }
    return {};
}

Qt::CursorShape ResizeTool::cursor() const
{
    return cursorFor(m_edge.edges);
}

void ResizeTool::press(const PointerEvent &event)
{
    m_start = event.point;
    m_rect = m_host.shownPicture().layout.zones[size_t(m_edge.zone)].rect;
    m_host.freeze({});
}

QRectF ResizeTool::sized(QPointF point) const
{
    QRectF rect = m_rect;
    if (m_edge.edges & Qt::RightEdge)
        rect.setWidth(std::max(metrics::emptyZoneWidth, toGrid(rect.width() + point.x() - m_start.x())));
    if (m_edge.edges & Qt::BottomEdge)
        rect.setHeight(std::max(metrics::zoneMinHeight, toGrid(rect.height() + point.y() - m_start.y())));
    return rect;
}

void ResizeTool::move(const PointerEvent &event)
{
    Overlay overlay;
    overlay.band = sized(event.point);
    m_host.setOverlay(std::move(overlay));
}

void ResizeTool::release(const PointerEvent &event)
{
    const QRectF rect = sized(event.point);
    const ElementId id = m_host.shownPicture().content.zones[size_t(m_edge.zone)].id;
    if (rect.size() != m_rect.size())
        m_host.place({{id, {rect.x(), rect.y(), rect.width(), rect.height()}}});
    m_host.thaw();
}

} // namespace portolan::diagram
