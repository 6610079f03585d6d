// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include <map>
#include <set>

namespace portolan {

namespace {

using Field = FindingField::Kind;
using Word = FindingWord::Kind;

/// A mapping of one of the slots, with whose it is.
struct Mapped {
    const NatMapping *mapping;
    int pool;
    SlotKey slot;
};

/// The slot of a VIP is that which it stands before.
SlotKey slotOf(const Design &design, const NatMapping &mapping)
{
    const VipNode *node = design.snapshot().vip(mapping.owner);
    return node ? node->vip->slot : mapping.slot;
}

std::vector<Mapped> mappedSlots(const Design &design, const CheckParameters &parameters)
{
    std::vector<Mapped> result;
    for (const NatMapping &mapping : design.topology().natMappings) {
        const int pool = design.snapshot().poolOf(mapping.owner);
        if (pool < 0 || std::ranges::find(parameters.roles, design.pool(pool).role) == parameters.roles.end())
            continue;
        SlotKey slot = slotOf(design, mapping);
        if (std::ranges::find(parameters.slots, slot) != parameters.slots.end())
            result.push_back({&mapping, pool, std::move(slot)});
    }
    return result;
}

void addMapped(const Mapped &mapped, Field field, Findings &findings)
{
    findings.add({mapped.mapping->owner, mapped.mapping->boundary}, {field, mapped.slot.toString()},
                 {named(Word::Slot, mapped.slot.toString())}, {mapped.mapping->id});
}

bool overlap(const NatMapping &a, const NatMapping &b)
{
    if (a.ports.empty() || b.ports.empty())
        return true;
    return std::ranges::any_of(a.ports, [&b](const PortMapping &one) {
        return std::ranges::any_of(b.ports, [&one](const PortMapping &other) {
            return one.transport == other.transport && one.outside == other.outside;
        });
    });
}

/// Who has the address as its own; null where nobody has.
const HeldAddress *holderOf(const Design &design, const Address &address)
{
    const auto &held = design.heldAddresses();
    const auto it = std::ranges::lower_bound(held, address, {}, &HeldAddress::address);
    return it == held.end() || it->address != address ? nullptr : &*it;
}

/// A mapping, and the address behind it where it is known.
struct Translated {
    const NatMapping *mapping = nullptr;
    std::optional<Address> inside;
};

/// Null for anything but a server.
const Server *serverOf(const Design &design, const ElementId &id)
{
    const int index = design.snapshot().poolOf(id);
    if (index < 0)
        return nullptr;
    const auto &servers = design.pool(index).servers;
    const auto server = std::ranges::find_if(servers, [&id](const Server &each) { return each.id == id; });
    return server == servers.end() ? nullptr : &*server;
}

/// Servers of one name are one machine with several roles.
bool isOneMachine(const Design &design, const ElementId &a, const ElementId &b)
{
    const Server *first = serverOf(design, a);
    const Server *second = serverOf(design, b);
    return a == b || (first && second && first->fqdn && first->fqdn == second->fqdn);
}

std::optional<Address> insideOf(const Design &design, const NatMapping &mapping, Family family)
{
    if (const VipNode *node = design.snapshot().vip(mapping.owner))
        return node->vip->address.of(family);
    const Server *server = serverOf(design, mapping.owner);
    if (!server)
        return {};
    const auto held = server->addresses.find(mapping.slot);
    return held == server->addresses.end() ? std::nullopt : held->second.of(family);
}

/// Whether both want the public address for themselves. What has one address inside is one translation, and
/// one machine is not in its own way before its addresses are known.
bool areInEachOthersWay(const Translated &a, const Translated &b, bool ofOneMachine)
{
    if (a.mapping->boundary != b.mapping->boundary || !overlap(*a.mapping, *b.mapping))
        return false;
    return a.inside && b.inside ? *a.inside != *b.inside : !ofOneMachine;
}

/// Of a machine, and the slot in which it has the address.
struct Taker {
    ElementId owner;
    SlotKey slot;
};

void addTaken(const Design &design, const NatMapping &mapping, const Taker &other, const Address &outside,
              Findings &findings)
{
    const QString slot = slotOf(design, mapping).toString();
    std::vector<ElementId> places{mapping.owner};
    if (other.owner != mapping.owner)
        places.push_back(other.owner);
    findings.add(
        std::move(places), {Field::PublicAddress, slot},
        {plain(outside.toString()), named(Word::Slot, slot), named(Word::Slot, other.slot.toString())});
}

bool canTranslate(const Topology &topology, const ZoneId &zone)
{
    return std::ranges::any_of(topology.boundaries, [&zone](const Boundary &boundary) {
        return boundary.translates && (boundary.first == zone || boundary.second == zone);
    });
}

bool isPrivate(const AddressPair &pair)
{
    return pair.v4 && pair.v4->isPrivate();
}

} // namespace

void findForbiddenNat(const Design &design, Findings &findings)
{
    for (const Mapped &mapped : mappedSlots(design, findings.check().parameters))
        addMapped(mapped, Field::PublicAddress, findings);
}

void findNatPorts(const Design &design, Findings &findings)
{
    for (const Mapped &mapped : mappedSlots(design, findings.check().parameters)) {
        // The ports of virtual addresses are told with the address.
        const bool isOfVip = design.snapshot().vip(mapped.mapping->owner);
        if (!mapped.mapping->ports.empty())
            addMapped(mapped, isOfVip ? Field::PublicAddress : Field::PublicPorts, findings);
    }
}

void findPartialNat(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    std::vector<bool> isTranslated(size_t(design.poolCount()));
    for (const Mapped &mapped : mappedSlots(design, parameters))
        isTranslated[size_t(mapped.pool)] = true;
    forEachPool(design, parameters, [&](int index) {
        if (!isTranslated[size_t(index)])
            return;
        for (const Server &server : design.pool(index).servers) {
            forEachAddress(server, parameters.slots, [&](const SlotKey &slot, const AddressPair &pair) {
                // A private one without a public counterpart is missing something else.
                if (pair.v4 && !pair.v4->isPrivate() && !design.mappingOf(server.id, slot))
                    findings.add({server.id, design.pool(index).id}, {Field::PublicAddress, slot.toString()},
                                 {named(Word::Slot, slot.toString())});
            });
        }
    });
}

/// One machine's, or those of two.
void findTakenNat(const Design &design, Findings &findings)
{
    const bool ofOne = !findings.check().parameters.value.isEmpty();
    std::map<Address, std::vector<Translated>> known;
    std::set<std::pair<ElementId, Address>> told;
    for (const NatMapping &mapping : design.topology().natMappings) {
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            const auto outside = mapping.outside.of(family);
            if (!outside)
                continue;
            const Translated own{&mapping, insideOf(design, mapping, family)};
            const HeldAddress *holder = holderOf(design, *outside);
            if (holder && isOneMachine(design, holder->owner, mapping.owner) == ofOne
                && own.inside != *outside)
                addTaken(design, mapping, {holder->owner, holder->slot}, *outside, findings);
            auto &others = known[*outside];
            const auto other = std::ranges::find_if(others, [&](const Translated &before) {
                return isOneMachine(design, before.mapping->owner, mapping.owner) == ofOne
                    && areInEachOthersWay(before, own, ofOne);
            });
            // One machine is told once.
            if (other != others.end() && (!ofOne || told.emplace(mapping.owner, *outside).second))
                addTaken(design, mapping, {other->mapping->owner, slotOf(design, *other->mapping)}, *outside,
                         findings);
            others.push_back(own);
        }
    }
}

void findPrivateUntranslated(const Design &design, Findings &findings)
{
    const CheckParameters &parameters = findings.check().parameters;
    forEachPool(design, parameters, [&](int index) {
        const Pool &pool = design.pool(index);
        for (const SlotKey &slot : parameters.slots) {
            const Zone *zone = design.zoneOf(index, slot);
            if (!zone || canTranslate(design.topology(), zone->id))
                continue;
            for (const Server &server : pool.servers) {
                const auto held = server.addresses.find(slot);
                if (held != server.addresses.end() && isPrivate(held->second)
                    && !design.mappingOf(server.id, slot))
                    findings.add({server.id, zone->id}, {Field::Address, slot.toString()},
                                 {named(Word::Slot, slot.toString())});
            }
        }
    });
}

} // namespace portolan
