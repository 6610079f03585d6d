// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copier.h"

#include <algorithm>

namespace portolan {

namespace {

/// What comes back under its own id takes its old place in a list, what is new comes last.
template <typename T>
void insertInOrder(std::vector<T> &list, T element, const std::vector<T> &order)
{
    const auto rank = [&order](const T &each) {
        return std::ranges::find(order, each.id, &T::id) - order.begin();
    };
    const auto after = std::ranges::find_if(
        list, [&](const T &other) { return rank(other) > rank(element) && rank(other) < ssize(order); });
    list.insert(after, std::move(element));
}

} // namespace

Server Copier::serverLike(const Pool &pool, const Server &original)
{
    Server copy;
    copy.fqdn = newHost(original.fqdn);
    if (!original.name.isEmpty())
        copy.name = m_unused.names.next(original.name, {});
    const QString label = copy.fqdn ? copy.fqdn->toString().section(u'.', 0, 0) : copy.name;
    const bool isTaken = m_unused.ids.isTaken(original.id);
    copy.id = ServerId(m_unused.ids.next(isTaken ? QStringLiteral("srv-") + label : original.id.toString()));
    m_copies.insert_or_assign(original.id, copy.id);
    for (const auto &[slot, pair] : original.addresses) {
        const AddressPair addresses = newAddresses(pair, subnetsOf(pool, slot));
        if (!addresses.isEmpty())
            copy.addresses.emplace(slot, addresses);
    }
    return copy;
}

Pool Copier::poolLike(const Pool &original)
{
    Pool copy = original;
    copy.id = PoolId(newId(original.id));
    copy.name = original.name.isEmpty() ? QString() : m_unused.names.next(original.name);
    copy.site = SiteId(resolved(original.site));
    copy.zones.clear();
    for (const auto &[side, zone] : original.zones) {
        const ZoneId place = resolvedZone(zone);
        if (!place.isEmpty())
            copy.zones.emplace(side, place);
    }
    if (copy.site.isEmpty() && !copy.zones.empty())
        copy.site = m_draft.topology().zones.find(copy.zones.rbegin()->second)->site;
    copy.servers.clear();
    for (const Server &server : original.servers)
        copy.servers.push_back(serverLike(copy, server));
    copy.fqdn = newHost(original.fqdn);
    for (auto name = copy.names.begin(); name != copy.names.end();) {
        const auto host = newHost(name->second);
        name = host ? (name->second = *host, std::next(name)) : copy.names.erase(name);
    }
    return copy;
}

void Copier::copyPools()
{
    for (const Pool &original : m_source.topology.pools) {
        if (isCopied(original.id))
            target().pools.put(poolLike(original));
    }
}

void Copier::copySingleServers()
{
    for (const Pool &original : m_source.topology.pools) {
        const Pool *home = m_draft.topology().pools.find(PoolId(resolved(original.id)));
        if (isCopied(original.id) || !home)
            continue;
        Pool grown = *home;
        for (const Server &server : original.servers) {
            if (isCopied(server.id))
                insertInOrder(grown.servers, serverLike(grown, server), original.servers);
        }
        if (grown != *home)
            target().pools.put(grown);
    }
}

void Copier::copyParties()
{
    for (const Party &original : m_source.topology.parties) {
        if (!isCopied(original.id))
            continue;
        Party copy = original;
        const bool isSecond = hasOriginal(original.id);
        copy.id = PartyId(newId(original.id));
        copy.name = m_unused.names.next(original.name);
        copy.site = SiteId(resolved(original.site));
        copy.zone = resolvedZone(original.zone);
        copy.networks.clear();
        const Zone *zone = m_draft.topology().zones.find(copy.zone);
        for (const Network &network : original.networks) {
            const auto like = m_renumbering.ofParty(network, zone ? zone->subnets : std::vector<Network>());
            if (like)
                copy.networks.push_back(*like);
        }
        if (isSecond)
            copy.domains.clear();
        target().parties.put(copy);
    }
}

Vip Copier::vipLike(const Vip &original, const Balancer &balancer)
{
    Vip copy = original;
    copy.id = VipId(newId(original.id));
    copy.pool = PoolId(resolved(original.pool));
    copy.fqdn = newHost(original.fqdn);
    const Zone *zone = m_draft.topology().zones.find(balancer.zone);
    copy.address = newAddresses(original.address, zone ? zone->subnets : std::vector<Network>());
    return copy;
}

void Copier::copyBalancers()
{
    for (const Balancer &original : m_source.topology.balancers) {
        if (!isCopied(original.id))
            continue;
        Balancer copy = original;
        copy.id = BalancerId(newId(original.id));
        copy.name = m_unused.names.next(original.name);
        copy.site = SiteId(resolved(original.site));
        copy.zone = resolvedZone(original.zone);
        const Zone *zone = m_draft.topology().zones.find(copy.zone);
        for (AddressPair &pair : copy.own)
            pair = newAddresses(pair, zone ? zone->subnets : std::vector<Network>());
        std::erase_if(copy.own, [](const AddressPair &pair) { return pair.isEmpty(); });
        copy.vips.clear();
        // A pool that is not copied keeps the balancer it has.
        for (const Vip &vip : original.vips) {
            const bool isCut = !hasOriginal(original.id) && !resolved(vip.pool).isEmpty();
            if (isCopied(vip.pool) || isCut)
                copy.vips.push_back(vipLike(vip, copy));
        }
        target().balancers.put(copy);
    }
}

void Copier::copyVipsElsewhere()
{
    for (const Balancer &original : m_source.topology.balancers) {
        const Balancer *balancer = m_draft.topology().balancers.find(BalancerId(resolved(original.id)));
        if (isCopied(original.id) || !balancer)
            continue;
        Balancer grown = *balancer;
        for (const Vip &vip : original.vips) {
            if (isCopied(vip.pool))
                insertInOrder(grown.vips, vipLike(vip, grown), original.vips);
        }
        if (grown != *balancer)
            target().balancers.put(grown);
    }
}

} // namespace portolan
