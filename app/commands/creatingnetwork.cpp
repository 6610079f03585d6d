// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creating.h"
#include "unused.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("NewElements", source);
}

template <typename T>
Patch adding(T element)
{
    return {{Change{std::nullopt, std::move(element)}}};
}

/// The zone with the most pools whose role some balancer can serve.
ZoneId zoneOfMostBalanced(const Topology &topology, const Catalogue &catalogue)
{
    std::map<ZoneId, int> counts;
    for (const Pool &pool : topology.pools) {
        const Role *role = catalogue.role(pool.role);
        if (!role || role->interfaces.empty())
            continue;
        const bool balanced = std::ranges::any_of(role->balancing, [](const BalancingChoice &choice) {
            return std::ranges::find(choice.allowed, Balancing::Hardware) != choice.allowed.end();
        });
        const auto zone = pool.zones.find(role->interfaces.back().key);
        if (balanced && zone != pool.zones.end())
            ++counts[zone->second];
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const ZoneId, int>::second);
    return most == counts.end() ? ZoneId() : most->first;
}

Firewall newFirewall(const Topology &topology)
{
    Unused unused(topology);
    Firewall firewall;
    firewall.id = FirewallId(unused.ids.next(QStringLiteral("fw")));
    firewall.name = unused.names.next(translated(QT_TRANSLATE_NOOP("NewElements", "Firewall")));
    const auto isTaken = [&topology](const QString &prefix) {
        return std::any_of(topology.firewalls.begin(), topology.firewalls.end(),
                           [&prefix](const Firewall &each) { return each.prefix == prefix; });
    };
    firewall.prefix = QStringLiteral("FW");
    while (isTaken(firewall.prefix))
        firewall.prefix = countedUp(firewall.prefix, {});
    return firewall;
}

QString nameOf(const Topology &topology, const ZoneId &zone)
{
    const Zone *found = topology.zones.find(zone);
    return found ? found->name : QString();
}

bool areJoined(const Topology &topology, const ZoneId &first, const ZoneId &second)
{
    return std::any_of(topology.boundaries.begin(), topology.boundaries.end(), [&](const Boundary &each) {
        return (each.first == first && each.second == second)
            || (each.first == second && each.second == first);
    });
}

} // namespace

Creation addBalancer(const Document &document, const Catalogue &catalogue, const ZoneId &zone,
                     const std::optional<Placement> &placement)
{
    const Topology &topology = document.topology;
    Unused unused(topology);
    Balancer balancer;
    balancer.id = BalancerId(unused.ids.next(QStringLiteral("lb")));
    balancer.name = unused.names.next(translated(QT_TRANSLATE_NOOP("NewElements", "Load balancer")));
    balancer.zone = zone.isEmpty() ? zoneOfMostBalanced(topology, catalogue) : zone;
    if (const Zone *place = topology.zones.find(balancer.zone)) {
        balancer.site = place->site;
        const AddressPair own{unused.addresses.next(place->subnets, Family::IPv4),
                              unused.addresses.next(place->subnets, Family::IPv6)};
        if (!own.isEmpty())
            balancer.own = {own};
    }
    const ElementId id = balancer.id;
    Edit edit{adding(std::move(balancer)), {QT_TRANSLATE_NOOP("Edits", "Add load balancer")}, {}};
    if (placement)
        edit.placements.push_back({id, std::nullopt, placement});
    return {std::move(edit), id};
}

Creation addSite(const Topology &topology, SiteKind kind)
{
    Unused unused(topology);
    const bool isBranch = kind == SiteKind::Branch;
    Site site;
    site.id = SiteId(unused.ids.next(QStringLiteral("site")));
    site.name = unused.names.next(isBranch ? translated(QT_TRANSLATE_NOOP("NewElements", "Branch site"))
                                           : translated(QT_TRANSLATE_NOOP("NewElements", "Central site")));
    site.kind = kind;
    const ElementId id = site.id;
    return {{adding(std::move(site)),
             {isBranch ? QT_TRANSLATE_NOOP("Edits", "Add branch site")
                       : QT_TRANSLATE_NOOP("Edits", "Add central site")},
             {}},
            id};
}

Creation addZone(const Topology &topology, const Catalogue &catalogue, const ZoneKindKey &kind,
                 const SiteId &site, Language language)
{
    Unused unused(topology);
    const ZoneKind *known = catalogue.zoneKind(kind);
    const Text kindName = known ? known->name : verbatim(kind.toString());
    Zone zone;
    zone.id = ZoneId(unused.ids.next(QStringLiteral("zone-") + kind.toString()));
    zone.name = unused.names.next(kindName.in(language));
    zone.kind = kind;
    if (!known || !known->internet)
        zone.site = site;
    const ElementId id = zone.id;
    return {{adding(std::move(zone)), {QT_TRANSLATE_NOOP("Edits", "Add zone “%1”"), {kindName}, {}}, {}}, id};
}

Creation addFirewall(const Topology &topology)
{
    Firewall firewall = newFirewall(topology);
    const ElementId id = firewall.id;
    return {{adding(std::move(firewall)), {QT_TRANSLATE_NOOP("Edits", "Add firewall")}, {}}, id};
}

OrRefusal<Creation> addBoundary(const Topology &topology, const ZoneId &first, const ZoneId &second,
                                bool filtered, const FirewallId &firewall)
{
    if (!topology.zones.find(first) || !topology.zones.find(second))
        return refused(QT_TRANSLATE_NOOP("Edits", "A boundary joins two zones."));
    if (first == second)
        return refused(QT_TRANSLATE_NOOP("Edits", "A boundary joins two different zones."));
    const Text firstName = verbatim(nameOf(topology, first));
    const Text secondName = verbatim(nameOf(topology, second));
    if (areJoined(topology, first, second))
        return refused(QT_TRANSLATE_NOOP("Edits", "There is a boundary between “%1” and “%2” already."),
                       {firstName, secondName});
    Boundary boundary;
    boundary.id =
        BoundaryId(freeId(topology, QStringLiteral("bnd-%1-%2").arg(first.toString(), second.toString())));
    boundary.name = translated(QT_TRANSLATE_NOOP("NewElements", "%1 – %2")).arg(firstName.en, secondName.en);
    boundary.first = first;
    boundary.second = second;
    boundary.filtered = filtered;
    Patch patch;
    if (filtered) {
        boundary.firewall = firewall;
        if (!topology.firewalls.find(firewall)) {
            const Firewall own = newFirewall(topology);
            boundary.firewall = own.id;
            patch = adding(own);
        }
    }
    const ElementId id = boundary.id;
    patch.changes.push_back({std::nullopt, std::move(boundary)});
    return Creation{
        {std::move(patch),
         {QT_TRANSLATE_NOOP("Edits", "Add boundary between “%1” and “%2”"), {firstName, secondName}, {}},
         {}},
        id};
}

} // namespace portolan
