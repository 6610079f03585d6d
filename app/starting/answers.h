// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/document.h"

#include <map>
#include <optional>
#include <set>

namespace portolan {

/// What is asked of somebody who begins with a scenario. Ids are those of the scenario's document.
struct ScenarioAnswers {
    QString deployment;
    /// The name of the first site.
    QString site;
    std::vector<HostName> sipDomains;
    /// The domain of the servers' names; nothing where the scenario has no such names.
    std::optional<HostName> serverDomain;
    /// Number of servers in the pools that have several.
    std::map<PoolId, int> servers;
    /// For zones that have subnets.
    std::map<ZoneId, std::vector<Network>> subnets;
    /// What addresses are translated to, one a family; empty without translation.
    std::vector<Network> publicNetworks;
    /// Those outside of the company that take part.
    std::set<PartyId> partners;
    FeatureSettings features;

    bool operator==(const ScenarioAnswers &) const = default;
};

/// What the scenario says by itself. Filling it with these changes nothing.
ScenarioAnswers answersOf(const Document &scenario, const Catalogue &catalogue);

/// The answers for another scenario: what `given` decided against what was `proposed` holds there as well,
/// the rest is as `next` proposes.
ScenarioAnswers carriedOver(const ScenarioAnswers &given, const ScenarioAnswers &proposed,
                            ScenarioAnswers next);

} // namespace portolan
