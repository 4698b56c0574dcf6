// SPDX-License-Identifier: GPL-3.0-or-later
// When a session is due and what it is. Shared by what is prescribed and by how a run on another
// day is judged: a run that fits is taken for the session that was due, one that does not is a
// surplus. On the ladder the next session is the first run day at least two days after the last
// one, so whoever missed one never gets ahead; base and the last weeks before a race have weekdays.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

#include <optional>

namespace restride::spacing {

/// The weekdays that hold sessions in the week of `date`.
WeekdaySet patternOn(const State &state, const Request &request, Date date);

/// Clean sessions that the rung asks for: two, three when cautious, one more after repeated
/// flare-ups.
int cleanNeeded(const State &state, const Request &request);

/// Whether a session may lie on `date`: gate, rest, days since the last run, sessions of the week.
bool fits(const State &state, const Request &request, Date date);

/// Sessions follow one another, and no weekday is a session's own.
bool everyOtherDay(const State &state, const Request &request, Date date);

/// Whether `date` has room for a session: it fits, and the pattern or a move puts it there.
bool hasRoom(const State &state, const Request &request, Date date);

/// The session itself, without what race and taper make of it.
Day dueOn(const State &state, const Request &request, Date date);

/// Takes up a move by the runner. A session that is moved again has one move, from where it first
/// stood; moved back it has none. A move never adds a session and never makes one larger.
void hearMove(State &state, Date from, Date to);

/// Where the session of `date` stood before it was moved there; empty where none was.
std::optional<Date> originOf(const State &state, const Request &request, Date date);

/// The day whose place in the week the session of `date` has: where it stood before it was moved. A
/// long run stays the long run of its week.
Date placeOf(const State &state, const Request &request, Date date);

} // namespace restride::spacing
