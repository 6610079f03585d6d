// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "metrics.h"

#include <algorithm>
#include <cmath>
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
    bool onlyParties = false;
    int distance = far;
    /// Counted downwards: more pools come first.
    int pools = 0;
    int place = far;

    auto operator<=>(const Rank &) const = default;
};

int placeInCatalogue(const Catalogue &catalogue, const ZoneKindKey &key)
{
    const auto it = std::find_if(catalogue.zoneKinds.begin(), catalogue.zoneKinds.end(),
                                 [&key](const ZoneKind &kind) { return kind.key == key; });
    return it == catalogue.zoneKinds.end() ? far : int(it - catalogue.zoneKinds.begin());
}

using Ranks = std::map<ZoneKindKey, Rank>;

Ranks ranksOf(const Topology &topology, const Catalogue &catalogue)
{
    Ranks ranks;
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
    for (const Zone &zone : topology.zones) {
        Rank &rank = ranks[zone.kind];
        if (const auto it = distances.find(zone.id); it != distances.end())
            rank.distance = std::min(rank.distance, it->second);
    }
    for (const Party &party : topology.parties) {
        if (const Zone *zone = topology.zones.find(party.zone))
            ranks[zone->kind].onlyParties = true;
    }
    for (const Pool &pool : topology.pools) {
        for (const auto &[key, id] : pool.zones) {
            if (const Zone *zone = topology.zones.find(id)) {
                --ranks[zone->kind].pools;
                ranks[zone->kind].onlyParties = false;
            }
        }
    }

    return ranks;
}

/// Roughly how high the zones of one kind are, by site.
using Heights = std::map<SiteId, double>;

std::map<ZoneKindKey, Heights> heightsOf(const Topology &topology)
{
    std::map<ZoneId, int> cards;
    for (const Pool &pool : topology.pools) {
        if (!pool.zones.empty())
            ++cards[pool.zones.rbegin()->second];
    }
    for (const Balancer &balancer : topology.balancers)
        ++cards[balancer.zone];
    for (const Party &party : topology.parties)
        ++cards[party.zone];
    std::map<ZoneKindKey, Heights> heights;
    for (const Zone &zone : topology.zones) {
        using namespace metrics;
        const int count = cards[zone.id];
        const double rows = std::ceil(double(count) / columnsForCards(size_t(count), topology.sites.size()));
        heights[zone.kind][zone.site] += zoneContentTop + rows * (cardHeight + cardGapY) + tierGap;
    }
    return heights;
}

double highest(const Heights &heights)
{
    double height = 0;
    for (const auto &[site, one] : heights)
        height = std::max(height, one);
    return height;
}

/// Puts `kinds` into as few columns as `limit` allows, in their order.
std::vector<ColumnKinds> stacked(const std::vector<ZoneKindKey> &kinds,
                                 const std::map<ZoneKindKey, Heights> &heights, double limit)
{
    std::vector<ColumnKinds> columns;
    Heights filled;
    for (const ZoneKindKey &kind : kinds) {
        Heights sum = filled;
        for (const auto &[site, height] : heights.at(kind))
            sum[site] += height;
        if (columns.empty() || highest(sum) > limit) {
            columns.emplace_back();
            sum = heights.at(kind);
        }
        columns.back().push_back(kind);
        filled = std::move(sum);
    }
    return columns;
}

} // namespace

std::vector<ColumnKinds> columnsOf(const Topology &topology, const Catalogue &catalogue)
{
    Ranks ranks = ranksOf(topology, catalogue);
    std::vector<ZoneKindKey> kinds;
    int mostTrusted = 0;
    for (const auto &[kind, rank] : ranks) {
        kinds.push_back(kind);
        if (rank.trust != far)
            mostTrusted = std::max(mostTrusted, rank.trust);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&ranks](const ZoneKindKey &a, const ZoneKindKey &b) { return ranks[a] < ranks[b]; });

    // Up to the main kind, the one with the most pools, each has a column of its own.
    const auto inside = std::find_if(kinds.begin(), kinds.end(), [&](const ZoneKindKey &kind) {
        return ranks[kind].trust >= mostTrusted;
    });
    const auto main = std::min_element(inside, kinds.end(), [&](const ZoneKindKey &a, const ZoneKindKey &b) {
        return ranks[a].pools < ranks[b].pools;
    });
    const auto rest = main == kinds.end() ? main : main + 1;
    std::vector<ColumnKinds> columns;
    for (auto it = kinds.begin(); it != rest; ++it)
        columns.push_back({*it});
    const auto heights = heightsOf(topology);
    double limit = metrics::leastStack;
    for (auto it = inside; it != rest; ++it)
        limit = std::max(limit, highest(heights.at(*it)));
    for (ColumnKinds &column : stacked({rest, kinds.end()}, heights, limit))
        columns.push_back(std::move(column));
    return columns;
}

} // namespace portolan::diagram
