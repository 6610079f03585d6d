// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementnames.h"

#include "model/notetitle.h"

#include <algorithm>

namespace portolan {

namespace {

QString firstFilled(const QString &first, const std::optional<HostName> &second, const ElementId &id)
{
    if (!first.isEmpty())
        return first;
    return second ? second->toString() : id.toString();
}

template <typename T>
std::optional<QString> nameIn(const Table<T> &table, const ElementId &id)
{
    const T *element = table.find(typename Table<T>::Id(id));
    if (!element)
        return std::nullopt;
    return element->name.isEmpty() ? id.toString() : element->name;
}

QString vipName(const Vip &vip, const Topology &topology)
{
    if (vip.fqdn)
        return vip.fqdn->toString();
    const Pool *pool = topology.pools.find(vip.pool);
    return pool ? displayName(*pool) : vip.id.toString();
}

} // namespace

QString displayName(const Pool &pool)
{
    return firstFilled(pool.name, pool.fqdn, pool.id);
}

QString displayName(const Server &server)
{
    return server.fqdn ? server.fqdn->toString() : firstFilled(server.name, std::nullopt, server.id);
}

const Lookup &ElementNames::lookup() const
{
    if (!m_lookup)
        m_lookup.emplace(m_topology);
    return *m_lookup;
}

QString ElementNames::of(const ElementId &id) const
{
    if (const Pool *pool = m_topology.pools.find(PoolId(id)))
        return displayName(*pool);
    for (const auto &name :
         {nameIn(m_topology.parties, id), nameIn(m_topology.balancers, id), nameIn(m_topology.zones, id),
          nameIn(m_topology.boundaries, id), nameIn(m_topology.firewalls, id), nameIn(m_topology.sites, id),
          nameIn(m_topology.ownFlows, id)}) {
        if (name)
            return *name;
    }
    if (const Note *note = m_topology.notes.find(NoteId(id))) {
        const QString title = titleOf(*note);
        return title.isEmpty() ? id.toString() : title;
    }
    return inner(id).value_or(id.toString());
}

std::optional<QString> ElementNames::inner(const ElementId &id) const
{
    const ElementPlace *place = lookup().find(id);
    if (!place)
        return std::nullopt;
    if (const Pool *pool = m_topology.pools.find(PoolId(place->owner))) {
        const auto server = std::ranges::find(pool->servers, ServerId(id), &Server::id);
        if (server != pool->servers.end())
            return displayName(*server);
    }
    if (const Balancer *balancer = m_topology.balancers.find(BalancerId(place->owner))) {
        const auto vip = std::ranges::find(balancer->vips, VipId(id), &Vip::id);
        if (vip != balancer->vips.end())
            return vipName(*vip, m_topology);
    }
    return std::nullopt;
}

} // namespace portolan
