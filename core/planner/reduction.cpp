// SPDX-License-Identifier: GPL-3.0-or-later
// The times of less: what a break, a flare-up or the entry leaves of a week (sections 4, 8 and 9),
// and whether base holds it or the ladder.
#include "core/planner/build.h"
#include "core/planner/growth.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"

#include <algorithm>
#include <numeric>

namespace restride::build {
namespace {

using namespace numbers;

/// The first week of a reduction.
Seconds reducedWeek(const Reduction &reduction)
{
    return percentOf(reduction.reference, reduction.percents[0]);
}

} // namespace

Seconds referenceWeek(const State &state, const Request &request)
{
    // Weeks that lie four weeks back say nothing of now.
    const auto &lastRun = request.profile->before.lastRun;
    const bool recent = !state.injured || !lastRun || daysBetween(*lastRun, state.day) < kAwayDays;
    const Seconds before = recent ? request.weekBefore : Seconds{};
    if (state.weeks.empty()) {
        // Emptied by the flare-up that made the knee sore, not for want of a log.
        const bool lived = state.injured && !request.isInjured() && state.lastCleanWeek > Seconds{};
        return std::max(lived ? std::min(before, state.lastCleanWeek) : before, state.doneThisWeek);
    }
    const Seconds sum = std::accumulate(state.weeks.begin(), state.weeks.end(), Seconds{});
    const Seconds mean = sum / static_cast<int>(state.weeks.size());
    // The log often begins where the running before it ends: the larger figure counts.
    return std::max({mean, state.doneThisWeek, request.isInjured() ? before : Seconds{}});
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
        state.goTo(*rung);
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

Seconds weekOfLess(const State &state, Date day)
{
    return std::min(percentOf(state.reduction.reference, state.reduction.percentOn(day)),
                    state.week.total);
}

std::optional<Seconds> weekInForce(const State &state, Date day)
{
    if (state.mode != Mode::Base || state.week.total == Seconds{})
        return std::nullopt;
    if (state.reduction.activeOn(day))
        return state.week.total * 100 / state.reduction.percentOn(day);
    return std::max(state.week.total, largest(state.weeks, kWeeksLookedBack));
}

} // namespace restride::build
