// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelayout.h"

#include "derive/derivation.h"
#include "sheet/requestsheet.h"

#include <algorithm>

namespace portolan::report {

namespace {

constexpr double largestSize = 8;
constexpr double smallestSize = 6.2;
constexpr double sizeStep = 0.3;
/// No word makes its column wider than this share of the table; longer ones are broken.
constexpr double widestWord = 0.16;
/// Measuring all of a long sheet would tell little more.
constexpr size_t mostMeasured = 2000;
/// A row that takes more than this share of a page may be divided.
constexpr double dividedShare = 0.4;
/// Fewer lines are not left alone on a page.
constexpr int leastLines = 4;

/// Where it can be helped, no cell takes more lines.
constexpr double mostUsualLines = 6;

/// One size for all columns; widths in points at a size of one point.
struct Measure {
    double word = 0;
    double longest = 0;
    std::vector<double> lines;

    [[nodiscard]] double usual() const
    {
        std::vector<double> sorted = lines;
        const auto place = sorted.begin() + qsizetype(sorted.size() * 4 / 5);
        if (place == sorted.end())
            return 0;
        std::nth_element(sorted.begin(), place, sorted.end());
        // The few that are much longer do not get lines for each word either.
        return std::max(*place, longest / mostUsualLines);
    }
};

/// What people wrote about a row that those have to know who implement it.
bool isAskedFor(const QString &key)
{
    return key == columnKey(RequestColumn::ValidUntil) || key == columnKey(RequestColumn::Ticket)
        || key == columnKey(RequestColumn::Exemption) || key == columnKey(RequestColumn::Remark);
}

class Maker {
public:
    Maker(const Sheet &sheet, const Report &report, const ReportWords &words, const TableSpace &space,
          TableFaces &faces, const std::function<bool()> &lineDone)
        : m_sheet(sheet), m_report(report), m_words(words), m_space(space), m_faces(faces),
          m_lineDone(lineDone)
    {
    }

    std::optional<TableLayout> make()
    {
        if (!takeTexts())
            return std::nullopt;
        dropEmptyColumns();
        chooseWidths();
        wrapHeadings();
        for (TableRow &row : m_table.rows)
            wrap(row);
        paginate();
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool isWanted(const SheetColumn &column) const
    {
        if (m_report.columns.empty())
            return column.isUsual || isAskedFor(column.key);
        return std::ranges::find(m_report.columns, column.key) != m_report.columns.end();
    }

    /// False where it is to stop.
    bool takeTexts()
    {
        // Lines that are no rows count something.
        const bool counts = m_sheet.lineCount() > 0 && !m_sheet.row(0);
        const auto &columns = m_sheet.columns();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (!isWanted(columns[i]))
                continue;
            TableColumn column;
            column.index = i;
            column.alignsRight = counts && columns[i].kind == CellKind::Number;
            column.isStrong = m_table.columns.empty() || columns[i].key == QLatin1String("change");
            column.heading = printable(columns[i].heading);
            m_table.columns.push_back(std::move(column));
        }
        m_table.rows.reserve(m_sheet.lineCount());
        for (size_t line = 0; line < m_sheet.lineCount(); ++line) {
            if (!m_lineDone())
                return false;
            TableRow row;
            row.cells.reserve(m_table.columns.size());
            for (const TableColumn &column : m_table.columns)
                row.cells.push_back({printable(m_sheet.cell(line, column.index)), {}});
            row.isComplete = m_sheet.isComplete(line);
            m_table.rows.push_back(std::move(row));
            noteReplies(line);
        }
        return true;
    }

    /// Under the last of rows in a line that come from the same range of ports.
    void noteReplies(size_t line)
    {
        const auto place = m_sheet.row(line);
        if (!place)
            return;
        const Row &row = m_report.derivation->rows[*place];
        const PortRange &ports = row.sourcePorts;
        if (row.sheet != SheetKind::Firewall || ports.isAny() || ports.first() == ports.last())
            return;
        QString note = m_words.onlyReplies(ports.toString());
        if (line > 0 && m_table.rows[line - 1].note == note)
            m_table.rows[line - 1].note.clear();
        m_table.rows[line].note = std::move(note);
    }

    /// Columns in which nothing stands take room that others need.
    void dropEmptyColumns()
    {
        for (size_t i = m_table.columns.size(); i-- > 0;) {
            const bool isEmpty = std::ranges::all_of(
                m_table.rows, [i](const TableRow &row) { return row.cells[i].text.isEmpty(); });
            if (!isEmpty || m_table.rows.empty())
                continue;
            m_table.columns.erase(m_table.columns.begin() + qsizetype(i));
            for (TableRow &row : m_table.rows)
                row.cells.erase(row.cells.begin() + qsizetype(i));
        }
    }

    [[nodiscard]] Wrapping &faceOf(const TableColumn &column) const
    {
        return column.isStrong ? m_faces.bold : m_faces.plain;
    }

