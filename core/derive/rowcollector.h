// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresssets.h"
#include "pairs.h"
#include "paths.h"

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
    /// The zones "any" may come from.
    std::vector<int> anyZones;
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
    /// Merges, sorts and moves everything into the derivation.
    void finish();

private:
    struct Pending {
        Row row;
        int rule;
    };

    void addAlong(const Flow &flow, const Path &path, Row row);
    void addHairpin(const Flow &flow, int boundary, Row row);
    [[nodiscard]] std::vector<size_t> filteredSteps(const Flow &flow, const Path &path) const;
    [[nodiscard]] Path pathOf(const Flow &flow, int from, int to, int &hairpin);
    [[nodiscard]] int translatingBoundary(quint32 set) const;
    [[nodiscard]] bool mappedOn(quint32 set, int boundary) const;
    [[nodiscard]] bool lacksPublicAddress(quint32 set, int boundary);
    [[nodiscard]] Direction direction(const PathStep &step) const;
    [[nodiscard]] bool isSelf(const Flow &flow) const;
    void storePath(const Path &path, Row &row);
    void report(Finding finding);
    void push(Row row, int rule);

    Derivation &m_derivation;
    const Snapshot &m_snapshot;
    AddressSets &m_sets;
    Paths &m_paths;
    std::vector<Pending> m_pending;
    std::unordered_map<quint64, bool> m_lacking;
};

} // namespace portolan
