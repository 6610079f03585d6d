// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <algorithm>

namespace portolan {

std::optional<Address> outsideAddress(const Derivation &derivation, const OwnedAddress &address,
                                      const BoundaryId &boundary)
{
    if (address.mapping < 0)
        return std::nullopt;
    const Table<NatMapping> &mappings = derivation.topology.natMappings;
    const NatMapping *first = mappings.find(derivation.mappings[size_t(address.mapping)]);
    for (size_t i = size_t(address.mapping); i < derivation.mappings.size(); ++i) {
        const NatMapping *mapping = mappings.find(derivation.mappings[i]);
        if (mapping->owner != first->owner || mapping->slot != first->slot)
            break;
        if (mapping->boundary == boundary)
            return mapping->outside.of(address.network.family());
    }
    return std::nullopt;
}

int boundaryOf(const Derivation &derivation, const Snapshot &snapshot, int mapping)
{
    const NatMapping *found = derivation.topology.natMappings.find(derivation.mappings[size_t(mapping)]);
    const auto &boundaries = snapshot.boundaries();
    const auto it =
        std::ranges::find(boundaries, found->boundary, [](const Boundary *boundary) { return boundary->id; });
    return it == boundaries.end() ? -1 : int(it - boundaries.begin());
}

} // namespace portolan
