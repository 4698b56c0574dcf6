// SPDX-License-Identifier: GPL-3.0-or-later
// What if the race were on another day, the week had other run days, or a week were missed: the
// plan as the planner would make it then. A question about values; nothing is kept, and a missed
// week cannot be, for it has not happened.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <optional>

namespace restride {

/// Each part that is empty stays as it is.
struct WhatIf {
    std::optional<Date> raceDate;      ///< of the goal; without one it asks nothing
    std::optional<WeekdaySet> runDays; ///< not empty
    std::optional<Date> missedWeek;    ///< its first day; the seven days end before the race
    bool operator==(const WhatIf &) const = default;

    [[nodiscard]] bool empty() const { return *this == WhatIf{}; }
};

/// What would be.
struct Supposed {
    Journal journal; ///< with the wish, and the log as it is
    /// Of today. With a missed week: the days before it as planned, the week without running, and
    /// after it what the planner makes of a runner who did all of it cleanly and then missed it.
    Plan plan;
    PlanDifference change; ///< from the plan as it is
};

/// `now` is the plan of `journal`.
Supposed suppose(const Journal &journal, const Plan &now, const WhatIf &wish);

/// The profile that `wish` asks for: what accepting it keeps. A missed week is no part of it.
Profile wished(const Profile &profile, const WhatIf &wish);

/// The farthest week, the race left out.
Metres peakWeek(const Plan &plan);

} // namespace restride
