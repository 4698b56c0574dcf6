// SPDX-License-Identifier: GPL-3.0-or-later
// Law 12: any valid document gets an answer, however odd.
#include "tests/support/rulebook_check.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

const Date kToday = day("2026-11-21");

/// The plan, whose every day is there once and keeps the rules.
Plan soundPlanOf(const Story &story, Date today)
{
    const Plan plan = story.plan(today);
    EXPECT_FALSE(plan.days.empty());
    EXPECT_EQ(plan.days.front().date, today);
    EXPECT_EQ(listed(breachesOf(plan, story.journal)), "");
    return plan;
}

Story knee()
{
    Story story("2026-11-01");
    story.journal.profile.before.lastRun = day("2026-11-01");
    return story.openGate("2026-11-20");
}

TEST(AnyDocument, WithARaceTodayTomorrowOrInTenYearsGetsAPlan)
{
    for (const int away : {0, 1, 2, 7, 731, 3652})
        for (const double km : {0.1, 5.0, 42.2, 160.0}) {
            Story story = knee();
            story.race(toIsoDate(kToday + Days{away}), km);
            const Plan plan = soundPlanOf(story, kToday);
            ASSERT_TRUE(plan.verdict) << away;
            EXPECT_GE(plan.days.back().date, kToday + Days{away});
        }
}

TEST(AnyDocument, WithOneRunDayGetsRunsOnThatDayOnly)
{
    for (unsigned weekday = 0; weekday < 7; ++weekday) {
        Story story = knee();
        WeekdaySet only;
        only.insert(Weekday{weekday});
        story.journal.profile.runner.runDays = only;
        story.race("2027-06-12", 10);
        const Plan plan = soundPlanOf(story, kToday);
        for (const Day &planned : plan.days)
            if (isRunning(planned.workout.kind) && planned.workout.kind != Kind::Race) {
                EXPECT_EQ(weekdayOf(planned.date), Weekday{weekday});
            }
    }
}

TEST(AnyDocument, WithTwentyYearsOfLogGetsAPlan)
{
    Story story("2006-11-21");
    story.journal.profile.before.lastRun = day("2006-11-20");
    int number = 0;
    for (Date date = day("2006-11-22"); date < kToday; date += Days{3}) {
        RunEntry run;
        run.id = std::to_string(++number);
        run.date = date;
        run.jog = minutes(20 + number % 9);
        run.painDuring = pain(number % 11 == 0 ? 5 : 1);
        run.painNextMorning = pain(0);
        story.journal.log.emplace_back(run);
        CheckEntry check;
        check.id = "c" + std::to_string(number);
        check.date = date + Days{1};
        check.painWalking = pain(number % 13 == 0 ? 3 : 0);
        check.painStairs = pain(1);
        check.briskWalk30Ok = true;
        story.journal.log.emplace_back(check);
    }
    sortLog(story.journal.log);
    story.race("2027-05-01", 21.1);
    soundPlanOf(story, kToday);
}

TEST(AnyDocument, OnALeapDayGetsEveryDayOnce)
{
    Story story("2028-02-29");
    story.journal.profile.before.lastRun = day("2028-02-29");
    story.check("2028-02-29", 1, 1, true);
    story.race("2032-02-29", 10);
    const Plan plan = soundPlanOf(story, day("2028-02-29"));
    EXPECT_EQ(plan.days[1].date, day("2028-03-01"));
    EXPECT_GE(plan.days.back().date, day("2032-02-29"));
}

TEST(AnyDocument, OfAnyAgeGetsAnAnswer)
{
    for (const int age : {0, 17, 18, 120}) {
        Story story = knee();
        story.journal.profile.runner.age = age;
        story.race("2027-06-12", 10);
        const Plan plan = soundPlanOf(story, kToday);
        EXPECT_EQ(plan.refer.has_value(), age < 18) << age;
    }
}

TEST(AnyDocument, WithPainOnDaysOfRestGetsAPlan)
{
    Story story = knee();
    story.race("2027-06-12", 10);
    for (int ago = 10; ago > 0; --ago)
        story.check(toIsoDate(kToday - Days{ago}), ago % 3, ago % 5, ago % 2 == 0);
    soundPlanOf(story, kToday);
}

TEST(AnyDocument, WithNothingInItGetsAPlan)
{
    const Plan plan = makePlan(Journal{}, kToday);
    EXPECT_EQ(plan.days.size(), 84U);
    EXPECT_EQ(listed(breachesOf(plan, Journal{})), "");
}

TEST(AnyDocument, WithAnAbsurdVolumeBeforeGetsAPlan)
{
    for (const int metres : {0, 1, 999'000}) {
        Story story = knee();
        Before &before = story.journal.profile.before;
        before.weekly = {Metres{metres}, Metres{metres}, Metres{metres}, Metres{metres}};
        before.longest = Metres{metres};
        before.runsPerWeek = metres == 1 ? 1 : 14;
        story.race("2028-06-12", 42.2);
        soundPlanOf(story, kToday);
        story.journal.profile.knee.kind = KneeKind::None;
        soundPlanOf(story, kToday);
    }
}

TEST(AnyDocument, WithAnAbsurdPaceGetsAPlan)
{
    for (const int pace : {1, 60, 3600, 100'000}) {
        Story story = knee();
        story.journal.profile.runner.easyPace = Pace{pace};
        story.journal.profile.runner.walkPace = Pace{pace};
        story.race("2027-06-12", 42.2);
        soundPlanOf(story, kToday);
    }
}

} // namespace
} // namespace restride::test
