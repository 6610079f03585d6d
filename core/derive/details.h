// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruledetails.h"

namespace portolan {

/// One end of a row as a sheet needs it.
struct RowSide {
    AddressSet::Special special = AddressSet::Special::None;
    AddressSet::Part part = AddressSet::Part::Nodes;
    /// Empty when not known; several when a set is meant.
    std::vector<ZoneId> zones;
    /// Pools, balancers and parties in order of id; names are theirs, or the set's when there are several.
    std::vector<ElementId> elements;
    /// Index into Catalogue::sets, or -1.
    int set = -1;
    /// Documented view: indices into Catalogue::tokens.
    std::vector<int> tokens;
    SlotKey slot;
    /// What a rule on this boundary is written with, sorted; empty when special, or not known yet.
    std::vector<Network> addresses;
    /// The servers, VIPs, balancers and parties behind `addresses`, one each, in the same order.
    std::vector<ElementId> owners;
    /// The other side of the translation this boundary carries out; empty where it carries out none.
    /// Source: the public addresses. Destination: the private ones when the rule is written with the
    /// original destination, the public ones when it is written with the real one.
    std::vector<Network> counterpart;
    PortRange ports = PortRange::any();
    /// Ends that one RowDescriber describes under the same number are the same in all but the ports; -1 where
    /// this is only a part of one.
    int number = -1;
};

/// A row with everything looked up that does not need a language.
struct RowDetails : RuleDetails {
    RowSide source;
    RowSide destination;
    /// Empty on host firewalls and on sheets that are not about boundaries.
    FirewallId firewall;
    BoundaryId boundary;
    Direction direction = Direction::Inside;
};

RowDetails detailsOf(const Derivation &derivation, const Row &row);

/// Describes many rows of one derivation. Rows that follow each other often share ends and rules; what they
/// share is kept, which makes sheets several times faster than detailsOf().
class RowDescriber {
public:
    explicit RowDescriber(const Derivation &derivation);
    ~RowDescriber();
    RowDescriber(RowDescriber &&) noexcept;
    RowDescriber &operator=(RowDescriber &&) noexcept;

    /// Valid until another row is described.
    const RowDetails &of(const Row &row);

private:
    friend RowDetails detailsOf(const Derivation &derivation, const Row &row);
    class Describer;
    std::unique_ptr<Describer> m_describer;
};

} // namespace portolan
