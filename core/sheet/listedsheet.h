// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/nameplace.h"
#include "sheet.h"

namespace portolan {

/// A sheet whose cells have been worked out beforehand: counts and names rather than rows.
class ListedSheet : public Sheet {
public:
    struct Cell {
        QString text;
        CellValue value;
        /// What it counts, as places in Derivation::rows, in ascending order; nothing for all that the line
        /// does.
        std::optional<std::vector<quint32>> rows;

        static Cell number(size_t number, std::optional<std::vector<quint32>> rows = {});
    };
    struct Line {
        std::vector<Cell> cells;
        std::vector<quint32> rows;
        bool isComplete = true;
        std::vector<ElementId> elements = {};
        /// Where the name that the line is about is entered.
        std::optional<NamePlace> namePlace = {};
    };

    /// Every line has a cell for each column.
    ListedSheet(SheetHead head, std::vector<Line> lines);

    [[nodiscard]] size_t lineCount() const override { return m_lines.size(); }
    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    [[nodiscard]] CellValue value(size_t line, size_t column) const override;
    [[nodiscard]] bool isComplete(size_t line) const override { return m_lines[line].isComplete; }
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line, size_t column) const override;
    [[nodiscard]] std::span<const quint32> rowsOf(size_t line) const override;
    /// Where a line that stands for no rows comes from, most specific first.
    [[nodiscard]] const std::vector<ElementId> &elementsOf(size_t line) const
    {
        return m_lines[line].elements;
    }

    [[nodiscard]] const std::optional<NamePlace> &namePlaceOf(size_t line) const
    {
        return m_lines[line].namePlace;
    }

private:
    std::vector<Line> m_lines;
};

/// The same of any sheet; nothing for lines of rows.
std::span<const ElementId> elementsOf(const Sheet &sheet, size_t line);
std::optional<NamePlace> namePlaceOf(const Sheet &sheet, size_t line);

} // namespace portolan
