// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuredports.h"

#include <algorithm>

namespace portolan {

PortRange configuredPorts(const Topology &topology, const NamedRange &range, const Pool *pool)
{
    const auto entered = [&range](const std::map<RangeKey, PortRange> &ranges) -> std::optional<PortRange> {
        const auto own = ranges.find(range.key);
        const bool fits =
            own != ranges.end() && (!range.isPort() || own->second.first() == own->second.last());
        return fits ? std::optional(own->second) : std::nullopt;
    };
    const auto own = pool && range.isOfPools() ? entered(pool->ranges) : std::nullopt;
    return own ? *own : entered(topology.deployment.ranges).value_or(range.byDefault);
}

std::vector<const NamedRange *> rangesOf(const Catalogue &catalogue, const Pool &pool)
{
    std::vector<const NamedRange *> ranges;
    const Role *role = catalogue.role(pool.role);
    if (!role)
        return ranges;
    for (const NamedRange &range : catalogue.ranges) {
        if (std::ranges::any_of(range.services,
                                [&](const ServiceKey &service) { return hosts(*role, pool, service); }))
            ranges.push_back(&range);
    }
    return ranges;
}

} // namespace portolan
