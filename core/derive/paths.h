// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <vector>

namespace portolan {

/// A boundary on a path, and the zones before and behind it as seen from the source.
struct PathStep {
    int boundary = -1;
    int from = -1;
    int to = -1;
};

struct Path {
    enum class Kind : quint8 { Found, None, Ambiguous };

    Kind kind = Kind::None;
    std::vector<PathStep> steps;
    /// Indices of the steps that filter.
    std::vector<size_t> filtered;
    /// Whether one firewall takes several of them.
    bool repeatsFirewall = false;
};

/// Paths of boundaries between zones: the route the architect drew, else the shortest. Zones without
/// transit (the Internet) only begin or end a path, unless `throughInternet`. Remembers what was asked.
class Paths {
public:
    explicit Paths(const Snapshot &snapshot);

    [[nodiscard]] const Path &between(int from, int to, bool throughInternet = false);

    /// `path` with what follows from its steps.
    [[nodiscard]] Path completed(Path path) const;

private:
    struct Neighbour {
        int zone;
        int boundary;
    };

    [[nodiscard]] Path search(int from, int to, bool throughInternet) const;
    [[nodiscard]] const Route *routeBetween(int from, int to, bool &backward) const;
    [[nodiscard]] Path along(const Route &route, int from, bool backward) const;

    const Snapshot &m_snapshot;
    std::vector<std::vector<Neighbour>> m_neighbours;
    std::unordered_map<quint64, Path> m_known;
};

} // namespace portolan
