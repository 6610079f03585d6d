// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copier.h"

#include "addresses.h"
#include "notes.h"
#include "serverlike.h"
#include "standing.h"

#include <QRegularExpression>

#include <algorithm>

namespace portolan {

namespace {

bool isSame(const Element &a, const Element &b)
{
    return a.index() == b.index()
        && std::visit(
               [&b]<typename T>(const T &one) {
                   const T &other = std::get<T>(b);
                   if constexpr (requires { one.role; })
                       return one.role == other.role;
                   else if constexpr (std::is_same_v<T, Zone> || std::is_same_v<T, Association>)
                       return one.kind == other.kind;
                   else
                       return true;
               },
               a);
}

/// Without the number that made it unique: "pool-edge-2" gives "pool-edge".
QString stemOf(const ElementId &id)
{
    static const QRegularExpression number(QStringLiteral("-[0-9]+$"));
    return id.toString().remove(number);
}

template <typename T>
void collect(const Table<T> &source, const Topology &target, std::set<ElementId> &originals)
{
    for (const T &element : source) {
        const std::optional<Element> other = elementOf(target, element.id);
        if (other && isSame(element, *other))
            originals.insert(element.id);
    }
}

std::set<ElementId> originalsIn(const Topology &target, const Topology &source)
{
    std::set<ElementId> originals;
    collect(source.sites, target, originals);
    collect(source.zones, target, originals);
    collect(source.firewalls, target, originals);
    collect(source.boundaries, target, originals);
    collect(source.pools, target, originals);
    collect(source.balancers, target, originals);
    collect(source.parties, target, originals);
    collect(source.notes, target, originals);
    return originals;
}

} // namespace

Copier::Copier(Draft &draft, const Catalogue &catalogue, const Document &source, std::set<ElementId> ids)
    : m_draft(draft), m_catalogue(catalogue), m_source(source), m_ids(std::move(ids)),
      m_originals(originalsIn(draft.topology(), source.topology)), m_unused(draft.topology()),
      m_renumbering(draft.topology())
{
}

void Copier::copyAll()
{
    copySites();
    copyZones();
    copyWalls();
    copyRoutes();
    copyPools();
    copySingleServers();
    copyParties();
    copyBalancers();
    copyVipsElsewhere();
    copyLines();
    copyTranslations();
    copyOwnFlows();
    copyNotes();
    copyPlaces();
}

ElementId Copier::copyOf(const ElementId &id) const
{
    const auto copy = m_copies.find(id);
    return copy == m_copies.end() ? ElementId() : copy->second;
}

// --- what copies refer to ------------------------------------------------------------------------

ElementId Copier::resolved(const ElementId &id) const
{
    const ElementId copy = copyOf(id);
    if (!copy.isEmpty())
        return copy;
    return hasOriginal(id) ? id : ElementId();
}

ZoneId Copier::resolvedZone(const ZoneId &id) const
{
    const ElementId found = resolved(id);
    const Zone *zone = m_source.topology.zones.find(id);
    if (!found.isEmpty() || !zone)
        return ZoneId(found);
    const Topology &topology = m_draft.topology();
    const ElementId site = resolved(zone->site);
    ZoneId first;
    for (const Zone &candidate : topology.zones) {
        if (candidate.kind != zone->kind)
            continue;
        if (candidate.site.element() == site)
            return candidate.id;
        if (first.isEmpty())
            first = candidate.id;
    }
    return first;
}

ElementId Copier::newId(const ElementId &original)
{
    const bool isTaken = m_unused.ids.isTaken(original);
    const ElementId id = m_unused.ids.next(isTaken ? stemOf(original) : original.toString());
    m_copies.insert_or_assign(original, id);
    return id;
}

std::optional<HostName> Copier::newHost(const std::optional<HostName> &original)
{
    if (!original)
        return std::nullopt;
    // A pool of one and its server share a name.
    const auto known = m_hosts.find(*original);
    if (known != m_hosts.end())
        return known->second;
    const std::optional<HostName> host = m_unused.names.nextHost(*original);
    if (host)
        m_hosts.emplace(*original, *host);
    return host;
}

AddressPair Copier::newAddresses(const AddressPair &original, const std::vector<Network> &subnets)
{
    AddressPair pair;
    for (const Family family : {Family::IPv4, Family::IPv6}) {
        if (!original.of(family))
            continue;
        const Address wish = m_renumbering.moved(*original.of(family));
        if (!m_unused.addresses.isTaken(wish)) {
            m_unused.addresses.take(wish);
            setAddress(pair, family, wish);
        } else {
            AddressPair model;
            setAddress(model, family, wish);
            setAddress(pair, family, addressesLike(model, subnets, m_unused).of(family));
        }
    }
    return pair;
}

std::vector<Network> Copier::subnetsOf(const Pool &pool, const SlotKey &slot) const
{
    const Role *role = m_catalogue.role(pool.role);
    const Zone *zone = role ? zoneOfSlot(m_draft.topology(), *role, pool, slot) : nullptr;
    return zone ? zone->subnets : std::vector<Network>();
}

// --- networks ------------------------------------------------------------------------------------

void Copier::copySites()
{
    for (const Site &original : m_source.topology.sites) {
        if (!isCopied(original.id))
            continue;
        Site copy = original;
        copy.id = SiteId(newId(original.id));
        copy.name = m_unused.names.next(original.name);
        target().sites.put(copy);
    }
}

void Copier::copyZones()
{
    for (const Zone &original : m_source.topology.zones) {
        if (!isCopied(original.id))
            continue;
        Zone copy = original;
        copy.id = ZoneId(newId(original.id));
        copy.name = m_unused.names.next(original.name);
        copy.site = SiteId(resolved(original.site));
        copy.subnets.clear();
        for (const Network &subnet : original.subnets) {
            if (const auto network = m_renumbering.ofZone(subnet))
                copy.subnets.push_back(*network);
        }
        target().zones.put(copy);
    }
}

void Copier::copyWalls()
{
    for (const Firewall &original : m_source.topology.firewalls) {
        if (!isCopied(original.id))
            continue;
        Firewall copy = original;
        copy.id = FirewallId(newId(original.id));
        copy.name = m_unused.names.next(original.name);
        const auto hasPrefix = [&](const Firewall &other) { return other.prefix == copy.prefix; };
        const auto &others = m_draft.topology().firewalls;
        while (!copy.prefix.isEmpty() && std::any_of(others.begin(), others.end(), hasPrefix))
            copy.prefix = countedUp(copy.prefix, {});
        target().firewalls.put(copy);
    }
    for (const Boundary &original : m_source.topology.boundaries) {
        const ZoneId first(resolved(original.first));
        const ZoneId second(resolved(original.second));
        if (!isCopied(original.id) || first.isEmpty() || second.isEmpty())
            continue;
        Boundary copy = original;
        copy.id = BoundaryId(newId(original.id));
        copy.name = original.name.isEmpty() ? QString() : m_unused.names.next(original.name);
        copy.first = first;
        copy.second = second;
        copy.firewall = FirewallId(resolved(original.firewall));
        copy.filtered = original.filtered && (!copy.firewall.isEmpty() || original.firewall.isEmpty());
        target().boundaries.put(copy);
    }
}

void Copier::copyRoutes()
{
    for (const Route &original : m_source.topology.routes) {
        if (!isCopied(original.from) && !isCopied(original.to))
            continue;
        Route copy = original;
        copy.from = ZoneId(resolved(original.from));
        copy.to = ZoneId(resolved(original.to));
        for (BoundaryId &boundary : copy.via)
            boundary = BoundaryId(resolved(boundary));
        const bool isWhole = !copy.from.isEmpty() && !copy.to.isEmpty()
            && std::ranges::none_of(copy.via, [](const BoundaryId &id) { return id.isEmpty(); });
        if (!isWhole)
            continue;
        copy.id = RouteId(newId(original.id));
        target().routes.put(copy);
    }
}

// --- what joins them -----------------------------------------------------------------------------

bool Copier::joinsLikeWithLike(const Association &line) const
{
    const Topology &topology = m_source.topology;
    const Pool *from = topology.pools.find(PoolId(line.from));
    const Pool *to = topology.pools.find(PoolId(line.to));
    const AssociationKind *kind = m_catalogue.association(line.kind);
    return from && to && (from->role == to->role || (kind && kind->from == kind->to));
}

void Copier::copyLines()
{
    for (const Association &original : m_source.topology.associations) {
        const bool isInner = isCopied(original.from) && isCopied(original.to);
        if (!isCopied(original.from) && !isCopied(original.to))
            continue;
        const bool isSecond = hasOriginal(isCopied(original.from) ? original.from : original.to);
        if (!isInner && isSecond && joinsLikeWithLike(original))
            continue;
        Association copy = original;
        copy.from = resolved(original.from);
        copy.to = resolved(original.to);
        if (copy.from.isEmpty() || copy.to.isEmpty())
            continue;
        copy.id = AssociationId(newId(original.id));
        target().associations.put(copy);
    }
}

void Copier::copyTranslations()
{
    for (const NatMapping &original : m_source.topology.natMappings) {
        const ElementId owner = copyOf(original.owner);
        const ElementId boundary = resolved(original.boundary);
        if (owner.isEmpty() || boundary.isEmpty())
            continue;
        NatMapping copy = original;
        copy.id = NatMappingId(newId(original.id));
        copy.owner = owner;
        copy.boundary = BoundaryId(boundary);
        copy.outside = newAddresses(original.outside, {});
        if (!copy.outside.isEmpty() || original.outside.isEmpty())
            target().natMappings.put(copy);
    }
}

void Copier::copyNotes()
{
    for (const Note &original : m_source.topology.notes) {
        if (!isCopied(original.id))
            continue;
        Note copy = original;
        copy.id = m_unused.ids.isTaken(original.id) ? nextNoteId(m_unused.ids) : NoteId(newId(original.id));
        m_copies.insert_or_assign(original.id, copy.id);
        const auto place = m_source.diagram.placements.find(original.id);
        // Nobody lays notes out: a copy beside its original has to be put where it can be seen.
        if (place != m_source.diagram.placements.end())
            m_draft.diagram().placements.insert_or_assign(copy.id,
                                                          besideNotes(m_draft.document(), place->second));
        target().notes.put(copy);
    }
}

void Copier::copyPlaces()
{
    for (const auto &[original, copy] : m_copies) {
        const auto place = m_source.diagram.placements.find(original);
        const bool isThere = m_draft.diagram().placements.contains(copy);
        // Beside its original it is laid out automatically.
        if (place != m_source.diagram.placements.end() && !isThere && !hasOriginal(original))
            m_draft.diagram().placements.insert_or_assign(copy, place->second);
    }
}

} // namespace portolan
