// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "draft.h"
#include "renumbering.h"
#include "unused.h"

#include <set>

namespace portolan {

/// Carries elements of one document over into another, or into the same once more, one kind after the
/// other: each kind refers to those before it only.
class Copier {
public:
    /// All of them must outlive the copier. `ids` as copiedWith() gives them.
    Copier(Draft &draft, const Catalogue &catalogue, const Document &source, std::set<ElementId> ids);

    void copyAll();
    /// The copy of an element; empty when there is none.
    [[nodiscard]] ElementId copyOf(const ElementId &id) const;

private:
    [[nodiscard]] Topology &target() { return m_draft.topology(); }
    [[nodiscard]] bool isCopied(const ElementId &id) const { return m_ids.contains(id); }
    /// What stands for an element of the source: its copy, or the same element where it is there, too.
    [[nodiscard]] ElementId resolved(const ElementId &id) const;
    [[nodiscard]] ZoneId resolvedZone(const ZoneId &id) const;
    /// Whether the element the copy is made of is (still) in the document.
    [[nodiscard]] bool hasOriginal(const ElementId &id) const { return m_originals.contains(id); }
    ElementId newId(const ElementId &original);
    std::optional<HostName> newHost(const std::optional<HostName> &original);
    AddressPair newAddresses(const AddressPair &original, const std::vector<Network> &subnets);
    [[nodiscard]] std::vector<Network> subnetsOf(const Pool &pool, const SlotKey &slot) const;

    void copySites();
    void copyZones();
    void copyWalls();
    void copyRoutes();
    void copyPools();
    Pool poolLike(const Pool &original);
    Server serverLike(const Pool &pool, const Server &original);
    void copySingleServers();
    void copyParties();
    void copyBalancers();
    Vip vipLike(const Vip &original, const Balancer &balancer);
    void copyVipsElsewhere();
    void copyLines();
    [[nodiscard]] bool joinsLikeWithLike(const Association &line) const;
    void copyTranslations();
    void copyOwnFlows();
    [[nodiscard]] std::optional<OwnFlowEnd> endLike(const OwnFlowEnd &original) const;
    void copyNotes();
    void copyPlaces();

    Draft &m_draft;
    const Catalogue &m_catalogue;
    const Document &m_source;
    std::set<ElementId> m_ids;
    /// Those of the source's elements that the document has as well, of the same kind and role.
    std::set<ElementId> m_originals;
    std::map<ElementId, ElementId> m_copies;
    std::map<HostName, HostName> m_hosts;
    Unused m_unused;
    Renumbering m_renumbering;
};

} // namespace portolan
