// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedaddresses.h"

#include "catalog/translating.h"
#include "check/heldaddresses.h"
#include "inventoryvalues.h"
#include "model/owners.h"
#include "sheet/elementnames.h"

#include <algorithm>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;
using RowKind = InventoryRow::Kind;

class Judge {
public:
    Judge(const Topology &after, const Catalogue &catalogue);

    std::vector<InventoryObjection> objectionsTo(const InventoryChange &change) const;

private:
    [[nodiscard]] std::optional<ElementId> alsoHeldBy(const InventoryChange &change,
                                                      const Address &address) const;
    [[nodiscard]] std::optional<ElementId> alsoInFrontOf(const InventoryChange &change,
                                                         const Address &address) const;
    [[nodiscard]] const Zone *zoneOf(const InventoryChange &change) const;
    [[nodiscard]] QStringList addresses(const InventoryChange &change) const;
    void objectToHost(const InventoryChange &change, std::vector<InventoryObjection> &objections) const;

    const Topology &m_after;
    const Catalogue &m_catalogue;
    ElementNames m_names;
    std::vector<HeldAddress> m_held;
    std::multimap<Address, const NatMapping *> m_outside;
    std::map<QString, std::vector<PoolId>> m_hosts;
    std::map<ElementId, BalancerId> m_balancers;
};

Judge::Judge(const Topology &after, const Catalogue &catalogue)
    : m_after(after), m_catalogue(catalogue), m_names(after), m_held(heldAddresses(after))
{
    for (const NatMapping &mapping : after.natMappings) {
        for (const auto &address : {mapping.outside.v4, mapping.outside.v6}) {
            if (address)
                m_outside.emplace(*address, &mapping);
        }
    }
    for (const Pool &pool : after.pools) {
        for (const Server &server : pool.servers) {
            if (server.fqdn)
                m_hosts[server.fqdn->toString()].push_back(pool.id);
        }
    }
    for (const Balancer &balancer : after.balancers) {
        for (const Vip &vip : balancer.vips)
            m_balancers.emplace(vip.id, balancer.id);
    }
}

/// Inside addresses are told apart as the checks of the design do it.
std::optional<ElementId> Judge::alsoHeldBy(const InventoryChange &change, const Address &address) const
{
    const auto same = std::ranges::equal_range(m_held, address, {}, &HeldAddress::address);
    const auto self = std::ranges::find(same, change.row.id, &HeldAddress::owner);
    for (const HeldAddress &other : same) {
        if (self == same.end() ? other.owner != change.row.id : !areOne(*self, other))
            return other.owner;
    }
    return std::nullopt;
}

/// Those whose ports are translated one by one may share a public address.
std::optional<ElementId> Judge::alsoInFrontOf(const InventoryChange &change, const Address &address) const
{
    const auto [first, last] = m_outside.equal_range(address);
    const bool isPublic = change.field.kind == Kind::Public;
    const bool ownHasPorts = std::any_of(first, last, [&](const auto &entry) {
        return entry.second->owner == change.row.id && !entry.second->ports.empty();
    });
    for (auto entry = first; entry != last; ++entry) {
        const NatMapping &other = *entry->second;
        const bool mayShare = isPublic && ownHasPorts && !other.ports.empty();
        if (other.owner != change.row.id && !mayShare)
            return other.owner;
    }
    return std::nullopt;
}

const Zone *Judge::zoneOf(const InventoryChange &change) const
{
    const InventoryRow &row = change.row;
    if (change.field.kind == Kind::Public || row.kind == RowKind::Party)
        return nullptr;
    if (row.kind == RowKind::Server) {
        const Pool *pool = m_after.pools.find(row.pool);
        return pool ? m_after.zones.find(zoneOfSlot(m_catalogue, *pool, change.field.slot)) : nullptr;
    }
    const auto owner = m_balancers.find(row.id);
    const Balancer *balancer =
        m_after.balancers.find(owner == m_balancers.end() ? BalancerId(row.id) : owner->second);
    return balancer ? m_after.zones.find(balancer->zone) : nullptr;
}

QStringList Judge::addresses(const InventoryChange &change) const
{
    if (change.row.kind == RowKind::Party || change.after.isEmpty())
        return {};
    return QString(change.after).replace(u'+', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// Machines of several roles are in several pools under one name.
void Judge::objectToHost(const InventoryChange &change, std::vector<InventoryObjection> &objections) const
{
    const auto same = m_hosts.find(change.after);
    if (change.row.kind != RowKind::Server || same == m_hosts.end() || same->second.size() < 2)
        return;
    if (std::ranges::count(same->second, change.row.pool) > 1)
        objections.push_back({InventoryProblem::UsedTwice,
                              change.line,
                              change.column,
                              {change.after, m_names.of(change.row.pool)}});
}

std::vector<InventoryObjection> Judge::objectionsTo(const InventoryChange &change) const
{
    std::vector<InventoryObjection> objections;
    if (change.field.kind == Kind::Host) {
        objectToHost(change, objections);
        return objections;
    }
    const Zone *zone = zoneOf(change);
    for (const QString &text : addresses(change)) {
        const auto address = Address::parse(text);
        if (!address)
            continue;
        const auto holder = alsoHeldBy(change, *address);
        const auto inFront = alsoInFrontOf(change, *address);
        if (holder || inFront) {
            objections.push_back({InventoryProblem::UsedTwice,
                                  change.line,
                                  change.column,
                                  {text, m_names.of(holder ? *holder : *inFront)}});
            continue;
        }
        const auto isOfFamily = [&](const Network &subnet) { return subnet.family() == address->family(); };
        const auto holds = [&](const Network &subnet) { return subnet.contains(*address); };
        if (zone && std::ranges::any_of(zone->subnets, isOfFamily)
            && std::ranges::none_of(zone->subnets, holds))
            objections.push_back(
                {InventoryProblem::OutsideZone, change.line, change.column, {text, zone->name}});
    }
    return objections;
}

} // namespace

std::vector<InventoryObjection> objectionsToValues(const std::vector<InventoryChange> &changes,
                                                   const Topology &after, const Catalogue &catalogue)
{
    const Judge judge(after, catalogue);
    std::vector<InventoryObjection> objections;
    for (const InventoryChange &change : changes) {
        for (InventoryObjection &objection : judge.objectionsTo(change))
            objections.push_back(std::move(objection));
    }
    return objections;
}

} // namespace portolan
