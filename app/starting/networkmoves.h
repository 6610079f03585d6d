// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/sentence.h"
#include "model/topology.h"

#include <optional>
#include <vector>

namespace portolan {

/// A network, and the one of the same family that takes its place. Without one its addresses go.
struct NetworkMove {
    Network from;
    std::optional<Network> to;
};

/// Pairs networks of like family in their order.
std::vector<NetworkMove> movesBetweenNetworks(const std::vector<Network> &before,
                                              const std::vector<Network> &after);

/// The networks that public addresses of translations are from (/24 and /64), one a family at most: nothing
/// for a family whose addresses are from several.
std::vector<Network> translatedNetworks(const Topology &topology);

/// The drawing with every address and network of it moved: hosts keep their number where the new network is
/// large enough, and are numbered through where it is not. Refused where there is no room for all.
OrRefusal<Topology> renumbered(const Topology &topology, const std::vector<NetworkMove> &moves);

} // namespace portolan
