// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssets.h"

#include "identity.h"

#include <algorithm>

namespace portolan {

namespace {

quint64 cacheKey(quint64 identity, Family family)
{
    return identity ^ (family == Family::IPv6 ? 0x5bd1e9955bd1e995 : 0);
}

} // namespace

AddressSets::AddressSets(Derivation &derivation, const Snapshot &snapshot)
    : m_derivation(derivation), m_snapshot(snapshot),
      m_nodes(snapshot.pools().size() * derivation.slots.size() * 2, 0),
      m_parties(snapshot.parties().size() * 2, 0)
{
}

AddressSets::Traits AddressSets::traitsOf(const AddressSet &set) const
{
    Traits traits;
    traits.usable = set.special != AddressSet::Special::None || set.addressCount > 0;
    for (quint32 i = 0; !traits.usable && i < set.partCount; ++i)
        traits.usable = isUsable(m_derivation.parts[set.firstPart + i]);
    if (set.special != AddressSet::Special::None || set.partCount > 1)
        return traits;
    const AddressSet &only = set.partCount == 1 ? at(m_derivation.parts[set.firstPart]) : set;
    if (only.addressCount == 1 && only.part != AddressSet::Part::Party)
        traits.loneOwner = m_derivation.addresses[only.firstAddress].owner;
    return traits;
}

std::span<const quint32> AddressSets::partsOf(const quint32 &index) const
{
    const AddressSet &set = at(index);
    if (set.partCount == 0)
        return {&index, 1};
    return std::span(std::as_const(m_derivation.parts)).subspan(set.firstPart, set.partCount);
}

quint32 AddressSets::nodes(const Seat &seat, Family family)
{
    const size_t slots = m_derivation.slots.size();
    const size_t place = (size_t(seat.pool) * slots + size_t(seat.slot)) * 2 + size_t(family);
    if (m_nodes[place] > 0)
        return m_nodes[place] - 1;
    const PoolNode &node = m_snapshot.pools()[size_t(seat.pool)];
    AddressSet set;
    set.identity = Identity()
                       .add("nodes")
                       .add(node.pool->id.element().text())
                       .add(m_snapshot.slot(seat.slot).text())
                       .value();
    set.family = family;
    set.slot = seat.slot;
    set.zone = m_snapshot.zoneOf(seat);
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(node.element);
    fillNodes(set, seat);
    const quint32 index = add(set);
    m_nodes[place] = index + 1;
    return index;
}

void AddressSets::fillNodes(AddressSet &set, const Seat &seat)
{
    const Pool &pool = *m_snapshot.pools()[size_t(seat.pool)].pool;
    const SlotKey &slot = m_snapshot.slot(seat.slot);
    set.firstAddress = quint32(m_derivation.addresses.size());
    int without = 0;
    int nowhere = 0;
    bool mapped = false;
    for (size_t i = 0; i < pool.servers.size(); ++i) {
        const Server &server = pool.servers[i];
        const int element = m_snapshot.serverElement(seat.pool, i);
        const auto held = server.addresses.find(slot);
        if (held == server.addresses.end() || held->second.isEmpty()) {
            ++nowhere;
            continue;
        }
        const auto &address = held->second.of(set.family);
        if (!address) {
            ++without;
            continue;
        }
        const int mapping = m_snapshot.mappingOf(element, slot);
        mapped = mapped || mapping >= 0;
        const bool apply = !m_snapshot.unsupportedNat(seat.pool);
        addAddress(set, Network::host(*address), element, apply ? mapping : -1);
    }
    // A pool that speaks only the other family is not incomplete in this one.
    set.complete = nowhere == 0 && !pool.servers.empty() && (without == 0 || set.addressCount == 0);
    if (mapped && m_snapshot.unsupportedNat(seat.pool))
        set.complete = false;
}

quint32 AddressSets::vip(const Seat &seat, const TrafficKey &traffic, Family family)
{
    const PoolNode &node = m_snapshot.pools()[size_t(seat.pool)];
    AddressSet set;
    set.identity = Identity()
                       .add("vip")
                       .add(node.pool->id.element().text())
                       .add(m_snapshot.slot(seat.slot).text())
                       .add(traffic.text())
                       .value();
    const auto known = m_known.find(cacheKey(set.identity, family));
    if (known != m_known.end())
        return known->second;
    set.family = family;
    set.part = AddressSet::Part::Vip;
    set.slot = seat.slot;
    set.zone = m_snapshot.zoneOf(seat);
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(node.element);
    set.firstAddress = quint32(m_derivation.addresses.size());
    bool anyFamily = false;
    bool mapped = false;
    for (const VipNode *vip : m_snapshot.vipsOf(seat, traffic)) {
        const int zone = m_snapshot.zoneIndex(vip->balancer->zone);
        if (zone >= 0)
            set.zone = zone;
        anyFamily = anyFamily || !vip->vip->address.isEmpty();
        if (const auto &address = vip->vip->address.of(family)) {
            const int mapping = m_snapshot.mappingOf(vip->vipElement, {});
            mapped = mapped || mapping >= 0;
            addAddress(set, Network::host(*address), vip->vipElement,
                       m_snapshot.unsupportedNat(seat.pool) ? -1 : mapping);
        }
    }
    set.complete = anyFamily && !(mapped && m_snapshot.unsupportedNat(seat.pool));
    if (!anyFamily && family == Family::IPv4) {
        m_derivation.observations.push_back({Observation::Kind::MissingVip,
                                             {node.pool->id},
                                             -1,
                                             {m_snapshot.slot(seat.slot).toString(), traffic.toString()}});
    }
    return addKnown(set);
}

quint32 AddressSets::balancer(const Seat &seat, const TrafficKey &traffic, Family family)
{
    const auto vips = m_snapshot.vipsOf(seat, traffic);
    if (vips.empty())
        return unresolved(m_snapshot.pools()[size_t(seat.pool)].pool->id.element().text() + "/balancer",
                          family);
    const VipNode &first = *vips.front();
    AddressSet set;
    set.identity = Identity().add("balancer").add(first.balancer->id.element().text()).value();
    const auto known = m_known.find(cacheKey(set.identity, family));
    if (known != m_known.end())
        return known->second;
    set.family = family;
    set.part = AddressSet::Part::Balancer;
    const int zone = m_snapshot.zoneIndex(first.balancer->zone);
    set.zone = zone >= 0 ? zone : m_snapshot.zoneOf(seat);
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(first.balancerElement);
    set.firstAddress = quint32(m_derivation.addresses.size());
    for (const AddressPair &own : first.balancer->own) {
        if (const auto &address = own.of(family))
            addAddress(set, Network::host(*address), first.balancerElement,
                       m_snapshot.mappingOf(first.balancerElement, {}));
    }
    set.complete = set.addressCount > 0
        || std::ranges::any_of(first.balancer->own, [](const AddressPair &own) { return !own.isEmpty(); });
    return addKnown(set);
}

quint32 AddressSets::party(int party, Family family)
{
    const size_t place = size_t(party) * 2 + size_t(family);
    if (m_parties[place] > 0)
        return m_parties[place] - 1;
    const PartyNode &node = m_snapshot.parties()[size_t(party)];
    AddressSet set;
    set.identity = Identity().add("party").add(node.party->id.element().text()).value();
    set.family = family;
    set.part = AddressSet::Part::Party;
    set.zone = node.zone;
    set.firstMember = quint32(m_derivation.members.size());
    set.memberCount = 1;
    m_derivation.members.push_back(node.element);
    fillParty(set, node);
    const quint32 index = add(set);
    m_parties[place] = index + 1;
    return index;
}

void AddressSets::fillParty(AddressSet &set, const PartyNode &node)
{
    set.firstAddress = quint32(m_derivation.addresses.size());
    const auto addAll = [&](const std::vector<Network> &networks) {
        for (const Network &network : networks) {
            if (network.family() == set.family)
                addAddress(set, network, node.element, -1);
        }
        return !networks.empty();
    };
    if (addAll(node.party->networks))
        return;
    const ZoneKind *kind = node.zone >= 0 ? m_snapshot.kindOf(node.zone) : nullptr;
    if (kind && kind->internet)
        set.special = AddressSet::Special::Internet;
    else
        set.complete = node.zone >= 0 && addAll(m_snapshot.zones()[size_t(node.zone)]->subnets);
}

quint32 AddressSets::internet(int zone, Family family)
{
    AddressSet set;
    const std::string name =
        zone >= 0 ? m_snapshot.zones()[size_t(zone)]->id.element().text() : std::string();
    set.identity = Identity().add("internet").add(name).value();
    const auto known = m_known.find(cacheKey(set.identity, family));
    if (known != m_known.end())
        return known->second;
    set.family = family;
    set.part = AddressSet::Part::Party;
    set.special = AddressSet::Special::Internet;
    set.zone = zone;
    return addKnown(set);
}

quint32 AddressSets::any(int set, Family family)
{
    AddressSet any;
    const std::string name = set >= 0 ? m_snapshot.catalogue().sets[size_t(set)].key.text() : std::string();
    any.identity = Identity().add("any").add(name).value();
    const auto known = m_known.find(cacheKey(any.identity, family));
    if (known != m_known.end())
        return known->second;
    any.family = family;
    any.part = AddressSet::Part::Party;
    any.special = AddressSet::Special::Any;
    any.set = set;
    return addKnown(any);
}

quint32 AddressSets::unresolved(const std::string &name, Family family)
{
    AddressSet set;
    set.identity = Identity().add("unresolved").add(name).value();
    const auto known = m_known.find(cacheKey(set.identity, family));
    if (known != m_known.end())
        return known->second;
    set.family = family;
    set.complete = false;
    return addKnown(set);
}

quint64 AddressSets::groupIdentity(int set, AddressSet::Part part)
{
    constexpr size_t parts = size_t(AddressSet::Part::Party) + 1;
    const size_t place = size_t(set) * parts + size_t(part);
    if (m_groupIdentities.empty())
        m_groupIdentities.resize(m_snapshot.catalogue().sets.size() * parts, 0);
    if (m_groupIdentities[place] == 0) {
        m_groupIdentities[place] = Identity()
                                       .add("set")
                                       .add(m_snapshot.catalogue().sets[size_t(set)].key.text())
                                       .add(quint64(part))
                                       .value();
    }
    return m_groupIdentities[place];
}

quint32 AddressSets::group(int set, int zone, AddressSet::Part part, const std::vector<quint32> &parts)
{
    AddressSet group;
    group.set = set;
    group.zone = zone;
    group.part = part;
    group.family = at(parts.front()).family;
    group.identity = groupIdentity(set, part);
    // A set has members in several zones, and rules may filter it differently: several member lists.
    Identity filtered;
    filtered.add(group.identity).add(quint64(group.family));
    for (const quint32 member : parts)
        filtered.add(quint64(member));
    const auto known = m_known.find(filtered.value());
    if (known != m_known.end())
        return known->second;
    const quint32 index = addGroup(group, parts);
    m_known.emplace(filtered.value(), index);
    return index;
}

quint32 AddressSets::united(std::vector<quint32> sets)
{
    m_numbers.sort(sets);
    if (sets.size() == 1)
        return sets.front();
    const quint32 list = m_unitedLists.add(sets);
    if (list < m_united.size())
        return m_united[list];
    std::vector<quint32> parts;
    for (const quint32 set : sets) {
        const auto own = partsOf(set);
        parts.insert(parts.end(), own.begin(), own.end());
    }
    m_numbers.sort(parts);
    AddressSet result = at(sets.front());
    for (const quint32 set : sets) {
        if (at(set).zone != result.zone)
            result.zone = -1;
        if (at(set).set != result.set)
            result.set = -1;
    }
    m_united.push_back(addGroup(result, parts));
    return m_united.back();
}

quint32 AddressSets::addGroup(AddressSet group, const std::vector<quint32> &parts)
{
    group.firstPart = quint32(m_derivation.parts.size());
    group.partCount = quint32(parts.size());
    group.firstAddress = group.addressCount = 0;
    m_derivation.parts.insert(m_derivation.parts.end(), parts.begin(), parts.end());
    std::vector<int> members;
    group.complete = true;
    for (const quint32 part : parts) {
        const AddressSet &each = at(part);
        group.complete = group.complete && each.complete;
        group.translated = group.translated || each.translated;
        // Where one member is the whole Internet, so is the group; "any" outweighs both.
        if (each.special != AddressSet::Special::None && group.special != AddressSet::Special::Any)
            group.special = each.special;
        // A member that only speaks the other family is not meant by this group.
        if (each.addressCount == 0 && each.complete && each.special == AddressSet::Special::None)
            continue;
        for (const int member : m_derivation.membersOf(each))
            members.push_back(member);
    }
    m_numbers.sort(members);
    group.firstMember = quint32(m_derivation.members.size());
    group.memberCount = quint32(members.size());
    m_derivation.members.insert(m_derivation.members.end(), members.begin(), members.end());
    return add(group);
}

quint32 AddressSets::add(const AddressSet &set)
{
    const quint32 index = quint32(m_derivation.sets.size());
    m_traits.push_back(traitsOf(set));
    m_derivation.sets.push_back(set);
    return index;
}

quint32 AddressSets::addKnown(const AddressSet &set)
{
    const quint32 index = add(set);
    m_known.emplace(cacheKey(set.identity, set.family), index);
    return index;
}

void AddressSets::addAddress(AddressSet &set, const Network &network, int owner, int mapping)
{
    m_derivation.addresses.push_back({network, owner, mapping});
    ++set.addressCount;
    set.translated = set.translated || mapping >= 0;
}

} // namespace portolan
