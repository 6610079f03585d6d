// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "design.h"

#include <algorithm>
#include <unordered_map>

namespace portolan {

namespace {

/// In the order of their second servers.
std::vector<std::vector<Machine>> namesakesIn(const Topology &topology)
{
    std::unordered_map<QString, Machine> first;
    std::unordered_map<QString, size_t> groupOf;
    std::vector<std::vector<Machine>> groups;
    for (const Pool &pool : topology.pools) {
        for (const Server &server : pool.servers) {
            if (!server.fqdn)
                continue;
            const auto [known, isNew] = first.try_emplace(server.fqdn->toString(), Machine{&pool, &server});
            if (isNew)
                continue;
            const auto [group, opens] = groupOf.try_emplace(server.fqdn->toString(), groups.size());
            if (opens)
                groups.push_back({known->second});
            groups[group->second].push_back({&pool, &server});
        }
    }
    return groups;
}

} // namespace

Design::Design(const Topology &topology, std::shared_ptr<const Catalogue> catalogue)
    : m_tables(tablesFor(topology, std::move(catalogue))), m_snapshot(m_tables), m_facts(m_snapshot),
      m_namesakes(namesakesIn(topology)), m_heldAddresses(portolan::heldAddresses(topology))
{
}

const Zone *Design::zoneOf(int pool, const SlotKey &slot) const
{
    const int index = m_snapshot.slotIndex(slot);
    const int zone = index < 0 ? -1 : m_snapshot.zoneOf({pool, index});
    return zone < 0 ? nullptr : m_snapshot.zones()[size_t(zone)];
}

QString Design::sideOf(int pool, const SlotKey &slot) const
{
    const Role *role = m_snapshot.pools()[size_t(pool)].role;
    if (!role)
        return {};
    const auto side = std::ranges::find_if(role->interfaces, [&slot](const Interface &each) {
        return std::ranges::find(each.slots, slot, &Slot::key) != each.slots.end();
    });
    return side == role->interfaces.end() ? QString() : side->key.toString();
}

const NatMapping *Design::mappingOf(const ElementId &owner, const SlotKey &slot) const
{
    const int element = m_snapshot.elementOf(owner);
    const int mapping = element < 0 ? -1 : m_snapshot.mappingOf(element, slot);
    return mapping < 0 ? nullptr : m_snapshot.mappings()[size_t(mapping)];
}

ElementId Design::onlyPartner(int pool, const AssociationKey &kind) const
{
    const AssociationKind *drawn = catalogue().association(kind);
    if (!drawn)
        return {};
    const Pool &self = this->pool(pool);
    const bool begins = std::ranges::find(drawn->from, self.role) != drawn->from.end();
    for (const RoleKey &role : begins ? drawn->to : drawn->from) {
        std::vector<ElementId> near;
        std::vector<ElementId> far;
        for (const Pool &other : topology().pools) {
            if (other.role == role && other.id != self.id)
                (other.site == self.site ? near : far).push_back(other.id);
        }
        const std::vector<ElementId> &candidates = near.empty() ? far : near;
        if (!candidates.empty())
            return candidates.size() == 1 ? candidates.front() : ElementId();
    }
    return {};
}

} // namespace portolan
