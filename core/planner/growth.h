// SPDX-License-Identifier: GPL-3.0-or-later
// How much more a week of base may hold (section 7): the caps, and the gentlest even growth that
// reaches what the plan grows towards.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

#include <vector>

namespace restride::build {

/// The largest of the newest `count` weeks; zero where there is none.
Seconds largest(const std::vector<Seconds> &weeks, int count);

/// build.hold: no referral, no warning of late, a quiet week's mean.
bool mayGrow(const State &state, Date day);

/// Every fourth week of the calendar, whenever the runner began: a plan made anew keeps its
/// cut-back weeks, and two lives that part never gain on each other by them (laws 3 and 6).
bool isCutback(Date weekStart);

/// What a week grows from.
struct Grounds {
    Seconds week;    ///< the largest done
    Seconds longest; ///< run of the last 30 days, as far as a drop leaves it
    Seconds longCap; ///< the single-run rule on the day of the long run
};

struct Growth {
    Seconds total;
    Seconds longRun;
    Rule rule; ///< build.grow where a cap was met, else build.gentlest
};

/// The week of `day`, grown towards the race's needs, or the volume before (build.grow,
/// build.gentlest).
Growth grown(const State &state, const Request &request, const Grounds &grounds, Date day);

} // namespace restride::build
