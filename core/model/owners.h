// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology.h"

namespace portolan {

// Servers and virtual addresses are stored in what they belong to.

const Server *serverIn(const Pool &pool, const ServerId &server);
const Vip *vipIn(const Balancer &balancer, const VipId &vip);

/// The pool a server belongs to, or null.
const Pool *poolOf(const Topology &topology, const ServerId &server);
/// The balancer that publishes a virtual address, or null.
const Balancer *balancerOf(const Topology &topology, const VipId &vip);

} // namespace portolan
