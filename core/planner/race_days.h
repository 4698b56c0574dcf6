// SPDX-License-Identifier: GPL-3.0-or-later
// What the race makes of the days before it (section 10): the taper, the test run, the longer
// outings by walking, and the day itself.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::race {

/// Whether the plan goes for the race. Where it does not, its days are those of any other time.
bool isAim(const Request &request);

/// The race's own day.
Day dayOf(const State &state, const Request &request, Date date);

/// race.outing: the long day grows by walking after the jogging.
void lengthen(Day &day, const State &state, const Request &request);

/// race.taper: as often as before, shorter from week to week, no new longest run. `pattern`: the
/// weekdays that hold sessions.
void taper(Day &day, const State &state, const Request &request, WeekdaySet pattern, int daysTo);

} // namespace restride::race
