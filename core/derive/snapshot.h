// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"
#include "hashindex.h"

#include <span>
#include <unordered_map>

namespace portolan {

/// One pool with everything looked up that passes ask for again and again.
struct PoolNode {
    const Pool *pool = nullptr;
    const Role *role = nullptr;
    int element = -1;
    /// Where its servers begin in Snapshot::serverElements().
    int firstServer = 0;
};

/// A slot of a pool that a service uses.
struct Seat {
    int pool = -1;
    int slot = -1;
};

/// A drawn line between two pools; lines that start at a site appear once per pool they stand for.
struct Line {
    int from = -1;
    int to = -1;
    /// Index of the association into Derivation::elements.
    int element = -1;
    const Association *association = nullptr;
};

/// The lines of one kind, in the order of their associations, and which of them touch a pool.
class Lines {
public:
    void add(const Line &line);

    [[nodiscard]] const std::vector<Line> &all() const { return m_lines; }
    /// Indices of the lines that begin or end at a pool, in order.
    [[nodiscard]] const std::vector<int> &at(int pool) const;

private:
    std::vector<Line> m_lines;
    std::unordered_map<int, std::vector<int>> m_at;
};

/// A VIP with its balancer.
struct VipNode {
    const Balancer *balancer = nullptr;
    const Vip *vip = nullptr;
    int balancerElement = -1;
    int vipElement = -1;
};

struct PartyNode {
    const Party *party = nullptr;
    int element = -1;
    int zone = -1;
};

/// What a snapshot fills where nothing is derived: it wants tables of its own.
Derivation tablesFor(const Topology &topology, std::shared_ptr<const Catalogue> catalogue);

/// A topology indexed by the catalogue's services, sets and association kinds. Lives as long as one
/// derivation; fills the element, zone, boundary, slot and mapping tables of that derivation.
class Snapshot {
public:
    /// `derivation` already holds topology and catalogue and must outlive the snapshot.
    explicit Snapshot(Derivation &derivation);

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const std::vector<PoolNode> &pools() const { return m_pools; }
    [[nodiscard]] const std::vector<PartyNode> &parties() const { return m_parties; }
    [[nodiscard]] const std::vector<const Boundary *> &boundaries() const { return m_boundaries; }
    [[nodiscard]] const std::vector<const Zone *> &zones() const { return m_zones; }
    [[nodiscard]] const ZoneKind *kindOf(int zone) const { return m_zoneKinds[size_t(zone)]; }
    [[nodiscard]] const std::vector<int> &internetZones() const { return m_internetZones; }

    /// The seats of a service, by pool; empty for services the catalogue does not know.
    [[nodiscard]] const std::vector<Seat> &seats(const ServiceKey &service) const;
    /// Those of one pool.
    [[nodiscard]] std::span<const Seat> seatsOf(const ServiceKey &service, int pool) const;
    [[nodiscard]] bool hosts(int pool, const ServiceKey &service) const;
    [[nodiscard]] const std::vector<int> &partiesOf(const RoleKey &role) const;
    [[nodiscard]] size_t countOf(const RoleKey &role) const;
    [[nodiscard]] const Lines &lines(const AssociationKey &kind) const;

    /// The zone a pool's slot stands in, or -1.
    [[nodiscard]] int zoneOf(const Seat &seat) const;
    [[nodiscard]] int zoneIndex(const ZoneId &zone) const;
    [[nodiscard]] int slotIndex(const SlotKey &slot) const;
    [[nodiscard]] int boundaryIndex(const BoundaryId &boundary) const;
    /// Index into Catalogue::trafficClasses, or -1 when the service belongs to none.
    [[nodiscard]] int trafficOf(const ServiceKey &service) const;
    /// The element of a pool's server.
    [[nodiscard]] int serverElement(int pool, size_t server) const
    {
        return m_serverElements[size_t(m_pools[size_t(pool)].firstServer) + server];
    }
    /// The pool a server belongs to, or a VIP stands before; -1 for anything else.
    [[nodiscard]] int poolOf(const ElementId &serverOrVip) const;
    /// Index into Derivation::elements, or -1. Zones are there where flows of somebody's own need them.
    [[nodiscard]] int elementOf(const ElementId &id) const;
    [[nodiscard]] size_t slotCount() const { return m_derivation.slots.size(); }
    [[nodiscard]] const SlotKey &slot(int index) const { return m_derivation.slots[size_t(index)]; }

