// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict as a search by the same kernel: is the race within reach, when at the earliest would
// it be, and what is the longest race that the date allows.
#pragma once

#include "core/planner/kernel.h"
#include "core/planner/race.h"

#include <vector>

namespace restride {

/// A plan's days, unfolded from today's morning with clean outcomes.
struct Unfolded {
    std::vector<Day> days;
    race::Standing standing;
    Reach reach = Reach::NotReachable;
};

/// Where planning starts: the state of today's morning and what the log already holds of today.
struct Outset {
    const State *state = nullptr;
    Date today{};
    const DayReport *report = nullptr; ///< of today, or null
};

/// Unfolds `request` by its strategy up to `last`. Keeps the days only where asked.
Unfolded unfold(const Request &request, const Outset &outset, Date last, bool keepDays);

/// The first of `Run`, `RunWalk`, `Carry` that its days bear out, unfolded up to the race and the
/// recovery after it, or as far as a plan goes (race.far); sets `request.strategy`. `first`: where
/// to begin in that row.
Unfolded bestFor(Request &request, const Outset &outset, Strategy first, bool keepDays);

/// `race`, or, where it lies more than `days` after `today`, the same on its last weekday within
/// them: more time never hurts (law 4), and the work does not grow with the years.
Race nearer(const Race &race, Date today, int days);

/// From this day on the race shapes the plan (taper, and the week before it). Which strategy rules
/// is settled on that day, from what the log said by then, so that later entries never change how
/// past days are judged (law 5).
Date settlingDay(const RaceNeeds &needs);

/// The verdict on the goal, with its searches. `best` is what `bestFor` gave.
Verdict verdictOn(const Request &request, const Outset &outset, const Unfolded &best);

/// The first day on which the goal's distance could be raced as `wanted`; empty: not within two
/// years.
std::optional<Date> earliestDay(const Request &request, const Outset &outset, Reach wanted);

/// The days to come as they would be if a clinician allowed running in two weeks (refer.cleared).
class Cleared
{
public:
    Cleared(const Request &request, const Outset &outset);
    [[nodiscard]] IfCleared verdictOn(const Race &race) const;

private:
    const Request &request_;
    Date from_;
    State state_; ///< of that morning
};

/// Reach of another race.
Reach reachOf(const Request &request, const Outset &outset, const Race &race);

} // namespace restride
