// SPDX-License-Identifier: GPL-3.0-or-later
// Section 7, one change at a time: run days, then hills, then speed, each with a cut-back week
// after four clean weeks, and all taken back when the knee says so.
#include "tests/support/rulebook_check.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

/// When a rule first decided; empty where it did not.
std::optional<Date> decidedOn(const Plan &plan, Rule rule)
{
    for (const Decision &decision : plan.decisions)
        if (decision.why.rule == rule)
            return decision.date;
    return std::nullopt;
}

class Changes : public testing::Test
{
protected:
    Changes() : story("2026-01-05") { story.comeBack(Metres{20000}, 5); }

    /// Lives on as planned, up to and including `last`.
    void liveTo(Date last)
    {
        story.liveAsPlanned(lived, daysBetween(lived, last) + 1);
        lived = last + Days{1};
    }

    /// Lives on until the rule has decided, at most `days` days; the day it did.
    std::optional<Date> liveUntil(Rule rule, int days)
    {
        for (int i = 0; i < days; ++i) {
            if (const auto on = decidedOn(story.plan(lived), rule))
                return on;
            liveTo(lived);
        }
        return std::nullopt;
    }

    Story story;
    Date lived = day("2026-02-11");
};

int runsIn(const Plan &plan, Date from, int days)
{
    return static_cast<int>(
        std::count_if(plan.days.begin(), plan.days.end(), [&](const Day &planned) {
            return isRunning(planned.workout.kind) && planned.date >= from &&
                   planned.date < from + Days{days};
        }));
}

TEST_F(Changes, AFourthRunDayComesEightWeeksAfterTheLadderAtTheSoonest)
{
    const auto ladderEnd = liveUntil(Rule::LadderFinished, 80);
    ASSERT_TRUE(ladderEnd);
    const auto added = liveUntil(Rule::BuildAddDay, 150);
    ASSERT_TRUE(added);
    const Plan plan = story.plan(*added);
    EXPECT_GE(daysBetween(*ladderEnd, *added), 56);
    EXPECT_EQ(runsIn(plan, *added, 7), 4);
    EXPECT_EQ(decidedOn(plan, Rule::BuildConsecutive), added);
    EXPECT_EQ(listed(breachesOf(plan, story.journal)), "");
}

TEST_F(Changes, TheWeekInWhichADayIsAddedDoesNotGrow)
{
    const auto added = liveUntil(Rule::BuildAddDay, 250);
    ASSERT_TRUE(added);
    EXPECT_EQ(weekdayOf(*added), std::chrono::Monday);
    const Plan plan = story.plan(*added);
    EXPECT_TRUE(plan.weeks.front().cutback);
    Seconds before{};
    for (const Entry &entry : story.journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry); run && run->date >= *added - Days{7})
            before += run->jog;
    EXPECT_LT(plan.weeks.front().jog, before);
}

TEST_F(Changes, NoDayIsAddedBeyondTheRunsAWeekBeforeTheInjury)
{
    story.journal.profile.before.runsPerWeek = 3;
    EXPECT_FALSE(liveUntil(Rule::BuildAddDay, 220));
    EXPECT_LE(runsIn(story.plan(lived), lived, 7), 3);
}

TEST_F(Changes, NoDayIsAddedWhereTheRunsBeforeTheInjuryWereNotSaid)
{
    story.journal.profile.before.runsPerWeek.reset();
    EXPECT_FALSE(liveUntil(Rule::BuildAddDay, 220));
}

TEST_F(Changes, AWeekThatWasNotCleanStartsTheCountAnew)
{
    const auto added = liveUntil(Rule::BuildAddDay, 250);
    ASSERT_TRUE(added);
    // the same life, but for one run two weeks before that hurt
    const Date sore = story.nextSession(*added - Days{14});
    for (Entry &entry : story.journal.log)
        if (auto *run = std::get_if<RunEntry>(&entry); run && run->date >= sore) {
            run->painDuring = pain(4);
            break;
        }
    EXPECT_FALSE(decided(story.plan(*added), Rule::BuildAddDay));
}

TEST_F(Changes, AFlareUpTakesTheAddedDayBack)
{
    const auto added = liveUntil(Rule::BuildAddDay, 250);
    ASSERT_TRUE(added);
    liveTo(*added + Days{7});
    const Date flare = story.nextSession(lived);
    liveTo(flare - Days{1});
    story.liveDay(flare, {7, 7, 3});
    const Plan plan = story.plan(flare + Days{2});
    for (Date week = flare + Days{2}; week < flare + Days{40}; week += Days{7})
        EXPECT_LE(runsIn(plan, week, 7), 4) << toIsoDate(week) << ", every other day";
}

