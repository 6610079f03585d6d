// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "pairs.h"

namespace portolan {

/// Places the sides of a rule on servers, virtual addresses and balancers, and remembers which pool's
/// slot stands behind a virtual address.
class Endpoints {
public:
    struct Balanced {
        Seat seat;
        TrafficKey traffic;
    };

    Endpoints(const Snapshot &snapshot, AddressSets &sets);

    /// Who opens the connection. The lists for both families have the same order.
    [[nodiscard]] std::vector<quint32> senders(const Side &side, const RuleEndpoint &end, Family family);
    /// Where it arrives.
    [[nodiscard]] std::vector<quint32> receivers(const Side &side, const RuleEndpoint &end, bool samePool,
                                                 Family family);
    /// The pool behind a virtual address; null when the set is not one.
    [[nodiscard]] const Balanced *behind(quint32 vip) const;
    /// Whether the balancer before this seat writes its own address; unknown when unset.
    [[nodiscard]] std::optional<bool> sourceNat(const Seat &seat, const TrafficKey &traffic) const;

private:
    [[nodiscard]] bool isHardware(const Side::Member &member) const;
    quint32 vipOf(const Side::Member &member, Family family);
    void addSender(const Side::Member &member, Sender sender, Family family, std::vector<quint32> &nodes,
                   std::vector<quint32> &balancers);

    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    std::unordered_map<quint32, Balanced> m_behind;
};

} // namespace portolan
