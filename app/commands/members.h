// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "model/owners.h"

#include <algorithm>

namespace portolan {

/// Servers change with their pool: the patch in which `mutate` is carried out on one server.
template <typename Mutate>
Patch changingServer(const Topology &topology, const ServerId &id, Mutate mutate)
{
    const Pool *pool = poolOf(topology, id);
    if (!pool)
        return {};
    return changing(topology, pool->id,
                    [&](Pool &changed) { mutate(*std::ranges::find(changed.servers, id, &Server::id)); });
}

/// Virtual addresses change with their balancer.
template <typename Mutate>
Patch changingVip(const Topology &topology, const VipId &id, Mutate mutate)
{
    const Balancer *balancer = balancerOf(topology, id);
    if (!balancer)
        return {};
    return changing(topology, balancer->id,
                    [&](Balancer &changed) { mutate(*std::ranges::find(changed.vips, id, &Vip::id)); });
}

} // namespace portolan
