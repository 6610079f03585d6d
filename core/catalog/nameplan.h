// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"

namespace portolan {

/// A host name that is needed beside those of pools and servers: by pools of one service ("webcon"), or once
/// for the deployment ("meet"). It is the one entered for the pool or the deployment, else that of a virtual
/// address, else suggested: the label in the first SIP domain or in the pool's own domain.
struct PlannedName {
    NameKey key;
    /// What people call it.
    Text name;
    QString label;
    /// Empty: a name of the deployment.
    ServiceKey of;
    /// Of the virtual address that may have the name; empty: none may.
    SlotKey slot;
    TrafficKey traffic;
    /// In the SIP domain, else in the pool's own.
    bool external = true;
    /// Of the deployment: one in every SIP domain.
    bool perDomain = false;
    /// Of one pool, that which meets `prefer`, else the first: what it is called in every SIP domain, where
    /// no name is entered that lies in that domain. Empty: that pool is as all others.
    QString firstLabel;
    Condition prefer;
    /// Whether it is of use at all.
    Condition when;

    [[nodiscard]] bool isOfDeployment() const { return of.isEmpty(); }
};

/// Which of the pools a rule speaks about.
enum class NameScope : quint8 {
    All,
    First, ///< one: that which meets `prefer`, else the first
    Others, ///< all but that one
};

enum class DnsZone : quint8 { Internal, External };
enum class DnsType : quint8 {
    Address, ///< A and AAAA
    Alias, ///< CNAME where both names are in one domain, else A and AAAA
    FarAlias, ///< CNAME, whichever domain it leads into; one for each name that the target gives
    Service, ///< SRV
};

/// What both kinds of rules have in common: whom they speak about.
///
/// Patterns of names hold {sip-domain} (each), {domain} (the first), {pool}, {host} (its first label),
/// {server} (each), {name:KEY} of the pool or the deployment, and {published:KEY}: that name of every pool a
/// line of `NamePlan::publishing` leads to.
struct NameRule {
    /// Of a DNS rule or a certificate rule.
    NameKey key;
    /// The first of these that some pool hosts.
    std::vector<ServiceKey> of;
    NameScope scope = NameScope::All;
    Condition prefer;
    Condition when;
    Text purpose;
};

struct DnsRule : NameRule {
    DnsZone zone = DnsZone::Internal;
    DnsType type = DnsType::Address;
    QString name;
    /// Whose addresses are meant: those in the slot of this service, virtual ones where it is balanced by
    /// hardware.
    ServiceKey at;
    /// The pools that have those addresses are at the start of lines of this kind; empty: the pool itself.
    AssociationKey via;
    /// One record per server, with its own name.
    bool perServer = false;
    /// Alias, FarAlias and Service.
    QString target;
    /// Service: a port, or that which the pool has of a range.
    std::optional<Port> port;
    RangeKey portRange;
};

enum class Issuer : quint8 { Public, Private, Either };
enum class KeyExport : quint8 { No, Optional, Yes };

struct CertificateRule : NameRule {
    /// What it is used for ("External interface").
    Text use;
    bool perServer = false;
    QString subject;
    struct AlternativeName {
        QString pattern;
        Condition when;
    };
    std::vector<AlternativeName> alternativeNames;
    /// The key is for servers; where this holds, for clients as well, and what for.
    struct ClientUsage {
        Condition when;
        Text note;
    };
    std::optional<ClientUsage> clientUsage;
    Issuer issuer = Issuer::Either;
    KeyExport exportable = KeyExport::No;
    /// Whether and where names may have an asterisk; may be empty: nowhere.
    Text wildcard;
};

/// What DNS servers and certificate authorities are asked for.
struct NamePlan {
    AssociationKey publishing;
    std::vector<PlannedName> names;
    std::vector<DnsRule> dns;
    std::vector<CertificateRule> certificates;
};

} // namespace portolan
