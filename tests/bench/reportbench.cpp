// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report against the mark of docs/architecture.md: a PDF of 10 000 rows within 1.5 times of a bare loop
// that wraps the same cells with QPainter. "bare" has the cells as finished texts before it begins, and
// neither contents, outline nor headers.
#include "report/reportaccess.h"
#include "sheet/rownumbers.h"
#include "sheet/rowsheet.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr size_t mostRows = 10'000;

/// The first rows of another sheet.
class FirstRows : public Sheet {
public:
    explicit FirstRows(std::shared_ptr<const Sheet> sheet)
        : Sheet({sheet->id(), sheet->title(), sheet->language(), sheet->columns()}), m_sheet(std::move(sheet))
    {
    }
    [[nodiscard]] size_t lineCount() const override { return std::min(mostRows, m_sheet->lineCount()); }
    [[nodiscard]] QString cell(size_t line, size_t column) const override
    {
        return m_sheet->cell(line, column);
    }
    [[nodiscard]] bool isComplete(size_t line) const override { return m_sheet->isComplete(line); }
    [[nodiscard]] std::optional<quint32> row(size_t line) const override { return m_sheet->row(line); }
    [[nodiscard]] std::span<const quint32> rowsOf(size_t, size_t) const override { return {}; }
    [[nodiscard]] std::span<const quint32> rowsOf(size_t) const override { return {}; }

private:
    std::shared_ptr<const Sheet> m_sheet;
};

const Report &largeReport()
{
    static const Report report = [] {
        RandomTopologyOptions options;
        options.seed = 7;
        options.sites = 4;
        options.pools = 480;
        options.serversPerPool = 4;
        options.fullPools = true;
        Report made;
        made.derivation =
            std::make_shared<const Derivation>(derive(randomTopology(options), lyncCatalogue()));
        const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *made.derivation));
        made.sheets = {std::make_shared<const FirstRows>(
            std::make_shared<const RowSheet>(made.derivation, numbers, SheetKind::Firewall, SheetOptions()))};
        made.date = QDate(2026, 1, 31);
        made.hasDiagram = false;
        return made;
    }();
    return report;
}

void writeReportPdf(benchmark::State &state)
{
    const Report &report = largeReport();
    const auto writer = loadReportWriter();
    if (!writer) {
        state.SkipWithError("there is no plugin");
        return;
    }
    qint64 bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!(*writer)->write(report, buffer, {}))
            state.SkipWithError("the report cannot be written");
        bytes = buffer.size();
    }
    state.counters["rows"] = double(report.sheets.front()->lineCount());
    state.SetBytesProcessed(bytes * state.iterations());
}

void writeBarePdf(benchmark::State &state)
{
    const Sheet &sheet = *largeReport().sheets.front();
    std::vector<std::vector<QString>> rows(sheet.lineCount());
    size_t columns = 0;
    for (size_t line = 0; line < rows.size(); ++line) {
        for (size_t column = 0; column < sheet.columns().size(); ++column) {
            if (sheet.columns()[column].isUsual)
                rows[line].push_back(sheet.cell(line, column));
        }
        columns = rows[line].size();
    }
    qint64 bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(14, 14, 14, 14)});
        QPainter painter(&writer);
        QFont font(QStringLiteral("Roboto Condensed"));
        font.setPointSizeF(7);
        painter.setFont(font);
        const double width = double(writer.width()) / double(columns);
        double y = 0;
        for (const std::vector<QString> &row : rows) {
            double height = 0;
            for (size_t i = 0; i < columns; ++i)
                height = std::max(height,
                                  painter
                                      .boundingRect(QRectF(0, 0, width, 1e6),
                                                    Qt::TextWordWrap | Qt::TextWrapAnywhere, row[i])
                                      .height());
            if (y + height > writer.height()) {
                writer.newPage();
                y = 0;
            }
            for (size_t i = 0; i < columns; ++i)
                painter.drawText(QRectF(double(i) * width, y, width, height),
                                 Qt::TextWordWrap | Qt::TextWrapAnywhere, row[i]);
            y += height;
        }
        painter.end();
        bytes = buffer.size();
    }
    state.counters["rows"] = double(rows.size());
    state.SetBytesProcessed(bytes * state.iterations());
}

BENCHMARK(writeReportPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(writeBarePdf)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    // The plugin is looked for beside the program, and fonts need an application.
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
