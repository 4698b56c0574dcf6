// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/support/random_runner.h"
#include "tests/support/rulebook_check.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

TEST(Rulebook, IsKeptByThePlansOfMadeUpRunners)
{
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const RandomRunner runner = anyRunner(seed);
        const Plan plan = makePlan(runner.journal, runner.today);
        const auto breaches = breachesOf(plan, runner.journal);
        ASSERT_TRUE(breaches.empty()) << listed(breaches) << "seed " << seed << "\n"
                                      << told(runner);
    }
}

Plan soundPlan(Story &story)
{
    story.openGate("2026-11-10");
    story.race("2027-06-13", 21.1);
    return story.plan(day("2026-11-11"));
}

TEST(Rulebook, ItsReaderSeesTouchingRunDays)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    ASSERT_TRUE(breachesOf(plan, story.journal).empty()) << listed(breachesOf(plan, story.journal));
    for (std::size_t i = 0; i + 1 < plan.days.size(); ++i)
        if (plan.days[i].workout.rung) {
            plan.days[i + 1].workout = plan.days[i].workout;
            break;
        }
    EXPECT_FALSE(breachesOf(plan, story.journal).empty());
}

TEST(Rulebook, ItsReaderSeesALongRunThatIsTooLong)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    for (Day &planned : plan.days)
        if (planned.workout.kind == Kind::LongRun) {
            planned.workout.segments = {};
            planned.workout.segments.push({1, Seconds{}, minutes(140)});
            break;
        }
    EXPECT_FALSE(breachesOf(plan, story.journal).empty());
}

TEST(Rulebook, ItsReaderSeesARungThatWasSkipped)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    int seen = 0;
    for (Day &planned : plan.days)
        if (planned.workout.rung && ++seen == 4)
            planned.workout.rung = Rung::whole(6);
    EXPECT_FALSE(breachesOf(plan, story.journal).empty());
}

TEST(Rulebook, ItsReaderSeesAWeekOfEqualRuns)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    for (Day &planned : plan.days)
        if (planned.workout.kind == Kind::Run || planned.workout.kind == Kind::LongRun) {
            planned.workout.segments = {};
            planned.workout.segments.push({1, Seconds{}, minutes(20)});
        }
    EXPECT_NE(listed(breachesOf(plan, story.journal)).find("three equal runs"), std::string::npos);
}

TEST(Rulebook, ItsReaderSeesAHillyLongRun)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    for (Day &planned : plan.days)
        if (planned.workout.kind == Kind::LongRun) {
            planned.workout.flatOnly = false;
            break;
        }
    EXPECT_NE(listed(breachesOf(plan, story.journal)).find("hills or speed"), std::string::npos);
}

TEST(Rulebook, ItsReaderSeesARunOnTheDayBeforeTheRace)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    for (Day &planned : plan.days)
        if (planned.date == plan.verdict->race.date - Days{1})
            planned.workout.kind = Kind::Run;
    EXPECT_NE(listed(breachesOf(plan, story.journal)).find("no rest"), std::string::npos);
}

TEST(Rulebook, ItsReaderSeesStrengthBeforeALongRun)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    for (std::size_t i = 0; i + 1 < plan.days.size(); ++i)
        if (plan.days[i + 1].workout.kind == Kind::LongRun)
            plan.days[i].strength = StrengthRoutine::HipAndCalf;
    EXPECT_NE(listed(breachesOf(plan, story.journal)).find("before a long run"), std::string::npos);
}

TEST(Rulebook, ItsReaderSeesAMissingDay)
{
    Story story("2026-11-01");
    Plan plan = soundPlan(story);
    plan.days.erase(plan.days.begin() + 3);
    EXPECT_FALSE(breachesOf(plan, story.journal).empty());
}

} // namespace
} // namespace restride::test
