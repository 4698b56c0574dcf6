// SPDX-License-Identifier: GPL-3.0-or-later
// The runner's moves as the planner keeps them: which sessions have another day, and what a session
// is on the day it came to. A move never adds a session and never makes one larger.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

#include <optional>

namespace restride::moved {

/// Takes up a move. A session that is moved again has one move, from where it first stood; moved
/// back it has none.
void hear(State &state, Date from, Date to);

/// The same as `originOf`, where something was moved.
std::optional<Date> foundOrigin(const State &state, const Request &request, Date date);

/// Where the session of `date` stood before it was moved there; empty where none was.
inline std::optional<Date> originOf(const State &state, const Request &request, Date date)
{
    // Asked for several times on each day, and most runners move nothing.
    return state.moves.empty() ? std::nullopt : foundOrigin(state, request, date);
}

/// Whether the session of `date` waits for a later day, or has been had on an earlier one.
bool isAway(const State &state, const Request &request, Date date);

/// The day whose place in the week the session of `date` has: where it stood before it was moved. A
/// long run stays the long run of its week.
Date placeOf(const State &state, const Request &request, Date date);

} // namespace restride::moved
