// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "facts.h"

namespace portolan {

/// One side of a pair a rule joins, before family and part are chosen.
struct Side {
    enum class Kind : quint8 { Pool, Group, Internet, Any, Unresolved };

    struct Member {
        /// Either a seat, or a party with `seat.pool` -1.
        Seat seat;
        int party = -1;
        /// Index into Catalogue::trafficClasses of what the seat's service belongs to, or -1.
        int traffic = -1;
    };

    Kind kind = Kind::Pool;
    /// Pool: one. Group: all of a set in one zone.
    std::vector<Member> members;
    /// Index into Catalogue::sets, or -1.
    int set = -1;
    int zone = -1;
    /// Any: the zones it may come from.
    std::vector<int> zones;
    /// Unresolved: what is missing.
    std::string name;
};

/// Two sides a rule joins, as indices into Joined, and the line that does, where one does.
struct Pair {
    int from = -1;
    int to = -1;
    const Line *line = nullptr;
};

/// Whom a rule joins: every side once, however many pairs it is part of.
struct Joined {
    std::vector<Side> from;
    std::vector<Side> to;
    std::vector<Pair> pairs;
    /// Everyone with everyone: there are no pairs then.
    bool isMesh = false;
};

class SeatSides;

/// Works out whom a rule joins in a snapshot: its conditions, its line, its sets by zone.
class Pairs {
public:
    Pairs(Derivation &derivation, const Snapshot &snapshot, const Facts &facts);
    ~Pairs();

    [[nodiscard]] Joined of(const Rule &rule, int ruleIndex);
    /// Every seat of the rule's destination for which its condition holds, peers or not: what listens.
    /// Empty when the condition asks the source, which is not known.
    [[nodiscard]] std::vector<Side> listeners(const Rule &rule);
    [[nodiscard]] bool knowsListeners(const Rule &rule) const;
    /// The members of a rule end wherever they stand, one side per pool or party.
    [[nodiscard]] std::vector<Side> everywhere(const RuleEndpoint &end);

private:
    /// The parts of a rule's condition that can be asked of one of its ends alone.
    using Asked = std::vector<const Condition *>;

    struct SetZone {
        int zone;
        std::vector<Side::Member> members;
    };

    [[nodiscard]] Side poolSide(const Seat &seat, int traffic) const;
    [[nodiscard]] Asked askedOf(const Rule &rule, RuleEnd end) const;
    [[nodiscard]] const std::vector<SetZone> &zonesOf(int set);
    [[nodiscard]] std::vector<Side> sides(const Rule &rule, RuleEnd end);
    [[nodiscard]] bool keeps(const Asked &asked, RuleEnd end, int pool) const;
    [[nodiscard]] bool staysAny(const EndpointSet &set) const;
    [[nodiscard]] std::vector<int> zonesOfAny(int set);
    void addLinePairs(const Rule &rule, int ruleIndex, Joined &result);
    void addPoolPairs(const Rule &rule, Joined &result);
    void addSamePoolPairs(const Rule &rule, Joined &result);
    [[nodiscard]] std::vector<Seat> seatsKept(const RuleEndpoint &end, const Asked &asked,
                                              RuleEnd which) const;
    void addSetPairs(const Rule &rule, Joined &result);
    [[nodiscard]] bool isMesh(const Rule &rule, const Joined &joined) const;
    void addOwnSitePairs(const Rule &rule, Joined &result);
    [[nodiscard]] const SiteId &siteOf(const Side::Member &member) const;
    [[nodiscard]] bool counts(const Side &side, const Side::Member &member, int otherPool) const;
    /// The index of a side with those of its members that count for the pool at the other end; -1
    /// when none does. A side without some is added.
    int counting(int side, std::vector<Side> &sides, const Side &other) const;
    void addSetPairsAlongLines(const Rule &rule, Joined &result);
    void addUnreached(const Rule &rule, int ruleIndex, Joined &result);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    const Catalogue &m_catalogue;
    const Facts &m_facts;
    std::unordered_map<int, std::vector<SetZone>> m_zonesOfSet;
    /// Of the rule at hand.
    std::unique_ptr<SeatSides> m_sources;
    std::unique_ptr<SeatSides> m_destinations;
};

} // namespace portolan
