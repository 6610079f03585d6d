// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldaddresses.h"

#include <algorithm>

namespace portolan {

namespace {

void add(const AddressPair &pair, const HeldAddress &holder, std::vector<HeldAddress> &held)
{
    for (const auto &address : {pair.v4, pair.v6}) {
        if (!address)
            continue;
        held.push_back(holder);
        held.back().address = *address;
    }
}

} // namespace

std::vector<HeldAddress> heldAddresses(const Topology &topology)
{
    const Address none = Address::v4(0);
    std::vector<HeldAddress> held;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            const QString machine = server.fqdn ? server.fqdn->toString() : QString();
            for (const auto &[slot, pair] : server.addresses)
                add(pair, {none, server.id, slot, machine, {}}, held);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const Vip &vip : balancer.vips)
            add(vip.address, {none, vip.id, {}, {}, balancer.id}, held);
        for (const AddressPair &own : balancer.own)
            add(own, {none, balancer.id, {}, {}, balancer.id}, held);
    }
    std::ranges::stable_sort(held, {}, &HeldAddress::address);
    return held;
}

bool areOne(const HeldAddress &a, const HeldAddress &b)
{
    const bool sameMachine = !a.machine.isEmpty() && a.machine == b.machine;
    const bool balancersOwn =
        !a.balancer.isEmpty() && a.balancer == b.balancer && (a.owner == a.balancer || b.owner == b.balancer);
    return a.owner == b.owner || sameMachine || balancersOwn;
}

} // namespace portolan
