// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/figures.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace restride::simulation {
namespace {

constexpr double kNormal95 = 1.959964;

/// Empty sorts last: not within the trial.
int rankOf(const std::optional<int> &day)
{
    return day.value_or(std::numeric_limits<int>::max());
}

template <typename Value>
std::vector<double> column(const std::vector<Outcome> &outcomes, Value Outcome::*member)
{
    std::vector<double> values;
    values.reserve(outcomes.size());
    for (const Outcome &outcome : outcomes)
        values.push_back(static_cast<double>(outcome.*member));
    return values;
}

} // namespace

Estimate shareOf(int some, int all)
{
    const double n = all;
    const double p = some / n;
    const double z2 = kNormal95 * kNormal95;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormal95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Estimate meanOf(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double half = n > 1 ? kNormal95 * std::sqrt(squares / (n - 1) / n) : 0;
    return {mean, mean - half, mean + half};
}

std::optional<int> dayBy(std::vector<std::optional<int>> days, int percent)
{
    const std::size_t place =
        (days.size() * static_cast<std::size_t>(percent) + 99) / 100 - 1; // the smallest that holds
    const auto at = days.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(days.begin(), at, days.end(),
                     [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    return *at;
}

DayEstimate medianDay(const std::vector<std::optional<int>> &days, std::uint64_t seed)
{
    constexpr int kResamples = 1000;
    const auto count = static_cast<int>(days.size());
    std::vector<std::optional<int>> medians;
    medians.reserve(kResamples);
    std::vector<std::optional<int>> sample(days.size());
    for (int resample = 0; resample < kResamples; ++resample) {
        const Chance chance(seed, 0, static_cast<std::uint64_t>(resample));
        for (int i = 0; i < count; ++i)
            sample[static_cast<std::size_t>(i)] =
                days[static_cast<std::size_t>(chance.below(count, i, For::Resample))];
        medians.push_back(dayBy(sample, 50));
    }
    std::sort(medians.begin(), medians.end(),
              [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    return {dayBy(days, 50), medians[kResamples / 40], medians[kResamples - kResamples / 40 - 1]};
}

Standing standingOf(const std::vector<Outcome> &outcomes, std::uint64_t seed)
{
    std::vector<std::optional<int>> days;
    for (const Outcome &outcome : outcomes)
        days.push_back(outcome.reachedOn);
    const auto reached =
        std::count_if(days.begin(), days.end(), [](const auto &day) { return day.has_value(); });
    Standing standing;
    standing.share = shareOf(static_cast<int>(reached), static_cast<int>(days.size()));
    standing.median = medianDay(days, seed);
    standing.ninety = dayBy(days, 90);
    standing.flaresOnTheWay = meanOf(column(outcomes, &Outcome::flaresOnTheWay));
    standing.flares = meanOf(column(outcomes, &Outcome::flares));
    standing.hours = meanOf(column(outcomes, &Outcome::hoursJogged));
    standing.visits = meanOf(column(outcomes, &Outcome::visits));
    return standing;
}

} // namespace restride::simulation
