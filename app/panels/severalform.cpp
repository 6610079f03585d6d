// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalform.h"

#include "commands/location.h"
#include "commands/settings.h"
#include "severalparts.h"
#include "sheet/elementnames.h"

#include <QCoreApplication>

namespace portolan {

using namespace several;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// More names would push the fields out of sight.
constexpr size_t mostNames = 8;

void fillParties(Form &form, const Ids &ids)
{
    const Role *role = commonRole(form, ids);
    addShared<ZoneId>(
        form, ids,
        {Words::tr("Zone"), zonesOf(role ? role->zoneKinds : std::vector<ZoneKindKey>()), nameOfZone,
         [](const Topology &topology, const ElementId &id) {
             return of(topology.parties, PartyId(id), [](const Party &party) { return party.zone; });
         },
         [](const Topology &topology, const ElementId &id, const ZoneId &zone) {
             return setPartyZone(topology, PartyId(id), zone);
         }});
}

void fillBalancers(Form &form, const Ids &ids)
{
    addShared<ZoneId>(form, ids,
                      {Words::tr("Zone"), zonesOf({}), nameOfZone,
                       [](const Topology &topology, const ElementId &id) {
                           return of(topology.balancers, BalancerId(id),
                                     [](const Balancer &balancer) { return balancer.zone; });
                       },
                       [](const Topology &topology, const ElementId &id, const ZoneId &zone) {
                           return setBalancerZone(topology, BalancerId(id), zone);
                       }});
    addShared<std::optional<bool>>(
        form, ids,
        {Words::tr("Sends from its own address (SNAT)"), always(unknownYesNo()), yesNo,
         [](const Topology &topology, const ElementId &id) {
             return of(topology.balancers, BalancerId(id),
                       [](const Balancer &balancer) { return balancer.sourceNat; });
         },
         [](const Topology &topology, const ElementId &id, const std::optional<bool> &value) {
             return setSourceNat(topology, BalancerId(id), value);
         }});
}

enum class Common : quint8 { Nothing, Pools, Parties, Balancers, Boundaries, Zones, Sites, Lines, Notes };

Common commonKind(const Topology &topology, const Ids &ids)
{
    const auto all = [&](auto isOne) { return !ids.empty() && std::ranges::all_of(ids, isOne); };
    if (all([&](const ElementId &id) { return topology.pools.find(PoolId(id)); }))
        return Common::Pools;
    if (all([&](const ElementId &id) { return topology.parties.find(PartyId(id)); }))
        return Common::Parties;
    if (all([&](const ElementId &id) { return topology.balancers.find(BalancerId(id)); }))
        return Common::Balancers;
    if (all([&](const ElementId &id) { return topology.boundaries.find(BoundaryId(id)); }))
        return Common::Boundaries;
    if (all([&](const ElementId &id) { return topology.zones.find(ZoneId(id)); }))
        return Common::Zones;
    if (all([&](const ElementId &id) { return topology.sites.find(SiteId(id)); }))
        return Common::Sites;
    if (all([&](const ElementId &id) { return topology.notes.find(NoteId(id)); }))
        return Common::Notes;
    const auto kindOf = [&](const ElementId &id) {
        const Association *association = topology.associations.find(AssociationId(id));
        return association ? association->kind : AssociationKey();
    };
    if (all([&](const ElementId &id) { return !kindOf(id).isEmpty() && kindOf(id) == kindOf(ids.front()); }))
        return Common::Lines;
    return Common::Nothing;
}

QString namesOf(const Topology &topology, const Ids &ids)
{
    const ElementNames names(topology);
    QStringList lines;
    for (size_t i = 0; i < std::min(ids.size(), mostNames); ++i)
        lines << names.of(ids[i]);
    if (ids.size() > mostNames)
        lines << Words::tr("and %n more", nullptr, int(ids.size() - mostNames));
    return lines.join(u'\n');
}

} // namespace

void fillSeveralForm(Form &form, const std::vector<ElementId> &ids)
{
    form.addHeading(
        [count = int(ids.size())](const Topology &) { return Words::tr("%n element(s)", nullptr, count); },
        [](const Topology &) { return QString(); });
    form.addNote(namesOf(form.topology(), ids));
    switch (commonKind(form.topology(), ids)) {
    case Common::Pools:
        return fillPools(form, ids);
    case Common::Parties:
        return fillParties(form, ids);
    case Common::Balancers:
        return fillBalancers(form, ids);
    case Common::Boundaries:
        return fillBoundaries(form, ids);
    case Common::Zones:
        return fillZones(form, ids);
    case Common::Sites:
        return fillSites(form, ids);
    case Common::Lines:
        return fillLines(form, ids);
    case Common::Notes:
        return;
    case Common::Nothing:
        form.addNote(Words::tr("Elements of different kinds have no properties in common."));
    }
}

QString structureOf(const Topology &topology, const std::vector<ElementId> &ids)
{
    QStringList parts{QString::number(int(commonKind(topology, ids)))};
    for (const ElementId &id : ids)
        parts << id.toString();
    return parts.join(u'/');
}

} // namespace portolan
