// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalparts.h"

#include "commands/location.h"
#include "commands/settings.h"

#include <QCoreApplication>

namespace portolan::several {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString nameOfBalancing(const Topology &, const Balancing &balancing)
{
    return balancingName(balancing);
}

void addBalancing(Form &form, const Ids &ids, const Role &role)
{
    for (const BalancingChoice &choice : role.balancing) {
        const auto traffic =
            std::ranges::find(form.catalogue().trafficClasses, choice.traffic, &TrafficClass::key);
        const QString name = traffic == form.catalogue().trafficClasses.end()
            ? choice.traffic.toString()
            : traffic->name.in(form.language());
        addShared<Balancing>(form, ids,
                             {Words::tr("Load balancing: %1").arg(name), always(choice.allowed),
                              nameOfBalancing,
                              [choice, role](const Topology &topology, const ElementId &id) {
                                  const Pool *pool = topology.pools.find(PoolId(id));
                                  return pool ? balancingOf(role, *pool, choice.traffic) : choice.byDefault;
                              },
                              [choice](const Topology &topology, const ElementId &id, Balancing value) {
                                  return setBalancing(topology, PoolId(id), choice.traffic, value);
                              }});
    }
}

void addSite(Form &form, const Ids &ids)
{
    addShared<SiteId>(form, ids,
                      {Words::tr("Site"), sitesOrNone, nameOfSite,
                       [](const Topology &topology, const ElementId &id) {
                           return of(topology.pools, PoolId(id), [](const Pool &pool) { return pool.site; });
                       },
                       [](const Topology &topology, const ElementId &id, const SiteId &site) {
                           return setPoolSite(topology, PoolId(id), site);
                       }});
}

void addZones(Form &form, const Ids &ids, const Role &role)
{
    for (const Interface &side : role.interfaces) {
        const QString label = role.interfaces.size() == 1
            ? Words::tr("Zone")
            : Words::tr("Zone (%1)").arg(side.name.in(form.language()));
        addShared<ZoneId>(
            form, ids,
            {label, zonesOf(side.zoneKinds), nameOfZone,
             [key = side.key](const Topology &topology, const ElementId &id) {
                 return of(topology.pools, PoolId(id), [&](const Pool &pool) {
                     const auto zone = pool.zones.find(key);
                     return zone == pool.zones.end() ? ZoneId() : zone->second;
                 });
             },
             [key = side.key](const Topology &topology, const ElementId &id, const ZoneId &zone) {
                 return setPoolZone(topology, PoolId(id), key, zone);
             }});
    }
}

void addFeatures(Form &form, const Ids &ids)
{
    for (const Feature &feature : form.catalogue().features) {
        if (!feature.perPool)
            continue;
        ChoiceField *field = addShared<std::optional<bool>>(
            form, ids,
            {feature.name.in(form.language()), always(unknownYesNo()),
             [](const Topology &topology, const std::optional<bool> &value) {
                 return value ? onOff(topology, *value) : Words::tr("Inherited");
             },
             [key = feature.key](const Topology &topology, const ElementId &id) {
                 return of(topology.pools, PoolId(id), [&](const Pool &pool) {
                     const auto value = pool.features.find(key);
                     return value == pool.features.end() ? std::nullopt : std::optional(value->second);
                 });
             },
             [&feature](const Topology &topology, const ElementId &id, const std::optional<bool> &value) {
                 return setFeature(topology, id, feature, value);
             }},
            ChoiceField::LabelPlace::Beside);
        field->setToolTip(feature.description.in(form.language()));
    }
}

void addServices(Form &form, const Ids &ids, const Role &role)
{
    std::vector<ServiceKey> shown;
    for (const HostedService &hosted : role.services) {
        if (std::ranges::find(shown, hosted.service) != shown.end())
            continue;
        shown.push_back(hosted.service);
        const Service *service = form.catalogue().service(hosted.service);
        addShared<bool>(form, ids,
                        {service ? service->name.in(form.language()) : hosted.service.toString(),
                         always<bool>({true, false}), onOff,
                         [role, key = hosted.service](const Topology &topology, const ElementId &id) {
                             const Pool *pool = topology.pools.find(PoolId(id));
                             return pool && hosts(role, *pool, key);
                         },
                         [key = hosted.service, &catalogue = form.catalogue()](const Topology &topology,
                                                                               const ElementId &id, bool on) {
                             return setService(topology, catalogue, PoolId(id), key, on);
                         }},
                        ChoiceField::LabelPlace::Beside);
    }
}

} // namespace

void fillPools(Form &form, const Ids &ids)
{
    const Role *role = commonRole(form, ids);
    if (role)
        addBalancing(form, ids, *role);
    form.beginSection(Words::tr("Place"));
    addSite(form, ids);
    if (role)
        addZones(form, ids, *role);
    form.beginSection(Words::tr("Features here"), false);
    addFeatures(form, ids);
    if (role && !role->services.empty()) {
        form.beginSection(Words::tr("Services"), false);
        addServices(form, ids, *role);
    }
}

} // namespace portolan::several
