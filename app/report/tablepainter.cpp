// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepainter.h"

namespace portolan::report {

namespace {

/// How much of a line's height lies above the foot of its letters.
constexpr double baselineShare = 0.80;
constexpr double sideBar = 1.6;

} // namespace

TablePainter::TablePainter(const TableLayout &table, const ReportWords &words)
    : m_table(table), m_words(words), m_plain{fontOf(Face::Table, table.fontSize), table.fontSize, look::ink},
      m_strong{fontOf(Face::TableBold, table.fontSize), table.fontSize, look::ink},
      m_heading{fontOf(Face::TableBold, table.headingSize()), table.headingSize(), look::accent},
      m_note{fontOf(Face::Table, table.fontSize), table.fontSize, look::muted},
      m_continued{fontOf(Face::TableBold, table.fontSize), table.fontSize, look::muted}
{
}

void TablePainter::paint(Page &page, size_t number, double top, TableFaces &faces) const
{
    paintHead(page, top, faces);
    for (const RowSlice &slice : m_table.pages[number])
        paintSlice(page, slice, faces);
}

/// Headings stand at the foot of their band, near what they head.
void TablePainter::paintHead(Page &page, double top, TableFaces &faces) const
{
    const double bottom = top + m_table.headHeight;
    page.fill({look::margin, top, m_table.width, m_table.headHeight}, look::headGround);
    for (const TableColumn &column : m_table.columns) {
        const double left = look::margin + column.left + TableLayout::padding;
        const double right = look::margin + column.left + column.width - TableLayout::padding;
        double y = bottom - 3.5 - double(column.headingLines.size()) * m_table.lineHeight();
        for (const Span &span : column.headingLines) {
            const QString text = column.heading.mid(span.from, span.length);
            const double baseline = y + m_table.lineHeight() * baselineShare;
            if (column.alignsRight)
                page.textTo(right, baseline, text, m_heading, faces.bold);
            else
                page.text(left, baseline, text, m_heading);
            y += m_table.lineHeight();
        }
    }
    page.line(look::margin, look::margin + m_table.width, bottom, look::accent, 0.9);
}

void TablePainter::paintSlice(Page &page, const RowSlice &slice, TableFaces &faces) const
{
    const TableRow &row = m_table.rows[slice.row];
    const double height = m_table.heightOf(slice.lines);
    const double bottom = slice.top + height;
    if (!row.isComplete) {
        page.fill({look::margin, slice.top, m_table.width, height}, look::amberGround);
        page.fill({look::margin, slice.top, sideBar, height}, look::amber);
    }
    for (size_t column = 0; column < m_table.columns.size(); ++column)
        paintCell(page, slice, column, faces);
    double end = bottom;
    if (slice.noteTop > 0) {
        const double left =
            look::margin + TableLayout::padding + (m_table.columns.size() > 1 ? m_table.columns[1].left : 0);
        page.text(left, slice.noteTop + m_table.lineHeight() * baselineShare, row.note, m_note);
        end = slice.noteTop + m_table.noteHeight();
    }
    page.line(look::margin, look::margin + m_table.width, end, look::rule);
}

void TablePainter::paintCell(Page &page, const RowSlice &slice, size_t number, TableFaces &faces) const
{
    const TableColumn &column = m_table.columns[number];
    const TableCell &cell = m_table.rows[slice.row].cells[number];
    const double left = look::margin + column.left + TableLayout::padding;
    double baseline = slice.top + TableLayout::rowPadding + m_table.lineHeight() * baselineShare;
    if (slice.firstLine > 0 && number == 0 && !cell.lines.empty()) {
        // Whose lines these are, again.
        const Span &span = cell.lines.front();
        page.text(left, baseline, cell.text.mid(span.from, span.length) + QStringLiteral(" …"), m_continued);
        return;
    }
    const int end = std::min(slice.firstLine + slice.lines, int(cell.lines.size()));
    for (int line = slice.firstLine; line < end; ++line) {
        const Span &span = cell.lines[size_t(line)];
        if (span.length > 0) {
            const QString text = cell.text.mid(span.from, span.length);
            if (column.alignsRight)
                page.textTo(look::margin + column.left + column.width - TableLayout::padding, baseline, text,
                            m_plain, faces.plain);
            else
                page.text(left, baseline, text, column.isStrong ? m_strong : m_plain);
        }
        baseline += m_table.lineHeight();
    }
}

} // namespace portolan::report
