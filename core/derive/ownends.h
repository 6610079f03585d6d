// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"

namespace portolan {

/// Makes address sets of the ends of somebody's own flows.
class OwnEnds {
public:
    OwnEnds(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets)
        : m_derivation(derivation), m_snapshot(snapshot), m_sets(sets)
    {
    }

    /// Index into Derivation::sets. `isSource` tells both ends of a flow apart.
    quint32 setOf(const OwnFlow &flow, bool isSource, Family family);

private:
    [[nodiscard]] Seat seatOf(int pool, const SlotKey &slot) const;
    [[nodiscard]] int zoneHolding(const std::vector<Network> &networks) const;
    quint32 serverSet(const ServerId &server, const Seat &seat, Family family);
    quint32 zoneSet(int zone, Family family);
    quint32 networkSet(const OwnFlow &flow, bool isSource, Family family);
    quint32 add(AddressSet set, int member, const std::vector<Network> &networks);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
};

} // namespace portolan
