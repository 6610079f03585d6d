// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "removing.h"

#include "draft.h"
#include "members.h"
#include "naming.h"

#include <QCoreApplication>

#include <set>

namespace portolan {

namespace {

/// Collects what goes, from what others refer to down to those who refer.
class Removal {
public:
    Removal(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids)
        : m_topology(topology), m_catalogue(catalogue), m_gone(ids.begin(), ids.end())
    {
        takeNetwork();
        takeMachines();
        takeReferences();
    }

    [[nodiscard]] const std::set<ElementId> &gone() const { return m_gone; }
    [[nodiscard]] bool has(const ElementId &id) const { return m_gone.contains(id); }
    /// Whether the slot of a pool that stays stood in a zone that goes.
    [[nodiscard]] bool loses(const Pool &pool, const SlotKey &slot) const
    {
        const Role *role = m_catalogue.role(pool.role);
        if (!role)
            return false;
        return std::ranges::any_of(role->interfaces, [&](const Interface &side) {
            const auto zone = pool.zones.find(side.key);
            return zone != pool.zones.end() && has(zone->second)
                && std::ranges::find(side.slots, slot, &Slot::key) != side.slots.end();
        });
    }

private:
    template <typename T, typename Condition>
    void takeIf(const Table<T> &table, Condition condition)
    {
        for (const T &element : table) {
            if (condition(element))
                m_gone.insert(element.id);
        }
    }

    void takeNetwork()
    {
        takeIf(m_topology.zones, [this](const Zone &zone) { return has(zone.site); });
        takeIf(m_topology.boundaries,
               [this](const Boundary &boundary) { return has(boundary.first) || has(boundary.second); });
        takeIf(m_topology.firewalls, [this](const Firewall &firewall) { return losesLastWall(firewall.id); });
        takeIf(m_topology.routes, [this](const Route &route) {
            return has(route.from) || has(route.to)
                || std::ranges::any_of(route.via, [this](const BoundaryId &id) { return has(id); });
        });
    }

    [[nodiscard]] bool losesLastWall(const FirewallId &firewall) const
    {
        bool loses = false;
        for (const Boundary &boundary : m_topology.boundaries) {
            if (boundary.firewall != firewall)
                continue;
            if (!has(boundary.id))
                return false;
            loses = true;
        }
        return loses;
    }

    void takeMachines()
    {
        takeIf(m_topology.pools, [this](const Pool &pool) {
            return has(pool.site)
                || (!pool.zones.empty() && std::ranges::all_of(pool.zones, [this](const auto &entry) {
                       return has(entry.second);
                   }));
        });
        takeIf(m_topology.parties, [this](const Party &party) { return has(party.site) || has(party.zone); });
        takeIf(m_topology.balancers,
               [this](const Balancer &balancer) { return has(balancer.site) || has(balancer.zone); });
        for (const Pool &pool : m_topology.pools) {
            for (const Server &server : pool.servers) {
                if (has(pool.id))
                    m_gone.insert(server.id);
            }
        }
        for (const Balancer &balancer : m_topology.balancers) {
            for (const Vip &vip : balancer.vips) {
                if (has(balancer.id) || has(vip.pool))
                    m_gone.insert(vip.id);
            }
        }
    }

    void takeReferences()
    {
        takeIf(m_topology.ownFlows,
               [this](const OwnFlow &flow) { return has(flow.from.element) || has(flow.to.element); });
        takeIf(m_topology.associations,
               [this](const Association &line) { return has(line.from) || has(line.to); });
        takeIf(m_topology.natMappings, [this](const NatMapping &mapping) {
            const Pool *pool = mapping.slot.isEmpty() ? nullptr : poolOf(m_topology, ServerId(mapping.owner));
            return has(mapping.boundary) || has(mapping.owner) || (pool && loses(*pool, mapping.slot));
        });
    }

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    std::set<ElementId> m_gone;
};

template <typename T>
void removeFrom(Table<T> &table, const Removal &removal)
{
    for (const ElementId &id : removal.gone()) {
        if (table.find(IdOf<T>(id)))
            table.remove(IdOf<T>(id));
    }
}

void trim(Pool &pool, const Removal &removal)
{
    std::erase_if(pool.servers, [&](const Server &server) { return removal.has(server.id); });
    for (Server &server : pool.servers)
        std::erase_if(server.addresses, [&](const auto &entry) { return removal.loses(pool, entry.first); });
    std::erase_if(pool.zones, [&](const auto &entry) { return removal.has(entry.second); });
}

/// Those that stay forget those that go.
void trimRest(Topology &topology, const Removal &removal)
{
    const Topology before = topology;
    for (const Pool &pool : before.pools) {
        Pool after = pool;
        trim(after, removal);
        if (after != pool)
            topology.pools.put(std::move(after));
    }
    for (const Balancer &balancer : before.balancers) {
        Balancer after = balancer;
        std::erase_if(after.vips, [&](const Vip &vip) { return removal.has(vip.id); });
        if (after != balancer)
            topology.balancers.put(std::move(after));
    }
    for (const Boundary &boundary : before.boundaries) {
        if (boundary.firewall.isEmpty() || !removal.has(boundary.firewall))
            continue;
        Boundary after = boundary;
        after.firewall = {};
        after.filtered = false;
        topology.boundaries.put(std::move(after));
    }
}

bool exists(const Topology &topology, const ElementId &id)
{
    return elementOf(topology, id) || poolOf(topology, ServerId(id)) || balancerOf(topology, VipId(id));
}

EditText textFor(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &ids)
{
    if (ids.size() != 1)
        return {QT_TRANSLATE_N_NOOP("Edits", "Remove %n elements"), {}, int(ids.size())};
    const Association *line = topology.associations.find(AssociationId(ids.front()));
    const AssociationKind *kind = line ? catalogue.association(line->kind) : nullptr;
    if (kind)
        return {QT_TRANSLATE_NOOP("Edits", "Remove line “%1”"), {kind->name}, {}};
    return {QT_TRANSLATE_NOOP("Edits", "Remove “%1”"), {verbatim(shownName(topology, ids.front()))}, {}};
}

} // namespace

std::vector<ElementId> removedWith(const Topology &topology, const Catalogue &catalogue,
                                   const std::vector<ElementId> &ids)
{
    const Removal removal(topology, catalogue, ids);
    std::vector<ElementId> existing;
    for (const ElementId &id : removal.gone()) {
        if (exists(topology, id))
            existing.push_back(id);
    }
    return existing;
}

Edit removeElements(const Document &document, const Catalogue &catalogue, const std::vector<ElementId> &ids)
{
    const Removal removal(document.topology, catalogue, ids);
    Draft draft(document);
    Topology &topology = draft.topology();
    removeFrom(topology.sites, removal);
    removeFrom(topology.zones, removal);
    removeFrom(topology.boundaries, removal);
    removeFrom(topology.firewalls, removal);
    removeFrom(topology.routes, removal);
    removeFrom(topology.pools, removal);
    removeFrom(topology.balancers, removal);
    removeFrom(topology.parties, removal);
    removeFrom(topology.associations, removal);
    removeFrom(topology.natMappings, removal);
    removeFrom(topology.notes, removal);
    removeFrom(topology.ownFlows, removal);
    trimRest(topology, removal);
    for (const ElementId &id : removal.gone())
        draft.diagram().placements.erase(id);
    return draft.finished(textFor(document.topology, catalogue, ids));
}

} // namespace portolan
