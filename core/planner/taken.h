// SPDX-License-Identifier: GPL-3.0-or-later
// What this knee took, for the runner to see: the longest session taken cleanly, and the shortest
// that was not. It steers nothing.
#pragma once

#include "core/plan/plan.h"
#include "core/planner/state.h"

#include <optional>

namespace restride {

/// Of the last 60 days; empty where no run says anything of it.
std::optional<Taken> takenOf(const State &state);

} // namespace restride
