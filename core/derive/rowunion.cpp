// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowunion.h"

#include "identity.h"
#include "roworder.h"

#include <algorithm>
#include <array>
#include <set>

namespace portolan {

quint64 zoneIdentity(const Snapshot &snapshot, int zone)
{
    return zone < 0 ? 0 : Identity().add(snapshot.zones()[size_t(zone)]->id.element().text()).value();
}

quint64 portsIdentity(const PortRange &ports)
{
    return quint64(ports.first()) << 16 | ports.last();
}

RowUnion::RowUnion(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets,
                   const std::vector<Opening> &openings)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets), m_openings(openings),
      m_zones(snapshot.zones().size())
{
}

void RowUnion::add(Row &row, int rule)
{
    auto &refs = m_derivation.ruleRefs;
    row.firstRule = quint32(refs.size());
    if (rule >= 0)
        refs.push_back(rule);
    row.ruleCount = quint32(refs.size()) - row.firstRule;
    take(row);
}

void RowUnion::finish()
{
    absorb();
    RowOrder order(m_derivation, m_rows.size());
    for (const Row *row : m_rows)
        order.add(*row);
    m_derivation.rows.reserve(m_rows.size());
    order.visit([this](quint32 place) -> const Row & { return *m_rows[place]; },
                [this](const Row &row) { m_derivation.rows.push_back(row); });
}

/// Whether one set of the catalogue means nobody that the other does not mean.
bool RowUnion::isWithin(int inner, int outer) const
{
    const auto &sets = m_snapshot.catalogue().sets;
    if (inner < 0 || outer < 0)
        return false;
    const auto among = [](const auto &few, const auto &many) {
        return std::ranges::all_of(
            few, [&many](const auto &each) { return std::ranges::find(many, each) != many.end(); });
    };
    return among(sets[size_t(inner)].services, sets[size_t(outer)].services)
        && among(sets[size_t(inner)].roles, sets[size_t(outer)].roles);
}

bool RowUnion::isWithin(quint32 inner, quint32 outer) const
{
    const AddressSet &few = m_sets.at(inner);
    const AddressSet &many = m_sets.at(outer);
    if (inner == outer)
        return true;
    if (few.special != many.special || few.part != many.part || !isWithin(few.set, many.set))
        return false;
    const auto parts = m_sets.partsOf(outer);
    return std::ranges::all_of(m_sets.partsOf(inner), [&parts](quint32 part) {
        return std::ranges::find(parts, part) != parts.end();
    });
}

/// A row between sets that another one opens anyway, on the same ports, becomes a reason of that one.
void RowUnion::absorb()
{
    std::map<std::array<quint64, 3>, std::vector<size_t>> alike;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = *m_rows[i];
        if (m_sets.at(row.from).set < 0 || m_sets.at(row.to).set < 0)
            continue;
        const quint64 place = quint64(row.sheet) << 40 | quint64(row.direction) << 36
            | quint64(row.transport) << 34 | quint64(row.family) << 33 | quint64(row.boundary + 1);
        alike[{place, portsIdentity(row.ports), portsIdentity(row.sourcePorts)}].push_back(i);
    }
    for (const auto &[what, there] : alike) {
        for (const size_t inner : there) {
            const auto outer = std::ranges::find_if(there, [&](size_t other) {
                return other != inner && m_rows[other] && isWithin(m_rows[inner]->from, m_rows[other]->from)
                    && isWithin(m_rows[inner]->to, m_rows[other]->to);
            });
            if (outer == there.end())
                continue;
            addReasons(*m_rows[inner], *m_rows[*outer]);
            m_rows[inner] = nullptr;
        }
    }
    std::erase(m_rows, nullptr);
}

void RowUnion::addReasons(const Row &from, Row &to)
{
    std::set<int> rules;
    for (const Row *row : {&from, static_cast<const Row *>(&to)}) {
        const auto own = m_derivation.rulesOf(*row);
        rules.insert(own.begin(), own.end());
    }
    auto &refs = m_derivation.ruleRefs;
    to.firstRule = quint32(refs.size());
    to.ruleCount = quint32(rules.size());
    refs.insert(refs.end(), rules.begin(), rules.end());
    to.complete = to.complete && from.complete;
}

void RowUnion::add(Row &row, std::span<const Reason> reasons)
{
    m_ranges.clear();
    for (const Reason &reason : reasons) {
        if (m_ranges.empty() || m_ranges.back() != reason.openings)
            m_ranges.push_back(reason.openings);
    }
    if (m_ranges.size() > 1) {
        write(row, reasons, unite(m_ranges, row.boundary));
        return;
    }
    const auto [known, added] = m_united.try_emplace(m_ranges.front().first);
    if (added)
        known->second = unite(m_ranges, row.boundary);
    write(row, reasons, known->second);
}

/// One row for all openings, if everyone on the left reaches everyone on the right this way. Else one
/// for each group of zones that reaches the same zones: no row opens more than the rules ask for.
std::vector<RowUnion::United> RowUnion::unite(std::span<const OpeningRange> ranges, int boundary)
{
    m_joined.clear();
    for (const OpeningRange &range : ranges) {
        const auto openings = in(range);
        m_joined.insert(m_joined.end(), openings.begin(), openings.end());
    }
    if (!isOneWay(m_joined))
        return uniteByZones(ranges, boundary);
    std::vector<United> result(1);
    uniteOpenings(m_joined, boundary, result.front());
    return result;
}

