// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeaddresses.h"

#include <algorithm>

namespace portolan {

namespace {

/// Host part of the first address that is given: by custom the ones before belong to routers.
constexpr quint8 firstHostByCustom = 11;
/// From this many host bits there is room for the custom.
constexpr int roomyHostBits = 5;

int hostBits(const Network &network)
{
    return (network.family() == Family::IPv4 ? 32 : 128) - network.prefix();
}

Address firstCandidate(const Network &network)
{
    std::array<quint8, 16> bytes = network.first().bytes();
    if (hostBits(network) >= roomyHostBits) {
        // 11 reads as 11 in both notations.
        bytes[15] = quint8(bytes[15] | (network.family() == Family::IPv4 ? firstHostByCustom : 0x11));
    }
    return addressFrom(network.family(), bytes);
}

} // namespace

Address addressFrom(Family family, const std::array<quint8, 16> &bytes)
{
    if (family == Family::IPv6)
        return Address::v6(bytes);
    return Address::v4(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8
                       | bytes[15]);
}

bool overlap(const Network &one, const Network &other)
{
    return one.contains(other.first()) || other.contains(one.first());
}

Address successor(const Address &address)
{
    std::array<quint8, 16> bytes = address.bytes();
    const size_t first = address.family() == Family::IPv4 ? 12 : 0;
    for (size_t i = bytes.size(); i-- > first;) {
        if (++bytes[i] != 0)
            return addressFrom(address.family(), bytes);
    }
    return address;
}

Address lastOf(const Network &network)
{
    std::array<quint8, 16> bytes = network.first().bytes();
    const int bits = hostBits(network);
    for (int bit = 0; bit < bits; ++bit)
        bytes[size_t(15 - bit / 8)] = quint8(bytes[size_t(15 - bit / 8)] | 1u << (bit % 8));
    return addressFrom(network.family(), bytes);
}

bool isHostAddress(const Network &network, const Address &address)
{
    if (!network.contains(address))
        return false;
    if (hostBits(network) < 2)
        return true;
    const bool isBroadcast = network.family() == Family::IPv4 && address == lastOf(network);
    return address != network.first() && !isBroadcast;
}

FreeAddresses::FreeAddresses(const Topology &topology)
{
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            for (const auto &[slot, pair] : server.addresses)
                take(pair);
        }
    }
    for (const Balancer &balancer : topology.balancers) {
        for (const AddressPair &pair : balancer.own)
            take(pair);
        for (const Vip &vip : balancer.vips)
            take(vip.address);
    }
    for (const NatMapping &mapping : topology.natMappings)
        take(mapping.outside);
    for (const Party &party : topology.parties)
        m_ofClients.insert(m_ofClients.end(), party.networks.begin(), party.networks.end());
}

void FreeAddresses::take(const AddressPair &pair)
{
    for (const std::optional<Address> &address : {pair.v4, pair.v6}) {
        if (address)
            take(*address);
    }
}

std::optional<Address> FreeAddresses::freeBetween(const Network &network, Address from,
                                                  const Address &to) const
{
    while (from <= to) {
        const auto owner = std::ranges::find_if(m_ofClients, [&](const Network &clients) {
            return clients.prefix() > network.prefix() && clients.contains(from);
        });
        if (owner == m_ofClients.end() && isHostAddress(network, from) && !isTaken(from))
            return from;
        const Address last = owner == m_ofClients.end() ? from : lastOf(*owner);
        from = successor(last);
        if (from == last)
            break;
    }
    return std::nullopt;
}

std::optional<Address> FreeAddresses::next(const Network &network, const std::optional<Address> &last)
{
    const Address end = lastOf(network);
    const Address start = last && network.contains(*last) ? successor(*last) : firstCandidate(network);
    std::optional<Address> found = freeBetween(network, start, end);
    if (!found)
        found = freeBetween(network, network.first(), end);
    if (found)
        take(*found);
    return found;
}

std::optional<Address> FreeAddresses::next(const std::vector<Network> &networks, Family family,
                                           const std::optional<Address> &last)
{
    const auto tryNetwork = [&](const Network &network) {
        return network.family() == family ? next(network, last) : std::nullopt;
    };
    const auto own = std::ranges::find_if(
        networks, [&](const Network &network) { return last && network.contains(*last); });
    if (own != networks.end()) {
        if (auto found = tryNetwork(*own))
            return found;
    }
    for (const Network &network : networks) {
        if (auto found = tryNetwork(network))
            return found;
    }
    return std::nullopt;
}

} // namespace portolan
