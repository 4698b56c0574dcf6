// SPDX-License-Identifier: GPL-3.0-or-later
// What the race makes of the days before it (section 10): the taper, the test run, the longer
// outings by walking, and the day itself.
#pragma once

#include "core/base/bits.h"
#include "core/planner/request.h"
#include "core/planner/state.h"

namespace restride::race {

/// Whether the plan goes for the race. Where it does not, its days are those of any other time.
bool isAim(const Request &request);

/// The sessions of the last week, as days before the race: bit 2 is two days before.
struct LastWeek {
    std::uint8_t bits = 0;
    int testDaysTo = 0; ///< the test run among them (race.test); 0: none

    [[nodiscard]] bool contains(int daysTo) const { return (bits >> daysTo & 1) != 0; }
    [[nodiscard]] int sessions() const { return countOf(bits); }
};

/// race.week: as often as `pattern`, on run days, the day before left free, with a test run 3 to 5
/// days before wherever the run days allow one; as much as can be on the days of the pattern.
LastWeek lastWeekOf(const State &state, const Request &request, WeekdaySet pattern);

/// In the last seven days before the race that the plan goes for.
bool inLastWeek(const Request &request, Date date);

/// The race's own day.
Day dayOf(const State &state, const Request &request, Date date);

/// race.taper: as often as before, shorter from week to week, no new longest run. `pattern`: the
/// weekdays that hold sessions.
void taper(Day &day, const State &state, const Request &request, WeekdaySet pattern, int daysTo);

/// race.recover: on the day after the recovery running begins one step below the last clean week.
void comeBack(State &state, const Request &request);

} // namespace restride::race
