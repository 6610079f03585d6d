// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowunion.h"

#include "identity.h"

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

RowUnion::RowUnion(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets)
    : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets)
{
}

void RowUnion::add(Row row, int rule)
{
    auto &refs = m_derivation.ruleRefs;
    row.firstRule = quint32(refs.size());
    if (rule >= 0)
        refs.push_back(rule);
    row.ruleCount = quint32(refs.size()) - row.firstRule;
    m_derivation.rows.push_back(row);
}

void RowUnion::finish()
{
    absorb();
    sortRows();
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
    auto &rows = m_derivation.rows;
    std::map<std::array<quint64, 3>, std::vector<size_t>> alike;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        if (m_sets.at(row.from).set < 0 || m_sets.at(row.to).set < 0)
            continue;
        const quint64 place = quint64(row.sheet) << 40 | quint64(row.direction) << 36
            | quint64(row.transport) << 34 | quint64(row.family) << 33 | quint64(row.boundary + 1);
        alike[{place, portsIdentity(row.ports), portsIdentity(row.sourcePorts)}].push_back(i);
    }
    std::vector<bool> absorbed(rows.size(), false);
    for (const auto &[what, there] : alike) {
        for (const size_t inner : there) {
            const auto outer = std::ranges::find_if(there, [&](size_t other) {
                return other != inner && !absorbed[other] && isWithin(rows[inner].from, rows[other].from)
                    && isWithin(rows[inner].to, rows[other].to);
            });
            if (outer == there.end())
                continue;
            absorbed[inner] = true;
            addReasons(rows[inner], rows[*outer]);
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!absorbed[i])
            rows[kept++] = rows[i];
    }
    rows.resize(kept);
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

/// One row for all openings, if everyone on the left reaches everyone on the right this way. Else one
/// for each group of zones that reaches the same zones: no row opens more than the rules ask for.
void RowUnion::add(Row row, int rule, std::span<const Opening> openings)
{
    std::vector<Opening> all{{0, rule, row.from, row.to, row.firstStep, row.stepCount}};
    all.insert(all.end(), openings.begin(), openings.end());
    const bool oneWay = std::ranges::all_of(openings, [&](const Opening &opening) {
        return m_sets.at(opening.from).zone == m_sets.at(row.from).zone
            && m_sets.at(opening.to).zone == m_sets.at(row.to).zone;
    });
    if (oneWay) {
        addUnited(row, std::move(all));
        return;
    }
    std::map<int, std::set<int>> reached;
    std::set<int> targets;
    for (const Opening &opening : all) {
        reached[m_sets.at(opening.from).zone].insert(m_sets.at(opening.to).zone);
        targets.insert(m_sets.at(opening.to).zone);
    }
    std::map<std::set<int>, std::set<int>> sources;
    for (auto &[from, to] : reached) {
        // Nobody needs a row to reach himself, so a zone of one server misses its own.
        if (targets.contains(from) && reached.size() > 1)
            to.insert(from);
        sources[to].insert(from);
    }
    if (sources.size() == 1) {
        addUnited(row, std::move(all));
        return;
    }
    for (const auto &[to, from] : sources) {
        std::vector<Opening> some;
        std::ranges::copy_if(all, std::back_inserter(some), [&](const Opening &opening) {
            return from.contains(m_sets.at(opening.from).zone);
        });
        Row each = row;
        each.id = Identity().add(row.id).add(zoneIdentity(m_snapshot, *from.begin())).value();
        addUnited(each, std::move(some));
    }
}

void RowUnion::addUnited(Row row, std::vector<Opening> openings)
{
    std::vector<int> rules;
    std::vector<quint32> from;
    std::vector<quint32> to;
    for (const Opening &opening : openings) {
        if (opening.rule >= 0)
            rules.push_back(opening.rule);
        from.push_back(opening.from);
        to.push_back(opening.to);
    }
    std::ranges::sort(rules);
    rules.erase(std::ranges::unique(rules).begin(), rules.end());
    auto &refs = m_derivation.ruleRefs;
    row.firstRule = quint32(refs.size());
    row.ruleCount = quint32(rules.size());
    refs.insert(refs.end(), rules.begin(), rules.end());
    row.from = m_sets.united(std::move(from));
    row.to = m_sets.united(std::move(to));
    unitePaths(openings, row);
    m_derivation.rows.push_back(row);
}

void RowUnion::unitePaths(const std::vector<Opening> &openings, Row &row)
{
    row.firstStep = openings.front().firstStep;
    row.stepCount = openings.front().stepCount;
    const bool same = std::ranges::all_of(openings, [&](const Opening &opening) {
        return opening.firstStep == row.firstStep && opening.stepCount == row.stepCount;
    });
    if (same)
        return;
    auto &steps = m_derivation.pathBoundaries;
    std::vector<int> united;
    for (const Opening &opening : openings) {
        for (quint32 i = 0; i < opening.stepCount; ++i) {
            const int boundary = steps[opening.firstStep + i];
            if (std::ranges::find(united, boundary) == united.end())
                united.push_back(boundary);
        }
    }
    const auto [it, added] = m_unitedPaths.try_emplace(united, quint32(steps.size()));
    if (added)
        steps.insert(steps.end(), united.begin(), united.end());
    row.firstStep = it->second;
    row.stepCount = quint32(united.size());
    const auto own = std::ranges::find(united, row.boundary);
    row.step = own == united.end() ? quint8(0) : quint8(own - united.begin());
}

/// By sheet, boundary (host firewalls last) and rule, then by the places of both ends.
void RowUnion::sortRows()
{
    struct Key {
        quint64 place;
        quint64 ends;
        quint64 ports;
        quint64 id;
        quint32 row;
        auto operator<=>(const Key &) const = default;
    };
    const auto firstMember = [this](quint32 set) {
        const auto members = m_derivation.membersOf(m_derivation.sets[set]);
        return quint64(members.empty() ? 0 : members.front() + 1);
    };
    const auto zone = [this](quint32 set) { return quint64(m_derivation.sets[set].zone + 1); };
    std::vector<Key> keys;
    keys.reserve(m_derivation.rows.size());
    for (const Row &row : m_derivation.rows) {
        const quint64 rule = row.ruleCount > 0 ? quint64(m_derivation.ruleRefs[row.firstRule]) : 0;
        const quint64 boundary = row.boundary < 0 ? 0xffffffff : quint64(row.boundary);
        // Translations come in the order of their pass.
        const quint64 ends = row.sheet == SheetKind::Nat ? quint64(keys.size())
                                                         : zone(row.from) << 48 | firstMember(row.from) << 32
                | zone(row.to) << 16 | (firstMember(row.to) & 0xffff);
        keys.push_back({quint64(row.sheet) << 56 | boundary << 20 | rule, ends,
                        quint64(row.family) << 32 | quint64(row.ports.first()) << 16 | row.ports.last(),
                        row.id, quint32(keys.size())});
    }
    std::ranges::sort(keys);
    std::vector<Row> sorted;
    sorted.reserve(keys.size());
    for (const Key &key : keys)
        sorted.push_back(m_derivation.rows[key.row]);
    m_derivation.rows = std::move(sorted);
}

} // namespace portolan
