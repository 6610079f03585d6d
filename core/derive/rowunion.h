// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"

#include <map>
#include <span>

namespace portolan {

/// Parts of row ids: 0 for no zone.
quint64 zoneIdentity(const Snapshot &snapshot, int zone);
quint64 portsIdentity(const PortRange &ports);

/// Writes rows into a derivation, so that what is opened is one row with all its reasons.
class RowUnion {
public:
    /// What opens a row: a rule, between members of both ends, along a path. A row gains further ones
    /// where several rules open it, where rules filter a set differently, and where the members of a
    /// set stand in several zones.
    struct Opening {
        quint32 row;
        int rule;
        quint32 from;
        quint32 to;
        quint32 firstStep;
        quint32 stepCount;
    };

    RowUnion(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets);

    /// A row opened once; -1 for none of the rules.
    void add(Row row, int rule);
    /// A row opened by `rule` as it stands, and by further openings.
    void add(Row row, int rule, std::span<const Opening> openings);
    /// Drops what other rows open anyway, and sorts.
    void finish();

private:
    void addUnited(Row row, std::vector<Opening> openings);
    void unitePaths(const std::vector<Opening> &openings, Row &row);
    void absorb();
    void addReasons(const Row &from, Row &to);
    [[nodiscard]] bool isWithin(int inner, int outer) const;
    [[nodiscard]] bool isWithin(quint32 inner, quint32 outer) const;
    void sortRows();

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    /// Where the boundaries of several paths begin in Derivation::pathBoundaries.
    std::map<std::vector<int>, quint32> m_unitedPaths;
};

} // namespace portolan
