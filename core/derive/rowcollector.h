// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "pairs.h"
#include "paths.h"
#include "rowunion.h"

#include <deque>

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
    void addPlain(SheetKind sheet, Row row, const std::vector<int> &rules);
    [[nodiscard]] Direction direction(const PathStep &step) const;
    /// Merges, sorts and moves everything into the derivation.
    void finish();

private:
    void addAlong(const Flow &flow, const Path &path, Row row);
    void addHairpin(const Flow &flow, int boundary, Row row);
    [[nodiscard]] std::vector<size_t> stepsPerFirewall(const Flow &flow, const Path &path) const;
    [[nodiscard]] Path publicPath(const Flow &flow, int from, int to, int &hairpin);
    void addBetween(const Flow &flow, const Path &path, int from, Row row);
    [[nodiscard]] int translatingBoundary(quint32 set) const;
    [[nodiscard]] bool mappedOn(quint32 set, int boundary) const;
    [[nodiscard]] bool lacksPublicAddress(quint32 set, int boundary);
    [[nodiscard]] bool isSelf(const Flow &flow) const;
    void storePath(const Path &path, Row &row);
    void report(Finding finding);
    [[nodiscard]] bool isGrouped(const Row &row) const;
    void keepApart(Row &row) const;
    void push(Row row, int rule);
    void merge(const Row &row, int rule);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    Paths &m_paths;
    std::vector<Row> m_pending;
    /// The first rule of each pending row.
    std::vector<int> m_firstRule;
    std::vector<RowUnion::Opening> m_additions;
    /// By sheet and row id.
    std::unordered_map<quint64, quint32> m_pendingOf;
    /// Paths to public addresses; they stay where they are, as those in Paths do.
    std::deque<Path> m_publicPaths;
    /// Where a path's boundaries begin in Derivation::pathBoundaries.
    std::unordered_map<const Path *, quint32> m_storedPaths;
    std::unordered_map<quint64, bool> m_lacking;
};

} // namespace portolan
