// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>

namespace portolan {

namespace {

/// Zones of the kinds the pools stand in, and between them what usually is. No file says anything of it.
class NetworkImport {
public:
    explicit NetworkImport(Importing &importing) : m_importing(importing) { }

    void run();

private:
    ZoneId zone(const SiteId &site, const ZoneKindKey &kind);
    void standPools();
    void joinZones(const SiteId &site);
    void joinSites();
    void join(const ZoneId &first, const ZoneId &second, const ImportMap::Joint *joint, const SiteId &site);
    [[nodiscard]] QString prefixFor(const SiteId &site, const QString &prefix) const;
    void balance(Pool &pool, const Role &role);
    [[nodiscard]] QString nameFor(const SiteId &site, const QString &name) const;
    [[nodiscard]] bool isTranslated(const PoolId &pool) const;

    Importing &m_importing;
    std::map<std::pair<SiteId, ZoneKindKey>, ZoneId> m_zones;
};

QString NetworkImport::nameFor(const SiteId &site, const QString &name) const
{
    const Topology &topology = m_importing.document.topology;
    if (site.isEmpty() || topology.sites.size() < 2)
        return name;
    return topology.sites.find(site)->name + u' ' + name;
}

ZoneId NetworkImport::zone(const SiteId &site, const ZoneKindKey &kind)
{
    const SiteId owner = kind == m_importing.map.internetZone ? SiteId() : site;
    ZoneId &id = m_zones[{owner, kind}];
    if (!id.isEmpty())
        return id;
    Zone zone;
    const ZoneKind *known = m_importing.catalogue.zoneKind(kind);
    zone.name = nameFor(owner, known ? known->name.in(m_importing.language) : kind.toString());
    zone.id = id = ZoneId(m_importing.ids.make("zone", zone.name));
    zone.kind = kind;
    zone.site = owner;
    m_importing.topology().zones.put(std::move(zone));
    return id;
}

void NetworkImport::standPools()
{
    for (const PoolId &id : m_importing.pools) {
        const Pool *found = m_importing.topology().pools.find(id);
        const Role *role = found ? m_importing.catalogue.role(found->role) : nullptr;
        if (!role)
            continue;
        Pool pool = *found;
        for (const Interface &side : role->interfaces)
            pool.zones[side.key] = zone(pool.site, side.zoneKinds.front());
        balance(pool, *role);
        m_importing.topology().pools.put(std::move(pool));
    }
}

/// A lone machine is not balanced, and what is translated cannot be behind a hardware balancer. More is not
/// to be had from the file.
void NetworkImport::balance(Pool &pool, const Role &role)
{
    const bool alone = pool.servers.size() == 1;
    const bool translated = isTranslated(pool.id);
    bool unknown = false;
    for (const BalancingChoice &choice : role.balancing) {
        const auto allows = [&choice](Balancing balancing) {
            return std::ranges::find(choice.allowed, balancing) != choice.allowed.end();
        };
        if (alone && allows(Balancing::None)) {
            pool.balancing[choice.traffic] = Balancing::None;
        } else if (!alone && translated && allows(Balancing::Dns)) {
            pool.balancing[choice.traffic] = Balancing::Dns;
            m_importing.note(ImportNote::BalancingGuessed, {pool.id}, {pool.name});
        } else {
            unknown |= !alone;
        }
    }
    if (unknown)
        m_importing.note(ImportNote::BalancingUnknown, {pool.id}, {pool.name});
}

bool NetworkImport::isTranslated(const PoolId &pool) const
{
    const auto it = std::ranges::find(m_importing.pools, pool);
    const XmlCluster &cluster = m_importing.xml.clusters[size_t(it - m_importing.pools.begin())];
    return std::ranges::any_of(cluster.machines, [](const XmlMachine &machine) {
        return std::ranges::any_of(machine.interfaces, [](const XmlInterface &side) {
            return (!side.outside[0].isEmpty() && side.outside[0] != side.addresses[0])
                || (!side.outside[1].isEmpty() && side.outside[1] != side.addresses[1]);
        });
    });
}

/// "EXT", or "SEA-EXT" where there are more sites.
QString NetworkImport::prefixFor(const SiteId &site, const QString &prefix) const
{
    const Topology &topology = m_importing.document.topology;
    if (topology.sites.size() < 2)
        return prefix;
    const QString name = slugOf(topology.sites.find(site)->name).remove(u'-').left(3).toUpper();
    QString result = name + u'-' + prefix;
    const auto isTaken = [&] {
        return std::ranges::any_of(topology.firewalls,
                                   [&](const Firewall &firewall) { return firewall.prefix == result; });
    };
    for (int number = 2; isTaken(); ++number)
        result = name + QString::number(number) + u'-' + prefix;
    return result;
}

void NetworkImport::join(const ZoneId &first, const ZoneId &second, const ImportMap::Joint *joint,
                         const SiteId &site)
{
    Topology &topology = m_importing.topology();
    Boundary boundary;
    boundary.name =
        topology.zones.find(first)->name + QStringLiteral(" / ") + topology.zones.find(second)->name;
    boundary.id = BoundaryId(m_importing.ids.make("bnd", boundary.name));
    boundary.first = first;
    boundary.second = second;
    boundary.filtered = joint && joint->filtered;
    if (boundary.filtered) {
        Firewall firewall;
        firewall.name = nameFor(site, joint->firewall.in(m_importing.language));
        firewall.id = FirewallId(m_importing.ids.make("fw", firewall.name));
        firewall.prefix = prefixFor(site, joint->prefix);
        boundary.firewall = firewall.id;
        topology.firewalls.put(std::move(firewall));
    }
    topology.boundaries.put(std::move(boundary));
}

void NetworkImport::joinZones(const SiteId &site)
{
    for (const ImportMap::Joint &joint : m_importing.map.joints) {
        const auto exists = [&](const ZoneKindKey &kind) {
            return kind == m_importing.map.internetZone || m_zones.contains({site, kind});
        };
        if (exists(joint.first) && exists(joint.second))
            join(zone(site, joint.first), zone(site, joint.second), &joint, site);
    }
}

/// A branch to its site, and every other one to the first.
void NetworkImport::joinSites()
{
    const ZoneKindKey &core = m_importing.map.coreZone;
    SiteId first;
    for (const XmlSite &xml : m_importing.xml.sites) {
        const SiteId site = m_importing.sites.at(xml.id);
        const auto parent = m_importing.sites.find(xml.parent);
        const SiteId &other = parent == m_importing.sites.end() ? first : parent->second;
        const auto here = m_zones.find({site, core});
        const auto there = m_zones.find({other, core});
        if (here != m_zones.end() && there != m_zones.end() && site != other)
            join(there->second, here->second, nullptr, site);
        if (first.isEmpty() && here != m_zones.end())
            first = site;
    }
}

void NetworkImport::run()
{
    standPools();
    if (m_zones.empty())
        return;
    for (const auto &[xml, site] : m_importing.sites)
        joinZones(site);
    joinSites();
    m_importing.note(ImportNote::NetworkGuessed, {}, {}, int(m_importing.topology().zones.size()));
}

} // namespace

void importNetwork(Importing &importing)
{
    NetworkImport(importing).run();
}

} // namespace portolan
