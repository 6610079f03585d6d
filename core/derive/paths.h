// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seen.h"
#include "snapshot.h"

#include <optional>
#include <span>
#include <vector>

namespace portolan {

/// A boundary on a path, and the zones before and behind it as seen from the source.
struct PathStep {
    int boundary = -1;
    int from = -1;
    int to = -1;
    // As the boundary is crossed here; known once the path is kept.
    Direction direction = Direction::Inside;
    bool filtered = false;
};

struct Path {
    enum class Kind : quint8 { Found, None, Ambiguous };

    Kind kind = Kind::None;
    /// Whether any of its steps filters.
    bool isFiltered = false;
    /// Whether one firewall takes several of them.
    bool repeatsFirewall = false;
    /// Where its boundaries stand in Derivation::pathBoundaries.
    quint32 firstStep = 0;
    quint32 stepCount = 0;
};

/// Paths of boundaries between zones: the route the architect drew, else the shortest. Zones without
/// transit (the Internet) only begin or end a path, unless `throughInternet`. Remembers what was asked.
class Paths {
public:
    Paths(Derivation &derivation, const Snapshot &snapshot);

    [[nodiscard]] Path between(int from, int to, bool throughInternet = false)
    {
        if (from < 0 || to < 0)
            return {};
        const auto &known = m_known[throughInternet][size_t(from)];
        if (!known.empty() && known[size_t(to)])
            return *known[size_t(to)];
        return find(from, to, throughInternet);
    }

    /// Valid until another path is found.
    [[nodiscard]] std::span<const PathStep> stepsOf(const Path &path) const
    {
        return std::span(m_steps).subspan(path.firstStep, path.stepCount);
    }

    /// Keeps a path made elsewhere, with what follows from its steps.
    Path keep(Path::Kind kind, std::span<const PathStep> steps);

private:
    struct Neighbour {
        int zone;
        int boundary;
    };
    /// The shortest ways from one zone to all others.
    struct Reach {
        /// Boundaries on the way, or -1.
        std::vector<int> distance;
        /// How many ways are as short; no more than two are counted.
        std::vector<int> ways;
        /// The last step.
        std::vector<PathStep> arrival;
    };
    struct Drawn {
        int from;
        int to;
        const Route *route;
    };

    /// A boundary with everything looked up that each path asks for.
    struct Crossed {
        int first = -1;
        bool filtered = false;
        /// Boundaries of one firewall have the same number; -1 for none.
        int firewall = -1;
    };

    void indexBoundaries();
    [[nodiscard]] Direction directionOf(const PathStep &step) const;
    Path find(int from, int to, bool throughInternet);
    [[nodiscard]] Reach search(int from, bool throughInternet) const;
    // These leave the steps in m_found.
    Path::Kind walkBack(int to, int from, const Reach &reach);
    Path::Kind follow(const Route &route, int from, bool backward);
    [[nodiscard]] const Route *routeBetween(int from, int to, bool &backward) const;

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    std::vector<Crossed> m_boundaries;
    std::vector<int> m_trust;
    std::vector<std::vector<Neighbour>> m_neighbours;
    std::vector<Drawn> m_routes;
    /// Of all paths, beside Derivation::pathBoundaries, to which only paths add until rows are united.
    std::vector<PathStep> m_steps;
    /// With and without passing through the Internet, by both zones; none when not asked for yet.
    std::vector<std::vector<std::optional<Path>>> m_known[2];
    std::vector<Reach> m_reach[2];
    // Of the path at hand.
    std::vector<PathStep> m_found;
    Seen m_firewalls;
};

} // namespace portolan
