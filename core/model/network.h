// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "keys.h"
#include "types/address.h"
#include "types/port.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace portolan {

using FeatureSettings = std::map<FeatureKey, bool>;

enum class SiteKind : quint8 { Central, Branch };

struct Site {
    SiteId id;
    QString name;
    SiteKind kind = SiteKind::Central;
    /// Features switched here, overriding the deployment.
    FeatureSettings features;

    bool operator==(const Site &) const = default;
};

/// A stretch of network in which nothing is filtered except by the hosts themselves.
struct Zone {
    ZoneId id;
    QString name;
    ZoneKindKey kind;
    /// Empty for zones nobody owns, such as the Internet.
    SiteId site;
    std::vector<Network> subnets;

    bool operator==(const Zone &) const = default;
};

/// A device with its own rule set. Several boundaries may belong to it (three legs).
struct Firewall {
    FirewallId id;
    QString name;
    /// Begins the row numbers of its sheet: "EXT" gives EXT-017.
    QString prefix;

    bool operator==(const Firewall &) const = default;
};

/// How the translating device writes the destination of an inbound rule: the address the sender
/// uses (Check Point, Palo Alto, FortiGate VIP), or the one behind it (ASA since 8.3, nftables forward).
enum class DestinationNotation : quint8 { Original, Real };

/// Joins two zones. The order of the zones is the order in which the architect drew them.
struct Boundary {
    BoundaryId id;
    QString name;
    ZoneId first;
    ZoneId second;
    bool filtered = true;
    /// The device that filters; empty when the boundary is not filtered.
    FirewallId firewall;
    /// Whether NAT mappings may name this boundary.
    bool translates = false;
    DestinationNotation notation = DestinationNotation::Original;
    /// Whether a host behind the boundary reaches its neighbour's public address; unknown when unset.
    std::optional<bool> hairpin;

    bool operator==(const Boundary &) const = default;
};

/// A path the architect chose where the shortest one is not the real one. Holds in both directions.
struct Route {
    RouteId id;
    ZoneId from;
    ZoneId to;
    std::vector<BoundaryId> via;

    bool operator==(const Route &) const = default;
};

/// The addresses in one slot, or the public addresses of one mapping.
struct AddressPair {
    std::optional<Address> v4;
    std::optional<Address> v6;

    [[nodiscard]] const std::optional<Address> &of(Family family) const
    {
        return family == Family::IPv4 ? v4 : v6;
    }
    [[nodiscard]] bool isEmpty() const { return !v4 && !v6; }

    bool operator==(const AddressPair &) const = default;
};

struct PortMapping {
    Transport transport = Transport::Tcp;
    Port outside;
    Port inside;

    bool operator==(const PortMapping &) const = default;
};

/// Static translation on a boundary: the slot of a server (or a VIP) is seen outside under `outside`.
/// One to one for all ports, unless `ports` restricts it.
struct NatMapping {
    NatMappingId id;
    BoundaryId boundary;
    /// A server or a VIP.
    ElementId owner;
    /// Empty when the owner is a VIP.
    SlotKey slot;
    AddressPair outside;
    std::vector<PortMapping> ports;

    bool operator==(const NatMapping &) const = default;
};

} // namespace portolan
