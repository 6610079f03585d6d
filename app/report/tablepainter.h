// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "tablelayout.h"

namespace portolan::report {

/// Paints what a layout put on one page, with the headings above.
class TablePainter {
public:
    TablePainter(const TableLayout &table, const ReportWords &words);

    void paint(Page &page, size_t number, double top, TableFaces &faces) const;

private:
    void paintHead(Page &page, double top, TableFaces &faces) const;
    void paintSlice(Page &page, const RowSlice &slice, TableFaces &faces) const;
    void paintCell(Page &page, const RowSlice &slice, size_t column, TableFaces &faces) const;

    const TableLayout &m_table;
    const ReportWords &m_words;
    Pen m_plain;
    Pen m_strong;
    Pen m_heading;
    Pen m_note;
    Pen m_continued;
};

} // namespace portolan::report
