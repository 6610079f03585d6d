// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"
#include "types/error.h"

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace portolan {

/// One sheet for programs: {"sheet": id, "rows": [...]}. Keys, their order, "any", "Internet" and the
/// words of directions never depend on the language; names, purposes and impacts do. Fails with
/// CannotWrite and the device's reason; the device then holds a part.
Result<void> writeJson(const Sheet &sheet, QIODevice &device);

/// Several sheets: {"sheets": [...]}.
Result<void> writeJson(const Sheets &sheets, QIODevice &device);

} // namespace portolan
