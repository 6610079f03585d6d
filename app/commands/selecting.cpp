// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selecting.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

/// What a card stands for, as far as it decides what belongs together.
struct Standing {
    ElementId id;
    RoleKey role;
    SiteId site;
    std::set<ZoneId> zones;
};

std::vector<Standing> standings(const Topology &topology)
{
    std::vector<Standing> all;
    for (const Pool &pool : topology.pools) {
        Standing standing{pool.id, pool.role, pool.site, {}};
        for (const auto &[side, zone] : pool.zones)
            standing.zones.insert(zone);
        all.push_back(std::move(standing));
    }
    for (const Balancer &balancer : topology.balancers)
        all.push_back({balancer.id, {}, balancer.site, {balancer.zone}});
    for (const Party &party : topology.parties)
        all.push_back({party.id, party.role, party.site, {party.zone}});
    return all;
}

const Standing *find(const std::vector<Standing> &all, const ElementId &id)
{
    const auto it = std::ranges::find(all, id, &Standing::id);
    return it == all.end() ? nullptr : &*it;
}

template <typename Belongs>
std::vector<ElementId> those(const std::vector<Standing> &all, Belongs belongs)
{
    std::vector<ElementId> ids;
    for (const Standing &standing : all) {
        if (belongs(standing))
            ids.push_back(standing.id);
    }
    return ids;
}

std::vector<ElementId> allNotes(const Topology &topology)
{
    std::vector<ElementId> ids;
    for (const Note &note : topology.notes)
        ids.push_back(note.id);
    return ids;
}

} // namespace

std::vector<ElementId> everything(const Topology &topology)
{
    std::vector<ElementId> all = those(standings(topology), [](const Standing &) { return true; });
    const std::vector<ElementId> notes = allNotes(topology);
    all.insert(all.end(), notes.begin(), notes.end());
    return all;
}

std::vector<ElementId> sameRole(const Topology &topology, const ElementId &id)
{
    if (topology.notes.find(NoteId(id)))
        return allNotes(topology);
    const std::vector<Standing> all = standings(topology);
    const Standing *one = find(all, id);
    return those(all, [one](const Standing &other) { return one && other.role == one->role; });
}

std::vector<ElementId> sameSite(const Topology &topology, const ElementId &id)
{
    const std::vector<Standing> all = standings(topology);
    const Standing *one = find(all, id);
    const ElementId site = one ? one->site.element() : id;
    return those(all, [&site](const Standing &other) { return other.site.element() == site; });
}

std::vector<ElementId> sameZone(const Topology &topology, const ElementId &id)
{
    const std::vector<Standing> all = standings(topology);
    const Standing *one = find(all, id);
    return those(all, [&](const Standing &other) {
        return std::ranges::any_of(other.zones, [&](const ZoneId &zone) {
            return one ? one->zones.contains(zone) : zone.element() == id;
        });
    });
}

std::vector<ElementId> withoutNotes(const Topology &topology, std::vector<ElementId> ids)
{
    std::erase_if(ids, [&](const ElementId &id) { return topology.notes.find(NoteId(id)) != nullptr; });
    return ids;
}

} // namespace portolan
