// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owners.h"

#include <algorithm>

namespace portolan {

const Server *serverIn(const Pool &pool, const ServerId &server)
{
    const auto it = std::ranges::find(pool.servers, server, &Server::id);
    return it == pool.servers.end() ? nullptr : &*it;
}

const Vip *vipIn(const Balancer &balancer, const VipId &vip)
{
    const auto it = std::ranges::find(balancer.vips, vip, &Vip::id);
    return it == balancer.vips.end() ? nullptr : &*it;
}

const Pool *poolOf(const Topology &topology, const ServerId &server)
{
    for (const Pool &pool : topology.pools) {
        if (serverIn(pool, server))
            return &pool;
    }
    return nullptr;
}

const Balancer *balancerOf(const Topology &topology, const VipId &vip)
{
    for (const Balancer &balancer : topology.balancers) {
        if (vipIn(balancer, vip))
            return &balancer;
    }
    return nullptr;
}

} // namespace portolan
