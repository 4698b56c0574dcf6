// SPDX-License-Identifier: GPL-3.0-or-later
// Steps back: after a drop (section 6) and after a flare-up (section 9). Where they are earned by
// running on a sore knee before the entry, they are kept and taken at the entry: a shut gate is no
// shelter (law 3).
#pragma once

#include "core/planner/kernel.h"

namespace restride::flare {

/// One rung down, or a tenth less after the ladder; the rung is then approached in smaller steps.
void stepDown(State &state, const Request &request, Rung failed, Date day, Notes &notes);

struct FlaredSession {
    Date date{};
    Rung rung;            ///< what was run, where the ladder ruled
    bool stepped = false; ///< its day already cost a step, before the morning made it a flare-up
};

/// A flare-up, known on `knownOn`: rest, gate, steps back. `why` says what it was known by.
void flareUp(State &state, const Request &request, const FlaredSession &session, Date knownOn,
             const Why &why, Notes &notes);

} // namespace restride::flare
