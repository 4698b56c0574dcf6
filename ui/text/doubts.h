// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong about figures that were just told, and how they were read. Sentences only: that
// they are questions is said by whoever asks.
#pragma once

#include "core/journal/doubt.h"

#include <QString>

namespace restride::text {

// Each is empty where there is no doubt.
QString doubtOfTime(Seconds time);
QString doubtOfPace(Pace pace);
QString doubtOfPace(Seconds walk, Seconds jog, Metres distance);
QString doubtOfWeek(Metres week);
QString doubtOfLongest(Metres longest, const std::vector<Metres> &weekly);

/// Why `time` cannot be logged for a day that has `logged` already; empty where it can.
QString refusalOfTime(Seconds time, Seconds logged);

} // namespace restride::text
