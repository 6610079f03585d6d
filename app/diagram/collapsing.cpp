// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collapsing.h"

#include "diagramtext.h"

#include <algorithm>

namespace portolan::diagram {
namespace {

/// How much stands in a zone or at a site.
struct Tally {
    int pools = 0;
    int servers = 0;
    QStringList others;

    void add(const Card &card, const Topology &topology)
    {
        const Pool *pool = card.kind == CardKind::Pool ? topology.pools.find(PoolId(card.id)) : nullptr;
        if (!pool) {
            others << card.title;
            return;
        }
        ++pools;
        servers += int(pool->servers.size());
    }

    [[nodiscard]] QString text() const
    {
        if (pools > 0)
            return DiagramText::tr("%n pool(s)", nullptr, pools) + QStringLiteral(", ")
                + DiagramText::tr("%n server(s)", nullptr, servers);
        return others.isEmpty() ? DiagramText::tr("empty", "a zone") : others.join(QStringLiteral(", "));
    }
};

class Collapser {
public:
    Collapser(Content &content, const Topology &topology, const std::set<ElementId> &collapsed)
        : m_content(content), m_topology(topology), m_collapsed(collapsed), m_ofZones(content.zones.size()),
          m_ofSites(content.sites.size())
    {
    }

    StandIns run()
    {
        markZones();
        std::vector<Card> left;
        left.reserve(m_content.cards.size());
        for (Card &card : m_content.cards) {
            card.collapsed = card.kind == CardKind::Pool && m_collapsed.contains(card.id);
            if (staysVisible(card))
                left.push_back(std::move(card));
            else
                hide(card);
        }
        m_content.cards = std::move(left);
        writeSummaries();
        return std::move(m_standIns);
    }

private:
    void markZones()
    {
        for (SiteText &site : m_content.sites)
            site.collapsed = m_collapsed.contains(site.id);
        for (ZoneText &zone : m_content.zones)
            zone.collapsed = zone.site >= 0 && m_content.sites[size_t(zone.site)].collapsed;
    }

    /// What also stands in a zone that is not collapsed is shown there.
    bool staysVisible(Card &card) const
    {
        std::vector<int> zones = card.zones;
        std::erase_if(zones, [this](int zone) { return m_content.zones[size_t(zone)].collapsed; });
        if (zones.empty())
            return false;
        card.zones = std::move(zones);
        return true;
    }

    void hide(const Card &card)
    {
        std::set<int> sites;
        for (const int zone : card.zones) {
            m_ofZones[size_t(zone)].add(card, m_topology);
            sites.insert(m_content.zones[size_t(zone)].site);
        }
        for (const int site : sites)
            m_ofSites[size_t(site)].add(card, m_topology);
        m_content.within[card.id] = card.zones.front();
        m_standIns[card.id] = card.zones;
    }

    void writeSummaries()
    {
        for (size_t i = 0; i < m_ofZones.size(); ++i) {
            if (m_content.zones[i].collapsed)
                m_content.zones[i].summary = m_ofZones[i].text();
        }
        for (size_t i = 0; i < m_ofSites.size(); ++i) {
            if (m_content.sites[i].collapsed)
                m_content.sites[i].summary = m_ofSites[i].text();
        }
    }

