// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "catalog/configuredports.h"

#include <algorithm>

namespace portolan {

namespace {

const char *featureSentence(std::optional<bool> value)
{
    if (!value)
        return QT_TRANSLATE_NOOP("Edits", "Inherit feature “%1”");
    return *value ? QT_TRANSLATE_NOOP("Edits", "Switch on feature “%1”")
                  : QT_TRANSLATE_NOOP("Edits", "Switch off feature “%1”");
}

Patch featurePatch(const Topology &topology, const ElementId &scope, const FeatureKey &feature,
                   std::optional<bool> value)
{
    const auto set = [&](auto &owner) { setOrErase(owner.features, feature, value); };
    if (scope.isEmpty())
        return changingDeployment(topology, set);
    if (topology.sites.find(SiteId(scope)))
        return changing(topology, SiteId(scope), set);
    return changing(topology, PoolId(scope), set);
}

/// Whether the role hosts the service unless told otherwise; nothing when it cannot host it.
std::optional<bool> hostedByDefault(const Role &role, const ServiceKey &service)
{
    const auto it = std::ranges::find(role.services, service, &HostedService::service);
    if (it == role.services.end())
        return std::nullopt;
    return it->byDefault;
}

} // namespace

Edit setFeature(const Topology &topology, const ElementId &scope, const Feature &feature,
                std::optional<bool> value)
{
    return {featurePatch(topology, scope, feature.key, value), {featureSentence(value), {feature.name}}, {}};
}

Edit setService(const Topology &topology, const Catalogue &catalogue, const PoolId &pool,
                const ServiceKey &service, bool on)
{
    const Pool *before = topology.pools.find(pool);
    const Role *role = before ? catalogue.role(before->role) : nullptr;
    const std::optional<bool> byDefault = role ? hostedByDefault(*role, service) : std::nullopt;
    if (!byDefault)
        return {};
    const std::optional<bool> stored = on == *byDefault ? std::nullopt : std::optional(on);
    return {changing(topology, pool, [&](Pool &changed) { setOrErase(changed.services, service, stored); }),
            {on ? QT_TRANSLATE_NOOP("Edits", "Switch on service “%1”")
                : QT_TRANSLATE_NOOP("Edits", "Switch off service “%1”"),
             {catalogue.service(service)->name}},
            {}};
}

Edit setBalancing(const Topology &topology, const PoolId &pool, const TrafficKey &traffic,
                  Balancing balancing)
{
    return {changing(topology, pool, [&](Pool &changed) { changed.balancing[traffic] = balancing; }),
            {QT_TRANSLATE_NOOP("Edits", "Change load balancing"), {}},
            {}};
}

Edit setSourceNat(const Topology &topology, const BalancerId &balancer, std::optional<bool> sourceNat)
{
    return {changing(topology, balancer, [&](Balancer &changed) { changed.sourceNat = sourceNat; }),
            {QT_TRANSLATE_NOOP("Edits", "Change sender address of load balancer"), {}},
            {}};
}

Edit setAttribute(const Topology &topology, const AssociationId &association, const AttributeKey &attribute,
                  const std::optional<AttributeValue> &value)
{
    return {changing(topology, association,
                     [&](Association &changed) { setOrErase(changed.attributes, attribute, value); }),
            {QT_TRANSLATE_NOOP("Edits", "Change property of line"), {}},
            QStringLiteral("%1/%2").arg(association.toString(), attribute.toString())};
}

Edit setRange(const Topology &topology, const PoolId &pool, const NamedRange &range,
              const std::optional<PortRange> &value)
{
    const auto set = [&](auto &owner) {
        setOrErase(owner.ranges, range.key, value == range.byDefault ? std::nullopt : value);
    };
    const char *sentence = range.isPort() ? QT_TRANSLATE_NOOP("Edits", "Change port")
                                          : QT_TRANSLATE_NOOP("Edits", "Change port range");
    const QString field =
        QStringLiteral("%1/ranges/%2")
            .arg(pool.isEmpty() ? QStringLiteral("deployment") : pool.toString(), range.key.toString());
    return {pool.isEmpty() ? changingDeployment(topology, set) : changing(topology, pool, set),
            {sentence, {}},
            field};
}

Edit separatePorts(const Topology &topology, const Catalogue &catalogue, const PoolId &pool)
{
    const auto set = [&](Pool &changed) {
        for (const NamedRange *range : rangesOf(catalogue, changed)) {
            if (range->atSharedAddress)
                setOrErase(changed.ranges, range->key,
                           range->atSharedAddress == range->byDefault ? std::nullopt
                                                                      : range->atSharedAddress);
        }
    };
    return {changing(topology, pool, set),
            {QT_TRANSLATE_NOOP("Edits", "Give the services ports of their own"), {}},
            {}};
}

Edit setSiteKind(const Topology &topology, const SiteId &site, SiteKind kind)
{
    return {changing(topology, site, [&](Site &changed) { changed.kind = kind; }),
            {QT_TRANSLATE_NOOP("Edits", "Change kind of site"), {}},
            {}};
}

} // namespace portolan
