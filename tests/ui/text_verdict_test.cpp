// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(VerdictWords, SayWithinReachWithWalkBreaks)
{
    const Plan plan = sample::plan();
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Coast half, 14 March: within reach with walk breaks."));
    EXPECT_EQ(text::verdictDetail(plan),
              QStringLiteral("Ready from 7 March. Without walk breaks from 16 May."));
    EXPECT_EQ(text::verdictShort(plan), QStringLiteral("Within reach with walk breaks."));
}

TEST(VerdictWords, SayWithoutWalkBreaks)
{
    Plan plan = sample::plan();
    plan.verdict->reach = Reach::Run;
    plan.verdict->earliestRun = sample::day(2027, 3, 10);
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Coast half, 14 March: within the rules, without walk breaks."));
    EXPECT_EQ(text::verdictDetail(plan), QStringLiteral("Ready from 10 March."));
}

TEST(VerdictWords, SayTheChanceAndNeverThatItIsNoneOrAll)
{
    Forecast forecast;
    forecast.chance = 0.714;
    EXPECT_EQ(text::chanceSentence(forecast),
              QStringLiteral("71 % chance of standing at the start ready."));
    forecast.chance = 0.0;
    EXPECT_TRUE(text::chanceSentence(forecast).startsWith(QStringLiteral("1 %")));
    forecast.chance = 1.0;
    EXPECT_TRUE(text::chanceSentence(forecast).startsWith(QStringLiteral("99 %")));
    EXPECT_TRUE(text::chanceSource().contains(QStringLiteral("estimate")));
}

TEST(VerdictWords, HaveAChanceOnlyOfARaceWithinReach)
{
    Plan plan = sample::plan();
    EXPECT_TRUE(text::hasChance(plan));
    plan.verdict->reach = Reach::NotReachable;
    EXPECT_FALSE(text::hasChance(plan));
    plan.verdict.reset();
    EXPECT_FALSE(text::hasChance(plan));
}

TEST(VerdictWords, NeverLeaveABareNo)
{
    Plan plan = sample::plan();
    plan.verdict = sample::outOfReach();
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Coast half, 6 December: not within the rules by then."));
    EXPECT_EQ(text::verdictDetail(plan),
              QStringLiteral("Earliest 7 March, with walk breaks. Missing: 8.5 km in the longest "
                             "outing, 6.4 km in the week."));
    plan.verdict->earliestRun.reset();
    plan.verdict->earliestRunWalk.reset();
    plan.verdict->longestByRace = plan.verdict->neededLongest;
    plan.verdict->weeklyPeak = plan.verdict->neededWeekly;
    EXPECT_EQ(
        text::verdictDetail(plan),
        QStringLiteral("A shorter race comes first: this distance takes more than two years."));
}

TEST(VerdictWords, NameTheYearWhereTheDayIsFarOff)
{
    Plan plan = sample::plan();
    plan.verdict = sample::outOfReach();
    plan.verdict->earliestRunWalk = sample::day(2028, 3, 7);
    EXPECT_TRUE(text::verdictDetail(plan).startsWith(
        QStringLiteral("Earliest 7 March 2028, with walk breaks.")));
}

TEST(VerdictWords, WaitForAClinician)
{
    EXPECT_EQ(text::verdictHeadline(sample::referredPlan()),
              QStringLiteral("Coast half, 14 March: on hold until the knee has been seen."));
    Plan plan = sample::plan();
    plan.refer =
        Refer{Urgency::Soon, {ReferReason::ThirdFlare, ReferReason::BakersCyst}, sample::kToday};
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Coast half, 14 March: progress waits for a clinician's look."));
    EXPECT_EQ(text::verdictDetail(plan),
              QStringLiteral(
                  "A third flare-up in 42 days and a Baker's cyst. The plan goes on as it stands; "
                  "nothing grows until then."));
}

TEST(VerdictWords, LeadBackToTheOldWeekWithoutARace)
{
    Plan plan = sample::plan();
    plan.verdict.reset();
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Back to 30 minutes, then to 26 km a week."));
    plan.now.weeklyBefore = Metres{0};
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Back to 30 minutes of jogging without a break."));
    EXPECT_FALSE(text::verdictDetail(plan).isEmpty());
}

TEST(VerdictWords, CallANamelessRaceByItsDistance)
{
    EXPECT_EQ(text::raceName(Race{{}, Metres{21097}, ""}), QStringLiteral("Half marathon"));
    EXPECT_EQ(text::raceName(Race{{}, Metres{42200}, " "}), QStringLiteral("Marathon"));
    EXPECT_EQ(text::raceName(Race{{}, Metres{10000}, ""}), QStringLiteral("10 km"));
    EXPECT_EQ(text::raceName(Race{{}, Metres{16100}, ""}), QStringLiteral("16.1 km"));
}

TEST(VerdictWords, LeaveARunnersOwnWordsAlone)
{
    Plan plan = sample::plan();
    plan.verdict->race.name = "100%2 <b>%1</b>\nrun";
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("100%2 <b>%1</b> run, 14 March: within reach with walk breaks."));
}

TEST(WhatItCosts, CountsTheDaysAndSaysThatNothingIsOwed)
{
    PlanDifference change;
    change.readyBefore = sample::day(2027, 2, 15);
    change.readyAfter = sample::day(2027, 3, 3);
    EXPECT_EQ(
        text::whatItCosts(change, sample::plan()),
        QStringLiteral(
            "Ready 16 days later. The race stays within reach with walk breaks. Nothing is owed."));
    change.readyAfter = sample::day(2027, 2, 16);
    EXPECT_TRUE(text::whatItCosts(change, sample::plan())
                    .startsWith(QStringLiteral("Ready one day later.")));
}

} // namespace
} // namespace restride
