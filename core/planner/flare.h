// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back: after a drop (section 6) and after a flare-up (section 9). Where they are earned by
// running on a sore knee before the entry, they are kept and taken at the entry: a shut gate is no
// shelter (law 3).
#pragma once

#include "core/planner/kernel.h"

namespace restride::flare {

/// A session that the knee did not take.
struct FailedSession {
    Date date{};
    Rung rung;                ///< what was asked for, where the ladder ruled
    Seconds jog{};            ///< what was done: the next climb is sized by it
    bool secondAmber = false; ///< two warnings in a row, neither of them a failure by itself
    bool stepped = false; ///< its day already cost a step, before the morning made it a flare-up
};

/// One rung down, or a tenth less after the ladder; what was tried is then approached in smaller
/// steps. Known on `day`.
void stepDown(State &state, const Request &request, const FailedSession &session, Date day,
              Notes &notes);

/// A flare-up, known on `knownOn`: rest, gate, steps back. `why` says what it was known by.
void flareUp(State &state, const Request &request, const FailedSession &session, Date knownOn,
             const Why &why, Notes &notes);

} // namespace restride::flare
