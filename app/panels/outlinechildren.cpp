// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinechildren.h"

#include "text/elementtext.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace portolan {

namespace {

/// With more questions than this an index is cheaper.
constexpr int fewQuestions = 8;

const OutlineKey root;
const OutlineKey stray{OutlineKind::Stray};
const OutlineKey firewalls{OutlineKind::Firewalls};
const OutlineKey notes{OutlineKind::Notes};

std::vector<OutlineKey> slotsOf(const Pool *pool, const ServerId &id)
{
    std::vector<OutlineKey> keys;
    if (!pool)
        return keys;
    const auto server = std::ranges::find(pool->servers, id, &Server::id);
    if (server == pool->servers.end())
        return keys;
    for (const auto &[slot, pair] : server->addresses) {
        if (!pair.isEmpty())
            keys.push_back({OutlineKind::Address, id, slot.text()});
    }
    return keys;
}

/// Order of unlike things under one parent.
enum Major { First, Cards, Second, Third, Fourth };

} // namespace

OutlineChildren::OutlineChildren(const Topology &topology, const Catalogue &catalogue, Language language)
    : m_topology(topology), m_catalogue(catalogue), m_language(language)
{
    for (size_t i = 0; i < catalogue.zoneKinds.size(); ++i) {
        const ZoneKind &kind = catalogue.zoneKinds[i];
        m_zoneRanks[kind.key] = kind.trust * int(catalogue.zoneKinds.size()) + int(i);
    }
    for (size_t i = 0; i < catalogue.roles.size(); ++i)
        m_roleRanks[catalogue.roles[i].key] = int(i);
}

int OutlineChildren::rankOf(const ZoneKindKey &kind) const
{
    const auto it = m_zoneRanks.find(kind);
    return it == m_zoneRanks.end() ? std::numeric_limits<int>::max() : it->second;
}

int OutlineChildren::rankOf(const RoleKey &role) const
{
    const auto it = m_roleRanks.find(role);
    return it == m_roleRanks.end() ? std::numeric_limits<int>::max() : it->second;
}

OutlineKey OutlineChildren::parentIn(const ZoneId &zone, const SiteId &site) const
{
    if (m_topology.zones.find(zone))
        return {OutlineKind::Zone, zone};
    return m_topology.sites.find(site) ? OutlineKey{OutlineKind::Site, site} : stray;
}

OutlineKey OutlineChildren::parentOf(const Zone &zone) const
{
    return m_topology.sites.find(zone.site) ? OutlineKey{OutlineKind::Site, zone.site} : root;
}

OutlineKey OutlineChildren::parentOf(const Boundary &boundary) const
{
    return m_topology.firewalls.find(boundary.firewall) ? OutlineKey{OutlineKind::Firewall, boundary.firewall}
                                                        : firewalls;
}

OutlineKey OutlineChildren::parentOf(const Pool &pool) const
{
    // The side that faces the least trusted zone, as in the drawing.
    ZoneId least;
    int rank = std::numeric_limits<int>::max();
    for (const auto &[side, id] : pool.zones) {
        const Zone *zone = m_topology.zones.find(id);
        if (zone && (least.isEmpty() || rankOf(zone->kind) < rank)) {
            least = id;
            rank = rankOf(zone->kind);
        }
    }
    return parentIn(least, pool.site);
}

OutlineKey OutlineChildren::parentOf(const Balancer &balancer) const
{
    return parentIn(balancer.zone, balancer.site);
}

OutlineKey OutlineChildren::parentOf(const Party &party) const
{
    return parentIn(party.zone, party.site);
}

OutlineKey OutlineChildren::parentOf(const Note &)
{
    return notes;
}

/// Hands every element that has a place of its own to `take`, with the place and a way to make it
/// sortable: names are costly and few are wanted.
template <typename Take>
void OutlineChildren::place(Take take) const
{
    const ElementText text(m_topology, m_catalogue, m_language);
    const auto add = [&](OutlineKind kind, const auto &element, const OutlineKey &parent, Major major,
                         int minor) {
        take(parent, [&] { return Sortable{{kind, element.id}, major, minor, text.name(element)}; });
    };
    for (const Zone &zone : m_topology.zones)
        add(OutlineKind::Zone, zone, parentOf(zone), First, rankOf(zone.kind));
    for (const Site &site : m_topology.sites)
        add(OutlineKind::Site, site, root, Second, site.kind == SiteKind::Central ? 0 : 1);
    for (const Pool &pool : m_topology.pools)
        add(OutlineKind::Pool, pool, parentOf(pool), Cards, rankOf(pool.role));
    for (const Balancer &balancer : m_topology.balancers)
        add(OutlineKind::Balancer, balancer, parentOf(balancer), Second, 0);
    for (const Party &party : m_topology.parties)
        add(OutlineKind::Party, party, parentOf(party), Third, rankOf(party.role));
    for (const Firewall &firewall : m_topology.firewalls)
        add(OutlineKind::Firewall, firewall, firewalls, First, 0);
    for (const Boundary &boundary : m_topology.boundaries)
        add(OutlineKind::Boundary, boundary, parentOf(boundary), Second, 0);
    for (const Note &note : m_topology.notes)
        add(OutlineKind::Note, note, parentOf(note), First, 0);
}

