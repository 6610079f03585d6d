// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include "catalog/checknames.h"

#include <set>

namespace portolan {

namespace {

using Field = FindingField::Kind;

/// Whether the zone has subnets of the family, and none of them holds the address.
bool isOutside(const Zone &zone, const Address &address)
{
    bool knowsFamily = false;
    for (const Network &subnet : zone.subnets) {
        if (subnet.family() != address.family())
            continue;
        if (subnet.contains(address))
            return false;
        knowsFamily = true;
    }
    return knowsFamily;
}

bool isAmong(const std::vector<ZoneKindKey> &kinds, const Zone *zone)
{
    return zone && std::ranges::find(kinds, zone->kind) != kinds.end();
}

/// Looks at the addresses of one owner in one zone.
class Placement {
public:
    Placement(const Zone *zone, Findings &findings) : m_zone(zone), m_findings(findings) { }

    void look(const AddressPair &pair, const ElementId &owner, const QString &slot)
    {
        for (const auto &address : {pair.v4, pair.v6}) {
            if (m_zone && address && isOutside(*m_zone, *address))
                m_findings.add({owner, m_zone->id}, {Field::Address, slot}, {plain(address->toString())});
        }
    }

private:
    const Zone *m_zone;
    Findings &m_findings;
};

void lookAtServers(const Design &design, Findings &findings)
{
    for (int i = 0; i < design.poolCount(); ++i) {
        std::map<SlotKey, const Zone *> zones;
        for (const Server &server : design.pool(i).servers) {
            for (const auto &[slot, pair] : server.addresses) {
                auto zone = zones.find(slot);
                if (zone == zones.end())
                    zone = zones.emplace(slot, design.zoneOf(i, slot)).first;
                Placement(zone->second, findings).look(pair, server.id, slot.toString());
            }
        }
    }
}

struct ZoneSubnet {
    Network subnet;
    const Zone *zone;
};

bool isTranslation(const QString &state)
{
    return state == QLatin1StringView(boundaryWords.front());
}

bool stateHolds(const Boundary &boundary, const QString &state)
{
    return isTranslation(state) ? boundary.translates : !boundary.filtered;
}

Field fieldOf(const QString &state)
{
    return isTranslation(state) ? Field::Translates : Field::Filtered;
}

} // namespace

void findOutsideSubnets(const Design &design, Findings &findings)
{
    lookAtServers(design, findings);
    for (const Balancer &balancer : design.topology().balancers) {
        Placement placement(design.topology().zones.find(balancer.zone), findings);
        for (const Vip &vip : balancer.vips)
            placement.look(vip.address, vip.id, {});
        for (const AddressPair &own : balancer.own)
            placement.look(own, balancer.id, {});
    }
    for (const Party &party : design.topology().parties) {
        const Zone *zone = design.topology().zones.find(party.zone);
        for (const Network &network : party.networks) {
            if (zone && isOutside(*zone, network.first()))
                findings.add({party.id, zone->id}, {Field::Networks, {}}, {plain(network.toString())});
        }
    }
}

void findOverlappingSubnets(const Design &design, Findings &findings)
{
    std::vector<ZoneSubnet> subnets;
    for (const Zone &zone : design.topology().zones) {
        for (const Network &subnet : zone.subnets)
            subnets.push_back({subnet, &zone});
    }
    // A subnet stands before those within it.
    std::ranges::stable_sort(subnets, {}, [](const ZoneSubnet &each) {
        return std::tuple(each.subnet.family(), each.subnet.first(), each.subnet.prefix());
    });
    std::vector<ZoneSubnet> around;
    for (const ZoneSubnet &each : subnets) {
        while (!around.empty()
               && (around.back().subnet.family() != each.subnet.family()
                   || !around.back().subnet.contains(each.subnet.first())))
            around.pop_back();
        const auto other = std::ranges::find_if(
            around, [&each](const ZoneSubnet &outer) { return outer.zone != each.zone; });
        if (other != around.end())
            findings.add({each.zone->id, other->zone->id}, {Field::Subnets, {}},
                         {plain(each.subnet.toString()), plain(other->subnet.toString())});
        around.push_back(each);
    }
}

void findBoundariesMeeting(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    const auto &zones = design.topology().zones;
    for (const Boundary &boundary : design.topology().boundaries) {
        const Zone *first = zones.find(boundary.first);
        const Zone *second = zones.find(boundary.second);
        const bool joins =
            (isAmong(parameters.zoneKinds, first) && isAmong(parameters.otherZoneKinds, second))
            || (isAmong(parameters.zoneKinds, second) && isAmong(parameters.otherZoneKinds, first));
        if (joins && stateHolds(boundary, parameters.value))
            findings.add({boundary.id}, {fieldOf(parameters.value), {}}, {}, {boundary.id});
    }
}

void findSingleFirewalls(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    const auto &zones = design.topology().zones;
    std::set<FirewallId> before;
    std::map<FirewallId, BoundaryId> behind;
    for (const Boundary &boundary : design.topology().boundaries) {
        const auto touches = [&](const std::vector<ZoneKindKey> &kinds) {
            return isAmong(kinds, zones.find(boundary.first)) || isAmong(kinds, zones.find(boundary.second));
        };
        if (boundary.firewall.isEmpty())
            continue;
        if (touches(parameters.zoneKinds))
            before.insert(boundary.firewall);
        if (touches(parameters.otherZoneKinds))
            behind.emplace(boundary.firewall, boundary.id);
    }
    for (const FirewallId &firewall : before) {
        if (const auto boundary = behind.find(firewall); boundary != behind.end())
            findings.add({boundary->second, firewall}, {Field::Firewall, {}});
    }
}

} // namespace portolan
