// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lookup.h"
#include "model/topology.h"

#include <optional>

namespace portolan {

/// What people call it: the name, else the FQDN, else the id.
QString displayName(const Pool &pool);
/// The FQDN, else the name, else the id.
QString displayName(const Server &server);

/// Names of the elements of one topology. The index of servers and VIPs is built when one is first
/// asked for. Keeps a copy of the topology, which costs nothing. For one thread at a time.
class ElementNames {
public:
    explicit ElementNames(Topology topology) : m_topology(std::move(topology)) { }

    [[nodiscard]] const Topology &topology() const { return m_topology; }
    /// The id itself for what is not drawn, and for lines and mappings, which have no names.
    [[nodiscard]] QString of(const ElementId &id) const;
    [[nodiscard]] const Lookup &lookup() const;

private:
    [[nodiscard]] std::optional<QString> inner(const ElementId &id) const;

    Topology m_topology;
    mutable std::optional<Lookup> m_lookup;
};

} // namespace portolan
