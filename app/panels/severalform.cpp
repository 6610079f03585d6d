// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "severalform.h"

#include "commands/boundaries.h"
#include "commands/draft.h"
#include "commands/location.h"
#include "commands/settings.h"
#include "formparts.h"
#include "sheet/elementnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// More names would push the fields out of sight.
constexpr size_t mostNames = 8;

using Ids = std::vector<ElementId>;

/// A property that several elements have, as one of several values.
template <typename Value>
struct Shared {
    QString label;
    std::function<std::vector<Value>(const Topology &)> values;
    std::function<QString(const Topology &, const Value &)> nameOf;
    std::function<Value(const Topology &, const ElementId &)> read;
    std::function<Edit(const Topology &, const ElementId &, const Value &)> write;
};

/// The edits of all elements as one step.
template <typename Write>
Edit forAll(const Form &form, const Ids &ids, Write write)
{
    Draft draft(form.document().document());
    EditText text;
    for (const ElementId &id : ids) {
        const Edit edit = write(draft.topology(), id);
        if (edit.isEmpty())
            continue;
        draft.add(edit);
        text = edit.text;
    }
    return draft.finished(text);
}

template <typename Value>
ChoiceField *addShared(Form &form, const Ids &ids, const Shared<Value> &shared,
                       ChoiceField::LabelPlace place = ChoiceField::LabelPlace::Above)
{
    // Index of the value all of them have; one past the last where they differ.
    const auto common = [ids, shared](const Topology &topology) {
        const std::vector<Value> values = shared.values(topology);
        const Value first = shared.read(topology, ids.front());
        const bool differ =
            std::ranges::any_of(ids, [&](const ElementId &id) { return shared.read(topology, id) != first; });
        return differ ? int(values.size()) : int(std::ranges::find(values, first) - values.begin());
    };
    return form.addChoice(
        shared.label,
        [shared, common](const Topology &topology) {
            QStringList names;
            for (const Value &value : shared.values(topology))
                names << shared.nameOf(topology, value);
            if (common(topology) == names.size())
                names << Words::tr("Several values");
            return names;
        },
        common,
        [&form, ids, shared](int index) -> Outcome {
            const std::vector<Value> values = shared.values(form.topology());
            if (size_t(index) >= values.size())
                return Edit();
            return forAll(form, ids, [&](const Topology &topology, const ElementId &id) {
                return shared.write(topology, id, values[size_t(index)]);
            });
        },
        place);
}

template <typename Value>
std::function<std::vector<Value>(const Topology &)> always(std::vector<Value> values)
{
    return [values = std::move(values)](const Topology &) { return values; };
}

QString onOff(const Topology &, const bool &on)
{
    return on ? Words::tr("On") : Words::tr("Off");
}

QString yesNo(const Topology &, const std::optional<bool> &value)
{
    return !value ? Words::tr("Not known") : *value ? Words::tr("Yes") : Words::tr("No");
}

const std::vector<std::optional<bool>> unknownYesNo{std::nullopt, true, false};

/// Zones something may stand in, and none.
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

// --- pools ---------------------------------------------------------------------------------------

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
                      {Words::tr("Site"),
                       [](const Topology &topology) {
                           std::vector<SiteId> sites{SiteId()};
                           for (const Site &site : topology.sites)
                               sites.push_back(site.id);
                           return sites;
                       },
                       [](const Topology &topology, const SiteId &id) {
                           const Site *site = topology.sites.find(id);
                           return site ? site->name : Words::tr("None");
                       },
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
            {feature.name.in(form.language()), always(unknownYesNo),
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

/// The role all of them have, or null.
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

// --- others --------------------------------------------------------------------------------------

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
        {Words::tr("Sends from its own address (SNAT)"), always(unknownYesNo), yesNo,
         [](const Topology &topology, const ElementId &id) {
             return of(topology.balancers, BalancerId(id),
                       [](const Balancer &balancer) { return balancer.sourceNat; });
         },
         [](const Topology &topology, const ElementId &id, const std::optional<bool> &value) {
             return setSourceNat(topology, BalancerId(id), value);
         }});
}

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

enum class Common : quint8 { Nothing, Pools, Parties, Balancers, Boundaries, Notes };

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
    if (all([&](const ElementId &id) { return topology.notes.find(NoteId(id)); }))
        return Common::Notes;
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
