// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draughtsman.h"

#include <map>

namespace portolan::test {

/// Draws with mouse and inspector what a model shows, element by element. Ids of the copy are its own.
class Copyist {
public:
    Copyist(Draughtsman &hand, const Topology &model) : m_hand(hand), m_model(model) { }

    /// Everything, beginning from an empty drawing.
    void copy();

private:
    void copyDeployment();
    void copySite(const Site &site);
    void copyZone(const Zone &zone);
    void copyWall(const Boundary &wall);
    void copyFirewall(const Boundary &wall);
    void copyPool(const Pool &pool);
    void copyServers(const Pool &pool, const Role &role);
    void copyServices(const Pool &pool);
    void copyTranslatedPorts(const Pool &pool, const Role &role);
    void copyParty(const Party &party);
    void copyBalancer(const Balancer &balancer);
    void copyVip(const Balancer &balancer, const Vip &vip);
    void copyLine(const Association &line);
    void typePair(int table, int row, const AddressPair &pair, int firstColumn);
    [[nodiscard]] ElementId of(const ElementId &id) const;
    [[nodiscard]] const Role &role(const RoleKey &key) const { return *m_hand.catalogue().role(key); }

    Draughtsman &m_hand;
    const Topology &m_model;
    /// By the model's ids.
    std::map<ElementId, ElementId> m_copies;
};

} // namespace portolan::test
