// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/chance.h"

#include <cmath>
#include <numbers>

namespace restride::simulation {
namespace {

/// The finaliser of splitmix64: near words come far apart.
constexpr std::uint64_t mixed(std::uint64_t word)
{
    word += 0x9E3779B97F4A7C15ULL;
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBULL;
    return word ^ (word >> 31U);
}

double evenOf(std::uint64_t word)
{
    constexpr double kSteps = 9007199254740992.0; // 2^53
    return (static_cast<double>(word >> 11U) + 0.5) / kSteps;
}

std::uint64_t keyOf(std::uint64_t root, int day, For what)
{
    const auto place = static_cast<std::uint64_t>(day) * 64U + static_cast<std::uint64_t>(what);
    return mixed(root ^ mixed(place));
}

} // namespace

Chance::Chance(std::uint64_t seed, std::uint64_t population, std::uint64_t runner)
    : root_(mixed(mixed(mixed(seed) ^ population) ^ runner))
{}

double Chance::even(int day, For what) const
{
    return evenOf(keyOf(root_, day, what));
}

double Chance::normal(int day, For what) const
{
    const std::uint64_t key = keyOf(root_, day, what);
    const double radius = std::sqrt(-2.0 * std::log(evenOf(key)));
    return radius * std::cos(2.0 * std::numbers::pi * evenOf(mixed(key)));
}

int Chance::below(int count, int day, For what) const
{
    return static_cast<int>(even(day, what) * count);
}

} // namespace restride::simulation
