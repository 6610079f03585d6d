// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkmoves.h"

#include "commands/freeaddresses.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace portolan {

namespace {

constexpr int neighbourhoodV4 = 24;
constexpr int neighbourhoodV6 = 64;

/// `visit(std::optional<Address> &)` for every address of servers, balancers and translations.
template <typename Visit>
void visitAddresses(Topology &topology, Visit visit)
{
    const auto visitPair = [&](AddressPair &pair) {
        visit(pair.v4);
        visit(pair.v6);
    };
    const Topology before = topology;
    for (Pool pool : before.pools) {
        for (Server &server : pool.servers) {
            for (auto &[slot, pair] : server.addresses)
                visitPair(pair);
            std::erase_if(server.addresses, [](const auto &entry) { return entry.second.isEmpty(); });
        }
        topology.pools.put(std::move(pool));
    }
    for (Balancer balancer : before.balancers) {
        std::ranges::for_each(balancer.own, visitPair);
        for (Vip &vip : balancer.vips)
            visitPair(vip.address);
        topology.balancers.put(std::move(balancer));
    }
    for (NatMapping mapping : before.natMappings) {
        visitPair(mapping.outside);
        topology.natMappings.put(std::move(mapping));
    }
}

/// The address with the same number in another network; nothing where that has no such host.
std::optional<Address> sameNumber(const Address &address, const Network &from, const Network &to)
{
    std::array<quint8, 16> bytes = to.first().bytes();
    for (size_t i = 0; i < bytes.size(); ++i) {
        const auto number = quint8(address.bytes()[i] ^ from.first().bytes()[i]);
        if ((bytes[i] & number) != 0)
            return std::nullopt;
        bytes[i] = quint8(bytes[i] | number);
    }
    const Address moved = addressFrom(from.family(), bytes);
    return to.contains(moved) ? std::optional(moved) : std::nullopt;
}

using Moves = std::map<Address, std::optional<Address>>;

/// Each host with its own number in the new network; nothing where one has no place there.
std::optional<Moves> numbersKept(const std::set<Address> &hosts, const Network &from, const Network &to)
{
    Moves moves;
    for (const Address &host : hosts) {
        const std::optional<Address> moved = sameNumber(host, from, to);
        if (!moved || !isHostAddress(to, *moved))
            return std::nullopt;
        moves.emplace(host, moved);
    }
    return moves;
}

/// The hosts numbered through; nothing where there are too many.
std::optional<Moves> numberedThrough(const std::set<Address> &hosts, const Network &to)
{
    FreeAddresses fresh{Topology()};
    Moves moves;
    for (const Address &host : hosts) {
        const std::optional<Address> moved = fresh.next(to);
        if (!moved)
            return std::nullopt;
        moves.emplace(host, moved);
    }
    return moves;
}

OrRefusal<Moves> movesOf(const std::set<Address> &hosts, const NetworkMove &move)
{
    if (!move.to) {
        Moves gone;
        for (const Address &host : hosts)
            gone.emplace(host, std::nullopt);
        return gone;
    }
    std::optional<Moves> moves = numbersKept(hosts, move.from, *move.to);
    if (!moves)
        moves = numberedThrough(hosts, *move.to);
    if (!moves)
        return refused(QT_TRANSLATE_NOOP("Edits", "There is no room for %1 addresses in %2."),
                       {verbatim(QString::number(hosts.size())), verbatim(move.to->toString())});
    return *moves;
}

/// A part of the old network in the new one: the same part where both are of one size, else all of it.
Network moved(const Network &part, const NetworkMove &move)
{
    const std::optional<Address> first = sameNumber(part.first(), move.from, *move.to);
    if (!first || move.from.prefix() != move.to->prefix())
        return *move.to;
    const auto whole = Network::parse(first->toString() + u'/' + QString::number(part.prefix()));
    return whole ? *whole : *move.to;
}

/// The networks after the moves, in their order and each once.
std::vector<Network> moved(const std::vector<Network> &networks, const std::vector<NetworkMove> &moves)
{
    std::vector<Network> result;
    for (const Network &network : networks) {
        const auto move = std::ranges::find_if(moves, [&](const NetworkMove &each) {
            return each.from.contains(network.first()) && each.from.prefix() <= network.prefix();
        });
        if (move != moves.end() && !move->to)
            continue;
        const Network now = move == moves.end() ? network : moved(network, *move);
        if (std::ranges::find(result, now) == result.end())
            result.push_back(now);
    }
    return result;
}

void moveNetworks(Topology &topology, const std::vector<NetworkMove> &moves)
{
    const Topology before = topology;
    for (Zone zone : before.zones) {
        zone.subnets = moved(zone.subnets, moves);
        topology.zones.put(std::move(zone));
    }
    for (Party party : before.parties) {
        party.networks = moved(party.networks, moves);
        topology.parties.put(std::move(party));
    }
    for (OwnFlow flow : before.ownFlows) {
        flow.from.networks = moved(flow.from.networks, moves);
        flow.to.networks = moved(flow.to.networks, moves);
        topology.ownFlows.put(std::move(flow));
    }
}

} // namespace

