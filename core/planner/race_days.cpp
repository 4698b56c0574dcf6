// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/race_days.h"

#include "core/planner/base.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/outing.h"
#include "core/planner/race.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace restride::race {
namespace {

using namespace numbers;

constexpr Seconds kTestRun = minutes(15);     // race.test: short (S)
constexpr Seconds kShortestTest = minutes(5); // race.test: where the week is small (J)
constexpr Seconds kTestAlone = minutes(20);   // race.test: the only run of the week (J)
constexpr int kRaceWeekLast = 2;              // race.week: days before; then comes the rest day
constexpr int kPeakDays = 49;                 // race.taper: the peak week lies within (J)

/// Days before the race, from 2 to 7, that lie on `weekdays`.
unsigned slotsOn(WeekdaySet weekdays, Date raceDate)
{
    unsigned slots = 0;
    for (int daysTo = kRaceWeekLast; daysTo <= kRaceWeekDays; ++daysTo)
        if (weekdays.contains(weekdayOf(raceDate - Days{daysTo})))
            slots |= 1U << daysTo;
    return slots;
}

/// Two sessions on consecutive days; `eighth`: there is one eight days before.
bool touches(unsigned slots, bool eighth)
{
    return (slots & slots >> 1) != 0 || (eighth && (slots >> kRaceWeekDays & 1) != 0);
}

/// More sessions in some seven days than the pattern holds. `usual`: the slots of the pattern.
bool isCrowded(unsigned slots, unsigned usual, bool eighth, int runsAWeek)
{
    const unsigned eight = eighth ? 1U << (kRaceWeekDays + 1) : 0U;
    const unsigned before = usual << 7 | eight; // the week before, by the pattern
    for (int from = kRaceWeekLast; from <= kRaceWeekDays; ++from) {
        if (countOf((slots | before) >> from & 0x7FU) > runsAWeek)
            return true;
    }
    return false;
}

int distanceFromWindow(int daysTo)
{
    return daysTo < kTestLast ? kTestLast - daysTo : std::max(0, daysTo - kTestFirst);
}

/// The slots of the test's window.
constexpr unsigned kTestSlots = (2U << kTestFirst) - (1U << kTestLast);

/// The session for the test: within the window the latest, else the nearest, the earlier first.
int testOf(const LastWeek &slots)
{
    int best = 0;
    for (int daysTo = kRaceWeekLast; daysTo <= kRaceWeekDays; ++daysTo) {
        if (!slots.contains(daysTo))
            continue;
        const int away = distanceFromWindow(daysTo);
        const bool nearer = best == 0 || away < distanceFromWindow(best);
        if (nearer || (away > 0 && away == distanceFromWindow(best)))
            best = daysTo;
    }
    return best;
}

/// The largest week of the last seven, by what counts.
Seconds peakWeek(const State &state, const Request &request, Date raceDate)
{
    Seconds peak{};
    Seconds sum{};
    Date week{};
    for (const RunRecord &run : state.runs) {
        const int daysTo = daysBetween(run.date, raceDate);
        if (daysTo > kPeakDays || daysTo <= kRaceWeekDays)
            continue;
        const Date start = startOfWeek(run.date, request.profile->runner.weekStarts);
        sum = start == week ? sum + run.counted : run.counted;
        week = start;
        peak = std::max(peak, sum);
    }
    return peak;
}

/// The last whole week before the one of the race, which itself is no week to go on from.
Seconds weekBeforeRace(const State &state, const Request &request)
{
    const Date raceWeek = startOfWeek(request.needs->race.date, request.profile->runner.weekStarts);
    Seconds sum{};
    state.runs.visitSince(raceWeek - Days{7}, [&](const RunRecord &run) {
        if (run.date < raceWeek)
            sum += run.counted;
    });
    return sum > Seconds{} ? sum : state.allowance;
}

/// The longest that a session of the taper may be: from ten days before on never a long run.
Seconds longestOf(const Day &day, const State &state, int daysTo)
{
    const Seconds own = day.workout.jog();
    if (state.mode == Mode::Ladder || daysTo >= kRaceWindowLast)
        return own;
    const Seconds medium =
        state.week.medium > Seconds{} ? state.week.medium : percentOf(state.week.longRun, 70);
    return daysTo <= kRaceWeekDays ? medium : std::min(own, medium);
}

/// Sets a session to about `jog`, in whole repeats or whole minutes, at most `longest`.
void setTo(Workout &workout, Seconds jog, Seconds longest)
{
    Segments shorter;
    for (Segment segment : workout.segments) {
        if (segment.repeat > 1) {
            const int nearest = (jog + segment.jog / 2) / segment.jog;
            segment.repeat = std::clamp(nearest, 1, segment.repeat);
        } else if (segment.jog > Seconds{}) {
            const Seconds most = std::max(minutes(1), longest - longest % minutes(1));
            segment.jog = std::clamp(jog - jog % minutes(1), minutes(1), most);
        } else {
            continue; // the walking of a long outing
        }
        shorter.push(segment);
    }
    workout.segments = shorter;
}

/// Jogging of a session of the last week: the test is short, the others share what is left.
Seconds lastWeekJog(const LastWeek &week, Seconds whole, int daysTo)
{
    const int sessions = std::max(1, week.sessions());
    const Seconds test = sessions == 1 ? std::clamp(whole, kShortestTest, kTestAlone)
                                       : std::clamp(whole / sessions, kShortestTest, kTestRun);
    return daysTo == week.testDaysTo ? test : (whole - test) / std::max(1, sessions - 1);
}

} // namespace

