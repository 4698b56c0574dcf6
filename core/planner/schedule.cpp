// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/schedule.h"

#include <algorithm>
#include <array>

namespace restride {
namespace {

constexpr int kDaysAWeek = 7;

/// Weekdays as places 0 to 6 from the start of the runner's week.
Weekday weekdayAt(const Runner &runner, int place)
{
    return runner.weekStarts + Days{place};
}

/// Where a weekday stands in the runner's week, 0 to 6.
int placeOf(const Runner &runner, Weekday day)
{
    return static_cast<int>((day - runner.weekStarts).count());
}

/// The weekdays of a set as places: bit 0 is the first day of the runner's week.
int placesOf(const Runner &runner, WeekdaySet days)
{
    int places = 0;
    for (int place = 0; place < kDaysAWeek; ++place)
        places |= days.contains(weekdayAt(runner, place)) ? 1 << place : 0;
    return places;
}

WeekdaySet weekdaysAt(const Runner &runner, int places)
{
    WeekdaySet days;
    for (int place = 0; place < kDaysAWeek; ++place)
        if ((places & 1 << place) != 0)
            days.insert(weekdayAt(runner, place));
    return days;
}

/// What counts of a set of places: how many, how far apart around the week, how much rest before
/// the long run.
struct Spread {
    int runs = 0;
    int leastGap = kDaysAWeek;
    int beforeLong = 0; ///< days from the run before it to the long run
    int touching = 0;   ///< runs on the day after another
    int row = 0;        ///< the longest row of them
};

/// Each place moved on by `days` around the week.
int movedOn(int places, int days)
{
    return (places << days | places >> (kDaysAWeek - days)) & ((1 << kDaysAWeek) - 1);
}

/// The longest row of runs each on the day after another; a row may cross the week.
int longestRow(int places)
{
    int longest = 0;
    int row = places & movedOn(places, 1);
    while (row != 0 && longest < kDaysAWeek) {
        row &= movedOn(row, 1);
        ++longest;
    }
    return longest;
}

Spread spreadOf(int places, int longPlace)
{
    Spread spread;
    int last = 0;
    const int afterLong = movedOn(places, kDaysAWeek - longPlace); // bit 0: the long run's day
    for (int step = 1; step <= kDaysAWeek; ++step) {               // ends on the long run's own day
        if ((afterLong & 1 << step % kDaysAWeek) == 0)
            continue;
        ++spread.runs;
        spread.beforeLong = step - last;
        spread.leastGap = std::min(spread.leastGap, spread.beforeLong);
        spread.touching += spread.beforeLong == 1 ? 1 : 0;
        last = step;
    }
    spread.row = longestRow(places);
    return spread;
}

int lastOf(int places)
{
    int last = 0;
    for (int place = 1; place < kDaysAWeek; ++place)
        if ((places & 1 << place) != 0)
            last = place;
    return last;
}

} // namespace

Patterns::Patterns(const Runner &runnerGiven) : runner_(runnerGiven)
{
    const int free = placesOf(runner_, runner_.runDays);
    const int wished = placeOf(runner_, runner_.longRunDay.value_or(std::chrono::Sunday));
    for (int places = 1; places < (1 << kDaysAWeek); ++places) {
        if ((places & ~free) != 0)
            continue;
        const bool asWished = (places & 1 << wished) != 0;
        const Spread spread = spreadOf(places, asWished ? wished : lastOf(places));
        // More is better, compared in order; of two that are alike, the one with the earlier days.
        int worth = spread.runs * 2 + (asWished ? 1 : 0);
        worth = (worth * 8 + spread.leastGap) * 8 + (kDaysAWeek - spread.touching);
        worth = (worth * 8 + (kDaysAWeek - spread.row)) * 8 + spread.beforeLong;
        worth = worth * (1 << kDaysAWeek) - places;
        graded_[count_++] = {places, spread.runs, spread.leastGap, worth};
    }
}

WeekdaySet Patterns::of(int sessions, int gapDays) const
{
    const Graded *best = nullptr;
    for (std::size_t i = 0; i < count_; ++i) {
        const Graded &one = graded_[i];
        if (one.runs > sessions || (one.runs > 1 && one.leastGap < gapDays))
            continue;
        if (!best || one.worth > best->worth)
            best = &one;
    }
    return best ? weekdaysAt(runner_, best->places) : WeekdaySet{};
}

WeekdaySet runPattern(const Runner &runner, int sessions, int gapDays)
{
    return Patterns(runner).of(sessions, gapDays);
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

int runsBetween(WeekdaySet pattern, Weekday from, Weekday to)
{
    const unsigned first = from.c_encoding() + 1;
    const unsigned last = to.c_encoding();
    const unsigned days = last + 1 - first + (last + 1 < first ? kDaysAWeek : 0);
    const unsigned twoWeeks = pattern.bits() | unsigned{pattern.bits()} << kDaysAWeek;
    return countOf(twoWeeks >> first & ((1U << days) - 1));
}

void KnownRestDays::add(const Runner &runner, WeekdaySet pattern)
{
    std::uint8_t &place = places_[pattern.bits()];
    if (place != 0 || count_ == days_.size())
        return;
    days_[count_] = restDaysOf(runner, pattern);
    place = static_cast<std::uint8_t>(++count_);
}

RestDays restDaysOf(const Runner &runner, WeekdaySet pattern)
{
    constexpr std::array kRoutines{StrengthRoutine::HipAndCalf, StrengthRoutine::ThighAndBalance,
                                   StrengthRoutine::HipAndStep};
    const unsigned beforeLong = (longRunDayOf(runner, pattern) - Days{1}).c_encoding();
    RestDays days;
    std::size_t next = 0;
    unsigned day = runner.weekStarts.c_encoding();
    for (int place = 0; place < kDaysAWeek; ++place, day = day == 6 ? 0 : day + 1) {
        if (pattern.contains(Weekday{day}))
            continue;
        if (day == beforeLong)
            days.cross.insert(Weekday{day});
        else if (next < kRoutines.size())
            days.routine[day] = kRoutines[next++];
        else if (days.cross.empty())
            days.cross.insert(Weekday{day});
    }
    for (int place = 0; place < kDaysAWeek && next < kRoutines.size(); ++place) {
        const Weekday other = weekdayAt(runner, place);
        const Weekday eve{beforeLong};
        if (pattern.contains(other) && other != eve + Days{1} && other != eve)
            days.routine[other.c_encoding()] = kRoutines[next++];
    }
    return days;
}

} // namespace restride
