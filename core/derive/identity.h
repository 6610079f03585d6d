// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace portolan {

/// Builds the 64-bit identities behind row ids: FNV-1a over the parts, each closed by a separator, with
/// a final mix. Fixed for ever: files hold numbers and remarks by these ids.
class Identity {
public:
    Identity &add(std::string_view text);
    Identity &add(quint64 value)
    {
        // A whole word at a time: row ids are made by the hundred thousand.
        m_state = (m_state ^ value) * 0x9e3779b97f4a7c15;
        m_state ^= m_state >> 32;
        return *this;
    }
    [[nodiscard]] quint64 value() const
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

private:
    void addByte(quint8 byte);

    quint64 m_state = 0xcbf29ce484222325;
};

} // namespace portolan
