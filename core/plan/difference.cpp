// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/difference.h"

#include <algorithm>

namespace restride {
namespace {

const Day *dayOn(const Plan &plan, Date date)
{
    const auto found =
        std::lower_bound(plan.days.begin(), plan.days.end(), date,
                         [](const Day &day, Date wanted) { return day.date < wanted; });
    return found != plan.days.end() && found->date == date ? &*found : nullptr;
}

/// Where the session went: walk/jog sessions keep their order, so the n-th session of a rung (or
/// of a length) before stands where the n-th of it, or the first beyond it, stands now.
std::optional<Date> whereTo(const Plan &before, const Day &session, const Plan &after)
{
    const auto same = [&](const Day &day) {
        return isRunning(day.workout.kind) && day.workout.rung == session.workout.rung &&
               day.workout.jog() >= session.workout.jog();
    };
    auto ordinal = std::count_if(before.days.begin(), before.days.end(), [&](const Day &day) {
        return day.date <= session.date && same(day);
    });
    for (const Day &day : after.days)
        if (same(day) && --ordinal == 0)
            return day.date == session.date ? std::nullopt : std::optional{day.date};
    return std::nullopt;
}

} // namespace

std::optional<Date> readyDate(const Plan &plan)
{
    if (!plan.verdict)
        return std::nullopt;
    return plan.verdict->reach == Reach::Run ? plan.verdict->earliestRun
                                             : plan.verdict->earliestRunWalk;
}

std::optional<Date> firstThirtyMinutes(const Plan &plan)
{
    const auto continuous = [](const Day &day) {
        return std::any_of(day.workout.segments.begin(), day.workout.segments.end(),
                           [](const Segment &segment) { return segment.jog >= minutes(30); });
    };
    const auto found = std::find_if(plan.days.begin(), plan.days.end(), continuous);
    return found == plan.days.end() ? std::nullopt : std::optional{found->date};
}

PlanDifference difference(const Plan &before, const Plan &after)
{
    PlanDifference change;
    for (const Day &day : before.days) {
        const Day *now = dayOn(after, day.date);
        if (!now || !isRunning(day.workout.kind) || now->workout == day.workout)
            continue;
        change.moved.push_back({day.date, day, whereTo(before, day, after)});
    }
    if (before.verdict)
        change.reachBefore = before.verdict->reach;
    if (after.verdict)
        change.reachAfter = after.verdict->reach;
    change.readyBefore = readyDate(before);
    change.readyAfter = readyDate(after);
    return change;
}

} // namespace restride
