// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file against the mark of docs/architecture.md: within twice the time of unzipping it and parsing
// its JSON with no model (here by Qt's own parser). "open" is the whole way to a document; "unzip",
// "parse" and "walk" are its parts: walking is what our own reader costs when it builds nothing, so what
// "open" takes beyond unzip and walk is building and checking the model.
#include "file/container.h"
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "file/jsoncursor.h"
#include "support/enterprise.h"

#include <benchmark/benchmark.h>

#include <QJsonDocument>

using namespace portolan;
using namespace portolan::test;

namespace {

QByteArray fileOf(const benchmark::State &state, FileForm form)
{
    return writeDocument(enterpriseDocument(sitesFor(int(state.range(0)))), form).value();
}

std::vector<QByteArray> unzipped(const QByteArray &bytes)
{
    Container container = Container::open(bytes).value();
    std::vector<QByteArray> entries;
    for (const QString &name : container.names()) {
        const QByteArray latin = name.toLatin1();
        entries.push_back(container.read(QLatin1StringView(latin)).value());
    }
    return entries;
}

bool isJson(const QByteArray &bytes)
{
    return bytes.startsWith('{');
}

/// The texts "parse" and "walk" are about: those of the container, or the plain file.
std::vector<QByteArray> textsOf(const benchmark::State &state, FileForm form)
{
    const QByteArray bytes = fileOf(state, form);
    if (form == FileForm::Plain)
        return {bytes};
    std::vector<QByteArray> texts = unzipped(bytes);
    std::erase_if(texts, [](const QByteArray &text) { return !isJson(text); });
    return texts;
}

void countBytes(benchmark::State &state, qint64 bytes)
{
    state.SetBytesProcessed(bytes * state.iterations());
}

qint64 sizeOf(const std::vector<QByteArray> &texts)
{
    qint64 bytes = 0;
    for (const QByteArray &text : texts)
        bytes += text.size();
    return bytes;
}

void open(benchmark::State &state, FileForm form)
{
    const QByteArray bytes = fileOf(state, form);
    for (auto _ : state) {
        const auto document = readDocument(bytes);
        if (!document)
            state.SkipWithError("the file cannot be read");
        benchmark::DoNotOptimize(document);
    }
    countBytes(state, bytes.size());
}

void unzip(benchmark::State &state, FileForm form)
{
    const QByteArray bytes = fileOf(state, form);
    for (auto _ : state)
        benchmark::DoNotOptimize(unzipped(bytes));
    countBytes(state, bytes.size());
}

void parse(benchmark::State &state, FileForm form)
{
    const std::vector<QByteArray> texts = textsOf(state, form);
    for (auto _ : state) {
        for (const QByteArray &text : texts)
            benchmark::DoNotOptimize(QJsonDocument::fromJson(text));
    }
    countBytes(state, sizeOf(texts));
}

void walk(benchmark::State &state, FileForm form)
{
    const std::vector<QByteArray> texts = textsOf(state, form);
    for (auto _ : state) {
        for (const QByteArray &text : texts) {
            if (!JsonCursor(text).walk())
                state.SkipWithError("the text is not JSON");
        }
    }
    countBytes(state, sizeOf(texts));
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(open, container, FileForm::Container)->Apply(sizes);
BENCHMARK_CAPTURE(unzip, container, FileForm::Container)->Apply(sizes);
BENCHMARK_CAPTURE(parse, container, FileForm::Container)->Apply(sizes);
BENCHMARK_CAPTURE(walk, container, FileForm::Container)->Apply(sizes);
BENCHMARK_CAPTURE(open, plain, FileForm::Plain)->Apply(sizes);
BENCHMARK_CAPTURE(parse, plain, FileForm::Plain)->Apply(sizes);
BENCHMARK_CAPTURE(walk, plain, FileForm::Plain)->Apply(sizes);

} // namespace
