// SPDX-License-Identifier: GPL-3.0-or-later
// The log folded through the kernel up to this morning: where planning and forecasting begin.
#pragma once

#include "core/planner/diary.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

#include <vector>

namespace restride {

struct Replayed {
    State state; ///< of today's morning, today's check heard
    std::vector<Decision> decisions;
    std::vector<LivedDay> lived; ///< only where kept
    bool settled = false;        ///< the race's strategy is
};

/// `request` leaves with the strategy that rules today, if that is settled.
Replayed replay(Request &request, const std::vector<DayReport> &diary, Date today, bool keepLived);

} // namespace restride
