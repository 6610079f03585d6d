// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace portolan {

/// Which small numbers came by already. Forgetting costs nothing, so that one serves many short lists.
class Seen {
public:
    /// True the first time since clear().
    bool add(size_t number)
    {
        if (m_turnOf.size() <= number)
            m_turnOf.resize(number + 1, 0);
        if (m_turnOf[number] == m_turn)
            return false;
        m_turnOf[number] = m_turn;
        return true;
    }
    void clear() { ++m_turn; }

private:
    /// The turn in which a number came by last; clear() begins another.
    std::vector<quint32> m_turnOf;
    quint32 m_turn = 1;
};

} // namespace portolan
