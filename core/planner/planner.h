// SPDX-License-Identifier: GPL-3.0-or-later
// From a journal and a day to a plan. Planning is replaying the log, then unfolding the rules with
// clean outcomes up to the race: one function, no clock, no randomness, no memory between calls.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <vector>

namespace restride {

/// The plan as of `today`. Entries of later days are not looked at, so the plan as it stood on a
/// past day is this call with that day. The journal must satisfy `Journal`'s invariants.
Plan makePlan(const Journal &journal, Date today);

/// The days of `makePlan` alone, without the searches that its verdict asks for: what the plan
/// holds, and nothing of how far off the race is.
std::vector<Day> planDays(const Journal &journal, Date today);

/// The days before `today` as they were lived, from the first entry on, each once, in order.
std::vector<LivedDay> livedDays(const Journal &journal, Date today);

/// What the weeks of `days` hold, by the runner's week.
std::vector<Week> weeksOf(const std::vector<Day> &days, const Runner &runner);

/// Pace used where the runner gave none.
Pace easyPaceOf(const Runner &runner);
Pace walkPaceOf(const Runner &runner);

} // namespace restride
