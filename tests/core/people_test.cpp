// SPDX-License-Identifier: GPL-3.0-or-later
// What people do and leave out: a break just after the ladder, a run told by its
// distance, weeks without a step forward, a clinician to be seen first.
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

const Decision *decisionOf(const Plan &plan, Rule rule)
{
    const auto found =
        std::ranges::find(plan.decisions, rule, [](const Decision &one) { return one.why.rule; });
    return found == plan.decisions.end() ? nullptr : &*found;
}

/// Lived as planned, all of it with a pain of `during`, from the gate's opening on.
Story livedWith(int during, int days, Date &today)
{
    Story story("2026-02-08");
    story.race("2026-08-30", 10).openGate("2026-02-10");
    today = day("2026-02-11");
    for (int i = 0; i < days; ++i, today += Days{1})
        story.liveDay(today, {during, during > 3 ? 2 : 0, 0});
    return story;
}

TEST(Stalled, IsToldAfterFourWeeksWithWhatHoldsTheRunner)
{
    Date today{};
    const Plan plan = livedWith(4, 35, today).plan(today);
    const Decision *told = decisionOf(plan, Rule::LadderStalled);
    ASSERT_TRUE(told);
    EXPECT_EQ(static_cast<Holder>(told->why.figures.count), Holder::Pain);
    EXPECT_GE(told->why.figures.days, 28);
    EXPECT_EQ(told->why.figures.date, today - Days{told->why.figures.days});
    ASSERT_TRUE(plan.verdict);
    EXPECT_FALSE(plan.verdict->earliestRun) << "a date that would recede";
    EXPECT_FALSE(plan.verdict->earliestRunWalk);
}

TEST(Stalled, IsNotSaidOfWhoClimbs)
{
    Date today{};
    const Plan plan = livedWith(1, 35, today).plan(today);
    EXPECT_FALSE(decisionOf(plan, Rule::LadderStalled));
    EXPECT_TRUE(plan.verdict->earliestRunWalk);
}

TEST(Stalled, AsksForTheBriskWalkWhereTheGateWaits)
{
    Story story("2026-01-20");
    story.check("2026-01-21", 2, 3, false);
    const Plan plan = story.plan(day("2026-02-25"));
    const Decision *told = decisionOf(plan, Rule::LadderStalled);
    ASSERT_TRUE(told);
    EXPECT_EQ(static_cast<Holder>(told->why.figures.count), Holder::Gate);
}

TEST(Outlook, SaysWhatAClinicianLookWouldOpen)
{
    Story story("2026-01-20");
    story.journal.profile.runner.circumstances.insert(Circumstance::Postpartum);
    story.race("2026-11-29", 10).openGate("2026-02-10");
    story.journal.profile.goal->alternatives = {{day("2026-03-01"), Metres{5000}, "Soon"}};
    const Plan plan = story.plan(day("2026-02-11"));
    ASSERT_TRUE(plan.verdict && plan.verdict->ifCleared);
    EXPECT_EQ(plan.verdict->ifCleared->from, day("2026-02-25"));
    EXPECT_EQ(plan.verdict->ifCleared->reach, Reach::Run);
    EXPECT_LE(*plan.verdict->ifCleared->earliestRun, day("2026-11-29"));
    ASSERT_EQ(plan.alternatives.size(), 1U);
    EXPECT_EQ(plan.alternatives[0].ifCleared->reach, Reach::NotReachable);
    story.journal.profile.runner.circumstances = {};
    EXPECT_FALSE(story.plan(day("2026-02-11")).verdict->ifCleared) << "nobody is to be seen";
}

TEST(Break, JustAfterTheLadderLeavesWhatTheLadderWouldLeave)
{
    Story story("2026-01-20");
    story.openGate("2026-02-10");
    Date today = day("2026-02-11");
    while (story.plan(today).days.front().phase == Phase::WalkJog) {
        story.liveDay(today, {});
        today += Days{1};
    }
    const Plan week = story.plan(today + Days{9});
    ASSERT_TRUE(week.now.rung);
    EXPECT_EQ(*week.now.rung, Rung::whole(10)) << "up to 13 days keep the rung";
    EXPECT_EQ(*story.plan(today + Days{18}).now.rung, Rung::whole(9));
}

TEST(Log, TakesTheMinutesOfARunFromItsDistanceAndSaysSo)
{
    Story story("2026-01-20");
    RunEntry run;
    run.distance = Metres{6000};
    run.painDuring = pain(0);
    story.add(run, day("2026-02-10"));
    const Plan plan = story.plan(day("2026-02-11"));
    const Decision *told = decisionOf(plan, Rule::LogMinutes);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->why.figures.time, minutes(40)) << "at 400 s a kilometre";
    EXPECT_EQ(plan.now.longest30dJog, minutes(40));
}

TEST(Taken, IsTheLongestThatWasAndTheShortestThatWasNot)
{
    Story story("2026-01-20");
    story.openGate("2026-02-10");
    story.run(day("2026-02-11"), minutes(24), minutes(6));
    story.run(day("2026-02-13"), minutes(20), minutes(9));
    story.run(day("2026-02-15"), minutes(20), minutes(12), {3, 1, 0}, Course::Rising);
    const Plan plan = story.plan(day("2026-02-17"));
    ASSERT_TRUE(plan.now.taken);
    EXPECT_EQ(plan.now.taken->longest, minutes(9));
    EXPECT_EQ(plan.now.taken->shortestNot, minutes(12));
}

} // namespace
} // namespace restride::test