bool isAim(const Request &request)
{
    return request.needs && request.strategy != Strategy::Carry;
}

LastWeek lastWeekOf(const State &state, const Request &request, WeekdaySet pattern)
{
    const RaceNeeds &needs = *request.needs;
    const Date raceDate = needs.race.date;
    const bool apart = state.injured && !state.changes.dense;
    const unsigned allowed = slotsOn(request.profile->runner.runDays, raceDate);
    const unsigned usual = slotsOn(pattern, raceDate);
    const bool eighth = pattern.contains(weekdayOf(raceDate - Days{kRaceWeekDays + 1}));
    const bool full = needs.taperDays <= kRaceWeekDays; // the week before is not cut
    const auto worth = [&](unsigned bits) {
        return std::tuple((bits & kTestSlots) != 0,
                          !(full && isCrowded(bits, usual, eighth, pattern.size())), countOf(bits),
                          countOf(bits & usual), !touches(bits, eighth), bits);
    };
    const int most = pattern.size();
    unsigned best = 0;
    auto bestWorth = worth(best);
    for (unsigned bits = allowed; bits != 0; bits = (bits - 1) & allowed) {
        if (countOf(bits) > most || (apart && touches(bits, eighth)))
            continue;
        const auto own = worth(bits);
        if (best == 0 || own > bestWorth) {
            best = bits;
            bestWorth = own;
        }
    }
    LastWeek week{static_cast<std::uint8_t>(best), 0};
    week.testDaysTo = testOf(week);
    return week;
}

bool inLastWeek(const Request &request, Date date)
{
    return isAim(request) && inRaceWeek(request, date);
}

Day dayOf(const State &state, const Request &request, Date date)
{
    Day day;
    day.date = date;
    day.phase = Phase::Race;
    day.workout.kind = Kind::Race;
    day.workout.intensity = Effort::Race;
    day.workout.flatOnly = false;
    day.why = {Rule::RaceDay, {}};
    day.workout.segments = segmentsOf(state, request);
    day.distance = request.needs->race.distance;
    return day;
}

void taper(Day &day, const State &state, const Request &request, WeekdaySet pattern, int daysTo)
{
    const int percent = taperPercent(*request.needs, daysTo);
    const bool lateLong = daysTo < kRaceWindowLast && day.workout.kind == Kind::LongRun;
    if ((percent == 100 && !lateLong) || day.workout.jog() == Seconds{})
        return;
    day.phase = Phase::Taper;
    day.workout.rung.reset();
    Why why{Rule::RaceTaper, {}};
    why.figures.percent = percent;
    why.figures.date = request.needs->race.date;
    Seconds jog = percentOf(day.workout.jog(), percent);
    if (daysTo <= kRaceWeekDays) {
        const LastWeek week = lastWeekOf(state, request, pattern);
        const Seconds peak = peakWeek(state, request, request.needs->race.date);
        jog = lastWeekJog(week, percentOf(peak, percent), daysTo);
        why.rule = daysTo == week.testDaysTo ? Rule::RaceTest : Rule::RaceWeek;
    }
    setTo(day.workout, jog, longestOf(day, state, daysTo));
    day.why = why;
    if (day.workout.kind == Kind::LongRun)
        day.workout.kind = Kind::Run;
}

void comeBack(State &state, const Request &request)
{
    if (!isAim(request) ||
        daysBetween(request.needs->race.date, state.day) != request.needs->recoveryDays + 1)
        return;
    state.holdGrowthUntil(state.day + Days{kHoldDays});
    if (state.mode == Mode::Ladder)
        state.goTo(ladder::below(state.rung, 1));
    else
        base::stepDown(state, request);
    if (state.mode != Mode::Base)
        return;
    Reduction less;
    less.start = state.day;
    less.reference = weekBeforeRace(state, request);
    less.percents = {kDropPercent};
    less.stages = 1;
    less.rule = Rule::BuildHold;
    base::carryOn(state, request, state.allowance, less);
}

} // namespace restride::race
