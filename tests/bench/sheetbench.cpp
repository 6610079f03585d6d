// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing sheets against the mark of docs/architecture.md: a CSV of 100 000 rows within twice the time of
// writing the same cells with no model. "bareCsv" has the cells as finished texts before it begins.
#include "largesheet.h"
#include "sheet/csvwriter.h"

#include <benchmark/benchmark.h>

#include <QBuffer>

using namespace portolan;
using namespace portolan::test;

namespace {

void count(benchmark::State &state, const RowSheet &sheet, qint64 bytes)
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
BENCHMARK(describeRows)->Unit(benchmark::kMillisecond);

} // namespace
