// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints.h"

#include <algorithm>

namespace portolan {

Endpoints::Endpoints(const Snapshot &snapshot, AddressSets &sets) : m_snapshot(snapshot), m_sets(sets)
{
}

const Endpoints::Balanced *Endpoints::behind(quint32 vip) const
{
    const auto it = m_behind.find(vip);
    return it == m_behind.end() ? nullptr : &it->second;
}

bool Endpoints::isHardware(const Side::Member &member) const
{
    if (member.party >= 0 || member.traffic.isEmpty())
        return false;
    const PoolNode &node = m_snapshot.pools()[size_t(member.seat.pool)];
    return node.role && balancingOf(*node.role, *node.pool, member.traffic) == Balancing::Hardware;
}

quint32 Endpoints::vipOf(const Side::Member &member, Family family)
{
    const quint32 vip = m_sets.vip(member.seat, member.traffic, family);
    m_behind.try_emplace(vip, Balanced{member.seat, member.traffic});
    return vip;
}

std::optional<bool> Endpoints::sourceNat(const Seat &seat, const TrafficKey &traffic) const
{
    const auto vips = m_snapshot.vipsOf(seat, traffic);
    return vips.empty() ? std::nullopt : vips.front()->balancer->sourceNat;
}

void Endpoints::addSender(const Side::Member &member, Sender sender, Family family,
                          std::vector<quint32> &nodes, std::vector<quint32> &balancers)
{
    if (member.party >= 0) {
        nodes.push_back(m_sets.party(member.party, family));
        return;
    }
    const bool balanced = sender == Sender::Balanced && isHardware(member)
        && !m_snapshot.vipsOf(member.seat, member.traffic).empty();
    const std::optional<bool> translates = balanced ? sourceNat(member.seat, member.traffic) : false;
    if (translates.value_or(true))
        balancers.push_back(m_sets.balancer(member.seat, member.traffic, family));
    if (!translates.value_or(false))
        nodes.push_back(m_sets.nodes(member.seat, family));
}

std::vector<quint32> Endpoints::senders(const Side &side, const RuleEndpoint &end, Family family)
{
    switch (side.kind) {
    case Side::Kind::Internet:
        return {m_sets.internet(side.zone, family)};
    case Side::Kind::Any:
        return {m_sets.any(side.set, family)};
    case Side::Kind::Unresolved:
        return {m_sets.unresolved(side.name, family)};
    case Side::Kind::Pool:
    case Side::Kind::Group:
        break;
    }
    std::vector<quint32> nodes;
    std::vector<quint32> balancers;
    for (const Side::Member &member : side.members)
        addSender(member, end.sender, family, nodes, balancers);
    std::vector<quint32> result;
    if (side.kind == Side::Kind::Pool) {
        result = nodes;
        result.insert(result.end(), balancers.begin(), balancers.end());
        return result;
    }
    if (!nodes.empty())
        result.push_back(m_sets.group(side.set, side.zone, AddressSet::Part::Nodes, nodes));
    if (!balancers.empty())
        result.push_back(m_sets.group(side.set, side.zone, AddressSet::Part::Balancer, balancers));
    return result;
}

std::vector<quint32> Endpoints::receivers(const Side &side, const RuleEndpoint &end, bool samePool,
                                          Family family)
{
    if (side.kind != Side::Kind::Pool && side.kind != Side::Kind::Group)
        return senders(side, end, family);
    std::vector<quint32> nodes;
    std::vector<quint32> vips;
    for (const Side::Member &member : side.members) {
        if (member.party >= 0) {
            nodes.push_back(m_sets.party(member.party, family));
            continue;
        }
        // Members of one pool know each other; only what is placed on both also asks the balancer.
        const bool hardware = isHardware(member) && end.placement != Arrival::Nodes
            && !(samePool && end.placement == Arrival::Vip);
        if (hardware)
            vips.push_back(vipOf(member, family));
        if (!hardware || end.placement == Arrival::Both)
            nodes.push_back(m_sets.nodes(member.seat, family));
    }
    std::vector<quint32> result;
    if (side.kind == Side::Kind::Pool) {
        result = nodes;
        result.insert(result.end(), vips.begin(), vips.end());
        return result;
    }
    if (!nodes.empty())
        result.push_back(m_sets.group(side.set, side.zone, AddressSet::Part::Nodes, nodes));
    if (!vips.empty())
        result.push_back(m_sets.group(side.set, side.zone, AddressSet::Part::Vip, vips));
    return result;
}

} // namespace portolan
