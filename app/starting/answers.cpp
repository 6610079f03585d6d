// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "hosts.h"
#include "networkmoves.h"

namespace portolan {

namespace {

bool isOutside(const Topology &topology, const Party &party)
{
    const Zone *zone = topology.zones.find(party.zone);
    return zone && zone->site.isEmpty();
}

template <typename T>
void carry(const T &given, const T &proposed, T &next)
{
    if (given != proposed)
        next = given;
}

template <typename K, typename V>
void carry(const std::map<K, V> &given, const std::map<K, V> &proposed, std::map<K, V> &next)
{
    for (auto &[key, value] : next) {
        const auto was = proposed.find(key);
        const auto now = given.find(key);
        if (was != proposed.end() && now != given.end())
            carry(now->second, was->second, value);
    }
}

} // namespace

ScenarioAnswers answersOf(const Document &scenario, const Catalogue &catalogue)
{
    const Topology &topology = scenario.topology;
    ScenarioAnswers answers;
    answers.deployment = topology.deployment.name;
    answers.sipDomains = topology.deployment.sipDomains;
    answers.serverDomain = commonDomain(topology);
    answers.publicNetworks = translatedNetworks(topology);
    if (!topology.sites.isEmpty())
        answers.site = topology.sites.begin()->name;
    for (const Pool &pool : topology.pools) {
        if (pool.servers.size() > 1)
            answers.servers.emplace(pool.id, int(pool.servers.size()));
    }
    for (const Zone &zone : topology.zones) {
        if (!zone.subnets.empty())
            answers.subnets.emplace(zone.id, zone.subnets);
    }
    for (const Party &party : topology.parties) {
        if (isOutside(topology, party))
            answers.partners.insert(party.id);
    }
    for (const Feature &feature : catalogue.features) {
        const auto set = topology.deployment.features.find(feature.key);
        answers.features.emplace(feature.key,
                                 set == topology.deployment.features.end() ? feature.byDefault : set->second);
    }
    return answers;
}

ScenarioAnswers carriedOver(const ScenarioAnswers &given, const ScenarioAnswers &proposed,
                            ScenarioAnswers next)
{
    carry(given.deployment, proposed.deployment, next.deployment);
    carry(given.site, proposed.site, next.site);
    carry(given.sipDomains, proposed.sipDomains, next.sipDomains);
    carry(given.serverDomain, proposed.serverDomain, next.serverDomain);
    carry(given.servers, proposed.servers, next.servers);
    carry(given.subnets, proposed.subnets, next.subnets);
    if (!next.publicNetworks.empty() && !proposed.publicNetworks.empty())
        carry(given.publicNetworks, proposed.publicNetworks, next.publicNetworks);
    carry(given.features, proposed.features, next.features);
    std::erase_if(next.partners, [&](const PartyId &party) {
        return proposed.partners.contains(party) && !given.partners.contains(party);
    });
    return next;
}

} // namespace portolan
