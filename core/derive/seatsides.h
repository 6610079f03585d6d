// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairs.h"

namespace portolan {

/// Which of a rule's sides is a pool's seat, so that a seat is one side, however many pairs it is part of.
class SeatSides {
public:
    explicit SeatSides(const Snapshot &snapshot) : m_snapshot(snapshot) { }

    /// The place of the seat among the sides, where it is added when it is new.
    int of(const Seat &seat, int traffic, std::vector<Side> &sides)
    {
        const size_t place = size_t(seat.pool) * m_snapshot.slotCount() + size_t(seat.slot);
        if (m_sideOf.empty())
            m_sideOf.resize(m_snapshot.pools().size() * m_snapshot.slotCount(), -1);
        int &side = m_sideOf[place];
        if (side < 0) {
            side = int(sides.size());
            m_taken.push_back(place);
            sides.push_back({Side::Kind::Pool, {{seat, -1, traffic}}, -1, m_snapshot.zoneOf(seat), {}, {}});
        }
        return side;
    }

    /// Makes room for the next rule.
    void clear()
    {
        for (const size_t place : m_taken)
            m_sideOf[place] = -1;
        m_taken.clear();
    }

private:
    const Snapshot &m_snapshot;
    /// By pool and slot; -1 where there is none.
    std::vector<int> m_sideOf;
    std::vector<size_t> m_taken;
};

} // namespace portolan
