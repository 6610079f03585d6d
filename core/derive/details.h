// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivation.h"

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
    /// Index into Derivation::sets where all but the ports is what the set says by itself; -1 where
    /// it depends on the row, or is only a part.
    int asSet = -1;
};

/// A row with everything looked up that does not need a language.
struct RowDetails {
    RowSide source;
    RowSide destination;
    /// Empty on host firewalls and on sheets that are not about boundaries.
    FirewallId firewall;
    BoundaryId boundary;
    Direction direction = Direction::Inside;
    QString protocol;
    QString encryption;
    /// What carries the row: switched features whose predicates hold, in catalogue order.
    std::vector<FeatureKey> features;
    /// Purpose and impact, one per rule, without repetitions.
    std::vector<Text> purposes;
    std::vector<Text> impacts;
    /// Indices into Catalogue::printedRows that the rules stand for.
    std::vector<int> printedRows;
    /// Indices into Catalogue::anomalies.
    std::vector<int> anomalies;
    /// Names of the rules ("edge.external.sip.out"), or of IPsec rules, or "topic/table/row".
    QStringList rules;
    /// Of somebody's own, which ask for the row as well, or alone.
    std::vector<OwnFlowId> ownFlows;
    /// Indices into Catalogue::advice.
    std::vector<int> inspections;
    int idleTimeout = 0;
    std::vector<Text> companions;
    bool optional = false;
    /// Elements and associations that make the row necessary: ends, line, boundary, mappings.
    std::vector<ElementId> because;
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
