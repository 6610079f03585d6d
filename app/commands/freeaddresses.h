// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <optional>
#include <set>

namespace portolan {

/// The address whose bytes() these are.
Address addressFrom(Family family, const std::array<quint8, 16> &bytes);
/// Whether two networks have addresses in common.
bool overlap(const Network &one, const Network &other);
/// The address after this one; the last one of the family is followed by itself.
Address successor(const Address &address);
/// The last address of a network.
Address lastOf(const Network &network);
/// Whether a host may have this address there: neither the network's own nor its broadcast address.
bool isHostAddress(const Network &network, const Address &address);

/// Hands out addresses that nothing in the document has: servers, virtual addresses, balancers' own and
/// public addresses. What was handed out is taken as well. Addresses in the networks of clients are left
/// to them.
class FreeAddresses {
public:
    explicit FreeAddresses(const Topology &topology);

    [[nodiscard]] bool isTaken(const Address &address) const { return m_taken.contains(address); }
    void take(const Address &address) { m_taken.insert(address); }
    void take(const AddressPair &pair);
    /// The next free address after `last`, going round at the end of the network. Without `last` the first
    /// few are left to routers and their kin where there is room. Nothing when the network is full.
    std::optional<Address> next(const Network &network, const std::optional<Address> &last = {});
    /// The same in the first of several networks of the family that has room; `last` counts in its own.
    std::optional<Address> next(const std::vector<Network> &networks, Family family,
                                const std::optional<Address> &last = {});

private:
    [[nodiscard]] std::optional<Address> freeBetween(const Network &network, Address from,
                                                     const Address &to) const;

    std::set<Address> m_taken;
    std::vector<Network> m_ofClients;
};

} // namespace portolan
