// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/tolerance.h"

#include "core/planner/ladder.h"
#include "core/planner/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace restride {
namespace {

using namespace numbers;

constexpr std::size_t kPoints = 64;
using Points = std::array<double, kPoints>;

constexpr double kLeastMinutes = 1.0 / 3;
constexpr double kStep = 0.105;               // e^(63 * 0.105) / 3 minutes are about four hours
constexpr double kToleranceGuessMinutes = 15; ///< ladder.tolerance (J)
constexpr double kGuessSpread = 1.0;          ///< ladder.tolerance (J)
/// How sharply sessions beyond it fail: a tenth more fails a little more often (J).
constexpr double kSessionSpread = 0.15;

double logMinutes(std::size_t point)
{
    return std::log(kLeastMinutes) + kStep * static_cast<double>(point);
}

/// A wide first guess, log-normal (J): most sore knees take between five minutes and forty.
Points firstGuess()
{
    Points logChance{};
    for (std::size_t i = 0; i < kPoints; ++i) {
        const double away = (logMinutes(i) - std::log(kToleranceGuessMinutes)) / kGuessSpread;
        logChance[i] = -away * away / 2;
    }
    return logChance;
}

double logTried(Seconds jog)
{
    return std::log(std::max(toMinutes(jog), kLeastMinutes));
}

/// How unlikely each candidate makes it that a session of `jog` was taken, as a logarithm. With s
/// the surplus of a candidate over what was tried, a session is taken with the chance 1 / (1 +
/// exp(-s)); the surpluses are even steps, so that one exponential makes all others.
Points doubtsOf(Seconds jog)
{
    const double stepFactor = std::exp(-kStep / kSessionSpread);
    double odds = std::exp(-(logMinutes(0) - logTried(jog)) / kSessionSpread);
    Points doubts{};
    for (std::size_t i = 0; i < kPoints; ++i, odds *= stepFactor)
        doubts[i] = std::log1p(odds);
    return doubts;
}

/// The doubts of the lengths that plans hold, worked out once: the rungs of the ladder with what
/// lies between them, and whole minutes. Nearly all that is ever asked for.
class UsualDoubts
{
public:
    UsualDoubts()
    {
        for (int minute = 1; minute <= kMinutes; ++minute)
            byMinute_[static_cast<std::size_t>(minute)] = doubtsOf(minutes(minute));
        for (int quarters = 0; quarters <= 4 * Rung::kHighest; ++quarters) {
            const Seconds jog = ladder::jogOf(Rung::quarters(quarters));
            if (jog % minutes(1) != Seconds{})
                between_.push_back({jog, doubtsOf(jog)});
        }
    }

    /// Null where `jog` is none of them.
    [[nodiscard]] const Points *of(Seconds jog) const
    {
        if (jog % minutes(1) == Seconds{})
            return jog <= minutes(kMinutes) ? &byMinute_[static_cast<std::size_t>(jog / minutes(1))]
                                            : nullptr;
        const auto found = std::find_if(between_.begin(), between_.end(),
                                        [&](const Length &length) { return length.jog == jog; });
        return found == between_.end() ? nullptr : &found->doubts;
    }

private:
    static constexpr int kMinutes = kLongestRun / minutes(1);
    struct Length {
        Seconds jog;
        Points doubts;
    };
    std::array<Points, kMinutes + 1> byMinute_{}; ///< of no minutes nothing is asked
    std::vector<Length> between_;
};

/// Chance of each candidate for the minutes that the knee takes as often as not, in even steps of
/// the logarithm from a third of a minute to four hours.
class Candidates
{
public:
    /// Sessions of `jog` were taken, weighing `taken` together, or were not, weighing `failed`.
    void hear(Seconds jog, double taken, double failed)
    {
        static const UsualDoubts usual;
        if (const Points *doubts = usual.of(jog))
            hear(logTried(jog), *doubts, taken, failed);
        else
            hear(logTried(jog), doubtsOf(jog), taken, failed);
    }

    /// Turns the sums into chances that make one together. To be called once, when all is heard.
    void weigh()
    {
        const double most = *std::max_element(logChance_.begin(), logChance_.end());
        double whole = 0;
        for (std::size_t i = 0; i < kPoints; ++i)
            whole += chance_[i] = std::exp(logChance_[i] - most);
        for (double &chance : chance_)
            chance /= whole;
    }

    /// The minutes below which `share` of the chance lies, between two candidates in proportion.
    [[nodiscard]] Seconds point(double share) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < kPoints; ++i) {
            const double own = chance_[i];
            if (sum + own >= share) {
                const double part = (share - sum) / own - 0.5;
                return Seconds{static_cast<int>(60 * std::exp(logMinutes(i) + part * kStep))};
            }
            sum += own;
        }
        return Seconds{static_cast<int>(60 * std::exp(logMinutes(kPoints - 1)))};
    }

private:
    void hear(double tried, const Points &doubts, double taken, double failed)
    {
        if (failed == 0) { // the most of them
            for (std::size_t i = 0; i < kPoints; ++i)
                logChance_[i] -= taken * doubts[i];
            return;
        }
        for (std::size_t i = 0; i < kPoints; ++i) {
            const double surplus = (logMinutes(i) - tried) / kSessionSpread;
            logChance_[i] -= taken * doubts[i] + failed * (surplus + doubts[i]);
        }
    }

    Points logChance_ = firstGuess();
    Points chance_{};
};

/// A knee changes: what it did counts for half after twelve more sessions (J).
double weightOf(int sessions)
{
    return std::exp2(-static_cast<double>(sessions) / kToleranceHalfLifeSessions);
}

/// What was tried at one length.
struct Tried {
    Seconds jog{};
    double taken = 0;
    double failed = 0;
};

std::vector<Tried> allTried(const State &state)
{
    std::vector<Tried> all;
    int since = static_cast<int>(state.runs.size());
    for (const RunRecord &run : state.runs) {
        --since;
        if (!run.taken || run.jogged == Seconds{})
            continue;
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const Tried &tried) { return tried.jog == run.jogged; });
        if (same == all.end())
            same = all.insert(all.end(), {run.jogged, 0, 0});
        (*run.taken ? same->taken : same->failed) += weightOf(since);
    }
    return all;
}

} // namespace

std::optional<Tolerance> toleranceOf(const State &state)
{
    const std::vector<Tried> all = allTried(state);
    if (all.empty())
        return std::nullopt;
    Candidates candidates;
    for (const Tried &tried : all)
        candidates.hear(tried.jog, tried.taken, tried.failed);
    candidates.weigh();
    return Tolerance{candidates.point(0.1), candidates.point(0.5), candidates.point(0.9)};
}

} // namespace restride
