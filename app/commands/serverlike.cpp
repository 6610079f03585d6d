// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverlike.h"

#include "addresses.h"
#include "hostpattern.h"
#include "standing.h"

namespace portolan {

namespace {

constexpr std::array bothFamilies{Family::IPv4, Family::IPv6};

/// How far addresses are counted up where no subnet is known.
Network neighbourhood(const Address &address)
{
    std::array<quint8, 16> bytes = address.bytes();
    const bool isV4 = address.family() == Family::IPv4;
    for (size_t i = isV4 ? 15 : 8; i < bytes.size(); ++i)
        bytes[i] = 0;
    const Address first = isV4 ? Address::v4(address.toV4() & 0xFFFFFF00u) : Address::v6(bytes);
    return *Network::parse(first.toString() + (isV4 ? QStringLiteral("/24") : QStringLiteral("/64")));
}

AddressPair firstAddresses(const std::vector<Network> &subnets, Unused &unused)
{
    AddressPair pair;
    for (const Family family : bothFamilies)
        setAddress(pair, family, unused.addresses.next(subnets, family));
    return pair;
}

std::vector<Network> subnetsOf(const Topology &topology, const Role *role, const Pool &pool,
                               const SlotKey &slot)
{
    const Zone *zone = role ? zoneOfSlot(topology, *role, pool, slot) : nullptr;
    return zone ? zone->subnets : std::vector<Network>();
}

ServerId idFor(const Server &server, Unused &unused)
{
    const QString label = server.fqdn ? server.fqdn->toString().section(u'.', 0, 0) : server.name;
    return ServerId(unused.ids.next(QStringLiteral("srv-") + label));
}

} // namespace

Server firstServer(const Topology &topology, const Role &role, const Pool &pool, Unused &unused)
{
    const MachineName wish = HostPattern(topology).serverOf(role);
    Server server;
    if (wish.fqdn)
        server.fqdn = unused.names.nextHost(*wish.fqdn);
    else
        server.name = unused.names.next(wish.name, {});
    server.id = idFor(server, unused);
    for (const Interface &side : role.interfaces) {
        for (const Slot &slot : side.slots) {
            const AddressPair pair = firstAddresses(subnetsOf(topology, &role, pool, slot.key), unused);
            if (!pair.isEmpty())
                server.addresses.emplace(slot.key, pair);
        }
    }
    return server;
}

Server serverLike(const Topology &topology, const Role *role, const Pool &pool, const Server &model,
                  Unused &unused)
{
    Server server;
    if (model.fqdn)
        server.fqdn = unused.names.nextHost(*model.fqdn);
    if (!model.name.isEmpty())
        server.name = unused.names.next(model.name, {});
    server.id = idFor(server, unused);
    for (const auto &[slot, pair] : model.addresses) {
        const AddressPair next = addressesLike(pair, subnetsOf(topology, role, pool, slot), unused);
        if (!next.isEmpty())
            server.addresses.emplace(slot, next);
    }
    return server;
}

std::vector<NatMapping> mappingsLike(const Topology &topology, const ElementId &model, const ElementId &copy,
                                     Unused &unused)
{
    std::vector<NatMapping> mappings;
    for (const NatMapping &mapping : topology.natMappings) {
        if (mapping.owner != model)
            continue;
        NatMapping like = mapping;
        like.id = NatMappingId(
            unused.ids.next(QStringLiteral("nat-%1-%2").arg(copy.toString(), mapping.slot.toString())));
        like.owner = copy;
        like.outside = addressesLike(mapping.outside, {}, unused);
        mappings.push_back(std::move(like));
    }
    return mappings;
}

AddressPair addressesLike(const AddressPair &model, const std::vector<Network> &subnets, Unused &unused)
{
    AddressPair pair;
    for (const Family family : bothFamilies) {
        const std::optional<Address> &last = model.of(family);
        if (!last)
            continue;
        const bool known =
            std::ranges::any_of(subnets, [&last](const Network &subnet) { return subnet.contains(*last); });
        setAddress(pair, family,
                   known ? unused.addresses.next(subnets, family, last)
                         : unused.addresses.next(neighbourhood(*last), last));
    }
    return pair;
}

} // namespace portolan
