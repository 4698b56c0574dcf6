// SPDX-License-Identifier: GPL-3.0-or-later
// Base and build (section 7), and the weeks of less after a break, a flare-up or at the entry
// (sections 4, 8, 9). A week is sized when it begins and then only lived; the day asks what its
// place in the week holds.
#pragma once

#include "core/planner/kernel.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::build {

/// Below this the ladder governs, not the weekly rule: three sessions of rung 9 (section 7).
Seconds governed(const State &state, const Request &request);

/// The weekdays that hold runs after the ladder, in the present state.
WeekdaySet patternOf(const State &state, const Request &request);

/// The longest single run allowed on `day`: 1.10 x the longest of 30 days, +3 min below 30 min
/// (build.long_run).
Seconds singleRunCap(const State &state, const Request &request, Date day);

/// Whether the ladder has only just ended: its last rung's week is still the measure (build.base).
bool isYoung(const State &state, Date day);

/// Whether the week of `weekStart` is base's first whole one after the ladder (build.base).
bool isFirstWeek(const State &state, Date weekStart);

/// Whether the run that comes as `sinceLong` after the long one is one of the week's briefer ones.
bool isBrief(const State &state, const Request &request, int sinceLong);

/// Sizes the week of `day` and puts it into the state.
void planWeek(State &state, const Request &request, Date day);

/// Jogging of the session of a run day, by its place in the week (`runsSinceLong`).
Seconds sessionOn(const State &state, const Request &request, int sinceLong);

/// Closes the week that ended before `day` and, after the ladder, sizes the new one. Call on the
/// first day of each week.
void rollWeek(State &state, const Request &request, Date day, Notes &notes);

/// Runs of the pattern since the long run, `day` included; zero on the long-run day.
int runsSinceLong(const State &state, const Request &request, Date day);

/// In the taper, or in a week that reaches into it: nothing grows and nothing changes.
bool inTaper(const Request &request, Date day);

/// In base: whether the week holds three sessions of `rung`, or none are asked of it. A small week
/// that only the taper keeps off the ladder stands on the rung that it would go to.
bool holdsRung(const State &state, const Request &request, Rung rung, Date day);

/// The rung that `reduction` begins on where the reduced week is below what the ladder governs
/// (section 7: a small week grows by rungs, not by percents); empty where base holds it.
std::optional<Rung> rungFor(const State &state, const Request &request, const Reduction &reduction,
                            Date day);

/// Begins a time of less: on the ladder where the reduced week is below what it governs, else in
/// base. `reduction.start` is set to `day`.
void startReduction(State &state, const Request &request, Reduction reduction, Date day);

/// Reduction of section 8 after `away` days without running; empty stages where none is asked.
Reduction afterBreak(int away, bool injured, Seconds reference);

/// Mean of the weeks looked back on, or of the weeks before the log (sections 4 and 8).
Seconds referenceWeek(const State &state, const Request &request);

/// The largest of the last weeks, the one under way included.
Seconds largestWeek(const State &state);

/// The week that a reduction leaves on `day`, on which it is active: as it was allowed to be, or
/// less where its runs could not hold that.
Seconds weekOfLess(const State &state, Date day);

/// The week that base stands on, whole: what a break from it goes back to at most. Empty on the
/// ladder.
std::optional<Seconds> weekInForce(const State &state, Date day);

/// From the last rung into base.
void leaveLadder(State &state, const Request &request, Date day);

/// Weeks of four sessions on the ladder and weeks of three count alike: none for more than the last
/// rung's.
void countAlike(State &state, const Request &request);

} // namespace restride::build
