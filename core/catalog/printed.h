// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

namespace portolan {

/// Where the documentation contradicts itself, and what Portolan does about it.
struct Anomaly {
    QString id;
    QString impact;
    QString kind;
    Text printed;
    Text recommended;
};

/// What a word in a printed table stands for in a topology.
struct Token {
    QString key;
    Text name;
    /// Nothing set: any address.
    std::vector<ServiceKey> services;
    /// Only pools that host this service too; empty: all of them.
    ServiceKey with;
    std::vector<RoleKey> roles;
    /// The virtual addresses of those pools in the services' slots, whatever the class of traffic.
    bool virtualAddress = false;
    /// Nodes with DNS balancing, the virtual address with hardware.
    bool poolAddress = false;
    bool internet = false;
};

enum class SheetKind : quint8 { Firewall, Listeners, LoadBalancers, Clients, Ipsec, Nat };

/// One printed table and when it speaks about a topology.
struct PrintedTable {
    QString topic;
    QString table;
    SheetKind sheet = SheetKind::Firewall;
    /// The table is printed once per pool hosting this service for which `condition` holds.
    ServiceKey anchor;
    Condition condition;
};

/// How canonical rules relate to a printed row.
enum class Relation : quint8 { Same, Corrected, Merged, Dropped };

/// One documented row, verbatim.
struct PrintedRow {
    /// Index into Catalogue::printedTables.
    int table = 0;
    int row = 0;
    QString service;
    QString protocol;
    QString encryption;
    Transport transport = Transport::Tcp;
    /// "any" stands for the port the administrator has yet to choose.
    PortRange ports = PortRange::any();
    PortRange sourcePorts = PortRange::any();
    /// Indices into Catalogue::tokens.
    std::vector<int> source;
    std::vector<int> destination;
    std::vector<int> narrowedSource;
    std::vector<int> narrowedDestination;
    /// Any of these predicates; empty is always.
    std::vector<int> condition;
    Text purpose;
    /// Cells the page does not print ("source?" = an assumption).
    QStringList inferred;
    /// Indices into Catalogue::anomalies.
    std::vector<int> anomalies;
    Relation relation = Relation::Same;
    /// Indices into Catalogue::rules; for IPsec rows into Catalogue::ipsecRules.
    std::vector<int> rules;
    /// Anomaly ids or predicate keys that explain any relation but `Same`.
    QStringList explainedBy;
    /// For IPsec rows: their printed id and name.
    QString ruleId;
    Text name;
};

} // namespace portolan
