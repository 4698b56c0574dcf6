// SPDX-License-Identifier: GPL-3.0-or-later
// Chance by name: what a draw is depends on whose life, which day and what it is for, and on
// nothing that was drawn before. So every policy meets the same days, whatever it asked for on the
// others.
#pragma once

#include <cstdint>

namespace restride::simulation {

/// What a draw is for.
enum class For : std::uint8_t {
    Envelope,
    Growth,
    Irritability,
    Settling,
    Baseline,
    Irritation,
    Missed,
    Away,
    AwayLength,
    Overdone,
    Surplus,
    Checked,
    Form,
    Strain,
    StrainSize,
    ScoreDuring,
    ScoreAfter,
    ScoreMorning,
    ScoreWalking,
    ScoreStairs,
    BriskWalk,
    Appointment,
    FreeOfPain,
    Resample,
    NeverQuiet
};

/// The chances of one runner of one population.
class Chance
{
public:
    Chance(std::uint64_t seed, std::uint64_t population, std::uint64_t runner);

    /// Above 0 and below 1.
    [[nodiscard]] double even(int day, For what) const;
    /// Mean 0, standard deviation 1.
    [[nodiscard]] double normal(int day, For what) const;
    /// Below `count`, which is above zero.
    [[nodiscard]] int below(int count, int day, For what) const;

private:
    std::uint64_t root_;
};

} // namespace restride::simulation
