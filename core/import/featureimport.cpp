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
    const auto last = Port::from(std::min<qint64>(65535, qint64(port.number) + std::max(0, port.range)));
    if (!first || !last)
        return std::nullopt;
    const auto range = PortRange::between(*first, *last);
    return range ? std::optional(*range) : std::nullopt;
}

/// The ranges hold for the deployment: the first pool decides, and others that differ are named.
void importRange(Importing &importing, const ImportMap::RangeMapping &mapping)
{
    const NamedRange *known = importing.catalogue.range(mapping.range);
    std::optional<PortRange> taken;
    for (size_t i = 0; i < importing.xml.services.size(); ++i) {
        for (const XmlPort &port : importing.xml.services[i].ports) {
            const auto range =
                port.owner == mapping.owner && port.usage == mapping.usage ? rangeOf(port) : std::nullopt;
            const PoolId pool = importing.poolOf(int(i));
            if (!range || pool.isEmpty() || range == taken)
                continue;
            const QStringList arguments{mapping.range.toString(), range->toString()};
            if (taken) {
                importing.note(ImportNote::DifferingRange, {pool}, arguments);
                return;
            }
            taken = range;
            if (known && *range != known->byDefault) {
                importing.topology().deployment.ranges.insert_or_assign(mapping.range, *range);
                importing.note(ImportNote::RangeTaken, {}, arguments);
            }
        }
    }
}

} // namespace

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
