// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <algorithm>
#include <deque>

namespace portolan {

Paths::Paths(const Snapshot &snapshot) : m_snapshot(snapshot), m_neighbours(snapshot.zones().size())
{
    for (size_t i = 0; i < snapshot.boundaries().size(); ++i) {
        const Boundary &boundary = *snapshot.boundaries()[i];
        const int first = snapshot.zoneIndex(boundary.first);
        const int second = snapshot.zoneIndex(boundary.second);
        if (first < 0 || second < 0 || first == second)
            continue;
        m_neighbours[size_t(first)].push_back({second, int(i)});
        m_neighbours[size_t(second)].push_back({first, int(i)});
    }
}

const Path &Paths::between(int from, int to, bool throughInternet)
{
    static const Path nowhere;
    if (from < 0 || to < 0)
        return nowhere;
    const quint64 key = quint64(quint32(from)) << 33 | quint64(quint32(to)) << 1 | quint64(throughInternet);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    bool backward = false;
    const Route *route = routeBetween(from, to, backward);
    Path path = route ? along(*route, from, backward) : search(from, to, throughInternet);
    return m_known.emplace(key, completed(std::move(path))).first->second;
}

Path Paths::completed(Path path) const
{
    std::vector<FirewallId> firewalls;
    for (size_t i = 0; i < path.steps.size(); ++i) {
        const Boundary &boundary = *m_snapshot.boundaries()[size_t(path.steps[i].boundary)];
        if (!boundary.filtered)
            continue;
        path.filtered.push_back(i);
        if (boundary.firewall.isEmpty())
            continue;
        path.repeatsFirewall =
            path.repeatsFirewall || std::ranges::find(firewalls, boundary.firewall) != firewalls.end();
        firewalls.push_back(boundary.firewall);
    }
    return path;
}

const Route *Paths::routeBetween(int from, int to, bool &backward) const
{
    for (const Route &route : m_snapshot.topology().routes) {
        const int start = m_snapshot.zoneIndex(route.from);
        const int end = m_snapshot.zoneIndex(route.to);
        backward = start == to && end == from;
        if (backward || (start == from && end == to))
            return &route;
    }
    return nullptr;
}

Path Paths::along(const Route &route, int from, bool backward) const
{
    std::vector<BoundaryId> via = route.via;
    if (backward)
        std::ranges::reverse(via);
    Path path;
    int zone = from;
    for (const BoundaryId &id : via) {
        const auto &neighbours = m_neighbours[size_t(zone)];
        const auto next = std::ranges::find_if(neighbours, [&](const Neighbour &neighbour) {
            return m_snapshot.boundaries()[size_t(neighbour.boundary)]->id == id;
        });
        if (next == neighbours.end())
            return {};
        path.steps.push_back({next->boundary, zone, next->zone});
        zone = next->zone;
    }
    const int end = m_snapshot.zoneIndex(backward ? route.from : route.to);
    path.kind = zone == end ? Path::Kind::Found : Path::Kind::None;
    return path;
}

Path Paths::search(int from, int to, bool throughInternet) const
{
    if (from == to)
        return {Path::Kind::Found, {}, {}, false};
    constexpr int unseen = -1;
    std::vector<int> distance(m_neighbours.size(), unseen);
    std::vector<int> ways(m_neighbours.size(), 0);
    std::vector<PathStep> arrival(m_neighbours.size());
    std::deque<int> open{from};
    distance[size_t(from)] = 0;
    ways[size_t(from)] = 1;
    while (!open.empty()) {
        const int zone = open.front();
        open.pop_front();
        const ZoneKind *kind = m_snapshot.kindOf(zone);
        if (zone != from && kind && !kind->transit && !throughInternet)
            continue;
        for (const Neighbour &next : m_neighbours[size_t(zone)]) {
            const auto at = size_t(next.zone);
            if (distance[at] == unseen) {
                distance[at] = distance[size_t(zone)] + 1;
                arrival[at] = {next.boundary, zone, next.zone};
                open.push_back(next.zone);
            }
            if (distance[at] == distance[size_t(zone)] + 1)
                ways[at] = std::min(ways[at] + ways[size_t(zone)], 2);
        }
    }
    if (distance[size_t(to)] == unseen)
        return {};
    Path path;
    for (int zone = to; zone != from; zone = arrival[size_t(zone)].from)
        path.steps.push_back(arrival[size_t(zone)]);
    std::ranges::reverse(path.steps);
    path.kind = ways[size_t(to)] == 1 ? Path::Kind::Found : Path::Kind::Ambiguous;
    return path;
}

} // namespace portolan
