// SPDX-License-Identifier: GPL-3.0-or-later
// The gate to running (section 3): what opens it, what shuts it, and the walks on the way to it. A
// mask on the day: the level beneath it stays what it is.
#pragma once

#include "core/planner/kernel.h"

namespace restride::gate {

/// A morning check: may open the gate, may shut it. Signs are heard before (refer.h).
void hearCheck(State &state, const CheckReport &check, Notes &notes);

/// The morning after a walk to the gate: a raised one takes the walk back.
void hearMorningOfWalk(State &state, const CheckReport *check);

/// A walk of `walked`, with what was said of it. Half an hour without pain passes the test on
/// whatever day it was `logged`; one that a plan only assumes passes it on the day of the test.
void takeWalk(State &state, const Day &prescribed, const RunReport &run, bool logged);

/// gate.shut, known by `pain`.
void shut(State &state, Pain pain, Notes &notes);

/// Shuts it without a word: what shut it has had its own.
void shutSilently(State &state, Date day);

/// The question of the brisk walk, left open for four days from the day of the test, is answered by
/// what was done since.
void answerByWhatWasDone(State &state);

/// A run of a quarter of an hour that the knee took has shown more than the brisk walk would; not
/// one in which the pain began.
void openByRun(State &state, const PendingSession &session);

} // namespace restride::gate
