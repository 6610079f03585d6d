// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copying.h"
#include "copyscope.h"
#include "members.h"

namespace portolan {

namespace {

/// Puts together what an excerpt needs, from elements to what they refer to.
class Excerpt {
public:
    Excerpt(const Document &document, const std::vector<ElementId> &ids)
        : m_document(document), m_ids(copiedWith(document.topology, ids))
    {
    }

    Document made()
    {
        for (const ElementId &id : m_ids) {
            const Pool *pool = poolOf(all(), ServerId(id));
            add(pool ? pool->id.element() : id);
            if (const Note *note = all().notes.find(NoteId(id)))
                part().notes.put(*note);
        }
        addBalancersOfPools();
        addLines();
        addTranslations();
        addOwnFlows();
        addRoutes();
        for (const auto &[id, placement] : m_document.diagram.placements) {
            if (m_ids.contains(id))
                m_result.diagram.placements.emplace(id, placement);
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Topology &all() const { return m_document.topology; }
    Topology &part() { return m_result.topology; }

    /// One element and what it refers to.
    void add(const ElementId &id)
    {
        addNetwork(id);
        addMachine(id);
    }

    void addNetwork(const ElementId &id)
    {
        if (const Site *site = all().sites.find(SiteId(id)))
            part().sites.put(*site);
        if (const Zone *zone = all().zones.find(ZoneId(id))) {
            part().zones.put(*zone);
            add(zone->site);
        }
        const Firewall *firewall = all().firewalls.find(FirewallId(id));
        if (firewall && !part().firewalls.find(firewall->id))
            addFirewall(*firewall);
        if (const Boundary *boundary = all().boundaries.find(BoundaryId(id))) {
            part().boundaries.put(*boundary);
            add(boundary->first);
            add(boundary->second);
            add(boundary->firewall);
        }
    }

    /// With all its boundaries, so that it can be told whether a copy takes them all.
    void addFirewall(const Firewall &firewall)
    {
        part().firewalls.put(firewall);
        for (const Boundary &boundary : all().boundaries) {
            if (boundary.firewall == firewall.id)
                add(boundary.id);
        }
    }

    void addMachine(const ElementId &id)
    {
        if (const Pool *pool = all().pools.find(PoolId(id))) {
            Pool known = *pool;
            // Of those that others only refer to, their kind is enough.
            if (!m_ids.contains(id))
                std::erase_if(known.servers,
                              [this](const Server &server) { return !m_ids.contains(server.id); });
            part().pools.put(known);
            add(pool->site);
            for (const auto &[side, zone] : pool->zones)
                add(zone);
        }
        if (const Party *party = all().parties.find(PartyId(id))) {
            part().parties.put(*party);
            add(party->site);
            add(party->zone);
        }
        if (const Balancer *balancer = all().balancers.find(BalancerId(id)))
            addBalancer(*balancer);
    }

    /// With all virtual addresses, because their order counts.
    void addBalancer(const Balancer &balancer)
    {
        part().balancers.put(balancer);
        add(balancer.site);
        add(balancer.zone);
        for (const Vip &vip : balancer.vips) {
            if (!part().pools.find(vip.pool))
                add(vip.pool);
        }
    }

    void addBalancersOfPools()
    {
        for (const Balancer &balancer : all().balancers) {
            const auto serves = [this](const Vip &vip) { return m_ids.contains(vip.pool); };
            if (!part().balancers.find(balancer.id) && std::ranges::any_of(balancer.vips, serves))
                addBalancer(balancer);
        }
    }

    void addLines()
    {
        for (const Association &line : all().associations) {
            if (!m_ids.contains(line.from) && !m_ids.contains(line.to))
                continue;
            part().associations.put(line);
            for (const ElementId &end : {line.from, line.to}) {
                if (!elementOf(part(), end))
                    add(end);
            }
        }
    }

    void addTranslations()
    {
        for (const NatMapping &mapping : all().natMappings) {
            if (!poolOf(part(), ServerId(mapping.owner)) && !balancerOf(part(), VipId(mapping.owner)))
                continue;
            part().natMappings.put(mapping);
            add(mapping.boundary);
        }
    }

    void addOwnFlows()
    {
        const auto isTaken = [this](const ElementId &id) {
            const Pool *pool = poolOf(all(), ServerId(id));
            return m_ids.contains(id) || (pool && m_ids.contains(pool->id));
        };
        for (const OwnFlow &flow : all().ownFlows) {
            if (!isTaken(flow.from.element) && !isTaken(flow.to.element))
                continue;
            for (const ElementId &end : {flow.from.element, flow.to.element}) {
                if (!isTaken(end))
                    addEnd(end);
            }
            part().ownFlows.put(flow);
        }
    }

    /// What a flow leads to. A server that does not go along is left there for its id.
    void addEnd(const ElementId &id)
    {
        const Pool *pool = poolOf(all(), ServerId(id));
        if (!pool) {
            if (!elementOf(part(), id))
                add(id);
            return;
        }
        if (!part().pools.find(pool->id))
            add(pool->id);
        Pool known = *part().pools.find(pool->id);
        const auto server = std::ranges::find(pool->servers, ServerId(id), &Server::id);
        if (std::ranges::find(known.servers, server->id, &Server::id) == known.servers.end())
            known.servers.push_back(*server);
        part().pools.put(known);
    }

    void addRoutes()
    {
        for (const Route &route : all().routes) {
            if (!m_ids.contains(route.from) && !m_ids.contains(route.to))
                continue;
            part().routes.put(route);
            add(route.from);
            add(route.to);
            for (const BoundaryId &boundary : route.via)
                add(boundary);
        }
    }

    const Document &m_document;
    std::set<ElementId> m_ids;
    Document m_result;
};

} // namespace

Document excerpt(const Document &document, const std::vector<ElementId> &ids)
{
    Document part = Excerpt(document, ids).made();
    part.catalogue = document.catalogue;
    return part;
}

} // namespace portolan
