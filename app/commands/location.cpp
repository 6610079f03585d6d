// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "location.h"

namespace portolan {

Edit setPoolSite(const Topology &topology, const PoolId &pool, const SiteId &site)
{
    return {changing(topology, pool, [&](Pool &changed) { changed.site = site; }),
            {QT_TRANSLATE_NOOP("Edits", "Move pool to another site"), {}},
            {}};
}

Edit setZoneSite(const Topology &topology, const ZoneId &zone, const SiteId &site)
{
    return {changing(topology, zone, [&](Zone &changed) { changed.site = site; }),
            {QT_TRANSLATE_NOOP("Edits", "Move zone to another site"), {}},
            {}};
}

Edit setPoolZone(const Topology &topology, const PoolId &pool, const InterfaceKey &side, const ZoneId &zone)
{
    return {changing(topology, pool,
                     [&](Pool &changed) {
                         setOrErase(changed.zones, side, zone.isEmpty() ? std::nullopt : std::optional(zone));
                     }),
            {QT_TRANSLATE_NOOP("Edits", "Move pool to another zone"), {}},
            {}};
}

Edit setPartyZone(const Topology &topology, const PartyId &party, const ZoneId &zone)
{
    return {changing(topology, party, [&](Party &changed) { changed.zone = zone; }),
            {QT_TRANSLATE_NOOP("Edits", "Move clients or partner to another zone"), {}},
            {}};
}

Edit setBalancerZone(const Topology &topology, const BalancerId &balancer, const ZoneId &zone)
{
    return {changing(topology, balancer, [&](Balancer &changed) { changed.zone = zone; }),
            {QT_TRANSLATE_NOOP("Edits", "Move load balancer to another zone"), {}},
            {}};
}

} // namespace portolan
