// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up runners for the laws: any valid journal, from a seed. Not meant to look like a
// population; meant to reach the corners.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace restride::test {

/// Random choices from one seed, the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high)
    {
        const auto span = static_cast<std::uint64_t>(high - low + 1);
        return low + static_cast<int>(engine_() % span);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::mt19937_64 engine_;
};

struct RandomRunner {
    Journal journal;
    Date today{};
    bool operator==(const RandomRunner &) const = default;
};

/// Any runner: with or without goal, injury, history, checks, flare-ups and signs.
RandomRunner anyRunner(std::uint64_t seed);

/// The same runner, who also moves sessions: within the log, and days to come on the last of it.
RandomRunner movingRunner(std::uint64_t seed);

/// A runner whose gate is open, without findings that stop progress, free to follow the plan.
RandomRunner freeRunner(std::uint64_t seed);

/// `journal` with the day done as planned and without pain, the morning after reported.
Journal doneAsPlanned(const Journal &journal, const Day &day);

/// The journal for a failure message: the entries and figures that matter, a line each.
std::string told(const RandomRunner &runner);

/// Jogging planned up to and including each day, by day; days from `first` on.
int jogSecondsUpTo(const Plan &plan, Date last);

} // namespace restride::test
