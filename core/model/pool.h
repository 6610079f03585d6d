// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"
#include "types/hostname.h"

#include <set>

namespace portolan {

enum class Balancing : quint8 { None, Dns, Hardware };

struct Server {
    ServerId id;
    std::optional<HostName> fqdn;
    /// Used where there is no FQDN; may be empty.
    QString name;
    std::map<SlotKey, AddressPair> addresses;

    bool operator==(const Server &) const = default;
};

/// One or more machines of one role under one FQDN. A single server is a pool of one.
struct Pool {
    PoolId id;
    QString name;
    RoleKey role;
    SiteId site;
    std::optional<HostName> fqdn;
    /// The zone each network side stands in.
    std::map<InterfaceKey, ZoneId> zones;
    std::vector<Server> servers;
    /// Services switched on or off against what the role hosts by default.
    std::map<ServiceKey, bool> services;
    std::map<TrafficKey, Balancing> balancing;
    /// Features switched here, overriding site and deployment.
    FeatureSettings features;
    /// Names under which services of the pool are reached, against what the catalogue proposes.
    std::map<NameKey, HostName> names;
    /// Ports of its services, against those of the deployment and the catalogue.
    std::map<RangeKey, PortRange> ranges;

    bool operator==(const Pool &) const = default;
};

/// A virtual address: one slot of one pool, for one class of traffic, as published by a balancer.
struct Vip {
    VipId id;
    PoolId pool;
    SlotKey slot;
    TrafficKey traffic;
    /// Names the address. Where the pool has a name of its own for what the address publishes, that one
    /// holds.
    std::optional<HostName> fqdn;
    AddressPair address;

    bool operator==(const Vip &) const = default;
};

/// A hardware load balancer; may serve several pools.
struct Balancer {
    BalancerId id;
    QString name;
    SiteId site;
    ZoneId zone;
    /// The addresses it opens connections from (SNAT and health monitors).
    std::vector<AddressPair> own;
    /// Whether it writes its own address as the sender; unknown when unset.
    std::optional<bool> sourceNat;
    std::vector<Vip> vips;

    bool operator==(const Balancer &) const = default;
};

/// Those who are not our servers: client networks, administrators, remote users, partners.
struct Party {
    PartyId id;
    QString name;
    RoleKey role;
    SiteId site;
    ZoneId zone;
    /// Client networks or partner addresses; empty means unknown, or the whole zone.
    std::vector<Network> networks;
    /// SIP domains of a partner, for the reader of the sheet.
    std::vector<HostName> domains;

    bool operator==(const Party &) const = default;
};

} // namespace portolan
