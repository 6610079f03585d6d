// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology.h"

#include <unordered_map>
#include <vector>

namespace portolan {

enum class ElementKind : quint8 {
    Site,
    Zone,
    Firewall,
    Boundary,
    Route,
    Pool,
    Server,
    Balancer,
    Vip,
    Party,
    Association,
    NatMapping,
    Note,
    OwnFlow,
};

/// Where an id leads. For servers and VIPs `owner` is their pool or balancer.
struct ElementPlace {
    ElementKind kind;
    ElementId owner;
};

/// An index of every id in one topology, servers and VIPs included. Built once per snapshot.
class Lookup {
public:
    explicit Lookup(const Topology &topology);

    [[nodiscard]] const ElementPlace *find(const ElementId &id) const;
    /// Ids that occur more than once, in the order found.
    [[nodiscard]] const std::vector<ElementId> &duplicates() const { return m_duplicates; }

private:
    void add(const ElementId &id, ElementKind kind, const ElementId &owner = {});

    std::unordered_map<ElementId, ElementPlace> m_places;
    std::vector<ElementId> m_duplicates;
};

/// Every contradiction inside the topology itself: ids used twice, references that lead nowhere or to
/// the wrong kind of element. Errors carry DuplicateId, DanglingReference or WrongReference; `where`
/// names the element and field, the arguments are the element's id and the id it refers to.
std::vector<Error> inconsistencies(const Topology &topology);

} // namespace portolan
