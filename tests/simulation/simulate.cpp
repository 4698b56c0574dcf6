// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the bench's table: every policy on every population, the same lives under each.
//
//     simulate [--runners 400] [--weeks 26] [--seed 1] [--population NAME] [--policy NAME]
//              [--world NAME] [--threads N] [--trace RUNNER]
#include "tests/simulation/figures.h"
#include "tests/simulation/trace.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace restride::simulation {
namespace {

struct Options {
    Trial trial;
    std::string_view population; ///< empty: all
    std::string_view policy;     ///< empty: all
    std::optional<int> trace;
};

template <typename Number> bool read(std::string_view text, Number least, Number &number)
{
    const char *const end = text.data() + text.size();
    const auto [stopped, failure] = std::from_chars(text.data(), end, number);
    return failure == std::errc{} && stopped == end && number >= least;
}

bool takeOption(Options &options, std::string_view name, std::string_view value)
{
    if (name == "--runners")
        return read(value, 1, options.trial.runners);
    if (name == "--weeks") {
        int weeks = 0;
        const bool good = read(value, 1, weeks) && weeks <= 520;
        options.trial.days = weeks * 7;
        return good;
    }
    if (name == "--seed")
        return read(value, std::uint64_t{0}, options.trial.seed);
    if (name == "--threads")
        return read(value, 1U, options.trial.threads);
    if (name == "--trace")
        return read(value, 0, options.trace.emplace());
    if (name == "--population") {
        options.population = value;
        return populationNamed(value) != nullptr;
    }
    if (name == "--world") {
        options.trial.world = worldNamed(value);
        return options.trial.world != nullptr;
    }
    if (name == "--policy") {
        options.policy = value;
        return policyNamed(value) != nullptr;
    }
    return false;
}

std::optional<Options> optionsOf(int count, char **words)
{
    Options options;
    options.trial.threads = std::max(1U, std::thread::hardware_concurrency());
    for (int i = 1; i < count; i += 2)
        if (i + 1 == count || !takeOption(options, words[i], words[i + 1]))
            return std::nullopt;
    return options;
}

std::string dayText(const std::optional<int> &day)
{
    return day ? std::to_string(*day) : "never";
}

std::string number(double value, int places)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", places, value);
    return text;
}

std::string estimateText(const Estimate &estimate, int places)
{
    return number(estimate.value, places) + " (" + number(estimate.low, places) + "–" +
           number(estimate.high, places) + ")";
}

std::string percentText(const Estimate &share)
{
    return estimateText({share.value * 100, share.low * 100, share.high * 100}, 1);
}

void printRow(std::string_view name, const Standing &standing)
{
    const std::string median = dayText(standing.median.value) + " (" +
                               dayText(standing.median.low) + "–" + dayText(standing.median.high) +
                               ")";
    std::printf("| %.*s | %s | %s | %s | %s | %s | %s | %s |\n", static_cast<int>(name.size()),
                name.data(), percentText(standing.share).c_str(), median.c_str(),
                dayText(standing.ninety).c_str(), estimateText(standing.flaresOnTheWay, 2).c_str(),
                estimateText(standing.flares, 2).c_str(), estimateText(standing.hours, 1).c_str(),
                number(standing.visits.value, 2).c_str());
}

const char *metText(bool met)
{
    return met ? "met" : "missed";
}

/// What the planner is asked for, against the best of the fixed ways and the oracle.
void printTargets(std::span<const PolicyKind> kinds, const std::vector<Standing> &standings)
{
    constexpr double kShare = 0.95;
    constexpr double kFlares = 2;
    constexpr double kOfTheFixed = 0.5;
    constexpr double kOfTheOracle = 1.6;
    const auto of = [&](std::string_view name) {
        return &standings[static_cast<std::size_t>(policyNamed(name) - kinds.data())];
    };
    const Standing &planner = *of("Restride");
    const Standing &seeing = *of("oracle");
    std::size_t best = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        if (kinds[kind].fixed && standings[kind].share.value > standings[best].share.value)
            best = kind;
    const Standing &fixed = standings[best];
    std::printf("- share at least 95 %%: %s\n", metText(planner.share.value >= kShare));
    std::printf("- share at least that of the best fixed policy (%.*s): %s\n",
                static_cast<int>(kinds[best].name.size()), kinds[best].name.data(),
                metText(planner.share.value >= fixed.share.value));
    std::printf("- at most half of its flare-ups on the way: %s (%.2f times); in all: %s (%.2f "
                "times)\n",
                metText(planner.flaresOnTheWay.value <= kOfTheFixed * fixed.flaresOnTheWay.value),
                planner.flaresOnTheWay.value / fixed.flaresOnTheWay.value,
                metText(planner.flares.value <= kOfTheFixed * fixed.flares.value),
                planner.flares.value / fixed.flares.value);
    std::printf("- at most 2 flare-ups a runner in all: %s\n",
                metText(planner.flares.value <= kFlares));
    if (planner.median.value && seeing.median.value)
        std::printf("- median day at most 1.6 times the oracle's: %s (%.2f times)\n",
                    metText(*planner.median.value <= kOfTheOracle * *seeing.median.value),
                    static_cast<double>(*planner.median.value) / *seeing.median.value);
    else
        std::printf("- median day at most 1.6 times the oracle's: missed\n");
}

void printTable(const Population &population, std::span<const PolicyKind> kinds, const Trial &trial)
{
    std::printf("## %.*s: %d runners, %d weeks, seed %llu, %.*s world\n\n",
                static_cast<int>(population.name.size()), population.name.data(), trial.runners,
                trial.days / 7, static_cast<unsigned long long>(trial.seed),
                static_cast<int>(trial.world->name.size()), trial.world->name.data());
    std::printf("| policy | reach 30 min, %% | median day | 90 %% by day | flare-ups on the way | "
                "flare-ups in all | hours jogged | visits |\n|---|---|---|---|---|---|---|---|\n");
    std::vector<Standing> standings;
    for (const auto &lives : outcomesOf(population, kinds, trial))
        standings.push_back(standingOf(lives, trial.seed));
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        printRow(kinds[kind].name, standings[kind]);
    std::printf("\n");
    if (kinds.size() == policies().size()) {
        printTargets(kinds, standings);
        std::printf("\n");
    }
}

} // namespace

int run(int count, char **words)
{
    const std::optional<Options> options = optionsOf(count, words);
    if (!options) {
        std::fprintf(stderr, "usage: simulate [--runners N] [--weeks N] [--seed N] "
                             "[--population NAME] [--policy NAME] [--world NAME] [--threads N] "
                             "[--trace RUNNER]\n");
        return 2;
    }
    std::span<const PolicyKind> kinds = policies();
    if (!options->policy.empty())
        kinds = {policyNamed(options->policy), 1};
    for (const Population &population : populations()) {
        if (!options->population.empty() && population.name != options->population)
            continue;
        if (options->trace) {
            for (const PolicyKind &kind : kinds)
                printTrace(lifeOf(population, options->trial.seed, *options->trace,
                                  options->trial.days, *options->trial.world),
                           kind);
            continue;
        }
        printTable(population, kinds, options->trial);
    }
    return 0;
}

} // namespace restride::simulation

int main(int count, char **words)
{
    return restride::simulation::run(count, words);
}
