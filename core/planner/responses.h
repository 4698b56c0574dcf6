// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of a run means (section 6), as a table: by its pain, by how much was done, and by
// its next morning. The most restrictive row wins.
#pragma once

#include "core/planner/kernel.h"

namespace restride::responses {

/// What a result does to the plan.
struct Effect {
    SessionResult result;
    int halves;     ///< towards the next rung: two for a clean session, one for a half-known one
    int stepsDown;  ///< rungs, or tenths of the week after the ladder
    int daysOff;    ///< the next session comes on that day after it at the earliest; 0: as usual
    bool holds;     ///< no growth for seven days
    bool isAmber;   ///< the first of two ambers in a row, or as good as one
    bool cleanWeek; ///< the week stays a clean one
};

/// The row of `result`.
const Effect &effectOf(SessionResult result);

/// What was asked for: the day's session, or, on another day, the one that was due.
struct Asked {
    bool session = false;
    Rung rung;
    Seconds jog{};
    Workout workout;
};
Asked askedOf(const State &state, const Request &request, const Day &prescribed);

/// What a run comes to before its morning.
struct Judgement {
    SessionResult result = SessionResult::Clean;
    Rule rule = Rule::RespondClean;
    bool overdone = false;
    bool spike = false; ///< passed the single-run rule
};

/// By its pain alone.
Judgement byPain(const State &state, const RunReport &run);

/// By its pain and by how much was done. `pain`: what the pain alone says.
Judgement judge(const State &state, const Asked &asked, const RunReport &run, const Judgement &pain,
                Date date);

/// By the next morning, where that says worse than the day did. Empty morning: not told.
SessionResult byMorning(const State &state, SessionResult byDay, std::optional<Pain> morning,
                        bool isOver);

/// The worse of during and after; empty where neither was told.
std::optional<Pain> peakOf(const RunReport &run);

/// Something may have hidden its pain: a painkiller, or a brace or tape worn for the first time.
bool isMasked(const State &state, const RunReport &run);

/// A result that the knee did not take quietly.
bool stirs(SessionResult result);

} // namespace restride::responses
