// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace portolan {

/// What a range of the catalogue is: the pool's own, else the deployment's, else the default. Only ranges of
/// pools have the former; `pool` may be null. Several ports entered where there is to be one do not count.
PortRange configuredPorts(const Topology &topology, const NamedRange &range, const Pool *pool = nullptr);

/// The ranges that a pool may have for itself, by the services it hosts.
std::vector<const NamedRange *> rangesOf(const Catalogue &catalogue, const Pool &pool);

} // namespace portolan
