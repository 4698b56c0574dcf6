// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a flare-up is: the rate per hour of jogging, learnt from groups and from this log, and
// what a planned day adds to it.
#pragma once

#include "core/planner/diary.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

#include <vector>

namespace restride::hazard {

/// A Gamma for the flare-ups in an hour's load: as if `flares` had been seen in `hours` of it. An
/// hour of jogging without a previous injury is one hour's load.
struct Rate {
    int flares = 1; ///< at least 1
    double hours = 1;
    bool operator==(const Rate &) const = default;
};

/// What is known of groups alone.
Rate prior(const Profile &profile);

/// The prior and what the log tells since the onset: its flare-ups, and the hours whose pain was
/// reported and not masked. A run that says nothing of pain is not known to have been clean.
/// `state`: of the morning after the log.
Rate learnt(const Profile &profile, const std::vector<DayReport> &diary, const State &state);

/// The load of `day`'s jogging, in hours: a sore knee and a run beyond the single-run rule count
/// for more. `state`: of its morning.
double loadOf(const State &state, const Day &day);

} // namespace restride::hazard
