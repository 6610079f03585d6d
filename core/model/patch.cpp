// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.h"

#include <algorithm>

namespace portolan {

namespace {

/// The table of a topology that holds elements of type T.
template <typename T, typename AnyTopology>
auto &tableOf(AnyTopology &topology)
{
    if constexpr (std::is_same_v<T, Site>)
        return topology.sites;
    else if constexpr (std::is_same_v<T, Zone>)
        return topology.zones;
    else if constexpr (std::is_same_v<T, Firewall>)
        return topology.firewalls;
    else if constexpr (std::is_same_v<T, Boundary>)
        return topology.boundaries;
    else if constexpr (std::is_same_v<T, Route>)
        return topology.routes;
    else if constexpr (std::is_same_v<T, Pool>)
        return topology.pools;
    else if constexpr (std::is_same_v<T, Balancer>)
        return topology.balancers;
    else if constexpr (std::is_same_v<T, Party>)
        return topology.parties;
    else if constexpr (std::is_same_v<T, Association>)
        return topology.associations;
    else if constexpr (std::is_same_v<T, NatMapping>)
        return topology.natMappings;
    else if constexpr (std::is_same_v<T, Note>)
        return topology.notes;
    else
        return topology.ownFlows;
}

/// Calls `visit` once per element type that lives in a table.
template <typename Visitor>
void forEachTable(Visitor visit)
{
    visit.template operator()<Site>();
    visit.template operator()<Zone>();
    visit.template operator()<Firewall>();
    visit.template operator()<Boundary>();
    visit.template operator()<Route>();
    visit.template operator()<Pool>();
    visit.template operator()<Balancer>();
    visit.template operator()<Party>();
    visit.template operator()<Association>();
    visit.template operator()<NatMapping>();
    visit.template operator()<Note>();
    visit.template operator()<OwnFlow>();
}

void put(Topology &topology, const Element &element)
{
    std::visit(
        [&topology]<typename T>(const T &value) {
            if constexpr (std::is_same_v<T, Deployment>)
                topology.deployment = value;
            else
                tableOf<T>(topology).put(value);
        },
        element);
}

void remove(Topology &topology, const Element &element)
{
    std::visit(
        [&topology]<typename T>(const T &value) {
            if constexpr (!std::is_same_v<T, Deployment>)
                tableOf<T>(topology).remove(value.id);
        },
        element);
}

template <typename T>
void addDifference(const Table<T> &before, const Table<T> &after, Patch &patch)
{
    const auto element = [](const T *one) { return one ? std::optional<Element>(*one) : std::nullopt; };
    Table<T>::forEachDifference(before, after, [&](const T *old, const T *now) {
        patch.changes.push_back({element(old), element(now)});
    });
}

} // namespace

ElementId idOf(const Element &element)
{
    return std::visit(
        []<typename T>(const T &value) -> ElementId {
            if constexpr (std::is_same_v<T, Deployment>)
                return {};
            else
                return value.id;
        },
        element);
}

Patch inverted(const Patch &patch)
{
    Patch result;
    result.changes.reserve(patch.changes.size());
    std::ranges::transform(patch.changes.rbegin(), patch.changes.rend(), std::back_inserter(result.changes),
                           [](const Change &change) {
                               return Change{change.after, change.before};
                           });
    return result;
}

Topology applied(Topology topology, const Patch &patch)
{
    for (const Change &change : patch.changes) {
        if (change.after)
            put(topology, *change.after);
        else
            remove(topology, *change.before);
    }
    return topology;
}

std::optional<Element> elementOf(const Topology &topology, const ElementId &id)
{
    std::optional<Element> found;
    forEachTable([&]<typename T>() {
        if (const T *element = tableOf<T>(topology).find(IdOf<T>(id)))
            found = *element;
    });
    return found;
}

Patch difference(const Topology &before, const Topology &after)
{
    Patch patch;
    if (before.deployment != after.deployment)
        patch.changes.push_back({before.deployment, after.deployment});
    forEachTable([&]<typename T>() { addDifference(tableOf<T>(before), tableOf<T>(after), patch); });
    return patch;
}

} // namespace portolan
