// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is caught up (respond.missed; law 9). Where a session follows the last one as soon as it
// may, who missed one now and then finds days for which the other has no room, and would run more
// than without the miss. So the life in which the missed session was done is lived on beside the
// real one, and no session on the ladder puts the real one more than a session ahead of it.
//
// The other life takes every day as planned and clean. It ends where the real one no longer does:
// with pain, a check that is not quiet, a session longer, shorter or harder than planned, a move;
// and with the ladder.
#pragma once

#include "core/planner/diary.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::unmissed {

/// A session was missed: begins the other life, in an absence of weeks anew each week
/// (respond.missed, J); else lives the day on in it. Call with the state before `missed` has its
/// outcome.
void begin(State &state, const Request &request, const Day &missed);

/// The morning of `day` for the other life; before the real week is planned, which looks at it.
void wake(State &state, const Request &request, Date day, const DayReport *report);

/// The day's outcome: `jogged` in the real life, `asPlanned` whether it was what the plan held.
void respond(State &state, const Request &request, const Day &prescribed, Seconds jogged,
             bool asPlanned);

/// Whether a session of this morning's state would be catching up: on the ladder, within 28 days
/// of the missed session.
bool holdsBack(const State &state, const Request &request, Date date);

/// Whether the other life is still on the ladder, or in base's first whole week: then the real
/// week of `weekStart` is a first one, too, and does not grow.
bool isInFirstWeek(const State &state, Date weekStart);

} // namespace restride::unmissed
