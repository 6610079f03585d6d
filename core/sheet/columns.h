// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace portolan {

/// The columns of a kind of sheet, in the order in which people read them.
std::vector<Column> columnsOf(SheetKind kind);

/// The heading of a column in English, to be translated in the context "Sheet". A sheet whose rows have
/// one end only calls the same column by a shorter name.
const char *headingSource(SheetKind kind, Column column);

/// The name of the sheet, likewise.
const char *titleSource(SheetKind kind);

} // namespace portolan
