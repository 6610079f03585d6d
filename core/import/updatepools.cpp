// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/owners.h"
#include "updatecomparison.h"

#include <algorithm>

namespace portolan {

/// Pools of roles the product's files do not have are nobody's business here.
bool Comparison::isOfFiles(const Pool &pool) const
{
    return std::ranges::find(m_map.roles, pool.role, &ImportMap::RoleMapping::role) != m_map.roles.end();
}

void Comparison::comparePools()
{
    for (const Pool &pool : m_update.theirs.pools) {
        if (const Pool *mine = m_mine.pools.find(pool.id))
            compare(*mine, pool);
        else
            add({.kind = UpdateKind::Added, .element = pool.id, .site = pool.site});
    }
    for (const Pool &pool : m_mine.pools) {
        if (isOfFiles(pool) && !m_match.has(pool.id))
            gone(pool.id, pool.site);
    }
}

void Comparison::compare(const Pool &mine, const Pool &theirs)
{
    if (theirs.fqdn)
        change(UpdateField::Fqdn, mine.id, mine.site, textOf(mine.fqdn), textOf(theirs.fqdn));
    change(UpdateField::Role, mine.id, mine.site, mine.role.toString(), theirs.role.toString());
    change(UpdateField::Site, mine.id, mine.site, mine.site.toString(), theirs.site.toString());
    compareServices(mine, theirs);
    compareFeatures(mine, theirs);
    compareNames(mine, theirs);
    compareRanges(mine, theirs);
    compareServers(mine, theirs);
}

void Comparison::compareServices(const Pool &mine, const Pool &theirs)
{
    const Role *role = m_catalogue.role(theirs.role);
    if (!role || mine.role != theirs.role)
        return;
    for (const HostedService &hosted : role->services) {
        const auto runs = [&hosted](const Pool &pool) {
            const auto it = pool.services.find(hosted.service);
            return switched(it == pool.services.end() ? hosted.byDefault : it->second);
        };
        const auto &known = m_map.services;
        if (std::ranges::find(known, hosted.service, &ImportMap::ServiceMapping::service) != known.end())
            change(UpdateField::Service, mine.id, mine.site, runs(mine), runs(theirs),
                   hosted.service.toString());
    }
}

/// Files switch features off at single pools, or leave them as the deployment has them.
void Comparison::compareFeatures(const Pool &mine, const Pool &theirs)
{
    for (const ImportMap::FeatureMapping &mapping : m_map.features) {
        const auto &roles = mapping.roles;
        if (!mapping.perPool || std::ranges::find(roles, theirs.role) == roles.end())
            continue;
        const auto isOff = [&](const Pool &pool) {
            const auto it = pool.features.find(mapping.feature);
            return it != pool.features.end() && !it->second;
        };
        change(UpdateField::Feature, mine.id, mine.site, switched(!isOff(mine)), switched(!isOff(theirs)),
               mapping.feature.toString(), mapping.guessed);
    }
}

/// What the file does not name may have a name all the same.
void Comparison::compareNames(const Pool &mine, const Pool &theirs)
{
    for (const auto &[key, name] : theirs.names) {
        const auto it = mine.names.find(key);
        change(UpdateField::HostName, mine.id, mine.site,
               it == mine.names.end() ? QString() : it->second.toString(), name.toString(), key.toString());
    }
}

/// A pool of a file that has ports to itself has all it needs: what the file leaves out is as usual.
void Comparison::compareRanges(const Pool &mine, const Pool &theirs)
{
    for (const ImportMap::RangeMapping &mapping : m_map.ranges) {
        const NamedRange *range = m_catalogue.range(mapping.range);
        if (!range || !range->isOfPools())
            continue;
        const auto textIn = [range](const Pool &pool) {
            const auto it = pool.ranges.find(range->key);
            return (it == pool.ranges.end() ? range->byDefault : it->second).toString();
        };
        change(UpdateField::Range, mine.id, mine.site, textIn(mine), textIn(theirs), range->key.toString());
    }
}

void Comparison::compareServers(const Pool &mine, const Pool &theirs)
{
    for (const Server &server : theirs.servers) {
        if (const Server *known = serverIn(mine, server.id))
            compare(*known, server, mine.site);
        else
            add({.kind = UpdateKind::Added, .element = server.id, .site = mine.site});
    }
    for (const Server &server : mine.servers) {
        if (!m_match.has(server.id))
            gone(server.id, mine.site);
    }
}

void Comparison::compare(const Server &mine, const Server &theirs, const SiteId &site)
{
    if (theirs.fqdn)
        change(UpdateField::Fqdn, mine.id, site, textOf(mine.fqdn), textOf(theirs.fqdn));
    for (const auto &[slot, pair] : theirs.addresses) {
        const auto it = mine.addresses.find(slot);
        const AddressPair known = it == mine.addresses.end() ? AddressPair() : it->second;
        if (differs(known, pair))
            change(UpdateField::Address, mine.id, site, textOf(known), textOf(pair), slot.toString());
    }
}

} // namespace portolan
