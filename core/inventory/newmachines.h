// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventoryplan.h"
#include "model/lookup.h"
#include "rowmatching.h"

namespace portolan {

/// Adds machines to pools that are drawn.
class NewMachines {
public:
    NewMachines(Topology &topology, const Catalogue &catalogue, Language language);

    /// The row of the new machine, without addresses, or why the line describes none: Unknown, UnknownPool,
    /// OtherRole, OtherSite or InvalidValue.
    using Added = tl::expected<InventoryRow, InventoryObjection>;
    Added add(const CsvCells &cells);

private:
    [[nodiscard]] const Pool *poolCalled(const QString &name) const;
    [[nodiscard]] ServerId freeId(const Pool &pool, const HostName &host);

    /// Why a pool is not the one the line describes.
    [[nodiscard]] std::optional<InventoryObjection> objectionTo(const Pool &pool,
                                                                const CsvCells &cells) const;

    Topology &m_topology;
    const Catalogue &m_catalogue;
    Language m_language;
    QHash<QString, PoolId> m_pools;
    Lookup m_lookup;
    std::set<ElementId> m_ids;
};

} // namespace portolan
