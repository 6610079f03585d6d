// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "celltext.h"

namespace portolan {

/// Whether a firewall team acts on what a column says: addresses, ports, protocols, translation. Names,
/// reasons and remarks decide nothing, so renaming something is no change.
bool decides(Column column);
/// The same by the column's key.
bool decides(const QString &columnKey);

/// What rows of one derivation ask of a firewall team, in one number, whatever the language.
class RowContents {
public:
    explicit RowContents(std::shared_ptr<const Derivation> derivation);

    /// SHA-256 over the columns that decide, as 64 hexadecimal digits in lower case. `row` is a place in
    /// Derivation::rows.
    [[nodiscard]] QString hash(quint32 row) const;

private:
    std::shared_ptr<const Derivation> m_derivation;
    SheetLanguage m_language;
    CellText m_text;
    mutable RowDescriber m_describer;
};

} // namespace portolan
