// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyscope.h"

#include "members.h"

namespace portolan {

namespace {

using Ids = std::set<ElementId>;

/// Those of `ids` that can be copied at all.
Ids copyable(const Topology &topology, const std::vector<ElementId> &ids)
{
    Ids chosen;
    for (const ElementId &id : ids) {
        if (topology.sites.find(SiteId(id)) || topology.zones.find(ZoneId(id))
            || topology.firewalls.find(FirewallId(id)) || topology.pools.find(PoolId(id))
            || topology.balancers.find(BalancerId(id)) || topology.parties.find(PartyId(id))
            || topology.notes.find(NoteId(id)) || poolOf(topology, ServerId(id)))
            chosen.insert(id);
    }
    return chosen;
}

bool standsInside(const Pool &pool, const Ids &chosen)
{
    return !pool.zones.empty()
        && std::ranges::all_of(pool.zones, [&](const auto &side) { return chosen.contains(side.second); });
}

void addContent(const Topology &topology, Ids &chosen)
{
    for (const Zone &zone : topology.zones) {
        if (chosen.contains(zone.site))
            chosen.insert(zone.id);
    }
    for (const Pool &pool : topology.pools) {
        if (chosen.contains(pool.site) || standsInside(pool, chosen))
            chosen.insert(pool.id);
    }
    for (const Balancer &balancer : topology.balancers) {
        if (chosen.contains(balancer.site) || chosen.contains(balancer.zone))
            chosen.insert(balancer.id);
    }
    for (const Party &party : topology.parties) {
        if (chosen.contains(party.site) || chosen.contains(party.zone))
            chosen.insert(party.id);
    }
    // Servers come with their pools.
    for (const Pool &pool : topology.pools) {
        if (!chosen.contains(pool.id))
            continue;
        for (const Server &server : pool.servers)
            chosen.erase(server.id);
    }
}

void addWalls(const Topology &topology, Ids &chosen)
{
    std::map<FirewallId, bool> isWhole;
    for (const Boundary &boundary : topology.boundaries) {
        const bool isCopied = chosen.contains(boundary.first) || chosen.contains(boundary.second);
        if (isCopied)
            chosen.insert(boundary.id);
        if (!boundary.firewall.isEmpty())
            isWhole.try_emplace(boundary.firewall, true).first->second &= isCopied;
    }
    for (const auto &[firewall, whole] : isWhole) {
        if (whole)
            chosen.insert(firewall);
    }
}

} // namespace

std::set<ElementId> copiedWith(const Topology &topology, const std::vector<ElementId> &ids)
{
    Ids chosen = copyable(topology, ids);
    addContent(topology, chosen);
    addWalls(topology, chosen);
    return chosen;
}

} // namespace portolan