TEST_F(Changes, HillsComeFromSixtyPerCentOfTheVolumeBeforeAndSpeedFourWeeksLater)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto ladderEnd = liveUntil(Rule::LadderFinished, 80);
    const auto hills = liveUntil(Rule::BuildHills, 150);
    ASSERT_TRUE(ladderEnd && hills);
    EXPECT_GE(daysBetween(*ladderEnd, *hills), 28);
    const Plan plan = story.plan(*hills);
    for (const Decision &decision : plan.decisions)
        if (decision.why.rule == Rule::BuildHills) {
            EXPECT_GE(decision.why.figures.percent, 60);
        }
    const auto speed = liveUntil(Rule::BuildSpeed, 60);
    ASSERT_TRUE(speed);
    EXPECT_GE(daysBetween(*hills, *speed), 28);
}

TEST_F(Changes, OneRunAWeekIsHillyAndNeverTheLongOne)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto speed = liveUntil(Rule::BuildSpeed, 250);
    ASSERT_TRUE(speed);
    const Plan plan = story.plan(*speed);
    int hilly = 0;
    int quick = 0;
    for (const Day &planned : plan.days) {
        if (planned.date >= *speed + Days{28})
            break;
        const bool varied = !planned.workout.flatOnly || planned.workout.intensity != Effort::Easy;
        EXPECT_FALSE(varied && planned.workout.kind == Kind::LongRun) << toIsoDate(planned.date);
        hilly += planned.workout.flatOnly ? 0 : 1;
        quick += planned.workout.intensity == Effort::Steady ? 1 : 0;
    }
    EXPECT_EQ(hilly, 4);
    EXPECT_EQ(quick, 4);
}

TEST_F(Changes, HillsWaitWhereNobodySpokeOfTheStairs)
{
    story.journal.profile.before.runsPerWeek = 3;
    for (Entry &entry : story.journal.log)
        if (auto *check = std::get_if<CheckEntry>(&entry))
            check->painStairs.reset();
    EXPECT_FALSE(liveUntil(Rule::BuildHills, 220));
}

TEST_F(Changes, HillsPauseWhileTheStairsAreSore)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto hills = liveUntil(Rule::BuildHills, 250);
    ASSERT_TRUE(hills);
    story.check(toIsoDate(*hills), 0, 2, true);
    const Plan plan = story.plan(*hills);
    EXPECT_TRUE(std::all_of(plan.days.begin(), plan.days.end(),
                            [](const Day &planned) { return planned.workout.flatOnly; }));
}

TEST_F(Changes, AVolumeThatWasNotSaidIsTakenForALargeOne)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto known = liveUntil(Rule::BuildHills, 250);
    ASSERT_TRUE(known);
    story.journal.profile.before.weekly.clear();
    EXPECT_FALSE(decided(story.plan(*known), Rule::BuildHills));
}

TEST_F(Changes, AHardEffortOnASteadyDayIsOverdoneAndASteadyOneIsNot)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto speed = liveUntil(Rule::BuildSpeed, 250);
    ASSERT_TRUE(speed);
    Date quick = *speed;
    while (story.plan(quick).days.front().workout.intensity != Effort::Steady)
        liveTo(quick), quick += Days{1};
    const auto overdoneBy = [&](Effort effort) {
        Story told = story;
        told.liveDay(quick, {});
        for (Entry &entry : told.journal.log)
            if (auto *run = std::get_if<RunEntry>(&entry); run && run->date == quick)
                run->effort = effort;
        return decided(told.plan(quick + Days{1}), Rule::RespondOverdone);
    };
    EXPECT_FALSE(overdoneBy(Effort::Steady));
    EXPECT_TRUE(overdoneBy(Effort::Hard));
}

TEST_F(Changes, NormalTrainingIsToldAtEightyPerCent)
{
    story.journal.profile.before.runsPerWeek = 3;
    const auto normal = liveUntil(Rule::BuildNormal, 250);
    ASSERT_TRUE(normal);
    for (const Decision &decision : story.plan(lived).decisions)
        if (decision.why.rule == Rule::BuildNormal) {
            EXPECT_GE(decision.why.figures.percent, 80);
        }
}

} // namespace
} // namespace restride::test
