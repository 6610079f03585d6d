// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "seen.h"
#include "zonegroups.h"

#include <deque>
#include <map>
#include <optional>
#include <span>

namespace portolan {

/// Parts of row ids: 0 for no zone.
quint64 zoneIdentity(const Snapshot &snapshot, int zone);
quint64 portsIdentity(const PortRange &ports);

/// What opens a row for some rule: the way between members of both ends, along a path.
struct Opening {
    quint32 from;
    quint32 to;
    quint32 firstStep;
    quint32 stepCount;

    bool operator==(const Opening &) const = default;
};

/// Openings that belong together, as a range in a list that many rows share.
struct OpeningRange {
    quint32 first = 0;
    quint32 count = 0;

    bool operator==(const OpeningRange &) const = default;
};

/// Writes rows into a derivation, so that what is opened is one row with all its reasons.
class RowUnion {
public:
    /// A rule that opens a row, and where. A row has several where several rules open it, where rules
    /// filter a set differently, and where the members of a set stand in several zones.
    struct Reason {
        /// -1 for none of the rules.
        int rule;
        OpeningRange openings;
    };

    RowUnion(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets,
             const std::vector<Opening> &openings);

    // Rows given to these are changed, and stay where they are until finish().
    /// A row opened once; -1 for none of the rules.
    void add(Row &row, int rule);
    /// A row with several openings, that of the row as it stands first.
    void add(Row &row, std::span<const Reason> reasons);
    /// Drops what other rows open anyway, sorts the others and writes them.
    void finish();

private:
    /// A row that openings become: for everyone who reaches the same.
    struct United {
        /// The first of the zones it begins in; without a value there is no other row.
        std::optional<int> zone;
        /// Which of the ranges take part, by place.
        std::vector<size_t> ranges;
        Opening whole{};
        /// Where the boundary is on the way, where several ways became one.
        std::optional<quint8> step;
    };

    [[nodiscard]] std::span<const Opening> in(const OpeningRange &range) const
    {
        return std::span(m_openings).subspan(range.first, range.count);
    }
    [[nodiscard]] std::vector<United> unite(std::span<const OpeningRange> ranges, int boundary);
    [[nodiscard]] std::vector<United> uniteByZones(std::span<const OpeningRange> ranges, int boundary);
    [[nodiscard]] bool isOneWay(std::span<const Opening> openings) const;
    void uniteOpenings(std::span<const Opening> openings, int boundary, United &result);
    [[nodiscard]] std::vector<quint32> setsOf(std::span<const Opening> openings, quint32 Opening::*end);
    void unitePaths(std::span<const Opening> openings, int boundary, United &result);
    void write(Row &row, std::span<const Reason> reasons, const std::vector<United> &united);
    void addRules(Row &row, std::span<const Reason> reasons, const United &united);
    void take(Row &row) { m_rows.push_back(&row); }
    void absorb();
    void addReasons(const Row &from, Row &to);
    [[nodiscard]] bool isWithin(int inner, int outer) const;
    [[nodiscard]] bool isWithin(quint32 inner, quint32 outer) const;

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    const std::vector<Opening> &m_openings;
    /// What ranges with several openings became, by their first one: rules share them.
    std::unordered_map<quint32, std::vector<United>> m_united;
    /// Where the boundaries of several paths begin in Derivation::pathBoundaries.
    std::map<std::vector<int>, quint32> m_unitedPaths;
    std::vector<Row *> m_rows;
    /// Rows that one became; they stay where they are.
    std::deque<Row> m_parted;
    // Of the row at hand.
    std::vector<OpeningRange> m_ranges;
    std::vector<Opening> m_joined;
    ZoneGroups m_zones;
    std::vector<int> m_rules;
    Seen m_seenRules;
    Seen m_seenSets;
    Seen m_seenBoundaries;
};

} // namespace portolan
