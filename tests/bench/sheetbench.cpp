// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing sheets against the mark of docs/architecture.md: a CSV of 100 000 rows and an XLSX within twice
// the time of writing the same cells with no model. "bare" has the cells as finished texts before it begins.
#include "largesheet.h"
#include "model/requests.h"
#include "sheet/csvwriter.h"
#include "sheet/listedsheet.h"
#include "sheet/xlsxwriter.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace portolan;
using namespace portolan::test;

namespace {

void count(benchmark::State &state, const Sheet &sheet, qint64 bytes)
{
    state.counters["rows"] = double(sheet.lineCount());
    state.SetBytesProcessed(bytes * state.iterations());
}

void writeSheetCsv(benchmark::State &state)
{
    const auto sheet = largeSheet();
    qint64 bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeCsv(*sheet, CsvTarget::Plain, buffer))
            state.SkipWithError("the sheet cannot be written");
        bytes = buffer.size();
    }
    count(state, *sheet, bytes);
}

void writeBareCsv(benchmark::State &state)
{
    const auto sheet = largeSheet();
    QStringList headings;
    for (const SheetColumn &column : sheet->columns())
        headings.append(column.heading);
    std::vector<QStringList> rows(sheet->lineCount());
    for (size_t line = 0; line < rows.size(); ++line) {
        for (size_t column = 0; column < sheet->columns().size(); ++column)
            rows[line].append(sheet->cell(line, column));
    }
    qint64 bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeCsv(headings, rows, CsvTarget::Plain, buffer))
            state.SkipWithError("the cells cannot be written");
        bytes = buffer.size();
    }
    count(state, *sheet, bytes);
}

void writeXlsxOf(benchmark::State &state, const std::shared_ptr<const Sheet> &sheet)
{
    // The plugin is looked for beside the program.
    int argumentCount = 1;
    char name[] = "sheetbench";
    char *arguments[] = {name, nullptr};
    const QCoreApplication application(argumentCount, arguments);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    const Workbook workbook = workbookOf(largeSheet()->derivation(), RequestHeader(), {sheet},
                                         Language::English, QDate(2026, 1, 31));
    for (auto _ : state) {
        if (!writeXlsx(workbook, path))
            state.SkipWithError("the workbook cannot be written");
    }
    count(state, *sheet, QFileInfo(path).size());
}

void writeSheetXlsx(benchmark::State &state)
{
    writeXlsxOf(state, largeSheet());
}

/// The same cells, finished before it begins.
void writeBareXlsx(benchmark::State &state)
{
    const auto sheet = largeSheet();
    std::vector<ListedSheet::Line> lines(sheet->lineCount());
    for (size_t line = 0; line < lines.size(); ++line) {
        for (size_t column = 0; column < sheet->columns().size(); ++column)
            lines[line].cells.push_back({sheet->cell(line, column), sheet->value(line, column), {}});
        lines[line].isComplete = sheet->isComplete(line);
    }
    SheetHead head{sheet->id(), sheet->title(), sheet->language(), sheet->columns()};
    writeXlsxOf(state, std::make_shared<const ListedSheet>(std::move(head), std::move(lines)));
}

/// What rows are made of before anything becomes text.
void describeRows(benchmark::State &state)
{
    const auto sheet = largeSheet();
    for (auto _ : state) {
        RowDescriber describer(sheet->derivation());
        for (size_t line = 0; line < sheet->lineCount(); ++line)
            benchmark::DoNotOptimize(describer.of(sheet->derivedRow(line)));
    }
    count(state, *sheet, 0);
}

BENCHMARK(writeSheetCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(writeBareCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(writeSheetXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(writeBareXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(describeRows)->Unit(benchmark::kMillisecond);

} // namespace
