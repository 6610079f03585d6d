// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory.h"

namespace portolan {

// Values as they stand in a cell. Lists are separated by spaces, and the two addresses of a pair joined by
// a plus sign.

QString addressText(const std::optional<Address> &address);
QString pairsText(const std::vector<AddressPair> &pairs);
QString networksText(const std::vector<Network> &networks);

/// What Portolan would write for what somebody wrote; fails with InvalidAddress, InvalidNetwork or
/// InvalidHostName and the text that is none. An address of the other family is none, either.
Result<QString> canonicalText(const InventoryRow &row, const InventoryField &field, const QString &cell);

/// Puts canonical texts into a topology; empty ones remove what there was.
class InventoryWriter {
public:
    InventoryWriter(Topology &topology, const Catalogue &catalogue);

    void write(const InventoryRow &row, const InventoryField &field, const QString &text);

private:
    void writeServer(const InventoryRow &row, const InventoryField &field, const QString &text);
    void writeVip(const InventoryRow &row, const InventoryField &field, const QString &text);
    void writePublic(const InventoryRow &row, const InventoryField &field, const QString &text);
    void addMapping(const InventoryRow &row, const SlotKey &slot, Family family, const QString &text);
    [[nodiscard]] NatMappingId freeMappingId(const ElementId &owner, const SlotKey &slot) const;

    Topology &m_topology;
    const Catalogue &m_catalogue;
    std::map<ElementId, BalancerId> m_balancers;
    std::map<std::pair<ElementId, SlotKey>, NatMappingId> m_mappings;
};

} // namespace portolan
