// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/port.h"

#include <set>

namespace portolan::diagram {

/// A port or range of ports of one transport.
struct ServicePorts {
    Transport transport = Transport::Tcp;
    PortRange ports = PortRange::any();

    auto operator<=>(const ServicePorts &) const = default;
    bool operator==(const ServicePorts &) const = default;
};

/// "TCP 1000".
QString textOf(const ServicePorts &service);

/// "TCP 1000, 2000, UDP 3000"; what goes beyond `most` is counted: "TCP 1000, 2000 +3".
QString textOf(const std::set<ServicePorts> &services, size_t most);
/// All of them.
QString textOf(const std::set<ServicePorts> &services);

} // namespace portolan::diagram
