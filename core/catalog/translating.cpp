// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating.h"

#include <algorithm>

namespace portolan {

namespace {

int trustOf(const Topology &topology, const Catalogue &catalogue, const ZoneId &id)
{
    const Zone *zone = topology.zones.find(id);
    const ZoneKind *kind = zone ? catalogue.zoneKind(zone->kind) : nullptr;
    return kind ? kind->trust : 0;
}

} // namespace

const NatMapping *mappingOf(const Topology &topology, const ElementId &owner, const SlotKey &slot)
{
    for (const NatMapping &mapping : topology.natMappings) {
        if (mapping.owner == owner && mapping.slot == slot)
            return &mapping;
    }
    return nullptr;
}

BoundaryId translatingBoundary(const Topology &topology, const Catalogue &catalogue, const ZoneId &zone)
{
    BoundaryId best;
    int leastTrust = 0;
    for (const Boundary &boundary : topology.boundaries) {
        if (zone.isEmpty() || !boundary.translates || (boundary.first != zone && boundary.second != zone))
            continue;
        const ZoneId &beyond = boundary.first == zone ? boundary.second : boundary.first;
        const int trust = trustOf(topology, catalogue, beyond);
        if (best.isEmpty() || trust < leastTrust) {
            best = boundary.id;
            leastTrust = trust;
        }
    }
    return best;
}

ZoneId zoneOfSlot(const Catalogue &catalogue, const Pool &pool, const SlotKey &slot)
{
    const Role *role = catalogue.role(pool.role);
    if (!role)
        return {};
    for (const Interface &side : role->interfaces) {
        if (std::ranges::find(side.slots, slot, &Slot::key) == side.slots.end())
            continue;
        const auto zone = pool.zones.find(side.key);
        return zone == pool.zones.end() ? ZoneId() : zone->second;
    }
    return {};
}

BoundaryId translatingBoundary(const Topology &topology, const Catalogue &catalogue, const Pool &pool,
                               const SlotKey &slot)
{
    return translatingBoundary(topology, catalogue, zoneOfSlot(catalogue, pool, slot));
}

} // namespace portolan
