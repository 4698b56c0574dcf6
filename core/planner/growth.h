// SPDX-License-Identifier: GPL-3.0-or-later
// How much more a week may hold than the one before it (section 7): the caps, and the gentlest even
// growth that reaches what the plan grows towards.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::growth {

/// What the state's allowance and its long run grow to in the week that begins.
struct Step {
    Seconds allowance;
    Seconds longRun;
    Rule rule; ///< build.grow where a cap was met, else build.gentlest
};

/// `longCap`: the single-run rule on the day of the long run.
Step next(const State &state, const Request &request, Seconds longCap);

/// Whoever runs much less than the allowance for four weeks is asked for a tenth more than that.
Seconds mostByWhatWasDone(const State &state);

/// Mean peak pain of the last 7 days in tenths; zero where nothing was said.
int meanPeakTenths(const State &state, Date day);

/// Every fourth week of the calendar, whenever the runner began: a plan made anew keeps its
/// cut-back weeks.
bool isCutback(Date weekStart);

} // namespace restride::growth
