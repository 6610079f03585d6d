// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include <set>

namespace portolan {

namespace {

using Word = FindingWord::Kind;

/// The pools that lines lead to from one end, each with a line that does.
std::map<int, ElementId> farEnds(const Lines &lines, int pool, Predicate::End end)
{
    std::map<int, ElementId> result;
    for (const int index : lines.at(pool)) {
        const Line &line = lines.all()[size_t(index)];
        if (line.from == pool && end != Predicate::End::To)
            result.emplace(line.to, line.association->id);
        if (line.to == pool && end != Predicate::End::From)
            result.emplace(line.from, line.association->id);
    }
    return result;
}

/// Follows lines from pool to pool and finds where they lead back.
class Cycles {
public:
    Cycles(const Design &design, const std::vector<AssociationKey> &kinds)
        : m_design(design), m_state(size_t(design.poolCount())), m_next(size_t(design.poolCount()))
    {
        for (const AssociationKey &kind : kinds) {
            for (const Line &line : design.snapshot().lines(kind).all())
                m_next[size_t(line.from)].push_back(line.to);
        }
    }

    void findAll(Findings &findings)
    {
        for (int i = 0; i < m_design.poolCount(); ++i)
            visit(i, findings);
    }

private:
    enum class State : quint8 { New, Open, Done };

    void visit(int pool, Findings &findings)
    {
        if (m_state[size_t(pool)] != State::New)
            return;
        m_state[size_t(pool)] = State::Open;
        m_way.push_back(pool);
        for (const int next : m_next[size_t(pool)]) {
            if (m_state[size_t(next)] == State::Open)
                report(next, findings);
            else
                visit(next, findings);
        }
        m_way.pop_back();
        m_state[size_t(pool)] = State::Done;
    }

    void report(int first, Findings &findings)
    {
        std::vector<ElementId> places;
        for (auto it = std::ranges::find(m_way, first); it != m_way.end(); ++it)
            places.push_back(m_design.pool(*it).id);
        findings.add(std::move(places));
    }

    const Design &m_design;
    std::vector<State> m_state;
    std::vector<std::vector<int>> m_next;
    std::vector<int> m_way;
};

bool isAmong(const std::vector<RoleKey> &roles, const RoleKey &role)
{
    return std::ranges::find(roles, role) != roles.end();
}

/// Whether the kind lets a line begin, or end, at the element.
bool mayEndAt(const Topology &topology, const AssociationKind &kind, const ElementId &id, bool begins)
{
    const std::vector<RoleKey> &roles = begins ? kind.from : kind.to;
    if (const Pool *pool = topology.pools.find(PoolId(id)))
        return isAmong(roles, pool->role);
    if (const Party *party = topology.parties.find(PartyId(id)))
        return isAmong(roles, party->role);
    return begins && kind.fromSite && topology.sites.find(SiteId(id));
}

} // namespace

void findLineCounts(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        std::map<int, ElementId> partners;
        for (const AssociationKey &kind : parameters.kinds)
            partners.merge(farEnds(design.snapshot().lines(kind), index, parameters.end));
        const int count = int(partners.size());
        const AssociationKey &kind = parameters.kinds.front();
        std::vector<ElementId> places{design.pool(index).id};
        if (count < parameters.minimum) {
            findings.add(std::move(places), {}, {named(Word::Association, kind.toString())},
                         {design.pool(index).id, design.onlyPartner(index, kind), kind.toString(), {}});
        } else if (count > parameters.maximum) {
            for (const auto &[pool, line] : partners)
                places.push_back(design.pool(pool).id);
            findings.add(std::move(places), {},
                         {named(Word::Association, kind.toString()), plain(size_t(count))});
        }
    });
}

void findSeveralTargets(const Design &design, Findings &findings)
{
    for (const AssociationKey &kind : findings.check().parameters.kinds) {
        std::set<int> targets;
        for (const Line &line : design.snapshot().lines(kind).all())
            targets.insert(line.to);
        if (targets.size() < 2)
            continue;
        std::vector<ElementId> places;
        for (const int pool : targets)
            places.push_back(design.pool(pool).id);
        findings.add(std::move(places), {},
                     {named(Word::Association, kind.toString()), plain(targets.size())});
    }
}

void findLineCycles(const Design &design, Findings &findings)
{
    Cycles(design, findings.check().parameters.kinds).findAll(findings);
}

void findLinesMeeting(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    for (const AssociationKey &kind : parameters.kinds) {
        std::set<ElementId> found;
        for (const Line &line : design.snapshot().lines(kind).all()) {
            const ElementId &id = line.association->id;
            if (design.meets(parameters.when, line) && found.insert(id).second)
                findings.add({id}, {}, {}, {id});
        }
    }
}

void findWrongEnds(const Design &design, Findings &findings)
{
    const Topology &topology = design.topology();
    for (const Association &line : topology.associations) {
        const AssociationKind *kind = design.catalogue().association(line.kind);
        const bool fits =
            kind && mayEndAt(topology, *kind, line.from, true) && mayEndAt(topology, *kind, line.to, false);
        if (!fits)
            findings.add({line.id}, {}, {named(Word::Association, line.kind.toString())}, {line.id});
    }
}

} // namespace portolan
