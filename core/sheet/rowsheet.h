// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "derive/details.h"
#include "model/document.h"
#include "sheet.h"
#include "sheetparts.h"

#include <memory>

namespace portolan {

/// One line per row with address lists, or one line per pair of addresses.
enum class RowForm : quint8 { Grouped, Expanded };

class CellText;
class FirewallObjects;

struct SheetOptions {
    Language language = Language::English;
    RowForm rows = RowForm::Grouped;
    /// Also the names of the firewall's objects.
    bool objects = false;
};

/// Derived rows as a sheet: those of one part, in all columns of its kind. Keeps its derivation alive.
class RowSheet : public Sheet {
public:
    /// Objects that are not handed over are worked out when needed.
    RowSheet(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
             const SheetPart &part, SheetOptions options,
             std::shared_ptr<const FirewallObjects> objects = {});
    ~RowSheet() override;

    [[nodiscard]] const SheetPart &part() const;
    [[nodiscard]] const SheetOptions &options() const;
    [[nodiscard]] const Derivation &derivation() const;

    [[nodiscard]] size_t lineCount() const override;
    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    [[nodiscard]] CellValue value(size_t line, size_t column) const override;
    [[nodiscard]] QString reference(size_t line, size_t column) const override;
    [[nodiscard]] bool isComplete(size_t line) const override;
    [[nodiscard]] std::optional<quint32> row(size_t line) const override;
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line, size_t column) const override;
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line) const override;
    void writeMembers(size_t line, JsonTextWriter &json) const override;

    /// Whether it is among the columns or not.
    [[nodiscard]] QString cell(size_t line, Column column) const;
    [[nodiscard]] QString heading(Column column) const;
    [[nodiscard]] const Row &derivedRow(size_t line) const;
    /// What the cells of a line are made of; on an expanded line, reduced to its pair of addresses. Valid
    /// until another line is asked for.
    [[nodiscard]] const RowDetails &details(size_t line) const;
    /// The elements and associations that make the row necessary.
    [[nodiscard]] std::vector<ElementId> reasons(size_t line) const;
    /// The row's id; on an expanded line followed by whose addresses it shows.
    [[nodiscard]] QString lineId(size_t line) const;
    /// "EXT-017"; empty for a row that has no number yet.
    [[nodiscard]] QString number(size_t line) const;
    /// Makes the texts of cells, for writers that need single ones in another shape.
    [[nodiscard]] const CellText &text() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace portolan
