// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/nameplan.h"
#include "derivation.h"
#include "nameplace.h"

namespace portolan {

/// One record of a DNS zone.
struct DnsRecord {
    enum class Type : quint8 { A, Aaaa, Cname, Srv };

    /// Index into NamePlan::dns.
    int rule = -1;
    DnsZone zone = DnsZone::Internal;
    Type type = Type::A;
    QString name;
    /// An address or a name; empty where it is not known.
    QString target;
    std::optional<Port> port;
    /// The same name leads elsewhere in the other zone.
    bool isSplit = false;
    /// The name, or that which it leads to, is a proposal: nobody has entered one.
    bool isSuggested = false;
    /// Where its name is entered; nothing for names that nobody enters.
    std::optional<NamePlace> namePlace = {};
    /// Whose it is: a server, a virtual address or a pool, then the pool the rule speaks about.
    std::vector<ElementId> elements;

    [[nodiscard]] bool isComplete() const { return !name.isEmpty() && !target.isEmpty(); }
};

/// What a certificate authority is asked for.
struct CertificateRequest {
    /// Index into NamePlan::certificates.
    int rule = -1;
    QString subject;
    QStringList alternativeNames;
    bool isSuggested = false;
    /// Of the subject, else of the first alternative name that has one.
    std::optional<NamePlace> namePlace = {};
    bool isForClients = false;
    /// The key has to be carried to other servers of the pool.
    KeyExport exportable = KeyExport::No;
    /// The servers it is for, behind their pool.
    std::vector<ElementId> elements;

    [[nodiscard]] bool isComplete() const { return !subject.isEmpty(); }
};

/// A name that can be entered for a pool or the deployment, and what it is while nobody has: several where
/// there is one in every SIP domain, none where nothing is known to make it of.
struct NameProposal {
    const PlannedName *name = nullptr;
    QStringList texts;
};

/// Of a pool; of the deployment with an empty id.
std::vector<NameProposal> nameProposals(const Topology &topology,
                                        const std::shared_ptr<const Catalogue> &catalogue,
                                        const PoolId &pool);

/// Pure, like derive(); in the order of the catalogue's rules.
std::vector<DnsRecord> dnsRecords(const Derivation &derivation);
std::vector<CertificateRequest> certificateRequests(const Derivation &derivation);

} // namespace portolan
