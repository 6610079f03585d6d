// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linetool.h"

#include "collapsing.h"
#include "diagramtext.h"
#include "elements.h"
#include "handles.h"
#include "router.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// Pixels around the pointer that a line ends in while it leads nowhere.
constexpr double tip = 2;
/// Shorter movements, in pixels, are no lines.
constexpr int leastLine = 8;

} // namespace

LineTargets::LineTargets(const Picture &picture, const std::vector<ElementId> &ids)
{
    for (const ElementId &id : ids) {
        const Part part = picture.partOf(id);
        if (!part)
            continue;
        m_parts.push_back(part);
        m_hasZones = m_hasZones || part.kind == PartKind::Zone;
    }
}

Part LineTargets::at(const Picture &picture, QPointF point) const
{
    Part part = partAt(picture, point, 0);
    if (m_hasZones && part.kind != PartKind::Site) {
        const int zone = zoneAt(picture, point);
        part = zone < 0 ? Part{} : Part{PartKind::Zone, zone};
    }
    return std::find(m_parts.begin(), m_parts.end(), part) == m_parts.end() ? Part{} : part;
}

QPolygonF sketchTo(const Picture &picture, const QRectF &from, const Part &target, QPointF pointer)
{
    const QRectF end =
        target ? handleBoxOf(picture, target) : QRectF(pointer, pointer).adjusted(-tip, -tip, tip, tip);
    return sketchLine(from, end);
}

template <typename Why>
void RefusedEnd::meet(const Picture &picture, QPointF point, const Part &target, const Part &from, Why why)
{
    Part part = target ? Part{} : partAt(picture, point, 0);
    const bool isEnd =
        part.kind == PartKind::Card || part.kind == PartKind::Site || isCollapsed(picture, part);
    if (part == from || !isEnd)
        part = {};
    if (part == m_part)
        return;
    m_part = part;
    if (part.kind == PartKind::Zone)
        m_reason = DiagramText::tr("Expand “%1” first to choose what the line leads to.")
                       .arg(nameOf(picture, {picture.idOf(part), part}));
    else
        m_reason = part ? why(picture.idOf(part)) : QString();
}

void RefusedEnd::show(Overlay &overlay, QPointF point) const
{
    if (!m_reason.isEmpty())
        overlay.bubble = Overlay::Bubble{point, m_reason, true};
}

// --- a new line ----------------------------------------------------------------------------------

LineTargets ConnectTool::targets(const ToolHost &host, const Part &from)
{
    const Picture &picture = host.shownPicture();
    return {picture, host.advisor().lineTargets(picture.idOf(from))};
}

void ConnectTool::press(const PointerEvent &event)
{
    m_start = event.pixel;
    m_host.freeze({});
    move(event);
}

void ConnectTool::move(const PointerEvent &event)
{
    const Picture &picture = m_host.shownPicture();
    Overlay overlay;
    overlay.dims = m_from.kind != PartKind::Zone;
    overlay.candidates = m_targets.parts();
    overlay.target = m_targets.at(picture, event.point);
    // The beginning stays bright, too.
    overlay.candidates.push_back(m_from);
    overlay.line = sketchTo(picture, handleBoxOf(picture, m_from), overlay.target, event.point);
    m_refused.meet(picture, event.point, overlay.target, m_from, [&](const ElementId &to) {
        return m_host.advisor().whyNotJoined(picture.idOf(m_from), to);
    });
    m_refused.show(overlay, event.point);
    m_host.setOverlay(std::move(overlay));
}

void ConnectTool::release(const PointerEvent &event)
{
    const Picture &picture = m_host.shownPicture();
    const Part target = m_targets.at(picture, event.point);
    const ElementId from = picture.idOf(m_from);
    const QPoint global = m_host.toGlobal(event.point);
    const int zone = zoneAt(picture, event.point);
    const Part under = partAt(picture, event.point, 0);
    const bool isGround =
        under.kind == PartKind::None || under.kind == PartKind::Zone || under.kind == PartKind::Link;
    m_host.thaw();
    if ((event.pixel - m_start).manhattanLength() < leastLine)
        return;
    const Part end = target ? target : m_refused.part();
    if (!target && end.kind == PartKind::Zone)
        return;
    if (end)
        m_host.wish(LineDrawn{from, picture.idOf(end), global});
    else if (isGround && zone >= 0 && m_from.kind != PartKind::Zone)
        m_host.wish(LineToNothing{from, picture.content.zones[size_t(zone)].id, event.point, global});
}

// --- an end that moves ---------------------------------------------------------------------------

ReattachTool::ReattachTool(ToolHost &host, const ElementId &line, LineSide side)
    : m_host(host), m_line(line), m_side(side),
      m_targets(host.shownPicture(), host.advisor().endTargets(line, side))
{
    const Picture &picture = host.shownPicture();
    const Link &link = picture.content.links[size_t(lineOf(picture, line))];
    const bool movesFront = (side == LineSide::From) == runsForward(picture, line);
    m_fixed = partOf(movesFront ? link.to : link.from);
    m_former = partOf(movesFront ? link.from : link.to);
}

void ReattachTool::press(const PointerEvent &event)
{
    m_host.freeze({});
    move(event);
}

void ReattachTool::move(const PointerEvent &event)
{
    const Picture &picture = m_host.shownPicture();
    Overlay overlay;
    overlay.dims = true;
    overlay.candidates = m_targets.parts();
    overlay.target = m_targets.at(picture, event.point);
    overlay.line = sketchTo(picture, handleBoxOf(picture, m_fixed), overlay.target, event.point);
    m_refused.meet(picture, event.point, overlay.target, m_former, [&](const ElementId &to) {
        return m_host.advisor().whyNotReattached(m_line, m_side, to);
    });
    m_refused.show(overlay, event.point);
    m_host.setOverlay(std::move(overlay));
}

void ReattachTool::release(const PointerEvent &event)
{
    const Picture &picture = m_host.shownPicture();
    const Part target = m_targets.at(picture, event.point);
    const Part end = target ? target : m_refused.part();
    m_host.thaw();
    if (target || (end && end.kind != PartKind::Zone))
        m_host.wish(LineMoved{m_line, m_side, picture.idOf(end), m_host.toGlobal(event.point)});
}

} // namespace portolan::diagram
