// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>
#include <set>

namespace portolan {

namespace {

bool has(const std::vector<QString> &list, const QString &name)
{
    return std::ranges::find(list, name) != list.end();
}

class PoolImport {
public:
    PoolImport(Importing &importing, int cluster)
        : m_importing(importing), m_cluster(cluster), m_xml(importing.xml.clusters[size_t(cluster)])
    {
    }

    void run();

private:
    [[nodiscard]] const ImportMap::RoleMapping *findRole() const;
    [[nodiscard]] bool fits(const ImportMap::RoleMapping &mapping) const;
    [[nodiscard]] bool hasOwnStore(const ImportMap::RoleMapping &mapping) const;
    [[nodiscard]] bool isInBranch() const;
    [[nodiscard]] const XmlService *service(int index) const
    {
        return &m_importing.xml.services[size_t(index)];
    }
    [[nodiscard]] const std::vector<int> &services() const
    {
        return m_importing.references.services[size_t(m_cluster)];
    }
    void leaveOut();
    void build(const ImportMap::RoleMapping &mapping);
    void name(Server &server, const QString &fqdn, const ImportMap::RoleMapping &mapping);
    void address(Server &server, const XmlMachine &machine, const ImportMap::AddressSource &source);
    void noteOtherRoles(const ImportMap::RoleMapping &mapping, const PoolId &pool);

