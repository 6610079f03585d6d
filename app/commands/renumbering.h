// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology.h"

#include <optional>

namespace portolan {

/// Gives copied networks other numbers, and their hosts the same place in the new network as they had in
/// the old one.
class Renumbering {
public:
    explicit Renumbering(const Topology &topology);

    /// A network for a copied zone: the same where no zone has it, else the next of its size that is free.
    /// Counts no further than its first byte goes, so that private networks stay private; then there is
    /// none.
    std::optional<Network> ofZone(const Network &network);
    /// The same for clients and partners, of whom nobody else has it. What is among the subnets of their zone
    /// stays there.
    std::optional<Network> ofParty(const Network &network, const std::vector<Network> &subnets);

    /// Where a host of a network went that ofZone() was asked for; the address itself elsewhere.
    [[nodiscard]] Address moved(const Address &address) const;

private:
    std::vector<Network> m_ofZones;
    std::vector<Network> m_ofParties;
    std::vector<std::pair<Network, Network>> m_moves;
};

} // namespace portolan
