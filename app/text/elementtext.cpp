// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementtext.h"

#include "model/notetitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ElementText)
};

/// Hubs have hundreds of lines; nobody wants to hear them all.
constexpr int mostJoined = 6;

QString orElse(const QString &name, const QString &otherwise)
{
    return name.isEmpty() ? otherwise : name;
}

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString networks(const std::vector<Network> &list)
{
    QStringList texts;
    for (const Network &network : list)
        texts << network.toString();
    return texts.join(QStringLiteral(", "));
}

QString fqdnOf(const std::optional<HostName> &fqdn)
{
    return fqdn ? fqdn->toString() : QString();
}

} // namespace

// --- names ---------------------------------------------------------------------------------------

QString ElementText::name(const Site &site) const
{
    return orElse(site.name, site.id.toString());
}

QString ElementText::name(const Zone &zone) const
{
    return orElse(zone.name, zoneKindName(zone.kind));
}

QString ElementText::name(const Firewall &firewall) const
{
    return orElse(firewall.name, firewall.id.toString());
}

QString ElementText::name(const Boundary &boundary) const
{
    //: %1 and %2: the zones a boundary joins
    const QString zones = Words::tr("%1 – %2", "a boundary").arg(zone(boundary.first), zone(boundary.second));
    return orElse(boundary.name, zones);
}

QString ElementText::name(const Pool &pool) const
{
    return orElse(pool.name, orElse(fqdnOf(pool.fqdn), roleName(pool.role, pool.servers.size())));
}

QString ElementText::name(const Server &server) const
{
    return orElse(server.name, orElse(fqdnOf(server.fqdn), server.id.toString()));
}

QString ElementText::name(const Balancer &balancer) const
{
    return orElse(balancer.name, Words::tr("Load balancer"));
}

QString ElementText::name(const Vip &vip) const
{
    const Pool *pool = m_topology.pools.find(vip.pool);
    return orElse(fqdnOf(vip.fqdn), pool ? name(*pool) : vip.id.toString());
}

QString ElementText::name(const Party &party) const
{
    return orElse(party.name, roleName(party.role, 2));
}

QString ElementText::name(const Note &note) const
{
    return orElse(titleOf(note), Words::tr("Empty note"));
}

QString ElementText::name(const Association &line) const
{
    //: A line. %1: its kind ("Uses Edge pool"), %2 and %3: what it joins
    return Words::tr("%1: %2 to %3").arg(lineName(line.kind), name(line.from), name(line.to));
}

QString ElementText::name(const ElementId &id) const
{
    if (const Pool *pool = m_topology.pools.find(PoolId(id)))
        return name(*pool);
    if (const Party *party = m_topology.parties.find(PartyId(id)))
        return name(*party);
    if (const Balancer *balancer = m_topology.balancers.find(BalancerId(id)))
        return name(*balancer);
    if (const Zone *zone = m_topology.zones.find(ZoneId(id)))
        return name(*zone);
    if (const Site *site = m_topology.sites.find(SiteId(id)))
        return name(*site);
    if (const Boundary *boundary = m_topology.boundaries.find(BoundaryId(id)))
        return name(*boundary);
    if (const Firewall *firewall = m_topology.firewalls.find(FirewallId(id)))
        return name(*firewall);
    if (const Note *note = m_topology.notes.find(NoteId(id)))
        return name(*note);
    if (const Association *line = m_topology.associations.find(AssociationId(id)))
        return name(*line);
    return id.toString();
}

// --- descriptions --------------------------------------------------------------------------------

QString ElementText::description(const Site &site) const
{
    const auto ofSite = [&site](const auto &element) { return element.site == site.id; };
    const auto zones = std::count_if(m_topology.zones.begin(), m_topology.zones.end(), ofSite);
    const auto pools = std::count_if(m_topology.pools.begin(), m_topology.pools.end(), ofSite);
    return listed({site.kind == SiteKind::Central ? Words::tr("central site") : Words::tr("branch site"),
                   Words::tr("%n zone(s)", nullptr, int(zones)), Words::tr("%n pool(s)", nullptr, int(pools)),
                   joinedWith(site.id)});
}

QString ElementText::description(const Zone &zone) const
{
    const QString kind = zoneKindName(zone.kind);
    return listed(
        {Words::tr("zone"), kind == zone.name ? QString() : kind, networks(zone.subnets), site(zone.site)});
}

QString ElementText::description(const Firewall &firewall) const
{
    const auto boundaries = std::count_if(m_topology.boundaries.begin(), m_topology.boundaries.end(),
                                          [&](const Boundary &b) { return b.firewall == firewall.id; });
    return listed({Words::tr("firewall"), Words::tr("%n boundaries", nullptr, int(boundaries))});
}

QString ElementText::description(const Boundary &boundary) const
{
    const Firewall *firewall = m_topology.firewalls.find(boundary.firewall);
    return listed({Words::tr("boundary"),
                   boundary.filtered
                       ? firewall ? Words::tr("firewall %1").arg(name(*firewall)) : Words::tr("filtered")
                       : Words::tr("not filtered"),
                   Words::tr("between %1 and %2").arg(zone(boundary.first), zone(boundary.second)),
                   boundary.translates ? Words::tr("translates addresses") : QString()});
}

QString ElementText::description(const Pool &pool) const
{
    QStringList zones;
    for (const auto &[side, id] : pool.zones)
        zones << zone(id);
    zones.removeDuplicates();
    const QString role = roleName(pool.role, pool.servers.size());
    return listed({role == name(pool) ? QString() : role, fqdnOf(pool.fqdn),
                   Words::tr("%n server(s)", nullptr, int(pool.servers.size())), listed(zones),
                   site(pool.site), joinedWith(pool.id)});
}