/// Whether all members of either end stand in one zone.
bool RowUnion::isOneWay(std::span<const Opening> openings) const
{
    const Opening &first = openings.front();
    return std::ranges::all_of(openings, [&](const Opening &opening) {
        return (opening.from == first.from || m_sets.at(opening.from).zone == m_sets.at(first.from).zone)
            && (opening.to == first.to || m_sets.at(opening.to).zone == m_sets.at(first.to).zone);
    });
}

std::vector<RowUnion::United> RowUnion::uniteByZones(std::span<const OpeningRange> ranges, int boundary)
{
    m_zones.clear();
    for (const Opening &opening : m_joined)
        m_zones.add(m_sets.at(opening.from).zone, m_sets.at(opening.to).zone);
    const std::vector<std::vector<int>> groups = m_zones.groups();
    std::vector<United> result(groups.size());
    if (groups.size() == 1) {
        uniteOpenings(m_joined, boundary, result.front());
        return result;
    }
    std::vector<size_t> groupOf(m_snapshot.zones().size() + 1);
    for (size_t group = 0; group < groups.size(); ++group) {
        result[group].zone = groups[group].front();
        for (const int zone : groups[group])
            groupOf[size_t(zone + 1)] = group;
    }
    std::vector<std::vector<Opening>> parted(groups.size());
    for (size_t range = 0; range < ranges.size(); ++range) {
        for (const Opening &opening : in(ranges[range])) {
            const size_t group = groupOf[size_t(m_sets.at(opening.from).zone + 1)];
            parted[group].push_back(opening);
            auto &taking = result[group].ranges;
            if (taking.empty() || taking.back() != range)
                taking.push_back(range);
        }
    }
    for (size_t group = 0; group < groups.size(); ++group)
        uniteOpenings(parted[group], boundary, result[group]);
    return result;
}

void RowUnion::uniteOpenings(std::span<const Opening> openings, int boundary, United &result)
{
    result.whole.from = m_sets.united(setsOf(openings, &Opening::from));
    result.whole.to = m_sets.united(setsOf(openings, &Opening::to));
    unitePaths(openings, boundary, result);
}

/// Each once.
std::vector<quint32> RowUnion::setsOf(std::span<const Opening> openings, quint32 Opening::*end)
{
    std::vector<quint32> result;
    m_seenSets.clear();
    for (const Opening &opening : openings) {
        if (m_seenSets.add(opening.*end))
            result.push_back(opening.*end);
    }
    return result;
}

void RowUnion::unitePaths(std::span<const Opening> openings, int boundary, United &result)
{
    Opening &whole = result.whole;
    whole.firstStep = openings.front().firstStep;
    whole.stepCount = openings.front().stepCount;
    const bool same = std::ranges::all_of(openings, [&](const Opening &opening) {
        return opening.firstStep == whole.firstStep && opening.stepCount == whole.stepCount;
    });
    if (same)
        return;
    auto &steps = m_derivation.pathBoundaries;
    std::vector<int> united;
    m_seenBoundaries.clear();
    for (const Opening &opening : openings) {
        for (quint32 i = 0; i < opening.stepCount; ++i) {
            const int step = steps[opening.firstStep + i];
            if (m_seenBoundaries.add(size_t(step)))
                united.push_back(step);
        }
    }
    const auto [it, added] = m_unitedPaths.try_emplace(united, quint32(steps.size()));
    if (added)
        steps.insert(steps.end(), united.begin(), united.end());
    whole.firstStep = it->second;
    whole.stepCount = quint32(united.size());
    const auto own = std::ranges::find(united, boundary);
    result.step = own == united.end() ? quint8(0) : quint8(own - united.begin());
}

void RowUnion::write(Row &row, std::span<const Reason> reasons, const std::vector<United> &united)
{
    for (const United &each : united) {
        Row &written = each.zone ? m_parted.emplace_back(row) : row;
        if (each.zone)
            written.id = Identity().add(row.id).add(zoneIdentity(m_snapshot, *each.zone)).value();
        written.from = each.whole.from;
        written.to = each.whole.to;
        written.firstStep = each.whole.firstStep;
        written.stepCount = each.whole.stepCount;
        written.step = each.step.value_or(row.step);
        addRules(written, reasons, each);
        take(written);
    }
}

void RowUnion::addRules(Row &row, std::span<const Reason> reasons, const United &united)
{
    m_rules.clear();
    m_seenRules.clear();
    // Reasons that follow each other may have a range in common.
    size_t range = 0;
    for (size_t i = 0; i < reasons.size(); ++i) {
        range += i > 0 && reasons[i].openings != reasons[i - 1].openings ? 1 : 0;
        const bool takesPart = !united.zone || std::ranges::find(united.ranges, range) != united.ranges.end();
        if (takesPart && reasons[i].rule >= 0 && m_seenRules.add(size_t(reasons[i].rule)))
            m_rules.push_back(reasons[i].rule);
    }
    std::ranges::sort(m_rules);
    auto &refs = m_derivation.ruleRefs;
    row.firstRule = quint32(refs.size());
    row.ruleCount = quint32(m_rules.size());
    refs.insert(refs.end(), m_rules.begin(), m_rules.end());
}

} // namespace portolan
