// SPDX-License-Identifier: GPL-3.0-or-later
// Around the running (section 11): strength, easy movement, the steps a minute, and what is said of
// them.
#pragma once

#include "core/planner/kernel.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::around {

/// Strength or easy movement on a day of rest, strength on short runs where there are too few;
/// `pattern`: the weekdays that hold sessions.
void furnish(Day &day, const State &state, const Request &request, WeekdaySet pattern);

/// The same on a day of rest between sessions every other day, where no weekday is a session's own.
void furnishBetween(Day &day, const State &state, const Request &request);

/// strength.progress: counts the week that ended, before its figures are put away.
void closeWeek(State &state, Notes &notes);

/// cadence.raise: a little quicker steps, in a week in which the running does not grow.
/// `weekBefore`: what the last one held.
void quickenSteps(State &state, Seconds weekBefore, Notes &notes);

/// What is said today and steers nothing: what to leave out while the knee is sore
/// (avoid.while_sore), how little fitness is lost (fitness.kept).
void tell(Plan &plan, const State &state);

} // namespace restride::around
