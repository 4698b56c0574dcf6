// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/base.h"

#include "core/planner/around.h"
#include "core/planner/change.h"
#include "core/planner/growth.h"
#include "core/planner/ladder.h"
#include "core/planner/limit.h"
#include "core/planner/numbers.h"

#include <algorithm>
#include <array>
#include <span>

namespace restride::base {
namespace {

using namespace numbers;

int runsOf(const State &state, const Request &request)
{
    return patternOf(state, request).size();
}

/// Sessions of the ladder that a week has days for.
int ladderSessions(const State &state, const Request &request)
{
    return std::min(request.ladderPattern.size(), runsOf(state, request));
}

/// The week that the last rung holds.
Seconds lastRungWeek(const State &state, const Request &request)
{
    return kShortRun * ladderSessions(state, request);
}

Seconds wholeMinutes(Seconds time)
{
    return time - time % minutes(1);
}

/// Shares a week out (build.easy_run): the long run first, the rest alternately more and less,
/// never three equal. Only the long run may be a new longest; `most`: for the others.
void share(WeekPlan &week, int runs, Seconds most)
{
    week.total = wholeMinutes(week.total);
    if (runs <= 1) {
        week.longRun = wholeMinutes(std::min(week.longRun, week.total));
        week.total = week.longRun;
        return;
    }
    week.longRun = wholeMinutes(std::min(week.longRun, percentOf(week.total, kLongRunPercent)));
    const Seconds rest = week.total - week.longRun;
    const int others = runs - 1;
    if (others == 1) {
        week.medium = std::min({wholeMinutes(rest), week.longRun, most});
        week.brief = week.medium;
        week.total = week.longRun + week.medium;
        return;
    }
    const int mediums = others / 2;
    const Seconds below = std::max(minutes(1), std::min(week.longRun - minutes(1), most));
    week.medium = std::min(wholeMinutes(percentOf(rest / others, kContrastPercent)), below);
    week.brief = std::clamp(wholeMinutes((rest - week.medium * mediums) / (others - mediums)),
                            minutes(1), std::max(minutes(1), week.medium - minutes(1)));
    // What whole minutes left over goes to the longer of them.
    const Seconds left = rest - week.medium * mediums - week.brief * (others - mediums);
    if (left > Seconds{})
        week.medium =
            std::max(week.medium, std::min(week.medium + wholeMinutes(left / mediums), below));
    week.total = week.longRun + week.medium * mediums + week.brief * (others - mediums);
}

/// The day of the long run in the week of the state's day, or that day itself where it has gone by:
/// by then a longer one may be forgotten, and the week is shared for what its day allows.
Date longDayFrom(const State &state, const Request &request)
{
    const Date end = startOfWeek(state.day, request.profile->runner.weekStarts) + Days{7};
    const WeekdaySet pattern = patternOf(state, request);
    const Weekday longDay = longRunDayOf(request.profile->runner, pattern);
    for (Date date = state.day; date < end; date += Days{1})
        if (weekdayOf(date) == longDay && state.runs.longest(date) > Seconds{})
            return date;
    return state.day;
}

/// build.cutback: three quarters, not below what the ladder led up to.
Seconds cutBack(Seconds time, Seconds least)
{
    return std::max(percentOf(time, kCutbackPercent), std::min(least, time));
}

/// The limits on a week, and on its long run. `grewBy`: what the allowance stands at.
void limitWeek(WeekPlan &week, const State &state, const Request &request, Rule grewBy)
{
    const bool cutback = growth::isCutback(week.start) && !inTaper(request, state.day);
    const Seconds cut = cutBack(state.allowance, lastRungWeek(state, request));
    const Seconds before = week.before > Seconds{} ? week.before : state.allowance;
    const bool called = cut <= percentOf(std::min(state.allowance, before), kCutbackCalledPercent);
    const bool less = state.reduction.activeOn(state.day);
    const Seconds left =
        less ? percentOf(state.reduction.reference, state.reduction.percentOn(state.day))
             : state.allowance;
    const std::array limits{
        Limit{left, less ? state.reduction.rule : grewBy}, Limit{state.allowance, grewBy},
        Limit{growth::mostByWhatWasDone(state), Rule::BuildGrow},
        Limit{cutback ? cut : state.allowance, called ? Rule::BuildCutback : Rule::BuildHold}};
    const Limit bound = least(limits);
    week.total = bound.time;
    week.rule = bound.rule;
    week.cutback = cutback && called;
    week.longRun = std::min(cutback ? cutBack(state.longRun, kShortRun) : state.longRun,
                            singleRunCap(state, request, longDayFrom(state, request)));
    if (state.reduction.isFirstWeek(state.day))
        week.longRun = std::min(week.longRun, state.reduction.longestFirst);
}

void size(State &state, const Request &request, Rule grewBy)
{
    WeekPlan week;
    week.start = startOfWeek(state.day, request.profile->runner.weekStarts);
    week.before = state.week.total;
    if (state.week.start == week.start) {
        week.before = state.week.before;
        week.asked = state.week.asked;
        week.done = state.week.done;
        week.clean = state.week.clean;
    }
    limitWeek(week, state, request, grewBy);
    const Seconds longest = std::max(state.runs.longest(state.day), kShortRun);
    share(week, runsOf(state, request),
          state.reduction.isFirstWeek(state.day) ? std::min(longest, state.reduction.longestFirst)
                                                 : longest);
    state.week = week;
}

/// The rung that so small a week begins on; empty where base holds it (ladder.governs). Without an
/// injury and without a break no week is too small for base.
std::optional<Rung> rungFor(const State &state, const Request &request, Seconds week, bool back)
{
    const Seconds longest = state.runs.longest(state.day);
    if (!state.injured && !back && longest > Seconds{})
        return std::nullopt;
    const Seconds held =
        state.injured ? std::min(week, longest * ladderSessions(state, request)) : week;
    if (held >= governed(state, request) && longest >= kLadderGovernsRun)
        return std::nullopt;
    const int sessions = std::max(1, ladderSessions(state, request));
    return ladder::fittingInto(held * kLadderSessions / sessions);
}

} // namespace

WeekdaySet patternOf(const State &state, const Request &request)
{
    const auto runs = static_cast<std::size_t>(std::clamp(state.runsAWeek, 1, kRunsAWeekMost));
    const bool dense = !state.injured || state.changes.dense;
    return dense ? request.densePatterns[runs] : request.basePatterns[runs];
}

Seconds governed(const State &state, const Request &request)
{
    return kLadderGovernsWeek * ladderSessions(state, request) / kLadderSessions;
}

bool inTaper(const Request &request, Date day)
{
    return request.strategy != Strategy::Carry && request.needs &&
           daysBetween(day, request.needs->race.date) <= request.needs->taperDays + 6;
}

bool mayGrow(const State &state, Date day)
{
    return !state.progressStopped() && (!state.growthHeldUntil || day >= *state.growthHeldUntil) &&
           growth::meanPeakTenths(state, day) <= kMeanPainTenths + 10 * state.usual();
}

Seconds recentWeek(const State &state, const Request &request, Date end)
{
    const Before &before = request.profile->before;
    const auto told = static_cast<int>(before.weekly.size());
    const Date toldUntil = std::min(request.toldUntil.value_or(Date::min()), end - Days{1});
    const auto toldOn = [&](Date day) {
        if (told == 0 || day > toldUntil)
            return Seconds{};
        const int week = std::min(daysBetween(day, toldUntil) / 7, told - 1);
        return request.easy.timeFor(before.weekly[static_cast<std::size_t>(told - 1 - week)]);
    };
    Seconds sum{};
    int known = 0;
    for (int i = 0; i < kWeeksLookedBack; ++i) {
        const Date until = end - Days{7 * i + 1};
        const Date from = until - Days{6};
        Seconds logged{}; // in the time that is told of, too
        Seconds later{};
        state.runs.visitSince(from, [&](const RunRecord &run) {
            if (run.date <= until)
                (told > 0 && run.date <= toldUntil ? logged : later) += run.counted;
        });
        Seconds spoken{};
        for (Date day = from; day <= until; day += Days{1})
            spoken += toldOn(day);
        // A log of a few days says nothing of a week.
        if (told == 0 && (state.runs.empty() || state.runs.begin()->date > from))
            continue;
        sum += std::max(logged, spoken / 7) + later;
        ++known;
    }
    return known == 0 ? Seconds{} : sum / known;
}

Seconds singleRunCap(const State &state, const Request &request, Date day)
{
    const Seconds longest = state.runs.longest(day);
    Seconds cap = percentOf(longest, kSingleRunPercent);
    if (longest < kShortRun)
        cap = std::max(cap, longest + kSingleRunFloor);
    const Seconds allowed = request.needs ? request.needs->longestAllowed : kLongestRun;
    return std::min(cap, std::max(allowed, longest));
}

void leaveLadder(State &state, const Request &request)
{
    state.mode = Mode::Base;
    state.reduction = {};
    // As often as on the ladder: a run day is added later, one change at a time.
    state.runsAWeek = std::min(state.runsAWeek, kLadderSessions);
    state.allowance = lastRungWeek(state, request);
    state.longRun = kShortRun;
    size(state, request, Rule::BuildBase);
}

void carryOn(State &state, const Request &request, Seconds allowance, const Reduction &less)
{
    const bool back = less.stages > 0 && less.rule == Rule::BreakReduced;
    const Seconds first = less.stages > 0
                              ? std::min(allowance, percentOf(less.reference, less.percents[0]))
                              : allowance;
    if (const auto rung = rungFor(state, request, first, back)) {
        state.mode = Mode::Ladder;
        state.goTo(*rung);
        state.reduction = {};
        return;
    }
    state.mode = Mode::Base;
    if (allowance < state.allowance || less.stages > 0)
        state.shownFrom = state.day;
    state.allowance = allowance;
    const Seconds longest = state.runs.longest(state.day);
    const int share = less.rule == Rule::EntryReshape ? kReshapePercent : 100;
    state.longRun = std::min(percentOf(longest, share), percentOf(allowance, kLongRunPercent));
    state.reduction = less;
    size(state, request, Rule::BuildBase);
}

void governByLadder(State &state, const Request &request, Notes &notes)
{
    if (state.mode != Mode::Base || !state.injured || !state.gate.open ||
        state.runs.longest(state.day) >= kLadderGovernsRun)
        return;
    const auto rung = rungFor(state, request, state.allowance, true);
    state.mode = Mode::Ladder;
    state.reduction = {};
    state.goTo(rung.value_or(Rung::whole(kEntryRungDefault)));
    state.climb.started = state.day;
    Figures figures;
    figures.rung = state.rung;
    notes.decisions.push_back({state.day, {Rule::LadderGoverns, figures}});
}

void planWeek(State &state, const Request &request)
{
    size(state, request, state.week.rule);
}

void rollWeek(State &state, const Request &request, Notes &notes)
{
    change::closeWeek(state, request, notes);
    around::closeWeek(state, notes);
    state.week.asked = state.week.done = Seconds{};
    state.week.clean = true;
    if (state.mode != Mode::Base)
        return;
    const Date day = state.day;
    Rule grewBy = Rule::BuildHold;
    const Seconds before = state.week.total;
    if (mayGrow(state, day) && !inTaper(request, day) && !growth::isCutback(day) &&
        !state.reduction.activeOn(day) && state.gate.open) {
        const growth::Step step =
            growth::next(state, request, singleRunCap(state, request, longDayFrom(state, request)));
        state.allowance = step.allowance;
        state.longRun = step.longRun;
        grewBy = step.rule;
    }
    size(state, request, grewBy);
    if (state.week.cutback && change::begin(state, request, notes))
        size(state, request, grewBy); // shared among one run more
    else if (!inTaper(request, day))
        around::quickenSteps(state, before, notes);
}

void stepDown(State &state, const Request &request)
{
    state.shownFrom = state.day;
    state.allowance = percentOf(state.allowance, kDropPercent);
    state.longRun = percentOf(std::min(state.longRun, state.runs.longest(state.day)), kDropPercent);
    if (state.allowance < governed(state, request)) {
        state.mode = Mode::Ladder;
        state.goTo(kGovernedBelow);
        return;
    }
    planWeek(state, request);
}

void stepBack(State &state, const Request &request, int flares)
{
    state.shownFrom = state.day;
    const Seconds before = state.allowance;
    const Seconds first = percentOf(before, kFlareFirstPercent);
    if (first < governed(state, request)) {
        state.mode = Mode::Ladder;
        state.reduction = {};
        state.goTo(ladder::below(Rung::whole(Rung::kHighest), flares));
        return;
    }
    state.allowance = percentOf(before, kFlareSecondPercent);
    state.longRun =
        percentOf(std::min(state.longRun, state.runs.longest(state.day)), kFlareSecondPercent);
    Reduction less;
    less.reference = before;
    less.percents = {kFlareFirstPercent};
    less.stages = 1;
    less.rule = Rule::FlareReduced;
    less.start = state.day; // moved to the day on which the gate opens
    state.reduction = less;
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

} // namespace restride::base
