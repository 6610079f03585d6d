// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheet.h"

#include "xlsxtext.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 42;
/// Of the tabs of a draft.
constexpr lxw_color_t draftColour = 0xD9822B;
/// The button of the filter needs room.
constexpr qsizetype buttonWidth = 4;

/// Of the longest of its lines.
qsizetype lengthOf(const QString &text)
{
    qsizetype longest = 0;
    for (const auto line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

lxw_datetime lxwDate(const QDate &date)
{
    return {date.year(), date.month(), date.day(), 0, 0, 0};
}

} // namespace

PageWriter::PageWriter(const SheetPage &page, const WorkbookWords &words, CellFormats &formats,
                       Outcome &outcome)
    : m_page(page), m_words(words), m_formats(formats), m_outcome(outcome),
      m_lengths(page.sheet->columns().size())
{
}

void PageWriter::writeHeadings()
{
    for (size_t i = 0; i < m_lengths.size(); ++i) {
        const QString heading = m_page.sheet->columns()[i].heading;
        writeText(0, lxw_col_t(i), heading, m_formats.heading());
        m_lengths[i] = std::min(heading.size() + buttonWidth, widest / 2);
    }
}

void PageWriter::writeLine(size_t line)
{
    const Tint tint = tintOf(*m_page.sheet, m_page.first + line);
    for (size_t column = 0; column < m_lengths.size(); ++column)
        writeCell(line, lxw_col_t(column), tint);
}

void PageWriter::writeCell(size_t line, lxw_col_t column, Tint tint)
{
    const Sheet &sheet = *m_page.sheet;
    const size_t place = m_page.first + line;
    const SheetColumn &kind = sheet.columns()[column];
    const auto row = lxw_row_t(line + 1);
    const QString text = sheet.cell(place, column);
    m_lengths[column] = std::max(m_lengths[column], lengthOf(text));
    if (kind.kind == CellKind::Number || kind.kind == CellKind::Date) {
        const CellValue value = sheet.value(place, column);
        if (const double *number = std::get_if<double>(&value)) {
            lxw_format *format = m_formats.number(kind.unit, tint);
            m_outcome.note(worksheet_write_number(m_page.worksheet, row, column, *number, format));
            return;
        }
        if (const QDate *date = std::get_if<QDate>(&value)) {
            lxw_datetime day = lxwDate(*date);
            lxw_format *format = m_formats.date(tint);
            m_outcome.note(worksheet_write_datetime(m_page.worksheet, row, column, &day, format));
            return;
        }
    }
    writeText(row, column, fitting(text, place, column), m_formats.text(tint));
}

QString PageWriter::fitting(const QString &text, size_t line, size_t column) const
{
    if (text.size() <= mostCharacters)
        return text;
    const QString reference = m_page.sheet->reference(line, column);
    if (!reference.isEmpty())
        return m_words.seeObject.arg(reference);
    qsizetype end = mostCharacters - m_words.cut.size();
    // Half a character beyond the first 65 536 would be none.
    if (text[end].isLowSurrogate())
        --end;
    return text.left(end) + m_words.cut;
}

void PageWriter::writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty()) {
        m_outcome.note(worksheet_write_blank(m_page.worksheet, row, column, format));
        return;
    }
    // A string stays one, whatever it begins with: nothing here becomes a formula.
    const QByteArray utf8 = storable(text).toUtf8();
    m_outcome.note(worksheet_write_string(m_page.worksheet, row, column, utf8.constData(), format));
}

void PageWriter::finish()
{
    for (size_t i = 0; i < m_lengths.size(); ++i) {
        const double width = double(std::clamp(m_lengths[i] + 1, narrowest, widest));
        const auto column = lxw_col_t(i);
        // What one does not need for writing a rule folds away with one click.
        lxw_row_col_options options{};
        options.level = m_page.sheet->columns()[i].isUsual ? 0 : 1;
        m_outcome.note(worksheet_set_column_opt(m_page.worksheet, column, column, width, nullptr, &options));
    }
    const auto lastColumn = lxw_col_t(m_lengths.size() - 1);
    m_outcome.note(worksheet_autofilter(m_page.worksheet, 0, 0, lxw_row_t(std::max<size_t>(m_page.count, 1)),
                                        lastColumn));
    worksheet_freeze_panes(m_page.worksheet, 1, 1);
    writePrintSetup();
}

void PageWriter::writePrintSetup()
{
    constexpr uint8_t a4 = 9;
    constexpr qsizetype longestTitle = 120;
    lxw_worksheet *worksheet = m_page.worksheet;
    m_outcome.note(worksheet_repeat_rows(worksheet, 0, 0));
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, a4);
    worksheet_fit_to_pages(worksheet, 1, 0);
    QString title = storable(m_page.sheet->title()).left(longestTitle);
    if (!m_words.draft.isEmpty()) {
        title = QStringLiteral("%1 · %2").arg(m_words.draft, title);
        worksheet_set_tab_color(worksheet, draftColour);
    }
    title.replace(u'&', QLatin1String("&&"));
    const QString page = m_words.page.arg(QStringLiteral("&P"), QStringLiteral("&N"));
    m_outcome.note(worksheet_set_header(worksheet, (QStringLiteral("&L") + title).toUtf8().constData()));
    m_outcome.note(worksheet_set_footer(worksheet, (QStringLiteral("&R") + page).toUtf8().constData()));
}

} // namespace portolan
