// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"
#include "outlinekey.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace portolan {

/// What stands under what in the outline of one topology, in order. Asked about a few places it looks
/// through the topology each time; asked about many, it makes itself an index first.
class OutlineChildren {
public:
    /// Both must live as long as this.
    OutlineChildren(const Topology &topology, const Catalogue &catalogue, Language language);

    /// `owner` is the pool of a server, and of no use for anything else.
    [[nodiscard]] std::vector<OutlineKey> of(const OutlineKey &parent, const ElementId &owner = {}) const;

    [[nodiscard]] OutlineKey parentOf(const Zone &zone) const;
    [[nodiscard]] OutlineKey parentOf(const Boundary &boundary) const;
    [[nodiscard]] OutlineKey parentOf(const Pool &pool) const;
    [[nodiscard]] OutlineKey parentOf(const Balancer &balancer) const;
    [[nodiscard]] OutlineKey parentOf(const Party &party) const;
    [[nodiscard]] static OutlineKey parentOf(const Note &note);

private:
    struct Sortable {
        OutlineKey key;
        /// Compared first by these, then by name.
        int major = 0;
        int minor = 0;
        QString name;
    };
    template <typename Take>
    void place(Take take) const;
    void makeIndex() const;
    [[nodiscard]] std::vector<OutlineKey> sorted(std::vector<Sortable> found) const;
    [[nodiscard]] std::vector<OutlineKey> inside(const OutlineKey &parent) const;
    [[nodiscard]] std::vector<OutlineKey> linesOf(const ElementId &end) const;
    [[nodiscard]] OutlineKey parentIn(const ZoneId &zone, const SiteId &site) const;
    /// Position of a kind of zone by trust, then in the catalogue.
    [[nodiscard]] int rankOf(const ZoneKindKey &kind) const;
    [[nodiscard]] int rankOf(const RoleKey &role) const;

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    Language m_language;
    std::unordered_map<ZoneKindKey, int> m_zoneRanks;
    std::unordered_map<RoleKey, int> m_roleRanks;
    mutable int m_asked = 0;
    mutable bool m_hasIndex = false;
    mutable std::unordered_map<OutlineKey, std::vector<Sortable>> m_index;
    mutable std::unordered_map<ElementId, std::vector<OutlineKey>> m_lines;
};

} // namespace portolan
