// SPDX-License-Identifier: GPL-3.0-or-later
// Some knees never say 0: scores are read above what the knee always says.
#include "core/planner/usual.h"

#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

Mornings told(int count, int score)
{
    Mornings mornings;
    for (int i = 0; i < count; ++i) {
        mornings.pass(1);
        mornings.hear(*Pain::of(score));
    }
    return mornings;
}

TEST(Usual, IsTheLeastOfTheMornings)
{
    Mornings mornings = told(9, 2);
    EXPECT_EQ(mornings.usual(), 2);
    mornings.pass(1);
    mornings.hear(*Pain::of(1));
    EXPECT_EQ(mornings.usual(), 1);
    mornings.pass(1);
    mornings.hear(*Pain::of(0));
    EXPECT_EQ(mornings.usual(), 0);
}

TEST(Usual, AsksForEightMornings)
{
    EXPECT_EQ(told(7, 2).usual(), 0);
    EXPECT_EQ(told(8, 2).usual(), 2);
}

TEST(Usual, IsNeverAboveTwo)
{
    EXPECT_EQ(told(20, 5).usual(), 2);
}

TEST(Usual, ForgetsMorningsOlderThanThreeWeeks)
{
    Mornings mornings = told(1, 0);
    for (int i = 0; i < 20; ++i) {
        mornings.pass(1);
        mornings.hear(*Pain::of(2));
    }
    EXPECT_EQ(mornings.usual(), 0);
    mornings.pass(1);
    EXPECT_EQ(mornings.usual(), 2);
    mornings.pass(13);
    EXPECT_EQ(mornings.usual(), 0) << "seven of them are left";
    mornings.pass(400);
    EXPECT_EQ(mornings, Mornings());
}

TEST(Usual, TakesTheHigherOfTwoScoresOfAMorning)
{
    Mornings mornings = told(8, 2);
    mornings.hear(*Pain::of(0));
    EXPECT_EQ(mornings.usual(), 2);
}

/// A knee whose every morning says `morning`, and does what is asked.
Plan after(int days, int morning)
{
    Story story("2026-01-05");
    story.comeBack(Metres{20'000}, 3);
    Date date = day("2026-02-11");
    for (int i = 0; i < days; ++i, date += Days{1}) {
        CheckEntry check;
        check.painMorning = pain(morning);
        check.painWalking = check.painStairs = pain(0);
        check.briskWalk30Ok = true;
        story.add(check, date);
        story.liveDay(date, {0, 0, -1});
    }
    return story.plan(date);
}

TEST(Usual, AKneeThatSaysTwoEveryMorningClimbs)
{
    EXPECT_GE(after(60, 2).now.rung.value_or(Rung::whole(10)), Rung::whole(9));
}

TEST(Usual, AKneeThatSaysThreeEveryMorningDoesNot)
{
    const Plan plan = after(60, 3);
    EXPECT_LE(plan.now.rung.value_or(Rung::whole(0)), Rung::whole(2));
    EXPECT_GE(plan.now.flares, 1);
}

} // namespace
} // namespace restride::test
