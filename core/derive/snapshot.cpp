// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include <algorithm>

namespace portolan {

namespace {

template <typename Map, typename Key>
const typename Map::mapped_type &valueOr(const Map &map, const Key &key,
                                         const typename Map::mapped_type &fallback)
{
    const auto it = map.find(key);
    return it == map.end() ? fallback : it->second;
}

} // namespace

void Lines::add(const Line &line)
{
    const int index = int(m_lines.size());
    m_lines.push_back(line);
    m_at[line.from].push_back(index);
    if (line.to != line.from)
        m_at[line.to].push_back(index);
}

const std::vector<int> &Lines::at(int pool) const
{
    static const std::vector<int> none;
    return valueOr(m_at, pool, none);
}

Derivation tablesFor(const Topology &topology, std::shared_ptr<const Catalogue> catalogue)
{
    Derivation tables;
    tables.topology = topology;
    tables.catalogue = std::move(catalogue);
    return tables;
}

Snapshot::Snapshot(Derivation &derivation)
    : m_derivation(derivation), m_topology(derivation.topology), m_catalogue(*derivation.catalogue)
{
    indexNetwork();
    indexPools();
    indexBalancers();
    indexParties();
    indexLines();
    indexOwnFlows();
    indexLineEnds();
    indexMappings();
    findUnsupportedNat();
}

const std::vector<Seat> &Snapshot::seats(const ServiceKey &service) const
{
    static const std::vector<Seat> none;
    return valueOr(m_seats, service, none);
}

std::span<const Seat> Snapshot::seatsOf(const ServiceKey &service, int pool) const
{
    return std::ranges::equal_range(seats(service), pool, {}, &Seat::pool);
}

bool Snapshot::hosts(int pool, const ServiceKey &service) const
{
    const PoolNode &node = m_pools[size_t(pool)];
    return node.role && portolan::hosts(*node.role, *node.pool, service);
}

const std::vector<int> &Snapshot::partiesOf(const RoleKey &role) const
{
    static const std::vector<int> none;
    return valueOr(m_partiesOf, role, none);
}

size_t Snapshot::countOf(const RoleKey &role) const
{
    return valueOr(m_roleCount, role, size_t(0));
}

const Lines &Snapshot::lines(const AssociationKey &kind) const
{
    static const Lines none;
    return valueOr(m_lines, kind, none);
}

int Snapshot::zoneOf(const Seat &seat) const
{
    const auto &zones = m_zoneOfSlot[size_t(seat.pool)];
    return size_t(seat.slot) < zones.size() ? zones[size_t(seat.slot)] : -1;
}

int Snapshot::zoneIndex(const ZoneId &zone) const
{
    return valueOr(m_zoneIndex, zone.element(), -1);
}

int Snapshot::slotIndex(const SlotKey &slot) const
{
    const auto it = std::ranges::find(m_derivation.slots, slot);
    return it == m_derivation.slots.end() ? -1 : int(it - m_derivation.slots.begin());
}

int Snapshot::boundaryIndex(const BoundaryId &boundary) const
{
    return valueOr(m_boundaryIndex, boundary.element(), -1);
}

int Snapshot::trafficOf(const ServiceKey &service) const
{
    const Service *known = m_catalogue.service(service);
    const auto &classes = m_catalogue.trafficClasses;
    const auto it = known ? std::ranges::find(classes, known->traffic, &TrafficClass::key) : classes.end();
    return it == classes.end() ? -1 : int(it - classes.begin());
}

int Snapshot::poolOf(const ElementId &serverOrVip) const
{
    return meaningOf(serverOrVip).machineOf;
}

std::vector<const VipNode *> Snapshot::vipsOf(const Seat &seat, const TrafficKey &traffic) const
{
    std::vector<const VipNode *> result;
    const auto it = m_vipsOfPool.find(seat.pool);
    if (it == m_vipsOfPool.end())
        return result;
    for (const int index : it->second) {
        const VipNode &node = m_vips[size_t(index)];
        if (node.vip->slot == slot(seat.slot) && node.vip->traffic == traffic)
            result.push_back(&node);
    }
    return result;
}

const VipNode *Snapshot::vip(const ElementId &id) const
{
    const int index = meaningOf(id).vip;
    return index < 0 ? nullptr : &m_vips[size_t(index)];
}

int Snapshot::mappingOf(int owner, const SlotKey &slot) const
{
    const int first = m_firstMapping[size_t(owner)];
    if (first < 0)
        return -1;
    const ElementId &id = m_derivation.elements[size_t(owner)];
    for (auto i = size_t(first); i < m_mappings.size() && m_mappings[i]->owner == id; ++i) {
        if (m_mappings[i]->slot == slot)
            return int(i);
    }
    return -1;
}

void Snapshot::indexNetwork()
{
    for (const Zone &zone : m_topology.zones) {
        const int index = int(m_zones.size());
        m_zoneIndex.emplace(zone.id, index);
        m_zones.push_back(&zone);
        m_zoneKinds.push_back(m_catalogue.zoneKind(zone.kind));
        m_derivation.zones.push_back(zone.id);
        if (m_zoneKinds.back() && m_zoneKinds.back()->internet)
            m_internetZones.push_back(index);
    }
    for (const Boundary &boundary : m_topology.boundaries) {
        m_boundaryIndex.emplace(boundary.id, int(m_boundaries.size()));
        m_boundaries.push_back(&boundary);
        m_derivation.boundaries.push_back(boundary.id);
    }
}

void Snapshot::indexMappings()
{
    for (const NatMapping &mapping : m_topology.natMappings)
        m_mappings.push_back(&mapping);
    std::ranges::sort(m_mappings, {}, [](const NatMapping *mapping) {
        return std::tie(mapping->owner, mapping->slot, mapping->boundary, mapping->id);
    });
    m_firstMapping.resize(m_derivation.elements.size(), -1);
    const NatMapping *before = nullptr;
    for (const NatMapping *mapping : m_mappings) {
        const int owner = elementOf(mapping->owner);
        if (owner >= 0 && m_firstMapping[size_t(owner)] < 0)
            m_firstMapping[size_t(owner)] = int(m_derivation.mappings.size());
        if (before && before->owner == mapping->owner && before->slot == mapping->slot)
            m_derivation.translations.back().continues = true;
        m_derivation.mappings.push_back(mapping->id);
        m_derivation.translations.push_back({boundaryIndex(mapping->boundary), mapping->outside, false});
        before = mapping;
    }
}

void Snapshot::indexPools()
{
    m_pools.reserve(m_topology.pools.size());
    for (const Pool &pool : m_topology.pools)
        indexPool(pool, int(m_pools.size()));
}

void Snapshot::indexPool(const Pool &pool, int index)
{
    const Role *role = m_catalogue.role(pool.role);
    m_pools.push_back({&pool, role, addElement(pool.id), int(m_serverElements.size())});
    m_meanings[size_t(m_pools.back().element)].pool = index;
    m_poolsOfSite[pool.site].push_back(index);
    ++m_roleCount[pool.role];
    for (const Server &server : pool.servers) {
        m_serverElements.push_back(addElement(server.id));
        m_meanings[size_t(m_serverElements.back())].machineOf = index;
    }
    auto &zones = m_zoneOfSlot.emplace_back();
    if (!role) {
        m_derivation.observations.push_back(
            {Observation::Kind::UnknownRole, {pool.id}, -1, {pool.role.toString()}});
        return;
    }
    for (const Interface &side : role->interfaces) {
        const auto zone = pool.zones.find(side.key);
        for (const Slot &slot : side.slots) {
            const auto slotAt = size_t(addSlot(slot.key));
            if (zones.size() <= slotAt)
                zones.resize(slotAt + 1, -1);
            zones[slotAt] = zone == pool.zones.end() ? -1 : zoneIndex(zone->second);
        }
    }
    for (const HostedService &hosted : role->services) {
        if (portolan::hosts(*role, pool, hosted.service))
            m_seats[hosted.service].push_back({index, addSlot(hosted.slot)});
    }
}

void Snapshot::indexBalancers()
{
    for (const Balancer &balancer : m_topology.balancers) {
        const int element = addElement(balancer.id);
        for (const Vip &vip : balancer.vips) {
            const int pool = poolWith(vip.pool);
            if (pool < 0)
                continue;
            const int vipElement = addElement(vip.id);
            m_meanings[size_t(vipElement)].machineOf = pool;
            m_meanings[size_t(vipElement)].vip = int(m_vips.size());
            m_vipsOfPool[pool].push_back(int(m_vips.size()));
            m_vips.push_back({&balancer, &vip, element, vipElement});
        }
    }
}

void Snapshot::indexParties()
{
    for (const Party &party : m_topology.parties) {
        const int index = int(m_parties.size());
        m_parties.push_back({&party, addElement(party.id), zoneIndex(party.zone)});
        m_partiesOf[party.role].push_back(index);
        ++m_roleCount[party.role];
    }
}

std::vector<int> Snapshot::poolsMeant(const ElementId &end, const std::vector<RoleKey> &roles) const
{
    const int pool = poolWith(end);
    if (pool >= 0)
        return {pool};
    std::vector<int> result;
    const auto site = m_poolsOfSite.find(end);
    if (site != m_poolsOfSite.end()) {
        std::ranges::copy_if(site->second, std::back_inserter(result), [&](int candidate) {
            return std::ranges::find(roles, m_pools[size_t(candidate)].pool->role) != roles.end();
        });
    }
    return result;
}

void Snapshot::indexLines()
{
    for (const Association &association : m_topology.associations) {
        const AssociationKind *kind = m_catalogue.association(association.kind);
        if (!kind)
            continue;
        const int element = addElement(association.id);
        for (const int from : poolsMeant(association.from, kind->from)) {
            for (const int to : poolsMeant(association.to, kind->to))
                m_lines[association.kind].add({from, to, element, &association});
        }
    }
}

void Snapshot::indexOwnFlows()
{
    if (m_topology.ownFlows.isEmpty())
        return;
    for (const Zone *zone : m_zones)
        addElement(zone->id);
    for (const OwnFlow &flow : m_topology.ownFlows)
        addElement(flow.id);
}

int Snapshot::elementOf(const ElementId &id) const
{
    constexpr quint32 none = ~quint32(0);
    const quint32 place = m_elementIndex.find(
        std::hash<ElementId>()(id), none, [&](quint32 known) { return m_derivation.elements[known] == id; });
    return place == none ? -1 : int(place);
}

/// Which associations begin or end at an element itself.
void Snapshot::indexLineEnds()
{
    std::vector<std::tuple<int, int, int>> ends;
    for (const Association &association : m_topology.associations) {
        const AssociationKind *kind = m_catalogue.association(association.kind);
        if (!kind)
            continue;
        const int line = addElement(association.id);
        for (const ElementId &end : {association.from, association.to}) {
            const int element = elementOf(end);
            if (element >= 0)
                ends.emplace_back(element, line, int(kind - m_catalogue.associations.data()));
        }
    }
    std::ranges::sort(ends);
    ends.erase(std::ranges::unique(ends).begin(), ends.end());
    auto &first = m_derivation.firstLine;
    first.assign(m_derivation.elements.size() + 1, 0);
    for (const auto &[element, line, kind] : ends) {
        ++first[size_t(element) + 1];
        m_derivation.lineEnds.push_back({line, kind});
    }
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
}

void Snapshot::findUnsupportedNat()
{
    m_unsupportedNat.resize(m_pools.size(), false);
    for (const NatMapping &mapping : m_topology.natMappings) {
        const int pool = poolOf(mapping.owner);
        if (pool < 0 || m_unsupportedNat[size_t(pool)])
            continue;
        const PoolNode &node = m_pools[size_t(pool)];
        const bool fixedSender =
            node.role && std::ranges::any_of(node.role->services, [&](const HostedService &hosted) {
                const Service *service = m_catalogue.service(hosted.service);
                return service && !service->sourceNatAllowed
                    && balancingOf(*node.role, *node.pool, service->traffic) == Balancing::Hardware;
            });
        if (!fixedSender)
            continue;
        m_unsupportedNat[size_t(pool)] = true;
        m_derivation.observations.push_back({Observation::Kind::TranslatedHardware, {node.pool->id}, -1, {}});
    }
}

int Snapshot::addElement(const ElementId &id)
{
    auto &elements = m_derivation.elements;
    const auto next = quint32(elements.size());
    const quint32 place = m_elementIndex.placeOf(std::hash<ElementId>()(id), next,
                                                 [&](quint32 known) { return elements[known] == id; });
    if (place == next) {
        elements.push_back(id);
        m_meanings.emplace_back();
    }
    return int(place);
}

const Snapshot::Meaning &Snapshot::meaningOf(const ElementId &id) const
{
    static const Meaning none;
    const int element = elementOf(id);
    return element < 0 ? none : m_meanings[size_t(element)];
}

int Snapshot::poolWith(const ElementId &id) const
{
    return meaningOf(id).pool;
}

int Snapshot::addSlot(const SlotKey &slot)
{
    const int known = slotIndex(slot);
    if (known >= 0)
        return known;
    m_derivation.slots.push_back(slot);
    return int(m_derivation.slots.size()) - 1;
}

} // namespace portolan
