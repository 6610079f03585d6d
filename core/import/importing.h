// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/importmap.h"
#include "freshids.h"
#include "importreport.h"
#include "model/document.h"
#include "references.h"

namespace portolan {

/// What the steps of an import share: the file's words, what they mean, and what has been made of them so
/// far.
struct Importing {
    const XmlTopology &xml;
    const Catalogue &catalogue;
    const ImportMap &map;
    Language language;

    Document document;
    ImportReport report;
    FreshIds ids;
    References references;
    /// By index of the cluster; empty where none was made of it.
    std::vector<PoolId> pools;
    /// How its role was found; null likewise.
    std::vector<const ImportMap::RoleMapping *> mappings;
    std::map<QString, SiteId> sites;

    void note(ImportNote note, std::vector<ElementId> elements = {}, QStringList arguments = {},
              int count = 0)
    {
        report.entries.push_back({note, std::move(elements), std::move(arguments), count});
    }
    [[nodiscard]] Topology &topology() { return document.topology; }
    /// Empty where the service is on no pool.
    [[nodiscard]] PoolId poolOf(int service) const
    {
        const int cluster = references.clusters[size_t(service)];
        return cluster < 0 ? PoolId() : pools[size_t(cluster)];
    }
};

// The steps, in this order.

/// Deployment and sites.
void importSites(Importing &importing);
/// Pools, servers and their addresses, without zones.
void importPools(Importing &importing);
/// Whether the port is one of those meant.
bool isMeant(const XmlPort &port, const ImportMap::PortPattern &pattern);

/// Services and features that pools show, and ranges of ports.
void importFeatures(Importing &importing);
/// Zones, boundaries and firewalls.
void importNetwork(Importing &importing);
void importTranslations(Importing &importing);
void importLines(Importing &importing);
/// Names under which services are reached.
void importNames(Importing &importing);
/// What was found and cannot be drawn, and what is missing.
void importRemarks(Importing &importing);

/// Which of the interfaces of a side gives the address: the one the component listens on, else the first.
int interfaceNumber(const Importing &importing, int cluster, const ImportMap::AddressSource &source);

/// Whether the services on a cluster show it.
bool shows(const Importing &importing, int cluster, const ImportMap::Evidence &evidence);

} // namespace portolan
