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

/// Hands on what is written, and asks before each piece whether to go on.
class StoppableDevice : public QIODevice {
public:
    StoppableDevice(QIODevice &to, const GoOn &goOn) : m_to(to), m_goOn(goOn) { open(QIODevice::WriteOnly); }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        // How much there will be, nobody knows.
        m_isStopped = m_isStopped || (m_goOn && !m_goOn(0, 0));
        if (m_isStopped)
            return -1;
        const qint64 written = m_to.write(data, size);
        if (written < 0)
            setErrorString(m_to.errorString());
        return written;
    }

private:
    QIODevice &m_to;
    const GoOn &m_goOn;
    bool m_isStopped = false;
};

/// As writeOutput(), but can be stopped; false where it was.
Result<bool> writeStoppable(const QString &path, const GoOn &goOn,
                            const std::function<Result<void>(QIODevice &)> &write)
{
    bool isStopped = false;
    const auto written = writeOutput(path, [&](QIODevice &device) {
        StoppableDevice stoppable(device, goOn);
        auto result = write(stoppable);
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
    const auto baseline = requests.baselines.find(wishes.since);
    if (baseline != requests.baselines.end() && source.derivation->view == View::Recommended)
        selection.since = baseline->second.content;
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
    const auto baseline = source.document.requests.baselines.find(wishes.since);
    if (baseline != source.document.requests.baselines.end())
        report.since = {wishes.since, baseline->second.date};
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
        return writeStoppable(file.path, goOn, [&](QIODevice &device) {
            return writeCsv(*file.sheets.front(), wishes.csvTarget, device);
        });
    case ExportFormat::Json:
        return writeStoppable(file.path, goOn, [&](QIODevice &device) {
            return file.sheets.size() == 1 ? writeJson(*file.sheets.front(), device)
                                           : writeJson(file.sheets, device);
        });
    }
    Q_UNREACHABLE();
}

} // namespace portolan
