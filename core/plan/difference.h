// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two plans: the ghosts of the calendar and the three lines after a flare-up.
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace restride {

struct MovedDay {
    Date date{};                 ///< where it stood
    Day before;                  ///< what stood there
    std::optional<Date> movedTo; ///< first day of the new plan that holds the same session or more;
                                 ///< empty: not any more
    bool operator==(const MovedDay &) const = default;
};

struct PlanDifference {
    std::vector<MovedDay> moved; ///< only days whose running changed
    std::optional<Reach> reachBefore;
    std::optional<Reach> reachAfter;
    std::optional<Date> readyBefore; ///< first day on which the race could be stood up to
    std::optional<Date> readyAfter;
    bool operator==(const PlanDifference &) const = default;

    [[nodiscard]] bool empty() const
    {
        return moved.empty() && reachBefore == reachAfter && readyBefore == readyAfter;
    }
};

/// The difference, looking at days that both plans hold.
PlanDifference difference(const Plan &before, const Plan &after);

/// From when the plan says the runner is ready: `earliestRun` where it says `run`, else
/// `earliestRunWalk`. Empty without a goal or out of reach for two years.
std::optional<Date> readyDate(const Plan &plan);

/// The first planned day with 30 minutes of jogging without a break; empty when there is none.
std::optional<Date> firstThirtyMinutes(const Plan &plan);

} // namespace restride
