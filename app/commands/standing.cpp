// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

bool contains(const std::vector<ZoneKindKey> &kinds, const ZoneKindKey &kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// Every kind of zone the role may stand in, each once.
std::vector<ZoneKindKey> kindsFor(const Role &role)
{
    std::vector<ZoneKindKey> kinds = role.zoneKinds;
    for (const Interface &side : role.interfaces) {
        for (const ZoneKindKey &kind : side.zoneKinds) {
            if (!contains(kinds, kind))
                kinds.push_back(kind);
        }
    }
    return kinds;
}

std::vector<ZoneId> zonesOf(const Topology &topology, const std::vector<ZoneKindKey> &kinds)
{
    std::vector<ZoneId> zones;
    for (const ZoneKindKey &kind : kinds) {
        for (const Zone &zone : topology.zones) {
            if (zone.kind == kind)
                zones.push_back(zone.id);
        }
    }
    return zones;
}

Text namesOf(const Catalogue &catalogue, const std::vector<ZoneKindKey> &kinds)
{
    QStringList en;
    QStringList de;
    for (const ZoneKindKey &key : kinds) {
        if (const ZoneKind *kind = catalogue.zoneKind(key)) {
            en.append(kind->name.en);
            de.append(kind->name.de);
        }
    }
    return {en.join(QStringLiteral("; ")), de.join(QStringLiteral("; "))};
}

/// How well a zone would serve beside the one chosen: the more the better.
int nearness(const Topology &topology, const Zone &zone, const Zone &chosen)
{
    const bool shared = std::any_of(topology.pools.begin(), topology.pools.end(), [&](const Pool &pool) {
        const auto standsIn = [&pool](const ZoneId &id) {
            return std::ranges::any_of(pool.zones, [&id](const auto &entry) { return entry.second == id; });
        };
        return standsIn(zone.id) && standsIn(chosen.id);
    });
    return (shared ? 2 : 0) + (zone.site == chosen.site ? 1 : 0);
}

ZoneId nearestOf(const Topology &topology, const std::vector<ZoneId> &zones, const Zone &chosen)
{
    ZoneId best;
    int most = -1;
    for (const ZoneId &id : zones) {
        const int near = nearness(topology, *topology.zones.find(id), chosen);
        if (near > most) {
            best = id;
            most = near;
        }
    }
    return best;
}

} // namespace

const Interface *sideFor(const Role &role, const ZoneKindKey &kind)
{
    const auto side = std::ranges::find_if(
        role.interfaces, [&kind](const Interface &each) { return contains(each.zoneKinds, kind); });
    return side == role.interfaces.end() ? nullptr : &*side;
}

bool mayStandIn(const Role &role, const ZoneKindKey &kind)
{
    return contains(role.zoneKinds, kind) || sideFor(role, kind);
}

std::vector<ZoneId> zonesFor(const Topology &topology, const Role &role)
{
    return zonesOf(topology, kindsFor(role));
}

std::vector<ZoneId> zonesFor(const Topology &topology, const Interface &side)
{
    return zonesOf(topology, side.zoneKinds);
}

ZoneId likelyZone(const Topology &topology, const Role &role)
{
    if (!role.interfaces.empty()) {
        for (const Pool &pool : topology.pools) {
            const auto zone = pool.zones.find(role.interfaces.front().key);
            if (pool.role == role.key && zone != pool.zones.end())
                return zone->second;
        }
    }
    for (const Party &party : topology.parties) {
        if (party.role == role.key && !party.zone.isEmpty())
            return party.zone;
    }
    const std::vector<ZoneId> zones = zonesFor(topology, role);
    return zones.empty() ? ZoneId() : zones.front();
}

std::optional<Refusal> whyNotIn(const Topology &topology, const Catalogue &catalogue, const Role &role,
                                const ZoneId &zone)
{
    const Zone *found = topology.zones.find(zone);
    if (!found || mayStandIn(role, found->kind))
        return std::nullopt;
    return Refusal{QT_TRANSLATE_NOOP("Edits", "“%1” cannot stand in “%2”. Its place is here: %3."),
                   {role.name, verbatim(found->name), namesOf(catalogue, kindsFor(role))},
                   {}};
}

std::map<InterfaceKey, ZoneId> zonesAround(const Topology &topology, const Role &role, const ZoneId &zone)
{
    std::map<InterfaceKey, ZoneId> zones;
    const Zone *chosen = topology.zones.find(zone);
    const Interface *standing = chosen ? sideFor(role, chosen->kind) : nullptr;
    if (!standing)
        return zones;
    for (const Interface &side : role.interfaces) {
        const ZoneId place =
            &side == standing ? zone : nearestOf(topology, zonesFor(topology, side), *chosen);
        if (!place.isEmpty())
            zones.emplace(side.key, place);
    }
    return zones;
}

const Zone *zoneOfSlot(const Topology &topology, const Role &role, const Pool &pool, const SlotKey &slot)
{
    for (const Interface &side : role.interfaces) {
        if (std::ranges::find(side.slots, slot, &Slot::key) == side.slots.end())
            continue;
        const auto zone = pool.zones.find(side.key);
        return zone == pool.zones.end() ? nullptr : topology.zones.find(zone->second);
    }
    return nullptr;
}

} // namespace portolan
