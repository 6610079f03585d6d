// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesheet.h"
#include "sheet/listedsheet.h"

namespace portolan {

/// All that changed between two times on one sheet: a line a row, with what it is between, and what became of
/// it. Rows that were removed as they were.
class DeltaSheet : public ListedSheet {
public:
    DeltaSheet(const Comparison &comparison, Language language);

    [[nodiscard]] LineMarks marks(size_t line) const override;

private:
    std::vector<RowChange::Kind> m_kinds;
};

/// The mark of a line whose row became that.
LineMark markOf(RowChange::Kind kind);

} // namespace portolan