    /// The VIPs of a pool's slot for a class of traffic.
    [[nodiscard]] std::vector<const VipNode *> vipsOf(const Seat &seat, const TrafficKey &traffic) const;
    [[nodiscard]] const std::vector<VipNode> &vips() const { return m_vips; }
    /// Null for anything but a VIP.
    [[nodiscard]] const VipNode *vip(const ElementId &id) const;
    /// Index of the first mapping of this owner and slot into Derivation::mappings, or -1. The owner is an
    /// index into Derivation::elements.
    [[nodiscard]] int mappingOf(int owner, const SlotKey &slot) const;
    [[nodiscard]] const std::vector<const NatMapping *> &mappings() const { return m_mappings; }
    /// Whether any mapping names it, at whatever slot.
    [[nodiscard]] bool isMapped(int owner) const { return m_firstMapping[size_t(owner)] >= 0; }
    /// Whether NAT is entered for a pool whose balancing does not support it (design.md 5, decision 13).
    [[nodiscard]] bool unsupportedNat(int pool) const { return m_unsupportedNat[size_t(pool)]; }

private:
    /// What an element is to pools; -1 for what it is not.
    struct Meaning {
        int pool = -1;
        /// The pool a server belongs to, or a VIP stands before.
        int machineOf = -1;
        int vip = -1;
    };

    void indexNetwork();
    void indexPools();
    void indexBalancers();
    void indexParties();
    void indexLines();
    void indexOwnFlows();
    void indexLineEnds();
    void indexMappings();
    void indexPool(const Pool &pool, int index);
    void findUnsupportedNat();
    int addElement(const ElementId &id);
    [[nodiscard]] int poolWith(const ElementId &id) const;
    [[nodiscard]] const Meaning &meaningOf(const ElementId &id) const;
    int addSlot(const SlotKey &slot);
    std::vector<int> poolsMeant(const ElementId &end, const std::vector<RoleKey> &roles) const;

    Derivation &m_derivation;
    const Topology &m_topology;
    const Catalogue &m_catalogue;
    std::vector<PoolNode> m_pools;
    std::vector<PartyNode> m_parties;
    std::vector<VipNode> m_vips;
    std::vector<const Boundary *> m_boundaries;
    std::vector<const Zone *> m_zones;
    std::vector<const ZoneKind *> m_zoneKinds;
    std::vector<int> m_internetZones;
    std::vector<bool> m_unsupportedNat;
    /// Zone per pool and slot; -1 where there is none.
    std::vector<std::vector<int>> m_zoneOfSlot;
    std::unordered_map<ServiceKey, std::vector<Seat>> m_seats;
    std::unordered_map<RoleKey, std::vector<int>> m_partiesOf;
    std::unordered_map<RoleKey, size_t> m_roleCount;
    std::unordered_map<AssociationKey, Lines> m_lines;
    /// Places in Derivation::elements.
    HashIndex m_elementIndex;
    /// By element.
    std::vector<Meaning> m_meanings;
    std::unordered_map<ElementId, int> m_zoneIndex;
    std::unordered_map<ElementId, int> m_boundaryIndex;
    std::unordered_map<ElementId, std::vector<int>> m_poolsOfSite;
    std::vector<int> m_serverElements;
    /// In the order of Derivation::mappings.
    std::vector<const NatMapping *> m_mappings;
    /// By element: its first mapping, or -1; the others follow it.
    std::vector<int> m_firstMapping;
    std::unordered_map<int, std::vector<int>> m_vipsOfPool;
};

} // namespace portolan
