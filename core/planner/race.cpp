// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/race.h"

#include "core/planner/base.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::race {
namespace {

using namespace numbers;

Metres continuousDistance(const Workout &workout, Pace easy)
{
    Seconds longest{};
    for (const Segment &segment : workout.segments)
        if (segment.repeat == 1)
            longest = std::max(longest, segment.jog);
    return easy.distanceIn(longest);
}

bool enough(const RaceNeeds &needs, Metres longest, Metres week, Metres longestNeeded,
            Metres weekNeeded)
{
    return needs.race.distance > Metres{} && longest >= longestNeeded && week >= weekNeeded;
}

} // namespace

int windowLast(const RaceNeeds &needs)
{
    return std::max(kRaceWindowLast, needs.taperDays);
}

// Section 10, taper: strict and falling every week, the last one near -50 %.
int taperPercent(const RaceNeeds &needs, int daysTo)
{
    if (daysTo > needs.taperDays)
        return 100;
    if (daysTo <= kRaceWeekDays)
        return kTaperWeekPercent;
    return daysTo <= 2 * kRaceWeekDays ? (needs.taperDays > 2 * kRaceWeekDays ? 60 : 70) : 75;
}

bool inRaceWeek(const Request &request, Date day)
{
    if (!request.needs)
        return false;
    const int daysTo = daysBetween(day, request.needs->race.date);
    return daysTo > 0 && daysTo <= kRaceWeekDays;
}

Reach Standing::reach(const RaceNeeds &needs) const
{
    if (highEnough && enough(needs, longestRun, peakRunWeek, needs.runLongest, needs.runWeek))
        return Reach::Run;
    if (highEnough &&
        enough(needs, longestOuting, peakOutingWeek, needs.walkLongest, needs.walkWeek))
        return Reach::RunWalk;
    return Reach::NotReachable;
}

Judge::Judge(const Request &request, const State &state, Date today) : request_(request)
{
    // What was really run in the window counts too: for `run` if no flare-up came after it, for
    // `run_walk` if the gate opened after it; that it stands open near the race is asked in `see`.
    const Weekday weekStarts = request.profile->runner.weekStarts;
    Date week{};
    Metres weekRun;
    Metres weekOuting;
    for (const RunRecord &run : state.runs) {
        if (run.date >= today)
            continue;
        const bool flaredSince = std::any_of(state.flares.dates.begin(), state.flares.dates.end(),
                                             [&](Date flare) { return flare >= run.date; });
        if (!inWindow(run.date))
            continue; // a week run long before the race says nothing of it
        if (!flaredSince)
            run_.past = std::max(run_.past, request.easy.distanceIn(run.continuous));
        outing_.past = std::max(outing_.past, run.distance);
        const Date start = startOfWeek(run.date, weekStarts);
        if (start != week) {
            week = start;
            weekRun = Metres{};
            weekOuting = Metres{};
        }
        weekRun += request.easy.distanceIn(run.jogged);
        weekOuting += run.distance;
        if (!flaredSince)
            runWeek_.past = std::max(runWeek_.past, weekRun);
        outingWeek_.past = std::max(outingWeek_.past, weekOuting);
    }
    weekStart_ = startOfWeek(today, weekStarts);
    if (week == weekStart_) { // the week under way: what is done and what is planned, together
        doneRun_ = weekRun;
        doneOuting_ = weekOuting;
    }
}

bool Judge::inWindow(Date day) const
{
    const int daysTo = daysBetween(day, request_.needs->race.date);
    return daysTo >= windowLast(*request_.needs) && daysTo <= kRaceWindowFirst;
}

void Judge::closeWeek()
{
    runWeek_.planned = std::max(runWeek_.planned, weekRun_);
    outingWeek_.planned = std::max(outingWeek_.planned, weekOuting_);
    if (doneOuting_ > Metres{}) {
        runWeek_.past = std::max(runWeek_.past, doneRun_ + weekRun_);
        outingWeek_.past = std::max(outingWeek_.past, doneOuting_ + weekOuting_);
    }
    weekRun_ = Metres{};
    weekOuting_ = Metres{};
    doneRun_ = Metres{};
    doneOuting_ = Metres{};
}

void Judge::see(const Day &day, const State &state)
{
    const int daysTo = daysBetween(day.date, request_.needs->race.date);
    if (daysTo == kRunWalkRungDays || (daysTo >= 0 && daysTo < kRunWalkRungDays && !rungSeen_)) {
        rungSeen_ = true;
        const Rung needed = Rung::whole(kRunWalkRung);
        const bool high = state.mode == Mode::Base || state.rung >= needed;
        highEnough_ = state.gate.open && !state.entry.due && high;
    }
    if (!inWindow(day.date) || !isRunning(day.workout.kind))
        return;
    const Date start = startOfWeek(day.date, request_.profile->runner.weekStarts);
    if (start != weekStart_) {
        closeWeek();
        weekStart_ = start;
    }
    weekRun_ += request_.easy.distanceIn(day.workout.jog());
    weekOuting_ += day.distance;
    run_.planned = std::max(run_.planned, continuousDistance(day.workout, request_.easy));
    outing_.planned = std::max(outing_.planned, day.distance);
}

Standing Judge::standing() const
{
    Judge closed = *this;
    closed.closeWeek();
    Standing standing;
    standing.longestRun = closed.run_.either();
    standing.longestOuting = closed.outing_.either();
    standing.peakRunWeek = closed.runWeek_.either();
    standing.peakOutingWeek = closed.outingWeek_.either();
    standing.highEnough = closed.highEnough_;
    // What is still to be run alone would not bear the race out: it rests on what was run.
    Standing planned = standing;
    planned.longestRun = closed.run_.planned;
    planned.longestOuting = closed.outing_.planned;
    planned.peakRunWeek = closed.runWeek_.planned;
    planned.peakOutingWeek = closed.outingWeek_.planned;
    const RaceNeeds &needs = *request_.needs;
    const bool reached = standing.reach(needs) != Reach::NotReachable;
    standing.fromPast = reached ? planned.reach(needs) != standing.reach(needs)
                                : closed.run_.past > closed.run_.planned;
    return standing;
}

} // namespace restride::race
