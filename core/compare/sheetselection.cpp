// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetselection.h"

#include "sheet/firewallobjects.h"
#include "sheet/frozen.h"
#include "sheet/requestsheet.h"

#include <algorithm>

namespace portolan {

Sheets selectedSheets(const std::shared_ptr<const Derivation> &derivation,
                      const std::shared_ptr<const RowNumbers> &numbers, const Requests &requests,
                      const SheetSelection &selection)
{
    const SheetSource source{derivation, numbers, selection.options,
                             std::make_shared<const FirewallObjects>(derivation)};
    const std::vector<SheetKey> all = sheetKeys(*derivation);
    Sheets sheets;
    for (const SheetKey &key : selection.keys.empty() ? all : selection.keys)
        sheets.push_back(makeSheet(source, key));
    sheets = withRequests(sheets, derivation, requests);
    if (!selection.since)
        return sheets;
    const auto now = std::make_shared<const BaselineContent>(frozen(derivation, numbers, requests));
    const auto comparison = std::make_shared<const Comparison>(selection.since, now);
    Sheets changed = withChanges(sheets, derivation, comparison, selection.extent);
    // Who chooses sheets does not ask for those that are no more.
    if (!selection.keys.empty()) {
        std::erase_if(changed, [&sheets](const auto &sheet) {
            return std::ranges::none_of(sheets,
                                        [&sheet](const auto &asked) { return asked->id() == sheet->id(); });
        });
    }
    return changed;
}

} // namespace portolan
