// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetparts.h"

#include "elementnames.h"
#include "sheetids.h"
#include "sheetlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace portolan {

namespace {

using Extent = SheetPart::Extent;

SheetPart partOfBoundary(const Boundary &boundary)
{
    if (boundary.firewall.isEmpty())
        return {Extent::Boundary, boundary.id};
    return {Extent::Firewall, boundary.firewall};
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

std::vector<SheetPart> firewallParts(const Derivation &derivation)
{
    std::vector<std::pair<std::pair<int, int>, SheetPart>> parts;
    for (const Boundary &boundary : derivation.topology.boundaries) {
        if (!boundary.filtered)
            continue;
        const SheetPart part = partOfBoundary(boundary);
        const auto depth = depthOf(derivation, boundary);
        const auto known = std::ranges::find(parts, part, [](const auto &entry) { return entry.second; });
        if (known == parts.end())
            parts.emplace_back(depth, part);
        else
            known->first = std::min(known->first, depth);
    }
    std::ranges::stable_sort(parts, {}, [](const auto &entry) { return entry.first; });
    std::vector<SheetPart> result;
    for (const auto &[depth, part] : parts)
        result.push_back(part);
    return result;
}

} // namespace

std::vector<SheetPart> sheetParts(const Derivation &derivation)
{
    std::vector<SheetPart> parts = firewallParts(derivation);
    parts.push_back(SheetPart::hosts());
    for (const SheetKind kind : allSheetKinds) {
        if (kind != SheetKind::Firewall)
            parts.emplace_back(kind);
    }
    return parts;
}

SheetPart partOf(const Derivation &derivation, const Row &row)
{
    if (row.sheet != SheetKind::Firewall)
        return row.sheet;
    if (row.boundary < 0)
        return SheetPart::hosts();
    const BoundaryId &id = derivation.boundaries[size_t(row.boundary)];
    const Boundary *boundary = derivation.topology.boundaries.find(id);
    return boundary ? partOfBoundary(*boundary) : SheetPart(Extent::Boundary, id);
}

std::vector<quint32> rowsOf(const Derivation &derivation, const SheetPart &part)
{
    // Rows of a boundary share their part: it is looked up once, not once a row.
    std::vector<bool> isOurs(derivation.boundaries.size());
    for (size_t i = 0; i < isOurs.size(); ++i) {
        const Boundary *boundary = derivation.topology.boundaries.find(derivation.boundaries[i]);
        isOurs[i] = boundary && partOfBoundary(*boundary) == part;
    }
    const auto isWanted = [&](const Row &row) {
        if (row.sheet != part.kind || part.extent == Extent::Whole)
            return row.sheet == part.kind;
        return row.boundary < 0 ? part.extent == Extent::Hosts : isOurs[size_t(row.boundary)];
    };
    std::vector<quint32> rows;
    for (size_t i = 0; i < derivation.rows.size(); ++i) {
        if (isWanted(derivation.rows[i]))
            rows.push_back(quint32(i));
    }
    return rows;
}

std::vector<size_t> rowCounts(const Derivation &derivation, const std::vector<SheetPart> &parts)
{
    const auto indexOf = [&parts](const SheetPart &part) {
        return size_t(std::ranges::find(parts, part) - parts.begin());
    };
    std::vector<size_t> perBoundary(derivation.boundaries.size());
    for (size_t i = 0; i < perBoundary.size(); ++i) {
        const Boundary *boundary = derivation.topology.boundaries.find(derivation.boundaries[i]);
        perBoundary[i] = boundary ? indexOf(partOfBoundary(*boundary)) : parts.size();
    }
    std::array<size_t, allSheetKinds.size()> perKind{};
    for (size_t kind = 0; kind < perKind.size(); ++kind)
        perKind[kind] = indexOf(SheetKind(kind));
    const size_t hosts = indexOf(SheetPart::hosts());

    std::vector<size_t> counts(parts.size() + 1);
    for (const Row &row : derivation.rows) {
        if (row.sheet != SheetKind::Firewall)
            ++counts[perKind[size_t(row.sheet)]];
        else
            ++counts[row.boundary < 0 ? hosts : perBoundary[size_t(row.boundary)]];
    }
    counts.pop_back();
    return counts;
}

std::optional<SheetPart> partFor(const Topology &topology, const ElementId &id)
{
    if (topology.firewalls.find(FirewallId(id)))
        return SheetPart(Extent::Firewall, id);
    const Boundary *boundary = topology.boundaries.find(BoundaryId(id));
    if (boundary && boundary->filtered)
        return partOfBoundary(*boundary);
    return std::nullopt;
}

QString sheetId(const SheetPart &part)
{
    switch (part.extent) {
    case Extent::Whole:
        return sheetId(part.kind);
    case Extent::Firewall:
    case Extent::Boundary:
        return QStringLiteral("firewall-%1").arg(part.id.toString());
    case Extent::Hosts:
        return QStringLiteral("hosts");
    }
    Q_UNREACHABLE();
}

QString sheetTitle(const SheetPart &part, const Topology &topology, const SheetLanguage &language)
{
    switch (part.extent) {
    case Extent::Whole:
        return language.text(titleSource(part.kind));
    case Extent::Firewall:
    case Extent::Boundary:
        return ElementNames(topology).of(part.id);
    case Extent::Hosts:
        return language.text(QT_TRANSLATE_NOOP("Sheet", "Host firewalls"));
    }
    Q_UNREACHABLE();
}

} // namespace portolan
