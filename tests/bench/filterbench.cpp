// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering a sheet of 100 000 rows against the mark of docs/architecture.md: under 50 ms a key. The panel
// reads ahead while nobody types, so "firstKey" finds all lines read; "readingAhead" is what that takes, in
// slices between events, and what a key costs that is typed right after deriving.
#include "largesheet.h"
#include "panels/sheetlines.h"

#include <benchmark/benchmark.h>

#include <memory>

using namespace portolan;
using namespace portolan::test;

namespace {

void firstKey(benchmark::State &state, const QString &typed)
{
    const auto sheet = largeSheet();
    for (auto _ : state) {
        state.PauseTiming();
        // Its end is no part of a key.
        auto lines = std::make_unique<SheetLines>(sheet);
        lines->readAhead(lines->total());
        state.ResumeTiming();
        lines->setText(typed);
        benchmark::DoNotOptimize(lines->visible().size());
        state.PauseTiming();
        lines.reset();
        state.ResumeTiming();
    }
    state.counters["rows"] = double(sheet->lineCount());
}

void readingAhead(benchmark::State &state)
{
    const auto sheet = largeSheet();
    for (auto _ : state) {
        SheetLines lines(sheet);
        benchmark::DoNotOptimize(lines.readAhead(lines.total()));
    }
    state.counters["rows"] = double(sheet->lineCount());
}

/// `typed` stands in the field, and one more character comes.
void nextKey(benchmark::State &state, const QString &typed, const QString &now)
{
    SheetLines lines(largeSheet());
    lines.setText(QStringLiteral("5"));
    for (auto _ : state) {
        state.PauseTiming();
        lines.setText(typed);
        state.ResumeTiming();
        lines.setText(now);
        benchmark::DoNotOptimize(lines.visible().size());
    }
    state.counters["rows"] = double(lines.total());
}

BENCHMARK(readingAhead)->Unit(benchmark::kMillisecond);
// Few turns: reading all lines before each takes seconds.
BENCHMARK_CAPTURE(firstKey, oneCharacter, QStringLiteral("5"))->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstKey, pasted, QStringLiteral("edge"))->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(nextKey, narrowing, QStringLiteral("e"), QStringLiteral("ed"))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(nextKey, widening, QStringLiteral("edge"), QStringLiteral("edg"))
    ->Unit(benchmark::kMillisecond);

} // namespace
