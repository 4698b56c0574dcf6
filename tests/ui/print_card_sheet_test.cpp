// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/print/card_sheet.h"
#include "ui/text/units.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

Profile inThreeHours()
{
    Profile profile = sample::profile();
    profile.runner.easyPace = Pace{400};
    profile.runner.walkPace = Pace{600};
    profile.goal->cutoff = minutes(180);
    return profile;
}

CardSheet cardOf(const Plan &plan, const Profile &profile = inThreeHours())
{
    return *cardSheet(plan, profile, sample::kToday);
}

TEST(CardSheet, IsGivenWhetherTheRaceIsInReachOrNot)
{
    for (const Verdict &verdict : {sample::withinReach(), sample::outOfReach()}) {
        Plan plan = sample::plan();
        plan.verdict = verdict;
        const CardSheet card = cardOf(plan);
        EXPECT_EQ(card.go.size(), 4);
        EXPECT_EQ(card.stop.size(), 4);
        EXPECT_EQ(card.head.title, QStringLiteral("Coast half"));
        EXPECT_FALSE(card.verdict.lead.isEmpty());
    }
    Plan plan = sample::plan();
    plan.verdict.reset();
    EXPECT_FALSE(cardSheet(plan, inThreeHours(), sample::kToday));
}

TEST(CardSheet, DrawsHalfAnHourOfThePresentStepToScale)
{
    const CardSheet card = cardOf(sample::plan());
    EXPECT_EQ(card.pattern, QStringLiteral("Walk 2 / jog 3"));
    Seconds all{};
    for (const SheetStretch &stretch : card.strip)
        all += stretch.length;
    EXPECT_EQ(all, minutes(30));
    EXPECT_FALSE(card.strip.front().jog) << "it begins with the walk";
}

TEST(CardSheet, SaysWhenEachMarkIsPassedAndWhenAtTheLatest)
{
    const CardSheet card = cardOf(sample::plan());
    // Walk 2 and jog 3 cover 0.2 + 0.45 km in 5 minutes: 462 s a kilometre, to the second above.
    ASSERT_FALSE(card.splits.empty());
    EXPECT_EQ(card.splits.front().mark, QStringLiteral("5 km"));
    EXPECT_EQ(card.splits.front().time, QStringLiteral("0:39 h"));
    EXPECT_EQ(card.splits.front().latest, QStringLiteral("0:42 h"));
    EXPECT_EQ(card.splits.back().mark, QStringLiteral("finish"));
    EXPECT_EQ(card.splits.back().time, QStringLiteral("2:42 h"));
    EXPECT_EQ(card.splits.back().latest, QStringLiteral("3:00 h"));
    EXPECT_TRUE(card.how.contains(QStringLiteral("The present step keeps within it.")));
}

TEST(CardSheet, HasNoLatestTimesWithoutACutOff)
{
    const CardSheet card = cardOf(sample::plan(), sample::profile());
    for (const CardSplit &split : card.splits)
        EXPECT_TRUE(split.latest.isEmpty());
}

TEST(CardSheet, SaysSoWhereThePresentStepIsTooSlow)
{
    Profile profile = inThreeHours();
    profile.goal->cutoff = minutes(150);
    EXPECT_EQ(cardOf(sample::plan(), profile).how.last(),
              QStringLiteral("The present step is slower than that."));
}

TEST(CardSheet, GivesPaceAndMarksInMilesWhereMilesAreShown)
{
    text::chooseUnits(text::Units::Miles);
    const CardSheet card = cardOf(sample::plan());
    text::chooseUnits(text::Units::Kilometres);
    EXPECT_EQ(card.splits.front().mark, QStringLiteral("2 mi"));
    EXPECT_TRUE(card.how.at(1).contains(QStringLiteral("12:2"))) << qPrintable(card.how.at(1));
    EXPECT_TRUE(card.how.at(1).contains(QStringLiteral("a\u00A0mi")));
}

TEST(CardSheet, WalksWhereThePlanHoldsNoJogging)
{
    const CardSheet card = cardOf(sample::referredPlan());
    EXPECT_TRUE(card.referred);
    EXPECT_EQ(card.pattern, QStringLiteral("Walking only"));
    for (const SheetStretch &stretch : card.strip)
        EXPECT_FALSE(stretch.jog);
}

TEST(CardSheet, SpeaksOfNoWalkBreaksWhereThereAreNone)
{
    Plan plan = sample::plan();
    for (Day &day : plan.days)
        if (isRunning(day.workout.kind))
            day = sample::dayOf(day.date, sample::run(Kind::Run, 36), Rule::BuildEasyRun);
    const CardSheet card = cardOf(plan);
    EXPECT_EQ(card.pattern, QStringLiteral("Jog without walk breaks, easy"));
    EXPECT_EQ(card.how.front(), QStringLiteral("Start slower than it feels."));
}

} // namespace
} // namespace restride
