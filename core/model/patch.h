// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology.h"

#include <optional>
#include <variant>
#include <vector>

namespace portolan {

/// Anything a change can replace. Servers change with their pool, VIPs with their balancer.
using Element = std::variant<Deployment, Site, Zone, Firewall, Boundary, Route, Pool, Balancer, Party,
                             Association, NatMapping, Note, OwnFlow>;

/// Empty for the deployment, of which there is one.
ElementId idOf(const Element &element);

/// One element before and after; nothing before means added, nothing after means removed.
struct Change {
    std::optional<Element> before;
    std::optional<Element> after;

    [[nodiscard]] ElementId id() const { return idOf(after ? *after : *before); }
    bool operator==(const Change &) const = default;
};

/// An edit: the undo step, the change notification and the journal entry are all this value.
struct Patch {
    std::vector<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    bool operator==(const Patch &) const = default;
};

/// The patch that undoes `patch`.
Patch inverted(const Patch &patch);

/// `topology` with the patch carried out. The caller built the patch from this very topology.
Topology applied(Topology topology, const Patch &patch);

/// The element with this id, if the topology has one of the patchable kinds under it.
std::optional<Element> elementOf(const Topology &topology, const ElementId &id);

/// The patch that turns `before` into `after`; unchanged elements are left out.
Patch difference(const Topology &before, const Topology &after);

} // namespace portolan
