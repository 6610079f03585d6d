// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles.h"

#include <memory>
#include <vector>

namespace portolan {

/// Something the user can switch, for the deployment, a site or a pool (the narrower wins).
/// Every feature is also a predicate of the same name.
struct Feature {
    FeatureKey key;
    Text name;
    Text description;
    bool byDefault = false;
    bool perSite = true;
    bool perPool = true;
};

/// Which end of a rule a pool predicate is asked of.
enum class RuleEnd : quint8 { From, To };

/// all / any / not over predicates. An empty `All` is always true.
struct Condition {
    enum class Kind : quint8 { Is, All, Any, Not };

    Kind kind = Kind::All;
    /// Is: index into Catalogue::predicates.
    int predicate = -1;
    RuleEnd at = RuleEnd::To;
    std::vector<Condition> parts;

    [[nodiscard]] bool isAlways() const { return kind == Kind::All && parts.empty(); }
};

enum class Scope : quint8 { Deployment, Pool, Association };

/// A named fact about a topology that conditions are built from.
struct Predicate {
    enum class Source : quint8 {
        Switch, ///< the feature of the same key
        RolePresent, ///< at least `count` pools or parties of `role`
        ServicePresent, ///< at least `count` pools host `service`
        AssociationPresent, ///< a line of `kind` is drawn, with `attribute` = `value` unless empty
        PoolPresent, ///< at least `count` pools meet `when`
        HostsService, ///< the pool hosts `service`
        HasRole, ///< the pool's role is `role`
        ServerCount, ///< the pool has at least `count` servers
        BalancedBy, ///< the pool balances `traffic` by `balancing`
        Translated, ///< a NAT mapping names one of the pool's servers or VIPs
        EndOf, ///< the pool is an end of an association of `kind`
        Attribute, ///< the association's `attribute` equals `value`
    };
    enum class End : quint8 { From, To, Either };

    FeatureKey key;
    Text name;
    Scope scope = Scope::Deployment;
    Source source = Source::Switch;
    int count = 1;
    RoleKey role;
    /// HostsService, ServicePresent; with EndOf: the pool at the other end must host it, unless empty.
    ServiceKey service;
    TrafficKey traffic;
    Balancing balancing = Balancing::None;
    AssociationKey kind;
    End end = End::Either;
    /// Attribute; with EndOf: the association must have it, unless empty.
    AttributeKey attribute;
    QString value;
    /// PoolPresent: over predicates of pool scope.
    Condition when;
};

} // namespace portolan
