// SPDX-License-Identifier: GPL-3.0-or-later
// When a session is due and what it is. Shared by what is prescribed and by how a run on another
// day is judged: a run that fits is taken for the session that was due, one that does not is a
// surplus.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::session {

/// The weekdays that hold sessions in the week of `date`.
WeekdaySet patternOn(const State &state, const Request &request, Date date);

/// Clean sessions that the rung asks for: two, three when cautious, one more after repeated
/// flare-ups.
int cleanNeeded(const State &state, const Request &request);

/// Whether a session may lie on `date`: gate, rest, days since the last run, sessions of the week.
bool fits(const State &state, const Request &request, Date date);

/// On the ladder a session follows the last one as soon as it may: three or four a week, whichever
/// weekdays that are; the day before a long outing is kept free. Near a race the week has its
/// pattern.
bool everyOtherDay(const State &state, const Request &request, Date date);

/// Whether `date` has room for a session: it fits, and the pattern or a move puts it there.
bool hasRoom(const State &state, const Request &request, Date date);

/// The session itself, without what race and taper make of it.
Day dueOn(const State &state, const Request &request, Date date);

} // namespace restride::session
