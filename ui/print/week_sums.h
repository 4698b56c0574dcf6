// SPDX-License-Identifier: GPL-3.0-or-later
// What the sessions of a week come to, as planned. For ui/print only.
#pragma once

#include "ui/print/week_rows.h"

namespace restride {

struct SessionTotal {
    int sessions = 0;
    Seconds walk{};
    Seconds jog{};
    Metres distance;
};

struct WeekSums {
    SessionTotal runs;
    SessionTotal walks;       ///< sessions without jogging
    std::optional<Rung> rung; ///< of the first run
    bool planned = false;     ///< the plan, or the past, holds some day of it
};

WeekSums weekSums(const WeekSource &source, Date first);

} // namespace restride
