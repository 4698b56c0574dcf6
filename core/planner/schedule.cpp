// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/schedule.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace restride {
namespace {

constexpr int kDaysAWeek = 7;

/// Weekdays as places 0 to 6 from the start of the runner's week.
Weekday weekdayAt(const Runner &runner, int place)
{
    return runner.weekStarts + Days{place};
}

/// Days from each run of the pattern to the next, around the week; `count` of them, from the run
/// after the long run day on, so that the last one leads up to the long run.
struct Gaps {
    std::array<int, kDaysAWeek> days{};
    int count = 0;

    /// Runs on the day after another, and the longest row of them.
    [[nodiscard]] std::pair<int, int> touching() const
    {
        int all = 0;
        int row = 0;
        int longest = 0;
        for (int step = 0; step < 2 * count; ++step) { // twice around: a row may cross the week
            const bool touches = days[static_cast<std::size_t>(step % count)] == 1;
            all += touches && step < count ? 1 : 0;
            row = touches ? row + 1 : 0;
            longest = std::max(longest, row);
        }
        return {all, longest};
    }

    [[nodiscard]] int least() const
    {
        return *std::min_element(days.begin(), days.begin() + count);
    }
};

Gaps gapsOf(WeekdaySet pattern, Weekday from)
{
    Gaps gaps;
    int last = 0;
    for (int step = 1; step <= kDaysAWeek; ++step) {
        if (!pattern.contains(from + Days{step}))
            continue;
        gaps.days[static_cast<std::size_t>(gaps.count++)] = step - last;
        last = step;
    }
    return gaps;
}

Weekday firstOf(const Runner &runner, WeekdaySet pattern)
{
    for (int place = 0; place < kDaysAWeek; ++place)
        if (pattern.contains(weekdayAt(runner, place)))
            return weekdayAt(runner, place);
    return runner.weekStarts;
}

/// How good a pattern is: more is better, compared in order.
auto worth(const Runner &runner, WeekdaySet pattern)
{
    const Weekday longDay = longRunDayOf(runner, pattern);
    const Weekday wished = runner.longRunDay.value_or(std::chrono::Sunday);
    const Gaps gaps = gapsOf(pattern, longDay);
    const int beforeLong = gaps.days[static_cast<std::size_t>(gaps.count - 1)];
    int places = 0; // later places are worth less, so that ties fall the same way always
    for (int place = 0; place < kDaysAWeek; ++place)
        if (pattern.contains(weekdayAt(runner, place)))
            places -= 1 << place;
    const auto [touching, row] = gaps.touching();
    return std::tuple(pattern.size(), pattern.contains(wished), gaps.least(), -touching, -row,
                      beforeLong, places);
}

bool keepsGap(WeekdaySet pattern, int gapDays, Weekday from)
{
    return pattern.size() == 1 || gapsOf(pattern, from).least() >= gapDays;
}

} // namespace

WeekdaySet runPattern(const Runner &runner, int sessions, int gapDays)
{
    WeekdaySet best;
    for (int bits = 1; bits < (1 << kDaysAWeek); ++bits) {
        const auto pattern = WeekdaySet::fromBits(static_cast<std::uint8_t>(bits));
        if ((pattern.bits() & ~runner.runDays.bits()) != 0 || pattern.size() > sessions ||
            !keepsGap(pattern, gapDays, firstOf(runner, pattern)))
            continue;
        if (best.empty() || worth(runner, pattern) > worth(runner, best))
            best = pattern;
    }
    return best;
}

Weekday longRunDayOf(const Runner &runner, WeekdaySet pattern)
{
    const Weekday wished = runner.longRunDay.value_or(std::chrono::Sunday);
    if (pattern.contains(wished))
        return wished;
    for (int place = kDaysAWeek - 1; place >= 0; --place)
        if (pattern.contains(weekdayAt(runner, place)))
            return weekdayAt(runner, place);
    return wished;
}

RestDays restDaysOf(const Runner &runner, WeekdaySet pattern)
{
    constexpr std::array kRoutines{StrengthRoutine::HipAndCalf, StrengthRoutine::ThighAndBalance,
                                   StrengthRoutine::HipAndStep};
    const Weekday beforeLong = longRunDayOf(runner, pattern) - Days{1};
    RestDays days;
    std::size_t next = 0;
    for (int place = 0; place < kDaysAWeek; ++place) {
        const Weekday day = weekdayAt(runner, place);
        if (pattern.contains(day))
            continue;
        if (day == beforeLong)
            days.cross.insert(day);
        else if (next < kRoutines.size())
            days.routine[day.c_encoding()] = kRoutines[next++];
        else if (days.cross.empty())
            days.cross.insert(day);
    }
    for (int place = 0; place < kDaysAWeek && next < kRoutines.size(); ++place) {
        const Weekday day = weekdayAt(runner, place);
        const bool shortRun = pattern.contains(day) && day != beforeLong + Days{1};
        if (shortRun && day != beforeLong)
            days.routine[day.c_encoding()] = kRoutines[next++];
    }
    return days;
}

} // namespace restride
