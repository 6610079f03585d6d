// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/owners.h"
#include "update.h"
#include "updatematch.h"

#include <algorithm>

namespace portolan {

namespace {

const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");

QString switched(bool value)
{
    return value ? on : off;
}

QString textOf(const std::optional<HostName> &name)
{
    return name ? name->toString() : QString();
}

QString textOf(const AddressPair &pair)
{
    QStringList texts;
    for (const auto &address : {pair.v4, pair.v6}) {
        if (address)
            texts.append(address->toString());
    }
    return texts.join(QStringLiteral(", "));
}

QString textOf(const std::optional<AttributeValue> &value)
{
    if (!value)
        return {};
    if (const bool *flag = std::get_if<bool>(&*value))
        return switched(*flag);
    if (const Port *port = std::get_if<Port>(&*value))
        return QString::number(port->number());
    if (const PortRange *range = std::get_if<PortRange>(&*value))
        return range->toString();
    return std::get<QString>(*value);
}

/// Whether the file says anything else than the drawing: what it leaves open counts for nothing.
bool differs(const AddressPair &mine, const AddressPair &theirs)
{
    return (theirs.v4 && theirs.v4 != mine.v4) || (theirs.v6 && theirs.v6 != mine.v6);
}

class Comparison {
public:
    Comparison(const Topology &mine, const Topology &file, const Catalogue &catalogue, const ImportMap &map)
        : m_mine(mine), m_catalogue(catalogue), m_map(map), m_match(mine, file, catalogue, map)
    {
        m_update.theirs = m_match.renamed();
    }

    TopologyUpdate run();

private:
    void compareDomains();
    void compareFeatures();
    void compareRanges();
    void compareSites();
    void comparePools();
    void compare(const Pool &mine, const Pool &theirs);
    void compareServices(const Pool &mine, const Pool &theirs);
    void compareNames(const std::map<NameKey, HostName> &mine, const std::map<NameKey, HostName> &theirs,
                      const ElementId &owner, const SiteId &site);
    void compareDomainNames();
    void compareFeatures(const Pool &mine, const Pool &theirs);
    void compareServers(const Pool &mine, const Pool &theirs);
    void compare(const Server &mine, const Server &theirs, const SiteId &site);
    void compareLines();
    void compareTranslations();
    bool stand(NatMapping &mapping) const;
    [[nodiscard]] bool isOfFiles(const Pool &pool) const;
    [[nodiscard]] bool isGone(const Site &site) const;
    [[nodiscard]] bool isGone(const Association &line) const;
    [[nodiscard]] bool isGuessed(const AssociationKey &kind) const;

    void add(UpdateItem item) { m_update.items.push_back(std::move(item)); }
    /// Where both are the same there is nothing to tell.
    void change(UpdateField field, const ElementId &element, const SiteId &site, const QString &before,
                const QString &after, const QString &key = {}, bool guessed = false)
    {
        if (before != after)
            add({UpdateKind::Changed, field, element, key, site, before, after, guessed});
    }
    void gone(const ElementId &element, const SiteId &site)
    {
        add({.kind = UpdateKind::Gone, .element = element, .site = site, .proposed = false});
    }

