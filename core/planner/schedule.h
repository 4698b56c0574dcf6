// SPDX-License-Identifier: GPL-3.0-or-later
// Which weekdays hold what. A fixed pattern a week: a missed session is then never squeezed in, a
// race in mid-week shifts nothing, and the calendar stays where the runner knows it.
#pragma once

#include "core/journal/profile.h"
#include "core/plan/workout.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace restride {

/// All sets of the runner's run days, graded once: several questions are asked of them.
class Patterns
{
public:
    explicit Patterns(const Runner &runner);

    /// The weekdays of `sessions` runs (or as many as fit) out of the runner's run days, at least
    /// `gapDays` apart around the week (2: never on consecutive days). Spread evenly, with the
    /// long-run day in it and the longest rest before it. Never empty.
    [[nodiscard]] WeekdaySet of(int sessions, int gapDays) const;

private:
    struct Graded {
        int places = 0; ///< bit 0: the first day of the runner's week
        int runs = 0;
        int leastGap = 0;
        int worth = 0;
    };
    const Runner &runner_;
    std::array<Graded, 127> graded_{};
    std::size_t count_ = 0;
};

/// One such question.
WeekdaySet runPattern(const Runner &runner, int sessions, int gapDays);

/// The long-run day of a pattern: the runner's, or Sunday, or the last of the week in it.
Weekday longRunDayOf(const Runner &runner, WeekdaySet pattern);

/// Runs of a pattern after the weekday `from`, up to and with the next `to`; none where they are
/// the same.
int runsBetween(WeekdaySet pattern, Weekday from, Weekday to);

/// What the days hold beside the runs: strength on three of them, not on the day before the long
/// run, and easy movement on one. Where there are too few days without a run, strength lies on the
/// short runs.
struct RestDays {
    StrengthRoutine routine[7]{}; ///< by C encoding of the weekday
    WeekdaySet cross;
};
RestDays restDaysOf(const Runner &runner, WeekdaySet pattern);

/// The same of some patterns, worked out once: it is asked for on most days of a plan.
class KnownRestDays
{
public:
    void add(const Runner &runner, WeekdaySet pattern);

    /// Null where `pattern` was not added.
    [[nodiscard]] const RestDays *of(WeekdaySet pattern) const
    {
        const std::size_t place = places_[pattern.bits()];
        return place == 0 ? nullptr : &days_[place - 1];
    }

private:
    std::array<RestDays, 12> days_{};
    std::size_t count_ = 0;
    std::array<std::uint8_t, 128> places_{}; ///< by the pattern's bits, from 1; 0: not added
};

} // namespace restride