    [[nodiscard]] std::vector<Measure> measured() const
    {
        std::vector<Measure> measures(m_table.columns.size());
        const size_t step = std::max<size_t>(1, m_table.rows.size() / mostMeasured);
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const TableColumn &column = m_table.columns[i];
            const auto heading = m_faces.bold.extentOf(column.heading);
            Measure &measure = measures[i];
            measure.word = measure.longest = heading.word * 0.9;
            for (size_t row = 0; row < m_table.rows.size(); row += step) {
                const auto extent = faceOf(column).extentOf(m_table.rows[row].cells[i].text);
                measure.word = std::max(measure.word, extent.word);
                measure.longest = std::max(measure.longest, extent.line);
                measure.lines.push_back(extent.line);
            }
        }
        return measures;
    }

    void chooseWidths()
    {
        const std::vector<Measure> measures = measured();
        const double total = m_space.width;
        // A hundredth more than measured: positions are rounded when painted.
        const auto needsAt = [&](double size) {
            std::vector<ColumnNeed> needs;
            for (const Measure &measure : measures) {
                const auto wide = [size](double width) {
                    return width * size * 1.01 + 2 * TableLayout::padding;
                };
                const double least = std::min(wide(measure.word), total * widestWord);
                needs.push_back(
                    {least, std::max(least, wide(measure.usual())), std::max(least, wide(measure.longest))});
            }
            return needs;
        };
        double size = largestSize;
        while (size > smallestSize && !fits(needsAt(size), total * 0.8))
            size -= sizeStep;
        m_table.fontSize = size;
        const std::vector<double> widths = columnWidths(needsAt(size), total);
        for (size_t i = 0; i < widths.size(); ++i) {
            m_table.columns[i].left = m_table.width;
            m_table.columns[i].width = widths[i];
            m_table.width += widths[i];
        }
    }

    void wrapHeadings()
    {
        qsizetype most = 1;
        for (TableColumn &column : m_table.columns) {
            column.headingLines = m_faces.bold.wrapped(
                column.heading, column.width - 2 * TableLayout::padding, m_table.headingSize());
            most = std::max(most, qsizetype(column.headingLines.size()));
        }
        m_table.headHeight = double(most) * m_table.lineHeight() + 7;
    }

    void wrap(TableRow &row)
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const TableColumn &column = m_table.columns[i];
            TableCell &cell = row.cells[i];
            cell.lines =
                faceOf(column).wrapped(cell.text, column.width - 2 * TableLayout::padding, m_table.fontSize);
            row.lines = std::max(row.lines, int(cell.lines.size()));
        }
    }

    void newPage()
    {
        m_table.pages.emplace_back();
        m_y = (m_table.pages.size() == 1 ? m_space.first : m_space.next) + m_table.headHeight;
    }

    [[nodiscard]] int linesThatFit() const
    {
        return int((m_space.bottom - m_y - 2 * TableLayout::rowPadding) / m_table.lineHeight());
    }

    void paginate()
    {
        newPage();
        const double wholePage = m_space.bottom - m_space.next - m_table.headHeight;
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const TableRow &row = m_table.rows[i];
            const double note = row.note.isEmpty() ? 0 : m_table.noteHeight();
            int first = 0;
            while (m_y + m_table.heightOf(row.lines - first) + note > m_space.bottom) {
                const int fitting = std::min(linesThatFit(), row.lines - first);
                const bool mayDivide = m_table.heightOf(row.lines) > wholePage * dividedShare
                    && fitting >= leastLines && row.lines - first - fitting >= leastLines;
                const bool isFresh = m_table.pages.back().empty();
                if (mayDivide || isFresh) {
                    // On an empty page what fits has to go: there is no emptier one.
                    const int lines = std::max(fitting, 1);
                    m_table.pages.back().push_back({i, first, lines, m_y, 0});
                    first += lines;
                }
                if (first >= row.lines)
                    break;
                newPage();
            }
            if (first >= row.lines)
                continue;
            RowSlice slice{i, first, row.lines - first, m_y, 0};
            m_y += m_table.heightOf(slice.lines);
            if (note > 0) {
                slice.noteTop = m_y;
                m_y += note;
            }
            m_table.pages.back().push_back(slice);
        }
    }

    const Sheet &m_sheet;
    const Report &m_report;
    const ReportWords &m_words;
    const TableSpace &m_space;
    TableFaces &m_faces;
    const std::function<bool()> &m_lineDone;
    TableLayout m_table;
    double m_y = 0;
};

} // namespace

double TableLayout::heightOf(int lines) const
{
    return lines * lineHeight() + 2 * rowPadding;
}

std::optional<TableLayout> layOut(const Sheet &sheet, const Report &report, const ReportWords &words,
                                  const TableSpace &space, TableFaces &faces,
                                  const std::function<bool()> &lineDone)
{
    return Maker(sheet, report, words, space, faces, lineDone).make();
}

} // namespace portolan::report
