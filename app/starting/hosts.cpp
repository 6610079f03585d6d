// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts.h"

#include <algorithm>

namespace portolan {

namespace {

HostName inDomain(const HostName &name, const HostName &from, const HostName &to)
{
    const QString suffix = u'.' + from.toString();
    if (!name.toString().endsWith(suffix))
        return name;
    const auto changed = HostName::parse(name.toString().chopped(suffix.size()) + u'.' + to.toString());
    return changed ? *changed : name;
}

std::optional<HostName> inDomain(const std::optional<HostName> &name, const HostName &from,
                                 const HostName &to)
{
    return name ? std::optional(inDomain(*name, from, to)) : name;
}

void changeDomain(Deployment &deployment, const HostName &from, const HostName &to)
{
    for (auto &[key, name] : deployment.names)
        name = inDomain(name, from, to);
    for (auto &[key, ofDomains] : deployment.domainNames) {
        std::map<HostName, HostName> moved;
        for (const auto &[domain, name] : ofDomains)
            moved.emplace(domain == from ? to : domain, inDomain(name, from, to));
        ofDomains = std::move(moved);
    }
}

} // namespace

std::optional<HostName> commonDomain(const Topology &topology)
{
    std::map<QString, int> counts;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            const QString name = server.fqdn ? server.fqdn->toString() : QString();
            const qsizetype dot = name.indexOf(u'.');
            if (dot > 0)
                ++counts[name.mid(dot + 1)];
        }
    }
    if (counts.empty())
        return std::nullopt;
    const auto most = std::ranges::max_element(
        counts, {}, [](const std::pair<const QString, int> &entry) { return entry.second; });
    const auto domain = HostName::parse(most->first);
    return domain ? std::optional(*domain) : std::nullopt;
}

void changeDomain(Topology &topology, const HostName &from, const HostName &to)
{
    if (from == to)
        return;
    const Topology before = topology;
    changeDomain(topology.deployment, from, to);
    for (Pool pool : before.pools) {
        pool.fqdn = inDomain(pool.fqdn, from, to);
        for (auto &[key, name] : pool.names)
            name = inDomain(name, from, to);
        for (Server &server : pool.servers)
            server.fqdn = inDomain(server.fqdn, from, to);
        topology.pools.put(std::move(pool));
    }
    for (Balancer balancer : before.balancers) {
        for (Vip &vip : balancer.vips)
            vip.fqdn = inDomain(vip.fqdn, from, to);
        topology.balancers.put(std::move(balancer));
    }
}

} // namespace portolan
