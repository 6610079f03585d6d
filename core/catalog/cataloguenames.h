// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printed.h"
#include "json/enumnames.h"

namespace portolan {

// How the catalogue's files spell each enumeration.

inline constexpr EnumNames roleGroupNames(std::to_array<EnumName<RoleGroup>>({
    {RoleGroup::Servers, "servers"},
    {RoleGroup::Clients, "clients"},
    {RoleGroup::Partners, "partners"},
}));

inline constexpr EnumNames balancingNames(std::to_array<EnumName<Balancing>>({
    {Balancing::None, "none"},
    {Balancing::Dns, "dns"},
    {Balancing::Hardware, "hardware"},
}));

inline constexpr EnumNames attributeTypeNames(std::to_array<EnumName<AttributeType>>({
    {AttributeType::Switch, "switch"},
    {AttributeType::Port, "port"},
    {AttributeType::Range, "range"},
    {AttributeType::Choice, "choice"},
}));

inline constexpr EnumNames scopeNames(std::to_array<EnumName<Scope>>({
    {Scope::Deployment, "deployment"},
    {Scope::Pool, "pool"},
    {Scope::Association, "association"},
}));

/// All but Switch: those predicates come with their features.
inline constexpr EnumNames predicateSourceNames(std::to_array<EnumName<Predicate::Source>>({
    {Predicate::Source::RolePresent, "role-present"},
    {Predicate::Source::ServicePresent, "service-present"},
    {Predicate::Source::AssociationPresent, "association-present"},
    {Predicate::Source::PoolPresent, "pool-present"},
    {Predicate::Source::HostsService, "hosts-service"},
    {Predicate::Source::HasRole, "has-role"},
    {Predicate::Source::ServerCount, "server-count"},
    {Predicate::Source::BalancedBy, "balanced-by"},
    {Predicate::Source::Translated, "translated"},
    {Predicate::Source::EndOf, "end-of"},
    {Predicate::Source::Attribute, "attribute"},
}));

inline constexpr EnumNames predicateEndNames(std::to_array<EnumName<Predicate::End>>({
    {Predicate::End::From, "from"},
    {Predicate::End::To, "to"},
    {Predicate::End::Either, "either"},
}));

inline constexpr EnumNames setKindNames(std::to_array<EnumName<EndpointSet::Kind>>({
    {EndpointSet::Kind::Members, "members"},
    {EndpointSet::Kind::Internet, "internet"},
}));

inline constexpr EnumNames arrivalNames(std::to_array<EnumName<Arrival>>({
    {Arrival::Vip, "vip"},
    {Arrival::Nodes, "nodes"},
    {Arrival::Both, "both"},
}));

inline constexpr EnumNames senderNames(std::to_array<EnumName<Sender>>({
    {Sender::Nodes, "nodes"},
    {Sender::Balanced, "balanced"},
}));

/// All but Associated, which is written as a path.
inline constexpr EnumNames joinNames(std::to_array<EnumName<Join::Kind>>({
    {Join::Kind::All, "all"},
    {Join::Kind::SamePool, "same-pool"},
    {Join::Kind::OtherPool, "other-pool"},
    {Join::Kind::SameSite, "same-site"},
    {Join::Kind::OwnSite, "own-site"},
}));

inline constexpr EnumNames transportNames(std::to_array<EnumName<Transport>>({
    {Transport::Tcp, "tcp"},
    {Transport::Udp, "udp"},
    {Transport::TcpAndUdp, "tcp+udp"},
}));

inline constexpr EnumNames originNames(std::to_array<EnumName<Rule::Origin>>({
    {Rule::Origin::Documented, "documented"},
    {Rule::Origin::OwnRecommendation, "own"},
}));

inline constexpr EnumNames ruleKindNames(std::to_array<EnumName<Rule::Kind>>({
    {Rule::Kind::Flow, "flow"},
    {Rule::Kind::Client, "client"},
    {Rule::Kind::Local, "local"},
    {Rule::Kind::Monitor, "monitor"},
}));

inline constexpr EnumNames sheetKindNames(std::to_array<EnumName<SheetKind>>({
    {SheetKind::Firewall, "firewall"},
    {SheetKind::Listeners, "listeners"},
    {SheetKind::LoadBalancers, "load-balancers"},
    {SheetKind::Clients, "clients"},
    {SheetKind::Ipsec, "ipsec"},
    {SheetKind::Nat, "nat"},
}));

inline constexpr EnumNames relationNames(std::to_array<EnumName<Relation>>({
    {Relation::Same, "same"},
    {Relation::Corrected, "corrected"},
    {Relation::Merged, "merged"},
    {Relation::Dropped, "dropped"},
}));

} // namespace portolan
