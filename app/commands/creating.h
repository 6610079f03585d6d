// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "edit.h"

namespace portolan {

/// A new element and the edit that adds it.
struct Creation {
    Edit edit;
    ElementId id;
};

/// Adds what the role stands for: a pool of one server, or clients or a partner. It stands in `zone`; with
/// an empty one in the likeliest (see standing.h), and where there is none for one of its sides, the zone
/// it needs is added, too. Names, host names and addresses continue what the drawing has. Refused where
/// the role may not stand in the zone.
OrRefusal<Creation> addPool(const Document &document, const Catalogue &catalogue, const RoleKey &role,
                            const ZoneId &zone, Language language,
                            const std::optional<Placement> &placement = {});

/// Adds a server to a pool, named and addressed after its last one. Refused for what is no pool.
OrRefusal<Creation> addServer(const Topology &topology, const Catalogue &catalogue, const PoolId &pool);

/// A load balancer with one address of its own where the zone has subnets. An empty zone: the one in which
/// most servers stand that can be balanced.
Creation addBalancer(const Document &document, const Catalogue &catalogue, const ZoneId &zone,
                     const std::optional<Placement> &placement = {});

Creation addSite(const Topology &topology, SiteKind kind);
/// Zones that are the Internet belong to no site.
Creation addZone(const Topology &topology, const Catalogue &catalogue, const ZoneKindKey &kind,
                 const SiteId &site, Language language);
Creation addFirewall(const Topology &topology);

/// A wall between two zones. A filtered one without a firewall gets one of its own. Refused between a zone
/// and itself and where there is one already.
OrRefusal<Creation> addBoundary(const Topology &topology, const ZoneId &first, const ZoneId &second,
                                bool filtered, const FirewallId &firewall = {});

} // namespace portolan
