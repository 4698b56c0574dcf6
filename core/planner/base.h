// SPDX-License-Identifier: GPL-3.0-or-later
// Base and build (section 7). The level is an allowance: what a whole week may hold, and what its
// long run may. A week is the least of several limits on it, and the one that binds is its reason.
#pragma once

#include "core/planner/kernel.h"

namespace restride::base {

/// The weekdays that hold runs after the ladder.
WeekdaySet patternOf(const State &state, const Request &request);

/// Below this the ladder governs, not the weekly rule: three sessions of rung 9, fewer where fewer
/// days may hold a run (ladder.governs).
Seconds governed(const State &state, const Request &request);

/// Jogging of a week as it was really run: the mean of the four weeks that end before `end`, by the
/// log and by what was told of the time before it, whichever says more (section 4). Zero where
/// neither says anything.
Seconds recentWeek(const State &state, const Request &request, Date end);

/// The longest single run allowed on `day`: 1.10 x the longest of 30 days, +3 min below 30 min
/// (build.long_run).
Seconds singleRunCap(const State &state, const Request &request, Date day);

/// From the last rung into base: the week goes on with what the last rung held.
void leaveLadder(State &state, const Request &request);

/// Carries on with weeks of `allowance`, in base, or on the ladder where it governs so small a week
/// or where the longest run is too short. `less`: what a break or the entry leaves of it at first.
void carryOn(State &state, const Request &request, Seconds allowance, const Reduction &less);

/// ladder.governs: in base without a run of 22 minutes in 30 days the ladder leads on.
void governByLadder(State &state, const Request &request, Notes &notes);

/// Sizes the week of the state's day.
void planWeek(State &state, const Request &request);

/// Closes the week that ended and, after the ladder, lets the allowance grow and sizes the new one.
/// Call on the first day of each week.
void rollWeek(State &state, const Request &request, Notes &notes);

/// respond.drop after the ladder: a tenth less.
void stepDown(State &state, const Request &request);

/// flare.reduced: six tenths of the week, then eight, or the ladder, `flares` rungs below its last.
void stepBack(State &state, const Request &request, int flares);

/// Jogging of the session of a run day, by its place in the week: runs since the long one, 0 on its
/// day.
Seconds sessionOn(const State &state, const Request &request, int sinceLong);

/// Whether that run is one of the week's briefer ones.
bool isBrief(const State &state, const Request &request, int sinceLong);

/// Runs of the pattern since the long run, `day` included; zero on the long-run day.
int runsSinceLong(const State &state, const Request &request, Date day);

/// In the taper, or in a week that reaches into it: nothing grows and nothing changes.
bool inTaper(const Request &request, Date day);

/// build.hold: no referral, no warning of late, and a quiet week's mean.
bool mayGrow(const State &state, Date day);

} // namespace restride::base