    Content &m_content;
    const Topology &m_topology;
    const std::set<ElementId> &m_collapsed;
    std::vector<Tally> m_ofZones;
    std::vector<Tally> m_ofSites;
    StandIns m_standIns;
};

QPointF displacementIn(const Picture &picture, int zone)
{
    return zone < 0 || picture.displacements.empty() ? QPointF() : picture.displacements[size_t(zone)];
}

QPointF displacementOf(const Picture &picture, const ElementId &id)
{
    const Part part = picture.partOf(id);
    if (part.kind == PartKind::Card)
        return displacementOf(picture, part.index);
    if (part.kind == PartKind::Note)
        return displacementOfNote(picture, part.index);
    return part.kind == PartKind::Zone ? displacementIn(picture, part.index) : QPointF();
}

/// Of the zone that is shown at a point.
QPointF displacementAt(const Picture &picture, QPointF point)
{
    const auto &zones = picture.layout.zones;
    const auto zone = std::find_if(zones.begin(), zones.end(),
                                   [&](const ZoneArea &area) { return area.rect.contains(point); });
    return zone == zones.end() ? QPointF() : displacementIn(picture, int(zone - zones.begin()));
}

/// A note belongs to the zone it is put on, and may come from another one.
Placement keptNote(const Picture &picture, int note, Placement placement)
{
    const QSizeF size = picture.layout.notes[size_t(note)].size();
    const QPointF by = displacementAt(picture, QRectF(QPointF(placement.x, placement.y), size).center());
    placement.x -= by.x();
    placement.y -= by.y();
    return placement;
}

std::map<ElementId, Placement> displaced(const Picture &picture, std::map<ElementId, Placement> placements,
                                         double sign)
{
    for (auto &[id, placement] : placements) {
        const QPointF by = sign * displacementOf(picture, id);
        placement.x += by.x();
        placement.y += by.y();
    }
    return placements;
}

bool isCollapsedZone(const Picture &picture, const Part &zone)
{
    return zone.kind == PartKind::Zone && picture.content.zones[size_t(zone.index)].collapsed;
}

struct WishKeeper {
    const Picture &picture;

