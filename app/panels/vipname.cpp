// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vipname.h"

#include "sheet/elementnames.h"

namespace portolan {

namespace {

QString slotName(const Role &role, const SlotKey &key, Language language)
{
    for (const Interface &side : role.interfaces) {
        const auto slot = std::ranges::find(side.slots, key, &Slot::key);
        if (slot != side.slots.end())
            return slot->name.in(language);
    }
    return key.toString();
}

} // namespace

QString vipName(const Topology &topology, const Catalogue &catalogue, const Vip &vip, Language language)
{
    const Pool *pool = topology.pools.find(vip.pool);
    const Role *role = pool ? catalogue.role(pool->role) : nullptr;
    const auto traffic = std::ranges::find(catalogue.trafficClasses, vip.traffic, &TrafficClass::key);
    return QStringLiteral("%1, %2, %3")
        .arg(pool ? displayName(*pool) : vip.pool.toString(),
             role ? slotName(*role, vip.slot, language) : vip.slot.toString(),
             traffic == catalogue.trafficClasses.end() ? vip.traffic.toString() : traffic->name.in(language));
}

} // namespace portolan
