// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitives.h"

#include "catalog/configuredports.h"

#include <set>

namespace portolan {

namespace {

/// Somebody who listens at an address that others have as well.
struct Listener {
    Address address;
    ElementId owner;
    int slot = -1;
    const Row *row = nullptr;
};

bool meet(const Listener &a, const Listener &b)
{
    return a.row->transport == b.row->transport && a.row->ports.first() <= b.row->ports.last()
        && b.row->ports.first() <= a.row->ports.last();
}

/// Whether what listens is the same thing in both rows: it serves a rule in common.
bool isSameService(const Derivation &derivation, const Row &a, const Row &b)
{
    const auto rules = derivation.rulesOf(a);
    return std::ranges::any_of(derivation.rulesOf(b),
                               [&rules](int rule) { return std::ranges::find(rules, rule) != rules.end(); });
}

std::vector<Listener> listenersAt(const Derivation &derivation, const std::set<Address> &addresses)
{
    std::vector<Listener> listeners;
    for (const Row &row : derivation.rows) {
        if (row.sheet != SheetKind::Listeners)
            continue;
        const AddressSet &set = derivation.sets[row.to];
        for (const OwnedAddress &address : derivation.addressesOf(set)) {
            if (address.network.isHost() && addresses.contains(address.network.first()))
                listeners.push_back(
                    {address.network.first(), derivation.elements[size_t(address.owner)], set.slot, &row});
        }
    }
    std::ranges::stable_sort(listeners, {}, &Listener::address);
    return listeners;
}

/// Of a server or a virtual address; empty for anything else.
PoolId poolOfListener(const Design &design, const ElementId &owner)
{
    const int pool = design.snapshot().poolOf(owner);
    return pool < 0 ? PoolId() : design.pool(pool).id;
}

/// Whether the pool's services could have the ports that are usual at one address, and do not yet.
bool canSeparatePorts(const Design &design, const Pool &pool)
{
    return std::ranges::any_of(rangesOf(design.catalogue(), pool), [&](const NamedRange *range) {
        return range->atSharedAddress
            && *range->atSharedAddress != configuredPorts(design.topology(), *range, &pool);
    });
}

FixTarget separatingPorts(const Design &design, const Listener &a, const Listener &b)
{
    const PoolId id = poolOfListener(design, a.owner);
    const Pool *pool = id == poolOfListener(design, b.owner) ? design.topology().pools.find(id) : nullptr;
    return pool && canSeparatePorts(design, *pool) ? FixTarget{.element = id} : FixTarget{};
}

} // namespace

void findPortConflicts(const Design &design, Findings &findings)
{
    const Derivation &derivation = design.derivation();
    std::set<Address> shared;
    forEachShared(design.heldAddresses(), [&shared](std::span<const HeldAddress> holders) {
        shared.insert(holders.front().address);
    });
    if (shared.empty() || derivation.view != View::Recommended)
        return;
    const std::vector<Listener> listeners = listenersAt(derivation, shared);
    std::set<std::pair<Address, quint16>> found;
    for (size_t i = 0; i < listeners.size(); ++i) {
        for (size_t j = i + 1; j < listeners.size() && listeners[j].address == listeners[i].address; ++j) {
            const Listener &a = listeners[i];
            const Listener &b = listeners[j];
            const bool isOneThing = a.owner == b.owner && a.slot == b.slot;
            if (isOneThing || !meet(a, b) || isSameService(derivation, *a.row, *b.row))
                continue;
            const quint16 port = std::max(a.row->ports.first(), b.row->ports.first());
            if (!found.emplace(a.address, port).second)
                continue;
            std::vector<ElementId> places{b.owner};
            if (a.owner != b.owner)
                places.push_back(a.owner);
            const QString slot = b.slot < 0 ? QString() : derivation.slots[size_t(b.slot)].toString();
            findings.add(std::move(places), {FindingField::Kind::Address, slot},
                         {plain(a.address.toString()), plain(size_t(port))}, separatingPorts(design, a, b));
        }
    }
}

} // namespace portolan
