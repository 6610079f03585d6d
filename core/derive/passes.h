// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoints.h"
#include "facts.h"
#include "numberlists.h"
#include "pairs.h"
#include "paths.h"
#include "rowcollector.h"

namespace portolan {

/// A port something listens on, why, and who comes.
struct Listening {
    /// Who comes by one rule.
    struct Arrivals {
        int rule;
        /// Index into Work::senderLists.
        quint32 senders;
        bool operator==(const Arrivals &) const = default;
    };

    quint32 to = 0;
    Transport transport = Transport::Tcp;
    PortRange ports = PortRange::any();
    std::vector<int> rules;
    std::vector<Arrivals> arrivals;
};

/// What the passes of one derivation share. Each pass reads the snapshot and adds rows.
struct Work {
    explicit Work(Derivation &result)
        : derivation(result), snapshot(result), facts(snapshot), sets(result, snapshot),
          endpoints(snapshot, sets), paths(result, snapshot), pairs(result, snapshot, facts),
          rows(result, snapshot, sets, paths)
    {
    }

    Derivation &derivation;
    Snapshot snapshot;
    Facts facts;
    AddressSets sets;
    Endpoints endpoints;
    Paths paths;
    Pairs pairs;
    RowCollector rows;
    /// In order of the address set, transport and ports; filled by the flows, read by the sheets of ports.
    std::vector<Listening> listening;
    /// The address sets that come somewhere by one rule; many listen to the same.
    NumberLists senderLists;
};

/// The rules' flows: conditions, pairs, placement, paths. Fills Work::listening.
void deriveFlows(Work &work);
/// What somebody added to what the product needs.
void deriveOwnFlows(Work &work);
/// Every listening port of every server and virtual address.
void deriveListeners(Work &work);
/// Virtual addresses, what stands behind them, and their health monitors.
void deriveBalancers(Work &work);
/// What IPsec must leave alone, with addresses.
void deriveIpsec(Work &work);
/// Static address translation.
void deriveNat(Work &work);
/// Which printed tables speak about this topology.
void findPrintedTables(Work &work);
/// The printed tables, verbatim, for what is drawn.
void deriveDocumented(Work &work);

/// The range a rule's port means for a line, and for the pool at whose end it is, null where there is none;
/// nothing when it has to come from the line and does not.
std::optional<PortRange> portsOf(const Work &work, const PortSpec &spec, const Line *line, const Pool *pool);

} // namespace portolan
