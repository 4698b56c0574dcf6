// SPDX-License-Identifier: GPL-3.0-or-later
// How long the forecast takes: all of its futures, each a replay of what may happen.
#if __has_include("core/planner/forecast.h")

#include "core/planner/forecast.h"
#include "core/planner/planner.h"
#include "tests/bench/long_log.h"

#include <benchmark/benchmark.h>

namespace restride::bench {
namespace {

void forecast(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(500);
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastOf(runner.journal, runner.today));
    state.counters["futures"] = forecastOf(runner.journal, runner.today).futures;
}
BENCHMARK(forecast)->Unit(benchmark::kMillisecond);

/// What the chart shows of the weeks to come, beside it.
void forecastOfTheWeeks(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(500);
    const Plan plan = makePlan(runner.journal, runner.today);
    for (auto _ : state)
        benchmark::DoNotOptimize(weeksAhead(runner.journal, plan));
}
BENCHMARK(forecastOfTheWeeks)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace restride::bench

#endif
