// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteresizetool.h"

#include "metrics.h"
#include "notelayout.h"
#include "snapping.h"

#include <algorithm>
#include <cmath>

namespace portolan::diagram {
namespace {

/// In pixels.
constexpr double reach = 5;

} // namespace

NoteEdge noteEdgeAt(const ToolHost &host, const PointerEvent &event)
{
    if (host.selection().size() != 1)
        return {};
    const Picture &picture = host.shownPicture();
    const Part part = picture.partOf(host.selection().front());
    if (part.kind != PartKind::Note || host.partUnder(event).kind == PartKind::Card)
        return {};
    const QRectF rect = picture.rectOf(part);
    const double near = reach / host.zoom();
    if (!hasGrips(rect, host.zoom()) || !rect.adjusted(-near, -near, near, near).contains(event.point))
        return {};
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, std::abs(event.point.x() - rect.left()) <= near);
    edges.setFlag(Qt::RightEdge, std::abs(event.point.x() - rect.right()) <= near);
    edges.setFlag(Qt::TopEdge, std::abs(event.point.y() - rect.top()) <= near);
    edges.setFlag(Qt::BottomEdge, std::abs(event.point.y() - rect.bottom()) <= near);
    return edges ? NoteEdge{part.index, edges} : NoteEdge{};
}

Qt::CursorShape NoteResizeTool::cursor() const
{
    const bool isLevel = m_edge.edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool isUpright = m_edge.edges & (Qt::TopEdge | Qt::BottomEdge);
    if (isLevel && isUpright) {
        const bool falls =
            m_edge.edges == (Qt::LeftEdge | Qt::TopEdge) || m_edge.edges == (Qt::RightEdge | Qt::BottomEdge);
        return falls ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return isLevel ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

void NoteResizeTool::press(const PointerEvent &event)
{
    m_start = event.point;
    m_rect = m_host.shownPicture().layout.notes[size_t(m_edge.note)];
    m_host.freeze({});
}

QRectF NoteResizeTool::sized(const PointerEvent &event) const
{
    const bool isFree = event.modifiers & Qt::AltModifier;
    const auto placed = [isFree](double value) {
        return isFree ? std::round(value) : std::round(value / gridStep) * gridStep;
    };
    const QPointF by = event.point - m_start;
    QRectF rect = m_rect;
    if (m_edge.edges & Qt::LeftEdge)
        rect.setLeft(std::min(placed(rect.left() + by.x()), rect.right() - metrics::leastNoteWidth));
    if (m_edge.edges & Qt::RightEdge)
        rect.setRight(std::max(placed(rect.right() + by.x()), rect.left() + metrics::leastNoteWidth));
    if (m_edge.edges & Qt::TopEdge)
        rect.setTop(placed(rect.top() + by.y()));
    if (m_edge.edges & Qt::BottomEdge)
        rect.setBottom(placed(rect.bottom() + by.y()));
    const NoteText &note = m_host.shownPicture().content.notes[size_t(m_edge.note)];
    const bool isUpright = m_edge.edges & (Qt::TopEdge | Qt::BottomEdge);
    const double wish = isUpright ? std::max(0.0, rect.height()) : m_host.storedPlace(note.id).height;
    const double height = noteSize(note.shown(), {rect.width(), wish}).height();
    if (m_edge.edges & Qt::TopEdge)
        rect.setTop(rect.bottom() - height);
    else
        rect.setHeight(height);
    return rect;
}

void NoteResizeTool::move(const PointerEvent &event)
{
    Overlay overlay;
    overlay.band = sized(event);
    m_host.setOverlay(std::move(overlay));
}

void NoteResizeTool::release(const PointerEvent &event)
{
    const QRectF rect = sized(event);
    if (rect != m_rect) {
        const ElementId id = m_host.shownPicture().content.notes[size_t(m_edge.note)].id;
        Placement place = m_host.storedPlace(id);
        place.x = rect.x();
        place.y = rect.y();
        if (m_edge.edges & (Qt::LeftEdge | Qt::RightEdge))
            place.width = rect.width();
        if (m_edge.edges & (Qt::TopEdge | Qt::BottomEdge))
            place.height = rect.height();
        m_host.place({{id, place}});
    }
    m_host.thaw();
}

} // namespace portolan::diagram
