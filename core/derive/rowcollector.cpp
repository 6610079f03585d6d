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
    for (const Crossing &crossing : crossingsOf(flow)) {
        if (!crossing.isOpen || !flow.betweenZonesOnly)
            m_rows.add(identified(crossing, flow), flow.rule);
    }
}

void RowCollector::addCrossing(const Crossing &crossing, const Flow &flow, const OpeningRange &openings)
{
    if (!crossing.isOpen || !flow.betweenZonesOnly)
        m_rows.add(identified(crossing, flow), flow.rule, openings);
}

std::span<const Crossing> RowCollector::crossingsOf(const Flow &flow)
{
    m_crossings.clear();
    if (isSelf(flow))
        return m_crossings;
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    const int start = flow.enters >= 0 ? flow.enters : from.zone;
    Crossing crossing = crossingFor(flow);
    if (from.special == AddressSet::Special::Any || to.special == AddressSet::Special::Any) {
        crossAny(flow, crossing);
    } else if (start < 0 || to.zone < 0) {
        crossNowhere(flow, crossing);
    } else if (!flow.publicAddress) {
        crossBetween(flow, m_paths.between(start, to.zone), start, crossing);
    } else {
        const int boundary = m_public.boundaryOf(flow.to);
        if (boundary >= 0 && start == to.zone)
            crossHairpin(flow, boundary, crossing);
        else
            crossBetween(flow, publicPath(start, to.zone, boundary), start, crossing);
    }
    return m_crossings;
}

Crossing RowCollector::crossingFor(const Flow &flow) const
{
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    Crossing crossing;
    Row &row = crossing.row;
    row.from = flow.from;
    row.to = flow.to;
    row.family = to.family;
    row.association = flow.line ? flow.line->element : -1;
    row.complete = from.complete && to.complete && flow.complete;
    if (from.translated || to.translated)
        keepApart(crossing);
    return crossing;
}

Row RowCollector::identified(const Crossing &crossing, const Flow &flow) const
{
    Row row = crossing.row;
    const AddressSet &from = m_sets.at(row.from);
    const AddressSet &to = m_sets.at(row.to);
    row.ports = flow.ports;
    row.sourcePorts = flow.sourcePorts;
    row.transport = flow.transport;
    row.complete = row.complete && flow.complete;
    row.flow = Identity()
                   .add(from.identity)
                   .add(to.identity)
                   .add(portsIdentity(row.ports))
                   .add(portsIdentity(row.sourcePorts))
                   .add(quint64(row.transport))
                   .add(quint64(row.family))
                   .value();
    for (int i = 0; i < crossing.apart; ++i) {
        row.flow = Identity()
                       .add(row.flow)
                       .add(zoneIdentity(m_snapshot, from.zone))
                       .add(zoneIdentity(m_snapshot, to.zone))
                       .value();
    }
    Identity id;
    id.add(row.flow).add(
        m_boundaryIdentities[row.boundary < 0 ? m_boundaryIdentities.size() - 1 : size_t(row.boundary)]);
    // The members of one set may stand on both sides of a boundary.
    if (row.boundary >= 0 && isGrouped(row))
        id.add(quint64(row.direction));
    row.id = id.value();
    return row;
}

quint64 RowCollector::strandOf(const Crossing &crossing) const
{
    const Row &row = crossing.row;
    const AddressSet &from = m_sets.at(row.from);
    const AddressSet &to = m_sets.at(row.to);
    Identity strand;
    strand.add(from.identity).add(to.identity);
    strand.add(quint64(row.boundary + 1) << 16 | quint64(row.direction) << 8 | quint64(row.family));
    if (crossing.apart > 0)
        strand.add(quint64(crossing.apart)).add(quint64(from.zone)).add(quint64(to.zone));
    return strand.value();
}

Row RowCollector::clientRow(const Flow &flow) const
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
    row.complete = flow.complete && from.complete && to.complete;
    row.flow = row.id = Identity()
                            .add("client")
                            .add(from.identity)
                            .add(to.identity)
                            .add(portsIdentity(flow.ports))
                            .add(quint64(row.transport))
                            .add(quint64(row.family))
                            .value();
    row.sheet = SheetKind::Clients;
    return row;
}

void RowCollector::addClientRow(const Flow &flow)
{
    m_rows.add(clientRow(flow), flow.rule);
}

void RowCollector::addClientRow(const Row &ends, const Flow &flow, const OpeningRange &openings)
{
    Flow meant = flow;
    meant.from = ends.from;
    meant.to = ends.to;
    meant.complete = flow.complete && ends.complete;
    m_rows.add(clientRow(meant), flow.rule, openings);
}

void RowCollector::crossAny(const Flow &flow, const Crossing &crossing)
{
    const AddressSet &from = m_sets.at(flow.from);
    const AddressSet &to = m_sets.at(flow.to);
    const bool anyFrom = from.special == AddressSet::Special::Any;
    const bool anyTo = to.special == AddressSet::Special::Any;
    for (const int zone : *flow.anyZones) {
        const Path path = m_paths.between(anyFrom ? zone : from.zone, anyTo ? zone : to.zone);
        Crossing there = crossing;
        if (path.kind != Path::Kind::None)
            crossAlong(flow, path, there);
    }
}

