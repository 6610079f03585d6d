// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons.h"

#include <algorithm>

namespace portolan {

std::vector<ElementId> RowReasons::of(const Row &row)
{
    std::vector<ElementId> reasons;
    if (row.association >= 0)
        reasons.push_back(m_derivation.elements[size_t(row.association)]);
    if (row.boundary >= 0)
        reasons.push_back(m_derivation.boundaries[size_t(row.boundary)]);
    if (row.mapping >= 0)
        reasons.push_back(m_derivation.mappings[size_t(row.mapping)]);
    if (m_derivation.view == View::Recommended && row.sheet != SheetKind::Ipsec) {
        for (const int rule : m_derivation.rulesOf(row)) {
            if (const OwnFlow *flow = m_derivation.ownFlow(rule))
                reasons.push_back(flow->id);
            else
                addLinesOf(row, m_derivation.catalogue->rules[size_t(rule)].condition, reasons);
        }
    }
    std::ranges::sort(reasons);
    reasons.erase(std::ranges::unique(reasons).begin(), reasons.end());
    takeEnds(row);
    std::vector<ElementId> all;
    all.reserve(m_ends.size() + reasons.size());
    std::ranges::set_union(m_ends, reasons, std::back_inserter(all));
    return all;
}

/// Ends may have a thousand members each.
void RowReasons::takeEnds(const Row &row)
{
    const std::pair ends(row.from, row.to);
    if (m_endsOf == ends)
        return;
    m_endsOf = ends;
    m_ends.clear();
    for (const quint32 set : {row.from, row.to}) {
        for (const int member : m_derivation.membersOf(m_derivation.sets[set]))
            m_ends.push_back(m_derivation.elements[size_t(member)]);
    }
    std::ranges::sort(m_ends);
    m_ends.erase(std::ranges::unique(m_ends).begin(), m_ends.end());
}

void RowReasons::addLinesOf(const Row &row, const Condition &condition, std::vector<ElementId> &reasons)
{
    for (const Condition &part : condition.parts)
        addLinesOf(row, part, reasons);
    if (condition.kind != Condition::Kind::Is
        || m_derivation.catalogue->predicates[size_t(condition.predicate)].source != Predicate::Source::EndOf)
        return;
    const AddressSet &set = m_derivation.sets[condition.at == RuleEnd::From ? row.from : row.to];
    const int kind = kindOf(condition.predicate);
    for (const int member : m_derivation.membersOf(set)) {
        for (const LineEnd &line : m_derivation.linesAt(member)) {
            if (line.kind == kind)
                reasons.push_back(m_derivation.elements[size_t(line.association)]);
        }
    }
}

/// Index into Catalogue::associations of what the predicate is about, looked up once; -1 where there is none.
int RowReasons::kindOf(int predicate)
{
    const Catalogue &catalogue = *m_derivation.catalogue;
    constexpr int unknown = -2;
    if (m_kinds.empty())
        m_kinds.assign(catalogue.predicates.size(), unknown);
    int &kind = m_kinds[size_t(predicate)];
    if (kind == unknown) {
        const auto &all = catalogue.associations;
        const auto found =
            std::ranges::find(all, catalogue.predicates[size_t(predicate)].kind, &AssociationKind::key);
        kind = found == all.end() ? -1 : int(found - all.begin());
    }
    return kind;
}

std::vector<ElementId> reasonsFor(const Derivation &derivation, const Row &row)
{
    return RowReasons(derivation).of(row);
}

} // namespace portolan
