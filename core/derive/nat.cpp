// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passes.h"

#include "identity.h"

#include <algorithm>
#include <array>
#include <map>

namespace portolan {

namespace {

struct Owner {
    Seat seat;
    TrafficKey traffic;
    bool vip = false;
};

/// The pool slot or VIP a mapping translates; nothing when the mapping is not supported or not resolvable.
std::optional<Owner> ownerOf(const Snapshot &snapshot, const NatMapping &mapping)
{
    const int pool = snapshot.poolOf(mapping.owner);
    if (pool < 0 || snapshot.unsupportedNat(pool))
        return std::nullopt;
    const VipNode *vip = snapshot.vip(mapping.owner);
    const int slot = snapshot.slotIndex(vip ? vip->vip->slot : mapping.slot);
    if (slot < 0)
        return std::nullopt;
    if (!vip)
        return Owner{{pool, slot}, {}, false};
    return Owner{{pool, slot}, vip->vip->traffic, true};
}

void addMapping(Work &work, int index, const NatMapping &mapping, const Owner &owner, Family family)
{
    if (!mapping.outside.of(family))
        return;
    Row row;
    row.from = row.to =
        owner.vip ? work.sets.vip(owner.seat, owner.traffic, family) : work.sets.nodes(owner.seat, family);
    row.mapping = index;
    row.family = family;
    row.boundary = work.derivation.translations[size_t(index)].boundary;
    const auto add = [&](const PortRange &outside, const PortRange &inside, Transport transport) {
        row.ports = outside;
        row.sourcePorts = inside;
        row.transport = transport;
        row.id = row.flow = Identity()
                                .add("nat")
                                .add(mapping.owner.text())
                                .add(mapping.slot.text())
                                .add(mapping.boundary.element().text())
                                .add(quint64(outside.first()) << 16 | outside.last())
                                .add(quint64(transport))
                                .add(quint64(family))
                                .value();
        work.rows.addPlain(SheetKind::Nat, row, -1);
    };
    if (mapping.ports.empty())
        add(PortRange::any(), PortRange::any(), Transport::TcpAndUdp);
    for (const PortMapping &port : mapping.ports)
        add(PortRange::single(port.outside), PortRange::single(port.inside), port.transport);
}

/// What the translated slot or virtual address has inside.
AddressPair insideOf(const Snapshot &snapshot, const NatMapping &mapping, const Owner &owner)
{
    if (const VipNode *vip = snapshot.vip(mapping.owner))
        return vip->vip->address;
    for (const Server &server : snapshot.pools()[size_t(owner.seat.pool)].pool->servers) {
        const auto address = server.addresses.find(mapping.slot);
        if (server.id.element() == mapping.owner && address != server.addresses.end())
            return address->second;
    }
    return {};
}

/// Where services of a machine share an address, each has a mapping, and all are one translation.
class Translations {
public:
    explicit Translations(const Snapshot &snapshot) : m_snapshot(snapshot) { }

    bool isNew(const NatMapping &mapping, const Owner &owner, Family family)
    {
        const auto inside = insideOf(m_snapshot, mapping, owner).of(family);
        if (!inside)
            return true;
        std::vector<const NatMapping *> &known = m_known[{mapping.boundary, *inside}];
        const bool isNew = std::ranges::none_of(known, [&](const NatMapping *other) {
            return other->outside.of(family) == mapping.outside.of(family) && other->ports == mapping.ports;
        });
        known.push_back(&mapping);
        return isNew;
    }

private:
    const Snapshot &m_snapshot;
    std::map<std::pair<BoundaryId, Address>, std::vector<const NatMapping *>> m_known;
};

struct Mapped {
    /// Boundary, pool, machine (virtual addresses last) and slot, as drawn: how people read them.
    std::array<qsizetype, 4> place;
    int index;
    const NatMapping *mapping;
    Owner owner;
};

/// Where a slot stands among those of a role.
qsizetype slotOrder(const Role *role, const SlotKey &slot)
{
    qsizetype order = 0;
    if (!role)
        return order;
    for (const Interface &interface : role->interfaces) {
        for (const Slot &each : interface.slots) {
            if (each.key == slot)
                return order;
            ++order;
        }
    }
    return order;
}

std::array<qsizetype, 4> placeOf(const Snapshot &snapshot, const NatMapping &mapping, const Owner &owner)
{
    const int drawn = snapshot.boundaryIndex(mapping.boundary);
    const auto boundary = drawn < 0 ? qsizetype(snapshot.boundaries().size()) : qsizetype(drawn);
    const PoolNode &node = snapshot.pools()[size_t(owner.seat.pool)];
    const auto &servers = node.pool->servers;
    const auto server =
        std::ranges::find(servers, mapping.owner, [](const Server &each) { return each.id.element(); });
    return {boundary, owner.seat.pool, server - servers.begin(),
            slotOrder(node.role, snapshot.slot(owner.seat.slot))};
}

} // namespace

void deriveNat(Work &work)
{
    std::vector<Mapped> mapped;
    for (size_t i = 0; i < work.snapshot.mappings().size(); ++i) {
        const NatMapping &mapping = *work.snapshot.mappings()[i];
        if (const auto owner = ownerOf(work.snapshot, mapping))
            mapped.push_back({placeOf(work.snapshot, mapping, *owner), int(i), &mapping, *owner});
    }
    std::ranges::stable_sort(mapped, {}, &Mapped::place);
    Translations translations(work.snapshot);
    for (const Mapped &each : mapped) {
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            if (translations.isNew(*each.mapping, each.owner, family))
                addMapping(work, each.index, *each.mapping, each.owner, family);
        }
    }
}

} // namespace portolan
