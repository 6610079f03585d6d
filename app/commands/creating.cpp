// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creating.h"

#include "draft.h"
#include "hostpattern.h"
#include "serverlike.h"
#include "standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// The zone a side stands in when there is none for it yet.
ZoneId addZoneFor(Draft &draft, const Catalogue &catalogue, const std::vector<ZoneKindKey> &kinds,
                  const SiteId &site, Language language)
{
    SiteId owner = site;
    if (owner.isEmpty() && !draft.topology().sites.isEmpty())
        owner = draft.topology().sites.begin()->id;
    const ZoneKind *kind = catalogue.zoneKind(kinds.front());
    if (owner.isEmpty() && !(kind && kind->internet)) {
        const Creation created = addSite(draft.topology(), SiteKind::Central);
        draft.add(created.edit);
        owner = SiteId(created.id);
    }
    const Creation created = addZone(draft.topology(), catalogue, kinds.front(), owner, language);
    draft.add(created.edit);
    return ZoneId(created.id);
}

SiteId siteOf(const Topology &topology, const ZoneId &zone)
{
    const Zone *found = topology.zones.find(zone);
    return found ? found->site : SiteId();
}

std::map<InterfaceKey, ZoneId> zonesForSides(Draft &draft, const Catalogue &catalogue, const Role &role,
                                             const ZoneId &zone, Language language)
{
    std::map<InterfaceKey, ZoneId> zones = zonesAround(draft.topology(), role, zone);
    for (const Interface &side : role.interfaces) {
        if (zones.contains(side.key))
            continue;
        const SiteId site = siteOf(draft.topology(), zones.empty() ? zone : zones.begin()->second);
        zones.emplace(side.key, addZoneFor(draft, catalogue, side.zoneKinds, site, language));
    }
    return zones;
}

ElementId addServers(Draft &draft, const Catalogue &catalogue, const Role &role, const ZoneId &zone,
                     Language language)
{
    Pool pool;
    pool.role = role.key;
    pool.zones = zonesForSides(draft, catalogue, role, zone, language);
    for (const auto &[side, place] : pool.zones) {
        if (pool.site.isEmpty())
            pool.site = siteOf(draft.topology(), place);
    }
    Unused unused(draft.topology());
    pool.id = PoolId(unused.ids.next(QStringLiteral("pool-") + role.key.toString()));
    pool.name = unused.names.next(role.name.in(language));
    pool.servers = {firstServer(draft.topology(), role, pool, unused)};
    pool.fqdn = pool.servers.front().fqdn;
    if (pool.fqdn && isNamedApart(role)) {
        const auto wish = HostPattern(draft.topology()).poolOf(role).fqdn;
        pool.fqdn = wish ? unused.names.nextHost(*wish) : std::nullopt;
    }
    draft.topology().pools.put(pool);
    return pool.id;
}

ElementId addParty(Draft &draft, const Catalogue &catalogue, const Role &role, const ZoneId &zone,
                   Language language)
{
    Party party;
    party.role = role.key;
    party.zone = zone.isEmpty() ? addZoneFor(draft, catalogue, role.zoneKinds, {}, language) : zone;
    party.site = siteOf(draft.topology(), party.zone);
    party.id = PartyId(freeId(draft.topology(), QStringLiteral("party-") + role.key.toString()));
    party.name = FreeNames(draft.topology()).next(role.name.in(language));
    draft.topology().parties.put(party);
    return party.id;
}

/// A pool that was named as a single server is named as a pool when it becomes one.
QString nameOfMany(const Pool &pool, const Role &role, FreeNames &names)
{
    for (const Language language : {Language::English, Language::German}) {
        const QString single = role.name.in(language);
        const QString rest =
            pool.name.startsWith(single) ? pool.name.mid(single.size()) : QStringLiteral("-");
        const bool isNumber = std::ranges::all_of(rest, [](QChar c) { return c == u' ' || c.isDigit(); });
        if (pool.servers.size() == 1 && isNumber && isNamedApart(role))
            return names.next(role.pluralName.in(language));
    }
    return pool.name;
}

} // namespace

OrRefusal<Creation> addPool(const Document &document, const Catalogue &catalogue, const RoleKey &role,
                            const ZoneId &zone, Language language, const std::optional<Placement> &placement)
{
    const Role *known = catalogue.role(role);
    if (!known)
        return refused(QT_TRANSLATE_NOOP("Edits", "The product has no role “%1”."),
                       {verbatim(role.toString())});
    if (auto reason = whyNotIn(document.topology, catalogue, *known, zone))
        return tl::unexpected(std::move(*reason));
    Draft draft(document);
    const ZoneId place = zone.isEmpty() ? likelyZone(document.topology, *known) : zone;
    const bool isServer = known->group == RoleGroup::Servers;
    const ElementId id = isServer ? addServers(draft, catalogue, *known, place, language)
                                  : addParty(draft, catalogue, *known, place, language);
    if (placement)
        draft.diagram().placements.insert_or_assign(id, *placement);
    return Creation{draft.finished({QT_TRANSLATE_NOOP("Edits", "Add %1"), {known->name}, {}}), id};
}

OrRefusal<Creation> addServer(const Topology &topology, const Catalogue &catalogue, const PoolId &pool)
{
    const Pool *before = topology.pools.find(pool);
    const Role *role = before ? catalogue.role(before->role) : nullptr;
    if (!role)
        return refused(QT_TRANSLATE_NOOP("Edits", "Servers can be added to pools only."));
    Unused unused(topology);
    Pool after = *before;
    Patch patch;
    if (before->servers.empty()) {
        after.servers = {firstServer(topology, *role, *before, unused)};
    } else {
        const Server &model = before->servers.back();
        after.servers.push_back(serverLike(topology, role, *before, model, unused));
        for (NatMapping &mapping : mappingsLike(topology, model.id, after.servers.back().id, unused))
            patch.changes.push_back({std::nullopt, std::move(mapping)});
    }
    after.name = nameOfMany(*before, *role, unused.names);
    const ElementId id = after.servers.back().id;
    // The pool first: mappings refer to its new server.
    patch.changes.insert(patch.changes.begin(), Change{*before, std::move(after)});
    return Creation{{std::move(patch),
                     {QT_TRANSLATE_NOOP("Edits", "Add server to “%1”"), {verbatim(before->name)}, {}},
                     {}},
                    id};
}

} // namespace portolan
