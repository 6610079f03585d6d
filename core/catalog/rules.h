// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"

namespace portolan {

template <>
struct KeyTag<101> {
    static constexpr ErrorCode invalid = ErrorCode::InvalidKey;
};
using RuleKey = Name<KeyTag<101>>;

/// A named group of services and parties. Rules that point at sets never follow lines: everyone in the
/// set is meant. On a boundary those are meant whose traffic crosses it, whatever zones they stand in.
struct EndpointSet {
    enum class Kind : quint8 {
        Members, ///< the pools hosting one of `services` and the parties of one of `roles`
        Internet, ///< any address outside
    };

    SetKey key;
    Text name;
    Kind kind = Kind::Members;
    std::vector<ServiceKey> services;
    std::vector<RoleKey> roles;
    /// When no party of these roles is drawn, the set stays "any" (design.md 5, decision 1).
    std::vector<RoleKey> anyUnless;
    /// What is printed instead of addresses then ("any (server and client zones)").
    Text anyName;
    /// When this holds (deployment scope), the set is the whole Internet instead of its members.
    std::optional<Condition> openWhen;
    /// Parties of these roles count only where this holds, asked of the pool at the rule's other end.
    std::vector<std::pair<RoleKey, Condition>> memberConditions;
};

/// Where connections to a hardware-balanced service arrive.
enum class Arrival : quint8 { Vip, Nodes, Both };

/// Who opens a connection that leaves a hardware-balanced pool.
enum class Sender : quint8 {
    Nodes, ///< the servers, whatever the balancer does
    Balanced, ///< through the balancer: its own address with SNAT, the nodes without, both when unknown
};

struct RuleEndpoint {
    /// Exactly one of the two is set.
    ServiceKey service;
    SetKey set;
    /// Meaningful at the destination.
    Arrival placement = Arrival::Vip;
    /// Meaningful at the source.
    Sender sender = Sender::Nodes;
    /// The other side addresses it by what it is outside its NAT (hairpin).
    bool publicAddress = false;
};

/// Which pairs of pools a rule joins.
struct Join {
    enum class Kind : quint8 {
        All, ///< every source with every destination
        SamePool, ///< servers of one pool with each other
        OtherPool, ///< every source with every destination but itself
        SameSite,
        OwnSite, ///< every source with the destinations of its site; with all where its site has none
        Associated, ///< pools connected by `path`
    };
    struct Step {
        AssociationKey kind;
        enum class Direction : quint8 { Forward, Backward, Either } direction = Direction::Forward;
    };

    Kind kind = Kind::All;
    /// Read from the source to the destination. Association predicates are asked of the last step.
    /// From a set, whose members no line leads to, one step: the destination must be at its far end.
    std::vector<Step> path;
    /// A destination that is drawn but not reached gives an incomplete row instead of none.
    bool required = false;
};

/// Fixed, configured by the user, or taken from an attribute of the association; `fixed` then counts
/// where neither the line nor its kind has a value, and "any" means that the port is not known.
struct PortSpec {
    PortRange fixed = PortRange::any();
    RangeKey range;
    AttributeKey attribute;
};

/// Advice for those who implement a row, by name, so that it reads the same everywhere.
struct Advice {
    QString key;
    Text text;
};

/// One flow the product needs, each once.
struct Rule {
    enum class Origin : quint8 { Documented, OwnRecommendation };
    enum class Kind : quint8 {
        Flow, ///< firewall rows, listeners and balancer rows
        Client, ///< ports on people's devices: the client sheet
        Local, ///< opened by the machine to itself: a listener, never a row
        Monitor, ///< a balancer's health monitor; its ports are those the services name
    };

    RuleKey key;
    Origin origin = Origin::Documented;
    Kind kind = Kind::Flow;
    RuleEndpoint from;
    RuleEndpoint to;
    Join join;
    Transport transport = Transport::Tcp;
    PortSpec ports;
    PortSpec sourcePorts;
    /// As on the wire: "SIP", "HTTPS". Not translated.
    QString protocol;
    QString encryption;
    Condition condition;
    Text purpose;
    Text impact;
    /// Why it is recommended although the documentation does not print it; else why it always applies.
    Text reason;
    /// Index into Catalogue::advice, or -1.
    int inspection = -1;
    /// Seconds; 0 when the firewall's default will do.
    int idleTimeout = 0;
    /// What must be opened beside it (dynamic RPC ports); may be empty.
    Text companion;
    /// Documented as optional.
    bool optional = false;
};

/// Traffic IPsec must not authenticate.
struct IpsecRule {
    RuleKey key;
    Text name;
    RuleEndpoint from;
    RuleEndpoint to;
    bool fromAny = false;
    bool toAny = false;
    Transport transport = Transport::TcpAndUdp;
    PortSpec sourcePorts;
    PortSpec ports;
    Condition condition;
    Text purpose;
    Text impact;
    /// Why it always applies; empty with a condition.
    Text reason;
};

} // namespace portolan
