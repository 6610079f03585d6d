// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints.h"

#include <algorithm>

namespace portolan {

Endpoints::Endpoints(const Snapshot &snapshot, AddressSets &sets)
    : m_snapshot(snapshot), m_sets(sets),
      m_standings(snapshot.pools().size() * snapshot.slotCount() * snapshot.catalogue().trafficClasses.size())
{
}

const Endpoints::Balanced *Endpoints::behind(quint32 vip) const
{
    const auto it = m_behind.find(vip);
    return it == m_behind.end() ? nullptr : &it->second;
}

Endpoints::Standing &Endpoints::standing(const Seat &seat, int traffic)
{
    const auto &classes = m_snapshot.catalogue().trafficClasses;
    const size_t place = size_t(seat.pool) * m_snapshot.slotCount() + size_t(seat.slot);
    Standing &standing = m_standings[place * classes.size() + size_t(traffic)];
    if (standing.known)
        return standing;
    const TrafficKey &key = classes[size_t(traffic)].key;
    const PoolNode &node = m_snapshot.pools()[size_t(seat.pool)];
    const auto vips = m_snapshot.vipsOf(seat, key);
    standing.known = true;
    standing.hardware = node.role && balancingOf(*node.role, *node.pool, key) == Balancing::Hardware;
    standing.hasVip = !vips.empty();
    if (standing.hasVip)
        standing.sourceNat = vips.front()->balancer->sourceNat;
    return standing;
}

bool Endpoints::isHardware(const Side::Member &member)
{
    return member.party < 0 && member.traffic >= 0 && standing(member.seat, member.traffic).hardware;
}

quint32 Endpoints::vipOf(const Side::Member &member, Family family)
{
    quint32 &known = standing(member.seat, member.traffic).vip[size_t(family)];
    if (known == 0) {
        const auto &classes = m_snapshot.catalogue().trafficClasses;
        const quint32 vip = m_sets.vip(member.seat, classes[size_t(member.traffic)].key, family);
        m_behind.try_emplace(vip, Balanced{member.seat, member.traffic});
        known = vip + 1;
    }
    return known - 1;
}

quint32 Endpoints::balancer(const Balanced &balanced, Family family)
{
    quint32 &known = standing(balanced.seat, balanced.traffic).balancer[size_t(family)];
    if (known == 0) {
        const auto &classes = m_snapshot.catalogue().trafficClasses;
        known = m_sets.balancer(balanced.seat, classes[size_t(balanced.traffic)].key, family) + 1;
    }
    return known - 1;
}

std::optional<bool> Endpoints::sourceNat(const Balanced &balanced)
{
    return standing(balanced.seat, balanced.traffic).sourceNat;
}

void Endpoints::addSender(const Side::Member &member, Sender sender, Family family)
{
    if (member.party >= 0) {
        m_nodes.push_back(m_sets.party(member.party, family));
        return;
    }
    std::optional<bool> translates = false;
    if (sender == Sender::Balanced && isHardware(member)) {
        const Standing &known = standing(member.seat, member.traffic);
        translates = known.hasVip ? known.sourceNat : false;
    }
    if (translates.value_or(true))
        m_balancing.push_back(balancer({member.seat, member.traffic}, family));
    if (!translates.value_or(false))
        m_nodes.push_back(m_sets.nodes(member.seat, family));
}

void Endpoints::addSenders(const Side &side, const RuleEndpoint &end, Family family,
                           std::vector<quint32> &result)
{
    switch (side.kind) {
    case Side::Kind::Internet:
        result.push_back(m_sets.internet(side.zone, family));
        return;
    case Side::Kind::Any:
        result.push_back(m_sets.any(side.set, family));
        return;
    case Side::Kind::Unresolved:
        result.push_back(m_sets.unresolved(side.name, family));
        return;
    case Side::Kind::Pool:
    case Side::Kind::Group:
        break;
    }
    m_nodes.clear();
    m_balancing.clear();
    for (const Side::Member &member : side.members)
        addSender(member, end.sender, family);
    addGroups(side, AddressSet::Part::Balancer, result);
}

void Endpoints::addReceivers(const Side &side, const RuleEndpoint &end, bool samePool, Family family,
                             std::vector<quint32> &result)
{
    if (side.kind != Side::Kind::Pool && side.kind != Side::Kind::Group) {
        addSenders(side, end, family, result);
        return;
    }
    m_nodes.clear();
    m_balancing.clear();
    for (const Side::Member &member : side.members) {
        if (member.party >= 0) {
            m_nodes.push_back(m_sets.party(member.party, family));
            continue;
        }
        // Members of one pool know each other; only what is placed on both also asks the balancer.
        const bool hardware = isHardware(member) && end.placement != Arrival::Nodes
            && !(samePool && end.placement == Arrival::Vip);
        if (hardware)
            m_balancing.push_back(vipOf(member, family));
        if (!hardware || end.placement == Arrival::Both)
            m_nodes.push_back(m_sets.nodes(member.seat, family));
    }
    addGroups(side, AddressSet::Part::Vip, result);
}

/// A pool's sets as they are; of a catalogue set one group of each part.
void Endpoints::addGroups(const Side &side, AddressSet::Part behind, std::vector<quint32> &result)
{
    if (side.kind == Side::Kind::Pool) {
        result.insert(result.end(), m_nodes.begin(), m_nodes.end());
        result.insert(result.end(), m_balancing.begin(), m_balancing.end());
        return;
    }
    if (!m_nodes.empty())
        result.push_back(m_sets.group(side.set, side.zone, AddressSet::Part::Nodes, m_nodes));
    if (!m_balancing.empty())
        result.push_back(m_sets.group(side.set, side.zone, behind, m_balancing));
}

} // namespace portolan
