// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/spacing.h"

#include "core/planner/base.h"
#include "core/planner/numbers.h"
#include "core/planner/race_days.h"

#include <algorithm>

namespace restride::spacing {
namespace {

using namespace numbers;

/// Two days between sessions: the first two weeks on the ladder, when cautious.
bool isSpread(const State &state, const Request &request, Date date)
{
    return request.cautious && state.mode == Mode::Ladder && state.climb.started &&
           daysBetween(*state.climb.started, date) < kCautiousDays;
}

/// Days from a session to the next at least.
int gapOn(const State &state, const Request &request, Date date)
{
    const bool dense = state.mode == Mode::Base && (!state.injured || state.changes.dense);
    return dense ? 1 : isSpread(state, request, date) ? kCautiousGapDays : 2;
}

/// ladder.rest: sessions in any seven days. Four of the last rung would be more than base begins
/// with.
int mostInSevenDays(const State &state)
{
    return state.rung > Rung::whole(kFourSessionsRungMost) ? kLadderSessions : kLadderSessionsMost;
}

std::ptrdiff_t ranInSevenDays(const State &state, Date date)
{
    return std::count_if(state.runs.begin(), state.runs.end(),
                         [&](const RunRecord &run) { return daysBetween(run.date, date) < 7; });
}

/// Towards run-walk the long outing has its day on the upper rungs: the days before it are kept
/// free, so that the session falls on it.
bool isBeforeOuting(const State &state, const Request &request, Date date)
{
    if (request.strategy != Strategy::RunWalk || state.rung < Rung::whole(kRunWalkRung))
        return false;
    const Weekday longDay = longRunDayOf(request.profile->runner, request.ladderPattern);
    const auto until = (longDay - weekdayOf(date)).count();
    return until > 0 && until < gapOn(state, request, date);
}

/// In a week with a pattern a move takes a session of that week to another of its days, so that the
/// week holds what it held. Where the next session follows the last one there is no such week.
bool holds(const State &state, const Request &request, const std::pair<Date, Date> &move, Date date)
{
    const auto &[from, to] = move;
    if (everyOtherDay(state, request, date))
        return true;
    const Weekday weekStarts = request.profile->runner.weekStarts;
    return patternOn(state, request, date).contains(weekdayOf(from)) &&
           startOfWeek(from, weekStarts) == startOfWeek(to, weekStarts);
}

/// Whether the session of `date` waits for a later day, or has been had on an earlier one.
bool isMovedAway(const State &state, const Request &request, Date date)
{
    return std::ranges::any_of(state.moves, [&](const auto &move) {
        const auto &[from, to] = move;
        // Where a session follows as soon as it may, the days on the way are kept free for it.
        const bool waits = from < date && date < to && everyOtherDay(state, request, date);
        return (from == date || waits) && holds(state, request, move, date);
    });
}

} // namespace

WeekdaySet patternOn(const State &state, const Request &request, Date date)
{
    if (state.mode == Mode::Base)
        return base::patternOf(state, request);
    return isSpread(state, request, date) ? request.cautiousPattern : request.ladderPattern;
}

int cleanNeeded(const State &state, const Request &request)
{
    const int needed = request.cautious ? kCleanNeededCautious : kCleanNeeded;
    return needed + (state.flares.recent(state.day) >= 2 ? 1 : 0); // flare.repeated
}

bool fits(const State &state, const Request &request, Date date)
{
    if (!state.gate.open || state.entry.due || date < state.block.until ||
        date <= state.flares.restUntil)
        return false;
    const auto lastRun = state.runs.newest();
    if (lastRun && daysBetween(*lastRun, date) < gapOn(state, request, date))
        return false;
    return state.mode == Mode::Base || ranInSevenDays(state, date) < mostInSevenDays(state);
}

bool everyOtherDay(const State &state, const Request &request, Date date)
{
    if (state.mode != Mode::Ladder)
        return false;
    return !race::isAim(request) ||
           daysBetween(date, request.needs->race.date) > request.needs->taperDays + kRaceWeekDays;
}

bool hasRoom(const State &state, const Request &request, Date date)
{
    const WeekdaySet pattern = patternOn(state, request, date);
    const Weekday weekday = weekdayOf(date);
    const WeekdaySet &runDays = request.profile->runner.runDays;
    bool slot = everyOtherDay(state, request, date)
                    ? runDays.contains(weekday) && !isBeforeOuting(state, request, date)
                    : pattern.contains(weekday);
    if (race::inLastWeek(request, date))
        slot = race::lastWeekOf(state, request, pattern)
                   .contains(daysBetween(date, request.needs->race.date));
    if (!state.moves.empty() && isMovedAway(state, request, date))
        slot = false;
    if (originOf(state, request, date))
        slot = runDays.contains(weekday);
    return slot && fits(state, request, date);
}

void hearMove(State &state, Date from, Date to)
{
    const auto came = std::ranges::find(state.moves, from, &std::pair<Date, Date>::second);
    const auto left = std::ranges::find(state.moves, from, &std::pair<Date, Date>::first);
    if (came != state.moves.end())
        came->second = to;
    else if (left != state.moves.end())
        left->second = to; // of two wishes for one session the later one counts
    else
        state.moves.emplace_back(from, to);
    std::erase_if(state.moves, [](const auto &move) { return move.first == move.second; });
}

std::optional<Date> originOf(const State &state, const Request &request, Date date)
{
    for (const auto &move : state.moves)
        if (move.second == date && holds(state, request, move, date))
            return move.first;
    return std::nullopt;
}

Date placeOf(const State &state, const Request &request, Date date)
{
    return originOf(state, request, date).value_or(date);
}

} // namespace restride::spacing
