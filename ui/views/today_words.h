// SPDX-License-Identifier: GPL-3.0-or-later
// What the card of today says of a day, from the plan; words only.
#pragma once

#include "ui/models/calendar_source.h"

#include <QString>

namespace restride {

/// Of a real day of rest.
QString restWords(const Plan &plan);
/// At the right of its head: the rung, the day of a flare-up, the phase.
QString cornerWords(const CalendarSource &source, const Day &today);
QString strengthWords(const Day &today);
/// fitness.kept: what little running does not take, and where the figure is from.
QString fitnessWords(const Plan &plan);
/// Time and distance of the session; empty without one.
QString amountWords(const Day &today);

/// True where a run or walk of yesterday still waits for its next morning.
bool morningIsUnasked(const Journal &journal, Date today);

} // namespace restride
