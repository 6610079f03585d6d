// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "xmltopology.h"

#include <QStringList>

#include <vector>

namespace portolan {

enum class ImportOutcome : quint8 { Taken, Guessed, LeftOut, ByHand };

/// What one entry of the report is about, and what its arguments are.
enum class ImportNote {
    // Taken.
    Versions, ///< Names of product versions, "unknown" ones as numbers.
    Domains, ///< The SIP domains.
    PoolTaken, ///< Name, key of the role; count: servers.
    LinesTaken, ///< Count.
    AddressesTaken, ///< Count.
    TranslationsTaken, ///< Count.
    RangeTaken, ///< Key of the range, the ports.
    PoolRangeTaken, ///< Key of the range, the ports, those of the default; the pool.
    NamesTaken, ///< Count of names of services and simple URLs.
    // Guessed.
    RoleGuessed, ///< Name, key of the role.
    FeatureGuessed, ///< Key of the feature, "on" or "off".
    RouteGuessed, ///< Key of the association.
    NetworkGuessed, ///< Count of zones.
    BalancingGuessed, ///< Name.
    NamedByAddress, ///< The address.
    // Left out.
    UnpublishedEdits,
    UnknownService, ///< Name of the service, where it is installed.
    ClusterLeftOut, ///< Name, its services.
    SecondRole, ///< Name, the service that would need a pool of its own.
    UnresolvedReference, ///< Who refers, to what.
    DuplicateInFile, ///< The id.
    DependencyWithoutLine, ///< Count.
    OtherUsage, ///< Who depends, on what, the usage.
    PublishedName, ///< The name, the component.
    SimpleUrl, ///< The address.
    WebName, ///< The name.
    ShareName, ///< The path.
    AlwaysOn, ///< Name.
    BadAddress, ///< The text, whose it is.
    AddressWithoutSlot, ///< The address, whose it is.
    BadDomain, ///< The text.
    UnknownElements, ///< Count.
    DifferingRange, ///< Key of the range, the ports.
    LegacySite, ///< Name.
    // To be entered by hand.
    Placeholder, ///< The text that stands for a name.
    NotAHostName, ///< The text.
    MovedPort, ///< Pool, slot or component, port, the usual port.
    MissingAddresses, ///< Pool; count of servers.
    MissingPublicAddresses, ///< Pool; count of servers.
    BalancingUnknown, ///< Name.
    InstancePort, ///< Name of the instance, where it is.
    TrunkIncomplete, ///< Name of the gateway.
    NotInAnyFile,
};

/// What somebody should know about the import, with the elements it is about.
struct ImportEntry {
    ImportNote note;
    std::vector<ElementId> elements;
    QStringList arguments;
    int count = 0;

    bool operator==(const ImportEntry &) const = default;
};

struct ImportCounts {
    int sites = 0;
    int branchSites = 0;
    int pools = 0;
    int servers = 0;
    int sqlInstances = 0;
    int services = 0;

    bool operator==(const ImportCounts &) const = default;
};

struct ImportReport {
    ImportSource source = ImportSource::Topology;
    /// What the file holds, whether or not it was taken; pools and servers: what was drawn.
    ImportCounts counts;
    std::vector<ImportEntry> entries;
};

ImportOutcome outcomeOf(ImportNote note);

} // namespace portolan
