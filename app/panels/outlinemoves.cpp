// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemoves.h"

#include "commands/location.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

bool contains(const std::vector<ZoneKindKey> &kinds, const ZoneKindKey &kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

const Interface *sideFor(const Catalogue &catalogue, const Pool &pool, const Zone &zone)
{
    const Role *role = catalogue.role(pool.role);
    if (!role)
        return nullptr;
    const auto side = std::ranges::find_if(role->interfaces, [&](const Interface &candidate) {
        return contains(candidate.zoneKinds, zone.kind);
    });
    return side == role->interfaces.end() ? nullptr : &*side;
}

/// Carries out one edit after another on a copy of the topology and remembers the sum.
class Steps {
public:
    explicit Steps(const Topology &topology) : m_topology(topology) { }

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    void add(const Edit &edit)
    {
        m_change = composed(std::move(m_change), {edit.patch, edit.placements, edit.requests});
        m_topology = applied(std::move(m_topology), edit.patch);
    }
    [[nodiscard]] const Patch &patch() const { return m_change.patch; }

private:
    Topology m_topology;
    DocumentChange m_change;
};

void movePool(Steps &steps, const Catalogue &catalogue, const Pool &pool, const Zone &zone)
{
    const PoolId id = pool.id;
    const bool hasOneSide = pool.zones.size() <= 1;
    const Interface *side = sideFor(catalogue, pool, zone);
    if (!side)
        return;
    steps.add(setPoolZone(steps.topology(), id, side->key, zone.id));
    if (hasOneSide && !zone.site.isEmpty())
        steps.add(setPoolSite(steps.topology(), id, zone.site));
}

} // namespace

bool mayStandIn(const Topology &topology, const Catalogue &catalogue, const ElementId &element,
                const Zone &zone)
{
    if (const Pool *pool = topology.pools.find(PoolId(element)))
        return sideFor(catalogue, *pool, zone) != nullptr;
    if (const Party *party = topology.parties.find(PartyId(element))) {
        const Role *role = catalogue.role(party->role);
        return role && contains(role->zoneKinds, zone.kind);
    }
    return topology.balancers.find(BalancerId(element)) != nullptr;
}

Edit moveToZone(const Topology &topology, const Catalogue &catalogue, const std::vector<ElementId> &elements,
                const ZoneId &zoneId)
{
    const Zone *zone = topology.zones.find(zoneId);
    if (!zone)
        return {};
    Steps steps(topology);
    for (const ElementId &id : elements) {
        if (!mayStandIn(topology, catalogue, id, *zone))
            continue;
        if (const Pool *pool = topology.pools.find(PoolId(id)))
            movePool(steps, catalogue, *pool, *zone);
        else if (topology.parties.find(PartyId(id)))
            steps.add(setPartyZone(steps.topology(), PartyId(id), zoneId));
        else
            steps.add(setBalancerZone(steps.topology(), BalancerId(id), zoneId));
    }
    return {steps.patch(), {QT_TRANSLATE_NOOP("Edits", "Move to another zone"), {}}, {}};
}

} // namespace portolan
