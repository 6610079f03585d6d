// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include <algorithm>

namespace portolan {

namespace {

using Pass = void (*)(Work &);

/// The passes, in order. docs/derivation.md explains each with an example.
constexpr Pass recommendedPasses[] = {
    deriveFlows, // rules, conditions, ends, placement, paths: firewall and client rows
    deriveOwnFlows, // what somebody added, the same way
    deriveListeners, // what listens, from the flows that arrive
    deriveBalancers, // virtual addresses, the way behind them, health monitors
    deriveIpsec, // what IPsec must leave alone
    deriveNat, // static translation
    findPrintedTables,
};

constexpr Pass documentedPasses[] = {
    deriveDocumented, // the printed tables, verbatim
    deriveNat,
};

void tidyObservations(Derivation &derivation)
{
    for (const AddressSet &set : derivation.sets) {
        const bool plainNodes =
            set.part == AddressSet::Part::Nodes && set.partCount == 0 && set.memberCount == 1;
        if (!plainNodes || set.complete || set.slot < 0 || set.family != Family::IPv4)
            continue;
        const PoolId pool(derivation.elements[size_t(derivation.membersOf(set).front())]);
        const Pool *drawn = derivation.topology.pools.find(pool);
        if (!drawn)
            continue;
        const SlotKey &slot = derivation.slots[size_t(set.slot)];
        if (drawn->servers.empty())
            derivation.observations.push_back(
                {Observation::Kind::MissingAddress, {pool}, -1, {slot.toString()}});
        for (const Server &server : drawn->servers) {
            const auto held = server.addresses.find(slot);
            if (held == server.addresses.end() || !held->second.v4)
                derivation.observations.push_back(
                    {Observation::Kind::MissingAddress, {server.id, pool}, -1, {slot.toString()}});
        }
    }
    const auto key = [](const Observation &observation) {
        return std::tie(observation.kind, observation.elements, observation.arguments, observation.rule);
    };
    std::ranges::sort(derivation.observations, {}, key);
    // One observation per place: that several rules come upon it adds nothing.
    const auto same =
        std::ranges::unique(derivation.observations, [](const Observation &a, const Observation &b) {
            return a.kind == b.kind && a.elements == b.elements && a.arguments == b.arguments;
        });
    derivation.observations.erase(same.begin(), same.end());
}

} // namespace

std::vector<OwnedAddress> Derivation::addressesOf(const AddressSet &set) const
{
    std::vector<OwnedAddress> result;
    const auto append = [&](const AddressSet &plain) {
        const auto first = addresses.begin() + plain.firstAddress;
        result.insert(result.end(), first, first + plain.addressCount);
    };
    append(set);
    for (quint32 i = 0; i < set.partCount; ++i)
        append(sets[parts[set.firstPart + i]]);
    return result;
}

const OwnFlow *Derivation::ownFlow(int rule) const
{
    const size_t rules = catalogue->rules.size();
    return size_t(rule) < rules ? nullptr : topology.ownFlows.find(ownFlows[size_t(rule) - rules]);
}

std::vector<int> Derivation::zonesOf(const AddressSet &set) const
{
    if (set.zone >= 0)
        return {set.zone};
    std::vector<int> result;
    for (quint32 i = 0; i < set.partCount; ++i) {
        const int zone = sets[parts[set.firstPart + i]].zone;
        if (zone >= 0)
            result.push_back(zone);
    }
    std::ranges::sort(result);
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

QString rowIdText(quint64 id)
{
    return QStringLiteral("%1").arg(id, 16, 16, QLatin1Char('0'));
}

Derivation derive(const Topology &topology, std::shared_ptr<const Catalogue> catalogue, View view)
{
    Derivation derivation;
    derivation.view = view;
    derivation.topology = topology;
    derivation.catalogue = std::move(catalogue);
    Work work(derivation);
    if (view == View::Recommended) {
        for (const Pass pass : recommendedPasses)
            pass(work);
    } else {
        for (const Pass pass : documentedPasses)
            pass(work);
    }
    work.rows.finish();
    tidyObservations(derivation);
    return derivation;
}

} // namespace portolan
