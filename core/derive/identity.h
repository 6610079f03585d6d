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
    Identity &add(quint64 value);
    [[nodiscard]] quint64 value() const;

private:
    void addByte(quint8 byte);

    quint64 m_state = 0xcbf29ce484222325;
};

} // namespace portolan
