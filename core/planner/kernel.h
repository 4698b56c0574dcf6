// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel (section 1): three pure functions over values. Replaying folds them over what
// happened, planning unfolds them with clean outcomes; nothing else makes or changes a plan.
//
//     state = wake(state, …, day)        what the morning brings: next morning, check, gate, entry
//     day   = prescribe(state, …)        what to do, and why
//     state = respond(state, day, …)     what the day's outcome changes
#pragma once

#include "core/planner/diary.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

#include <vector>

namespace restride {

/// How much is known of a day.
enum class Knowledge {
    Past,   ///< what is not in the log did not happen, or was not reported
    Today,  ///< what is not in the log is still to come
    Planned ///< all goes as planned and clean, the gate opens as assumed
};

/// What a step of the kernel decided, beside the new state.
struct Notes {
    std::vector<Decision> decisions;
    /// The final word on the session of the day before, once its morning is known.
    std::optional<SessionResult> yesterday;
};

/// The state before the first day.
State begin(const Request &request, Date firstDay, Notes &notes);

/// The morning of `day`, which follows the day the state is of. `report`: what the log holds of
/// `day`, or null.
State wake(State state, const Request &request, Date day, const DayReport *report,
           Knowledge knowledge, Notes &notes);

/// The same, in place: a state is large, and a search goes through thousands of days.
void wakeInPlace(State &state, const Request &request, Date day, const DayReport *report,
                 Knowledge knowledge, Notes &notes);

/// The day's prescription. `state` is the one of its morning.
Day prescribe(const State &state, const Request &request, Date day);

/// The state after `prescribed` had its outcome.
State respond(State state, const Request &request, const Day &prescribed, const DayReport *report,
              Knowledge knowledge, Notes &notes);

/// The same, in place.
void respondInPlace(State &state, const Request &request, const Day &prescribed,
                    const DayReport *report, Knowledge knowledge, Notes &notes);

/// What the plan assumes of the gate: the day of the brisk walk that opens it (gate.assumed).
Date assumedTest(const State &state);

/// What keeps the gate shut, empty where it is open.
Flags<GateMissing> gateMissing(const State &state, Date day);

} // namespace restride
