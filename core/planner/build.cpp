// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/build.h"

#include "core/planner/around.h"
#include "core/planner/change.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/unmissed.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace restride::build {
namespace {

using namespace numbers;

Seconds wholeMinutes(Seconds time)
{
    return time - time % minutes(1);
}

Seconds wholeMinutesUp(Seconds time)
{
    return wholeMinutes(time + minutes(1) - Seconds{1});
}

Seconds largest(const std::vector<Seconds> &weeks, int count)
{
    Seconds most{};
    const auto from = weeks.size() - std::min(weeks.size(), static_cast<std::size_t>(count));
    for (std::size_t i = from; i < weeks.size(); ++i)
        most = std::max(most, weeks[i]);
    return most;
}

bool afterFlare(const State &state, Date day)
{
    return !state.flares.empty() && daysBetween(state.flares.back(), day) <= kAfterFlareDays;
}

bool mayGrow(const State &state, Date day)
{
    return !state.progressStopped() && (!state.noGrowthUntil || day >= *state.noGrowthUntil) &&
           state.meanPeakTenths(day).value_or(0) <= kMeanPainTenths;
}

/// What the plan grows towards: the race's needs, or the volume before.
struct Target {
    Seconds longRun{};
    Seconds week{};
    std::optional<Date> by; ///< empty: no hurry
};

Target targetOf(const Request &request)
{
    if (!request.needs)
        return {Seconds{}, request.weekBefore, std::nullopt};
    const RaceNeeds &needs = *request.needs;
    const bool finish = request.aim == Aim::Finish;
    // A minute more than the need, so that rounding down to metres does not miss it.
    const Seconds longRun =
        request.easy.timeFor(finish ? needs.walkLongest : needs.runLongest) + minutes(1);
    const Seconds week = request.easy.timeFor(finish ? needs.walkWeek : needs.runWeek) + minutes(3);
    const Seconds held = std::min(longRun, needs.longestAllowed);
    return {held, std::max(week, held * 100 / kLongRunPercent + minutes(1)),
            needs.race.date - Days{std::max(kRaceWindowLast, needs.taperDays) + kRaceWeekDays}};
}

/// Every fourth week of the calendar, whenever the runner began: a plan made anew keeps its
/// cut-back weeks, and two lives that part never gain on each other by them (laws 3 and 6).
bool isCutback(Date weekStart)
{
    return weekStart.time_since_epoch().count() / 7 % kCutbackEvery == kCutbackEvery - 1;
}

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

/// Weeks that may grow from `day` up to `by`, cut-backs left out.
int growingWeeks(Date day, Date by)
{
    if (day > by)
        return 0;
    const int weeks = daysBetween(day, by) / 7 + 1;
    const int before = static_cast<int>(day.time_since_epoch().count() / 7);
    const int cutbacks = (before + weeks) / kCutbackEvery - before / kCutbackEvery;
    return weeks - cutbacks;
}

/// build.gentlest: the even factor from `now` to `wanted` in `weeks` steps, as a time for this
/// step; at most `cap`.
Seconds gentleStep(Seconds now, Seconds wanted, int weeks, Seconds cap)
{
    if (wanted <= now)
        return std::min(now, cap);
    if (weeks <= 1 || now <= Seconds{})
        return std::min(wanted, cap);
    const double factor = std::pow(static_cast<double>(wanted.count()) / now.count(), 1.0 / weeks);
    const Seconds step{static_cast<int>(std::ceil(now.count() * factor))};
    return std::min(wholeMinutesUp(step), cap);
}

Seconds weekCap(const State &state, Seconds reference, Date day)
{
    const int percent = afterFlare(state, day) ? kWeekPercentAfterFlare : kWeekPercent;
    Seconds cap = percentOf(reference, percent);
    if (!state.injured && !state.reduction.activeOn(day))
        cap = std::max(cap, reference + kHealthyWeekStep);
    const Seconds lastTwo = largest(state.weeks, 2);
    if (lastTwo > Seconds{})
        cap = std::min(cap,
                       std::max(percentOf(lastTwo, kTwoWeekPercent), lastTwo + kHealthyWeekStep));
    return cap;
}

/// Shares the week out: the long run first, the rest alternately more and less, never three equal.
/// Only the long run may be a new longest (`longest`: of the last 30 days).
void share(WeekPlan &week, int runs, Seconds longest, bool young)
{
    week.total = wholeMinutes(week.total);
    if (runs <= 1) {
        week.longRun = std::min(week.longRun, week.total);
        week.total = week.longRun;
        return;
    }
    week.longRun = wholeMinutes(std::min(week.longRun, percentOf(week.total, kLongRunPercent)));
    const Seconds rest = week.total - week.longRun;
    const int others = runs - 1;
    if (others == 1) {
        week.medium = std::min({wholeMinutes(rest), week.longRun, longest});
        week.brief = week.medium;
        return;
    }
    const Seconds even = rest / others;
    const int contrast = young ? kYoungContrastPercent : kContrastPercent;
    week.medium =
        std::min({wholeMinutes(percentOf(even, contrast)), week.longRun - minutes(1), longest});
    const int mediums = others / 2;
    week.brief = std::min(wholeMinutes((rest - week.medium * mediums) / (others - mediums)),
                          week.medium - minutes(1));
    week.brief = std::max(week.brief, minutes(1));
    // What is left over from whole minutes: a week never shrinks by being shared.
    const Seconds left = rest - week.medium * mediums - week.brief * (others - mediums);
    if (left > Seconds{})
        week.medium = std::max(week.medium, std::min({week.medium + wholeMinutes(left / mediums),
                                                      week.longRun - minutes(1), longest}));
}

int runsOf(const State &state, const Request &request)
{
    return patternOf(state, request).size();
}

/// Below this the ladder governs, not the weekly rule: three sessions of rung 9 (section 7).
Seconds governed(const State &state, const Request &request)
{
    const int sessions = std::min(request.ladderPattern.size(), runsOf(state, request));
    return kLadderGovernsWeek * sessions / kLadderSessions;
}

/// What the sessions of a shared week come to.
Seconds heldBy(const WeekPlan &week, int runs)
{
    const int others = std::max(0, runs - 1);
    const int mediums = others == 1 ? 1 : others / 2;
    return week.longRun + week.medium * mediums + week.brief * (others - mediums);
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

struct Growth {
    Seconds total;
    Seconds longRun;
    Rule rule;
};

Growth grown(const State &state, const Request &request, const Measures &measures, Date day)
{
    const Target target = targetOf(request);
    const Seconds reference = measures.done;
    const Seconds longest = measures.longest;
    const Seconds totalCap = weekCap(state, reference, day);
    const Seconds longCap = singleRunCap(state, request, measures.longDay);
    if (!target.by) { // no race: gently up to the volume before
        const Seconds wanted = std::max(target.week, reference);
        const Seconds total = std::min(wanted, totalCap);
        return {total, std::min(longCap, std::max(longest, percentOf(total, 40))), Rule::BuildGrow};
    }
    const int weeks = growingWeeks(day, *target.by);
    // From what was meant, not from what whole minutes left of it; the cap is on what was run.
    const Seconds total = gentleStep(reference + state.lostToMinutes, target.week, weeks, totalCap);
    const Seconds longRun = gentleStep(longest, target.longRun, weeks, longCap);
    const bool steepest = total == totalCap || longRun == longCap;
    return {total, longRun, steepest ? Rule::BuildGrow : Rule::BuildGentlest};
}

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

/// The first week of a reduction.
Seconds reducedWeek(const Reduction &reduction)
{
    return percentOf(reduction.reference, reduction.percents[0]);
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
    } else if (measures.young &&
               (isFirstWeek(state, week.start) || unmissed::isInFirstWeek(state, week.start))) {
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
        week.rule = Rule::BuildCutback;
    } else {
        const Growth growth = grown(state, request, measures, day);
        week.total = std::max(growth.total, measures.lastRung);
        week.longRun = growth.longRun;
        week.rule = growth.rule;
    }
    return week;
}

} // namespace

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
        state.rung = ladder::fittingInto(measures.reference);
        state.clean = 0;
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

