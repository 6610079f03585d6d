// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldmarks.h"

#include "collapsing.h"

#include <QPainter>

namespace portolan::diagram {
namespace {

constexpr double size = 16;
/// From the edge of what it belongs to.
constexpr double inset = 6;
/// Below the line of the title.
constexpr double cardInset = 10;
/// A pin takes the corner.
constexpr double besidePin = 18;

} // namespace

QRectF foldMarkOf(const Picture &picture, const Part &part)
{
    if (!isFoldable(picture, part))
        return {};
    const size_t at = size_t(part.index);
    if (part.kind == PartKind::Site) {
        const QRectF &tab = picture.layout.sites[at].tab;
        return {tab.left() + inset, tab.center().y() - size / 2, size, size};
    }
    if (part.kind == PartKind::Zone) {
        const QRectF &box = picture.layout.zones[at].header;
        return {box.right() - size - inset, box.center().y() - size / 2, size, size};
    }
    const QRectF &card = picture.layout.cards[at];
    const bool isPinned = picture.content.cards[at].pinned;
    const double right = card.right() - inset - (isPinned ? besidePin : 0);
    const double top =
        picture.content.cards[at].collapsed ? card.center().y() - size / 2 : card.top() + cardInset;
    return {right - size, top, size, size};
}

Part foldMarkAt(const ToolHost &host, const PointerEvent &event)
{
    if (host.zoom() < PaintContext::far)
        return {};
    const Part part = partAt(host.shownPicture(), event.point, 0);
    return foldMarkOf(host.shownPicture(), part).contains(event.point) ? part : Part{};
}

void paintFoldMark(QPainter &painter, const QRectF &mark, bool collapsed, const QColor &colour)
{
    const QPointF middle = mark.center();
    QPolygonF arrow({QPointF(-3.5, -2), QPointF(0, 2), QPointF(3.5, -2)});
    if (collapsed)
        arrow = QPolygonF({QPointF(-2, -3.5), QPointF(2, 0), QPointF(-2, 3.5)});
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(arrow.translated(middle));
}

void FoldTool::release(const PointerEvent &event)
{
    const Part part = foldMarkAt(m_host, event);
    if (!part || part != m_part)
        return;
    const bool collapses = !isCollapsed(m_host.shownPicture(), part);
    m_host.setCollapsed({foldTarget(m_host.shownPicture(), m_host.shownPicture().idOf(part), collapses)},
                        collapses);
}

} // namespace portolan::diagram
