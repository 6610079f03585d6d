// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <string>

namespace portolan::test {

/// `pools` pools at four sites, joined by twice as many lines; with `hub`, 1 000 of them lead to the
/// first pool.
inline Document largeDocument(int pools, bool hub)
{
    constexpr int sites = 4;
    Document document;
    Topology &topology = document.topology;
    const auto id = [](const char *kind, int number) {
        return ElementId::literal(std::string(kind) + std::to_string(number));
    };
    for (int i = 0; i < sites; ++i) {
        Site site;
        site.id = SiteId(id("site", i));
        topology.sites.put(site);
        Zone zone;
        zone.id = ZoneId(id("zone", i));
        zone.site = site.id;
        zone.kind = ZoneKindKey::literal("server-lan");
        topology.zones.put(zone);
    }
    for (int i = 0; i < pools; ++i) {
        Pool pool;
        pool.id = PoolId(id("pool", i));
        pool.site = SiteId(id("site", i % sites));
        pool.role = RoleKey::literal("front-end");
        pool.zones[InterfaceKey::literal("internal")] = ZoneId(id("zone", i % sites));
        topology.pools.put(pool);
    }
    for (int i = 0; i < 2 * pools; ++i) {
        Association line;
        line.id = AssociationId(id("line", i));
        line.kind = AssociationKey::literal("backup-pool");
        const bool ofHub = hub && i < 1000;
        line.from = id("pool", ofHub ? 0 : i % pools);
        line.to = id("pool", ofHub ? 1 + i : (i % pools + (i < pools ? 4 : 8)) % pools);
        topology.associations.put(line);
    }
    return document;
}

} // namespace portolan::test
