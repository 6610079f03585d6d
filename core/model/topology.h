// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "association.h"
#include "network.h"
#include "note.h"
#include "ownflow.h"
#include "pool.h"
#include "table.h"

namespace portolan {

/// What holds for the whole deployment.
struct Deployment {
    QString name;
    std::vector<HostName> sipDomains;
    FeatureSettings features;
    /// Port ranges set against the catalogue's defaults.
    std::map<RangeKey, PortRange> ranges;
    /// Names that stand once for the deployment, against what the catalogue proposes; of those there are in
    /// every SIP domain, one that serves them all.
    std::map<NameKey, HostName> names;
    /// Names of single SIP domains, by name and domain. They go before those above.
    std::map<NameKey, std::map<HostName, HostName>> domainNames;

    bool operator==(const Deployment &) const = default;
};

/// The whole model of one deployment: a value, cheap to copy, without any knowledge of a product.
struct Topology {
    Deployment deployment;
    Table<Site> sites;
    Table<Zone> zones;
    Table<Firewall> firewalls;
    Table<Boundary> boundaries;
    Table<Route> routes;
    Table<Pool> pools;
    Table<Balancer> balancers;
    Table<Party> parties;
    Table<Association> associations;
    Table<NatMapping> natMappings;
    Table<Note> notes;
    Table<OwnFlow> ownFlows;

    bool operator==(const Topology &) const = default;
};

} // namespace portolan
