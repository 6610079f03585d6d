// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancing.h"

#include "unused.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

bool isPublished(const Topology &topology, const PoolId &pool, const SlotKey &slot, const TrafficKey &traffic)
{
    return std::any_of(topology.balancers.begin(), topology.balancers.end(), [&](const Balancer &balancer) {
        return std::ranges::any_of(balancer.vips, [&](const Vip &vip) {
            return vip.pool == pool && vip.slot == slot && vip.traffic == traffic;
        });
    });
}

bool carries(const Catalogue &catalogue, const Role &role, const SlotKey &slot, const TrafficKey &traffic)
{
    return std::ranges::any_of(role.services, [&](const HostedService &hosted) {
        const Service *service = catalogue.service(hosted.service);
        return hosted.slot == slot && service && service->traffic == traffic;
    });
}

/// The slots in the zone that carry such traffic and that nobody publishes.
std::vector<SlotKey> slotsToPublish(const Topology &topology, const Catalogue &catalogue, const Role &role,
                                    const Pool &pool, const ZoneId &zone, const TrafficKey &traffic)
{
    std::vector<SlotKey> slots;
    for (const Interface &side : role.interfaces) {
        const auto place = pool.zones.find(side.key);
        if (zone.isEmpty() || place == pool.zones.end() || place->second != zone)
            continue;
        for (const Slot &slot : side.slots) {
            if (carries(catalogue, role, slot.key, traffic)
                && !isPublished(topology, pool.id, slot.key, traffic))
                slots.push_back(slot.key);
        }
    }
    return slots;
}

bool mayBeBalanced(const BalancingChoice &choice)
{
    return std::ranges::find(choice.allowed, Balancing::Hardware) != choice.allowed.end();
}

} // namespace

bool mayBeBalanced(const Role &role)
{
    return std::ranges::any_of(role.balancing,
                               [](const BalancingChoice &choice) { return mayBeBalanced(choice); });
}

std::vector<TrafficKey> trafficToBalance(const Topology &topology, const Catalogue &catalogue,
                                         const ZoneId &zone, const Pool &pool)
{
    std::vector<TrafficKey> traffic;
    const Role *role = catalogue.role(pool.role);
    if (!role)
        return traffic;
    for (const BalancingChoice &choice : role->balancing) {
        if (mayBeBalanced(choice)
            && !slotsToPublish(topology, catalogue, *role, pool, zone, choice.traffic).empty())
            traffic.push_back(choice.traffic);
    }
    return traffic;
}

Edit balance(const Topology &topology, const Catalogue &catalogue, const BalancerId &balancer,
             const PoolId &pool, const TrafficKey &traffic)
{
    const Balancer *publisher = topology.balancers.find(balancer);
    const Pool *served = topology.pools.find(pool);
    const Role *role = served ? catalogue.role(served->role) : nullptr;
    if (!publisher || !role)
        return {};
    const std::vector<SlotKey> slots =
        slotsToPublish(topology, catalogue, *role, *served, publisher->zone, traffic);
    if (slots.empty())
        return {};
    const Zone *zone = topology.zones.find(publisher->zone);
    const std::vector<Network> subnets = zone ? zone->subnets : std::vector<Network>();
    Unused unused(topology);
    Balancer after = *publisher;
    for (const SlotKey &slot : slots) {
        Vip vip;
        vip.id = VipId(unused.ids.next(
            QStringLiteral("vip-%1-%2")
                .arg(pool.toString(), slots.size() > 1 ? slot.toString() : traffic.toString())));
        vip.pool = pool;
        vip.slot = slot;
        vip.traffic = traffic;
        vip.address = {unused.addresses.next(subnets, Family::IPv4),
                       unused.addresses.next(subnets, Family::IPv6)};
        after.vips.push_back(std::move(vip));
    }
    Patch patch = changing(topology, pool, [&traffic](Pool &changed) {
        changed.balancing.insert_or_assign(traffic, Balancing::Hardware);
    });
    patch.changes.push_back({*publisher, std::move(after)});
    return {std::move(patch),
            {QT_TRANSLATE_NOOP("Edits", "Balance “%1” by “%2”"),
             {verbatim(served->name), verbatim(publisher->name)},
             {}},
            {}};
}

TrafficKey trafficAlong(const Catalogue &catalogue, const AssociationKey &kind, const RoleKey &to)
{
    const Role *role = catalogue.role(to);
    if (!role)
        return {};
    for (const Rule &rule : catalogue.rules) {
        if (rule.join.kind != Join::Kind::Associated || rule.join.path.empty()
            || rule.join.path.back().kind != kind
            || rule.join.path.back().direction == Join::Step::Direction::Backward)
            continue;
        const Service *service = catalogue.service(rule.to.service);
        const bool hosted = service && std::ranges::any_of(role->services, [&](const HostedService &each) {
                                return each.service == service->key;
                            });
        const bool balanced =
            hosted && std::ranges::any_of(role->balancing, [&](const BalancingChoice &each) {
                return each.traffic == service->traffic && mayBeBalanced(each);
            });
        if (balanced)
            return service->traffic;
    }
    return {};
}

} // namespace portolan
