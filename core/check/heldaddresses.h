// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <span>

namespace portolan {

/// An address that is drawn, and whose it is.
struct HeldAddress {
    Address address;
    /// A server, a virtual address or a balancer.
    ElementId owner;
    /// Empty for virtual addresses and balancers.
    SlotKey slot;
    /// The machine's name, where it has one: two servers of that name are one machine with several roles.
    QString machine;
    /// The balancer of a virtual address, so that it may use the address itself.
    ElementId balancer;
};

/// Sorted by address; those that are equal stand in the order in which they are drawn.
std::vector<HeldAddress> heldAddresses(const Topology &topology);

/// Whether two that hold the same address may do so: they are one thing.
bool areOne(const HeldAddress &a, const HeldAddress &b);

/// Calls `visit(span)` for each address that several hold.
template <typename Visit>
void forEachShared(const std::vector<HeldAddress> &held, Visit visit)
{
    for (auto first = held.begin(); first != held.end();) {
        const auto last = std::find_if(
            first, held.end(), [&](const HeldAddress &other) { return other.address != first->address; });
        if (last - first > 1)
            visit(std::span(first, last));
        first = last;
    }
}

} // namespace portolan
