// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcollector.h"

#include "identity.h"

#include <algorithm>

namespace portolan {

RowCollector::RowCollector(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets, Paths &paths)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets), m_paths(paths),
      m_public(derivation, snapshot, sets), m_rows(derivation, snapshot, sets)
{
    for (const Boundary *boundary : snapshot.boundaries())
        m_boundaryIdentities.push_back(Identity().add(boundary->id.element().text()).value());
    m_boundaryIdentities.push_back(0);
}

void RowCollector::addFlow(const Flow &flow)
{
    if (isSelf(flow))
        return;
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    const Row row = rowFor(flow);
    if (from.special == AddressSet::Special::Any || to.special == AddressSet::Special::Any) {
        addWithAny(flow, row);
        return;
    }
    const int start = flow.enters >= 0 ? flow.enters : from.zone;
    if (start < 0 || to.zone < 0) {
        addNowhere(flow, row);
        return;
    }
    if (!flow.publicAddress) {
        addBetween(flow, m_paths.between(start, to.zone), start, row);
        return;
    }
    const int boundary = m_public.boundaryOf(flow.to);
    if (boundary >= 0 && start == to.zone)
        addHairpin(flow, boundary, row);
    else
        addBetween(flow, publicPath(start, to.zone, boundary), start, row);
}

Row RowCollector::rowFor(const Flow &flow) const
{
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    Row row;
    row.from = flow.from;
    row.to = flow.to;
    row.ports = flow.ports;
    row.sourcePorts = flow.sourcePorts;
    row.transport = flow.transport;
    row.family = to.family;
    row.association = flow.line ? flow.line->element : -1;
    row.complete = flow.complete && from.complete && to.complete;
    row.flow = Identity()
                   .add(from.identity)
                   .add(to.identity)
                   .add(portsIdentity(flow.ports))
                   .add(portsIdentity(flow.sourcePorts))
                   .add(quint64(flow.transport))
                   .add(quint64(row.family))
                   .value();
    if (from.translated || to.translated)
        keepApart(row);
    return row;
}

void RowCollector::addWithAny(const Flow &flow, const Row &row)
{
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    const bool anyFrom = from.special == AddressSet::Special::Any;
    const bool anyTo = to.special == AddressSet::Special::Any;
    for (const int zone : *flow.anyZones) {
        const Path &path = m_paths.between(anyFrom ? zone : from.zone, anyTo ? zone : to.zone);
        if (path.kind != Path::Kind::None)
            addAlong(flow, path, row);
    }
}

/// An end stands in no zone. What is not drawn has been reported where it was found missing.
void RowCollector::addNowhere(const Flow &flow, Row row)
{
    row.complete = false;
    keepApart(row);
    for (const quint32 end : {flow.from, flow.to}) {
        const auto members = m_derivation.membersOf(m_sets.at(end));
        if (m_sets.at(end).zone < 0 && !members.empty())
            report({Observation::Kind::NoZone, {m_derivation.elements[size_t(members.front())]}, -1, {}});
    }
    push(row, flow.rule);
}

void RowCollector::addBetween(const Flow &flow, const Path &path, int from, Row row)
{
    if (path.kind != Path::Kind::Found) {
        row.complete = false;
        keepApart(row);
        report({path.kind == Path::Kind::None ? Observation::Kind::NoPath : Observation::Kind::AmbiguousPath,
                {m_derivation.zones[size_t(from)], m_derivation.zones[size_t(m_sets.at(flow.to).zone)]},
                -1,
                {}});
    }
    addAlong(flow, path, row);
}

/// The way to an address as it is seen from outside: up to the translating boundary, then across it.
const Path &RowCollector::publicPath(int from, int to, int boundary)
{
    if (boundary < 0)
        return m_paths.between(from, to, true);
    const Path *&known = m_publicPaths[{from, to, boundary}];
    if (known)
        return *known;
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    const int first = m_snapshot.zoneIndex(drawn.first);
    const int outside = first == to ? m_snapshot.zoneIndex(drawn.second) : first;
    const Path &before = m_paths.between(from, outside, true);
    if (before.kind == Path::Kind::None)
        return before;
    Path path;
    path.kind = before.kind;
    path.steps = before.steps;
    path.steps.push_back({boundary, outside, to, {}});
    known = &m_paths.keep(std::move(path));
    return *known;
}

