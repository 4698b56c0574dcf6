// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/moved.h"

#include "core/planner/session.h"

#include <algorithm>

namespace restride::moved {
namespace {

/// In a week with a pattern a move takes a session of that week to another of its days, so that the
/// week holds what it held. Where the next session follows the last one there is no such week.
bool holds(const State &state, const Request &request, const std::pair<Date, Date> &move, Date date)
{
    const auto &[from, to] = move;
    if (session::everyOtherDay(state, request, date))
        return true;
    const Weekday weekStarts = request.profile->runner.weekStarts;
    return session::patternOn(state, request, date).contains(weekdayOf(from)) &&
           startOfWeek(from, weekStarts) == startOfWeek(to, weekStarts);
}

} // namespace

void hear(State &state, Date from, Date to)
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

std::optional<Date> foundOrigin(const State &state, const Request &request, Date date)
{
    for (const auto &move : state.moves)
        if (move.second == date && holds(state, request, move, date))
            return move.first;
    return std::nullopt;
}

bool isAway(const State &state, const Request &request, Date date)
{
    return std::ranges::any_of(state.moves, [&](const auto &move) {
        const auto &[from, to] = move;
        // Where a session follows as soon as it may, the days on the way are kept free for it.
        const bool waits = from < date && date < to && session::everyOtherDay(state, request, date);
        return (from == date || waits) && holds(state, request, move, date);
    });
}

Date placeOf(const State &state, const Request &request, Date date)
{
    return originOf(state, request, date).value_or(date);
}

} // namespace restride::moved
