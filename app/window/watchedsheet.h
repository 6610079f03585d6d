// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/layeredsheet.h"

namespace portolan {

/// A sheet that says how far its reader has come.
class WatchedSheet : public LayeredSheet {
public:
    /// `reached` becomes `before` and the line that was last asked for.
    WatchedSheet(const std::shared_ptr<const Sheet> &sheet, size_t before, std::shared_ptr<size_t> reached);

    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    void writeMembers(size_t line, JsonTextWriter &json) const override;

protected:
    [[nodiscard]] std::optional<size_t> columnBeneath(size_t column) const override { return column; }

private:
    size_t m_before;
    std::shared_ptr<size_t> m_reached;
};

} // namespace portolan
