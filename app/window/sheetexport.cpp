// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetexport.h"

#include "dialogs.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "panels/sheetspanel.h"
#include "sheet/outputfile.h"
#include "sheet/xlsxwriter.h"
#include "text/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QRegularExpression>

namespace portolan {

namespace {

enum class Format : quint8 { WorkbookOfAll, WorkbookOfOne, CsvForExcel, PlainCsv };

bool isWorkbook(Format format)
{
    return format == Format::WorkbookOfAll || format == Format::WorkbookOfOne;
}

QString suffixOf(Format format)
{
    return isWorkbook(format) ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
}

} // namespace

Result<void> exportCsv(const Sheet &sheet, CsvTarget target, const QString &path)
{
    return writeOutput(path, [&](QIODevice &device) { return writeCsv(sheet, target, device); });
}

QString exportFileName(const QString &documentName, const QString &sheetName, const QString &suffix)
{
    static const QRegularExpression disliked(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString base = documentName;
    for (const QString &ending : {QStringLiteral(".json"), QStringLiteral(".portolan")}) {
        if (base.endsWith(ending))
            base.chop(ending.size());
    }
    if (!sheetName.isEmpty())
        base += u'-' + sheetName;
    return base.append(suffix).replace(disliked, QStringLiteral("-"));
}

struct SheetExport::Choice {
    /// Empty: a change of mind.
    QString path;
    Format format = Format::WorkbookOfAll;
};

SheetExport::SheetExport(OpenDocument &document, DocumentController &controller, SheetsPanel &sheets,
                         Dialogs &dialogs, QWidget *window)
    : QObject(window), m_document(document), m_controller(controller), m_sheets(sheets), m_dialogs(dialogs),
      m_window(window)
{
}

SheetExport::Choice SheetExport::ask(const QString &sheetName) const
{
    QStringList filters{tr("Excel workbook, all sheets (*.xlsx)")};
    if (!sheetName.isEmpty()) {
        filters += {tr("Excel workbook, this sheet (*.xlsx)"), tr("CSV for Excel, this sheet (*.csv)"),
                    tr("CSV, comma and UTF-8, this sheet (*.csv)")};
    }
    const QString folder =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
    QFileDialog dialog(m_window, tr("Export sheets"), folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto suggest = [&](const QString &filter) {
        const auto format = Format(std::max<qsizetype>(filters.indexOf(filter), 0));
        dialog.setDefaultSuffix(suffixOf(format));
        dialog.selectFile(exportFileName(
            m_controller.name(), format == Format::WorkbookOfAll ? QString() : sheetName, suffixOf(format)));
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, suggest);
    suggest(filters.first());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const qsizetype chosen = filters.indexOf(dialog.selectedNameFilter());
    return {dialog.selectedFiles().constFirst(), Format(std::max<qsizetype>(chosen, 0))};
}

void SheetExport::run()
{
    const auto sheet = m_sheets.shownSheet();
    if (!sheet && m_sheets.allSheets().empty()) {
        m_dialogs.complain(tr("There is no sheet to export here."), tr("Show the rows of a sheet first."));
        return;
    }
    const Choice choice = ask(sheet ? sheet->title() : QString());
    if (choice.path.isEmpty())
        return;
    const Result<bool> written = write(choice);
    if (!written)
        m_dialogs.complain(tr("The sheets cannot be exported."), errorText(written.error()));
    else if (!*written)
        Q_EMIT m_controller.noted(tr("Nothing was exported."));
    else
        Q_EMIT m_controller.noted(tr("Exported to %1").arg(QDir::toNativeSeparators(choice.path)));
}

Result<bool> SheetExport::write(const Choice &choice)
{
    if (isWorkbook(choice.format))
        return writeWorkbook(choice);
    const CsvTarget excel =
        m_sheets.sheetLanguage() == Language::German ? CsvTarget::ExcelGerman : CsvTarget::ExcelEnglish;
    const CsvTarget target = choice.format == Format::CsvForExcel ? excel : CsvTarget::Plain;
    return exportCsv(*m_sheets.shownSheet(), target, choice.path).map([] { return true; });
}

Result<bool> SheetExport::writeWorkbook(const Choice &choice)
{
    // Held here: an edit meanwhile gives the panel other sheets.
    const auto derivation = m_document.derivation();
    Sheets sheets =
        choice.format == Format::WorkbookOfAll ? m_sheets.allSheets() : Sheets{m_sheets.shownSheet()};
    const Workbook workbook =
        workbookOf(*derivation, std::move(sheets), m_sheets.sheetLanguage(), QDate::currentDate());
    QProgressDialog progress(tr("Exporting sheets…"), tr("Cancel"), 0, 1, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const GoOn goOn = [&progress](size_t done, size_t total) {
        progress.setMaximum(int(total));
        progress.setValue(int(done));
        return !progress.wasCanceled();
    };
    return writeXlsx(workbook, choice.path, goOn);
}

} // namespace portolan
