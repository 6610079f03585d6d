// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventoryfield.h"
#include "sheet/csvwriter.h"

#include <map>
#include <optional>

namespace portolan {

/// One machine, virtual address, balancer, client network or partner of an address list.
struct InventoryRow {
    enum class Kind : quint8 { Server, Vip, Balancer, Party };

    Kind kind = Kind::Server;
    ElementId id;
    /// Of servers and virtual addresses.
    PoolId pool;
    /// What each column says. A field that is missing here is one the row cannot have; an empty text is one
    /// that is not known yet.
    std::map<InventoryField, QString> cells;

    [[nodiscard]] QString text(const InventoryField &field) const
    {
        const auto found = cells.find(field);
        return found == cells.end() ? QString() : found->second;
    }
    bool operator==(const InventoryRow &) const = default;
};

/// All addresses of a deployment, as people fill them in: a value, made from a topology.
struct Inventory {
    /// Those that some row can have; IPv6 where some row has it.
    std::vector<InventoryField> columns;
    std::vector<InventoryRow> rows;
};

/// Sites, roles and zones are called as in `language`.
Inventory inventoryOf(const Topology &topology, const Catalogue &catalogue, Language language);

/// The row of one server; nothing when the pool has none of that id.
std::optional<InventoryRow> rowOfServer(const Topology &topology, const Catalogue &catalogue,
                                        Language language, const PoolId &pool, const ServerId &server);

/// Headings in `language`, and a line for each row. Fails with CannotWrite.
Result<void> writeInventory(const Inventory &inventory, const Catalogue &catalogue, Language language,
                            CsvTarget target, QIODevice &device);

} // namespace portolan
