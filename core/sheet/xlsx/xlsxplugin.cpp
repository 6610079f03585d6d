// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxplugin.h"

#include "sheetnames.h"
#include "writtensize.h"
#include "xlsxsheet.h"
#include "xlsxtext.h"

#include <QDateTime>
#include <QDir>

#include <memory>

namespace portolan {

namespace {

/// Without the headings.
constexpr size_t mostLines = LXW_ROW_MAX - 1;
/// So many lines are written between two questions whether to go on.
constexpr size_t linesPerQuestion = 512;

struct Discard {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using WorkbookPointer = std::unique_ptr<lxw_workbook, Discard>;

WorkbookPointer newWorkbook(const QString &path)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    return WorkbookPointer(workbook_new_opt(QFile::encodeName(path).constData(), &options));
}

class BookWriter {
public:
    BookWriter(const Workbook &book, const QString &path, WorkbookPointer workbook, const GoOn &goOn)
        : m_book(book), m_path(path), m_goOn(goOn), m_workbook(std::move(workbook)),
          m_formats(m_workbook.get(), book.cover->language())
    {
    }

    /// False when it was stopped.
    Result<bool> write()
    {
        writeProperties();
        lxw_worksheet *cover = addWorksheet(m_book.cover->title());
        addPages();
        if (auto soFar = m_outcome.result(); !soFar)
            return tl::unexpected(soFar.error());
        writeCover(cover);
        for (const SheetPage &page : m_pages) {
            if (!writePage(page))
                return false;
        }
        if (auto soFar = m_outcome.result(); !soFar)
            return tl::unexpected(soFar.error());
        return close().map([] { return true; });
    }

private:
    lxw_worksheet *addWorksheet(const QString &title)
    {
        const QString name = m_names.take(title);
        lxw_worksheet *worksheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
        if (!worksheet)
            m_outcome.note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        m_worksheetNames.append(name);
        return worksheet;
    }

    void writeProperties()
    {
        QByteArray title = storable(m_book.title).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = time_t(QDateTime(m_book.date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
        m_outcome.note(workbook_set_properties(m_workbook.get(), &properties));
    }

    void addPages()
    {
        for (const auto &sheet : m_book.sheets) {
            const size_t lines = sheet->lineCount();
            size_t first = 0;
            do {
                const size_t count = std::min(lines - first, mostLines);
                m_pages.push_back({addWorksheet(sheet->title()), sheet.get(), first, count});
                first += count;
            } while (first < lines);
            m_total += lines;
        }
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                   lxw_format *format)
    {
        const QByteArray utf8 = storable(text).left(mostCharacters).toUtf8();
        m_outcome.note(worksheet_write_string(sheet, row, column, utf8.constData(), format));
    }

    /// Facts, then what follows with links to it.
    void writeCover(lxw_worksheet *cover)
    {
        constexpr double nameWidth = 36;
        constexpr double valueWidth = 60;
        m_outcome.note(worksheet_set_column(cover, 0, 0, nameWidth, nullptr));
        m_outcome.note(worksheet_set_column(cover, 1, 1, valueWidth, nullptr));
        writeText(cover, 0, 0, m_book.title, m_formats.title());
        lxw_row_t row = 2;
        for (size_t line = 0; line < m_book.cover->lineCount(); ++line, ++row) {
            writeText(cover, row, 0, m_book.cover->cell(line, 0), m_formats.name());
            writeText(cover, row, 1, m_book.cover->cell(line, 1), nullptr);
        }
        ++row;
        writeText(cover, row, 0, m_book.words.contents, m_formats.name());
        writeText(cover, row, 1, m_book.words.lines, m_formats.name());
        ++row;
        for (size_t i = 0; i < m_pages.size(); ++i, ++row)
            writeLink(cover, row, i);
        worksheet_fit_to_pages(cover, 1, 0);
    }

    void writeLink(lxw_worksheet *cover, lxw_row_t row, size_t page)
    {
        // The first worksheet is the cover.
        const QString name = m_worksheetNames[qsizetype(page) + 1];
        QString quoted = name;
        quoted.replace(u'\'', QLatin1String("''"));
        const QByteArray url = QStringLiteral("internal:'%1'!A1").arg(quoted).toUtf8();
        const QByteArray text = name.toUtf8();
        m_outcome.note(worksheet_write_url_opt(cover, row, 0, url.constData(), m_formats.link(),
                                               text.constData(), nullptr));
        m_outcome.note(
            worksheet_write_number(cover, row, 1, double(m_pages[page].count), m_formats.coverNumber()));
    }

    /// False when it is to stop.
    bool writePage(const SheetPage &page)
    {
        PageWriter writer(page, m_book.words, m_formats, m_outcome);
        writer.writeHeadings();
        for (size_t line = 0; line < page.count; ++line) {
            if (m_goOn && m_done % linesPerQuestion == 0 && !m_goOn(m_done, m_total))
                return false;
            writer.writeLine(line);
            ++m_done;
        }
        writer.finish();
        return true;
    }

    Result<void> close()
    {
        // Lines went to files of their own. How much is in them has to arrive in the workbook: the library
        // does not look whether it could write what it puts together.
        std::vector<quint64> least;
        for (lxw_worksheet *worksheet = STAILQ_FIRST(m_workbook->worksheets); worksheet;
             worksheet = STAILQ_NEXT(worksheet, list_pointers)) {
            FILE *lines = worksheet->optimize_tmpfile;
            if (!lines || std::fflush(lines) != 0 || std::ferror(lines))
                return failure(ErrorCode::CannotWrite, {qt_error_string(errno)});
            least.push_back(quint64(std::max(std::ftell(lines), 0L)));
        }
        // It is gone after this, however it ends.
        const lxw_error error = workbook_close(m_workbook.release());
        m_outcome.note(error);
        if (auto closed = m_outcome.result(); !closed)
            return closed;
        const std::map<QString, quint64> sizes = entrySizes(m_path);
        for (size_t i = 0; i < least.size(); ++i) {
            const auto entry = sizes.find(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1));
            if (entry == sizes.end() || entry->second < least[i])
                return failure(ErrorCode::CannotWrite, {qt_error_string(ENOSPC)});
        }
        return {};
    }

    const Workbook &m_book;
    QString m_path;
    const GoOn &m_goOn;
    WorkbookPointer m_workbook;
    CellFormats m_formats;
    Outcome m_outcome;
    SheetNames m_names;
    QStringList m_worksheetNames;
    std::vector<SheetPage> m_pages;
    size_t m_done = 0;
    size_t m_total = 0;
};

} // namespace

Result<bool> XlsxPlugin::write(const Workbook &workbook, const QString &path, const GoOn &goOn) const
{
    WorkbookPointer file = newWorkbook(path);
    if (!file)
        return failure(ErrorCode::CannotWrite,
                       {QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED))});
    return BookWriter(workbook, path, std::move(file), goOn).write();
}

} // namespace portolan
