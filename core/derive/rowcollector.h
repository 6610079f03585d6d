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

/// Turns flows into rows, one per filtered boundary on their path, and merges rows that open the same.
class RowCollector {
public:
    RowCollector(Derivation &derivation, const Snapshot &snapshot, AddressSets &sets, Paths &paths);

    void addFlow(const Flow &flow);
    /// A row of a sheet that is not about boundaries.
    void addPlain(SheetKind sheet, Row row, int rule);
    void addPlain(SheetKind sheet, Row row, std::span<const int> rules);
    /// Merges, sorts and moves everything into the derivation.
    void finish() { m_rows.finish(); }

private:
    [[nodiscard]] Row rowFor(const Flow &flow) const;
    void addWithAny(const Flow &flow, const Row &row);
    void addNowhere(const Flow &flow, Row row);
    void addAlong(const Flow &flow, const Path &path, Row row);
    void addHairpin(const Flow &flow, int boundary, Row row);
    void addBetween(const Flow &flow, const Path &path, int from, Row row);
    [[nodiscard]] std::vector<size_t> stepsPerFirewall(const Flow &flow, const Path &path) const;
    [[nodiscard]] const Path &publicPath(int from, int to, int boundary);
    [[nodiscard]] bool isSelf(const Flow &flow) const;
    void report(Observation observation);
    [[nodiscard]] bool isGrouped(const Row &row) const;
    void keepApart(Row &row) const;
    void push(Row row, int rule);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    Paths &m_paths;
    PublicAddresses m_public;
    RowMerger m_rows;
    /// The part of a row's id that is its boundary's; the last one stands for host firewalls.
    std::vector<quint64> m_boundaryIdentities;
    /// Ways to public addresses by both zones and the translating boundary.
    std::map<std::tuple<int, int, int>, const Path *> m_publicPaths;
};

} // namespace portolan
