// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/population.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restride::simulation {
namespace {

// Written down before any policy but the oracle and the clinic ladder was looked at; see README.md.
constexpr std::array<Population, 5> kPopulations{{
    {
        .name = "steady",
        .envelope = {8.0, 0.35},
        .growth = {0.22, 0.30},
        .irritability = {5.0, 0.25},
        .remaining = {0.60, 0.10},
        .firstIrritationLeast = 3.0,
        .firstIrritationMost = 6.0,
        .shrinking = 0.15,
        .fading = 0.004,
        .baselineMost = 0.5,
        .wobble = 0.45,
        .form = 0.06,
        .missed = 0.08,
        .away = 0.003,
        .checked = 0.95,
        .overdone = 0.04,
        .surplusMost = 0.5,
        .strained = 0.010,
        .stopsAt = 6.0,
    },
    {
        .name = "irritable",
        .envelope = {7.0, 0.35},
        .growth = {0.19, 0.30},
        .irritability = {9.0, 0.30},
        .remaining = {0.70, 0.08},
        .firstIrritationLeast = 4.0,
        .firstIrritationMost = 7.0,
        .shrinking = 0.25,
        .fading = 0.005,
        .baselineMost = 0.6,
        .wobble = 0.50,
        .form = 0.08,
        .missed = 0.10,
        .away = 0.003,
        .checked = 0.90,
        .overdone = 0.03,
        .surplusMost = 0.4,
        .strained = 0.025,
        .stopsAt = 5.0,
    },
    {
        .name = "impatient",
        .envelope = {8.0, 0.40},
        .growth = {0.20, 0.30},
        .irritability = {6.5, 0.30},
        .remaining = {0.65, 0.10},
        .firstIrritationLeast = 3.0,
        .firstIrritationMost = 6.0,
        .shrinking = 0.20,
        .fading = 0.005,
        .baselineMost = 0.7,
        .wobble = 0.70,
        .form = 0.10,
        .missed = 0.15,
        .away = 0.006,
        .checked = 0.80,
        .overdone = 0.12,
        .surplusMost = 0.6,
        .strained = 0.015,
        .stopsAt = 7.5,
    },
    {
        .name = "slow",
        .envelope = {6.5, 0.35},
        .growth = {0.13, 0.25},
        .irritability = {6.5, 0.30},
        .remaining = {0.68, 0.08},
        .firstIrritationLeast = 3.0,
        .firstIrritationMost = 6.0,
        .shrinking = 0.20,
        .fading = 0.006,
        .baselineMost = 0.8,
        .wobble = 0.55,
        .form = 0.07,
        .missed = 0.10,
        .away = 0.004,
        .checked = 0.90,
        .overdone = 0.03,
        .surplusMost = 0.4,
        .strained = 0.015,
        .stopsAt = 5.5,
    },
    {
        // Ordinary gaps: half of the questions stay open, and pain comes late in the run.
        .name = "forgetful",
        .envelope = {7.5, 0.38},
        .growth = {0.19, 0.30},
        .irritability = {6.5, 0.30},
        .remaining = {0.66, 0.10},
        .firstIrritationLeast = 3.0,
        .firstIrritationMost = 6.0,
        .shrinking = 0.20,
        .fading = 0.005,
        .baselineMost = 0.6,
        .wobble = 0.55,
        .form = 0.08,
        .missed = 0.15,
        .away = 0.004,
        .checked = 0.60,
        .overdone = 0.10,
        .surplusMost = 0.6,
        .strained = 0.015,
        .stopsAt = 6.5,
        .painLater = 0.10,
        .neverQuiet = 0.125,
    },
}};

constexpr std::array<World, 9> kWorlds{{
    {.name = "plain"},
    {.name = "heavy walking", .walkWeight = 0.2},
    {.name = "light walking", .walkWeight = 0.03},
    {.name = "broad growth", .growthPower = 1},
    {.name = "narrow growth", .growthPower = 4},
    {.name = "no grace", .noGrowth = 1.05},
    {.name = "late pain", .painFrom = 0.98},
    {.name = "dull pain", .painByLoad = 4.5},
    {.name = "rough scores", .wobbleFactor = 1.5},
}};

template <typename Named> const Named *named(std::span<const Named> all, std::string_view name)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Named &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

double drawn(const Spread &spread, const Chance &chance, For what)
{
    return spread.median * std::exp(spread.logDeviation * chance.normal(0, what));
}

} // namespace

std::span<const Population> populations()
{
    return kPopulations;
}

const Population *populationNamed(std::string_view name)
{
    return named(populations(), name);
}

std::span<const World> worlds()
{
    return kWorlds;
}

const World *worldNamed(std::string_view name)
{
    return named(worlds(), name);
}

Traits traitsOf(const Population &population, const Chance &chance)
{
    constexpr double kPainFreeShare = 0.85; // where pain begins in a run
    constexpr double kPainFreeError = 0.25; // what a runner remembers of it
    constexpr double kRemainingMost = 0.85; // no knee stays sore for weeks without load
    constexpr int kNeverQuiet = 2;
    Traits traits;
    traits.envelope = drawn(population.envelope, chance, For::Envelope);
    traits.growth = drawn(population.growth, chance, For::Growth);
    traits.irritability = drawn(population.irritability, chance, For::Irritability);
    traits.remaining = std::min(kRemainingMost, drawn(population.remaining, chance, For::Settling));
    traits.baseline = population.baselineMost * chance.even(0, For::Baseline);
    traits.irritation = population.firstIrritationLeast +
                        (population.firstIrritationMost - population.firstIrritationLeast) *
                            chance.even(0, For::Irritation);
    traits.freeOfPain = kPainFreeShare * traits.envelope *
                        std::exp(kPainFreeError * chance.normal(0, For::FreeOfPain));
    if (chance.even(0, For::NeverQuiet) < population.neverQuiet)
        traits.leastScore = kNeverQuiet;
    return traits;
}

} // namespace restride::simulation
