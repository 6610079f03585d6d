// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses.h"

#include "members.h"

namespace portolan {

namespace {

QString familyText(Family family)
{
    return family == Family::IPv4 ? QStringLiteral("v4") : QStringLiteral("v6");
}

void setServerSlot(Server &server, const SlotKey &slot, Family family, const std::optional<Address> &address)
{
    AddressPair pair;
    if (const auto it = server.addresses.find(slot); it != server.addresses.end())
        pair = it->second;
    setAddress(pair, family, address);
    setOrErase(server.addresses, slot, pair.isEmpty() ? std::nullopt : std::optional(pair));
}

} // namespace

void setAddress(AddressPair &pair, Family family, const std::optional<Address> &address)
{
    if (address && address->family() != family)
        return;
    (family == Family::IPv4 ? pair.v4 : pair.v6) = address;
}

Edit setServerAddress(const Topology &topology, const ServerId &server, const SlotKey &slot, Family family,
                      const std::optional<Address> &address)
{
    return {changingServer(topology, server,
                           [&](Server &changed) { setServerSlot(changed, slot, family, address); }),
            {QT_TRANSLATE_NOOP("Edits", "Change address of server"), {}},
            QStringLiteral("%1/%2/%3").arg(server.toString(), slot.toString(), familyText(family))};
}

Edit setVipAddress(const Topology &topology, const VipId &vip, Family family,
                   const std::optional<Address> &address)
{
    return {changingVip(topology, vip, [&](Vip &changed) { setAddress(changed.address, family, address); }),
            {QT_TRANSLATE_NOOP("Edits", "Change virtual address"), {}},
            QStringLiteral("%1/%2").arg(vip.toString(), familyText(family))};
}

Edit setBalancerAddress(const Topology &topology, const BalancerId &balancer, size_t index, Family family,
                        const std::optional<Address> &address)
{
    return {changing(topology, balancer,
                     [&](Balancer &changed) {
                         if (index > changed.own.size())
                             return;
                         if (index == changed.own.size())
                             changed.own.emplace_back();
                         setAddress(changed.own[index], family, address);
                         std::erase_if(changed.own, [](const AddressPair &pair) { return pair.isEmpty(); });
                     }),
            {QT_TRANSLATE_NOOP("Edits", "Change address of load balancer"), {}},
            QStringLiteral("%1/own/%2/%3").arg(balancer.toString()).arg(index).arg(familyText(family))};
}

Edit setZoneSubnets(const Topology &topology, const ZoneId &zone, const std::vector<Network> &subnets)
{
    return {changing(topology, zone, [&](Zone &changed) { changed.subnets = subnets; }),
            {QT_TRANSLATE_NOOP("Edits", "Change subnets of zone"), {}},
            QStringLiteral("%1/subnets").arg(zone.toString())};
}

Edit setPartyNetworks(const Topology &topology, const PartyId &party, const std::vector<Network> &networks)
{
    return {changing(topology, party, [&](Party &changed) { changed.networks = networks; }),
            {QT_TRANSLATE_NOOP("Edits", "Change networks of clients or partner"), {}},
            QStringLiteral("%1/networks").arg(party.toString())};
}

} // namespace portolan
