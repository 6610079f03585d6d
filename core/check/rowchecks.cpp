// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include <unordered_set>

namespace portolan {

namespace {

/// The elements that a row of one of the rules begins or ends at.
std::unordered_set<int> elementsInRows(const Derivation &derivation, const std::vector<int> &rules)
{
    std::vector<bool> isMeant(derivation.catalogue->rules.size());
    for (const int rule : rules)
        isMeant[size_t(rule)] = true;
    // Many rows share a set.
    std::vector<bool> usesSet(derivation.sets.size());
    for (const Row &row : derivation.rows) {
        if (row.sheet != SheetKind::Firewall && row.sheet != SheetKind::Clients)
            continue;
        const auto refs = derivation.rulesOf(row);
        if (std::ranges::any_of(refs, [&](int rule) {
                return rule >= 0 && size_t(rule) < isMeant.size() && isMeant[size_t(rule)];
            }))
            usesSet[row.from] = usesSet[row.to] = true;
    }
    std::unordered_set<int> elements;
    for (size_t i = 0; i < usesSet.size(); ++i) {
        if (!usesSet[i])
            continue;
        const auto members = derivation.membersOf(derivation.sets[i]);
        elements.insert(members.begin(), members.end());
    }
    return elements;
}

} // namespace

void findRowsMissing(const Design &design, Findings &findings)
{
    if (design.derivation().view != View::Recommended)
        return;
    const CheckParameters &parameters = findings.check().parameters;
    std::vector<int> pools;
    forEachPool(design, parameters, [&pools](int index) { pools.push_back(index); });
    if (pools.empty())
        return;
    std::unordered_set<ElementId> reached;
    for (const int element : elementsInRows(design.derivation(), parameters.rules))
        reached.insert(design.derivation().elements[size_t(element)]);
    for (const int index : pools) {
        if (!reached.contains(design.pool(index).id))
            findings.add({design.pool(index).id}, {}, {}, {design.pool(index).id});
    }
}

} // namespace portolan
