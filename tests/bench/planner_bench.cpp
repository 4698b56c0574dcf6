// SPDX-License-Identifier: GPL-3.0-or-later
// How long the planner takes: the days of a plan alone beside a walk over the same bytes, how that
// grows with the log and with the horizon, and the whole plan with all searches of its verdict.
#include "core/planner/planner.h"
#include "tests/bench/long_log.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <vector>

namespace restride::bench {
namespace {

constexpr int kEntries = 500;
constexpr int kAlternatives = 2;

// --- the days alone -----------------------------------------------------------------------------

void daysOfAYear(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(kEntries);
    for (auto _ : state)
        benchmark::DoNotOptimize(planDays(runner.journal, runner.today));
    state.counters["entries"] = static_cast<double>(runner.journal.log.size());
    state.counters["lived"] = static_cast<double>(livedDays(runner.journal, runner.today).size());
    state.counters["planned"] = static_cast<double>(planDays(runner.journal, runner.today).size());
}
BENCHMARK(daysOfAYear)->Unit(benchmark::kMicrosecond);

/// The same days walked and the same bytes copied, and nothing thought about.
void sameDaysOnlyWalked(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(kEntries);
    const std::vector<Day> planned = planDays(runner.journal, runner.today);
    std::vector<Day> lived;
    for (const LivedDay &day : livedDays(runner.journal, runner.today))
        lived.push_back(day.planned);
    for (auto _ : state) {
        std::vector<Entry> log = runner.journal.log;
        benchmark::DoNotOptimize(log.data());
        std::vector<Day> days;
        days.reserve(planned.size());
        for (const Day &day : lived) {
            Day copy = day;
            benchmark::DoNotOptimize(copy);
        }
        for (const Day &day : planned)
            days.push_back(day);
        benchmark::DoNotOptimize(days.data());
    }
}
BENCHMARK(sameDaysOnlyWalked)->Unit(benchmark::kMicrosecond);

/// Days of the log and of the plan together: what the time is linear in.
std::int64_t daysOf(const test::RandomRunner &runner)
{
    return std::ssize(livedDays(runner.journal, runner.today)) +
           std::ssize(planDays(runner.journal, runner.today));
}

void daysByLogLength(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(planDays(runner.journal, runner.today));
    state.SetComplexityN(daysOf(runner));
}
BENCHMARK(daysByLogLength)
    ->Arg(kEntries)
    ->Arg(2 * kEntries)
    ->Arg(4 * kEntries)
    ->Arg(8 * kEntries)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMicrosecond);

void daysByHorizon(benchmark::State &state)
{
    Wish wish;
    wish.weeks = static_cast<int>(state.range(0));
    const test::RandomRunner runner = longLog(kEntries, wish);
    for (auto _ : state)
        benchmark::DoNotOptimize(planDays(runner.journal, runner.today));
    state.SetComplexityN(daysOf(runner));
}
BENCHMARK(daysByHorizon)
    ->Arg(26)
    ->Arg(52)
    ->Arg(104)
    ->Arg(208)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMicrosecond);

// --- the whole plan -----------------------------------------------------------------------------

struct Asking {
    const char *who;
    Wish wish;
};
constexpr KneeKind kSore = KneeKind::Patellofemoral;
const std::array kAskings{
    Asking{"half marathon in a year", {52, 21100, kAlternatives, kSore, Aim::Run}},
    Asking{"marathon in a year", {52, 42200, kAlternatives, kSore, Aim::Run}},
    Asking{"marathon in a year, to finish", {52, 42200, kAlternatives, kSore, Aim::Finish}},
    Asking{"100 km in a year, out of reach", {52, 100000, kAlternatives, kSore, Aim::Run}},
    Asking{"5 km in a year", {52, 5000, kAlternatives, kSore, Aim::Run}},
    Asking{"half marathon in a year, no injury",
           {52, 21100, kAlternatives, KneeKind::None, Aim::Run}},
    Asking{"half marathon in eight weeks", {8, 21100, kAlternatives, kSore, Aim::Run}},
};

void wholePlan(benchmark::State &state)
{
    const Asking &asking = kAskings[static_cast<std::size_t>(state.range(0))];
    const test::RandomRunner runner = longLog(kEntries, asking.wish);
    for (auto _ : state)
        benchmark::DoNotOptimize(makePlan(runner.journal, runner.today));
    state.SetLabel(asking.who);
}
BENCHMARK(wholePlan)
    ->DenseRange(0, static_cast<int>(kAskings.size()) - 1)
    ->Unit(benchmark::kMillisecond);

/// Runners in every corner, one after the other; the mean over them.
void wholePlanOfAnyRunner(benchmark::State &state)
{
    std::vector<test::RandomRunner> runners;
    for (std::uint64_t seed = 0; seed < 256; ++seed)
        runners.push_back(test::anyRunner(seed));
    std::size_t next = 0;
    for (auto _ : state) {
        const test::RandomRunner &runner = runners[next++ % runners.size()];
        benchmark::DoNotOptimize(makePlan(runner.journal, runner.today));
    }
}
BENCHMARK(wholePlanOfAnyRunner)->Unit(benchmark::kMillisecond);

/// What the history shows: the days behind, with what came of each.
void daysLived(benchmark::State &state)
{
    const test::RandomRunner runner = longLog(kEntries);
    for (auto _ : state)
        benchmark::DoNotOptimize(livedDays(runner.journal, runner.today));
}
BENCHMARK(daysLived)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace restride::bench
