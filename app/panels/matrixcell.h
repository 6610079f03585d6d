// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetlist.h"

namespace portolan {

/// Rows that a cell of a sheet of counts stands for, and what they are.
struct CountedRows {
    /// Ids.
    std::vector<quint64> rows;
    /// "DMZ – Internal network".
    QString name;
};

/// The rows of a cell of the communication matrix, of a whole line where the cell is its heading. Nothing for
/// cells that count none, and for other sheets.
std::optional<CountedRows> matrixCell(const Sheet &sheet, const Derivation &derivation, size_t line,
                                      size_t column);

} // namespace portolan