void OutlineChildren::makeIndex() const
{
    m_hasIndex = true;
    place([this](const OutlineKey &parent, auto make) { m_index[parent].push_back(make()); });
    for (const Association &line : m_topology.associations) {
        m_lines[line.from].push_back({OutlineKind::Line, line.id, line.from.text()});
        if (line.to != line.from)
            m_lines[line.to].push_back({OutlineKind::Line, line.id, line.to.text()});
    }
}

std::vector<OutlineKey> OutlineChildren::sorted(std::vector<Sortable> found) const
{
    QCollator collator(m_language == Language::German ? QLocale::German : QLocale::English);
    collator.setNumericMode(true);
    std::ranges::sort(found, [&collator](const Sortable &a, const Sortable &b) {
        if (a.major != b.major)
            return a.major < b.major;
        if (a.minor != b.minor)
            return a.minor < b.minor;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.key.id < b.key.id;
    });
    std::vector<OutlineKey> keys;
    keys.reserve(found.size());
    for (Sortable &sortable : found)
        keys.push_back(std::move(sortable.key));
    return keys;
}

std::vector<OutlineKey> OutlineChildren::inside(const OutlineKey &parent) const
{
    if (!m_hasIndex && ++m_asked > fewQuestions)
        makeIndex();
    if (m_hasIndex) {
        const auto it = m_index.find(parent);
        return it == m_index.end() ? std::vector<OutlineKey>() : sorted(it->second);
    }
    std::vector<Sortable> found;
    place([&](const OutlineKey &where, auto make) {
        if (where == parent)
            found.push_back(make());
    });
    return sorted(std::move(found));
}

std::vector<OutlineKey> OutlineChildren::linesOf(const ElementId &end) const
{
    if (!m_hasIndex && ++m_asked > fewQuestions)
        makeIndex();
    if (m_hasIndex) {
        const auto it = m_lines.find(end);
        return it == m_lines.end() ? std::vector<OutlineKey>() : it->second;
    }
    std::vector<OutlineKey> lines;
    for (const Association &line : m_topology.associations) {
        if (line.from == end || line.to == end)
            lines.push_back({OutlineKind::Line, line.id, end.text()});
    }
    return lines;
}

std::vector<OutlineKey> OutlineChildren::of(const OutlineKey &parent, const ElementId &owner) const
{
    std::vector<OutlineKey> children;
    switch (parent.kind) {
    case OutlineKind::Root: {
        children = inside(parent);
        if (!inside(stray).empty())
            children.push_back(stray);
        if (!m_topology.firewalls.isEmpty() || !m_topology.boundaries.isEmpty())
            children.push_back(firewalls);
        if (!m_topology.notes.isEmpty())
            children.push_back(notes);
        return children;
    }
    case OutlineKind::Pool:
        if (const Pool *pool = m_topology.pools.find(PoolId(parent.id))) {
            for (const Server &server : pool->servers)
                children.push_back({OutlineKind::Server, server.id});
        }
        break;
    case OutlineKind::Balancer:
        if (const Balancer *balancer = m_topology.balancers.find(BalancerId(parent.id))) {
            for (const Vip &vip : balancer->vips)
                children.push_back({OutlineKind::Vip, vip.id});
        }
        return children;
    case OutlineKind::Server:
        return slotsOf(m_topology.pools.find(PoolId(owner)), ServerId(parent.id));
    case OutlineKind::Party:
        break;
    case OutlineKind::Site:
        children = inside(parent);
        break;
    case OutlineKind::Zone:
    case OutlineKind::Stray:
    case OutlineKind::Firewalls:
    case OutlineKind::Firewall:
    case OutlineKind::Notes:
        return inside(parent);
    default:
        return {};
    }
    const std::vector<OutlineKey> lines = linesOf(parent.id);
    children.insert(children.end(), lines.begin(), lines.end());
    return children;
}

} // namespace portolan
