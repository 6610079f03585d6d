// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "keys.h"
#include "types/address.h"
#include "types/port.h"
#include "types/text.h"

#include <vector>

namespace portolan {

/// One end of a flow of somebody's own. Empty: not known yet.
struct OwnFlowEnd {
    /// A pool, a server, a party or a zone. Empty when only networks are known: they stand in the zone
    /// whose subnets hold them.
    ElementId element;
    /// Of a pool or server: which of its addresses. Empty: those of its innermost side.
    SlotKey slot;
    /// Of a zone, or alone: the part of it that is meant. Empty: all of it.
    std::vector<Network> networks;

    bool operator==(const OwnFlowEnd &) const = default;
};

/// A connection the product does not know of and the deployment needs all the same: backup, remote
/// administration, the carrier's SIP.
struct OwnFlow {
    OwnFlowId id;
    QString name;
    OwnFlowEnd from;
    OwnFlowEnd to;
    Transport transport = Transport::Tcp;
    PortRange ports = PortRange::any();
    PortRange sourcePorts = PortRange::any();
    QString protocol;
    /// Stands on the sheet as the justification.
    Text purpose;

    bool operator==(const OwnFlow &) const = default;
};

} // namespace portolan
