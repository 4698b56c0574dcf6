// SPDX-License-Identifier: GPL-3.0-or-later
// A week of base shared out among its runs (build.easy_run).
#pragma once

#include "core/planner/state.h"

namespace restride::build {

/// Rounded down.
Seconds wholeMinutes(Seconds time);

/// Shares the week out: the long run first, the rest alternately more and less, never three equal.
/// Only the long run may be a new longest (`longest`: of the last 30 days).
void share(WeekPlan &week, int runs, Seconds longest, bool young);

/// What the sessions of a shared week come to.
Seconds heldBy(const WeekPlan &week, int runs);

} // namespace restride::build
