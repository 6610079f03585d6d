// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmachines.h"

#include <algorithm>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;

tl::unexpected<InventoryObjection> objection(InventoryProblem problem, QStringList arguments)
{
    return tl::unexpected(InventoryObjection{problem, 0, -1, std::move(arguments)});
}

} // namespace

NewMachines::NewMachines(Topology &topology, const Catalogue &catalogue, Language language)
    : m_topology(topology), m_catalogue(catalogue), m_language(language), m_lookup(topology)
{
    QHash<QString, int> named;
    for (const Pool &pool : topology.pools)
        ++named[matchable(pool.name)];
    for (const Pool &pool : topology.pools) {
        if (named[matchable(pool.name)] == 1)
            m_pools.insert(matchable(pool.name), pool.id);
    }
    for (const Pool &pool : topology.pools) {
        if (pool.fqdn)
            m_pools.insert(pool.fqdn->toString(), pool.id);
    }
}

const Pool *NewMachines::poolCalled(const QString &name) const
{
    const auto found = m_pools.find(matchable(name));
    return name.isEmpty() || found == m_pools.end() ? nullptr : m_topology.pools.find(*found);
}

/// "frontend-fe07", or with the lowest number that is free.
ServerId NewMachines::freeId(const Pool &pool, const HostName &host)
{
    constexpr qsizetype longest = 50;
    const QString stem = (pool.id.toString() + u'-' + host.toString().section(u'.', 0, 0)).left(longest);
    QString id = stem;
    for (int number = 2;; ++number) {
        ElementId candidate = ElementId::literal(id.toStdString());
        if (!m_lookup.find(candidate) && m_ids.insert(candidate).second)
            return ServerId(std::move(candidate));
        id = stem + u'-' + QString::number(number);
    }
}

std::optional<InventoryObjection> NewMachines::objectionTo(const Pool &pool, const CsvCells &cells) const
{
    const QString role = cellOf(cells, Kind::Role);
    const Role *known = m_catalogue.role(pool.role);
    if (!role.isEmpty() && known) {
        const QStringList names{known->key.toString(), known->name.en, known->name.de, known->pluralName.en,
                                known->pluralName.de};
        if (std::ranges::none_of(names,
                                 [&](const QString &name) { return matchable(name) == matchable(role); }))
            return InventoryObjection{InventoryProblem::OtherRole, 0, -1, {role, known->name.in(m_language)}};
    }
    const QString site = cellOf(cells, Kind::Site);
    const Site *where = m_topology.sites.find(pool.site);
    if (!site.isEmpty() && where && matchable(where->name) != matchable(site))
        return InventoryObjection{InventoryProblem::OtherSite, 0, -1, {site, where->name}};
    return std::nullopt;
}

NewMachines::Added NewMachines::add(const CsvCells &cells)
{
    const QString called = cellOf(cells, Kind::Host);
    const QString wanted = cellOf(cells, Kind::Pool);
    const Pool *pool = poolCalled(wanted);
    if (wanted.isEmpty() || called.isEmpty())
        return objection(InventoryProblem::Unknown, {called.isEmpty() ? cellOf(cells, Kind::Name) : called});
    if (!pool)
        return objection(InventoryProblem::UnknownPool, {called, wanted});
    const auto host = HostName::parse(matchable(called));
    if (!host)
        return objection(InventoryProblem::InvalidValue, {called});
    if (const auto reason = objectionTo(*pool, cells))
        return tl::unexpected(*reason);
    Pool changed = *pool;
    Server server;
    server.id = freeId(changed, *host);
    server.fqdn = *host;
    changed.servers.push_back(server);
    const PoolId id = changed.id;
    m_topology.pools.put(std::move(changed));
    return *rowOfServer(m_topology, m_catalogue, m_language, id, server.id);
}

} // namespace portolan
