// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Derivation against the marks of docs/architecture.md: 10 000 servers in about 1 000 pools under 25 ms,
// and the time per row there within 1.6 times that at 1 000 servers. Three estates of the same size:
// "enterprise" is 63 sites of 16 pools, "datacentres" 16 sites of 61; "random" throws pools of all roles over
// ten sites, with some sixty Edge pools that all meet each other, and stands for odd drawings. Rules that
// mean "all internal servers" join every site's network with every other's, so rows grow with the
// square of the sites; the counters say how many there are.
#include "derive/details.h"
#include "support/enterprise.h"
#include "support/randomtopology.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace portolan::test;

namespace {

Topology randomEstate(int servers)
{
    RandomTopologyOptions options;
    options.seed = 7;
    options.serversPerPool = 10;
    options.fullPools = true;
    options.pools = std::max(4, servers / options.serversPerPool);
    options.sites = std::max(1, servers / 1000);
    return randomTopology(options);
}

Topology withAllFeatures(Topology topology)
{
    for (const Feature &feature : lyncCatalogue()->features)
        topology.deployment.features[feature.key] = true;
    return topology;
}

Topology enterprise(int servers)
{
    return withAllFeatures(enterpriseTopology(sitesFor(servers)));
}

Topology dataCentres(int servers)
{
    constexpr int blocks = 4;
    return withAllFeatures(enterpriseTopology(std::max(1, servers / 600), blocks));
}

using Estate = Topology (*)(int servers);

void deriveServers(benchmark::State &state, Estate estate)
{
    const Topology topology = estate(int(state.range(0)));
    const auto catalogue = lyncCatalogue();
    size_t rows = 0;
    for (auto _ : state) {
        const Derivation derivation = derive(topology, catalogue);
        rows = derivation.rows.size();
        benchmark::DoNotOptimize(rows);
    }
    state.counters["pools"] = double(topology.pools.size());
    state.counters["rows"] = double(rows);
    state.counters["s/row"] = benchmark::Counter(
        double(rows), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void describeServers(benchmark::State &state, Estate estate)
{
    const Derivation derivation = derive(estate(int(state.range(0))), lyncCatalogue());
    for (auto _ : state) {
        for (const Row &row : derivation.rows)
            benchmark::DoNotOptimize(detailsOf(derivation, row));
    }
    state.counters["rows"] = double(derivation.rows.size());
    state.counters["s/row"] =
        benchmark::Counter(double(derivation.rows.size()),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(deriveServers, enterprise, enterprise)->Apply(sizes);
BENCHMARK_CAPTURE(deriveServers, datacentres, dataCentres)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(deriveServers, random, randomEstate)->Apply(sizes);
BENCHMARK_CAPTURE(describeServers, enterprise, enterprise)->Apply(sizes);
BENCHMARK_CAPTURE(describeServers, random, randomEstate)->Apply(sizes);

} // namespace
