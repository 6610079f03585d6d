// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing against the marks of docs/architecture.md: 2 000 pools and 4 000 lines at fit zoom, one frame
// of dragging a pool or a hub of 1 000 lines under 16 ms, the start of the drag under 50 ms. Without a
// display: QT_QPA_PLATFORM=offscreen.
#include "app/diagram/largedocument.h"
#include "diagram/diagramview.h"
#include "diagram/layout.h"
#include "diagram/picture.h"
#include "guitime.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr int pools = 2000;

void sendMouse(QWidget *widget, QEvent::Type type, QPoint at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// A view of the large document, fitted into a window of usual size.
struct LargeView {
    explicit LargeView(bool hub) : document(largeDocument(pools, hub))
    {
        view.resize(1600, 1000);
        view.setDocument(document, *lyncCatalogue());
        view.show();
        view.zoomToFit();
        QApplication::processEvents();
    }

    /// The hub is the first pool; in the document without a hub it is a pool like any other.
    QPoint firstPool() const
    {
        const diagram::Picture &picture = view.picture();
        return view.mapFromScene(picture.rectOf(picture.partOf(ElementId::literal("pool0"))).center());
    }

    Document document;
    DiagramView view;
};

void dragFrame(benchmark::State &state)
{
    LargeView large(state.range(0) != 0);
    const QPoint start = large.firstPool();
    QWidget *viewport = large.view.viewport();
    sendMouse(viewport, QEvent::MouseButtonPress, start);
    sendMouse(viewport, QEvent::MouseMove, start + QPoint(8, 8));
    QApplication::processEvents();
    int step = 0;
    std::vector<double> frames;
    for (auto _ : state) {
        const double begin = threadSeconds();
        sendMouse(viewport, QEvent::MouseMove, start + QPoint(10 + step % 60, 10 + step % 40));
        viewport->repaint();
        ++step;
        frames.push_back((threadSeconds() - begin) * 1000);
    }
    state.counters["p95_ms"] = p95(std::move(frames));
    sendMouse(viewport, QEvent::MouseButtonRelease, start);
}

void dragStart(benchmark::State &state)
{
    LargeView large(state.range(0) != 0);
    const QPoint start = large.firstPool();
    QWidget *viewport = large.view.viewport();
    for (auto _ : state) {
        sendMouse(viewport, QEvent::MouseButtonPress, start);
        sendMouse(viewport, QEvent::MouseMove, start + QPoint(8, 8));
        viewport->repaint();
        state.PauseTiming();
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(&large.view, &escape);
        sendMouse(viewport, QEvent::MouseButtonRelease, start);
        QApplication::processEvents();
        state.ResumeTiming();
    }
}

void fullFrame(benchmark::State &state)
{
    LargeView large(false);
    if (state.range(0) != 0)
        large.view.setZoom(double(state.range(0)) / 100);
    for (auto _ : state)
        large.view.viewport()->repaint();
}

void makePicture(benchmark::State &state)
{
    const Document document = largeDocument(pools, state.range(0) != 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(diagram::pictureOf(document, *lyncCatalogue(), Language::English));
}

/// What an edit of a name costs: nothing moves, so the lines are kept.
void makePictureAgain(benchmark::State &state)
{
    const Document document = largeDocument(pools, false);
    const diagram::Picture before = diagram::pictureOf(document, *lyncCatalogue(), Language::English);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            diagram::pictureOf(document, *lyncCatalogue(), Language::English, {}, &before));
}

BENCHMARK(dragFrame)->ArgName("hub")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStart)->ArgName("hub")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(fullFrame)->ArgName("percent")->Arg(0)->Arg(40)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(makePicture)->ArgName("hub")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(makePictureAgain)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
