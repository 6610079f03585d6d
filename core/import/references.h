// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmltopology.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace portolan {

/// Whom everything in a file refers to, as indices; -1 where nobody is called that.
struct References {
    /// By service: the cluster, and the SQL instance where it is installed on one.
    std::vector<int> clusters;
    std::vector<int> instances;
    /// By service, in the order of its dependencies.
    std::vector<std::vector<int>> dependencies;
    /// By cluster: what is installed on it or its instances.
    std::vector<std::vector<int>> services;
    /// Who refers, to what.
    std::vector<std::pair<QString, QString>> unresolved;
    /// Ids that occur twice; the first one counts.
    QStringList duplicates;
};

References resolved(const XmlTopology &topology);

} // namespace portolan
