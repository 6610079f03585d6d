// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "finding.h"
#include "model/topology.h"

#include <memory>
#include <span>
#include <vector>

namespace portolan {

/// Recommended: canonical rules, narrowed and merged. Documented: the printed tables, verbatim.
enum class View : quint8 { Recommended, Documented };

/// Towards the zone of higher trust, or away from it; between equals from first to second as drawn.
enum class Direction : quint8 { Inbound, Outbound, Inside };

/// One end of rows: a group of addresses of one family in one zone. Shared by all rows that mean it.
struct AddressSet {
    /// Which addresses of its members are meant.
    enum class Part : quint8 { Nodes, Vip, Balancer, Party };
    enum class Special : quint8 { None, Any, Internet };

    /// Survives renaming, sorting and edits elsewhere; the half of a row's id.
    quint64 identity = 0;
    Special special = Special::None;
    Part part = Part::Nodes;
    Family family = Family::IPv4;
    /// Every member has an address of the family (or the set is special), and no NAT is entered for it
    /// that the product does not support.
    bool complete = true;
    /// A NAT mapping names an address of a member, so that it looks different from elsewhere.
    bool translated = false;
    /// Index into Catalogue::sets, or -1 when one pool is meant.
    int set = -1;
    /// Documented view: index into Derivation::tokenLists, or -1.
    int tokens = -1;
    /// Index into Derivation::zones, or -1 when not known or not one: see Derivation::zonesOf().
    int zone = -1;
    /// Index into Derivation::slots, or -1.
    int slot = -1;
    /// Range in Derivation::members: the pools, balancers and parties meant.
    quint32 firstMember = 0, memberCount = 0;
    /// A plain set (one pool, balancer or party) has its own range in Derivation::addresses.
    quint32 firstAddress = 0, addressCount = 0;
    /// A group has a range in Derivation::parts instead: the plain sets it consists of. So an address
    /// is stored once, however many groups mean it.
    quint32 firstPart = 0, partCount = 0;
};

/// One address, whose it is, and what it looks like from outside.
struct OwnedAddress {
    Network network;
    /// Index into Derivation::elements: a server, VIP, balancer or party.
    int owner = -1;
    /// Index into Derivation::mappings, or -1 where no NAT mapping names it. Mappings of the same owner
    /// and slot on other boundaries follow it there.
    int mapping = -1;
};

/// One line of a sheet, small; texts and lists are made on demand by detailsOf().
struct Row {
    quint64 id = 0;
    /// Shared by the rows of one flow on several boundaries.
    quint64 flow = 0;
    quint32 from = 0, to = 0;
    /// Range in Derivation::ruleRefs: what opens this row. Indices into Catalogue::rules, and behind them
    /// into Derivation::ownFlows; into Catalogue::ipsecRules on the IPsec sheet, into
    /// Catalogue::printedRows in the documented view.
    quint32 firstRule = 0, ruleCount = 0;
    /// Index into Derivation::boundaries, or -1: host firewalls.
    int boundary = -1;
    /// Index into Derivation::elements: the association that joins the ends, or -1.
    int association = -1;
    /// NAT sheet: index into Derivation::mappings.
    int mapping = -1;
    PortRange ports = PortRange::any();
    PortRange sourcePorts = PortRange::any();
    Transport transport = Transport::Tcp;
    Family family = Family::IPv4;
    SheetKind sheet = SheetKind::Firewall;
    Direction direction = Direction::Inside;
    /// How far along the path this boundary is, seen from the source.
    quint8 step = 0;
    bool complete = true;
    /// A hairpin: both ends stand behind the boundary and meet by their public addresses.
    bool hairpin = false;
    /// Range in Derivation::pathBoundaries: the whole path from source to destination. Where sets stand
    /// in several zones, the boundaries of all paths, each once.
    quint32 firstStep = 0, stepCount = 0;
};

/// Something wrong or doubtful that derivation came upon. core/check makes a finding of it.
struct Observation {
    enum class Kind : quint8 {
        AnyNotNarrowed, ///< no client network or admin host drawn; elements: the destination
        MissingAddress, ///< a server lacks an address in a slot rows need
        MissingPublicAddress, ///< a private address lacks its public one on a translating boundary
        NotAssociated, ///< drawn, but no line of the kind reaches it
        NoPath, ///< zones without a path of boundaries
        AmbiguousPath, ///< two shortest paths
        NoZone, ///< an end stands in no zone
        TranslatedHardware, ///< NAT entered on a hardware-balanced pool
        NoHairpin, ///< a boundary that cannot hairpin would have to
        UnknownRole, ///< the catalogue does not know the role
        MissingVip, ///< hardware-balanced without a virtual address
        MissingPort, ///< an association lacks the port the rule needs
    };

