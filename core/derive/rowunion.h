// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "zonegroups.h"

#include <deque>
#include <map>
#include <span>

namespace portolan {

/// Parts of row ids: 0 for no zone.
quint64 zoneIdentity(const Snapshot &snapshot, int zone);
quint64 portsIdentity(const PortRange &ports);

/// Writes rows into a derivation, so that what is opened is one row with all its reasons.
class RowUnion {
public:
    /// What opens a row: a rule, between members of both ends, along a path. A row has several where
    /// several rules open it, where rules filter a set differently, and where the members of a set
    /// stand in several zones.
    struct Opening {
        /// -1 for none of the rules.
        int rule;
        quint32 from;
        quint32 to;
        quint32 firstStep;
        quint32 stepCount;
    };

    [[nodiscard]] static Opening openingOf(const Row &row, int rule)
    {
        return {rule, row.from, row.to, row.firstStep, row.stepCount};
    }

    RowUnion(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets);

    // Rows given to these are changed, and stay where they are until finish().
    /// A row opened once; -1 for none of the rules.
    void add(Row &row, int rule);
    /// A row with several openings, that of the row as it stands first.
    void add(Row &row, std::span<const Opening> openings);
    /// Drops what other rows open anyway, sorts the others and writes them.
    void finish();

private:
    [[nodiscard]] bool isOneWay(std::span<const Opening> openings) const;
    void addPerZones(Row &row, std::span<const Opening> openings);
    void addUnited(Row &row, std::span<const Opening> openings);
    [[nodiscard]] std::vector<quint32> setsOf(std::span<const Opening> openings, quint32 Opening::*end);
    void unitePaths(std::span<const Opening> openings, Row &row);
    void take(Row &row) { m_rows.push_back(&row); }
    void absorb();
    void addReasons(const Row &from, Row &to);
    [[nodiscard]] bool isWithin(int inner, int outer) const;
    [[nodiscard]] bool isWithin(quint32 inner, quint32 outer) const;

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    /// Where the boundaries of several paths begin in Derivation::pathBoundaries.
    std::map<std::vector<int>, quint32> m_unitedPaths;
    std::vector<Row *> m_rows;
    /// Rows that one became; they stay where they are.
    std::deque<Row> m_parted;
    // Of the row at hand.
    ZoneGroups m_zones;
    std::vector<int> m_rules;
    Seen m_seenRules;
    Seen m_seenSets;
    Seen m_seenBoundaries;
};

} // namespace portolan
