// SPDX-License-Identifier: GPL-3.0-or-later
// The weekdays of the sessions at the ends of what can be asked.
#include "core/planner/schedule.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

TEST(Pattern, OfNoSessionsHoldsNoDay)
{
    EXPECT_EQ(runPattern(Runner{}, 0, 2).size(), 0);
    EXPECT_EQ(runPattern(Runner{}, 3, 2).size(), 3);
}

TEST(Pattern, WithoutDaysHasItsLongRunOnTheDayWished)
{
    Runner runner;
    runner.longRunDay = std::chrono::Saturday;
    EXPECT_EQ(longRunDayOf(runner, WeekdaySet{}), std::chrono::Saturday);
}

TEST(RestDays, OfAWeekFullOfRunsHoldRoutinesNeitherOnTheLongRunNorOnItsEve)
{
    const RestDays rest = restDaysOf(Runner{}, WeekdaySet::all());
    EXPECT_EQ(rest.routine[std::chrono::Sunday.c_encoding()], StrengthRoutine::None);
    EXPECT_EQ(rest.routine[std::chrono::Saturday.c_encoding()], StrengthRoutine::None);
    EXPECT_NE(rest.routine[std::chrono::Monday.c_encoding()], StrengthRoutine::None);
}

} // namespace
} // namespace restride::test
