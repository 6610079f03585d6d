// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatematch.h"

#include "model/lookup.h"
#include "model/owners.h"

#include <algorithm>

namespace portolan {

namespace {

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool sharesServer(const Pool &a, const Pool &b)
{
    return std::ranges::any_of(a.servers, [&b](const Server &server) {
        return server.fqdn && std::ranges::find(b.servers, server.fqdn, &Server::fqdn) != b.servers.end();
    });
}

/// The one that occurs most often.
template <typename Id>
Id mostOf(const std::map<Id, int> &counts)
{
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? Id() : most->first;
}

} // namespace

std::optional<AttributeValue> attributeOf(const Association &line, const AttributeKey &key,
                                          const Catalogue &catalogue)
{
    if (const auto it = line.attributes.find(key); it != line.attributes.end())
        return it->second;
    const AssociationKind *kind = catalogue.association(line.kind);
    if (!kind)
        return std::nullopt;
    const auto definition = std::ranges::find(kind->attributes, key, &AttributeDefinition::key);
    return definition == kind->attributes.end() ? std::nullopt : definition->byDefault;
}

UpdateMatch::UpdateMatch(const Topology &mine, const Topology &file, const Catalogue &catalogue,
                         const ImportMap &map)
    : m_mine(mine), m_file(file), m_catalogue(catalogue), m_map(map)
{
    matchSites();
    matchPools();
    matchSitesByPools();
    matchZones();
    matchBoundaries();
    matchLines();
    matchTranslations();
    nameTheRest();
}

void UpdateMatch::pair(const ElementId &file, const ElementId &mine)
{
    m_names[file] = mine;
    m_used.insert(mine);
}

ElementId UpdateMatch::mineOf(const ElementId &file) const
{
    const auto it = m_names.find(file);
    return it == m_names.end() ? ElementId() : it->second;
}

void UpdateMatch::matchSites()
{
    for (const Site &site : m_file.sites) {
        const auto it = std::ranges::find_if(m_mine.sites, [&](const Site &each) {
            return isSame(each.name, site.name) && !m_used.contains(each.id);
        });
        if (it != m_mine.sites.end())
            pair(site.id, it->id);
    }
}

template <typename Fits>
void UpdateMatch::matchPoolsBy(Fits fits)
{
    for (const Pool &pool : m_file.pools) {
        if (!mineOf(pool.id).isEmpty())
            continue;
        const auto it = std::ranges::find_if(
            m_mine.pools, [&](const Pool &each) { return !m_used.contains(each.id) && fits(each, pool); });
        if (it == m_mine.pools.end())
            continue;
        pair(pool.id, it->id);
        matchServers(*it, pool);
    }
}

void UpdateMatch::matchPools()
{
    const auto isOfFiles = [this](const RoleKey &role) {
        return std::ranges::find(m_map.roles, role, &ImportMap::RoleMapping::role) != m_map.roles.end();
    };
    const auto hasSameFqdn = [](const Pool &a, const Pool &b) { return a.fqdn && a.fqdn == b.fqdn; };
    matchPoolsBy([&](const Pool &a, const Pool &b) { return a.role == b.role && hasSameFqdn(a, b); });
    matchPoolsBy([&](const Pool &a, const Pool &b) { return isOfFiles(a.role) && hasSameFqdn(a, b); });
    matchPoolsBy([](const Pool &a, const Pool &b) { return a.role == b.role && isSame(a.name, b.name); });
    matchPoolsBy([](const Pool &a, const Pool &b) { return a.role == b.role && sharesServer(a, b); });
}

void UpdateMatch::matchServers(const Pool &mine, const Pool &file)
{
    const auto matchBy = [&](auto fits) {
        for (const Server &server : file.servers) {
            if (!mineOf(server.id).isEmpty())
                continue;
            const auto it = std::ranges::find_if(mine.servers, [&](const Server &each) {
                return !m_used.contains(each.id) && fits(each, server);
            });
            if (it != mine.servers.end())
                pair(server.id, it->id);
        }
    };
    matchBy([](const Server &a, const Server &b) { return a.fqdn && a.fqdn == b.fqdn; });
    matchBy([](const Server &a, const Server &b) { return isSame(a.name, b.name); });
    // A lone server is its pool, whatever it is called.
    if (mine.servers.size() == 1 && file.servers.size() == 1)
        matchBy([](const Server &, const Server &) { return true; });
}

/// A site of another name with the same pools in it was renamed.
void UpdateMatch::matchSitesByPools()
{
    for (const Site &site : m_file.sites) {
        if (!mineOf(site.id).isEmpty())
            continue;
        std::map<SiteId, int> counts;
        for (const Pool &pool : m_file.pools) {
            const Pool *mine = m_mine.pools.find(PoolId(mineOf(pool.id)));
            if (pool.site == site.id && mine && !mine->site.isEmpty() && !m_used.contains(mine->site))
                counts[mine->site]++;
        }
        if (const SiteId most = mostOf(counts); !most.isEmpty())
            pair(site.id, most);
    }
}

/// A zone of the file is where its pools stand in the drawing, else one of its kind at its site.
void UpdateMatch::matchZones()
{
    std::map<ZoneId, std::map<ZoneId, int>> counts;
    for (const Pool &pool : m_file.pools) {
        const Pool *mine = m_mine.pools.find(PoolId(mineOf(pool.id)));
        if (!mine || mineOf(pool.site) != mine->site.element())
            continue;
        for (const auto &[side, zone] : pool.zones) {
            if (const auto it = mine->zones.find(side); it != mine->zones.end())
                counts[zone][it->second]++;
        }
    }
    for (const Zone &zone : m_file.zones) {
        ZoneId found = mostOf(counts[zone.id]);
        const ElementId site = zone.site.isEmpty() ? ElementId() : mineOf(zone.site);
        const auto it = std::ranges::find_if(m_mine.zones, [&](const Zone &each) {
            return each.kind == zone.kind && (zone.site.isEmpty() || each.site.element() == site);
        });
        if (found.isEmpty() && it != m_mine.zones.end() && (zone.site.isEmpty() || !site.isEmpty()))
            found = it->id;
        if (!found.isEmpty())
            pair(zone.id, found);
    }
}

void UpdateMatch::matchBoundaries()
{
    for (const Boundary &boundary : m_file.boundaries) {
        const ElementId first = mineOf(boundary.first);
        const ElementId second = mineOf(boundary.second);
        const auto it = std::ranges::find_if(m_mine.boundaries, [&](const Boundary &each) {
            return (each.first.element() == first && each.second.element() == second)
                || (each.first.element() == second && each.second.element() == first);
        });
        if (first.isEmpty() || second.isEmpty() || it == m_mine.boundaries.end())
            continue;
        pair(boundary.id, it->id);
        if (!boundary.firewall.isEmpty() && !it->firewall.isEmpty())
            pair(boundary.firewall, it->firewall);
    }
}

/// The line of the drawing with these ends that has most in common. Words the kind of line is told apart
/// by are the same in both.
const Association *UpdateMatch::lineLike(const Association &line) const
{
    const auto stands = [this](const ElementId &end, const ElementId &pool) {
        const Pool *there = m_mine.pools.find(PoolId(mineOf(pool)));
        return there && (end == there->id.element() || end == there->site.element());
    };
    const auto isTold = [&](const AttributeKey &key) {
        return std::ranges::any_of(m_map.lines, [&](const ImportMap::LineMapping &mapping) {
            const auto it =
                std::ranges::find(mapping.attributes, key, &ImportMap::AttributeMapping::attribute);
            return mapping.kind == line.kind && it != mapping.attributes.end()
                && it->from == ImportMap::AttributeFrom::Word;
        });
    };
    const Association *best = nullptr;
    int most = -1;
    for (const Association &each : m_mine.associations) {
        if (each.kind != line.kind || m_used.contains(each.id) || !stands(each.from, line.from)
            || !stands(each.to, line.to))
            continue;
        int common = 0;
        bool differs = false;
        for (const auto &[key, value] : line.attributes) {
            const bool equal = attributeOf(each, key, m_catalogue) == std::optional(value);
            common += equal ? 1 : 0;
            differs |= !equal && isTold(key);
        }
        if (!differs && common > most) {
            best = &each;
            most = common;
        }
    }
    return best;
}

void UpdateMatch::matchLines()
{
    for (const Association &line : m_file.associations) {
        const Association *found = lineLike(line);
        if (!found)
            continue;
        const bool joinsPools =
            m_mine.pools.find(PoolId(found->from)) && m_mine.pools.find(PoolId(found->to));
        if (joinsPools)
            pair(line.id, found->id);
        else
            m_covered.insert(line.id);
    }
}

void UpdateMatch::matchTranslations()
{
    for (const NatMapping &mapping : m_file.natMappings) {
        const ElementId owner = mineOf(mapping.owner);
        const auto it = std::ranges::find_if(m_mine.natMappings, [&](const NatMapping &each) {
            return each.owner == owner && each.slot == mapping.slot && !m_used.contains(each.id);
        });
        if (!owner.isEmpty() && it != m_mine.natMappings.end())
            pair(mapping.id, it->id);
    }
}

void UpdateMatch::nameTheRest()
{
    const Lookup known(m_mine);
    const auto name = [&](const ElementId &id) {
        if (m_names.contains(id))
            return;
        ElementId fresh = id;
        for (int number = 2; known.find(fresh) || m_used.contains(fresh); ++number)
            fresh = ElementId::literal(id.text() + '-' + std::to_string(number));
        pair(id, fresh);
    };
    const auto nameAll = [&](const auto &table) {
        for (const auto &element : table)
            name(element.id);
    };
    nameAll(m_file.sites);
    nameAll(m_file.zones);
    nameAll(m_file.firewalls);
    nameAll(m_file.boundaries);
    nameAll(m_file.pools);
    for (const Pool &pool : m_file.pools) {
        for (const Server &server : pool.servers)
            name(server.id);
    }
    nameAll(m_file.associations);
    nameAll(m_file.natMappings);
}

template <typename T>
void UpdateMatch::put(T &reference) const
{
    if (!reference.isEmpty())
        reference = T(m_names.at(reference));
}

Topology UpdateMatch::renamed() const
{
    Topology result;
    result.deployment = m_file.deployment;
    const auto copy = [this](const auto &from, auto &to, auto change) {
        for (auto element : from) {
            put(element.id);
            change(element);
            to.put(std::move(element));
        }
    };
    copy(m_file.sites, result.sites, [](Site &) {});
    copy(m_file.zones, result.zones, [this](Zone &zone) { put(zone.site); });
    copy(m_file.firewalls, result.firewalls, [](Firewall &) {});
    copy(m_file.boundaries, result.boundaries, [this](Boundary &boundary) {
        put(boundary.first);
        put(boundary.second);
        put(boundary.firewall);
    });
    copy(m_file.pools, result.pools, [this](Pool &pool) {
        put(pool.site);
        for (auto &[side, zone] : pool.zones)
            put(zone);
        for (Server &server : pool.servers)
            put(server.id);
    });
    copy(m_file.associations, result.associations, [this](Association &line) {
        put(line.from);
        put(line.to);
    });
    for (const AssociationId &covered : m_covered)
        result.associations.remove(AssociationId(m_names.at(covered)));
    copy(m_file.natMappings, result.natMappings, [this](NatMapping &mapping) {
        put(mapping.boundary);
        put(mapping.owner);
    });
    return result;
}

} // namespace portolan
