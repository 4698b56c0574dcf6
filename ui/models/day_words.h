// SPDX-License-Identifier: GPL-3.0-or-later
// The small words of a calendar day: the one at the right of the number, and the third row.
#pragma once

#include "ui/models/calendar_source.h"

#include <QString>

namespace restride {

/// What followed, or what a day ahead is for. Empty on an ordinary day.
QString dayWord(const CalendarSource &source, Date date);

/// What became of a past day's session: "clean", "repeat", "no morning". Empty without a session.
QString resultWord(const CalendarSource &source, const LivedDay &lived);

/// The third row of a planned session: its pattern, minutes, kilometres, or condition.
QString plannedDetail(const Day &day);
/// The same for a narrow cell: "2 × 2 / 13, walk 12", "30 jog, 20 walk".
QString plannedDetailShort(const Day &day);

} // namespace restride
