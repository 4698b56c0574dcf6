// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/tolerance.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restride {
namespace {

using namespace numbers;

constexpr int kPoints = 64;

/// Chance of each candidate for the minutes that the knee takes as often as not, in even steps of
/// the logarithm from a third of a minute to four hours.
class Candidates
{
public:
    Candidates()
    {
        // A wide first guess, log-normal (J): most sore knees take between five minutes and forty.
        for (int i = 0; i < kPoints; ++i) {
            const double away = (logMinutes(i) - std::log(kToleranceGuessMinutes)) / kGuessSpread;
            logChance_[static_cast<std::size_t>(i)] = -away * away / 2;
        }
    }

    /// A session of `jog` was taken, or not; weighs `weight`.
    void hear(Seconds jog, bool taken, double weight)
    {
        const double tried = std::log(std::max(toMinutes(jog), kLeastMinutes));
        for (int i = 0; i < kPoints; ++i) {
            const double surplus = (logMinutes(i) - tried) / kSessionSpread;
            const double chance = 1.0 / (1.0 + std::exp(taken ? -surplus : surplus));
            logChance_[static_cast<std::size_t>(i)] += weight * std::log(chance);
        }
    }

    /// The minutes below which `share` of the chance lies, between two candidates in proportion.
    [[nodiscard]] Seconds point(double share) const
    {
        const double most = *std::max_element(logChance_.begin(), logChance_.end());
        double whole = 0;
        for (const double value : logChance_)
            whole += std::exp(value - most);
        double sum = 0;
        for (int i = 0; i < kPoints; ++i) {
            const double own = std::exp(logChance_[static_cast<std::size_t>(i)] - most) / whole;
            if (sum + own >= share) {
                const double part = (share - sum) / own - 0.5;
                return Seconds{static_cast<int>(60 * std::exp(logMinutes(i) + part * kStep))};
            }
            sum += own;
        }
        return Seconds{static_cast<int>(60 * std::exp(logMinutes(kPoints - 1)))};
    }

private:
    static constexpr double kLeastMinutes = 1.0 / 3;
    static constexpr double kStep = 0.105; // e^(63 * 0.105) / 3 minutes are about four hours
    static constexpr double kToleranceGuessMinutes = 15; ///< ladder.tolerance (J)
    static constexpr double kGuessSpread = 1.0;          ///< ladder.tolerance (J)
    /// How sharply sessions beyond it fail: a tenth more fails a little more often (J).
    static constexpr double kSessionSpread = 0.15;

    static double logMinutes(int i) { return std::log(kLeastMinutes) + kStep * i; }

    std::array<double, kPoints> logChance_{};
};

/// A knee changes: what it did counts for half after four weeks (J).
double weightOf(int days)
{
    return std::exp2(-static_cast<double>(days) / kToleranceHalfLifeDays);
}

} // namespace

std::optional<Tolerance> toleranceOf(const State &state, Date on)
{
    Candidates candidates;
    bool told = false;
    for (const RunRecord &run : state.runs) {
        if (!run.taken || run.jogged == Seconds{})
            continue;
        candidates.hear(run.jogged, *run.taken, weightOf(daysBetween(run.date, on)));
        told = true;
    }
    if (!told)
        return std::nullopt;
    return Tolerance{candidates.point(0.1), candidates.point(0.5), candidates.point(0.9)};
}

} // namespace restride
