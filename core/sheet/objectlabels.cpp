// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectlabels.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace portolan {

namespace {

const QString natLabel = QStringLiteral("nat");

QString firstLabel(const QString &fqdn)
{
    return fqdn.section(u'.', 0, 0);
}

/// Short and long where there is a host name, else what people call it.
QStringList labels(const std::optional<HostName> &fqdn, const QString &name, const ElementId &id)
{
    if (fqdn)
        return {firstLabel(fqdn->toString()), fqdn->toString()};
    return {name.isEmpty() ? id.toString() : name};
}

bool names(const AddressPair &pair, const Network &network)
{
    const auto &address = pair.of(network.family());
    return network.isHost() && address && *address == network.first();
}

QString networkText(const Network &network)
{
    return network.toString().replace(u'/', u'_').replace(u':', u'-');
}

/// Each candidate with `ending`, if there is one.
QStringList ended(QStringList candidates, const QString &ending)
{
    if (!ending.isEmpty()) {
        for (QString &candidate : candidates)
            candidate += u'_' + ending;
    }
    return candidates;
}

QString shortHash(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(8));
}

QString familyLabel(Family family)
{
    return family == Family::IPv6 ? QStringLiteral("v6") : QString();
}

} // namespace

ObjectLabels::ObjectLabels(const Derivation &derivation)
    : m_derivation(derivation), m_names(derivation.topology)
{
    for (const NatMapping &mapping : m_names.topology().natMappings)
        m_mappings.emplace(mapping.owner, &mapping);
}

const Pool *ObjectLabels::poolOf(const ElementId &server) const
{
    const ElementPlace *place = m_names.lookup().find(server);
    return place && place->kind == ElementKind::Server ? m_names.topology().pools.find(PoolId(place->owner))
                                                       : nullptr;
}

QStringList ObjectLabels::ownerLabels(const ElementId &owner) const
{
    if (const Pool *pool = poolOf(owner)) {
        const auto server = std::ranges::find(pool->servers, ServerId(owner), &Server::id);
        if (server != pool->servers.end())
            return labels(server->fqdn, server->name, owner);
    }
    const ElementPlace *place = m_names.lookup().find(owner);
    if (place && place->kind == ElementKind::Vip) {
        const Balancer *balancer = m_names.topology().balancers.find(BalancerId(place->owner));
        const auto vip = std::ranges::find(balancer->vips, VipId(owner), &Vip::id);
        const Pool *pool = m_names.topology().pools.find(vip->pool);
        const auto fqdn = vip->fqdn || !pool ? vip->fqdn : pool->fqdn;
        return ended(labels(fqdn, pool ? pool->name : QString(), owner),
                     vip->traffic.toString() + QStringLiteral("_vip"));
    }
    return {m_names.of(owner)};
}

QString ObjectLabels::slotLabel(const Pool &pool, const SlotKey &slot) const
{
    const Role *role = m_derivation.catalogue->role(pool.role);
    size_t count = 0;
    for (const Interface &interface : role ? role->interfaces : std::vector<Interface>())
        count += interface.slots.size();
    return count > 1 ? slot.toString() : QString();
}

QString ObjectLabels::slotLabel(const ElementId &owner, const Network &network) const
{
    const Pool *pool = poolOf(owner);
    if (pool) {
        const auto server = std::ranges::find(pool->servers, ServerId(owner), &Server::id);
        for (const auto &[slot, pair] : server->addresses) {
            if (names(pair, network))
                return slotLabel(*pool, slot);
        }
    }
    const auto [first, last] = m_mappings.equal_range(owner);
    for (auto it = first; it != last; ++it) {
        if (names(it->second->outside, network)) {
            const QString slot = pool ? slotLabel(*pool, it->second->slot) : QString();
            return slot.isEmpty() ? natLabel : slot + u'_' + natLabel;
        }
    }
    return {};
}

QStringList ObjectLabels::ofAddress(const ElementId &owner, const Network &network) const
{
    QStringList candidates = ownerLabels(owner);
    const bool isParty = m_names.topology().parties.find(PartyId(owner)) != nullptr;
    if (!isParty)
        candidates = ended(candidates, slotLabel(owner, network));
    candidates = ended(candidates, familyLabel(network.family()));
    candidates.append(candidates.last() + u'_' + networkText(network));
    candidates.append(owner.toString() + u'_' + networkText(network));
    return candidates;
}

QStringList ObjectLabels::ofGroup(const Row &row, const RowSide &side, quint64 identity) const
{
    QStringList candidates;
    if (side.elements.size() == 1) {
        const Pool *pool = m_names.topology().pools.find(PoolId(side.elements.front()));
        candidates =
            pool ? labels(pool->fqdn, pool->name, pool->id.element()) : ownerLabels(side.elements.front());
        if (pool)
            candidates = ended(candidates, slotLabel(*pool, side.slot));
    } else if (side.set >= 0) {
        candidates = {m_derivation.catalogue->sets[size_t(side.set)].key.toString()};
    } else {
        QStringList all;
        for (const ElementId &id : side.elements)
            all += ownerLabels(id).first();
        candidates = {all.join(u'_')};
    }
    if (side.part == AddressSet::Part::Vip)
        candidates = ended(candidates, QStringLiteral("vip"));
    QString boundary;
    // From outside a pool looks different on each boundary that translates.
    if (slotLabel(side.owners.front(), side.addresses.front()).endsWith(natLabel)) {
        candidates = ended(candidates, natLabel);
        boundary = row.boundary < 0 ? QString() : m_derivation.boundaries[size_t(row.boundary)].toString();
    }
    candidates = ended(candidates, familyLabel(row.family));
    // Where only some of a set take the way over this boundary, their zones tell them from the others.
    candidates += ended({candidates.last()}, placeLabel(side));
    QString whole = rowIdText(identity) + u' ' + boundary;
    for (const ZoneId &zone : side.zones)
        whole += u' ' + zone.toString();
    candidates += ended({candidates.first()}, shortHash(whole));
    return candidates;
}

QString ObjectLabels::placeLabel(const RowSide &side) const
{
    std::set<SiteId> sites;
    for (const ZoneId &id : side.zones) {
        const Zone *zone = m_names.topology().zones.find(id);
        sites.insert(zone ? zone->site : SiteId());
    }
    if (side.zones.size() == 1)
        return m_names.of(side.zones.front());
    return sites.size() == 1 && !sites.begin()->isEmpty() ? m_names.of(*sites.begin()) : QString();
}

} // namespace portolan
