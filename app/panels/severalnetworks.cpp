// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalparts.h"

#include "commands/boundaries.h"
#include "commands/location.h"
#include "commands/settings.h"

#include <QCoreApplication>

namespace portolan::several {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace

void fillBoundaries(Form &form, const Ids &ids)
{
    const auto addSwitch = [&](const QString &label, bool Boundary::*member,
                               Edit (*write)(const Topology &, const BoundaryId &, bool)) {
        addShared<bool>(form, ids,
                        {label, always<bool>({true, false}), onOff,
                         [member](const Topology &topology, const ElementId &id) {
                             return of(topology.boundaries, BoundaryId(id),
                                       [member](const Boundary &boundary) { return boundary.*member; });
                         },
                         [write](const Topology &topology, const ElementId &id, bool on) {
                             return write(topology, BoundaryId(id), on);
                         }});
    };
    addSwitch(Words::tr("Filters traffic"), &Boundary::filtered, setFiltered);
    addShared<FirewallId>(form, ids,
                          {Words::tr("Firewall"),
                           [](const Topology &topology) {
                               std::vector<FirewallId> firewalls{FirewallId()};
                               for (const Firewall &firewall : topology.firewalls)
                                   firewalls.push_back(firewall.id);
                               return firewalls;
                           },
                           [](const Topology &topology, const FirewallId &id) {
                               const Firewall *firewall = topology.firewalls.find(id);
                               return firewall ? firewall->name : Words::tr("None");
                           },
                           [](const Topology &topology, const ElementId &id) {
                               return of(topology.boundaries, BoundaryId(id),
                                         [](const Boundary &boundary) { return boundary.firewall; });
                           },
                           [](const Topology &topology, const ElementId &id, const FirewallId &firewall) {
                               return setFirewall(topology, BoundaryId(id), firewall);
                           }});
    addSwitch(Words::tr("Translates addresses (NAT)"), &Boundary::translates, setTranslates);
}

void fillZones(Form &form, const Ids &ids)
{
    addShared<SiteId>(form, ids,
                      {Words::tr("Site"), sitesOrNone, nameOfSite,
                       [](const Topology &topology, const ElementId &id) {
                           return of(topology.zones, ZoneId(id), [](const Zone &zone) { return zone.site; });
                       },
                       [](const Topology &topology, const ElementId &id, const SiteId &site) {
                           return setZoneSite(topology, ZoneId(id), site);
                       }});
}

void fillSites(Form &form, const Ids &ids)
{
    addShared<SiteKind>(
        form, ids,
        {Words::tr("Kind of site"), always<SiteKind>({SiteKind::Central, SiteKind::Branch}),
         [](const Topology &, const SiteKind &kind) {
             return kind == SiteKind::Central ? Words::tr("Central site") : Words::tr("Branch site");
         },
         [](const Topology &topology, const ElementId &id) {
             return of(topology.sites, SiteId(id), [](const Site &site) { return site.kind; });
         },
         [](const Topology &topology, const ElementId &id, const SiteKind &kind) {
             return setSiteKind(topology, SiteId(id), kind);
         }});
}

} // namespace portolan::several
