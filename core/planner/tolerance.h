// SPDX-License-Identifier: GPL-3.0-or-later
// What this knee takes in one session (ladder.tolerance): an estimate from the sessions kept in
// the state that it took cleanly and those that it did not. Reads the log's runs and nothing else,
// so two lives with the same runs learn the same; worse reports never raise it (law 3).
#pragma once

#include "core/plan/plan.h"
#include "core/planner/state.h"

#include <optional>

namespace restride {

/// The 10, 50 and 90 % points of the jog minutes that the knee takes as often as not; empty
/// where no session that is still kept (`State::runs`) said anything.
std::optional<Tolerance> toleranceOf(const State &state);

} // namespace restride
