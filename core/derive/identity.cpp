// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

namespace portolan {

Identity &Identity::add(std::string_view text)
{
    for (const char c : text)
        addByte(quint8(c));
    addByte(0xff); // never part of a name
    return *this;
}

Identity &Identity::add(quint64 value)
{
    // A whole word at a time: row ids are made by the ten thousand.
    m_state = (m_state ^ value) * 0x9e3779b97f4a7c15;
    m_state ^= m_state >> 32;
    return *this;
}

quint64 Identity::value() const
{
    // The finalizer of MurmurHash3 spreads every input bit over the whole word.
    quint64 mixed = m_state;
    mixed ^= mixed >> 33;
    mixed *= 0xff51afd7ed558ccd;
    mixed ^= mixed >> 33;
    mixed *= 0xc4ceb9fe1a85ec53;
    mixed ^= mixed >> 33;
    return mixed;
}

void Identity::addByte(quint8 byte)
{
    m_state = (m_state ^ byte) * 0x100000001b3;
}

} // namespace portolan
