// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical.h"

#include "model/lookup.h"

#include <algorithm>

namespace portolan {

namespace {

/// Only what is out of order is replaced, because a replaced row is no longer shared.
template <typename T>
void sortNetworksOf(Table<T> &table, std::vector<Network> T::*networks)
{
    std::vector<T> unsorted;
    for (const T &element : table) {
        if (!std::ranges::is_sorted(element.*networks))
            unsorted.push_back(element);
    }
    for (T &element : unsorted) {
        sortNetworks(element.*networks);
        table.put(std::move(element));
    }
}

void sortNetworksOf(Table<OwnFlow> &flows)
{
    const Table<OwnFlow> before = flows;
    for (OwnFlow flow : before) {
        const bool sorted =
            std::ranges::is_sorted(flow.from.networks) && std::ranges::is_sorted(flow.to.networks);
        sortNetworks(flow.from.networks);
        sortNetworks(flow.to.networks);
        if (!sorted)
            flows.put(std::move(flow));
    }
}

} // namespace

Document canonical(Document document)
{
    sortNetworksOf(document.topology.zones, &Zone::subnets);
    sortNetworksOf(document.topology.parties, &Party::networks);
    sortNetworksOf(document.topology.ownFlows);
    if (!document.diagram.placements.empty()) {
        const Lookup lookup(document.topology);
        std::erase_if(document.diagram.placements,
                      [&lookup](const auto &entry) { return !lookup.find(entry.first); });
    }
    return document;
}

void sortNetworks(std::vector<Network> &networks)
{
    std::ranges::sort(networks);
}

} // namespace portolan