Seconds referenceWeek(const State &state, const Request &request)
{
    // Weeks that lie four weeks back say nothing of now.
    const auto &lastRun = request.profile->before.lastRun;
    const bool recent = !state.injured || !lastRun || daysBetween(*lastRun, state.day) < kAwayDays;
    const Seconds before = recent ? request.weekBefore : Seconds{};
    if (state.weeks.empty())
        return std::max(before, state.doneThisWeek);
    const Seconds sum = std::accumulate(state.weeks.begin(), state.weeks.end(), Seconds{});
    const Seconds mean = sum / static_cast<int>(state.weeks.size());
    // The log often begins where the running before it ends: the larger figure counts.
    return std::max({mean, state.doneThisWeek, state.injured ? before : Seconds{}});
}

Reduction afterBreak(int away, bool injured, Seconds reference)
{
    Reduction reduction;
    reduction.reference = reference;
    reduction.rule = Rule::BreakReduced;
    if (away < kBreakDays)
        return reduction;
    // Daniels' rows; an injury takes the next longer one.
    const int row = (away < kBreakMiddleDays ? 0
                     : away < kBreakLongDays ? 1
                                             : 2) +
                    (injured ? 1 : 0);
    if (row == 0) {
        reduction.percents = {50, 75};
        reduction.stages = 2;
        reduction.stageDays = (away + 1) / 2;
    } else if (row == 1) {
        reduction.percents = {33, 50, 75};
        reduction.stages = 3;
        reduction.stageDays = (away + 2) / 3;
    } else {
        reduction.percents = {33, 50, 70, 85, 100};
        reduction.stages = 5;
        reduction.stageDays = kBreakLongStageDays;
    }
    return reduction;
}

