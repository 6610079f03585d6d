// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "involvement.h"

#include <algorithm>

namespace portolan {

namespace {

using Ids = std::set<ElementId>;

template <typename Id>
std::vector<bool> flags(const std::vector<Id> &all, const Ids &wanted)
{
    std::vector<bool> result(all.size());
    std::transform(all.begin(), all.end(), result.begin(),
                   [&](const ElementId &id) { return wanted.contains(id); });
    return result;
}

bool isSet(const std::vector<bool> &flags, int index)
{
    return index >= 0 && flags[size_t(index)];
}

/// Whether address sets mean one of the wanted elements.
class SetFlags {
public:
    SetFlags(const Derivation &derivation, const Ids &wanted)
        : m_derivation(derivation), m_elements(flags(derivation.elements, wanted)),
          m_zones(flags(derivation.zones, wanted)), m_sets(derivation.sets.size())
    {
        for (size_t i = 0; i < m_sets.size(); ++i)
            m_sets[i] = isOwn(derivation.sets[i]);
        for (size_t i = 0; i < m_sets.size(); ++i)
            m_sets[i] = m_sets[i] || hasPart(derivation.sets[i]);
    }

    [[nodiscard]] bool set(quint32 index) const { return m_sets[index]; }
    [[nodiscard]] bool element(int index) const { return isSet(m_elements, index); }

private:
    [[nodiscard]] bool isOwn(const AddressSet &set) const
    {
        const auto addresses = std::span(m_derivation.addresses).subspan(set.firstAddress, set.addressCount);
        return isSet(m_zones, set.zone)
            || std::ranges::any_of(m_derivation.membersOf(set), [this](int i) { return element(i); })
            || std::ranges::any_of(addresses, [this](const OwnedAddress &a) { return element(a.owner); });
    }
    [[nodiscard]] bool hasPart(const AddressSet &set) const
    {
        const auto parts = std::span(m_derivation.parts).subspan(set.firstPart, set.partCount);
        return std::ranges::any_of(parts, [this](quint32 part) { return m_sets[part]; });
    }

    const Derivation &m_derivation;
    std::vector<bool> m_elements;
    std::vector<bool> m_zones;
    std::vector<bool> m_sets;
};

} // namespace

std::set<ElementId> withOwned(const Topology &topology, std::span<const ElementId> elements)
{
    std::set<ElementId> ids(elements.begin(), elements.end());
    const auto addOwned = [&ids](const auto &table, auto owner) {
        for (const auto &element : table) {
            if (const ElementId &id = element.*owner; !id.isEmpty() && ids.contains(id))
                ids.insert(element.id);
        }
    };
    addOwned(topology.pools, &Pool::site);
    addOwned(topology.balancers, &Balancer::site);
    addOwned(topology.parties, &Party::site);
    addOwned(topology.boundaries, &Boundary::firewall);
    for (const Balancer &balancer : topology.balancers) {
        if (!ids.contains(balancer.id))
            continue;
        for (const Vip &vip : balancer.vips)
            ids.insert(vip.id);
    }
    return ids;
}

std::vector<bool> rowsInvolving(const Derivation &derivation, std::span<const ElementId> elements)
{
    const Ids wanted = withOwned(derivation.topology, elements);
    const SetFlags sets(derivation, wanted);
    const std::vector<bool> boundaries = flags(derivation.boundaries, wanted);
    std::vector<bool> result(derivation.rows.size());
    std::transform(derivation.rows.begin(), derivation.rows.end(), result.begin(), [&](const Row &row) {
        // A listener belongs to who listens; who may call is not what it shows.
        const bool source = row.sheet != SheetKind::Listeners && sets.set(row.from);
        return source || sets.set(row.to) || sets.element(row.association) || isSet(boundaries, row.boundary);
    });
    return result;
}

} // namespace portolan