void RowCollector::addAlong(const Flow &flow, const Path &path, Row row)
{
    row.firstStep = path.firstStep;
    row.stepCount = quint32(path.steps.size());
    if (path.filtered.empty()) {
        if (!flow.betweenZonesOnly)
            push(row, flow.rule);
        return;
    }
    const bool fromInternet = m_sets.at(flow.from).special == AddressSet::Special::Internet;
    const bool toInternet = m_sets.at(flow.to).special == AddressSet::Special::Internet;
    if (fromInternet || toInternet) {
        for (const PathStep &step : path.steps) {
            if (toInternet && m_public.isLackingOn(flow.from, step.boundary))
                row.complete = false;
            if (fromInternet && m_public.isLackingOn(flow.to, step.boundary))
                row.complete = false;
        }
    }
    const auto pushStep = [&](size_t index) {
        row.step = quint8(index);
        row.boundary = path.steps[index].boundary;
        row.direction = path.steps[index].direction;
        push(row, flow.rule);
    };
    if (path.repeatsFirewall)
        std::ranges::for_each(stepsPerFirewall(flow, path), pushStep);
    else
        std::ranges::for_each(path.filtered, pushStep);
}

void RowCollector::addHairpin(const Flow &flow, int boundary, Row row)
{
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    if (drawn.hairpin == false) {
        row.complete = false;
        const auto members = m_derivation.membersOf(m_sets.at(flow.to));
        report({Observation::Kind::NoHairpin,
                {drawn.id, m_derivation.elements[size_t(members.front())]},
                flow.rule,
                {}});
    }
    const int inside = m_sets.at(flow.to).zone;
    const Path *&across = m_publicPaths[{inside, inside, boundary}];
    if (!across) {
        Path path;
        path.kind = Path::Kind::Found;
        path.steps.push_back({boundary, inside, inside, {}});
        across = &m_paths.keep(std::move(path));
    }
    row.firstStep = across->firstStep;
    row.stepCount = 1;
    if (drawn.filtered) {
        row.boundary = boundary;
        row.direction = Direction::Inbound;
        row.hairpin = true;
    }
    push(row, flow.rule);
}

/// The steps that filter; of several that one firewall takes, the one that translates, else the first.
std::vector<size_t> RowCollector::stepsPerFirewall(const Flow &flow, const Path &path) const
{
    std::vector<size_t> result;
    for (const size_t i : path.filtered) {
        const Boundary &boundary = *m_snapshot.boundaries()[size_t(path.steps[i].boundary)];
        const auto same = std::ranges::find_if(result, [&](size_t other) {
            const Boundary &before = *m_snapshot.boundaries()[size_t(path.steps[other].boundary)];
            return !boundary.firewall.isEmpty() && before.firewall == boundary.firewall;
        });
        if (same == result.end())
            result.push_back(i);
        else if (m_public.isMappedOn(flow.from, path.steps[i].boundary)
                 || m_public.isMappedOn(flow.to, path.steps[i].boundary))
            *same = i;
    }
    return result;
}

bool RowCollector::isSelf(const Flow &flow) const
{
    const int from = m_sets.loneOwner(flow.from);
    return from >= 0 && from == m_sets.loneOwner(flow.to);
}

void RowCollector::report(Observation observation)
{
    m_derivation.observations.push_back(std::move(observation));
}

bool RowCollector::isGrouped(const Row &row) const
{
    return m_sets.at(row.from).set >= 0 || m_sets.at(row.to).set >= 0;
}

/// The members of a set share rows across zones. Not those without a clear path, nor those that look
/// different on the way.
void RowCollector::keepApart(Row &row) const
{
    if (!isGrouped(row))
        return;
    row.flow = Identity()
                   .add(row.flow)
                   .add(zoneIdentity(m_snapshot, m_sets.at(row.from).zone))
                   .add(zoneIdentity(m_snapshot, m_sets.at(row.to).zone))
                   .value();
}

void RowCollector::push(Row row, int rule)
{
    const size_t boundary = row.boundary < 0 ? m_boundaryIdentities.size() - 1 : size_t(row.boundary);
    Identity id;
    id.add(row.flow).add(m_boundaryIdentities[boundary]);
    // The members of one set may stand on both sides of a boundary.
    if (row.boundary >= 0 && isGrouped(row))
        id.add(quint64(row.direction));
    row.id = id.value();
    m_rows.add(row, rule);
}

void RowCollector::addPlain(SheetKind sheet, Row row, int rule)
{
    addPlain(sheet, row, std::span(&rule, 1));
}

void RowCollector::addPlain(SheetKind sheet, Row row, std::span<const int> rules)
{
    row.sheet = sheet;
    for (const int rule : rules)
        m_rows.add(row, rule);
}

} // namespace portolan
