// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "pairs.h"

#include <array>

namespace portolan {

/// Places the sides of a rule on servers, virtual addresses and balancers, and remembers which pool's
/// slot stands behind a virtual address.
class Endpoints {
public:
    struct Balanced {
        Seat seat;
        /// Index into Catalogue::trafficClasses.
        int traffic = -1;
    };

    Endpoints(const Snapshot &snapshot, AddressSets &sets);

    /// Appends who opens the connection. Both families give as many sets, in the same order.
    void addSenders(const Side &side, const RuleEndpoint &end, Family family, std::vector<quint32> &result);
    /// Appends where it arrives.
    void addReceivers(const Side &side, const RuleEndpoint &end, bool samePool, Family family,
                      std::vector<quint32> &result);
    /// The pool behind a virtual address; null when the set is not one.
    [[nodiscard]] const Balanced *behind(quint32 vip) const;
    /// The own addresses of the balancer before a seat.
    [[nodiscard]] quint32 balancer(const Balanced &balanced, Family family);
    /// Whether the balancer before this seat writes its own address; unknown when unset.
    [[nodiscard]] std::optional<bool> sourceNat(const Balanced &balanced);

private:
    /// A seat and a class of traffic, looked up once. Sets are made when first asked for.
    struct Standing {
        bool known = false;
        bool hardware = false;
        bool hasVip = false;
        std::optional<bool> sourceNat;
        /// By family; 0 is not made yet, else index + 1.
        std::array<quint32, 2> vip{};
        std::array<quint32, 2> balancer{};
    };

    Standing &standing(const Seat &seat, int traffic);
    [[nodiscard]] bool isHardware(const Side::Member &member);
    quint32 vipOf(const Side::Member &member, Family family);
    void addSender(const Side::Member &member, Sender sender, Family family);
    void addGroups(const Side &side, AddressSet::Part behind, std::vector<quint32> &result);

    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    std::unordered_map<quint32, Balanced> m_behind;
    /// By pool, slot and traffic class.
    std::vector<Standing> m_standings;
    /// The members of the side at hand: servers and parties, and balancers or virtual addresses.
    std::vector<quint32> m_nodes;
    std::vector<quint32> m_balancing;
};

} // namespace portolan
