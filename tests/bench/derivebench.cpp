// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Derivation against the marks of docs/architecture.md: 10 000 servers in about 1 000 pools under 25 ms,
// and the time per row there within 1.6 times that at 1 000 servers. Snapshot and Sheet figures beside it.
#include "derive/details.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace portolan::test;

namespace {

Topology topologyWith(int servers)
{
    RandomTopologyOptions options;
    options.seed = 7;
    options.serversPerPool = 10;
    options.fullPools = true;
    options.pools = std::max(4, servers / options.serversPerPool);
    options.sites = std::max(1, servers / 1000);
    return randomTopology(options);
}

void deriveServers(benchmark::State &state)
{
    const Topology topology = topologyWith(int(state.range(0)));
    const auto catalogue = lyncCatalogue();
    size_t rows = 0;
    for (auto _ : state) {
        const Derivation derivation = derive(topology, catalogue);
        rows = derivation.rows.size();
        benchmark::DoNotOptimize(rows);
    }
    state.counters["rows"] = double(rows);
    state.counters["ns/row"] = benchmark::Counter(
        double(rows) * 1e-9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void describeServers(benchmark::State &state)
{
    const Derivation derivation = derive(topologyWith(int(state.range(0))), lyncCatalogue());
    for (auto _ : state) {
        for (const Row &row : derivation.rows)
            benchmark::DoNotOptimize(detailsOf(derivation, row));
    }
    state.counters["rows"] = double(derivation.rows.size());
}

BENCHMARK(deriveServers)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(describeServers)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
