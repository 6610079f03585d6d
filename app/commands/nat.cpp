// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nat.h"

#include "addresses.h"
#include "members.h"

namespace portolan {

namespace {

Edit namedForNat(Patch patch, const char *sentence, const ElementId &owner, const SlotKey &slot,
                 Family family)
{
    return {std::move(patch),
            {sentence, {}},
            QStringLiteral("%1/%2/nat/%3")
                .arg(owner.toString(), slot.toString(),
                     family == Family::IPv4 ? QStringLiteral("v4") : QStringLiteral("v6"))};
}

Patch creating(const Topology &topology, const ElementId &owner, const SlotKey &slot,
               const AddressPair &outside, const BoundaryId &boundary)
{
    const QString stem = slot.isEmpty() ? QStringLiteral("nat-%1").arg(owner.toString())
                                        : QStringLiteral("nat-%1-%2").arg(owner.toString(), slot.toString());
    NatMapping mapping{NatMappingId(freeId(topology, stem)), boundary, owner, slot, outside, {}};
    return {{Change{std::nullopt, std::move(mapping)}}};
}

} // namespace

Edit setPublicAddress(const Topology &topology, const ElementId &owner, const SlotKey &slot, Family family,
                      const std::optional<Address> &address, const BoundaryId &boundary)
{
    const NatMapping *mapping = mappingOf(topology, owner, slot);
    AddressPair outside = mapping ? mapping->outside : AddressPair();
    setAddress(outside, family, address);
    if (mapping && outside.isEmpty()) {
        return namedForNat({{Change{*mapping, std::nullopt}}},
                           QT_TRANSLATE_NOOP("Edits", "Remove public address"), owner, slot, family);
    }
    if (mapping) {
        return namedForNat(
            changing(topology, mapping->id, [&](NatMapping &changed) { changed.outside = outside; }),
            QT_TRANSLATE_NOOP("Edits", "Change public address"), owner, slot, family);
    }
    const bool hasOwner = poolOf(topology, ServerId(owner)) || balancerOf(topology, VipId(owner));
    if (outside.isEmpty() || !hasOwner || !topology.boundaries.find(boundary))
        return {};
    return namedForNat(creating(topology, owner, slot, outside, boundary),
                       QT_TRANSLATE_NOOP("Edits", "Add public address"), owner, slot, family);
}

Edit setTranslatedPorts(const Topology &topology, const PoolId &pool, const SlotKey &slot,
                        const std::vector<PortMapping> &ports)
{
    Edit edit{{}, {QT_TRANSLATE_NOOP("Edits", "Change translated ports"), {}}, {}};
    const Pool *found = topology.pools.find(pool);
    if (!found)
        return edit;
    for (const Server &server : found->servers) {
        const NatMapping *mapping = mappingOf(topology, server.id, slot);
        if (!mapping)
            continue;
        for (Change &change :
             changing(topology, mapping->id, [&](NatMapping &changed) { changed.ports = ports; }).changes)
            edit.patch.changes.push_back(std::move(change));
    }
    return edit;
}

std::vector<PortMapping> translatedPorts(const Topology &topology, const PoolId &pool, const SlotKey &slot)
{
    const Pool *found = topology.pools.find(pool);
    if (!found)
        return {};
    for (const Server &server : found->servers) {
        if (const NatMapping *mapping = mappingOf(topology, server.id, slot))
            return mapping->ports;
    }
    return {};
}

} // namespace portolan
