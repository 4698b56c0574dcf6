// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/growth.h"

#include "core/planner/numbers.h"
#include "core/planner/share.h"

#include <algorithm>
#include <cmath>

namespace restride::build {
namespace {

using namespace numbers;

Seconds wholeMinutesUp(Seconds time)
{
    return wholeMinutes(time + minutes(1) - Seconds{1});
}

bool afterFlare(const State &state, Date day)
{
    return !state.flares.empty() && daysBetween(state.flares.back(), day) <= kAfterFlareDays;
}

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
    return {held, std::max(week, held * 100 / kLongRunPercent + minutes(1)),
            needs.race.date - Days{std::max(kRaceWindowLast, needs.taperDays) + kRaceWeekDays}};
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

} // namespace

Seconds largest(const std::vector<Seconds> &weeks, int count)
{
    Seconds most{};
    const auto from = weeks.size() - std::min(weeks.size(), static_cast<std::size_t>(count));
    for (std::size_t i = from; i < weeks.size(); ++i)
        most = std::max(most, weeks[i]);
    return most;
}

bool mayGrow(const State &state, Date day)
{
    return !state.progressStopped() && (!state.noGrowthUntil || day >= *state.noGrowthUntil) &&
           state.meanPeakTenths(day).value_or(0) <= kMeanPainTenths + 10 * state.usual();
}

bool isCutback(Date weekStart)
{
    return weekStart.time_since_epoch().count() / 7 % kCutbackEvery == kCutbackEvery - 1;
}

Growth grown(const State &state, const Request &request, const Grounds &grounds, Date day)
{
    const Target target = targetOf(request);
    const auto &[week, longest, longCap] = grounds;
    const Seconds totalCap = weekCap(state, week, day);
    if (!target.by) { // no race: gently up to the volume before
        const Seconds wanted = std::max(target.week, week);
        const Seconds total = std::min(wanted, totalCap);
        return {total, std::min(longCap, std::max(longest, percentOf(total, kLongRunUsualPercent))),
                Rule::BuildGrow};
    }
    const int weeks = growingWeeks(day, *target.by);
    // From what was meant, not from what whole minutes left of it; the cap is on what was run.
    const Seconds total = gentleStep(week + state.lostToMinutes, target.week, weeks, totalCap);
    const Seconds longRun = gentleStep(longest, target.longRun, weeks, longCap);
    const bool steepest = total == totalCap || longRun == longCap;
    return {total, longRun, steepest ? Rule::BuildGrow : Rule::BuildGentlest};
}

} // namespace restride::build
