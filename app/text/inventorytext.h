// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/inventoryplan.h"

namespace portolan {

/// Why a file of separated values cannot be read, with its place, in the language of the interface.
QString csvErrorText(const CsvError &error);

/// Sentences about an address list, in the language of the interface.
class InventoryText {
public:
    /// `catalogue` must outlive it.
    InventoryText(const Catalogue &catalogue, Language language);

    /// What a column is called; "not taken over" for none.
    [[nodiscard]] QString field(const InventoryField &field) const;
    [[nodiscard]] static QString objection(const InventoryObjection &objection);
    /// "Line 12, Address: Internal: ..."; headings are those of the file.
    [[nodiscard]] static QString placed(const InventoryObjection &objection, const QStringList &headings);
    /// Whom a row is about.
    [[nodiscard]] static QString row(const InventoryRow &row);
    /// What becomes of a cell: "10.0.0.1 → 10.0.0.2".
    [[nodiscard]] static QString change(const InventoryChange &change);
    /// How much would change, in one sentence.
    [[nodiscard]] static QString summary(const InventoryPlan &plan);

private:
    InventoryHeadings m_headings;
};

} // namespace portolan
