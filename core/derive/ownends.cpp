// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownends.h"

#include "identity.h"

#include <algorithm>

namespace portolan {

namespace {

int poolIndex(const Snapshot &snapshot, const ElementId &id)
{
    const auto &pools = snapshot.pools();
    const auto found =
        std::ranges::find(pools, id, [](const PoolNode &node) { return node.pool->id.element(); });
    return found == pools.end() ? snapshot.poolOf(id) : int(found - pools.begin());
}

int partyIndex(const Snapshot &snapshot, const ElementId &id)
{
    const auto &parties = snapshot.parties();
    const auto found =
        std::ranges::find(parties, id, [](const PartyNode &node) { return node.party->id.element(); });
    return found == parties.end() ? -1 : int(found - parties.begin());
}

} // namespace

quint32 OwnEnds::setOf(const OwnFlow &flow, bool isSource, Family family)
{
    const OwnFlowEnd &end = isSource ? flow.from : flow.to;
    if (const int pool = poolIndex(m_snapshot, end.element); pool >= 0) {
        const Seat seat = seatOf(pool, end.slot);
        if (seat.slot < 0)
            return networkSet(flow, isSource, family);
        const bool isPool = m_snapshot.pools()[size_t(pool)].pool->id.element() == end.element;
        return isPool ? m_sets.nodes(seat, family) : serverSet(ServerId(end.element), seat, family);
    }
    if (const int party = partyIndex(m_snapshot, end.element); party >= 0)
        return m_sets.party(party, family);
    const int zone = m_snapshot.zoneIndex(ZoneId(end.element));
    return zone >= 0 && end.networks.empty() ? zoneSet(zone, family) : networkSet(flow, isSource, family);
}

/// The slot asked for; else, of those the role has, the last (its innermost) in the zone of the highest
/// trust.
Seat OwnEnds::seatOf(int pool, const SlotKey &slot) const
{
    if (!slot.isEmpty())
        return {pool, m_snapshot.slotIndex(slot)};
    const Role *role = m_snapshot.pools()[size_t(pool)].role;
    Seat best{pool, -1};
    int highest = -1;
    for (const Interface &side : role ? role->interfaces : std::vector<Interface>()) {
        for (const Slot &each : side.slots) {
            const Seat seat{pool, m_snapshot.slotIndex(each.key)};
            const int zone = seat.slot < 0 ? -1 : m_snapshot.zoneOf(seat);
            const ZoneKind *kind = zone < 0 ? nullptr : m_snapshot.kindOf(zone);
            const int trust = kind ? kind->trust : -1;
            if (trust >= highest) {
                best = seat;
                highest = trust;
            }
        }
    }
    return best;
}

int OwnEnds::zoneHolding(const std::vector<Network> &networks) const
{
    const auto holds = [&networks](const Zone *zone) {
        return !networks.empty() && std::ranges::all_of(networks, [zone](const Network &network) {
            return std::ranges::any_of(zone->subnets, [&network](const Network &subnet) {
                return subnet.prefix() <= network.prefix() && subnet.contains(network.first());
            });
        });
    };
    const auto &zones = m_snapshot.zones();
    const auto found = std::ranges::find_if(zones, holds);
    return found == zones.end() ? -1 : int(found - zones.begin());
}

quint32 OwnEnds::serverSet(const ServerId &server, const Seat &seat, Family family)
{
    const SlotKey &slot = m_snapshot.slot(seat.slot);
    const Pool &pool = *m_snapshot.pools()[size_t(seat.pool)].pool;
    const auto drawn = std::ranges::find(pool.servers, server, &Server::id);
    const auto held = drawn->addresses.find(slot);
    const AddressPair addresses = held == drawn->addresses.end() ? AddressPair() : held->second;
    const int element = m_snapshot.elementOf(server);
    AddressSet set;
    set.identity = Identity().add("server").add(server.element().text()).add(slot.text()).value();
    set.family = family;
    set.slot = seat.slot;
    set.zone = m_snapshot.zoneOf(seat);
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(element);
    set.firstAddress = quint32(m_derivation.addresses.size());
    set.complete = !addresses.isEmpty() && !m_snapshot.unsupportedNat(seat.pool);
    if (const auto &address = addresses.of(family)) {
        const int mapping = m_snapshot.unsupportedNat(seat.pool) ? -1 : m_snapshot.mappingOf(element, slot);
        m_derivation.addresses.push_back({Network::host(*address), element, mapping});
        set.addressCount = 1;
        set.translated = mapping >= 0;
    }
    return m_sets.add(set);
}

quint32 OwnEnds::zoneSet(int zone, Family family)
{
    const Zone &drawn = *m_snapshot.zones()[size_t(zone)];
    const ZoneKind *kind = m_snapshot.kindOf(zone);
    if (kind && kind->internet)
        return m_sets.internet(zone, family);
    AddressSet set;
    set.identity = Identity().add("zone").add(drawn.id.element().text()).value();
    set.family = family;
    set.zone = zone;
    return add(set, m_snapshot.elementOf(drawn.id), drawn.subnets);
}

/// Networks somebody wrote down. The row keeps its id when they change.
quint32 OwnEnds::networkSet(const OwnFlow &flow, bool isSource, Family family)
{
    const OwnFlowEnd &end = isSource ? flow.from : flow.to;
    const int named = m_snapshot.zoneIndex(ZoneId(end.element));
    AddressSet set;
    set.identity =
        Identity().add(isSource ? "own source" : "own destination").add(flow.id.element().text()).value();
    set.family = family;
    set.zone = named >= 0 ? named : zoneHolding(end.networks);
    const int member = set.zone >= 0 ? m_snapshot.elementOf(m_snapshot.zones()[size_t(set.zone)]->id) : -1;
    return add(set, member >= 0 ? member : m_snapshot.elementOf(flow.id), end.networks);
}

quint32 OwnEnds::add(AddressSet set, int member, const std::vector<Network> &networks)
{
    set.part = AddressSet::Part::Party;
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(member);
    set.firstAddress = quint32(m_derivation.addresses.size());
    set.complete = !networks.empty();
    for (const Network &network : networks) {
        if (network.family() != set.family)
            continue;
        m_derivation.addresses.push_back({network, member, -1});
        ++set.addressCount;
    }
    return m_sets.add(set);
}

} // namespace portolan
