// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/growth.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restride::growth {
namespace {

using namespace numbers;

/// What the plan grows towards: the race's needs, or the volume before the injury.
struct Target {
    Seconds longRun{};
    Seconds week{};
    std::optional<Date> by; ///< empty: no hurry
};

Target targetOf(const Request &request)
{
    if (!request.needs)
        return {Seconds{}, request.weekBeforeInjury, std::nullopt};
    const RaceNeeds &needs = *request.needs;
    const bool finish = request.aim == Aim::Finish;
    // A minute more than the need, so that rounding down to metres does not miss it.
    const Seconds longRun =
        request.easy.timeFor(finish ? needs.walkLongest : needs.runLongest) + minutes(1);
    const Seconds week = request.easy.timeFor(finish ? needs.walkWeek : needs.runWeek) + minutes(3);
    const Seconds held = std::min(longRun, needs.longestAllowed);
    const int lastDays = std::max(kRaceWindowLast, needs.taperDays);
    return {held, std::max(week, held * 100 / kLongRunPercent + minutes(1)),
            needs.race.date - Days{lastDays + kReserveDays}};
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
    return std::min(step + minutes(1) - Seconds{1} - (step - Seconds{1}) % minutes(1), cap);
}

/// The largest of the last four weeks before the state's day, by what counts.
Seconds largestDone(const State &state)
{
    std::array<Seconds, kWeeksLookedBack> weeks{};
    state.runs.visitSince(state.day - Days{7 * kWeeksLookedBack}, [&](const RunRecord &run) {
        if (run.date < state.day)
            weeks[static_cast<std::size_t>((daysBetween(run.date, state.day) - 1) / 7)] +=
                run.counted;
    });
    return *std::ranges::max_element(weeks);
}

/// build.grow: a tenth more than `week`, less after a flare-up, six minutes at least without an
/// injury.
Seconds more(const State &state, Seconds week)
{
    const bool afterFlare = !state.flares.dates.empty() &&
                            daysBetween(state.flares.dates.back(), state.day) <= kAfterFlareDays;
    const Seconds tenth = percentOf(week, afterFlare ? kWeekPercentAfterFlare : kWeekPercent);
    return state.injured ? tenth : std::max(tenth, week + kHealthyWeekStep);
}

/// More than the allowance and than any of the last four weeks really held; never below it.
Seconds weekCap(const State &state)
{
    return std::max(state.allowance,
                    std::min(more(state, state.allowance), more(state, largestDone(state))));
}

} // namespace

Seconds mostByWhatWasDone(const State &state)
{
    const auto &since = state.changes.baseSince;
    const bool fourWeeks = since && daysBetween(*since, state.day) >= 7 * kWeeksLookedBack;
    return fourWeeks && !state.awaySince ? more(state, largestDone(state)) : state.allowance;
}

int meanPeakTenths(const State &state, Date day)
{
    int sum = 0;
    int count = 0;
    state.runs.visitSince(day - Days{kHoldDays}, [&](const RunRecord &run) {
        sum += run.peak ? run.peak->score() : 0;
        count += run.peak ? 1 : 0;
    });
    return count == 0 ? 0 : sum * 10 / count;
}

bool isCutback(Date weekStart)
{
    return weekStart.time_since_epoch().count() / 7 % kCutbackEvery == kCutbackEvery - 1;
}

Step next(const State &state, const Request &request, Seconds longCap)
{
    const Target target = targetOf(request);
    const Seconds cap = weekCap(state);
    const Seconds longest = std::min(state.longRun, longCap);
    const Seconds longMost =
        std::min(longCap, std::max(percentOf(longest, kSingleRunPercent),
                                   longest < kShortRun ? longest + kSingleRunFloor : longest));
    if (!target.by) { // no race: gently up to the volume before
        const Seconds week = std::min(std::max(target.week, state.allowance), cap);
        const Seconds share = std::max(longest, percentOf(week, kLongRunUsualPercent));
        return {week, std::max(state.longRun, std::min(longMost, share)), Rule::BuildGrow};
    }
    const int weeks = growingWeeks(state.day, *target.by);
    const Seconds week = gentleStep(state.allowance, target.week, weeks, cap);
    const Seconds longRun = gentleStep(longest, target.longRun, weeks, longMost);
    const bool steepest = week == cap || longRun == longMost;
    return {week, std::max(state.longRun, longRun),
            steepest ? Rule::BuildGrow : Rule::BuildGentlest};
}

} // namespace restride::growth