std::optional<Rung> rungFor(const State &state, const Request &request, const Reduction &reduction,
                            Date day)
{
    const Seconds allowed = reducedWeek(reduction);
    // What the week can hold in runs no longer than the longest; a knee climbs from there.
    const Seconds longest = state.longestRun(day);
    const Seconds held = state.injured ? std::min(allowed, longest * kLadderSessions) : allowed;
    if (held >= governed(state, request) && longest >= kLadderGovernsRun)
        return std::nullopt;
    return ladder::fittingInto(held);
}

void startReduction(State &state, const Request &request, Reduction reduction, Date day)
{
    reduction.start = day;
    const bool wasInTable = state.mode == Mode::Base && state.reduction.activeOn(day) &&
                            state.reduction.rule == Rule::BreakReduced;
    state.reduction = reduction;
    state.weeks.clear();
    if (const auto rung = rungFor(state, request, reduction, day)) {
        state.mode = Mode::Ladder;
        state.rung = *rung;
        state.clean = 0;
        state.reduction = {};
        // Only the longest run was forgotten: who came back while it was known is in the table for
        // as long and does not grow either (law 9).
        if (!state.injured && wasInTable && reducedWeek(reduction) >= governed(state, request))
            state.holdGrowthUntil(day + Days{reduction.stages * reduction.stageDays});
        const bool small = reduction.most && *reduction.most < governed(state, request);
        state.ladderMost = state.injured || !small ? std::nullopt : reduction.most;
        return;
    }
    state.mode = Mode::Base;
    planWeek(state, request, day);
}

Seconds largestWeek(const State &state)
{
    return std::max(largest(state.weeks, kWeeksLookedBack), state.doneThisWeek);
}

std::optional<Seconds> weekInForce(const State &state, Date day)
{
    if (state.mode != Mode::Base || state.week.total == Seconds{})
        return std::nullopt;
    if (state.reduction.activeOn(day))
        return state.week.total * 100 / state.reduction.percentOn(day);
    return std::max(state.week.total, largest(state.weeks, kWeeksLookedBack));
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
    // Weeks of four sessions and weeks of three count alike.
    for (Seconds &done : state.weeks)
        done = std::min(done, state.week.total);
}

} // namespace restride::build
