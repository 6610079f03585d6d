// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixcell.h"

namespace portolan {

std::optional<CountedRows> matrixCell(const Sheet &sheet, const Derivation &derivation, size_t line,
                                      size_t column)
{
    if (sheet.id() != sheetId(ComputedSheet::Matrix))
        return std::nullopt;
    const std::span<const quint32> places = column == 0 ? sheet.rowsOf(line) : sheet.rowsOf(line, column);
    if (places.empty())
        return std::nullopt;
    CountedRows counted;
    for (const quint32 place : places)
        counted.rows.push_back(derivation.rows[place].id);
    counted.name = sheet.cell(line, 0);
    if (column > 0)
        counted.name += QStringLiteral(" – ") + sheet.columns()[column].heading;
    return counted;
}

} // namespace portolan