    void operator()(Nudge &nudge) const { nudge.placements = kept(picture, std::move(nudge.placements)); }
    void operator()(ZoneChange &change) const
    {
        const Part zone = picture.partOf(change.zone);
        if (isCollapsedZone(picture, zone))
            change.placements.clear();
        const QPointF by = displacementIn(picture, zone.index);
        for (auto &[id, placement] : change.placements) {
            if (const Part note = picture.partOf(id); note.kind == PartKind::Note) {
                placement = keptNote(picture, note.index, placement);
                continue;
            }
            placement.x -= by.x();
            placement.y -= by.y();
        }
    }
    void operator()(ItemDrop &drop) const { keep(drop.zone, drop.place); }
    void operator()(LineToNothing &line) const { keep(line.zone, line.place); }
    void operator()(NoteWanted &note) const { note.place -= displacementAt(picture, note.place); }
    void operator()(auto &) const { }

private:
    void keep(const ZoneId &id, std::optional<QPointF> &place) const
    {
        const Part zone = picture.partOf(id);
        if (isCollapsedZone(picture, zone))
            place.reset();
        else if (place && zone.kind == PartKind::Zone)
            *place -= displacementIn(picture, zone.index);
    }
};

} // namespace

StandIns collapse(Content &content, const Topology &topology, const std::set<ElementId> &collapsed)
{
    return collapsed.empty() ? StandIns() : Collapser(content, topology, collapsed).run();
}

int facingZone(const Content &content, const std::vector<int> &zones, const LinkEnd &other)
{
    if (other.kind == EndKind::Site)
        return zones.front();
    const int beyond =
        other.kind == EndKind::Zone ? other.index : content.cards[size_t(other.index)].zones.front();
    const auto distance = [&](int zone) {
        return std::abs(content.zones[size_t(zone)].column - content.zones[size_t(beyond)].column);
    };
    return *std::min_element(zones.begin(), zones.end(),
                             [&](int a, int b) { return distance(a) < distance(b); });
}

std::unordered_set<ElementId> markedFor(const Picture &picture, const std::vector<ElementId> &ids)
{
    std::unordered_set<ElementId> marked(ids.begin(), ids.end());
    for (const ElementId &id : ids) {
        const auto zone = picture.content.within.find(id);
        if (zone == picture.content.within.end())
            continue;
        marked.insert(picture.content.zones[size_t(zone->second)].id);
        marked.insert(hidingSite(picture, id));
    }
    return marked;
}

ElementId hidingSite(const Picture &picture, const ElementId &id)
{
    const auto zone = picture.content.within.find(id);
    if (zone == picture.content.within.end())
        return {};
    return picture.content.sites[size_t(picture.content.zones[size_t(zone->second)].site)].id;
}

ElementId foldTarget(const Picture &picture, const ElementId &id, bool collapse)
{
    const Part part = picture.partOf(id);
    if (isFoldable(picture, part) && isCollapsed(picture, part) != collapse)
        return part.kind == PartKind::Zone
            ? ElementId(picture.content.sites[size_t(picture.content.zones[size_t(part.index)].site)].id)
            : id;
    if (!collapse)
        return hidingSite(picture, id);
    int zone = -1;
    if (part.kind == PartKind::Card)
        zone = picture.content.cards[size_t(part.index)].zones.back();
    else if (part.kind == PartKind::Zone)
        zone = part.index;
    const int site = zone < 0 ? -1 : picture.content.zones[size_t(zone)].site;
    if (site < 0 || picture.content.sites[size_t(site)].collapsed)
        return {};
    return picture.content.sites[size_t(site)].id;
}

bool isFoldable(const Picture &picture, const Part &part)
{
    const size_t at = size_t(part.index);
    switch (part.kind) {
    case PartKind::Site:
        return std::any_of(picture.content.zones.begin(), picture.content.zones.end(),
                           [&part](const ZoneText &zone) { return zone.site == part.index; });
    case PartKind::Zone:
        return picture.content.zones[at].collapsed;
    case PartKind::Card:
        return picture.content.cards[at].kind == CardKind::Pool;
    default:
        return false;
    }
}

bool isCollapsed(const Picture &picture, const Part &part)
{
    const size_t at = size_t(part.index);
    switch (part.kind) {
    case PartKind::Site:
        return picture.content.sites[at].collapsed;
    case PartKind::Zone:
        return picture.content.zones[at].collapsed;
    case PartKind::Card:
        return picture.content.cards[at].collapsed;
    default:
        return false;
    }
}

QPointF displacementOf(const Picture &picture, int card)
{
    if (picture.displacements.empty())
        return {};
    const QPointF middle = picture.layout.cards[size_t(card)].center();
    const std::vector<int> &zones = picture.content.cards[size_t(card)].zones;
    const auto rectOf = [&](int zone) { return picture.layout.zones[size_t(zone)].rect; };
    int beside = zones.back();
    int lowest = zones.back();
    for (const int zone : zones) {
        if (rectOf(zone).contains(middle))
            beside = zone;
        if (rectOf(zone).top() > rectOf(lowest).top())
            lowest = zone;
    }
    // A card over two zones stands in the rows of the lower one.
    return {displacementIn(picture, beside).x(), displacementIn(picture, lowest).y()};
}

QPointF displacementOfNote(const Picture &picture, int note)
{
    return picture.noteDisplacements.empty() ? QPointF() : picture.noteDisplacements[size_t(note)];
}

std::map<ElementId, Placement> kept(const Picture &picture, std::map<ElementId, Placement> placements)
{
    if (picture.displacements.empty())
        return placements;
    std::map<ElementId, Placement> result = displaced(picture, placements, -1);
    for (const auto &[id, placement] : placements) {
        if (const Part part = picture.partOf(id); part.kind == PartKind::Note)
            result[id] = keptNote(picture, part.index, placement);
    }
    return result;
}

std::map<ElementId, Placement> shown(const Picture &picture, std::map<ElementId, Placement> placements)
{
    return picture.displacements.empty() ? placements : displaced(picture, std::move(placements), 1);
}

Wish kept(const Picture &picture, Wish wish)
{
    std::visit(WishKeeper{picture}, wish);
    return wish;
}

} // namespace portolan::diagram
