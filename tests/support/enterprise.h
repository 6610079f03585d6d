// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace portolan::test {

/// What a company with data centres all over the world would draw: sites of 16 pools and 160 servers, each
/// with its own perimeter, Edge pool, networks and firewalls. Six Front End pools of 12 servers (the most
/// the product allows in one pool) beside Edge, reverse proxy, Director, Mediation, Persistent Chat, Office
/// Web Apps, Exchange UM, SQL, file store and gateways. Lines run along sites; Front End pools are
/// paired with those of the next site, and federation leaves through the first. Every other site has
/// NAT and DNS balancing at its Edge, the others public addresses behind hardware balancers.
/// 63 sites are 1 008 pools and 10 080 servers. With `blocks`, a site holds everything but its Edge pool
/// so many times: 16 sites of 4 blocks are 976 pools and 9 664 servers in fewer, larger data centres.
/// At most 200 sites and 6 blocks.
Topology enterpriseTopology(int sites, int blocks = 1);

/// The number of sites that come closest to so many servers in sites of one block.
constexpr int sitesFor(int servers)
{
    return servers < 160 ? 1 : (servers + 80) / 160;
}

/// An enterprise with a place for every pool and zone, and a catalogue pin.
Document enterpriseDocument(int sites, int blocks = 1);

} // namespace portolan::test
