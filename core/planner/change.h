// SPDX-License-Identifier: GPL-3.0-or-later
// What changes in base beside the minutes (section 7), one thing at a time: run days, then hills,
// then speed. A change comes with a cut-back week after four clean weeks, so that no week both
// changes and grows.
#pragma once

#include "core/planner/kernel.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::change {

/// Counts the week that ended before `day`, before its figures are put away, and tells when the
/// volume is near the one before (build.normal).
void closeWeek(State &state, const Request &request, Notes &notes);

/// The next change that is due in the week of `day`, if any; true where there is one.
bool begin(State &state, const Request &request, Notes &notes);

/// Takes all changes back where the gate is shut or the ladder governs.
void follow(State &state);

/// Whether the run of `date`, `sinceLong` runs after the long one, may hold hills: one run of the
/// week, never the long one.
bool isHilly(const State &state, const Request &request, Date date, int sinceLong);

/// Whether it may be a little quicker: one run of the week, never the long one.
bool isQuick(const State &state, const Request &request, Date date, int sinceLong);

} // namespace restride::change
