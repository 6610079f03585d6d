// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delta.h"
#include "derive/derivation.h"
#include "sheet/layeredsheet.h"

namespace portolan {

/// Two times, and what became of the first until the second.
struct Comparison {
    Comparison(std::shared_ptr<const BaselineContent> earlier, std::shared_ptr<const BaselineContent> later)
        : before(std::move(earlier)), after(std::move(later)), delta(between(*before, *after))
    {
    }

    std::shared_ptr<const BaselineContent> before;
    std::shared_ptr<const BaselineContent> after;
    Delta delta;
};

/// All rows, or only those that are new, changed or removed.
enum class ChangeExtent : quint8 { Complete, OnlyChanges };

/// A sheet of rows with the column Change behind the number: new, changed (how), removed. Rows that are
/// derived no more come last, as they were handed over.
class ChangeSheet : public LayeredSheet {
public:
    /// `sheet` is of rows of `derivation`.
    ChangeSheet(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Derivation> derivation,
                std::shared_ptr<const Comparison> comparison, ChangeExtent extent);
    /// A sheet that was handed over and is no more: all its rows are removed.
    ChangeSheet(const BaselineSheet &gone, std::shared_ptr<const Comparison> comparison, Language language);
    ~ChangeSheet() override;

    [[nodiscard]] size_t lineCount() const override;
    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    [[nodiscard]] LineMarks marks(size_t line) const override;
    void writeMembers(size_t line, JsonTextWriter &json) const override;

    /// Null for a line that is as it was.
    [[nodiscard]] const RowChange *change(size_t line) const;

protected:
    [[nodiscard]] std::optional<size_t> lineBeneath(size_t line) const override;
    [[nodiscard]] std::optional<size_t> columnBeneath(size_t column) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The sheets, made from what the comparison's later time is: those that are handed over get the column
/// Change, others stay as they are. Sheets that were handed over and are no more come last. Where only
/// changes are wanted, sheets without any are left out.
Sheets withChanges(const Sheets &sheets, const std::shared_ptr<const Derivation> &derivation,
                   const std::shared_ptr<const Comparison> &comparison, ChangeExtent extent);

} // namespace portolan
