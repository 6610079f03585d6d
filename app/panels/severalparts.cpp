// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalparts.h"

#include <QCoreApplication>

namespace portolan::several {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

} // namespace

QString severalValues()
{
    return Words::tr("Several values");
}

QString onOff(const Topology &, const bool &on)
{
    return on ? Words::tr("On") : Words::tr("Off");
}

QString yesNo(const Topology &, const std::optional<bool> &value)
{
    return !value ? Words::tr("Not known") : *value ? Words::tr("Yes") : Words::tr("No");
}

std::vector<std::optional<bool>> unknownYesNo()
{
    return {std::nullopt, true, false};
}

std::vector<SiteId> sitesOrNone(const Topology &topology)
{
    std::vector<SiteId> sites{SiteId()};
    for (const Site &site : topology.sites)
        sites.push_back(site.id);
    return sites;
}

QString nameOfSite(const Topology &topology, const SiteId &id)
{
    const Site *site = topology.sites.find(id);
    return site ? site->name : Words::tr("None");
}

std::function<std::vector<ZoneId>(const Topology &)> zonesOf(std::vector<ZoneKindKey> kinds)
{
    return [kinds = std::move(kinds)](const Topology &topology) {
        std::vector<ZoneId> zones{ZoneId()};
        for (const Zone &zone : topology.zones) {
            if (kinds.empty() || std::ranges::find(kinds, zone.kind) != kinds.end())
                zones.push_back(zone.id);
        }
        return zones;
    };
}

QString nameOfZone(const Topology &topology, const ZoneId &zone)
{
    return zone.isEmpty() ? Words::tr("None") : zoneName(topology, zone);
}

const Role *commonRole(const Form &form, const Ids &ids)
{
    const auto roleOf = [&](const ElementId &id) {
        const Pool *pool = form.topology().pools.find(PoolId(id));
        const Party *party = form.topology().parties.find(PartyId(id));
        return pool ? pool->role : party ? party->role : RoleKey();
    };
    const RoleKey first = roleOf(ids.front());
    const bool isCommon = std::ranges::all_of(ids, [&](const ElementId &id) { return roleOf(id) == first; });
    return isCommon ? form.catalogue().role(first) : nullptr;
}

} // namespace portolan::several
