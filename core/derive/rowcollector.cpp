// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcollector.h"

#include "identity.h"
#include "translation.h"

#include <algorithm>
#include <optional>

namespace portolan {

namespace {

quint64 boundaryIdentity(const Snapshot &snapshot, int boundary)
{
    if (boundary < 0)
        return 0;
    return Identity().add(snapshot.boundaries()[size_t(boundary)]->id.element().text()).value();
}

} // namespace

RowCollector::RowCollector(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets, Paths &paths)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets), m_paths(paths)
{
    // About forty rows a pool; a guess that saves most of the growing.
    const size_t expected = 64 * (snapshot.pools().size() + 4);
    m_pending.reserve(expected);
    m_firstRule.reserve(expected);
    m_pendingOf.reserve(expected);
}

void RowCollector::addFlow(const Flow &flow)
{
    if (isSelf(flow))
        return;
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
    const bool anyFrom = from.special == AddressSet::Special::Any;
    const bool anyTo = to.special == AddressSet::Special::Any;
    if (anyFrom || anyTo) {
        for (const int zone : *flow.anyZones) {
            const Path &path = m_paths.between(anyFrom ? zone : from.zone, anyTo ? zone : to.zone);
            if (path.kind != Path::Kind::None)
                addAlong(flow, path, row);
        }
        return;
    }
    const int start = flow.enters >= 0 ? flow.enters : from.zone;
    if (start < 0 || to.zone < 0) {
        row.complete = false;
        keepApart(row);
        // What is not drawn has been reported where it was found missing.
        for (const quint32 end : {flow.from, flow.to}) {
            const auto members = m_derivation.membersOf(m_sets.at(end));
            if (m_sets.at(end).zone < 0 && !members.empty())
                report({Finding::Kind::NoZone, {m_derivation.elements[size_t(members.front())]}, -1, {}});
        }
        push(row, flow.rule);
        return;
    }
    if (!flow.publicAddress) {
        addBetween(flow, m_paths.between(start, to.zone), start, row);
        return;
    }
    int hairpin = -1;
    const Path path = publicPath(flow, start, to.zone, hairpin);
    if (hairpin >= 0)
        addHairpin(flow, hairpin, row);
    else
        addBetween(flow, m_publicPaths.emplace_back(path), start, row);
}

void RowCollector::addBetween(const Flow &flow, const Path &path, int from, Row row)
{
    if (path.kind != Path::Kind::Found) {
        row.complete = false;
        keepApart(row);
        report({path.kind == Path::Kind::None ? Finding::Kind::NoPath : Finding::Kind::AmbiguousPath,
                {m_derivation.zones[size_t(from)], m_derivation.zones[size_t(m_sets.at(flow.to).zone)]},
                -1,
                {}});
    }
    addAlong(flow, path, row);
}

/// The way to an address as it is seen from outside: up to the translating boundary, then across it.
Path RowCollector::publicPath(const Flow &flow, int from, int to, int &hairpin)
{
    const int boundary = translatingBoundary(flow.to);
    if (boundary < 0)
        return m_paths.between(from, to, true);
    if (from == to) {
        hairpin = boundary;
        return {};
    }
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    const int first = m_snapshot.zoneIndex(drawn.first);
    const int outside = first == to ? m_snapshot.zoneIndex(drawn.second) : first;
    const Path &before = m_paths.between(from, outside, true);
    if (before.kind == Path::Kind::None)
        return before;
    Path path{before.kind, before.steps, {}, false};
    path.steps.push_back({boundary, outside, to});
    return m_paths.completed(std::move(path));
}

void RowCollector::addAlong(const Flow &flow, const Path &path, Row row)
{
    storePath(path, row);
    if (path.filtered.empty()) {
        if (!flow.betweenZonesOnly)
            push(row, flow.rule);
        return;
    }
    const bool fromInternet = m_sets.at(flow.from).special == AddressSet::Special::Internet;
    const bool toInternet = m_sets.at(flow.to).special == AddressSet::Special::Internet;
    for (const PathStep &step : path.steps) {
        if (toInternet && lacksPublicAddress(flow.from, step.boundary))
            row.complete = false;
        if (fromInternet && lacksPublicAddress(flow.to, step.boundary))
            row.complete = false;
    }
    for (const size_t index : path.repeatsFirewall ? stepsPerFirewall(flow, path) : path.filtered) {
        Row each = row;
        each.step = quint8(index);
        each.boundary = path.steps[index].boundary;
        each.direction = direction(path.steps[index]);
        push(each, flow.rule);
    }
}

void RowCollector::addHairpin(const Flow &flow, int boundary, Row row)
{
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    if (drawn.hairpin == false) {
        row.complete = false;
        const auto members = m_derivation.membersOf(m_sets.at(flow.to));
        report({Finding::Kind::NoHairpin,
                {drawn.id, m_derivation.elements[size_t(members.front())]},
                flow.rule,
                {}});
    }
    const int inside = m_sets.at(flow.to).zone;
    const Path across{Path::Kind::Found, {{boundary, inside, inside}}, {}, false};
    storePath(m_publicPaths.emplace_back(across), row);
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
        else if (mappedOn(flow.from, path.steps[i].boundary) || mappedOn(flow.to, path.steps[i].boundary))
            *same = i;
    }
    return result;
}

int RowCollector::translatingBoundary(quint32 set) const
{
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            const OwnedAddress &address = m_derivation.addresses[each.firstAddress + i];
            if (address.mapping < 0)
                continue;
            const int boundary = boundaryOf(m_derivation, m_snapshot, address.mapping);
            // A mapping of the other family translates nothing here.
            if (boundary >= 0
                && outsideAddress(m_derivation, address, m_derivation.boundaries[size_t(boundary)]))
                return boundary;
        }
    }
    return -1;
}