    Kind kind;
    /// The places, most specific first.
    std::vector<ElementId> elements;
    /// Index into Catalogue::rules, or -1.
    int rule = -1;
    /// Names for the sentence: slot, service, association kind.
    QStringList arguments;

    bool operator==(const Observation &) const = default;
};

/// A NAT mapping as rows need it.
struct Translation {
    /// Index into Derivation::boundaries, or -1 when it names none that is drawn.
    int boundary = -1;
    AddressPair outside;
    /// The next mapping is of the same owner and slot.
    bool continues = false;
};

/// An association where it begins or ends.
struct LineEnd {
    /// Index into Derivation::elements.
    int association = -1;
    /// Index into Catalogue::associations.
    int kind = -1;
};

/// What a topology and a catalogue give: rows for all sheets, and findings. A value of its own; keeps
/// the snapshot it came from.
struct Derivation {
    View view = View::Recommended;
    Topology topology;
    std::shared_ptr<const Catalogue> catalogue;

    /// Sorted: by sheet, then as people read them. Ids are unique within a sheet.
    std::vector<Row> rows;
    std::vector<Observation> observations;
    /// All that is wrong or doubtful, errors first: made by check(), nothing before.
    std::vector<Finding> findings;

    std::vector<AddressSet> sets;
    std::vector<OwnedAddress> addresses;
    std::vector<int> members;
    std::vector<quint32> parts;
    std::vector<ElementId> elements;
    std::vector<ZoneId> zones;
    std::vector<BoundaryId> boundaries;
    std::vector<int> pathBoundaries;
    std::vector<SlotKey> slots;
    std::vector<NatMappingId> mappings;
    /// One per mapping.
    std::vector<Translation> translations;
    /// The associations drawn at each of `elements`, in order: those of element i begin at firstLine[i]
    /// and end before firstLine[i + 1].
    std::vector<quint32> firstLine;
    std::vector<LineEnd> lineEnds;
    std::vector<int> ruleRefs;
    std::vector<OwnFlowId> ownFlows;
    std::vector<std::vector<int>> tokenLists;
    /// For each printed table the pools it is about, as indices into `elements`; -1 alone for a table
    /// about the whole deployment. Empty: the table does not speak about this topology.
    std::vector<std::vector<int>> tableAnchors;

    [[nodiscard]] std::span<const int> rulesOf(const Row &row) const
    {
        return std::span(ruleRefs).subspan(row.firstRule, row.ruleCount);
    }
    /// The flow of somebody's own behind one of the rulesOf() a row of the recommended view, IPsec apart;
    /// null where it is a rule of the catalogue.
    [[nodiscard]] const OwnFlow *ownFlow(int rule) const;
    /// The addresses of a set or group, in the order of its members.
    [[nodiscard]] std::vector<OwnedAddress> addressesOf(const AddressSet &set) const;
    /// Indices into `zones`, in their order: where the members of a set stand.
    [[nodiscard]] std::vector<int> zonesOf(const AddressSet &set) const;
    /// The associations that begin or end at one of `elements` itself, not at its site.
    [[nodiscard]] std::span<const LineEnd> linesAt(int element) const
    {
        const quint32 first = firstLine[size_t(element)];
        return std::span(lineEnds).subspan(first, firstLine[size_t(element) + 1] - first);
    }
    /// Indices into `elements`: pools, balancers and parties.
    [[nodiscard]] std::span<const int> membersOf(const AddressSet &set) const
    {
        return std::span(members).subspan(set.firstMember, set.memberCount);
    }
};

/// Pure: no clock, settings, translation or I/O. The same input gives the same bytes.
Derivation derive(const Topology &topology, std::shared_ptr<const Catalogue> catalogue,
                  View view = View::Recommended);

/// Sixteen hexadecimal digits: how a row's id is written.
QString rowIdText(quint64 id);

} // namespace portolan
