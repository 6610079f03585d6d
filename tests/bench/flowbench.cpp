// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows of what is selected in a deployment of 10 000 servers: once per derivation an index is made, then
// every selection asks it. Without a display: QT_QPA_PLATFORM=offscreen.
#include "diagram/flowlabels.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

struct Estate {
    Estate()
    {
        document.topology =
            randomTopology({.seed = 1, .sites = 20, .pools = 2500, .serversPerPool = 4, .fullPools = true});
        derivation = std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue()));
        picture = pictureOf(document, *lyncCatalogue(), Language::English);
    }

    Document document;
    std::shared_ptr<const Derivation> derivation;
    Picture picture;
};

const Estate &estate()
{
    // Fonts need one.
    static int count = 1;
    static char name[] = "flowbench";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(count, arguments);
    static const Estate made;
    return made;
}

/// For walls alone, or for pools too.
void indexRows(benchmark::State &state)
{
    const std::vector<ElementId> pool{estate().document.topology.pools.begin()->id};
    for (auto _ : state) {
        const FlowIndex index(estate().derivation);
        if (state.range(0) != 0)
            benchmark::DoNotOptimize(index.rowsOf(pool));
    }
    state.counters["rows"] = double(estate().derivation->rows.size());
}

/// The wall most rows cross.
ElementId busiestWall(const FlowIndex &index)
{
    const auto &walls = estate().picture.content.walls;
    return std::ranges::max_element(walls, {},
                                    [&](const WallText &wall) { return index.rowsAt(wall.id).size(); })
        ->id;
}

void showFlowsOf(benchmark::State &state, const FlowIndex &index, const ElementId &id)
{
    FlowOverlay overlay;
    for (auto _ : state) {
        overlay = flowOverlayOf(estate().picture, index, {id});
        benchmark::DoNotOptimize(labelsOf(estate().picture, overlay, DiagramFonts::from({}), 0.5));
    }
    state.counters["rows"] = double(overlay.bundles.rows);
    state.counters["bundles"] = double(overlay.bundles.all.size());
}

void flowsOfTheBusiestWall(benchmark::State &state)
{
    const FlowIndex index(estate().derivation);
    showFlowsOf(state, index, busiestWall(index));
}

void flowsOfAnEdgePool(benchmark::State &state)
{
    showFlowsOf(state, FlowIndex(estate().derivation), estate().document.topology.pools.begin()->id);
}

BENCHMARK(indexRows)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(flowsOfTheBusiestWall)->Unit(benchmark::kMillisecond);
BENCHMARK(flowsOfAnEdgePool)->Unit(benchmark::kMillisecond);

} // namespace
