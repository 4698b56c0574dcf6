// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/race_days.h"

#include "core/planner/build.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/race.h"

#include <algorithm>

namespace restride::race {
namespace {

using namespace numbers;

constexpr Seconds kTestRun = minutes(15); // race.test: short (S)

/// The days of the last week that hold sessions, and the one among them for the test run.
struct LastWeek {
    int sessions = 0;
    int testDaysTo = 0; ///< 0: none falls 3 to 5 days before
};

LastWeek lastWeekOf(WeekdaySet pattern, Date raceDate)
{
    LastWeek week;
    for (int daysTo = kRaceWeekDays; daysTo >= 2; --daysTo) {
        if (!pattern.contains(weekdayOf(raceDate - Days{daysTo})))
            continue;
        ++week.sessions;
        if (daysTo >= kTestLast && daysTo <= kTestFirst)
            week.testDaysTo = daysTo; // the latest of them
    }
    return week;
}

/// Cuts a session down to about `jog`, in whole repeats or whole minutes, never more than it was.
void cutTo(Workout &workout, Seconds jog)
{
    Segments shorter;
    for (Segment segment : workout.segments) {
        if (segment.repeat > 1)
            segment.repeat = std::clamp(jog / segment.jog, 1, segment.repeat);
        else if (segment.jog > Seconds{})
            segment.jog = std::clamp(jog - jog % minutes(1), minutes(1), segment.jog);
        else
            continue; // the walking of a long outing
        shorter.push(segment);
    }
    workout.segments = shorter;
}

} // namespace

bool isAim(const Request &request)
{
    return request.needs && request.strategy != Strategy::Carry;
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
    const Metres distance = request.needs->race.distance;
    if (request.strategy == Strategy::Run) {
        day.workout.segments.push({1, Seconds{}, request.easy.timeFor(distance)});
    } else {
        Segment part = ladder::sessionOf(Rung::whole(kRunWalkRung), 0)[0];
        if (state.mode == Mode::Ladder && state.rung.isWhole() &&
            state.rung < Rung::whole(Rung::kHighest))
            part = ladder::sessionOf(state.rung, 0)[0];
        const Metres each = request.easy.distanceIn(part.jog) + request.walk.distanceIn(part.walk);
        part.repeat = std::max(1, (distance.count() + each.count() - 1) / each.count());
        day.workout.segments.push(part);
    }
    day.distance = distance;
    return day;
}

void taper(Day &day, const State &state, const Request &request, WeekdaySet pattern, int daysTo)
{
    const int percent = taperPercent(*request.needs, daysTo);
    if (percent == 100 || day.workout.jog() == Seconds{})
        return;
    day.phase = Phase::Taper;
    day.workout.rung.reset();
    Why why{Rule::RaceTaper, {}};
    why.figures.percent = percent;
    why.figures.date = request.needs->race.date;
    Seconds jog = percentOf(day.workout.jog(), percent);
    if (daysTo <= kRaceWeekDays) {
        const LastWeek week = lastWeekOf(pattern, request.needs->race.date);
        const bool test = daysTo == week.testDaysTo;
        const Seconds whole = percentOf(build::largestWeek(state), percent);
        const int others = std::max(1, week.sessions - (week.testDaysTo > 0 ? 1 : 0));
        jog = test ? kTestRun : std::max(kTestRun, (whole - kTestRun) / others);
        why.rule = test ? Rule::RaceTest : Rule::RaceWeek;
    }
    cutTo(day.workout, jog);
    day.why = why;
    if (day.workout.kind == Kind::LongRun)
        day.workout.kind = Kind::Run;
}

void lengthen(Day &day, const State &state, const Request &request)
{
    const bool high = state.mode == Mode::Base || state.rung >= Rung::whole(kRunWalkRung);
    const WeekdaySet pattern =
        state.mode == Mode::Base ? build::patternOf(state, request) : request.ladderPattern;
    if (!high || weekdayOf(day.date) != longRunDayOf(request.profile->runner, pattern))
        return;
    const Metres jogged =
        request.easy.distanceIn(day.workout.jog()) + request.walk.distanceIn(day.workout.walk());
    const Metres longest = std::max(state.longestOuting(day.date), jogged);
    const Metres cap{static_cast<int>(std::int64_t{longest.count()} * kOutingPercent / 100)};
    const Metres wanted = request.needs->walkLongest + Metres{100};
    const Metres outing = std::min(cap, wanted);
    if (outing <= jogged || state.progressStopped())
        return;
    const Seconds walk = request.walk.timeFor(outing - jogged);
    if (walk < minutes(1))
        return;
    day.workout.segments.push({1, walk - walk % minutes(1), Seconds{}});
    if (state.mode == Mode::Base)
        day.workout.kind = Kind::LongRun;
    day.why.rule = Rule::RaceOuting;
}

} // namespace restride::race
