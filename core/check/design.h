// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/facts.h"
#include "heldaddresses.h"

namespace portolan {

/// A server and its pool.
struct Machine {
    const Pool *pool = nullptr;
    const Server *server = nullptr;
};

/// What all checks look at, looked up once.
class Design {
public:
    Design(const Topology &topology, std::shared_ptr<const Catalogue> catalogue);

    /// What was derived from the same topology and catalogue, for checks that ask about it. Has to outlive
    /// them.
    void take(const Derivation &derivation) { m_derivation = &derivation; }
    [[nodiscard]] const Derivation &derivation() const { return *m_derivation; }
    [[nodiscard]] const Topology &topology() const { return m_tables.topology; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_tables.catalogue; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Pool &pool(int index) const { return *m_snapshot.pools()[size_t(index)].pool; }
    [[nodiscard]] int poolCount() const { return int(m_snapshot.pools().size()); }

    /// Of a pool; of the deployment with -1.
    [[nodiscard]] bool meets(const Condition &condition, int pool) const
    {
        return m_facts.holds(condition, {pool, pool, nullptr});
    }
    [[nodiscard]] bool meets(const Condition &condition, const Line &line) const
    {
        return m_facts.holds(condition, {line.from, line.to, line.association});
    }

    [[nodiscard]] const std::vector<HeldAddress> &heldAddresses() const { return m_heldAddresses; }
    /// The zone of a pool's slot; null where there is none.
    [[nodiscard]] const Zone *zoneOf(int pool, const SlotKey &slot) const;
    /// The key of the network side with a pool's slot; empty where there is none.
    [[nodiscard]] QString sideOf(int pool, const SlotKey &slot) const;
    /// The servers that have their name in common, for each such name.
    [[nodiscard]] const std::vector<std::vector<Machine>> &namesakes() const { return m_namesakes; }
    /// The first mapping of a server's slot, or of a VIP (empty slot); null where there is none.
    [[nodiscard]] const NatMapping *mappingOf(const ElementId &owner, const SlotKey &slot) const;

    /// The only pool that a new line of the kind from or to this one would sensibly lead to: of the first
    /// role the kind names that is drawn, at the same site before others. Empty where several would do.
    [[nodiscard]] ElementId onlyPartner(int pool, const AssociationKey &kind) const;

private:
    const Derivation *m_derivation = nullptr;
    /// Indexed for the snapshot, which fills tables of its own.
    Derivation m_tables;
    Snapshot m_snapshot;
    Facts m_facts;
    std::vector<std::vector<Machine>> m_namesakes;
    std::vector<HeldAddress> m_heldAddresses;
};

/// Calls `visit(int pool)` for each pool of the roles that meets the condition; no roles mean all.
template <typename Visit>
void forEachPool(const Design &design, const CheckParameters &parameters, Visit visit)
{
    for (int i = 0; i < design.poolCount(); ++i) {
        const auto &roles = parameters.roles;
        const bool isMeant = roles.empty() || std::ranges::find(roles, design.pool(i).role) != roles.end();
        if (isMeant && (parameters.when.isAlways() || design.meets(parameters.when, i)))
            visit(i);
    }
}

/// Calls `visit(const SlotKey &, const AddressPair &)` for those of the slots that a server has addresses in.
template <typename Visit>
void forEachAddress(const Server &server, const std::vector<SlotKey> &slots, Visit visit)
{
    for (const SlotKey &slot : slots) {
        const auto held = server.addresses.find(slot);
        if (held != server.addresses.end() && !held->second.isEmpty())
            visit(slot, held->second);
    }
}

} // namespace portolan
