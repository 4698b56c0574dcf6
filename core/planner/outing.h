// SPDX-License-Identifier: GPL-3.0-or-later
// Long outings towards a race that is walked and jogged, and what its own day holds (section 10).
// Walking is load like jogging: an outing grows from what was done since the gate opened.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::race {

/// race.outing: the long day of every second week grows by walking breaks. `place`: the day whose
/// place in the week the session has.
void lengthen(Day &day, const State &state, const Request &request, Date place);

/// The race's own segments: what was practised and a quarter more, the rest walked, in one even
/// pattern; run throughout where the plan goes for that.
Segments segmentsOf(const State &state, const Request &request);

} // namespace restride::race