    const Topology &m_mine;
    const Catalogue &m_catalogue;
    const ImportMap &m_map;
    UpdateMatch m_match;
    TopologyUpdate m_update;
};

void Comparison::compareDomains()
{
    const auto &mine = m_mine.deployment.sipDomains;
    const auto &theirs = m_update.theirs.deployment.sipDomains;
    for (const HostName &domain : theirs) {
        if (std::ranges::find(mine, domain) == mine.end())
            add({.kind = UpdateKind::Added, .field = UpdateField::SipDomain, .key = domain.toString()});
    }
    for (const HostName &domain : mine) {
        if (!theirs.empty() && std::ranges::find(theirs, domain) == theirs.end()) {
            add({.kind = UpdateKind::Gone,
                 .field = UpdateField::SipDomain,
                 .key = domain.toString(),
                 .proposed = false});
        }
    }
}

void Comparison::compareFeatures()
{
    const FeatureSettings &mine = m_mine.deployment.features;
    for (const auto &[key, value] : m_update.theirs.deployment.features) {
        const auto own = mine.find(key);
        const Feature *feature = m_catalogue.feature(key);
        const bool known = own != mine.end() ? own->second : feature && feature->byDefault;
        const auto mapping = std::ranges::find(m_map.features, key, &ImportMap::FeatureMapping::feature);
        change(UpdateField::Feature, {}, {}, switched(known), switched(value), key.toString(),
               mapping != m_map.features.end() && mapping->guessed);
    }
}

void Comparison::compareRanges()
{
    compareNames(m_mine.deployment.names, m_update.theirs.deployment.names, {}, {});
    compareDomainNames();
    for (const auto &[key, value] : m_update.theirs.deployment.ranges) {
        const auto own = m_mine.deployment.ranges.find(key);
        const NamedRange *range = m_catalogue.range(key);
        const QString known = own != m_mine.deployment.ranges.end() ? own->second.toString()
            : range                                                 ? range->byDefault.toString()
                                                                    : QString();
        change(UpdateField::Range, {}, {}, known, value.toString(), key.toString());
    }
}

/// Pools of roles the product's files do not have are nobody's business here.
bool Comparison::isOfFiles(const Pool &pool) const
{
    return std::ranges::find(m_map.roles, pool.role, &ImportMap::RoleMapping::role) != m_map.roles.end();
}

/// Not in the file, and nothing in it that no file would have.
bool Comparison::isGone(const Site &site) const
{
    return !m_match.has(site.id) && std::ranges::none_of(m_mine.pools, [&](const Pool &pool) {
        return pool.site == site.id && (m_match.has(pool.id) || !isOfFiles(pool));
    }) && std::ranges::none_of(m_mine.parties, [&](const Party &party) { return party.site == site.id; });
}

void Comparison::compareSites()
{
    for (const Site &site : m_update.theirs.sites) {
        const Site *mine = m_mine.sites.find(site.id);
        if (!mine) {
            add({.kind = UpdateKind::Added, .element = site.id, .site = site.id});
            continue;
        }
        const auto kind = [](const Site &each) {
            return each.kind == SiteKind::Branch ? QStringLiteral("branch") : QStringLiteral("central");
        };
        change(UpdateField::Name, site.id, site.id, mine->name, site.name);
        change(UpdateField::SiteKind, site.id, site.id, kind(*mine), kind(site));
    }
    for (const Site &site : m_mine.sites) {
        if (isGone(site))
            gone(site.id, site.id);
    }
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
    compareNames(mine.names, theirs.names, mine.id, mine.site);
    compareServices(mine, theirs);
    compareFeatures(mine, theirs);
    compareServers(mine, theirs);
}

/// Files that name no name leave the drawing's.
void Comparison::compareNames(const std::map<NameKey, HostName> &mine,
                              const std::map<NameKey, HostName> &theirs, const ElementId &owner,
                              const SiteId &site)
{
    for (const auto &[key, host] : theirs) {
        const auto it = mine.find(key);
        change(UpdateField::HostName, owner, site, it == mine.end() ? QString() : it->second.toString(),
               host.toString(), key.toString());
    }
}

void Comparison::compareDomainNames()
{
    for (const auto &[key, ofDomains] : m_update.theirs.deployment.domainNames) {
        const auto known = m_mine.deployment.domainNames.find(key);
        for (const auto &[domain, host] : ofDomains) {
            QString before;
            if (known != m_mine.deployment.domainNames.end() && known->second.contains(domain))
                before = known->second.at(domain).toString();
            change(UpdateField::HostName, {}, {}, before, host.toString(),
                   key.toString() + u'/' + domain.toString());
        }
    }
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

bool Comparison::isGuessed(const AssociationKey &kind) const
{
    return std::ranges::all_of(m_map.lines, [&kind](const ImportMap::LineMapping &mapping) {
        return mapping.kind != kind || mapping.guessed;
    });
}

/// Of a kind that files tell, between pools that the file has.
bool Comparison::isGone(const Association &line) const
{
    const auto &lines = m_map.lines;
    return !m_match.has(line.id) && m_match.has(line.from) && m_match.has(line.to)
        && m_mine.pools.find(PoolId(line.from)) && m_mine.pools.find(PoolId(line.to))
        && std::ranges::find(lines, line.kind, &ImportMap::LineMapping::kind) != lines.end()
        && !isGuessed(line.kind);
}

void Comparison::compareLines()
{
    const auto siteOf = [this](const Association &line) {
        const Pool *mine = m_mine.pools.find(PoolId(line.from));
        const Pool *theirs = m_update.theirs.pools.find(PoolId(line.from));
        return mine ? mine->site : theirs ? theirs->site : SiteId();
    };
    for (const Association &line : m_update.theirs.associations) {
        const Association *mine = m_mine.associations.find(line.id);
        const bool isGuess = isGuessed(line.kind);
        if (!mine) {
            // Somebody may have removed a guess that was wrong.
            const bool joinsKnown =
                m_mine.pools.find(PoolId(line.from)) && m_mine.pools.find(PoolId(line.to));
            add({.kind = UpdateKind::Added,
                 .element = line.id,
                 .site = siteOf(line),
                 .guessed = isGuess,
                 .proposed = !isGuess || !joinsKnown});
            continue;
        }
        for (const auto &[key, value] : line.attributes)
            change(UpdateField::Attribute, line.id, siteOf(line),
                   textOf(attributeOf(*mine, key, m_catalogue)), textOf(std::optional(value)), key.toString(),
                   isGuess);
    }
    for (const Association &line : m_mine.associations) {
        if (isGone(line))
            gone(line.id, siteOf(line));
    }
}

/// Moves a translation to the boundary that has the place of the file's; false where none has.
bool Comparison::stand(NatMapping &mapping) const
{
    const Boundary *theirs = m_update.theirs.boundaries.find(mapping.boundary);
    if (m_mine.boundaries.find(mapping.boundary) || !theirs)
        return theirs != nullptr;
    if (!m_mine.zones.find(theirs->first) || !m_mine.zones.find(theirs->second))
        return true;
    const Boundary *found = nullptr;
    for (const Boundary &each : m_mine.boundaries) {
        if ((each.first == theirs->second || each.second == theirs->second) && (!found || each.translates))
            found = &each;
    }
    if (found)
        mapping.boundary = found->id;
    return found != nullptr;
}

void Comparison::compareTranslations()
{
    Topology &theirs = m_update.theirs;
    std::set<ElementId> translated;
    for (const NatMapping &each : Table(theirs.natMappings)) {
        NatMapping mapping = each;
        translated.insert(mapping.owner);
        const Pool *pool = poolOf(m_mine, ServerId(mapping.owner));
        const NatMapping *mine = m_mine.natMappings.find(mapping.id);
        if (mine) {
            if (differs(mine->outside, mapping.outside))
                change(UpdateField::Outside, mapping.id, pool->site, textOf(mine->outside),
                       textOf(mapping.outside));
            continue;
        }
        if (!stand(mapping)) {
            theirs.natMappings.remove(mapping.id);
            continue;
        }
        const Pool *owner = pool ? pool : poolOf(theirs, ServerId(mapping.owner));
        add({.kind = UpdateKind::Added, .element = mapping.id, .site = owner->site});
        theirs.natMappings.put(std::move(mapping));
    }
    for (const NatMapping &mapping : m_mine.natMappings) {
        const Pool *pool = poolOf(m_mine, ServerId(mapping.owner));
        // What the file translates nothing of may be translated by hand at other slots.
        if (pool && m_match.has(mapping.owner) && isOfFiles(*pool) && !translated.contains(mapping.owner))
            gone(mapping.id, pool->site);
    }
}

TopologyUpdate Comparison::run()
{
    compareDomains();
    compareFeatures();
    compareRanges();
    compareSites();
    comparePools();
    compareTranslations();
    compareLines();
    return std::move(m_update);
}

} // namespace

TopologyUpdate compareWithFile(const Topology &mine, const Topology &file, const Catalogue &catalogue,
                               const ImportMap &map)
{
    return Comparison(mine, file, catalogue, map).run();
}

} // namespace portolan