    Importing &m_importing;
    int m_cluster;
    const XmlCluster &m_xml;
};

bool PoolImport::isInBranch() const
{
    const auto &sites = m_importing.xml.sites;
    const auto it = std::ranges::find(sites, m_xml.site, &XmlSite::id);
    return it != sites.end() && it->isBranch;
}

/// The database a service depends on lies on the very machine.
bool PoolImport::hasOwnStore(const ImportMap::RoleMapping &mapping) const
{
    return std::ranges::any_of(services(), [&](int index) {
        const auto &targets = m_importing.references.dependencies[size_t(index)];
        return has(mapping.hosts, service(index)->role) && std::ranges::any_of(targets, [&](int target) {
                   return target >= 0 && service(target)->role == mapping.ownStore
                       && m_importing.references.clusters[size_t(target)] == m_cluster;
               });
    });
}

bool PoolImport::fits(const ImportMap::RoleMapping &mapping) const
{
    const auto installed = [&](const std::vector<QString> &roles) {
        return std::ranges::any_of(services(), [&](int index) { return has(roles, service(index)->role); });
    };
    return installed(mapping.hosts) && !installed(mapping.lacks) && (!mapping.onlyInBranch || isInBranch())
        && (mapping.ownStore.isEmpty() || hasOwnStore(mapping));
}

const ImportMap::RoleMapping *PoolImport::findRole() const
{
    const auto &roles = m_importing.map.roles;
    const auto it =
        std::ranges::find_if(roles, [this](const ImportMap::RoleMapping &mapping) { return fits(mapping); });
    return it == roles.end() ? nullptr : &*it;
}

void PoolImport::leaveOut()
{
    QStringList names;
    for (const int index : services())
        names.append(service(index)->role);
    names.removeDuplicates();
    m_importing.note(ImportNote::ClusterLeftOut, {}, {m_xml.fqdn, names.join(QStringLiteral(", "))});
}

/// What stands for the host: a name, an address, or what a script was to replace.
void PoolImport::name(Server &server, const QString &fqdn, const ImportMap::RoleMapping &mapping)
{
    server.name = fqdn;
    if (auto host = HostName::parse(fqdn)) {
        server.fqdn = std::move(*host);
        return;
    }
    if (const auto address = Address::parse(fqdn); address && !mapping.addresses.empty()) {
        AddressPair &pair = server.addresses[mapping.addresses.front().slot];
        (address->family() == Family::IPv4 ? pair.v4 : pair.v6) = *address;
        m_importing.note(ImportNote::NamedByAddress, {server.id}, {fqdn});
        return;
    }
    m_importing.note(fqdn.contains(u'$') || fqdn.contains(u'%') ? ImportNote::Placeholder
                                                                : ImportNote::NotAHostName,
                     {server.id}, {fqdn});
}

void PoolImport::address(Server &server, const XmlMachine &machine, const ImportMap::AddressSource &source)
{
    const int number = interfaceNumber(m_importing, m_cluster, source);
    for (const XmlInterface &side : machine.interfaces) {
        if (side.side != source.side || side.number != number)
            continue;
        for (const QString &text : side.addresses) {
            // Both mean: not said.
            if (text.isEmpty() || text == QLatin1String("0.0.0.0") || text == QLatin1String("::"))
                continue;
            const auto address = Address::parse(text);
            if (!address) {
                m_importing.note(ImportNote::BadAddress, {server.id}, {text, server.name});
                continue;
            }
            AddressPair &pair = server.addresses[source.slot];
            (address->family() == Family::IPv4 ? pair.v4 : pair.v6) = *address;
        }
    }
}

/// Services that would make another role of the machine, were they alone on it.
void PoolImport::noteOtherRoles(const ImportMap::RoleMapping &mapping, const PoolId &pool)
{
    const auto isOther = [&](const QString &name) {
        return std::ranges::any_of(m_importing.map.roles, [&name](const ImportMap::RoleMapping &each) {
            return has(each.hosts, name);
        });
    };
    const auto isSwitch = [&](const QString &name) {
        return std::ranges::any_of(m_importing.map.services, [&name](const ImportMap::ServiceMapping &each) {
            return each.evidence.service == name;
        });
    };
    std::set<QString> told;
    for (const int index : services()) {
        const QString &name = service(index)->role;
        if (isOther(name) && !isSwitch(name) && !has(mapping.hosts, name) && !has(mapping.with, name)
            && told.insert(name).second)
            m_importing.note(ImportNote::SecondRole, {pool}, {m_xml.fqdn, name});
    }
}

void PoolImport::build(const ImportMap::RoleMapping &mapping)
{
    Pool pool;
    const bool isAddress = Address::parse(m_xml.fqdn).has_value();
    pool.name = isAddress ? m_xml.fqdn : m_xml.fqdn.section(u'.', 0, 0);
    pool.id = PoolId(m_importing.ids.make("pool", pool.name));
    pool.role = mapping.role;
    pool.site = m_importing.sites.at(m_xml.site);
    if (auto fqdn = HostName::parse(m_xml.fqdn))
        pool.fqdn = std::move(*fqdn);
    std::vector<XmlMachine> machines = m_xml.machines;
    if (machines.empty())
        machines.resize(1);
    for (const XmlMachine &machine : machines) {
        const QString fqdn = machine.fqdn.isEmpty() ? m_xml.fqdn : machine.fqdn;
        Server server;
        server.id = ServerId(m_importing.ids.make("srv", isAddress ? fqdn : fqdn.section(u'.', 0, 0)));
        name(server, fqdn, mapping);
        for (const ImportMap::AddressSource &source : mapping.addresses)
            address(server, machine, source);
        pool.servers.push_back(std::move(server));
    }
    if (mapping.guessed)
        m_importing.note(ImportNote::RoleGuessed, {pool.id}, {pool.name, pool.role.toString()});
    m_importing.note(ImportNote::PoolTaken, {pool.id}, {m_xml.fqdn, pool.role.toString()},
                     int(pool.servers.size()));
    noteOtherRoles(mapping, pool.id);
    m_importing.report.counts.pools++;
    m_importing.report.counts.servers += int(pool.servers.size());
    m_importing.pools[size_t(m_cluster)] = pool.id;
    m_importing.mappings[size_t(m_cluster)] = &mapping;
    m_importing.topology().pools.put(std::move(pool));
}

void PoolImport::run()
{
    const auto *mapping = findRole();
    if (!mapping)
        leaveOut();
    else if (!m_importing.sites.contains(m_xml.site))
        m_importing.note(ImportNote::UnresolvedReference, {}, {m_xml.fqdn, m_xml.site});
    else
        build(*mapping);
}

} // namespace

int interfaceNumber(const Importing &importing, int cluster, const ImportMap::AddressSource &source)
{
    for (const int index : importing.references.services[size_t(cluster)]) {
        for (const XmlPort &port : importing.xml.services[size_t(index)].ports) {
            if (!source.owner.isEmpty() && port.owner == source.owner && port.side == source.side)
                return port.interface;
        }
    }
    return 1;
}

void importPools(Importing &importing)
{
    importing.references = resolved(importing.xml);
    importing.pools.resize(importing.xml.clusters.size());
    importing.mappings.resize(importing.xml.clusters.size());
    importing.report.counts.services = int(importing.xml.services.size());
    importing.report.counts.sqlInstances = int(importing.xml.sqlInstances.size());
    for (const auto &[who, what] : importing.references.unresolved)
        importing.note(ImportNote::UnresolvedReference, {}, {who, what});
    for (const QString &id : importing.references.duplicates)
        importing.note(ImportNote::DuplicateInFile, {}, {id});
    std::set<QString> seen;
    for (size_t i = 0; i < importing.xml.clusters.size(); ++i) {
        if (seen.insert(importing.xml.clusters[i].id).second)
            PoolImport(importing, int(i)).run();
    }
}

} // namespace portolan
