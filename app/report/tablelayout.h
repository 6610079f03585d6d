// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnwidths.h"
#include "reportwords.h"
#include "sheet/workbook.h"
#include "wrapping.h"

#include <functional>

namespace portolan::report {

struct TableColumn {
    /// Of the sheet.
    size_t index = 0;
    double left = 0;
    double width = 0;
    /// Numbers that are to be compared with those above and below.
    bool alignsRight = false;
    /// What one looks rows up by.
    bool isStrong = false;
    QString heading;
    std::vector<Span> headingLines;
};

struct TableCell {
    QString text;
    std::vector<Span> lines;
};

struct TableRow {
    /// As the columns.
    std::vector<TableCell> cells;
    /// Of the cell that has most.
    int lines = 1;
    bool isComplete = true;
    /// Goes under the row, over the whole width; empty where there is nothing to say.
    QString note;
};

/// What of a row stands on a page: all of it, or some of its lines.
struct RowSlice {
    size_t row = 0;
    int firstLine = 0;
    int lines = 0;
    double top = 0;
    /// Where the note stands; 0: it does not stand here.
    double noteTop = 0;
};

using TablePage = std::vector<RowSlice>;

/// A sheet with its cells wrapped, and which rows stand on which page.
struct TableLayout {
    double fontSize = 0;
    /// Headings say less than what is under them.
    [[nodiscard]] double headingSize() const { return fontSize * 0.9; }
    double width = 0;
    double headHeight = 0;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<TablePage> pages;

    [[nodiscard]] double lineHeight() const { return fontSize * 1.22; }
    [[nodiscard]] double heightOf(int lines) const;
    [[nodiscard]] double noteHeight() const { return fontSize * 1.22 + 3; }
    static constexpr double padding = 3; ///< beside cells
    static constexpr double rowPadding = 2.2; ///< above and below
};

/// The measures of both faces of tables; shared by all sheets, which have many words in common.
struct TableFaces {
    Wrapping plain{Face::Table};
    Wrapping bold{Face::TableBold};
};

/// Where tables may stand: from `first` on the page of the heading, from `next` on those that follow, down to
/// `bottom`.
struct TableSpace {
    double width = 0;
    double first = 0;
    double next = 0;
    double bottom = 0;
};

/// Wraps and paginates. No row is divided that could stand on a page of its own without leaving much of
/// another empty. `lineDone` is asked after each line whether to go on; nothing is returned where it said no.
std::optional<TableLayout> layOut(const Sheet &sheet, const Report &report, const ReportWords &words,
                                  const TableSpace &space, TableFaces &faces,
                                  const std::function<bool()> &lineDone);

} // namespace portolan::report
