// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterednames.h"

#include "primitives.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using Field = FindingField::Kind;

/// Hosts of simple URLs.
std::set<QString> simpleUrls(const Deployment &deployment)
{
    std::set<QString> hosts;
    for (const auto &[key, host] : deployment.names)
        hosts.insert(host.toString());
    for (const auto &[key, ofDomains] : deployment.domainNames) {
        for (const auto &[domain, host] : ofDomains)
            hosts.insert(host.toString());
    }
    return hosts;
}

bool isIn(const QString &host, const std::vector<HostName> &domains)
{
    return std::ranges::any_of(domains, [&host](const HostName &domain) {
        return host.endsWith(QLatin1Char('.') + domain.toString());
    });
}

} // namespace

const HostName *enteredFor(const Design &design, const Pool &pool, const Vip &vip)
{
    if (pool.names.empty() || !design.catalogue().names)
        return nullptr;
    for (const PlannedName &name : design.catalogue().names->names) {
        const auto entered = pool.names.find(name.key);
        if (entered != pool.names.end() && name.slot == vip.slot && name.traffic == vip.traffic)
            return &entered->second;
    }
    return nullptr;
}

void findOutsideNames(const Design &design, Findings &findings)
{
    const auto &domains = design.topology().deployment.sipDomains;
    if (domains.empty())
        return;
    const auto &roles = findings.check().parameters.roles;
    forEachEntered(design, [&](const EnteredName &entered) {
        const bool isMeant = std::ranges::find(roles, entered.pool->role) != roles.end();
        if (isMeant && entered.name->external && !isIn(entered.host->toString(), domains))
            findings.add({entered.pool->id}, {Field::ServiceName, entered.name->key.toString()},
                         {plain(entered.host->toString())});
    });
}

void findTakenUrls(const Design &design, Findings &findings)
{
    const std::set<QString> urls = simpleUrls(design.topology().deployment);
    if (urls.empty())
        return;
    const auto isTaken = [&](const std::optional<HostName> &name, const ElementId &id,
                             const FindingField &field = {Field::Fqdn, {}}) {
        const bool taken = name && urls.contains(name->toString());
        if (taken)
            findings.add({id}, field, {plain(name->toString())});
        return taken;
    };
    for (const Pool &pool : design.topology().pools) {
        // The name of a lone server is its pool's as well.
        const bool isPools = isTaken(pool.fqdn, pool.id);
        for (const Server &server : pool.servers) {
            if (!isPools || server.fqdn != pool.fqdn)
                isTaken(server.fqdn, server.id);
        }
        for (const auto &[key, host] : pool.names)
            isTaken(host, pool.id, {Field::ServiceName, key.toString()});
    }
}

void findDifferingNames(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    for (const VipNode &node : design.snapshot().vips()) {
        const Vip &vip = *node.vip;
        const Pool &pool = design.pool(design.snapshot().poolOf(vip.id));
        const bool isAsked = vip.fqdn && vip.traffic == parameters.traffic
            && std::ranges::find(parameters.roles, pool.role) != parameters.roles.end();
        const HostName *entered = isAsked ? enteredFor(design, pool, vip) : nullptr;
        if (entered && *entered != *vip.fqdn)
            findings.add({vip.id, pool.id}, {Field::Fqdn, {}},
                         {plain(vip.fqdn->toString()), plain(entered->toString())});
    }
}

} // namespace portolan
