// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillscenario.h"

#include "commands/creating.h"
#include "commands/draft.h"
#include "commands/freeaddresses.h"
#include "commands/naming.h"
#include "commands/removing.h"
#include "commands/settings.h"
#include "hosts.h"
#include "networkmoves.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

std::optional<Refusal> whyNot(const Topology &topology, const ScenarioAnswers &answers)
{
    if (answers.sipDomains.empty())
        return Refusal{QT_TRANSLATE_NOOP("Edits", "A deployment needs at least one SIP domain.")};
    std::vector<std::pair<Network, QString>> seen;
    for (const auto &[id, subnets] : answers.subnets) {
        const QString zone = shownName(topology, id);
        for (const Network &subnet : subnets) {
            for (const auto &[other, owner] : seen) {
                if (overlap(subnet, other))
                    return Refusal{QT_TRANSLATE_NOOP("Edits", "%1 (%2) and %3 (%4) overlap."),
                                   {verbatim(other.toString()), verbatim(owner), verbatim(subnet.toString()),
                                    verbatim(zone)}};
            }
            seen.emplace_back(subnet, zone);
        }
    }
    return std::nullopt;
}

void leaveOut(Draft &draft, const Catalogue &catalogue, const std::set<PartyId> &all,
              const std::set<PartyId> &chosen)
{
    std::vector<ElementId> gone;
    std::ranges::copy_if(all, std::back_inserter(gone),
                         [&](const PartyId &party) { return !chosen.contains(party); });
    draft.add(removeElements(draft.document(), catalogue, gone));
}

std::optional<Refusal> setServerCount(Draft &draft, const Catalogue &catalogue, const PoolId &id, int count)
{
    const Pool *pool = draft.topology().pools.find(id);
    if (!pool)
        return std::nullopt;
    std::vector<ElementId> gone;
    for (size_t i = size_t(std::max(count, 1)); i < pool->servers.size(); ++i)
        gone.push_back(pool->servers[i].id);
    const int missing = count - int(pool->servers.size());
    draft.add(removeElements(draft.document(), catalogue, gone));
    for (int i = 0; i < missing; ++i) {
        const OrRefusal<Creation> created = addServer(draft.topology(), catalogue, id);
        if (!created)
            return created.error();
        draft.add(created->edit);
    }
    return std::nullopt;
}

std::vector<NetworkMove> movesBetween(const ScenarioAnswers &before, const ScenarioAnswers &after)
{
    std::vector<NetworkMove> moves;
    for (const auto &[zone, subnets] : before.subnets) {
        const auto wanted = after.subnets.find(zone);
        if (wanted != after.subnets.end())
            std::ranges::copy(movesBetweenNetworks(subnets, wanted->second), std::back_inserter(moves));
    }
    std::ranges::copy(movesBetweenNetworks(before.publicNetworks, after.publicNetworks),
                      std::back_inserter(moves));
    std::erase_if(moves, [](const NetworkMove &move) { return move.to == move.from; });
    return moves;
}

void setNames(Draft &draft, const ScenarioAnswers &before, const ScenarioAnswers &answers)
{
    Topology &topology = draft.topology();
    if (!before.sipDomains.empty())
        changeDomain(topology, before.sipDomains.front(), answers.sipDomains.front());
    if (before.serverDomain && answers.serverDomain)
        changeDomain(topology, *before.serverDomain, *answers.serverDomain);
    topology.deployment.sipDomains = answers.sipDomains;
    if (!answers.deployment.isEmpty())
        topology.deployment.name = answers.deployment;
    if (!topology.sites.isEmpty() && !answers.site.isEmpty())
        draft.add(rename(topology, topology.sites.begin()->id, answers.site));
}

void setFeatures(Draft &draft, const Catalogue &catalogue, const ScenarioAnswers &before,
                 const FeatureSettings &features)
{
    for (const Feature &feature : catalogue.features) {
        const auto wanted = features.find(feature.key);
        if (wanted != features.end() && wanted->second != before.features.at(feature.key))
            draft.add(setFeature(draft.topology(), {}, feature, wanted->second));
    }
}

} // namespace

OrRefusal<Document> filled(const Document &scenario, const Catalogue &catalogue,
                           const ScenarioAnswers &answers)
{
    if (const auto why = whyNot(scenario.topology, answers))
        return tl::unexpected(*why);
    const ScenarioAnswers before = answersOf(scenario, catalogue);
    Draft draft(scenario);
    leaveOut(draft, catalogue, before.partners, answers.partners);
    for (const auto &[pool, count] : answers.servers) {
        if (const auto why = setServerCount(draft, catalogue, pool, count))
            return tl::unexpected(*why);
    }
    OrRefusal<Topology> moved = renumbered(draft.topology(), movesBetween(before, answers));
    if (!moved)
        return tl::unexpected(moved.error());
    draft.topology() = *moved;
    setNames(draft, before, answers);
    setFeatures(draft, catalogue, before, answers.features);
    return draft.document();
}

} // namespace portolan
