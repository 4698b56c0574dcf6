// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/build.h"

#include "core/planner/around.h"
#include "core/planner/change.h"
#include "core/planner/growth.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/share.h"

#include <algorithm>

namespace restride::build {
namespace {

using namespace numbers;

/// The last clean week, which a flare-up goes back to. Before there was one, the first week lived
/// stands for it: not to have had one never gives more (law 3).
void noteCleanWeek(State &state)
{
    const Seconds done = state.doneThisWeek;
    if (done == Seconds{} || state.week.cutback)
        return;
    if (state.cleanWeek || state.lastCleanWeek == Seconds{})
        state.lastCleanWeek = done;
}

int runsOf(const State &state, const Request &request)
{
    return patternOf(state, request).size();
}

/// The week that the last rung holds, as base shares it out, and no more than a tenth over what the
/// ladder governs: what base goes on from, wherever in a week the ladder ended.
WeekPlan lastRungPlan(const State &state, const Request &request)
{
    const int runs = runsOf(state, request);
    const int sessions = std::min(request.ladderPattern.size(), runs);
    WeekPlan week;
    week.longRun = kShortRun;
    week.total = std::min(kShortRun * sessions, percentOf(governed(state, request), kWeekPercent));
    week.rule = Rule::BuildBase;
    share(week, runs, kShortRun, true);
    week.longRun = std::min(kShortRun, week.total);
    week.total = heldBy(week, runs);
    return week;
}

Seconds lastRungWeek(const State &state, const Request &request)
{
    return lastRungPlan(state, request).total;
}

/// The day of the long run in the week of `day`, or `day` itself where it has gone by: by then a
/// longer one may be forgotten, and the week is shared for what its day allows.
Date longDayFrom(const State &state, const Request &request, Date day)
{
    const Date end = startOfWeek(day, request.profile->runner.weekStarts) + Days{7};
    const WeekdaySet pattern = patternOf(state, request);
    const Weekday longDay = longRunDayOf(request.profile->runner, pattern);
    for (Date date = day; date < end; date += Days{1})
        if (weekdayOf(date) == longDay && state.longestRun(date) > Seconds{})
            return date;
    return day;
}

/// What a new week is measured by.
struct Measures {
    Seconds done;       ///< the largest week done: growth starts from it
    Seconds lastRung;   ///< the week of the last rung, while the ladder has only just ended
    Seconds reference;  ///< the larger of the two
    Seconds longest;    ///< run of the last 30 days, as far as a drop leaves it
    bool young = false; ///< the ladder has only just ended
    Date longDay;       ///< the day that the long run is sized for
};

Measures measuresOf(const State &state, const Request &request, Date day)
{
    Measures measures;
    measures.young = isYoung(state, day);
    measures.done = largest(state.weeks, kWeeksLookedBack);
    measures.lastRung = measures.young ? lastRungWeek(state, request) : Seconds{};
    measures.reference = std::max(measures.done, measures.lastRung);
    measures.longDay = longDayFrom(state, request, day);
    const Seconds longest = state.longestRun(measures.longDay);
    measures.longest = std::min(longest, state.longCap.value_or(longest));
    return measures;
}

/// Section 7: a small week grows by rungs. Without an injury only where something went wrong: a
/// warning, or a week that was not small before and has become so.
bool isGovernedByLadder(const State &state, const Request &request, const Measures &measures,
                        Date day)
{
    const Seconds governedWeek = governed(state, request);
    const bool warned =
        state.noGrowthUntil && daysBetween(*state.noGrowthUntil, day) <= kAfterFlareDays;
    const bool shrunk = state.weeks.size() > 1 && request.weekBefore >= governedWeek;
    const bool small =
        !measures.young && measures.reference > Seconds{} && measures.reference < governedWeek;
    return small && (state.injured || warned || shrunk) && !state.reduction.activeOn(day);
}

/// A week of less, by the stage of the reduction.
void reduce(WeekPlan &week, const Reduction &reduction, const Measures &measures, Date day)
{
    week.total = percentOf(reduction.reference, reduction.percentOn(day));
    week.total = std::min(week.total, reduction.most.value_or(week.total));
    week.longRun = std::min(measures.longest > Seconds{} ? measures.longest : kShortRun,
                            percentOf(week.total, kLongRunPercent));
    if (reduction.stageOn(day) == 0)
        week.longRun = std::min(week.longRun, kShortRun); // section 8: first runs
    week.rule = reduction.rule;
}

/// build.cutback: not below what the ladder has led up to, `least`.
Seconds cutBack(Seconds time, Seconds least)
{
    return std::max(percentOf(time, kCutbackPercent), std::min(least, time));
}

/// The week's total and its long run, and the rule that gave them.
WeekPlan sized(const State &state, const Request &request, const Measures &measures, Date day)
{
    WeekPlan week;
    week.start = startOfWeek(day, request.profile->runner.weekStarts);
    const bool cutback = isCutback(week.start);
    if (state.reduction.activeOn(day)) {
        reduce(week, state.reduction, measures, day);
        // Who was not away is cut back in this week too.
        if (cutback && state.reduction.rule == Rule::BreakReduced)
            week.total = cutBack(week.total, lastRungWeek(state, request));
    } else if (!mayGrow(state, day) || inTaper(request, day) || (measures.young && cutback)) {
        week.total = measures.reference;
        week.longRun = measures.longest;
        week.rule = Rule::BuildHold;
    } else if (measures.young && isFirstWeek(state, week.start)) {
        // The first week is the last rung's, wherever in the week before it the ladder ended: to
        // have done less there never costs the growth that others have (laws 3, 6 and 10), and to
        // have missed a session never brings it sooner (law 9).
        week.total = measures.lastRung;
        week.longRun = kShortRun;
        week.rule = Rule::BuildBase;
    } else if (cutback) {
        week.total = cutBack(measures.reference, lastRungWeek(state, request));
        week.longRun = cutBack(measures.longest, kShortRun);
        week.cutback = true;
        // A week that keeps what the ladder led up to is not cut, and not called so.
        const bool cuts = week.total <= percentOf(measures.reference, kCutbackCalledPercent);
        week.rule = cuts ? Rule::BuildCutback : Rule::BuildHold;
    } else {
        const Growth growth = grown(
            state, request,
            {measures.done, measures.longest, singleRunCap(state, request, measures.longDay)}, day);
        week.total = std::max(growth.total, measures.lastRung);
        week.longRun = growth.longRun;
        week.rule = growth.rule;
    }
    return week;
}

} // namespace

Seconds governed(const State &state, const Request &request)
{
    const int sessions = std::min(request.ladderPattern.size(), runsOf(state, request));
    return kLadderGovernsWeek * sessions / kLadderSessions;
}

bool isYoung(const State &state, Date day)
{
    return state.ladderEnd && daysBetween(*state.ladderEnd, day) <= kLadderWeekDays;
}

bool isFirstWeek(const State &state, Date weekStart)
{
    return state.ladderEnd && daysBetween(*state.ladderEnd, weekStart) < 7;
}

bool inTaper(const Request &request, Date day)
{
    return request.strategy != Strategy::Carry && request.needs &&
           daysBetween(day, request.needs->race.date) <= request.needs->taperDays + 6;
}

WeekdaySet patternOf(const State &state, const Request &request)
{
    const auto runs = static_cast<std::size_t>(std::clamp(state.runsAWeek, 1, kRunsAWeekMost));
    // Consecutive days: 8 weeks after the ladder, or without an injury.
    const bool dense = !state.injured || state.changes.dense;
    return dense ? request.densePatterns[runs] : request.basePatterns[runs];
}

bool holdsRung(const State &state, const Request &request, Rung rung, Date day)
{
    const Measures measures = measuresOf(state, request, day);
    return !isGovernedByLadder(state, request, measures, day) ||
           ladder::fittingInto(measures.reference) >= rung;
}

Seconds singleRunCap(const State &state, const Request &request, Date day)
{
    const Seconds longest = state.longestRun(day);
    Seconds cap = percentOf(longest, kSingleRunPercent);
    if (longest < kShortRun)
        cap = std::max(cap, longest + kSingleRunFloor);
    const Seconds allowed = request.needs ? request.needs->longestAllowed : kLongestRun;
    return std::min(cap, std::max(allowed, longest));
}

void planWeek(State &state, const Request &request, Date day)
{
    const Measures measures = measuresOf(state, request, day);
    if (isGovernedByLadder(state, request, measures, day) && !inTaper(request, day)) {
        state.mode = Mode::Ladder;
        state.goTo(ladder::fittingInto(measures.reference));
        return;
    }
    WeekPlan week = sized(state, request, measures, day);
    if (week.rule == Rule::BuildGrow || week.rule == Rule::BuildGentlest)
        state.longCap.reset();
    const int runs = runsOf(state, request);
    share(week, runs, std::max(state.longestRun(day), kShortRun), measures.young);
    const Seconds held = std::min(week.total, heldBy(week, runs));
    week.lost = std::min(week.total - held, minutes(1));
    week.total = held;
    state.week = week;
}

Seconds sessionOn(const State &state, const Request &request, int sinceLong)
{
    if (sinceLong == 0)
        return state.week.longRun;
    return isBrief(state, request, sinceLong) ? state.week.brief : state.week.medium;
}

bool isBrief(const State &state, const Request &request, int sinceLong)
{
    return sinceLong % 2 == 1 && runsOf(state, request) > 2;
}

int runsSinceLong(const State &state, const Request &request, Date day)
{
    const WeekdaySet pattern = patternOf(state, request);
    const Weekday longDay = longRunDayOf(request.profile->runner, pattern);
    return runsBetween(pattern, longDay, weekdayOf(day));
}

void rollWeek(State &state, const Request &request, Date day, Notes &notes)
{
    change::closeWeek(state, request, day, notes);
    around::closeWeek(state, day, notes);
    // A week away is no week that growth looks back on: the break has its own table.
    const bool lived =
        state.doneThisWeek > Seconds{} || (state.mode == Mode::Base && !state.awaySince);
    if (lived) {
        noteCleanWeek(state);
        if (state.doneThisWeek >= largest(state.weeks, kWeeksLookedBack - 1))
            state.lostToMinutes = state.week.lost;
        const bool ladderEnded = state.ladderEnd && *state.ladderEnd >= day - Days{7};
        state.weeks.push_back(ladderEnded
                                  ? std::min(state.doneThisWeek, lastRungWeek(state, request))
                                  : state.doneThisWeek);
        if (state.weeks.size() > static_cast<std::size_t>(kWeeksLookedBack))
            state.weeks.erase(state.weeks.begin());
    }
    state.doneThisWeek = Seconds{};
    state.askedThisWeek = Seconds{};
    state.cleanWeek = true;
    if (state.mode != Mode::Base)
        return;
    planWeek(state, request, day);
    if (state.week.cutback && change::begin(state, request, day, notes))
        planWeek(state, request, day); // shared among one run more
    else if (!inTaper(request, day))
        around::quickenSteps(state, day, notes);
}

Seconds largestWeek(const State &state)
{
    return std::max(largest(state.weeks, kWeeksLookedBack), state.doneThisWeek);
}

void leaveLadder(State &state, const Request &request, Date day)
{
    state.mode = Mode::Base;
    state.ladderMost.reset();
    state.ladderEnd = day;
    state.longCap.reset();
    state.reduction = {};
    // The rest of the week goes on with what the last rung held; growth begins with a new week.
    state.week = {};
    state.week.start = startOfWeek(day, request.profile->runner.weekStarts);
    // As often as on the ladder: a run day is added later, one change at a time.
    state.runsAWeek = std::min(state.runsAWeek, kLadderSessions);
    const Date start = state.week.start;
    state.week = lastRungPlan(state, request);
    state.week.start = start;
    countAlike(state, request);
}

void countAlike(State &state, const Request &request)
{
    const Seconds most = lastRungWeek(state, request);
    for (Seconds &done : state.weeks)
        done = std::min(done, most);
}

} // namespace restride::build
