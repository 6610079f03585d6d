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
    m_pressed = picture.partOf(pressed).index;
    m_cards = selectedCards(m_host);
    std::vector<bool> moves(picture.layout.cards.size(), false);
    for (const int card : m_cards) {
        moves[size_t(card)] = true;
        m_box |= picture.layout.cards[size_t(card)];
    }
    const QRectF sight = m_host.sight();
    for (size_t card = 0; card < moves.size(); ++card) {
        if (!moves[card] && picture.layout.cards[card].intersects(sight))
            m_others.push_back(picture.layout.cards[card]);
    }
    m_host.freeze(m_cards);
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
    for (const int card : m_cards) {
        if (!standsIn(card, m_zone))
            ids.push_back(m_host.shownPicture().content.cards[size_t(card)].id);
    }
    return ids;
}

void MoveTool::release(const PointerEvent &)
{
    if (m_zone < 0) {
        // The frozen picture stays while others hear of the new places, so that nothing flickers.
        const auto placements = m_host.placementsFor(m_cards, m_offset);
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
    for (const int card : m_cards) {
        const QPointF place = picture.layout.cards[size_t(card)].topLeft() + m_offset;
        change.placements[picture.content.cards[size_t(card)].id] = {place.x(), place.y(), 0, 0};
    }
    m_host.wish(change);
}

} // namespace portolan::diagram
