// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/change.h"

#include "core/planner/base.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::change {
namespace {

using namespace numbers;

/// The week that stands, of the week before the injury; unknown: of a large one.
int volumePercent(const State &state, const Request &request)
{
    const Seconds before =
        request.weekBeforeInjury > Seconds{} ? request.weekBeforeInjury : kWeekBeforeUnknown;
    return static_cast<int>(std::int64_t{state.allowance.count()} * 100 / before.count());
}

/// All that was asked was done, and nothing of it was more than clean.
bool wasClean(const State &state)
{
    const bool whole = state.week.asked > Seconds{} &&
                       state.week.done >= percentOf(state.week.asked, kShortenedPercent);
    const bool warned = state.growthHeldUntil && *state.growthHeldUntil > state.week.start;
    return whole && !warned && state.week.clean && state.changes.baseSince &&
           *state.changes.baseSince <= state.week.start;
}

bool longSinceFlare(const State &state, Date day)
{
    return state.flares.dates.empty() ||
           daysBetween(state.flares.dates.back(), day) > kAfterFlareDays;
}

/// Stairs that nobody spoke of are not known to be free of pain.
bool stairsAllowHills(const State &state)
{
    return !state.injured ||
           (state.gate.lastStairs && state.gate.lastStairs->score() <= kHillsStairs);
}

Figures volumeFigures(const State &state, const Request &request)
{
    Figures figures;
    figures.percent = volumePercent(state, request);
    return figures;
}

/// build.add_day, and build.consecutive where the week has no other room for it.
bool addDay(State &state, const Request &request, Date day, Notes &notes)
{
    const int wanted = std::min(request.profile->before.runsPerWeek.value_or(0), kRunsAWeekMost);
    const int runs = base::patternOf(state, request).size() + 1;
    if (runs > wanted)
        return false;
    const auto index = static_cast<std::size_t>(runs);
    const bool apart = request.basePatterns[index].size() == runs;
    const bool mayTouch =
        !state.injured || daysBetween(*state.changes.baseSince, day) >= kDenseDays;
    if (!apart && (!mayTouch || request.densePatterns[index].size() < runs))
        return false;
    if (!apart && !state.changes.dense && state.injured) {
        state.changes.dense = true;
        notes.decisions.push_back({day, {Rule::BuildConsecutive, {}}});
    }
    state.runsAWeek = runs;
    Figures figures;
    figures.count = runs;
    notes.decisions.push_back({day, {Rule::BuildAddDay, figures}});
    return true;
}

bool beginHills(State &state, const Request &request, Date day, Notes &notes)
{
    const bool young = daysBetween(*state.changes.baseSince, day) < kBaseDays;
    if (state.changes.hillsSince || young || !longSinceFlare(state, day) ||
        !stairsAllowHills(state) || volumePercent(state, request) < kHillsPercent)
        return false;
    state.changes.hillsSince = day;
    notes.decisions.push_back({day, {Rule::BuildHills, volumeFigures(state, request)}});
    return true;
}

bool beginSpeed(State &state, const Request &request, Date day, Notes &notes)
{
    const auto &hills = state.changes.hillsSince;
    if (state.changes.speedSince || !hills || !stairsAllowHills(state) ||
        daysBetween(*hills, day) < kSpeedAfterHillsDays ||
        volumePercent(state, request) < kHillsPercent)
        return false;
    state.changes.speedSince = day;
    notes.decisions.push_back({day, {Rule::BuildSpeed, volumeFigures(state, request)}});
    return true;
}

/// Neither after a break, nor with sore stairs, nor near the race.
bool mayVary(const State &state, const Request &request, Date date)
{
    return !state.reduction.activeOn(date) && stairsAllowHills(state) &&
           !base::inTaper(request, date);
}

/// Weeks of two runs take hills and speed in turn.
bool isSpeedsTurn(const State &state)
{
    const auto &speed = state.changes.speedSince;
    return speed && daysBetween(*speed, state.week.start) / 7 % 2 == 0;
}

} // namespace

void closeWeek(State &state, const Request &request, Notes &notes)
{
    const Date day = state.day;
    Changes &changes = state.changes;
    changes.cleanWeeks = wasClean(state) ? changes.cleanWeeks + 1 : 0;
    const bool near = state.injured && changes.baseSince && longSinceFlare(state, day) &&
                      volumePercent(state, request) >= kNormalPercent;
    if (near && !changes.normal) {
        changes.normal = true;
        notes.decisions.push_back({day, {Rule::BuildNormal, volumeFigures(state, request)}});
    }
}

bool begin(State &state, const Request &request, Notes &notes)
{
    const Date day = state.day;
    if (state.changes.cleanWeeks < kCleanWeeks || state.progressStopped() ||
        base::inTaper(request, day))
        return false;
    const bool changed = addDay(state, request, day, notes) ||
                         beginHills(state, request, day, notes) ||
                         beginSpeed(state, request, day, notes);
    if (changed)
        state.changes.cleanWeeks = 0;
    return changed;
}

void follow(State &state)
{
    if (state.mode != Mode::Base || !state.gate.open) {
        state.changes = {};
        if (state.injured)
            state.runsAWeek = std::min(state.runsAWeek, kLadderSessions);
        return;
    }
    Changes &changes = state.changes;
    if (!changes.baseSince)
        changes.baseSince = state.day;
    if (state.reduction.activeOn(state.day) && state.reduction.rule != Rule::BuildBase) {
        changes.cleanWeeks = 0;
        changes.hillsSince.reset();
        changes.speedSince.reset();
    }
}

bool isHilly(const State &state, const Request &request, Date date, int sinceLong)
{
    if (!state.changes.hillsSince || !mayVary(state, request, date))
        return false;
    const bool two = base::patternOf(state, request).size() == 2;
    return two ? sinceLong == 1 && !isSpeedsTurn(state) : sinceLong == 2;
}

bool isQuick(const State &state, const Request &request, Date date, int sinceLong)
{
    if (!state.changes.speedSince || !mayVary(state, request, date))
        return false;
    const bool two = base::patternOf(state, request).size() == 2;
    return sinceLong == 1 && (!two || isSpeedsTurn(state));
}

} // namespace restride::change
