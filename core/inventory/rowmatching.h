// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtable.h"
#include "inventory.h"

#include <QHash>

namespace portolan {

/// The cells of one line of a file, by what they are.
using CsvCells = std::map<InventoryField, QString>;

/// Finds the machine a line is about.
class RowMatcher {
public:
    explicit RowMatcher(const Inventory &inventory);

    /// What the line may be about: by its id, else its FQDN, else its name; of several, those whose pool,
    /// role and site are as the line says. Empty when it is drawn nowhere.
    [[nodiscard]] std::vector<size_t> candidates(const CsvCells &cells) const;

private:
    using Index = QHash<QString, std::vector<size_t>>;

    void add(Index &index, const QString &key, size_t row);
    [[nodiscard]] std::vector<size_t> narrowed(std::vector<size_t> found, const CsvCells &cells) const;

    const Inventory &m_inventory;
    Index m_byId;
    Index m_byHost;
    Index m_byName;
};

/// The cell of a line; empty when it has none.
QString cellOf(const CsvCells &cells, InventoryField::Kind kind);

/// Ignoring case, spaces at the ends and the dot that ends a fully qualified name.
QString matchable(const QString &text);

} // namespace portolan
