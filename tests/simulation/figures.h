// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a policy: figures with the interval in which chance leaves them.
#pragma once

#include "tests/simulation/trial.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace restride::simulation {

/// A figure and its 95 % interval.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// Wilson's interval of a share.
Estimate shareOf(int some, int all);

/// Mean and its interval by the normal approximation.
Estimate meanOf(const std::vector<double> &values);

/// The day by which `percent` of the lives have come there; empty: not within the trial.
std::optional<int> dayBy(std::vector<std::optional<int>> days, int percent);

/// A day and its interval; empty: not within the trial.
struct DayEstimate {
    std::optional<int> value;
    std::optional<int> low;
    std::optional<int> high;
};

/// The median day with an interval by resampling.
DayEstimate medianDay(const std::vector<std::optional<int>> &days, std::uint64_t seed);

/// A row of the table.
struct Standing {
    Estimate share; ///< of the runners who come to thirty controlled minutes
    DayEstimate median;
    std::optional<int> ninety;
    Estimate flaresOnTheWay;
    Estimate flares;
    Estimate hours;
    Estimate visits;
};

Standing standingOf(const std::vector<Outcome> &outcomes, std::uint64_t seed);

} // namespace restride::simulation
