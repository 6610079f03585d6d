// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterednames.h"
#include "primitives.h"

#include <unordered_map>

namespace portolan {

namespace {

using Field = FindingField::Kind;

/// Where a name stands.
struct Named {
    ElementId id;
    const Pool *pool = nullptr;
    /// Null for pools and virtual addresses.
    const Server *server = nullptr;
    /// One that people entered for services of the pool.
    const PlannedName *entered = nullptr;
    /// Of a virtual address: what it publishes.
    const Pool *published = nullptr;
};

/// One of the two was entered: for one side services of a pool may share it, inside also with their pool, and
/// with the virtual addresses that publish them.
bool mayShareEntered(const Named &a, const Named &b)
{
    const Named &entered = a.entered ? a : b;
    const Named &other = a.entered ? b : a;
    if (other.published)
        return other.published == entered.pool;
    if (other.pool != entered.pool)
        return false;
    return other.entered ? other.entered->external == entered.entered->external : !entered.entered->external;
}

FindingField fieldOf(const Named &named)
{
    if (named.entered)
        return {Field::ServiceName, named.entered->key.toString()};
    return {Field::Fqdn, {}};
}

/// Whether one name is rightly there twice: a lone server and its pool, or a machine with several roles.
bool mayShare(const Named &a, const Named &b)
{
    if (a.entered || b.entered)
        return mayShareEntered(a, b);
    if (a.pool == b.pool)
        return a.pool && !a.server != !b.server && a.pool->servers.size() == 1;
    if (!a.pool || !b.pool || a.pool->role == b.pool->role)
        return false;
    const auto isLone = [](const Named &named) { return named.server || named.pool->servers.size() == 1; };
    if (!isLone(a) || !isLone(b))
        return false;
    const Server &first = a.server ? *a.server : a.pool->servers.front();
    const Server &second = b.server ? *b.server : b.pool->servers.front();
    return first.fqdn && first.fqdn == second.fqdn;
}

std::unordered_map<QString, std::vector<Named>> namesOf(const Design &design)
{
    const Topology &topology = design.topology();
    std::unordered_map<QString, std::vector<Named>> names;
    for (const Pool &pool : topology.pools) {
        if (pool.fqdn)
            names[pool.fqdn->toString()].push_back({pool.id, &pool, nullptr, nullptr, nullptr});
        for (const Server &server : pool.servers) {
            if (server.fqdn)
                names[server.fqdn->toString()].push_back({server.id, &pool, &server, nullptr, nullptr});
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips) {
            // A pool balanced by hardware alone is reached by its own name.
            const Pool *pool = topology.pools.find(vip.pool);
            if (vip.fqdn && !(pool && pool->fqdn == vip.fqdn))
                names[vip.fqdn->toString()].push_back({vip.id, nullptr, nullptr, nullptr, pool});
        }
    }
    forEachEntered(design, [&names](const EnteredName &entered) {
        names[entered.host->toString()].push_back(
            {entered.pool->id, entered.pool, nullptr, entered.name, nullptr});
    });
    return names;
}

/// Why a name cannot be looked up everywhere; empty where it can.
bool isBadName(const QString &name)
{
    const QStringList labels = name.split(u'.');
    return labels.size() < 2 || std::ranges::any_of(labels, [](const QString &label) {
               return label.startsWith(QLatin1String("xn--")) || label.contains(u'_');
           });
}

} // namespace

void findDuplicateNames(const Design &design, Findings &findings)
{
    if (!findings.check().parameters.value.isEmpty())
        return findTakenUrls(design, findings);
    const auto names = namesOf(design);
    std::map<QString, const std::vector<Named> *> shared;
    for (const auto &[name, places] : names) {
        if (places.size() > 1)
            shared.emplace(name, &places);
    }
    for (const auto &[name, places] : shared) {
        for (size_t i = 1; i < places->size(); ++i) {
            const auto before = places->begin() + qsizetype(i);
            const auto other = std::find_if(places->begin(), before, [&](const Named &earlier) {
                return !mayShare(earlier, (*places)[i]);
            });
            if (other != before)
                findings.add({(*places)[i].id, other->id}, fieldOf((*places)[i]), {plain(name)});
        }
    }
}

void findDuplicateAddresses(const Design &design, Findings &findings)
{
    forEachShared(design.heldAddresses(), [&findings](std::span<const HeldAddress> holders) {
        for (size_t i = 1; i < holders.size(); ++i) {
            const auto before = holders.subspan(0, i);
            const auto other = std::ranges::find_if(
                before, [&](const HeldAddress &earlier) { return !areOne(earlier, holders[i]); });
            if (other != before.end())
                findings.add({holders[i].owner, other->owner}, {Field::Address, holders[i].slot.toString()},
                             {plain(holders[i].address.toString())});
        }
    });
}

void findMissingNames(const Design &design, Findings &findings)
{
    forEachPool(design, findings.check().parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        if (!pool.fqdn)
            findings.add({pool.id}, {Field::Fqdn, {}});
        for (const Server &server : pool.servers) {
            if (!server.fqdn)
                findings.add({server.id, pool.id}, {Field::Fqdn, {}});
        }
    });
}

void findBadNames(const Design &design, Findings &findings)
{
    if (!findings.check().parameters.value.isEmpty())
        return findOutsideNames(design, findings);
    const auto look = [&findings](const std::optional<HostName> &name, const ElementId &id,
                                  const FindingField &field = {Field::Fqdn, {}}) {
        if (name && isBadName(name->toString()))
            findings.add({id}, field, {plain(name->toString())});
    };
    forEachPool(design, findings.check().parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        // The name of a lone server is its pool's as well.
        if (pool.servers.size() != 1 || pool.servers.front().fqdn != pool.fqdn)
            look(pool.fqdn, pool.id);
        for (const Server &server : pool.servers)
            look(server.fqdn, server.id);
        for (const auto &[key, host] : pool.names)
            look(host, pool.id, {Field::ServiceName, key.toString()});
    });
}

} // namespace portolan
