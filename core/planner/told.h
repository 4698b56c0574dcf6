// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says beside its days and steers nothing: what the newest flare-up cost, and which
// entries of the log were not used.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "core/planner/diary.h"
#include "core/planner/state.h"

namespace restride::told {

/// flare.cost: what the newest flare-up of the last 42 days cost on the way to the race, as the
/// same search sees it with and without it. Needs the verdict. Dated today.
void costOfFlare(Plan &plan, const Profile &profile, const std::vector<DayReport> &diary,
                 const State &now);

/// gate.assumed: the day on which the plan takes the gate for open. Dated today.
void assumption(Plan &plan, const State &now);

/// ladder.stalled: after four weeks without a new best the plan says what holds the runner and what
/// would free them, and the verdict names no dates, for they would recede. Dated today.
void stall(Plan &plan, const State &now);

/// log.unused: the entries before the onset of what the plan is made for: their running counts as
/// running before, their scores steer nothing. Dated at the onset.
void entriesBeforeOnset(Plan &plan, const Journal &journal);

} // namespace restride::told
