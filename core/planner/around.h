// SPDX-License-Identifier: GPL-3.0-or-later
// Around the running (section 11): strength, easy movement, and what is said of them.
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::around {

/// Strength or easy movement on a day of rest; `pattern`: the weekdays that hold sessions.
void furnish(Day &day, const State &state, const Request &request, WeekdaySet pattern);

} // namespace restride::around
