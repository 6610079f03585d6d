// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetexport.h"

#include "dialogs.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "panels/sheetspanel.h"
#include "panels/sincechoice.h"
#include "report/reportaccess.h"
#include "sheet/outputfile.h"
#include "sheet/readiness.h"
#include "text/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>

namespace portolan {

namespace {

/// Dots an inch: what reports are painted for.
constexpr int printResolution = 288;
constexpr QSize previewSize(1120, 820);

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

SheetExport::SheetExport(OpenDocument &document, DocumentController &controller, SheetsPanel &sheets,
                         Dialogs &dialogs, QSettings &settings, QWidget *window)
    : QObject(window), m_document(document), m_controller(controller), m_sheets(sheets), m_dialogs(dialogs),
      m_settings(settings), m_window(window)
{
}

std::vector<KnownTemplate> SheetExport::templates(Language language) const
{
    return knownTemplates(storedTemplates(m_settings), m_document.document().requests.templates, language);
}

ExportWishes SheetExport::proposal() const
{
    ExportWishes wishes = storedExportWishes(m_settings, m_sheets.sheetLanguage());
    const std::optional<TemplateId> shown = storedChoice(m_settings);
    if (shown && findTemplate(templates(m_sheets.sheetLanguage()), *shown))
        wishes.columns = shown;
    // Since when and how much, as the sheets show it.
    const SinceChoice &since = m_sheets.since();
    wishes.since = since.baseline();
    wishes.isSinceFile = !since.chosenFile().isEmpty();
    wishes.onlyChanges = since.content() && m_sheets.showsOnlyChanges();
    return wishes;
}

bool SheetExport::hasSheets()
{
    if (m_document.derivation())
        return true;
    m_dialogs.complain(tr("There is no sheet to export here."), tr("Show the rows of a sheet first."));
    return false;
}

ExportSource SheetExport::source() const
{
    // Held here: an edit meanwhile changes nothing.
    const auto columns = [this](const TemplateId &id, Language language) -> std::optional<ColumnTemplate> {
        const std::vector<KnownTemplate> all = templates(language);
        const KnownTemplate *found = findTemplate(all, id);
        return found ? std::optional(found->columns) : std::nullopt;
    };
    return {m_document.derivation(),
            m_document.rowNumbers(),
            m_document.document(),
            QDate::currentDate(),
            columns,
            m_sheets.shownColumns(),
            otherRows()};
}

std::optional<OtherRows> SheetExport::otherRows() const
{
    const SinceChoice &since = m_sheets.since();
    if (since.chosenFile().isEmpty())
        return std::nullopt;
    return OtherRows{since.chosenFile(), since.content()};
}

ExportDialog::Offer SheetExport::offer() const
{
    ExportDialog::Offer offer;
    const Derivation &derivation = *m_document.derivation();
    const SheetLanguage language(m_sheets.sheetLanguage());
    for (const SheetKey &key : sheetKeys(derivation))
        offer.sheets.push_back({sheetId(key), sheetTitle(key, derivation.topology, language)});
    if (const auto shown = m_sheets.shownSheet())
        offer.shown = shown->id();
    offer.templates = templates(m_sheets.sheetLanguage());
    // The documentation's rows were never handed over.
    if (derivation.view == View::Recommended) {
        for (const auto &[number, baseline] : m_document.document().requests.baselines)
            offer.baselines.push_back(baseline);
        offer.otherFile = m_sheets.since().chosenFile();
    }
    return offer;
}

std::optional<ExportWishes> SheetExport::ask(ExportDialog::Purpose purpose, const ExportWishes &proposal)
{
    ExportDialog dialog(purpose, offer(), proposal, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.wishes();
}

QString SheetExport::askForPath(const ExportWishes &wishes) const
{
    const QString suffix = suffixOf(wishes.format);
    const QString folder =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
    QString sheet = wishes.sheets.size() == 1 ? wishes.sheets.front() : QString();
    const ExportSource what = source();
    if (!isReady(what.derivation, what.document.requests, what.date))
        sheet += (sheet.isEmpty() ? QString() : QStringLiteral("-"))
            + draftWord(languagesOf(wishes.language).front());
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Export"), QDir(folder).filePath(exportFileName(m_controller.name(), sheet, suffix)),
        u'*' + suffix);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return path;
}

/// The file dialog has asked about the file that was chosen, not about those whose names are made from it.
bool SheetExport::mayReplace(const std::vector<ExportFile> &files, const QString &chosen) const
{
    QStringList present;
    for (const ExportFile &file : files) {
        if (file.path != chosen && QFileInfo::exists(file.path))
            present.append(QFileInfo(file.path).fileName());
    }
    if (present.isEmpty())
        return true;
    return QMessageBox::question(m_window, tr("Export"),
                                 tr("These files are there already. Replace them?") + QStringLiteral("\n\n")
                                     + present.join(u'\n'))
        == QMessageBox::Yes;
}

Result<bool> SheetExport::write(const ExportSource &source, const ExportWishes &wishes,
                                const std::vector<ExportFile> &files)
{
    QProgressDialog progress(tr("Exporting…"), tr("Cancel"), 0, 1, m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    return writeExports(source, wishes, files, [&](size_t done, size_t total) {
        progress.setMaximum(int(total));
        progress.setValue(int(done));
        return !progress.wasCanceled();
    });
}

void SheetExport::run()
{
    run(proposal());
}

void SheetExport::runReport()
{
    ExportWishes wishes = proposal();
    wishes.format = ExportFormat::Report;
    run(wishes);
}

void SheetExport::run(const ExportWishes &proposal)
{
    if (!hasSheets())
        return;
    const auto wishes = ask(ExportDialog::Purpose::Export, proposal);
    const QString path = wishes ? askForPath(*wishes) : QString();
    if (path.isEmpty())
        return;
    storeExportWishes(m_settings, *wishes);
    const ExportSource what = source();
    const std::vector<ExportFile> files = filesOf(what, *wishes, path);
    if (!mayReplace(files, path))
        return;
    const Result<bool> written = write(what, *wishes, files);
    if (!written)
        m_dialogs.complain(tr("The sheets cannot be exported."), errorText(written.error()));
    else if (!*written)
        Q_EMIT m_controller.noted(tr("Nothing was exported."));
    else if (files.size() > 1)
        Q_EMIT m_controller.noted(tr("Exported %n file(s) to %1", nullptr, int(files.size()))
                                      .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    else
        Q_EMIT m_controller.noted((isReady(what.derivation, what.document.requests, what.date)
                                       ? tr("Exported to %1")
                                       : tr("Exported as a draft to %1. “Ready to hand over?” says why."))
                                      .arg(QDir::toNativeSeparators(path)));
}

void SheetExport::print()
{
    if (!hasSheets())
        return;
    const auto writer = loadReportWriter();
    if (!writer) {
        m_dialogs.complain(tr("Reports cannot be printed."), errorText(writer.error()));
        return;
    }
    const auto wishes = ask(ExportDialog::Purpose::Print, proposal());
    if (!wishes)
        return;
    const ExportSource what = source();
    const Language language = languagesOf(wishes->language).front();
    const Report report = reportOf(what, *wishes, language, sheetsOf(what, *wishes, language));
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_controller.name().section(QStringLiteral(".portolan"), 0, 0));
    printer.setResolution(printResolution);
    (*writer)->prepare(report, printer);
    QPrintPreviewDialog preview(&printer, m_window);
    preview.setWindowTitle(tr("Print report"));
    preview.resize(previewSize);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *pages) {
        (*writer)->prepare(report, *pages);
        (*writer)->paint(report, *pages, {});
    });
    preview.exec();
}

} // namespace portolan
