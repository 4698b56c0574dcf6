// SPDX-License-Identifier: GPL-3.0-or-later
// Where running begins (section 4): once, on the first day with an open gate after the onset, after
// `cleared`, or after four weeks away. And what an absence makes of it later on (section 8).
#pragma once

#include "core/planner/kernel.h"

namespace restride::entry {

/// How irritable the knee is, least first.
enum class Class { Settled, Mild, Moderate, Severe };

/// From the pain of the last 14 days (counted back from when the gate was shut, so that waiting
/// does not make a knee look better) and of the last three runs.
Class classOf(const State &state);

/// The highest rung that what stays free of pain allows: by the profile, else by the runs of the
/// last 14 days since the knee last said no; 2 where neither says anything.
Rung highest(const State &state, const Request &request);

/// From the state's day on there is a sore knee: the gate shuts, an entry is due.
void becomeSore(State &state);

/// While the entry is due: keeps the worst that the knee has been since the first check after the
/// onset. Call each morning.
void watch(State &state);

/// Sets the level. Precondition: gate open, entry due.
void enter(State &state, const Request &request, Notes &notes);

/// After six days away and more. Call each morning.
void afterAbsence(State &state, const Request &request, Notes &notes);

/// Carries on from what was really run in four weeks without a step down, where that is more. With
/// an injury it has to be clearly more, and only what was run cleanly counts.
void followRuns(State &state, const Request &request);

} // namespace restride::entry
