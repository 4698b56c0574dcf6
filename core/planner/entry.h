// SPDX-License-Identifier: GPL-3.0-or-later
// Where running begins again (sections 4 and 8): once, on the first day with an open gate after the
// onset, after `cleared`, or after four weeks away; and after a break later on.
#pragma once

#include "core/planner/kernel.h"

namespace restride::entry {

/// How irritable the knee is, least first.
enum class Class { Settled, Mild, Moderate, Severe };

/// From the pain of the last 14 days (counted back from when the gate was shut, so that waiting
/// does not make a knee look better) and of the last three runs.
Class classOf(const State &state);

/// The highest rung that what stays free of pain allows; 2 where that was not said.
Rung highest(const Request &request);

/// The rung of a severe knee: 2, or less where even that is beyond what stays free of pain.
Rung lowest(const Request &request);

/// From `day` on there is a sore knee: the gate shuts, an entry is due.
void becomeSore(State &state, const Request &request, Date day);

/// While the entry is due: keeps the worst that the knee has been since the first check after the
/// onset, so that a gate that opens later never gives a better entry (law 3). Call each morning.
void watch(State &state, const Request &request);

/// Sets mode and rung for the entry. Precondition: gate open, entry due.
void enter(State &state, const Request &request, Notes &notes);

/// After six days away and more: the ladder keeps its rung up to 27 days; base starts with less.
void afterAbsence(State &state, const Request &request, Notes &notes);

/// Without an injury one carries on from what was really run: the ladder is left as soon as the log
/// shows more than its last rung.
void outgrowLadder(State &state, const Request &request);

} // namespace restride::entry
