// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/association.h"
#include "model/pool.h"
#include "text.h"

#include <optional>
#include <vector>

namespace portolan {

template <>
struct KeyTag<100> {
    static constexpr ErrorCode invalid = ErrorCode::InvalidKey;
};
/// A named group of services and parties that rules may point at ("internal-servers").
using SetKey = Name<KeyTag<100>>;

struct ZoneKind {
    ZoneKindKey key;
    Text name;
    /// Higher is more trusted: Internet 0, perimeter, LAN. Decides what "inbound" means.
    int trust = 0;
    /// Whether paths between two other zones may lead through it. Never for the Internet.
    bool transit = true;
    /// The Internet itself: its addresses are not enumerated.
    bool internet = false;
};

struct Service {
    ServiceKey key;
    Text name;
    /// Empty when it is never balanced by hardware.
    TrafficKey traffic;
    /// Whether a balancer may write its own address as the sender. Never for A/V.
    bool sourceNatAllowed = true;
    /// The TCP port a hardware balancer probes.
    std::optional<Port> monitor;
};

struct Slot {
    SlotKey key;
    Text name;
};

struct Interface {
    InterfaceKey key;
    Text name;
    std::vector<Slot> slots;
    /// The kinds of zone this side may stand in.
    std::vector<ZoneKindKey> zoneKinds;
};

/// A service a role can host, and the slot it listens and sends on.
struct HostedService {
    ServiceKey service;
    SlotKey slot;
    /// Whether it runs unless the pool says otherwise.
    bool byDefault = true;
};

struct BalancingChoice {
    TrafficKey traffic;
    std::vector<Balancing> allowed;
    Balancing byDefault = Balancing::None;
};

/// Machines of ours, people's devices, or others' systems.
enum class RoleGroup : quint8 { Servers, Clients, Partners };

struct Role {
    RoleKey key;
    RoleGroup group = RoleGroup::Servers;
    Text name;
    /// For pools of more than one machine, or several parties ("Edge pool").
    Text pluralName;
    /// Name of a picture in resources/icons, without folder and suffix.
    QString icon;
    /// Begins the host names of its servers: "fe" gives fe01, fe02 ...
    std::optional<HostName> hostStem;
    /// Empty for clients and partners.
    std::vector<Interface> interfaces;
    std::vector<HostedService> services;
    std::vector<BalancingChoice> balancing;
    /// Where clients and partners may stand.
    std::vector<ZoneKindKey> zoneKinds;
};

struct TrafficClass {
    TrafficKey key;
    Text name;
};

/// A configurable port range and what it is unless configured. A range of one is a port: it stays one.
struct NamedRange {
    RangeKey key;
    Text name;
    PortRange byDefault = PortRange::any();
    /// Whose ports they are: every pool that hosts one of these may have its own. Empty: the deployment has.
    std::vector<ServiceKey> services;
    /// What is usual where the services of a pool have one address together.
    std::optional<PortRange> atSharedAddress;
    /// Whether a hardware balancer probes it, as it does the monitors of services.
    bool isProbed = false;

    [[nodiscard]] bool isOfPools() const { return !services.empty(); }
    [[nodiscard]] bool isPort() const { return byDefault.first() == byDefault.last(); }
};

enum class AttributeType : quint8 { Switch, Port, Range, Choice };

struct AttributeDefinition {
    AttributeKey key;
    Text name;
    AttributeType type = AttributeType::Switch;
    /// For choices: the words allowed in the file and what people see.
    std::vector<std::pair<QString, Text>> choices;
    /// Empty when the attribute may be missing.
    std::optional<AttributeValue> byDefault;
};

/// A kind of line. It runs from one of `from` to one of `to`; 'fromSite' allows a site at its start.
struct AssociationKind {
    AssociationKey key;
    Text name;
    std::vector<RoleKey> from;
    std::vector<RoleKey> to;
    bool fromSite = false;
    std::vector<AttributeDefinition> attributes;
};

} // namespace portolan
