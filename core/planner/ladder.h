// SPDX-License-Identifier: GPL-3.0-or-later
// The walk/jog ladder (section 5): ten even steps from a walk to 30 minutes without a break, and
// the halves between them. Values only; who climbs when stands in steps.cpp.
#pragma once

#include "core/base/units.h"
#include "core/plan/workout.h"

namespace restride::ladder {

/// The session of a rung. `walkCuts`: how often the walks of rungs 0 to 3 were shortened by a third
/// (ladder.walks). Whole half minutes, so that a wrist watch can be followed.
Segments sessionOf(Rung rung, int walkCuts);

/// Jogging of a session.
Seconds jogOf(Rung rung);

/// The next rung up: whole, or half where the rung above failed (ladder.between).
Rung nextAbove(Rung rung, bool failedAbove);

/// The highest whole rung that jogs no more than `jog`.
Rung heldBy(Seconds jog);

/// The whole rung that a session of `jog` minutes tries: the lowest that holds as much, rung 1 for
/// a walk, rung 10 for whatever is longer.
Rung triedBy(Seconds jog);

/// One rung and more down, not below 0.
Rung below(Rung rung, int wholeRungs);

/// The highest whole rung whose longest bout is at most half of `painFree` and whose jogging is at
/// most three quarters of it, or 3 min; not above rung 8 (section 4, after Moen 2012). Where even
/// 3 min are more than three quarters, half of rung 1, and for an iliotibial knee rung 0.
Rung entryRung(Seconds painFree, bool iliotibial);

/// The highest whole rung, not below 2, whose three sessions fit into `week` of jogging
/// (ladder.governs).
Rung fittingInto(Seconds week);

} // namespace restride::ladder
