// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace portolan::test {

struct RandomTopologyOptions {
    quint32 seed = 1;
    int sites = 2;
    /// All sites together. The first pools are an Edge, a reverse proxy, a Front End and a SQL pool.
    int pools = 20;
    /// Pools have one to this many servers; with `fullPools` always this many.
    int serversPerPool = 4;
    bool fullPools = false;
};

/// A deployment that could be somebody's: consistent, with the roles, slots, zones and lines of
/// Lync Server 2013, mixed balancing, NAT, IPv6 here and there. The same options give the same topology.
/// Addresses are private or documentation addresses, each given once; public IPv4 addresses run out
/// after about 700, later mappings have IPv6 only.
Topology randomTopology(const RandomTopologyOptions &options);

/// A random topology with placements, row numbers, and a catalogue pin.
Document randomDocument(const RandomTopologyOptions &options);

} // namespace portolan::test
