// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <algorithm>
#include <limits>
#include <map>
#include <queue>
#include <set>

namespace portolan::diagram {
namespace {

constexpr int far = std::numeric_limits<int>::max();

using Neighbours = std::map<ZoneId, std::set<ZoneId>>;

Neighbours neighboursOf(const Topology &topology)
{
    Neighbours neighbours;
    const auto join = [&neighbours](const ZoneId &a, const ZoneId &b) {
        neighbours[a].insert(b);
        neighbours[b].insert(a);
    };
    for (const Boundary &boundary : topology.boundaries)
        join(boundary.first, boundary.second);
    for (const Pool &pool : topology.pools) {
        for (const auto &[key, zone] : pool.zones)
            join(pool.zones.begin()->second, zone);
    }
    return neighbours;
}

std::map<ZoneId, int> distancesFrom(const std::vector<ZoneId> &starts, const Neighbours &neighbours)
{
    std::map<ZoneId, int> distances;
    std::queue<ZoneId> waiting;
    for (const ZoneId &start : starts) {
        distances[start] = 0;
        waiting.push(start);
    }
    while (!waiting.empty()) {
        const ZoneId zone = waiting.front();
        waiting.pop();
        const auto around = neighbours.find(zone);
        if (around == neighbours.end())
            continue;
        for (const ZoneId &next : around->second) {
            if (distances.try_emplace(next, distances[zone] + 1).second)
                waiting.push(next);
        }
    }
    return distances;
}

struct Rank {
    int trust = far;
    int distance = far;
    bool withoutPools = true;
    int place = far;

    auto operator<=>(const Rank &) const = default;
};

int placeInCatalogue(const Catalogue &catalogue, const ZoneKindKey &key)
{
    const auto it = std::find_if(catalogue.zoneKinds.begin(), catalogue.zoneKinds.end(),
                                 [&key](const ZoneKind &kind) { return kind.key == key; });
    return it == catalogue.zoneKinds.end() ? far : int(it - catalogue.zoneKinds.begin());
}

} // namespace

std::vector<ZoneKindKey> columnsOf(const Topology &topology, const Catalogue &catalogue)
{
    std::map<ZoneKindKey, Rank> ranks;
    int lowest = far;
    for (const Zone &zone : topology.zones) {
        Rank &rank = ranks[zone.kind];
        rank.place = placeInCatalogue(catalogue, zone.kind);
        if (rank.place != far)
            rank.trust = catalogue.zoneKinds[size_t(rank.place)].trust;
        lowest = std::min(lowest, rank.trust);
    }

    std::vector<ZoneId> starts;
    for (const Zone &zone : topology.zones) {
        if (ranks[zone.kind].trust == lowest)
            starts.push_back(zone.id);
    }
    const auto distances = distancesFrom(starts, neighboursOf(topology));
    std::set<ZoneId> inhabited;
    for (const Pool &pool : topology.pools) {
        for (const auto &[key, zone] : pool.zones)
            inhabited.insert(zone);
    }
    for (const Zone &zone : topology.zones) {
        Rank &rank = ranks[zone.kind];
        if (const auto it = distances.find(zone.id); it != distances.end())
            rank.distance = std::min(rank.distance, it->second);
        rank.withoutPools = rank.withoutPools && !inhabited.contains(zone.id);
    }

    std::vector<ZoneKindKey> columns;
    for (const auto &[kind, rank] : ranks)
        columns.push_back(kind);
    std::stable_sort(columns.begin(), columns.end(),
                     [&ranks](const ZoneKindKey &a, const ZoneKindKey &b) { return ranks[a] < ranks[b]; });
    return columns;
}

} // namespace portolan::diagram
