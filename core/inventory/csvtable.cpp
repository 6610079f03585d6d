// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include "sheet/csvwriter.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

tl::unexpected<CsvError> damaged(CsvDamage damage, int line = 0, size_t column = 0, qint64 limit = 0)
{
    return tl::unexpected(
        CsvError{damage, line, int(column), limit > 0 ? QString::number(limit) : QString()});
}

class Parser {
public:
    Parser(QStringView text, QChar separator, int line, const CsvLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits), m_line(line)
    {
    }

    CsvResult<std::vector<CsvRow>> rows();

private:
    using Step = CsvResult<bool>;

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar current() const { return m_text[m_at]; }
    [[nodiscard]] bool isAtLineEnd() const
    {
        return !isAtEnd() && (current() == u'\n' || current() == u'\r');
    }
    /// Windows ends lines with two characters.
    void passLineEnd();
    [[nodiscard]] Step row(CsvRow &row);
    [[nodiscard]] Step quoted(QString &cell, size_t column);
    [[nodiscard]] Step plain(QString &cell, size_t column);
    [[nodiscard]] Step append(QString &cell, QChar c, size_t column) const;

    QStringView m_text;
    QChar m_separator;
    const CsvLimits &m_limits;
    qsizetype m_at = 0;
    int m_line;
};

void Parser::passLineEnd()
{
    if (current() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

Parser::Step Parser::append(QString &cell, QChar c, size_t column) const
{
    if (c.isNull())
        return damaged(CsvDamage::NullCharacter, m_line, column);
    if (cell.size() >= m_limits.cell)
        return damaged(CsvDamage::CellTooLong, m_line, column, m_limits.cell);
    cell += c;
    return true;
}

Parser::Step Parser::quoted(QString &cell, size_t column)
{
    const int begin = m_line;
    for (++m_at; !isAtEnd();) {
        const QChar c = current();
        if (c == u'"' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"')) {
            ++m_at;
            if (isAtEnd() || isAtLineEnd() || current() == m_separator)
                return true;
            return damaged(CsvDamage::TextAfterQuote, m_line, column);
        }
        if (auto step = append(cell, c, column); !step)
            return step;
        if (c == u'\n')
            ++m_line;
        m_at += c == u'"' ? 2 : 1;
    }
    return damaged(CsvDamage::UnclosedQuote, begin, column);
}

Parser::Step Parser::plain(QString &cell, size_t column)
{
    while (!isAtEnd() && !isAtLineEnd() && current() != m_separator) {
        if (auto step = append(cell, current(), column); !step)
            return step;
        ++m_at;
    }
    return true;
}

Parser::Step Parser::row(CsvRow &row)
{
    row.line = m_line;
    while (true) {
        const size_t column = size_t(row.cells.size()) + 1;
        if (column > m_limits.columns)
            return damaged(CsvDamage::TooManyColumns, row.line, 0, qint64(m_limits.columns));
        QString cell;
        auto step = !isAtEnd() && current() == u'"' ? quoted(cell, column) : plain(cell, column);
        if (!step)
            return step;
        row.cells.append(withoutGuard(cell).trimmed());
        if (isAtEnd())
            return true;
        if (isAtLineEnd()) {
            passLineEnd();
            return true;
        }
        ++m_at;
    }
}

CsvResult<std::vector<CsvRow>> Parser::rows()
{
    std::vector<CsvRow> rows;
    while (!isAtEnd()) {
        CsvRow next;
        if (auto step = row(next); !step)
            return tl::unexpected(step.error());
        if (std::ranges::all_of(next.cells, &QString::isEmpty))
            continue;
        // The headings are one more.
        if (rows.size() > m_limits.rows)
            return damaged(CsvDamage::TooManyRows, next.line, 0, qint64(m_limits.rows));
        rows.push_back(std::move(next));
    }
    return rows;
}

/// Whichever the first line with text has most of, outside of quotes.
QChar separatorIn(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    bool hasText = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && hasText && (c == u'\n' || c == u'\r'))
            break;
        hasText = hasText || !c.isSpace();
        for (size_t i = 0; i < candidates.size() && !isQuoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return QChar(candidates[size_t(std::ranges::max_element(counts) - counts.begin())]);
}

/// A line of Excel's own ("sep=;"), which is no row; empty where there is none.
QStringView separatorLine(QStringView text)
{
    const qsizetype end = std::min(
        {text.size(), text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n') + 1, qsizetype(8)});
    const QStringView line = text.first(end);
    const bool is = line.trimmed().size() <= 5 && line.size() > 4
        && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
        && QStringView(u",;\t").contains(line[4]);
    return is ? line : QStringView();
}

} // namespace

CsvResult<CsvTable> parseCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return damaged(CsvDamage::TooLarge, 0, 0, limits.bytes / (1024 * 1024));
    const QString whole = decodedCsv(bytes);
    const QStringView said = separatorLine(whole);
    const QStringView text = QStringView(whole).sliced(said.size());
    CsvTable table;
    table.separator = said.isEmpty() ? separatorIn(text) : said[4];
    auto rows = Parser(text, table.separator, said.isEmpty() ? 1 : 2, limits).rows();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return damaged(CsvDamage::Empty);
    table.headings = rows->front().cells;
    table.rows.assign(std::make_move_iterator(rows->begin() + 1), std::make_move_iterator(rows->end()));
    return table;
}

CsvResult<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(CsvError{CsvDamage::CannotRead, 0, 0, file.errorString()});
    // One byte more shows that there is more.
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(CsvError{CsvDamage::CannotRead, 0, 0, file.errorString()});
    return parseCsv(bytes, limits);
}

} // namespace portolan
