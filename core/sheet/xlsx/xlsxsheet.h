// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellformats.h"
#include "sheet/workbook.h"
#include "types/error.h"

namespace portolan {

/// Remembers the first thing that went wrong: every call of the library says how it went.
class Outcome {
public:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_error == LXW_NO_ERROR)
            return {};
        return failure(ErrorCode::CannotWrite, {QString::fromUtf8(lxw_strerror(m_error))});
    }

private:
    lxw_error m_error = LXW_NO_ERROR;
};

/// Some lines of a sheet on one worksheet.
struct SheetPage {
    lxw_worksheet *worksheet;
    const Sheet *sheet;
    size_t first;
    size_t count;
};

/// Writes lines as they are asked for; nothing of a sheet is kept.
class PageWriter {
public:
    PageWriter(const SheetPage &page, const WorkbookWords &words, CellFormats &formats, Outcome &outcome);

    void writeHeadings();
    /// `line` counts from the first of the page; in ascending order.
    void writeLine(size_t line);
    /// Widths, filter and how it is printed.
    void finish();

private:
    void writeCell(size_t line, lxw_col_t column, Tint tint);
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    void writePrintSetup();
    [[nodiscard]] QString fitting(const QString &text, size_t line, size_t column) const;

    SheetPage m_page;
    const WorkbookWords &m_words;
    CellFormats &m_formats;
    Outcome &m_outcome;
    std::vector<qsizetype> m_lengths;
};

} // namespace portolan