QString ElementText::description(const Server &server, const Pool &pool) const
{
    QStringList parts{Words::tr("server of %1").arg(name(pool)), fqdnOf(server.fqdn)};
    for (const auto &[slot, pair] : server.addresses) {
        if (!pair.isEmpty())
            parts << slotName(pool.role, slot) + u' ' + addresses(pair);
    }
    return listed(parts);
}

QString ElementText::description(const Balancer &balancer) const
{
    QStringList parts{balancer.name.isEmpty() ? QString() : Words::tr("load balancer"),
                      Words::tr("%n virtual address(es)", nullptr, int(balancer.vips.size())),
                      zone(balancer.zone), site(balancer.site)};
    QStringList pools;
    for (const Vip &vip : balancer.vips) {
        if (const Pool *pool = m_topology.pools.find(vip.pool))
            pools << name(*pool);
    }
    pools.removeDuplicates();
    if (!pools.isEmpty())
        parts << Words::tr("serves %1").arg(pools.join(QStringLiteral(", ")));
    return listed(parts);
}

QString ElementText::description(const Vip &vip) const
{
    const Pool *pool = m_topology.pools.find(vip.pool);
    return listed({pool ? Words::tr("virtual address of %1").arg(name(*pool)) : Words::tr("virtual address"),
                   pool ? slotName(pool->role, vip.slot) : QString(), addresses(vip.address)});
}

QString ElementText::description(const Party &party) const
{
    const QString role = roleName(party.role, 2);
    return listed({role == name(party) ? QString() : role,
                   party.networks.empty() ? Words::tr("any address") : networks(party.networks),
                   zone(party.zone), site(party.site), joinedWith(party.id)});
}

QString ElementText::description(const Note &note) const
{
    const QString text = note.text.simplified();
    return listed({Words::tr("note"), text == titleOf(note) ? QString() : text});
}

QString ElementText::description(const Association &line) const
{
    return listed({Words::tr("line"), lineName(line.kind),
                   Words::tr("from %1 to %2").arg(name(line.from), name(line.to))});
}

QString ElementText::description(const ElementId &id) const
{
    if (const Pool *pool = m_topology.pools.find(PoolId(id)))
        return description(*pool);
    if (const Party *party = m_topology.parties.find(PartyId(id)))
        return description(*party);
    if (const Balancer *balancer = m_topology.balancers.find(BalancerId(id)))
        return description(*balancer);
    if (const Zone *zone = m_topology.zones.find(ZoneId(id)))
        return description(*zone);
    if (const Site *site = m_topology.sites.find(SiteId(id)))
        return description(*site);
    if (const Boundary *boundary = m_topology.boundaries.find(BoundaryId(id)))
        return description(*boundary);
    if (const Firewall *firewall = m_topology.firewalls.find(FirewallId(id)))
        return description(*firewall);
    if (const Note *note = m_topology.notes.find(NoteId(id)))
        return description(*note);
    if (const Association *line = m_topology.associations.find(AssociationId(id)))
        return description(*line);
    return {};
}

// --- parts ---------------------------------------------------------------------------------------

QString ElementText::roleName(const RoleKey &key, size_t machines) const
{
    const Role *role = m_catalogue.role(key);
    if (!role)
        return key.toString();
    const bool several = machines > 1 && !role->pluralName.isEmpty();
    return (several ? role->pluralName : role->name).in(m_language);
}

QString ElementText::zoneKindName(const ZoneKindKey &key) const
{
    const ZoneKind *kind = m_catalogue.zoneKind(key);
    return kind ? kind->name.in(m_language) : key.toString();
}

QString ElementText::lineName(const AssociationKey &key) const
{
    const AssociationKind *kind = m_catalogue.association(key);
    return kind ? kind->name.in(m_language) : key.toString();
}

QString ElementText::slotName(const RoleKey &roleKey, const SlotKey &key) const
{
    if (const Role *role = m_catalogue.role(roleKey)) {
        for (const Interface &side : role->interfaces) {
            const auto slot = std::ranges::find(side.slots, key, &Slot::key);
            if (slot != side.slots.end())
                return slot->name.in(m_language);
        }
    }
    return key.toString();
}

QString ElementText::addresses(const AddressPair &pair) const
{
    return listed({pair.v4 ? pair.v4->toString() : QString(), pair.v6 ? pair.v6->toString() : QString()});
}

QString ElementText::site(const SiteId &id) const
{
    const Site *found = m_topology.sites.find(id);
    return found ? Words::tr("site %1").arg(name(*found)) : QString();
}

QString ElementText::zone(const ZoneId &id) const
{
    const Zone *found = m_topology.zones.find(id);
    return found ? name(*found) : QString();
}

QString ElementText::joinedWith(const ElementId &id) const
{
    QStringList others;
    int further = 0;
    for (const Association &line : m_topology.associations) {
        if (line.from != id && line.to != id)
            continue;
        if (others.size() == mostJoined) {
            ++further;
            continue;
        }
        //: %1: the pool at the other end of a line, %2: the kind of the line ("Uses Edge pool")
        others << Words::tr("%1 (%2)").arg(name(line.from == id ? line.to : line.from), lineName(line.kind));
    }
    if (further > 0)
        others << Words::tr("%n more", "lines", further);
    return others.isEmpty() ? QString() : Words::tr("joined with %1").arg(others.join(QStringLiteral(", ")));
}

} // namespace portolan
