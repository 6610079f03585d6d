// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <algorithm>

namespace portolan {

namespace {

template <typename T, typename Key>
const T *findByKey(const std::vector<T> &list, const Key &key)
{
    const auto it = std::ranges::find(list, key, &T::key);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const ZoneKind *Catalogue::zoneKind(const ZoneKindKey &key) const
{
    return findByKey(zoneKinds, key);
}

const Service *Catalogue::service(const ServiceKey &key) const
{
    return findByKey(services, key);
}

const Role *Catalogue::role(const RoleKey &key) const
{
    return findByKey(roles, key);
}

const EndpointSet *Catalogue::set(const SetKey &key) const
{
    return findByKey(sets, key);
}

const NamedRange *Catalogue::range(const RangeKey &key) const
{
    return findByKey(ranges, key);
}

const AssociationKind *Catalogue::association(const AssociationKey &key) const
{
    return findByKey(associations, key);
}

const Feature *Catalogue::feature(const FeatureKey &key) const
{
    return findByKey(features, key);
}

const Predicate *Catalogue::predicate(const FeatureKey &key) const
{
    return findByKey(predicates, key);
}

const Rule *Catalogue::rule(const RuleKey &key) const
{
    return findByKey(rules, key);
}

const Scenario *Catalogue::scenario(const QString &id) const
{
    const auto it = std::ranges::find(scenarios, id, &Scenario::id);
    return it == scenarios.end() ? nullptr : &*it;
}

void Catalogue::indexPrintedRows()
{
    printedByRule.assign(rules.size(), {});
    printedByIpsecRule.assign(ipsecRules.size(), {});
    for (size_t i = 0; i < printedRows.size(); ++i) {
        const PrintedRow &row = printedRows[i];
        const bool ipsec = printedTables[size_t(row.table)].sheet == SheetKind::Ipsec;
        auto &index = ipsec ? printedByIpsecRule : printedByRule;
        for (const int rule : row.rules)
            index[size_t(rule)].push_back(int(i));
    }
}

bool featureAt(const Feature &feature, const Topology &topology, const Pool *pool)
{
    const auto settingIn = [&feature](const FeatureSettings &settings) -> std::optional<bool> {
        const auto it = settings.find(feature.key);
        return it == settings.end() ? std::nullopt : std::optional(it->second);
    };
    std::optional<bool> value;
    if (pool) {
        if (feature.perPool)
            value = settingIn(pool->features);
        const Site *site = topology.sites.find(pool->site);
        if (!value && site && feature.perSite)
            value = settingIn(site->features);
    }
    if (!value)
        value = settingIn(topology.deployment.features);
    return value.value_or(feature.byDefault);
}

bool hosts(const Role &role, const Pool &pool, const ServiceKey &service)
{
    const auto hosted = std::ranges::find(role.services, service, &HostedService::service);
    if (hosted == role.services.end())
        return false;
    const auto own = pool.services.find(service);
    return own == pool.services.end() ? hosted->byDefault : own->second;
}

Balancing balancingOf(const Role &role, const Pool &pool, const TrafficKey &traffic)
{
    const auto own = pool.balancing.find(traffic);
    if (own != pool.balancing.end())
        return own->second;
    const auto choice = std::ranges::find(role.balancing, traffic, &BalancingChoice::traffic);
    return choice == role.balancing.end() ? Balancing::None : choice->byDefault;
}

} // namespace portolan
