// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptool.h"

#include "metrics.h"
#include "snapping.h"

#include <cmath>

namespace portolan::diagram {
namespace {

/// Pixels around a line in which a drop means the line.
constexpr double reach = 8;

double toGrid(double value)
{
    return std::round(value / gridStep) * gridStep;
}

} // namespace

DropTool::DropTool(ToolHost &host, DraggedItem item)
    : m_host(host), m_item(std::move(item)), m_look(host.advisor().lookOf(m_item))
{
    for (const ZoneId &zone : host.advisor().zonesFor(m_item)) {
        const Part part = host.shownPicture().partOf(zone);
        if (part.kind == PartKind::Zone)
            m_zones.push_back(part.index);
    }
}

ElementId DropTool::targetAt(QPointF point) const
{
    const Picture &picture = m_host.shownPicture();
    const Part part = partAt(picture, point, reach / m_host.zoom());
    std::vector<ElementId> ids;
    if (part.kind == PartKind::Link)
        ids = picture.content.links[size_t(part.index)].ids;
    else if (part.kind == PartKind::Wall)
        ids = {picture.idOf(part)};
    for (const ElementId &id : ids) {
        if (m_host.advisor().mayInsert(m_item, id))
            return id;
    }
    return {};
}

QRectF DropTool::ghostAt(QPointF point) const
{
    const QSizeF size(metrics::cardWidth, metrics::compactCardHeight);
    return {QPointF(toGrid(point.x() - size.width() / 2), toGrid(point.y() - size.height() / 2)), size};
}

ZoneId DropTool::zoneIdAt(QPointF point) const
{
    const int zone = zoneAt(m_host.shownPicture(), point);
    return zone < 0 ? ZoneId() : m_host.shownPicture().content.zones[size_t(zone)].id;
}

void DropTool::move(QPointF point)
{
    const ElementId target = targetAt(point);
    QString refusal;
    if (target.isEmpty())
        refusal = m_host.advisor().whyNotDropped(m_item, zoneIdAt(point));
    Overlay overlay;
    overlay.goodZones = m_zones;
    overlay.ghost = Overlay::Ghost{ghostAt(point), m_look, !refusal.isEmpty()};
    const Part part = m_host.shownPicture().partOf(target);
    if (part.kind == PartKind::Link)
        overlay.highlightedLine = part.index;
    else
        overlay.target = part;
    const QString meaning = target.isEmpty() ? QString() : m_host.advisor().insertionText(m_item, target);
    if (!meaning.isEmpty())
        overlay.bubble = Overlay::Bubble{point, meaning, false};
    if (!refusal.isEmpty()) {
        overlay.badZone = zoneAt(m_host.shownPicture(), point);
        overlay.bubble = Overlay::Bubble{point, refusal, true};
    }
    m_host.setOverlay(std::move(overlay));
}

void DropTool::drop(QPointF point)
{
    const ItemDrop drop{m_item, zoneIdAt(point), targetAt(point), ghostAt(point).topLeft(),
                        m_host.toGlobal(point)};
    leave();
    m_host.wish(drop);
}

void DropTool::leave()
{
    m_host.setOverlay({});
}

} // namespace portolan::diagram
