// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetool.h"

#include "snapping.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// How far, in pixels, guides pull.
constexpr double pull = 5;

} // namespace

void MoveTool::press(const PointerEvent &event)
{
    m_start = event.point;
    const Picture &picture = m_host.shownPicture();
    const ElementId pressed = picture.idOf(m_host.partUnder(event));
    if (!contains(m_host.selection(), pressed))
        m_host.select({pressed});
    const Part part = picture.partOf(pressed);
    m_pressed = part.kind == PartKind::Card ? part.index : -1;
    m_moved = selectedMovables(m_host);
    sortOut(picture.layout.cards, m_moved.cards);
    sortOut(picture.layout.notes, m_moved.notes);
    m_host.freeze(m_moved);
}

void MoveTool::sortOut(const std::vector<QRectF> &rects, const std::vector<int> &moved)
{
    std::vector<bool> moves(rects.size(), false);
    for (const int index : moved) {
        moves[size_t(index)] = true;
        m_box |= rects[size_t(index)];
    }
    const QRectF sight = m_host.sight();
    for (size_t i = 0; i < rects.size(); ++i) {
        if (!moves[i] && rects[i].intersects(sight))
            m_others.push_back(rects[i]);
    }
}

void MoveTool::move(const PointerEvent &event)
{
    Snap snap{event.point - m_start, {}};
    if (!(event.modifiers & Qt::AltModifier))
        snap = snapped(m_box, snap.offset, m_others, pull / m_host.zoom());
    m_offset = snap.offset;
    m_host.dragTo(m_offset);
    judge(event.point);
    Overlay overlay;
    overlay.guides = std::move(snap.guides);
    if (m_zone >= 0 && m_refusal.isEmpty())
        overlay.goodZones = {m_zone};
    if (m_zone >= 0 && !m_refusal.isEmpty()) {
        overlay.badZone = m_zone;
        overlay.bubble = Overlay::Bubble{event.point, m_refusal, true};
    }
    m_host.setOverlay(std::move(overlay));
}

bool MoveTool::standsIn(int card, int zone) const
{
    const std::vector<int> &zones = m_host.shownPicture().content.cards[size_t(card)].zones;
    return std::find(zones.begin(), zones.end(), zone) != zones.end();
}

void MoveTool::judge(QPointF point)
{
    // A note stands in no zone.
    if (m_pressed < 0)
        return;
    const Picture &picture = m_host.shownPicture();
    int zone = zoneAt(picture, point);
    if (zone >= 0 && (picture.content.zones[size_t(zone)].id.isEmpty() || standsIn(m_pressed, zone)))
        zone = -1;
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_refusal.clear();
    if (zone >= 0)
        m_refusal = m_host.advisor().whyNotMoved(movedIds(), picture.content.zones[size_t(zone)].id);
}

std::vector<ElementId> MoveTool::movedIds() const
{
    std::vector<ElementId> ids;
    for (const int card : m_moved.cards) {
        if (!standsIn(card, m_zone))
            ids.push_back(m_host.shownPicture().content.cards[size_t(card)].id);
    }
    return ids;
}

void MoveTool::release(const PointerEvent &)
{
    if (m_zone < 0) {
        // The frozen picture stays while others hear of the new places, so that nothing flickers.
        const auto placements = m_host.placementsFor(m_moved, m_offset);
        if (!placements.empty())
            m_host.place(placements);
    } else if (m_refusal.isEmpty()) {
        changeZone();
    }
    m_host.thaw();
}

void MoveTool::changeZone()
{
    const Picture &picture = m_host.shownPicture();
    ZoneChange change;
    change.elements = movedIds();
    change.zone = picture.content.zones[size_t(m_zone)].id;
    change.placements = m_host.placementsFor({{}, m_moved.notes}, m_offset);
    for (const int card : m_moved.cards) {
        const QPointF place = picture.layout.cards[size_t(card)].topLeft() + m_offset;
        change.placements[picture.content.cards[size_t(card)].id] = {place.x(), place.y(), 0, 0};
    }
    m_host.wish(change);
}

} // namespace portolan::diagram
