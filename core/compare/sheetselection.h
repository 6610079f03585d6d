// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesheet.h"
#include "model/requests.h"
#include "sheet/sheetlist.h"

namespace portolan {

/// Which sheets somebody wants, and how.
struct SheetSelection {
    /// Empty: every sheet there is.
    std::vector<SheetKey> keys;
    SheetOptions options;
    /// With the column Change since then; null: without.
    std::shared_ptr<const BaselineContent> since;
    ChangeExtent extent = ChangeExtent::Complete;
};

/// The sheets with what people wrote about their rows and what changed: what every writer is given.
Sheets selectedSheets(const std::shared_ptr<const Derivation> &derivation,
                      const std::shared_ptr<const RowNumbers> &numbers, const Requests &requests,
                      const SheetSelection &selection);

} // namespace portolan
