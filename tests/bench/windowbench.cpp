// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window against the marks of docs/architecture.md: opening a drawing of 2 000 pools and 4 000
// lines to its first frame under 1 s, an edit at 10 000 servers under 8 ms on the GUI thread (the frame that
// shows it counts apart, as it does while dragging). Times are CPU
// time of that thread, since derivation has one of its own; the counters say what else was measured.
// Without a display: QT_QPA_PLATFORM=offscreen.
#include "app/diagram/largedocument.h"
#include "app/window/program.h"
#include "commands/naming.h"
#include "commands/placing.h"
#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "file/documentfile.h"
#include "guitime.h"
#include "support/enterprise.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr double milliseconds = 1000;

/// The program with a document in a file, as large as a usual window.
struct Office {
    Program program{false};
    QString path = program.folder.filePath(QStringLiteral("large.portolan"));

    explicit Office(const Document &document)
    {
        program.window.resize(1600, 1000);
        if (!saveDocument(document, path, std::nullopt))
            qFatal("the document cannot be saved");
    }
    OpenDocument &document() { return program.window.document(); }
    DiagramView &diagram() { return program.part<DiagramView>(); }

    void open()
    {
        if (!program.window.openFile(path))
            qFatal("the document cannot be opened");
    }
    /// Paints what has to be.
    static void frame() { QApplication::processEvents(); }
    /// Until the sheets show the rows of the document as it is now.
    void settle()
    {
        while (document().isDeriving())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    }
};

void openToFirstFrame(benchmark::State &state)
{
    Office office(largeDocument(2000, state.range(0) != 0));
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        const double start = threadSeconds();
        office.open();
        office.frame();
        state.SetIterationTime(threadSeconds() - start);
        state.counters["clock_ms"] = double(clock.elapsed());
        office.settle();
        office.document().startFrom({});
        office.settle();
    }
}

/// `edit` is asked for one edit after the other.
template <typename NextEdit>
void editLarge(benchmark::State &state, NextEdit edit)
{
    Office office(enterpriseDocument(sitesFor(int(state.range(0)))));
    office.open();
    office.frame();
    office.settle();
    std::vector<double> answers;
    std::vector<double> frames;
    std::vector<double> arrivals;
    std::vector<double> waits;
    int turn = 0;
    for (auto _ : state) {
        const Edit next = edit(office, ++turn);
        QElapsedTimer clock;
        clock.start();
        const double start = threadSeconds();
        office.document().apply(next);
        const double answered = threadSeconds();
        state.SetIterationTime(answered - start);
        office.frame();
        const double painted = threadSeconds();
        office.settle();
        answers.push_back((answered - start) * milliseconds);
        frames.push_back((painted - answered) * milliseconds);
        arrivals.push_back((threadSeconds() - painted) * milliseconds);
        waits.push_back(double(clock.elapsed()));
    }
    state.counters["p95_ms"] = p95(answers);
    state.counters["frame_p95_ms"] = p95(frames);
    state.counters["rows_arrive_p95_ms"] = p95(arrivals);
    state.counters["until_shown_p95_ms"] = p95(waits);
}

const Pool &firstPool(Office &office)
{
    return *office.document().topology().pools.begin();
}

void renamePool(benchmark::State &state)
{
    editLarge(state, [](Office &office, int turn) {
        return rename(office.document().topology(), firstPool(office).id,
                      QStringLiteral("Pool %1").arg(turn));
    });
}

void movePool(benchmark::State &state)
{
    editLarge(state, [](Office &office, int turn) {
        const ElementId id = firstPool(office).id;
        const diagram::Picture &picture = office.diagram().picture();
        const QPointF place = picture.rectOf(picture.partOf(id)).topLeft();
        return moveElements(office.document().document().diagram,
                            {{id, Placement{place.x(), place.y() + (turn % 2 ? 8 : -8)}}});
    });
}

BENCHMARK(openToFirstFrame)->ArgName("hub")->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(renamePool)
    ->ArgName("servers")
    ->Arg(1000)
    ->Arg(10000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(movePool)->ArgName("servers")->Arg(1000)->Arg(10000)->UseManualTime()->Unit(
    benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
