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

void Identity::addByte(quint8 byte)
{
    m_state = (m_state ^ byte) * 0x100000001b3;
}

} // namespace portolan