std::vector<NetworkMove> movesBetweenNetworks(const std::vector<Network> &before,
                                              const std::vector<Network> &after)
{
    std::vector<NetworkMove> result;
    for (const Family family : {Family::IPv4, Family::IPv6}) {
        const auto isOther = [family](const Network &network) { return network.family() != family; };
        std::vector<Network> from = before;
        std::vector<Network> to = after;
        std::erase_if(from, isOther);
        std::erase_if(to, isOther);
        for (size_t i = 0; i < from.size(); ++i)
            result.push_back({from[i], i < to.size() ? std::optional(to[i]) : std::nullopt});
    }
    return result;
}

std::vector<Network> translatedNetworks(const Topology &topology)
{
    std::map<Family, std::set<Network>> found;
    const auto note = [&](const std::optional<Address> &address) {
        if (!address)
            return;
        const int prefix = address->family() == Family::IPv4 ? neighbourhoodV4 : neighbourhoodV6;
        std::array<quint8, 16> bytes = address->bytes();
        const int hostBytes = (address->family() == Family::IPv4 ? 32 - prefix : 128 - prefix) / 8;
        std::fill(bytes.end() - hostBytes, bytes.end(), quint8(0));
        const auto network =
            Network::parse(addressFrom(address->family(), bytes).toString() + u'/' + QString::number(prefix));
        if (network)
            found[address->family()].insert(*network);
    };
    for (const NatMapping &mapping : topology.natMappings) {
        note(mapping.outside.v4);
        note(mapping.outside.v6);
    }
    std::vector<Network> result;
    for (const auto &[family, networks] : found) {
        if (networks.size() == 1)
            result.push_back(*networks.begin());
    }
    return result;
}

OrRefusal<Topology> renumbered(const Topology &topology, const std::vector<NetworkMove> &moves)
{
    Topology result = topology;
    std::vector<std::set<Address>> hosts(moves.size());
    visitAddresses(result, [&](const std::optional<Address> &address) {
        const auto move = std::ranges::find_if(
            moves, [&](const NetworkMove &each) { return address && each.from.contains(*address); });
        if (move != moves.end())
            hosts[size_t(move - moves.begin())].insert(*address);
    });
    Moves all;
    for (size_t i = 0; i < moves.size(); ++i) {
        OrRefusal<Moves> some = movesOf(hosts[i], moves[i]);
        if (!some)
            return tl::unexpected(some.error());
        all.merge(*some);
    }
    visitAddresses(result, [&](std::optional<Address> &address) {
        const auto it = address ? all.find(*address) : all.end();
        if (it != all.end())
            address = it->second;
    });
    moveNetworks(result, moves);
    return result;
}

} // namespace portolan
