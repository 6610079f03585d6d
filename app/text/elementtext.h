// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "model/topology.h"

#include <QStringList>

namespace portolan {

/// What elements are called, and what a screen reader says about them: the drawing, the outline and tool
/// tips all say the same. Made when asked for and thrown away; topology and catalogue must live as long.
class ElementText {
public:
    ElementText(const Topology &topology, const Catalogue &catalogue, Language language)
        : m_topology(topology), m_catalogue(catalogue), m_language(language)
    {
    }

    // The name somebody gave, else what kind of thing it is.
    [[nodiscard]] QString name(const Site &site) const;
    [[nodiscard]] QString name(const Zone &zone) const;
    [[nodiscard]] QString name(const Firewall &firewall) const;
    [[nodiscard]] QString name(const Boundary &boundary) const;
    [[nodiscard]] QString name(const Pool &pool) const;
    [[nodiscard]] QString name(const Server &server) const;
    [[nodiscard]] QString name(const Balancer &balancer) const;
    [[nodiscard]] QString name(const Vip &vip) const;
    [[nodiscard]] QString name(const Party &party) const;
    /// Its first words.
    [[nodiscard]] QString name(const Note &note) const;
    /// "Uses Edge pool: Front End pool to Edge pool".
    [[nodiscard]] QString name(const Association &line) const;
    /// Of anything that can be drawn; the id itself for the rest.
    [[nodiscard]] QString name(const ElementId &id) const;

    // Role or kind, number of servers, zones, site, and what it is joined with; no full sentences.
    [[nodiscard]] QString description(const Site &site) const;
    [[nodiscard]] QString description(const Zone &zone) const;
    [[nodiscard]] QString description(const Firewall &firewall) const;
    [[nodiscard]] QString description(const Boundary &boundary) const;
    [[nodiscard]] QString description(const Pool &pool) const;
    [[nodiscard]] QString description(const Server &server, const Pool &pool) const;
    [[nodiscard]] QString description(const Balancer &balancer) const;
    [[nodiscard]] QString description(const Vip &vip) const;
    [[nodiscard]] QString description(const Party &party) const;
    [[nodiscard]] QString description(const Note &note) const;
    [[nodiscard]] QString description(const Association &line) const;
    /// Of anything that can be drawn; empty for the rest.
    [[nodiscard]] QString description(const ElementId &id) const;

    [[nodiscard]] QString roleName(const RoleKey &role, size_t machines = 1) const;
    [[nodiscard]] QString zoneKindName(const ZoneKindKey &kind) const;
    [[nodiscard]] QString lineName(const AssociationKey &kind) const;
    [[nodiscard]] QString slotName(const RoleKey &role, const SlotKey &slot) const;
    [[nodiscard]] QString addresses(const AddressPair &pair) const;

private:
    [[nodiscard]] QString site(const SiteId &id) const;
    [[nodiscard]] QString zone(const ZoneId &id) const;
    [[nodiscard]] QString joinedWith(const ElementId &id) const;

    const Topology &m_topology;
    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace portolan
