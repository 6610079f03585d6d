// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renumbering.h"

#include "freeaddresses.h"

#include <algorithm>

namespace portolan {

namespace {

size_t firstByte(Family family)
{
    return family == Family::IPv4 ? 12 : 0;
}

/// The network after this one; nothing when its first byte would be another.
std::optional<Network> following(const Network &network)
{
    const Address last = lastOf(network);
    const Address next = successor(last);
    const size_t byte = firstByte(network.family());
    if (next == last || next.bytes()[byte] != network.first().bytes()[byte])
        return std::nullopt;
    const auto parsed = Network::parse(next.toString() + u'/' + QString::number(network.prefix()));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<Network> nextFree(std::optional<Network> candidate, const std::vector<Network> &taken)
{
    while (candidate
           && std::ranges::any_of(taken, [&](const Network &other) { return overlap(other, *candidate); }))
        candidate = following(*candidate);
    return candidate;
}

} // namespace

Renumbering::Renumbering(const Topology &topology)
{
    for (const Zone &zone : topology.zones)
        m_ofZones.insert(m_ofZones.end(), zone.subnets.begin(), zone.subnets.end());
    for (const Party &party : topology.parties)
        m_ofParties.insert(m_ofParties.end(), party.networks.begin(), party.networks.end());
}

std::optional<Network> Renumbering::ofZone(const Network &network)
{
    const std::optional<Network> free = nextFree(network, m_ofZones);
    if (free) {
        m_ofZones.push_back(*free);
        m_moves.emplace_back(network, *free);
    }
    return free;
}

std::optional<Network> Renumbering::ofParty(const Network &network, const std::vector<Network> &subnets)
{
    const auto isInside = [&subnets](const Network &one) {
        return std::ranges::any_of(subnets,
                                   [&one](const Network &subnet) { return subnet.contains(one.first()); });
    };
    const QString text = moved(network.first()).toString() + u'/' + QString::number(network.prefix());
    const Network wish = Network::parse(text).value_or(network);
    const std::optional<Network> free = nextFree(wish, m_ofParties);
    if (!free || (isInside(wish) && !isInside(*free)))
        return std::nullopt;
    m_ofParties.push_back(*free);
    return free;
}

Address Renumbering::moved(const Address &address) const
{
    const auto move =
        std::ranges::find_if(m_moves, [&](const auto &each) { return each.first.contains(address); });
    if (move == m_moves.end())
        return address;
    std::array<quint8, 16> bytes = address.bytes();
    for (size_t i = firstByte(address.family()); i < bytes.size(); ++i)
        bytes[i] = quint8(bytes[i] - move->first.first().bytes()[i] + move->second.first().bytes()[i]);
    return addressFrom(address.family(), bytes);
}

} // namespace portolan