/// An end stands in no zone. What is not drawn has been reported where it was found missing.
void RowCollector::crossNowhere(const Flow &flow, Crossing &crossing)
{
    crossing.row.complete = false;
    keepApart(crossing);
    for (const quint32 end : {flow.from, flow.to}) {
        const auto members = m_derivation.membersOf(m_sets.at(end));
        if (m_sets.at(end).zone < 0 && !members.empty())
            report({Observation::Kind::NoZone, {m_derivation.elements[size_t(members.front())]}, -1, {}});
    }
    m_crossings.push_back(crossing);
}

void RowCollector::crossBetween(const Flow &flow, const Path &path, int from, Crossing &crossing)
{
    if (path.kind != Path::Kind::Found) {
        crossing.row.complete = false;
        keepApart(crossing);
        report({path.kind == Path::Kind::None ? Observation::Kind::NoPath : Observation::Kind::AmbiguousPath,
                {m_derivation.zones[size_t(from)], m_derivation.zones[size_t(m_sets.at(flow.to).zone)]},
                -1,
                {}});
    }
    crossAlong(flow, path, crossing);
}

/// The way to an address as it is seen from outside: up to the translating boundary, then across it.
Path RowCollector::publicPath(int from, int to, int boundary)
{
    if (boundary < 0)
        return m_paths.between(from, to, true);
    std::optional<Path> &known = m_publicPaths[{from, to, boundary}];
    if (known)
        return *known;
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    const int first = m_snapshot.zoneIndex(drawn.first);
    const int outside = first == to ? m_snapshot.zoneIndex(drawn.second) : first;
    const Path before = m_paths.between(from, outside, true);
    if (before.kind == Path::Kind::None)
        return before;
    const auto way = m_paths.stepsOf(before);
    std::vector<PathStep> steps(way.begin(), way.end());
    steps.push_back({boundary, outside, to, {}, {}});
    known = m_paths.keep(before.kind, steps);
    return *known;
}

void RowCollector::crossAlong(const Flow &flow, const Path &path, Crossing &crossing)
{
    Row &row = crossing.row;
    row.firstStep = path.firstStep;
    row.stepCount = path.stepCount;
    if (!path.isFiltered) {
        crossing.isOpen = true;
        m_crossings.push_back(crossing);
        return;
    }
    const auto steps = m_paths.stepsOf(path);
    const bool fromInternet = m_sets.at(flow.from).special == AddressSet::Special::Internet;
    const bool toInternet = m_sets.at(flow.to).special == AddressSet::Special::Internet;
    if (fromInternet || toInternet) {
        for (const PathStep &step : steps) {
            if (toInternet && m_public.isLackingOn(flow.from, step.boundary))
                row.complete = false;
            if (fromInternet && m_public.isLackingOn(flow.to, step.boundary))
                row.complete = false;
        }
    }
    const auto pushStep = [&](size_t index) {
        row.step = quint8(index);
        row.boundary = steps[index].boundary;
        row.direction = steps[index].direction;
        m_crossings.push_back(crossing);
    };
    if (path.repeatsFirewall) {
        std::ranges::for_each(stepsPerFirewall(flow, steps), pushStep);
        return;
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].filtered)
            pushStep(i);
    }
}

void RowCollector::crossHairpin(const Flow &flow, int boundary, Crossing &crossing)
{
    Row &row = crossing.row;
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
    std::optional<Path> &across = m_publicPaths[{inside, inside, boundary}];
    if (!across) {
        const PathStep step{boundary, inside, inside, {}, {}};
        across = m_paths.keep(Path::Kind::Found, {&step, 1});
    }
    row.firstStep = across->firstStep;
    row.stepCount = 1;
    if (drawn.filtered) {
        row.boundary = boundary;
        row.direction = Direction::Inbound;
        row.hairpin = true;
    }
    m_crossings.push_back(crossing);
}

/// The steps that filter; of several that one firewall takes, the one that translates, else the first.
std::vector<size_t> RowCollector::stepsPerFirewall(const Flow &flow, std::span<const PathStep> steps) const
{
    std::vector<size_t> result;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].filtered)
            continue;
        const Boundary &boundary = *m_snapshot.boundaries()[size_t(steps[i].boundary)];
        const auto same = std::ranges::find_if(result, [&](size_t other) {
            const Boundary &before = *m_snapshot.boundaries()[size_t(steps[other].boundary)];
            return !boundary.firewall.isEmpty() && before.firewall == boundary.firewall;
        });
        if (same == result.end())
            result.push_back(i);
        else if (m_public.isMappedOn(flow.from, steps[i].boundary)
                 || m_public.isMappedOn(flow.to, steps[i].boundary))
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
void RowCollector::keepApart(Crossing &crossing) const
{
    crossing.apart += isGrouped(crossing.row) ? 1 : 0;
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
