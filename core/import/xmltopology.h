// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <vector>

namespace portolan {

// A topology as its file tells it, whichever of the dialects that is. Ids are folded in case, so that equal
// ones are equal.

struct XmlSite {
    QString id;
    QString name;
    bool isBranch = false;
    /// Of the site a branch belongs to; empty where the file does not say.
    QString parent;

    bool operator==(const XmlSite &) const = default;
};

struct XmlInterface {
    QString side;
    int number = 1;
    /// In the order v4, v6; empty where not set.
    QString addresses[2];
    /// What it is seen as outside, likewise.
    QString outside[2];

    bool operator==(const XmlInterface &) const = default;
};

struct XmlMachine {
    /// Empty: that of its cluster.
    QString fqdn;
    std::vector<XmlInterface> interfaces;

    bool operator==(const XmlMachine &) const = default;
};

struct XmlCluster {
    QString id;
    QString site;
    QString fqdn;
    std::vector<XmlMachine> machines;

    bool operator==(const XmlCluster &) const = default;
};

struct XmlSqlInstance {
    QString id;
    QString cluster;
    /// Empty: the default instance.
    QString name;
    bool alwaysOn = false;

    bool operator==(const XmlSqlInstance &) const = default;
};

struct XmlDependency {
    QString service;
    QString usage;

    bool operator==(const XmlDependency &) const = default;
};

struct XmlPort {
    QString owner;
    QString usage;
    QString side;
    int interface = 1;
    /// 0 where it is no number.
    int number = 0;
    /// How many ports, from this one on; 0 for a single one.
    int range = 0;
    QString protocol;
    QString publishedName;

    bool operator==(const XmlPort &) const = default;
};

struct XmlService {
    QString id;
    QString role;
    QString version;
    /// A cluster or a SQL instance.
    QString installedOn;
    std::vector<XmlDependency> dependencies;
    std::vector<XmlPort> ports;
    /// "ExternalSettings@Host": value.
    std::map<QString, QString> settings;

    bool operator==(const XmlService &) const = default;
};

struct XmlSimpleUrl {
    QString component;
    /// The SIP domain, or "*" for all.
    QString domain;
    QString url;

    bool operator==(const XmlSimpleUrl &) const = default;
};

struct XmlTopology {
    QString defaultDomain;
    std::vector<QString> domains;
    std::vector<XmlSite> sites;
    std::vector<XmlCluster> clusters;
    std::vector<XmlSqlInstance> sqlInstances;
    std::vector<XmlService> services;
    std::vector<XmlSimpleUrl> simpleUrls;
    /// Elements nobody knows.
    int unknownElements = 0;

    bool operator==(const XmlTopology &) const = default;
};

/// What kind of file it was.
enum class ImportSource { TopologyBuilder, Topology, Configuration };

struct XmlEstate {
    ImportSource source = ImportSource::Topology;
    XmlTopology topology;
    /// The file holds edits that were never published.
    bool hasUnpublishedEdits = false;
};

} // namespace portolan
