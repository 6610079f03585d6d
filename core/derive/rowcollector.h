// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairs.h"
#include "paths.h"
#include "publicaddresses.h"
#include "rowmerger.h"

namespace portolan {

/// What a rule opens between two address sets.
struct Flow {
    quint32 from = 0;
    quint32 to = 0;
    int rule = -1;
    const Line *line = nullptr;
    PortRange ports = PortRange::any();
    PortRange sourcePorts = PortRange::any();
    Transport transport = Transport::Tcp;
    /// Where the connection enters the network, when not at the source's own zone; -1 otherwise.
    int enters = -1;
    /// The zones "any" may come from or lead to; null when neither end is "any".
    const std::vector<int> *anyZones = nullptr;
    /// The destination is addressed as it is seen from outside its NAT.
    bool publicAddress = false;
    /// Only between zones: people's devices have no host firewall sheet.
    bool betweenZonesOnly = false;
    bool complete = true;
};

/// A row where a flow meets a boundary or a host firewall, before it has ports and ids.
struct Crossing {
    Row row;
    /// How often the zones of both ends become part of the id: see RowCollector::keepApart().
    quint8 apart = 0;
    /// Nothing filters on the way, hosts apart.
    bool isOpen = false;
};

/// Turns flows into rows, one per filtered boundary on their path, and merges rows that open the same.
class RowCollector {
public:
    RowCollector(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets, Paths &paths);

    void addFlow(const Flow &flow);
    /// All that is crossed on the way, reporting what is missing. Valid until the next call.
    [[nodiscard]] std::span<const Crossing> crossingsOf(const Flow &flow);
    /// The row of a crossing, with the ports of the flow and its ids.
    [[nodiscard]] Row identified(const Crossing &crossing, const Flow &flow) const;
    /// What tells the rows of one rule from each other: the same number where identified() gives the same id.
    [[nodiscard]] quint64 strandOf(const Crossing &crossing) const;
    /// What the flow's rule opens, with openings that were kept.
    void addCrossing(const Crossing &crossing, const Flow &flow, const OpeningRange &openings);
    /// Keeps openings for the rows that share them.
    OpeningRange keep(std::span<const Opening> openings) { return m_rows.keep(openings); }
    /// Ports on people's devices: a row whatever is between both ends.
    [[nodiscard]] Row clientRow(const Flow &flow) const;
    void addClientRow(const Flow &flow);
    void addClientRow(const Row &ends, const Flow &flow, const OpeningRange &openings);
    /// A row of a sheet that is not about boundaries.
    void addPlain(SheetKind sheet, Row row, int rule);
    void addPlain(SheetKind sheet, Row row, std::span<const int> rules);
    /// Merges, sorts and moves everything into the derivation.
    void finish() { m_rows.finish(); }

private:
    [[nodiscard]] Crossing crossingFor(const Flow &flow) const;
    void crossAny(const Flow &flow, const Crossing &crossing);
    // These change the crossing they are given.
    void crossNowhere(const Flow &flow, Crossing &crossing);
    void crossAlong(const Flow &flow, const Path &path, Crossing &crossing);
    void crossHairpin(const Flow &flow, int boundary, Crossing &crossing);
    void crossBetween(const Flow &flow, const Path &path, int from, Crossing &crossing);
    [[nodiscard]] std::vector<size_t> stepsPerFirewall(const Flow &flow,
                                                       std::span<const PathStep> steps) const;
    [[nodiscard]] Path publicPath(int from, int to, int boundary);
    [[nodiscard]] bool isSelf(const Flow &flow) const;
    void report(Observation observation);
    [[nodiscard]] bool isGrouped(const Row &row) const;
    void keepApart(Crossing &crossing) const;

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    Paths &m_paths;
    PublicAddresses m_public;
    RowMerger m_rows;
    /// Of the flow at hand.
    std::vector<Crossing> m_crossings;
    /// The part of a row's id that is its boundary's; the last one stands for host firewalls.
    std::vector<quint64> m_boundaryIdentities;
    /// Ways to public addresses by both zones and the translating boundary.
    std::map<std::tuple<int, int, int>, std::optional<Path>> m_publicPaths;
};

} // namespace portolan
