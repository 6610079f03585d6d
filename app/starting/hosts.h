// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <optional>

namespace portolan {

/// The domain of most servers' names: "contoso.net" for "fe01.contoso.net".
std::optional<HostName> commonDomain(const Topology &topology);

/// Puts the host names of pools, servers and virtual addresses that end with `from` into `to`. Names that
/// would become too long for a host name stay as they were.
void changeDomain(Topology &topology, const HostName &from, const HostName &to);

} // namespace portolan
