// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/tolerance.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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

    /// Sessions of `jog` were taken, weighing `taken` together, or were not, weighing `failed`.
    /// With s the surplus of a candidate over what was tried, a session is taken with the chance 1
    /// / (1 + exp(-s)); the surpluses are even steps, so that one exponential makes all others.
    void hear(Seconds jog, double taken, double failed)
    {
        const double tried = std::log(std::max(toMinutes(jog), kLeastMinutes));
        const double stepFactor = std::exp(-kStep / kSessionSpread);
        double odds = std::exp(-(logMinutes(0) - tried) / kSessionSpread);
        for (int i = 0; i < kPoints; ++i, odds *= stepFactor) {
            const double surplus = (logMinutes(i) - tried) / kSessionSpread;
            const double doubt = std::log1p(odds);
            logChance_[static_cast<std::size_t>(i)] -= taken * doubt + failed * (surplus + doubt);
        }
    }

    /// Turns the sums into chances that make one together. To be called once, when all is heard.
    void weigh()
    {
        const double most = *std::max_element(logChance_.begin(), logChance_.end());
        double whole = 0;
        for (std::size_t i = 0; i < chance_.size(); ++i)
            whole += chance_[i] = std::exp(logChance_[i] - most);
        for (double &chance : chance_)
            chance /= whole;
    }

    /// The minutes below which `share` of the chance lies, between two candidates in proportion.
    [[nodiscard]] Seconds point(double share) const
    {
        double sum = 0;
        for (int i = 0; i < kPoints; ++i) {
            const double own = chance_[static_cast<std::size_t>(i)];
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
    std::array<double, kPoints> chance_{};
};

/// A knee changes: what it did counts for half after four weeks (J).
double weightOf(int days)
{
    return std::exp2(-static_cast<double>(days) / kToleranceHalfLifeDays);
}

/// What was tried at one length.
struct Tried {
    Seconds jog{};
    double taken = 0;
    double failed = 0;
};

std::vector<Tried> allTried(const State &state, Date on)
{
    std::vector<Tried> all;
    for (const RunRecord &run : state.runs) {
        if (!run.taken || run.jogged == Seconds{})
            continue;
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const Tried &tried) { return tried.jog == run.jogged; });
        if (same == all.end())
            same = all.insert(all.end(), {run.jogged, 0, 0});
        (*run.taken ? same->taken : same->failed) += weightOf(daysBetween(run.date, on));
    }
    return all;
}

} // namespace

std::optional<Tolerance> toleranceOf(const State &state, Date on)
{
    const std::vector<Tried> all = allTried(state, on);
    if (all.empty())
        return std::nullopt;
    Candidates candidates;
    for (const Tried &tried : all)
        candidates.hear(tried.jog, tried.taken, tried.failed);
    candidates.weigh();
    return Tolerance{candidates.point(0.1), candidates.point(0.5), candidates.point(0.9)};
}

bool hasRefused(const State &state)
{
    return std::any_of(state.runs.begin(), state.runs.end(),
                       [](const RunRecord &run) { return run.taken && !*run.taken; });
}

} // namespace restride
