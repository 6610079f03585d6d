// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettabs.h"

#include <algorithm>
#include <limits>

namespace portolan {

namespace {

using Part = SheetTab::Part;

SheetTab tabOfBoundary(const Boundary &boundary)
{
    if (boundary.firewall.isEmpty())
        return {SheetKind::Firewall, Part::Boundary, boundary.id};
    return {SheetKind::Firewall, Part::Firewall, boundary.firewall};
}

int trustOf(const Derivation &derivation, const ZoneId &id)
{
    const Zone *zone = derivation.topology.zones.find(id);
    const ZoneKind *kind = zone ? derivation.catalogue->zoneKind(zone->kind) : nullptr;
    return kind ? kind->trust : std::numeric_limits<int>::max();
}

/// Outer walls before inner ones.
std::pair<int, int> depthOf(const Derivation &derivation, const Boundary &boundary)
{
    const auto [low, high] =
        std::minmax(trustOf(derivation, boundary.first), trustOf(derivation, boundary.second));
    return {low, high};
}

std::vector<SheetTab> firewallTabs(const Derivation &derivation)
{
    std::vector<std::pair<std::pair<int, int>, SheetTab>> tabs;
    for (const Boundary &boundary : derivation.topology.boundaries) {
        if (!boundary.filtered)
            continue;
        const SheetTab tab = tabOfBoundary(boundary);
        const auto depth = depthOf(derivation, boundary);
        const auto known = std::ranges::find(tabs, tab, [](const auto &entry) { return entry.second; });
        if (known == tabs.end())
            tabs.emplace_back(depth, tab);
        else
            known->first = std::min(known->first, depth);
    }
    std::ranges::stable_sort(tabs, {}, [](const auto &entry) { return entry.first; });
    std::vector<SheetTab> result;
    for (const auto &[depth, tab] : tabs)
        result.push_back(tab);
    return result;
}

} // namespace

std::vector<SheetTab> sheetTabs(const Derivation &derivation)
{
    std::vector<SheetTab> tabs = firewallTabs(derivation);
    tabs.push_back({SheetKind::Firewall, Part::Hosts, {}});
    for (const SheetKind kind : {SheetKind::Listeners, SheetKind::LoadBalancers, SheetKind::Clients,
                                 SheetKind::Ipsec, SheetKind::Nat})
        tabs.push_back({kind, Part::Whole, {}});
    return tabs;
}

SheetTab tabOf(const Derivation &derivation, const Row &row)
{
    if (row.sheet != SheetKind::Firewall)
        return {row.sheet, Part::Whole, {}};
    if (row.boundary < 0)
        return {SheetKind::Firewall, Part::Hosts, {}};
    const BoundaryId &id = derivation.boundaries[size_t(row.boundary)];
    const Boundary *boundary = derivation.topology.boundaries.find(id);
    return boundary ? tabOfBoundary(*boundary) : SheetTab{SheetKind::Firewall, Part::Boundary, id};
}

std::vector<size_t> rowCounts(const Derivation &derivation, const std::vector<SheetTab> &tabs)
{
    const auto indexOf = [&tabs](const SheetTab &tab) {
        return size_t(std::ranges::find(tabs, tab) - tabs.begin());
    };
    // Rows of a boundary share their tab: it is looked up once, not once a row.
    std::vector<size_t> perBoundary(derivation.boundaries.size());
    for (size_t i = 0; i < perBoundary.size(); ++i) {
        const Boundary *boundary = derivation.topology.boundaries.find(derivation.boundaries[i]);
        perBoundary[i] = boundary ? indexOf(tabOfBoundary(*boundary)) : tabs.size();
    }
    std::array<size_t, 6> perSheet{};
    for (size_t kind = 0; kind < perSheet.size(); ++kind)
        perSheet[kind] = indexOf({SheetKind(kind), Part::Whole, {}});
    const size_t hosts = indexOf({SheetKind::Firewall, Part::Hosts, {}});

    std::vector<size_t> counts(tabs.size() + 1);
    for (const Row &row : derivation.rows) {
        if (row.sheet != SheetKind::Firewall)
            ++counts[perSheet[size_t(row.sheet)]];
        else
            ++counts[row.boundary < 0 ? hosts : perBoundary[size_t(row.boundary)]];
    }
    counts.pop_back();
    return counts;
}

std::optional<SheetTab> tabFor(const Topology &topology, const ElementId &id)
{
    if (topology.firewalls.find(FirewallId(id)))
        return SheetTab{SheetKind::Firewall, Part::Firewall, id};
    const Boundary *boundary = topology.boundaries.find(BoundaryId(id));
    if (boundary && boundary->filtered)
        return tabOfBoundary(*boundary);
    return std::nullopt;
}

} // namespace portolan
