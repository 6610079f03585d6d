// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "bufferedwriter.h"

#include <algorithm>

namespace portolan {

namespace {

class CsvLines {
public:
    CsvLines(CsvTarget target, QIODevice &device)
        : m_separator(QLatin1Char(target == CsvTarget::ExcelGerman ? ';' : ',')), m_writer(device)
    {
        if (target != CsvTarget::Plain)
            m_writer.write(QString(QChar(QChar::ByteOrderMark)));
    }

    void add(const QString &text)
    {
        if (m_hasCells)
            m_line += m_separator;
        m_line += csvCell(text, m_separator);
        m_hasCells = true;
    }
    void endLine()
    {
        m_writer.write(m_line + QStringLiteral("\r\n"));
        m_line.clear();
        m_hasCells = false;
    }
    Result<void> finish() { return m_writer.finish(); }

private:
    QChar m_separator;
    BufferedWriter m_writer;
    QString m_line;
    bool m_hasCells = false;
};

bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QString csvCell(const QString &text, QChar separator)
{
    QString cell = isFormula(text) ? QLatin1Char('\'') + text : text;
    const bool quoted = std::ranges::any_of(cell, [separator](QChar c) {
        return c == separator || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    });
    if (!quoted)
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

Result<void> writeCsv(const Sheet &sheet, CsvTarget target, QIODevice &device)
{
    CsvLines lines(target, device);
    for (const SheetColumn &column : sheet.columns())
        lines.add(column.heading);
    lines.endLine();
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        for (size_t column = 0; column < sheet.columns().size(); ++column)
            lines.add(sheet.cell(line, column));
        lines.endLine();
    }
    return lines.finish();
}

Result<void> writeCsv(const QStringList &headings, const std::vector<QStringList> &rows, CsvTarget target,
                      QIODevice &device)
{
    CsvLines lines(target, device);
    const auto addLine = [&lines](const QStringList &cells) {
        for (const QString &cell : cells)
            lines.add(cell);
        lines.endLine();
    };
    addLine(headings);
    for (const QStringList &row : rows)
        addLine(row);
    return lines.finish();
}

} // namespace portolan
