// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberlists.h"
#include "snapshot.h"
#include "sortednumbers.h"

#include <span>

namespace portolan {

/// Makes the address sets of one derivation, each once. Results are indices into Derivation::sets.
class AddressSets {
public:
    AddressSets(Derivation &derivation, const Snapshot &snapshot);

    /// The servers of a pool, by one of their slots.
    quint32 nodes(const Seat &seat, Family family);
    /// The virtual address of a pool's slot; incomplete when none is drawn.
    quint32 vip(const Seat &seat, const TrafficKey &traffic, Family family);
    /// The own addresses of the balancers before a pool's slot.
    quint32 balancer(const Seat &seat, const TrafficKey &traffic, Family family);
    quint32 party(int party, Family family);
    quint32 internet(int zone, Family family);
    /// "Any", as the catalogue's set words it; no zone.
    quint32 any(int set, Family family);
    /// A peer that should be drawn or joined, and is not.
    quint32 unresolved(const std::string &name, Family family);
    /// The parts of a catalogue set that stand in one zone (-1: wherever they stand). Its identity is the
    /// set's, so members can come and go without changing row ids.
    quint32 group(int set, int zone, AddressSet::Part part, const std::vector<quint32> &parts);
    /// A set made elsewhere, as it is.
    quint32 add(const AddressSet &set);
    /// One set that means all of `sets`; the identity is that of the first.
    quint32 united(std::vector<quint32> sets);

    [[nodiscard]] const AddressSet &at(quint32 index) const { return m_derivation.sets[index]; }
    /// Has an address of its family, or needs none.
    [[nodiscard]] bool isUsable(quint32 index) const { return m_traits[index].usable; }
    /// The element of the one machine that is meant, or -1.
    [[nodiscard]] int loneOwner(quint32 index) const { return m_traits[index].loneOwner; }
    /// The plain sets of a group; a plain set is its own part. Valid until the next set is made, and no
    /// longer than `index`.
    [[nodiscard]] std::span<const quint32> partsOf(const quint32 &index) const;

private:
    /// What flows ask of a set again and again.
    struct Traits {
        bool usable = false;
        int loneOwner = -1;
    };

    quint32 addKnown(const AddressSet &set);
    [[nodiscard]] Traits traitsOf(const AddressSet &set) const;
    [[nodiscard]] quint64 groupIdentity(int set, AddressSet::Part part);
    void addAddress(AddressSet &set, const Network &network, int owner, int mapping);
    void fillNodes(AddressSet &set, const Seat &seat);
    void fillParty(AddressSet &set, const PartyNode &node);
    quint32 addGroup(AddressSet group, const std::vector<quint32> &parts);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    /// One per set.
    std::vector<Traits> m_traits;
    /// Sets of servers by pool, slot and family; 0 is not known yet, else index + 1.
    std::vector<quint32> m_nodes;
    /// By identity and family; a filtered group also by its parts.
    std::unordered_map<quint64, quint32> m_known;
    /// Parties by family, and the identities of groups by set and part; 0 is not known yet.
    std::vector<quint32> m_parties;
    std::vector<quint64> m_groupIdentities;
    /// The lists that were united, and what each became.
    NumberLists m_unitedLists;
    std::vector<quint32> m_united;
    SortedNumbers m_numbers;
};

} // namespace portolan
