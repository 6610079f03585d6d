// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding anything at 10 000 servers: making the index anew, one key, one question. The mark is 30 ms a key.
#include "find/findindex.h"
#include "find/reachanswer.h"
#include "sheet/rownumbers.h"
#include "support/enterprise.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr int servers = 10000;

struct Estate {
    std::shared_ptr<const Derivation> derivation =
        std::make_shared<const Derivation>(derive(enterpriseTopology(sitesFor(servers)), lyncCatalogue()));
    std::shared_ptr<const RowNumbers> numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));

    static const Estate &large()
    {
        static const Estate estate;
        return estate;
    }
};

void makeIndex(benchmark::State &state)
{
    const Estate &estate = Estate::large();
    for (auto _ : state)
        benchmark::DoNotOptimize(FindIndex(estate.derivation, estate.numbers, Language::English));
    state.counters["rows"] = double(estate.derivation->rows.size());
}
BENCHMARK(makeIndex)->Unit(benchmark::kMillisecond);

void searchFor(benchmark::State &state, const char *query)
{
    const Estate &estate = Estate::large();
    const FindIndex index(estate.derivation, estate.numbers, Language::English);
    for (auto _ : state)
        benchmark::DoNotOptimize(index.search(QLatin1String(query)));
}
BENCHMARK_CAPTURE(searchFor, letter, "e")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, words, "edge pool tcp 443")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, address, "10.1.2.")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, port, "5061")->Unit(benchmark::kMillisecond);

void ask(benchmark::State &state)
{
    const Estate &estate = Estate::large();
    const FindIndex index(estate.derivation, estate.numbers, Language::English);
    ReachQuery query{{}, Port::from(5061).value(), Transport::Tcp};
    const Table<Pool> &pools = estate.derivation->topology.pools;
    query.ends.emplace_back(pools.begin()->id.toString(), std::next(pools.begin(), 5)->id.toString());
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(query, index));
}
BENCHMARK(ask)->Unit(benchmark::kMillisecond);

} // namespace
