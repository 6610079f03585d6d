// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace portolan {

/// A sheet that says more than one beneath it: lines and columns of its own say nothing unless the descendant
/// has them say it, all others what they say beneath.
class LayeredSheet : public Sheet {
public:
    [[nodiscard]] size_t lineCount() const override;
    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    [[nodiscard]] CellValue value(size_t line, size_t column) const override;
    [[nodiscard]] QString reference(size_t line, size_t column) const override;
    [[nodiscard]] bool isComplete(size_t line) const override;
    [[nodiscard]] LineMarks marks(size_t line) const override;
    [[nodiscard]] std::optional<quint32> row(size_t line) const override;
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line, size_t column) const override;
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line) const override;

protected:
    /// Without a sheet beneath, all lines are the descendant's own.
    LayeredSheet(SheetHead head, std::shared_ptr<const Sheet> beneath);

    [[nodiscard]] const Sheet *beneath() const { return m_beneath.get(); }
    /// Which line of the sheet beneath a line is; nothing for one of its own.
    [[nodiscard]] virtual std::optional<size_t> lineBeneath(size_t line) const { return line; }
    [[nodiscard]] virtual std::optional<size_t> columnBeneath(size_t column) const = 0;

private:
    std::shared_ptr<const Sheet> m_beneath;
};

} // namespace portolan
