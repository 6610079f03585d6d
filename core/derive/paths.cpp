// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <algorithm>
#include <deque>
#include <map>

namespace portolan {

Paths::Paths(Derivation &derivation, const Snapshot &snapshot)
    : m_derivation(derivation), m_snapshot(snapshot), m_neighbours(snapshot.zones().size())
{
    indexBoundaries();
    for (const Route &route : snapshot.topology().routes)
        m_routes.push_back({snapshot.zoneIndex(route.from), snapshot.zoneIndex(route.to), &route});
    for (const bool throughInternet : {false, true}) {
        m_known[throughInternet].resize(snapshot.zones().size());
        m_reach[throughInternet].resize(snapshot.zones().size());
    }
}

void Paths::indexBoundaries()
{
    for (size_t i = 0; i < m_snapshot.zones().size(); ++i)
        m_trust.push_back(m_snapshot.kindOf(int(i)) ? m_snapshot.kindOf(int(i))->trust : 0);
    std::map<FirewallId, int> firewalls;
    for (size_t i = 0; i < m_snapshot.boundaries().size(); ++i) {
        const Boundary &boundary = *m_snapshot.boundaries()[i];
        const int first = m_snapshot.zoneIndex(boundary.first);
        const int second = m_snapshot.zoneIndex(boundary.second);
        const int firewall = boundary.firewall.isEmpty()
            ? -1
            : firewalls.try_emplace(boundary.firewall, int(firewalls.size())).first->second;
        m_boundaries.push_back({first, boundary.filtered, firewall});
        if (first < 0 || second < 0 || first == second)
            continue;
        m_neighbours[size_t(first)].push_back({second, int(i)});
        m_neighbours[size_t(second)].push_back({first, int(i)});
    }
}

Path Paths::find(int from, int to, bool throughInternet)
{
    auto &known = m_known[throughInternet][size_t(from)];
    known.resize(m_neighbours.size());
    bool backward = false;
    Path::Kind kind = Path::Kind::None;
    if (const Route *route = routeBetween(from, to, backward)) {
        kind = follow(*route, from, backward);
    } else {
        Reach &reach = m_reach[throughInternet][size_t(from)];
        if (reach.distance.empty())
            reach = search(from, throughInternet);
        kind = walkBack(to, from, reach);
    }
    const Path path = keep(kind, m_found);
    known[size_t(to)] = path;
    return path;
}

Path Paths::keep(Path::Kind kind, std::span<const PathStep> steps)
{
    Path path;
    path.kind = kind;
    path.firstStep = quint32(m_steps.size());
    path.stepCount = quint32(steps.size());
    m_firewalls.clear();
    for (PathStep step : steps) {
        const Crossed &boundary = m_boundaries[size_t(step.boundary)];
        step.direction = directionOf(step);
        step.filtered = boundary.filtered;
        m_steps.push_back(step);
        m_derivation.pathBoundaries.push_back(step.boundary);
        path.isFiltered = path.isFiltered || step.filtered;
        if (step.filtered && boundary.firewall >= 0 && !m_firewalls.add(size_t(boundary.firewall)))
            path.repeatsFirewall = true;
    }
    return path;
}

Direction Paths::directionOf(const PathStep &step) const
{
    const int before = m_trust[size_t(step.from)];
    const int behind = m_trust[size_t(step.to)];
    if (before != behind)
        return behind > before ? Direction::Inbound : Direction::Outbound;
    return m_boundaries[size_t(step.boundary)].first == step.from ? Direction::Inbound : Direction::Outbound;
}

const Route *Paths::routeBetween(int from, int to, bool &backward) const
{
    for (const Drawn &drawn : m_routes) {
        backward = drawn.from == to && drawn.to == from;
        if (backward || (drawn.from == from && drawn.to == to))
            return drawn.route;
    }
    return nullptr;
}

Path::Kind Paths::follow(const Route &route, int from, bool backward)
{
    m_found.clear();
    std::vector<BoundaryId> via = route.via;
    if (backward)
        std::ranges::reverse(via);
    int zone = from;
    for (const BoundaryId &id : via) {
        const auto &neighbours = m_neighbours[size_t(zone)];
        const auto next = std::ranges::find_if(neighbours, [&](const Neighbour &neighbour) {
            return m_snapshot.boundaries()[size_t(neighbour.boundary)]->id == id;
        });
        if (next == neighbours.end()) {
            m_found.clear();
            return Path::Kind::None;
        }
        m_found.push_back({next->boundary, zone, next->zone, {}, {}});
        zone = next->zone;
    }
    const int end = m_snapshot.zoneIndex(backward ? route.from : route.to);
    return zone == end ? Path::Kind::Found : Path::Kind::None;
}

Paths::Reach Paths::search(int from, bool throughInternet) const
{
    constexpr int unseen = -1;
    const size_t zones = m_neighbours.size();
    Reach reach{std::vector<int>(zones, unseen), std::vector<int>(zones, 0), std::vector<PathStep>(zones)};
    std::deque<int> open{from};
    reach.distance[size_t(from)] = 0;
    reach.ways[size_t(from)] = 1;
    while (!open.empty()) {
        const int zone = open.front();
        open.pop_front();
        const ZoneKind *kind = m_snapshot.kindOf(zone);
        if (zone != from && kind && !kind->transit && !throughInternet)
            continue;
        for (const Neighbour &next : m_neighbours[size_t(zone)]) {
            const auto at = size_t(next.zone);
            if (reach.distance[at] == unseen) {
                reach.distance[at] = reach.distance[size_t(zone)] + 1;
                reach.arrival[at] = {next.boundary, zone, next.zone, {}, {}};
                open.push_back(next.zone);
            }
            if (reach.distance[at] == reach.distance[size_t(zone)] + 1)
                reach.ways[at] = std::min(reach.ways[at] + reach.ways[size_t(zone)], 2);
        }
    }
    return reach;
}

Path::Kind Paths::walkBack(int to, int from, const Reach &reach)
{
    m_found.clear();
    if (from == to)
        return Path::Kind::Found;
    if (reach.distance[size_t(to)] < 0)
        return Path::Kind::None;
    for (int zone = to; zone != from; zone = reach.arrival[size_t(zone)].from)
        m_found.push_back(reach.arrival[size_t(zone)]);
    std::ranges::reverse(m_found);
    return reach.ways[size_t(to)] == 1 ? Path::Kind::Found : Path::Kind::Ambiguous;
}

} // namespace portolan
