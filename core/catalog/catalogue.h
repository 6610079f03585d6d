// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"
#include "printed.h"

#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

namespace portolan {

struct CheckList;
struct NamePlan;

/// A deployment to begin from: a complete document in the catalogue's folder.
struct Scenario {
    QString id;
    Text name;
    Text description;
    /// Path of its .portolan.json, relative to the catalogue.
    QString file;
};

/// Everything one product release needs, as data. Immutable once loaded and validated: all indices
/// inside lead somewhere, all texts exist in both languages.
struct Catalogue {
    QString release;
    int revision = 0;
    /// SHA-256 over the names and contents of its files, in hex.
    QString hash;
    Text name;

    std::vector<ZoneKind> zoneKinds;
    std::vector<TrafficClass> trafficClasses;
    std::vector<Service> services;
    std::vector<Role> roles;
    std::vector<EndpointSet> sets;
    std::vector<NamedRange> ranges;
    std::vector<AssociationKind> associations;
    std::vector<Feature> features;
    std::vector<Predicate> predicates;
    std::vector<Advice> advice;
    std::vector<Rule> rules;
    std::vector<IpsecRule> ipsecRules;
    std::vector<Anomaly> anomalies;
    std::vector<Token> tokens;
    std::vector<PrintedTable> printedTables;
    std::vector<PrintedRow> printedRows;
    std::vector<Scenario> scenarios;
    /// What elements are called in the scenarios' files, which are written in English.
    std::vector<Text> scenarioNames;
    /// What a design is held against; never null.
    std::shared_ptr<const CheckList> checks;
    /// What DNS servers and certificate authorities are asked for; never null.
    std::shared_ptr<const NamePlan> names;
    /// For each rule (and each IPsec rule) the printed rows it stands for; made by indexPrintedRows().
    std::vector<std::vector<int>> printedByRule;
    std::vector<std::vector<int>> printedByIpsecRule;

    /// Called once, when everything is loaded.
    void indexPrintedRows();

    // Linear searches over short lists; null when there is none.
    [[nodiscard]] const ZoneKind *zoneKind(const ZoneKindKey &key) const;
    [[nodiscard]] const Service *service(const ServiceKey &key) const;
    [[nodiscard]] const Role *role(const RoleKey &key) const;
    [[nodiscard]] const EndpointSet *set(const SetKey &key) const;
    [[nodiscard]] const NamedRange *range(const RangeKey &key) const;
    [[nodiscard]] const AssociationKind *association(const AssociationKey &key) const;
    [[nodiscard]] const Feature *feature(const FeatureKey &key) const;
    [[nodiscard]] const Predicate *predicate(const FeatureKey &key) const;
    [[nodiscard]] const Rule *rule(const RuleKey &key) const;
    [[nodiscard]] const Scenario *scenario(const QString &id) const;
};

/// The effective value of a feature at a pool: the pool's own, else its site's, else the deployment's,
/// else the catalogue's default.
bool featureAt(const Feature &feature, const Topology &topology, const Pool *pool);

/// Whether the pool hosts the service, by its role and its own switches.
bool hosts(const Role &role, const Pool &pool, const ServiceKey &service);

/// How the pool balances a class of traffic: its own choice, else the role's default.
Balancing balancingOf(const Role &role, const Pool &pool, const TrafficKey &traffic);

} // namespace portolan
