// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting.h"

#include "compare/sheetselection.h"
#include "report/reportaccess.h"
#include "sheet/frozen.h"
#include "sheet/jsonwriter.h"
#include "sheet/outputfile.h"
#include "sheet/readiness.h"
#include "sheet/xlsxwriter.h"
#include "stagedfiles.h"
#include "watchedsheet.h"

#include <QFileInfo>

#include <algorithm>

namespace portolan {

namespace {

/// "out/contoso.csv" and "-de" give "out/contoso-de.csv".
QString withEnding(const QString &path, const QString &ending)
{
    const QString suffix = QFileInfo(path).suffix();
    const qsizetype dot = suffix.isEmpty() ? path.size() : path.size() - suffix.size() - 1;
    return path.left(dot) + ending + path.mid(dot);
}

std::optional<ColumnTemplate> columnsOf(const ExportSource &source, const ExportWishes &wishes,
                                        Language language)
{
    return wishes.columns && source.columns ? source.columns(*wishes.columns, language) : std::nullopt;
}

Standing standingOf(const ExportSource &source)
{
    return isReady(source.derivation, source.document.requests, source.date) ? Standing::Final
                                                                             : Standing::Draft;
}

/// The rows since which changes are said; null: none are.
std::shared_ptr<const BaselineContent> contentBefore(const ExportSource &source, const ExportWishes &wishes)
{
    if (source.derivation->view != View::Recommended)
        return nullptr;
    if (wishes.isSinceFile)
        return source.otherRows ? source.otherRows->content : nullptr;
    const auto &baselines = source.document.requests.baselines;
    const auto baseline = baselines.find(wishes.since);
    return baseline == baselines.end() ? nullptr : baseline->second.content;
}

std::optional<EarlierRequest> earlierRequest(const ExportSource &source, const ExportWishes &wishes)
{
    if (!contentBefore(source, wishes))
        return std::nullopt;
    if (wishes.isSinceFile)
        return EarlierRequest{0, {}, source.otherRows->file};
    return EarlierRequest{wishes.since, source.document.requests.baselines.at(wishes.since).date};
}

/// How far writing has come, in lines.
struct Progress {
    std::shared_ptr<size_t> reached = std::make_shared<size_t>(0);
    size_t total = 0;
};

/// The sheets, saying how far they are read.
Sheets watched(const Sheets &sheets, Progress &progress)
{
    Sheets result;
    for (const auto &sheet : sheets) {
        result.push_back(std::make_shared<const WatchedSheet>(sheet, progress.total, progress.reached));
        progress.total += sheet->lineCount();
    }
    return result;
}

/// Hands on what is written, and asks before each piece whether to go on.
class StoppableDevice : public QIODevice {
public:
    StoppableDevice(QIODevice &to, const Progress &progress, const GoOn &goOn)
        : m_to(to), m_progress(progress), m_goOn(goOn)
    {
        open(QIODevice::WriteOnly);
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_isStopped = m_isStopped || (m_goOn && !m_goOn(*m_progress.reached, m_progress.total));
        if (m_isStopped)
            return -1;
        const qint64 written = m_to.write(data, size);
        if (written < 0)
            setErrorString(m_to.errorString());
        return written;
    }

private:
    QIODevice &m_to;
    const Progress &m_progress;
    const GoOn &m_goOn;
    bool m_isStopped = false;
};

/// As writeOutput(), but tells how far it is and can be stopped; false where it was.
Result<bool> writeStoppable(const ExportFile &file, const GoOn &goOn,
                            const std::function<Result<void>(const Sheets &, QIODevice &)> &write)
{
    Progress progress;
    const Sheets sheets = watched(file.sheets, progress);
    bool isStopped = false;
    const auto written = writeOutput(file.path, [&](QIODevice &device) {
        StoppableDevice stoppable(device, progress, goOn);
        auto result = write(sheets, stoppable);
        isStopped = stoppable.isStopped();
        return result;
    });
    if (!written && !isStopped)
        return tl::unexpected(written.error());
    return !isStopped;
}

} // namespace

Sheets sheetsOf(const ExportSource &source, const ExportWishes &wishes, Language language)
{
    const Requests &requests = source.document.requests;
    const auto columns = columnsOf(source, wishes, language);
    SheetSelection selection;
    selection.options.language = language;
    selection.options.rows = wishes.rows;
    selection.options.objects = columns && asksForObjects(*columns);
    selection.extent = wishes.onlyChanges ? ChangeExtent::OnlyChanges : ChangeExtent::Complete;
    selection.since = contentBefore(source, wishes);
    for (const SheetKey &key : sheetKeys(*source.derivation)) {
        if (std::ranges::find(wishes.sheets, sheetId(key)) != wishes.sheets.end())
            selection.keys.push_back(key);
    }
    Sheets sheets = selectedSheets(source.derivation, source.numbers, requests, selection);
    if (columns)
        return arranged(sheets, *columns);
    if (wishes.hasShownColumns && source.shownColumns) {
        for (auto &sheet : sheets)
            sheet = arranged(sheet, source.shownColumns(*sheet));
    }
    return sheets;
}

Report reportOf(const ExportSource &source, const ExportWishes &wishes, Language language, Sheets sheets)
{
    Report report;
    report.derivation = source.derivation;
    report.document = source.document;
    report.language = language;
    report.date = source.date;
    report.hash = contentHash(frozen(source.derivation, source.numbers, source.document.requests));
    report.since = earlierRequest(source, wishes);
    report.paper = wishes.paper;
    report.isDraft = standingOf(source) == Standing::Draft;
    report.hasDiagram = wishes.hasDiagram;
    report.advisesIcmp = wishes.advisesIcmp;
    // Who has chosen columns wants all of those.
    if (wishes.columns || (wishes.hasShownColumns && source.shownColumns)) {
        for (const auto &sheet : sheets) {
            for (const SheetColumn &column : sheet->columns())
                report.columns.push_back(column.key);
        }
    }
    report.sheets = std::move(sheets);
    return report;
}

std::vector<ExportFile> filesOf(const ExportSource &source, const ExportWishes &wishes, const QString &path)
{
    std::vector<ExportFile> files;
    const bool isTwin = wishes.language == ExportLanguage::Both;
    for (const Language language : languagesOf(wishes.language)) {
        Sheets sheets = sheetsOf(source, wishes, language);
        const QString ending = isTwin ? u'-' + languageCode(language) : QString();
        if (wishes.format != ExportFormat::Csv) {
            files.push_back({withEnding(path, ending), language, std::move(sheets)});
            continue;
        }
        for (const auto &sheet : sheets) {
            const QString name = sheets.size() > 1 ? u'-' + sheet->id() : QString();
            files.push_back({withEnding(path, name + ending), language, {sheet}});
        }
    }
    return files;
}

Result<bool> writeExports(const ExportSource &source, const ExportWishes &wishes,
                          const std::vector<ExportFile> &files, const GoOn &goOn)
{
    if (files.size() == 1)
        return writeExport(source, wishes, files.front(), goOn);
    std::vector<QString> targets;
    for (const ExportFile &file : files)
        targets.push_back(file.path);
    StagedFiles staged(targets);
    if (auto ready = staged.check(); !ready)
        return tl::unexpected(ready.error());
    for (size_t i = 0; i < files.size(); ++i) {
        const GoOn goOnWithAll = [&](size_t done, size_t total) {
            return !goOn || goOn(std::min(done, total) + i * total, total * files.size());
        };
        auto written =
            writeExport(source, wishes, {staged.beside(i), files[i].language, files[i].sheets}, goOnWithAll);
        if (!written) {
            written.error().where = files[i].path;
            return written;
        }
        if (!*written)
            return false;
    }
    return staged.replaceAll().map([] { return true; });
}

Result<bool> writeExport(const ExportSource &source, const ExportWishes &wishes, const ExportFile &file,
                         const GoOn &goOn)
{
    switch (wishes.format) {
    case ExportFormat::Report:
        return writeReport(reportOf(source, wishes, file.language, file.sheets), file.path, goOn);
    case ExportFormat::Workbook:
        return writeXlsx(workbookOf(*source.derivation, source.document.requests.header, file.sheets,
                                    file.language, source.date, standingOf(source)),
                         file.path, goOn);
    case ExportFormat::Csv:
        return writeStoppable(file, goOn, [&](const Sheets &sheets, QIODevice &device) {
            return writeCsv(*sheets.front(), wishes.csvTarget, device);
        });
    case ExportFormat::Json:
        return writeStoppable(file, goOn, [](const Sheets &sheets, QIODevice &device) {
            return sheets.size() == 1 ? writeJson(*sheets.front(), device) : writeJson(sheets, device);
        });
    }
    Q_UNREACHABLE();
}

} // namespace portolan
