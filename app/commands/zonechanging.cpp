// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonechanging.h"

#include "draft.h"
#include "location.h"
#include "placing.h"
#include "standing.h"

namespace portolan {

namespace {

void movePool(Draft &draft, const Catalogue &catalogue, const Pool &pool, const Zone &zone)
{
    const Role *role = catalogue.role(pool.role);
    if (!role)
        return;
    const bool changesSite = !zone.site.isEmpty() && zone.site != pool.site;
    std::map<InterfaceKey, ZoneId> zones;
    if (const Interface *side = sideFor(*role, zone.kind))
        zones[side->key] = zone.id;
    if (changesSite) {
        zones = zonesAround(draft.topology(), *role, zone.id);
        draft.add(setPoolSite(draft.topology(), pool.id, zone.site));
    }
    for (const auto &[side, place] : zones)
        draft.add(setPoolZone(draft.topology(), pool.id, side, place));
}

} // namespace

Edit moveToZone(const Document &document, const Catalogue &catalogue, const std::vector<ElementId> &ids,
                const ZoneId &zone, const std::map<ElementId, Placement> &placements)
{
    const Zone *target = document.topology.zones.find(zone);
    if (!target)
        return {};
    Draft draft(document);
    EditText text{QT_TRANSLATE_NOOP("Edits", "Move element to another zone"), {}};
    for (const ElementId &id : ids) {
        if (const Pool *pool = document.topology.pools.find(PoolId(id)))
            movePool(draft, catalogue, *pool, *target);
        else if (document.topology.parties.find(PartyId(id)))
            draft.add(setPartyZone(draft.topology(), PartyId(id), zone));
        else if (document.topology.balancers.find(BalancerId(id)))
            draft.add(setBalancerZone(draft.topology(), BalancerId(id), zone));
    }
    draft.add(moveElements(draft.document().diagram, placements));
    if (ids.size() > 1)
        text.source = QT_TRANSLATE_NOOP("Edits", "Move elements to another zone");
    return draft.finished(text);
}

} // namespace portolan
