// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashindex.h"
#include "passes.h"
#include "strands.h"

#include <deque>
#include <optional>

namespace portolan {

/// The address sets of the sides of one rule's end: for each family who sends or receives, in the same
/// order. Side i has those from first[i] to before first[i + 1].
struct Placed {
    std::vector<quint32> first;
    std::vector<quint32> v4;
    std::vector<quint32> v6;

    void clear();
    bool operator==(const Placed &) const = default;
};

/// Calls `visit(from, to, isUsable)` for each family in which one place of an end meets one of the other.
template <typename Visit>
void forEachFamily(const AddressSets &sets, const Placed &from, size_t sender, const Placed &to,
                   size_t receiver, Visit visit)
{
    const auto isNamed = [&](quint32 set) { return sets.at(set).special == AddressSet::Special::None; };
    const bool v6 = sets.isUsable(from.v6[sender]) && sets.isUsable(to.v6[receiver])
        && (isNamed(from.v6[sender]) || isNamed(to.v6[receiver]));
    const bool v4 = sets.isUsable(from.v4[sender]) && sets.isUsable(to.v4[receiver]);
    // Without a family in common the row is written for IPv4 and says that it is incomplete.
    if (v4 || !v6)
        visit(from.v4[sender], to.v4[receiver], v4);
    if (v6)
        visit(from.v6[sender], to.v6[receiver], true);
}

/// Everyone of one rule end with everyone of the other. Many rules join the same ends: what they cross on
/// the way is worked out once, and each rule adds its ports.
class Mesh {
public:
    /// Who comes to an address set.
    struct Arrival {
        quint32 to;
        /// Index into Work::senderLists.
        quint32 senders;
    };

    Mesh(Work &work, const Placed &from, const Placed &to) : m_work(work), m_from(from), m_to(to) { }

    [[nodiscard]] bool joins(const Placed &from, const Placed &to) const
    {
        return m_from == from && m_to == to;
    }
    /// Where boundaries, or host firewalls, are crossed.
    const std::vector<Strand> &crossings();
    /// Both ends, whatever is between them.
    const std::vector<Strand> &ends();
    const std::vector<Arrival> &arrivals();

private:
    template <typename Visit>
    void forEachPair(Visit visit) const;
    [[nodiscard]] std::vector<Strand> findCrossings() const;
    [[nodiscard]] std::vector<Strand> findEnds() const;
    [[nodiscard]] std::vector<Arrival> findArrivals() const;

    Work &m_work;
    Placed m_from;
    Placed m_to;
    std::optional<std::vector<Strand>> m_crossings;
    std::optional<std::vector<Strand>> m_ends;
    std::optional<std::vector<Arrival>> m_arrivals;
};

/// The meshes of one derivation, each once.
class Meshes {
public:
    explicit Meshes(Work &work) : m_work(work) { }

    Mesh &of(const Placed &from, const Placed &to);

private:
    Work &m_work;
    std::deque<Mesh> m_meshes;
    HashIndex m_index;
};

} // namespace portolan
