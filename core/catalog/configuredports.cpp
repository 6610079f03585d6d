// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuredports.h"

#include <algorithm>

namespace portolan {

PortRange configuredPorts(const Topology &topology, const NamedRange &range, const Pool *pool)
{
    if (pool && range.isOfPools()) {
        const auto own = pool->ranges.find(range.key);
        if (own != pool->ranges.end())
            return own->second;
    }
    const auto &all = topology.deployment.ranges;
    const auto common = all.find(range.key);
    return common == all.end() ? range.byDefault : common->second;
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