bool RowCollector::mappedOn(quint32 set, int boundary) const
{
    const BoundaryId &id = m_derivation.boundaries[size_t(boundary)];
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            if (outsideAddress(m_derivation, m_derivation.addresses[each.firstAddress + i], id))
                return true;
        }
    }
    return false;
}

/// On a translating boundary towards the Internet every private address needs a public one.
bool RowCollector::lacksPublicAddress(quint32 set, int boundary)
{
    const Boundary &drawn = *m_snapshot.boundaries()[size_t(boundary)];
    if (!drawn.translates)
        return false;
    const quint64 key = quint64(set) << 32 | quint64(boundary);
    const auto known = m_lacking.find(key);
    if (known != m_lacking.end())
        return known->second;
    bool lacking = false;
    for (const quint32 part : m_sets.partsOf(set)) {
        const AddressSet &each = m_sets.at(part);
        for (quint32 i = 0; i < each.addressCount; ++i) {
            const OwnedAddress &address = m_derivation.addresses[each.firstAddress + i];
            if (!address.network.isHost() || !address.network.first().isPrivate()
                || outsideAddress(m_derivation, address, drawn.id))
                continue;
            lacking = true;
            const QString slot =
                each.slot >= 0 ? m_derivation.slots[size_t(each.slot)].toString() : QString();
            report({Finding::Kind::MissingPublicAddress,
                    {m_derivation.elements[size_t(address.owner)], drawn.id},
                    -1,
                    {slot}});
        }
    }
    m_lacking.emplace(key, lacking);
    return lacking;
}

Direction RowCollector::direction(const PathStep &step) const
{
    const auto trust = [&](int zone) {
        const ZoneKind *kind = m_snapshot.kindOf(zone);
        return kind ? kind->trust : 0;
    };
    if (trust(step.from) != trust(step.to))
        return trust(step.to) > trust(step.from) ? Direction::Inbound : Direction::Outbound;
    const Boundary &boundary = *m_snapshot.boundaries()[size_t(step.boundary)];
    return m_snapshot.zoneIndex(boundary.first) == step.from ? Direction::Inbound : Direction::Outbound;
}

bool RowCollector::isSelf(const Flow &flow) const
{
    const auto loneOwner = [&](const quint32 &set) -> std::optional<int> {
        const auto parts = m_sets.partsOf(set);
        if (parts.size() != 1 || m_sets.at(set).special != AddressSet::Special::None)
            return std::nullopt;
        const AddressSet &only = m_sets.at(parts.front());
        if (only.addressCount != 1 || only.part == AddressSet::Part::Party)
            return std::nullopt;
        return m_derivation.addresses[only.firstAddress].owner;
    };
    const auto from = loneOwner(flow.from);
    return from && from == loneOwner(flow.to);
}

void RowCollector::storePath(const Path &path, Row &row)
{
    row.stepCount = quint32(path.steps.size());
    if (path.steps.empty())
        return;
    const auto [it, added] = m_storedPaths.try_emplace(&path, 0);
    if (added) {
        it->second = quint32(m_derivation.pathBoundaries.size());
        for (const PathStep &step : path.steps)
            m_derivation.pathBoundaries.push_back(step.boundary);
    }
    row.firstStep = it->second;
}

void RowCollector::report(Finding finding)
{
    m_derivation.findings.push_back(std::move(finding));
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
    Identity id;
    id.add(row.flow).add(boundaryIdentity(m_snapshot, row.boundary));
    // The members of one set may stand on both sides of a boundary.
    if (row.boundary >= 0 && isGrouped(row))
        id.add(quint64(row.direction));
    row.id = id.value();
    merge(row, rule);
}

/// Rows that open the same are one row that lists every rule.
void RowCollector::merge(const Row &row, int rule)
{
    const quint64 key = row.id ^ (quint64(row.sheet) * 0x9e3779b97f4a7c15);
    const auto [it, added] = m_pendingOf.try_emplace(key, quint32(m_pending.size()));
    if (added) {
        m_pending.push_back(row);
        m_firstRule.push_back(rule);
        return;
    }
    Row &known = m_pending[it->second];
    known.complete = known.complete && row.complete;
    if (m_firstRule[it->second] != rule || known.from != row.from || known.to != row.to)
        m_additions.push_back({it->second, rule, row.from, row.to, row.firstStep, row.stepCount});
}

void RowCollector::addPlain(SheetKind sheet, Row row, const std::vector<int> &rules)
{
    row.sheet = sheet;
    for (const int rule : rules)
        merge(row, rule);
}

void RowCollector::finish()
{
    std::ranges::stable_sort(m_additions, {}, &RowUnion::Opening::row);
    RowUnion rows(m_derivation, m_snapshot, m_sets);
    m_derivation.ruleRefs.reserve(m_pending.size() + m_additions.size());
    m_derivation.rows.reserve(m_pending.size());
    const std::span additions(std::as_const(m_additions));
    size_t next = 0;
    for (quint32 i = 0; i < m_pending.size(); ++i) {
        const size_t first = next;
        while (next < additions.size() && additions[next].row == i)
            ++next;
        if (next > first)
            rows.add(m_pending[i], m_firstRule[i], additions.subspan(first, next - first));
        else
            rows.add(m_pending[i], m_firstRule[i]);
    }
    m_pending.clear();
    m_pendingOf.clear();
    rows.finish();
}

} // namespace portolan
