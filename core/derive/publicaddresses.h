// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"

namespace portolan {

/// Answers how address sets are seen from outside: which boundary translates them, and what lacks an
/// address there. Remembers what was asked.
class PublicAddresses {
public:
    PublicAddresses(Derivation &derivation, const Snapshot &snapshot, const AddressSets &sets);

    /// The boundary that translates the set, or -1.
    [[nodiscard]] int boundaryOf(quint32 set);
    /// Whether the boundary translates any of its addresses.
    [[nodiscard]] bool isMappedOn(quint32 set, int boundary) const;
    /// On a translating boundary towards the Internet every private address needs a public one; what
    /// has none is reported once.
    [[nodiscard]] bool isLackingOn(quint32 set, int boundary);

private:
    [[nodiscard]] int findBoundary(quint32 set) const;
    [[nodiscard]] bool findLacking(quint32 set, int boundary);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    const AddressSets &m_sets;
    std::unordered_map<quint32, int> m_boundaries;
    std::unordered_map<quint64, bool> m_lacking;
};

} // namespace portolan
