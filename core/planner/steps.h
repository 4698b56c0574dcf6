// SPDX-License-Identifier: GPL-3.0-or-later
// Up and down: the climb on the ladder (section 5), the step down after a session that the knee did
// not take (section 6), and the steps back of a flare-up (section 9).
#pragma once

#include "core/planner/kernel.h"

namespace restride::steps {

/// A session that the knee did not take.
struct FailedSession {
    Date date{};
    Rung rung;                ///< what was asked for, where the ladder ruled
    Seconds jog{};            ///< what was done: the next climb is approached by it
    bool secondAmber = false; ///< two warnings in a row, neither of them a failure by itself
    bool stepped = false; ///< its day already cost a step, before the morning made it a flare-up
};

/// The next rung, or base, where it was earned. Call each morning.
void climb(State &state, const Request &request, Notes &notes);

/// One rung down, or a tenth less after the ladder; what was tried is then approached by halves.
void down(State &state, const Request &request, const FailedSession &session, Notes &notes);

/// A flare-up, known on the state's day or on the day of the session: rest, gate, steps back. `why`
/// says what it was known by.
void flareUp(State &state, const Request &request, const FailedSession &session, Date knownOn,
             const Why &why, Notes &notes);

/// Of a surplus on `date` only what was done cleanly twice counts (ladder.advance).
void countWhatWasShown(State &state, Date date);

/// The next report decides a session that counts half: all of it where the report is quiet, none of
/// it where it is not. After four days it stays half (respond.unknown).
void decideHalfKnown(State &state, bool quiet);

} // namespace restride::steps
