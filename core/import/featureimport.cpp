// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include <algorithm>

namespace portolan {

namespace {

bool fits(const QString &wanted, const QString &there)
{
    return wanted.isEmpty() || wanted == there;
}

bool shows(const XmlService &service, const ImportMap::Evidence &evidence)
{
    if (!fits(evidence.service, service.role))
        return false;
    if (evidence.owner.isEmpty() && evidence.usage.isEmpty() && evidence.side.isEmpty())
        return true;
    return std::ranges::any_of(service.ports, [&evidence](const XmlPort &port) {
        return fits(evidence.owner, port.owner) && fits(evidence.usage, port.usage)
            && fits(evidence.side, port.side);
    });
}

/// Switches what runs here although the role leaves it off, or the other way round.
void switchServices(Importing &importing, int cluster, Pool &pool)
{
    const Role *role = importing.catalogue.role(pool.role);
    if (!role)
        return;
    for (const ImportMap::ServiceMapping &mapping : importing.map.services) {
        const bool runs = shows(importing, cluster, mapping.evidence);
        for (const HostedService &hosted : role->services) {
            if (hosted.service == mapping.service && hosted.byDefault != runs)
                pool.services[mapping.service] = runs;
        }
    }
}

/// For the deployment where any pool shows it, and off where a pool does not.
void switchFeature(Importing &importing, const ImportMap::FeatureMapping &mapping)
{
    std::vector<PoolId> with;
    std::vector<PoolId> without;
    for (size_t i = 0; i < importing.pools.size(); ++i) {
        const Pool *pool = importing.topology().pools.find(importing.pools[i]);
        if (!pool || std::ranges::find(mapping.roles, pool->role) == mapping.roles.end())
            continue;
        (shows(importing, int(i), mapping.evidence) ? with : without).push_back(pool->id);
    }
    if (with.empty() && without.empty())
        return;
    const bool on = !with.empty();
    importing.topology().deployment.features[mapping.feature] = on;
    std::vector<ElementId> elements(on ? with.begin() : without.begin(), on ? with.end() : without.end());
    if (mapping.guessed) {
        importing.note(ImportNote::FeatureGuessed, std::move(elements),
                       {mapping.feature.toString(), on ? QStringLiteral("on") : QStringLiteral("off")});
    }
    if (!on || !mapping.perPool)
        return;
    for (const PoolId &id : without) {
        Pool pool = *importing.topology().pools.find(id);
        pool.features[mapping.feature] = false;
        importing.topology().pools.put(std::move(pool));
    }
}

std::optional<PortRange> rangeOf(const XmlPort &port)
{
    const auto first = Port::from(port.number);
    const auto last = Port::from(std::min<qint64>(65535, qint64(port.number) + std::max(1, port.range) - 1));
    if (!first || !last)
        return std::nullopt;
    const auto range = PortRange::between(*first, *last);
    return range ? std::optional(*range) : std::nullopt;
}

/// Calls `visit(const PoolId &, const PortRange &)` for every port of a pool that is the mapping's.
template <typename Visit>
void forEachRange(const Importing &importing, const NamedRange &known, const ImportMap::RangeMapping &mapping,
                  Visit visit)
{
    for (size_t i = 0; i < importing.xml.services.size(); ++i) {
        const PoolId pool = importing.poolOf(int(i));
        if (pool.isEmpty())
            continue;
        for (const XmlPort &port : importing.xml.services[i].ports) {
            const auto range = isMeant(port, mapping.port) ? rangeOf(port) : std::nullopt;
            if (range)
                visit(pool, range == mapping.shipped ? known.byDefault : *range);
        }
    }
}

void importRangeOfPools(Importing &importing, const NamedRange &known, const ImportMap::RangeMapping &mapping)
{
    forEachRange(importing, known, mapping, [&](const PoolId &id, const PortRange &range) {
        Pool pool = *importing.topology().pools.find(id);
        if (range == known.byDefault || !pool.ranges.emplace(known.key, range).second)
            return;
        importing.topology().pools.put(std::move(pool));
        importing.note(ImportNote::PoolRangeTaken, {id},
                       {known.key.toString(), range.toString(), known.byDefault.toString()});
    });
}

/// One for the deployment: the first pool decides, and another that differs is named.
void importCommonRange(Importing &importing, const NamedRange &known, const ImportMap::RangeMapping &mapping)
{
    std::optional<PortRange> taken;
    bool differs = false;
    forEachRange(importing, known, mapping, [&](const PoolId &pool, const PortRange &range) {
        const QStringList arguments{known.key.toString(), range.toString()};
        if (taken && range != *taken && !differs) {
            differs = true;
            importing.note(ImportNote::DifferingRange, {pool}, arguments);
        } else if (!taken && range != known.byDefault) {
            importing.topology().deployment.ranges.insert_or_assign(known.key, range);
            importing.note(ImportNote::RangeTaken, {}, arguments);
        }
        if (!taken)
            taken = range;
    });
}

void importRange(Importing &importing, const ImportMap::RangeMapping &mapping)
{
    const NamedRange *known = importing.catalogue.range(mapping.range);
    if (!known)
        return;
    if (known->isOfPools())
        importRangeOfPools(importing, *known, mapping);
    else
        importCommonRange(importing, *known, mapping);
}

} // namespace

bool isMeant(const XmlPort &port, const ImportMap::PortPattern &pattern)
{
    return fits(pattern.owner, port.owner) && fits(pattern.usage, port.usage) && fits(pattern.side, port.side)
        && fits(pattern.protocol, port.protocol);
}

bool shows(const Importing &importing, int cluster, const ImportMap::Evidence &evidence)
{
    const auto &services = importing.references.services[size_t(cluster)];
    return std::ranges::any_of(
        services, [&](int service) { return shows(importing.xml.services[size_t(service)], evidence); });
}

void importFeatures(Importing &importing)
{
    for (size_t i = 0; i < importing.pools.size(); ++i) {
        if (importing.pools[i].isEmpty())
            continue;
        Pool pool = *importing.topology().pools.find(importing.pools[i]);
        switchServices(importing, int(i), pool);
        importing.topology().pools.put(std::move(pool));
    }
    for (const ImportMap::FeatureMapping &mapping : importing.map.features)
        switchFeature(importing, mapping);
    for (const ImportMap::RangeMapping &mapping : importing.map.ranges)
        importRange(importing, mapping);
}

} // namespace portolan
