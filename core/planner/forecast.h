// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast (section 13): what becomes of many sampled futures, each lived by the kernel. Only
// flare-ups are sampled; a missed session costs a plan little, and nobody knows how often this
// runner will miss one. An estimate from group figures; never a promise, and no part of any plan.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "core/planner/forecast_hazard.h"

#include <vector>

namespace restride {

/// The forecast of `plan`, which must be what `makePlan` gave for `journal`.
///
/// `chance`: ready at the start is whoever has the race within reach there by the verdict's rule,
/// at a run or at run-walk, whatever the aim; so it is 0 where the plan itself does not get there.
/// `ready`: the first day on which the distance could be raced as the goal asks, `earliestRun` for
/// the aim to run and `earliestRunWalk` for the aim to finish; without a flare-up it is that day of
/// the verdict. A day not come within two years is empty. While a sign stands nothing is lived
/// through: no futures, a chance of 0, no days.
Forecast forecastOf(const Journal &journal, const Plan &plan);
Forecast forecastOf(const Journal &journal, Date today);

/// The same with a rate that is not learnt from the log.
Forecast forecastOf(const Journal &journal, const Plan &plan, const hazard::Rate &rate);

/// A week to come, over all futures: jogging from today on, at the runner's easy pace. The race
/// itself is not in it.
struct WeekAhead {
    Date start{};  ///< of the week, as the runner's weeks start
    Metres low;    ///< one future in ten ends lower
    Metres middle; ///< half of them do
    bool operator==(const WeekAhead &) const = default;
};

/// The weeks from this one to the one of the race, or as far as the plan goes; `plan` as above.
/// Empty where no future is lived through. Apart from `forecastOf`, because a picture of every week
/// takes as long as the chance and not everybody wants it.
std::vector<WeekAhead> weeksAhead(const Journal &journal, const Plan &plan);
std::vector<WeekAhead> weeksAhead(const Journal &journal, const Plan &plan,
                                  const hazard::Rate &rate);

/// Puts `forecast` into `plan`, and the decision that says what it is.
void tell(Plan &plan, const Forecast &forecast);

} // namespace restride
