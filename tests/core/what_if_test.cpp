// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/what_if.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

Story halfMarathoner()
{
    Story story("2026-01-06");
    story.comeBack(Metres{30000}, 3).race("2026-12-20", 21.1);
    story.liveAsPlanned(day("2026-02-11"), 20);
    return story;
}

const Date kToday = day("2026-03-03");

const Day &on(const Plan &plan, Date date)
{
    return plan.days[static_cast<std::size_t>(daysBetween(plan.today, date))];
}

Supposed ask(const Story &story, const WhatIf &wish)
{
    return suppose(story.journal, story.plan(kToday), wish);
}

TEST(WhatIf, NothingAskedIsThePlanAsItIs)
{
    const Story story = halfMarathoner();
    const Supposed supposed = ask(story, {});
    EXPECT_EQ(supposed.plan, story.plan(kToday));
    EXPECT_TRUE(supposed.change.empty());
}

TEST(WhatIf, EachPartMakesItAWish)
{
    EXPECT_TRUE(WhatIf{}.empty());
    WhatIf race;
    race.raceDate = kToday;
    WhatIf days;
    days.runDays = WeekdaySet::all();
    WhatIf week;
    week.missedWeek = kToday;
    for (const WhatIf &wish : {race, days, week})
        EXPECT_FALSE(wish.empty());
    EXPECT_NE(race, days);
    EXPECT_NE(days, week);
    WhatIf both = race;
    both.missedWeek = kToday;
    EXPECT_NE(both, race);
}

/// A wish for another race day leaves a runner without a race as he is, and the last day to switch
/// goes where it would lie behind the race.
TEST(WhatIf, AskedOfNoRaceNothingChanges)
{
    Story story = halfMarathoner();
    WhatIf wish;
    wish.raceDate = day("2026-10-18");
    story.journal.profile.goal->switchBy = day("2026-10-17");
    EXPECT_TRUE(wished(story.journal.profile, wish).goal->switchBy);
    story.journal.profile.goal->switchBy = day("2026-10-19");
    EXPECT_FALSE(wished(story.journal.profile, wish).goal->switchBy);
    story.journal.profile.goal.reset();
    EXPECT_EQ(wished(story.journal.profile, wish), story.journal.profile);
    wish = {};
    wish.runDays = WeekdaySet{};
    EXPECT_EQ(wished(story.journal.profile, wish), story.journal.profile) << "no day is no wish";
}

TEST(WhatIf, AWeekGoneByOrBeyondThePlanCannotBeMissed)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    for (const char *week : {"2026-02-16", "2027-06-07"}) {
        wish.missedWeek = day(week);
        EXPECT_EQ(ask(story, wish).plan, story.plan(kToday)) << week;
    }
}

TEST(WhatIf, AnotherRaceDayIsThePlanForThatDay)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.raceDate = day("2026-06-14");
    const Supposed supposed = ask(story, wish);
    Story other = halfMarathoner();
    other.race("2026-06-14", 21.1);
    EXPECT_EQ(supposed.plan, other.plan(kToday));
    EXPECT_EQ(supposed.journal.profile, wished(story.journal.profile, wish));
}

TEST(WhatIf, OtherRunDaysHoldTheRuns)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.runDays = WeekdaySet{};
    for (const Weekday weekday : {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday})
        wish.runDays->insert(weekday);
    for (const Day &planned : ask(story, wish).plan.days)
        EXPECT_TRUE(!isRunning(planned.workout.kind) || planned.workout.kind == Kind::Race ||
                    wish.runDays->contains(weekdayOf(planned.date)));
}

TEST(WhatIf, ALongRunDayThatIsNoRunDayAnyMoreIsLeftToThePlan)
{
    Profile profile;
    profile.runner.longRunDay = std::chrono::Sunday;
    WhatIf wish;
    wish.runDays = WeekdaySet::all();
    EXPECT_EQ(wished(profile, wish).runner.longRunDay, std::chrono::Sunday);
    wish.runDays->remove(std::chrono::Sunday);
    EXPECT_EQ(wished(profile, wish).runner.longRunDay, std::nullopt);
}

TEST(WhatIf, DaysBeforeAMissedWeekStayAsPlanned)
{
    const Story story = halfMarathoner();
    const Plan now = story.plan(kToday);
    WhatIf wish;
    wish.missedWeek = day("2026-03-16");
    const Plan plan = ask(story, wish).plan;
    for (Date date = kToday; date < *wish.missedWeek; date += Days{1})
        EXPECT_EQ(on(plan, date), on(now, date));
}

TEST(WhatIf, AMissedWeekHoldsNoRunningAndIsNotCaughtUp)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.missedWeek = day("2026-03-16");
    const Supposed supposed = ask(story, wish);
    ASSERT_EQ(supposed.plan.days.size(),
              static_cast<std::size_t>(daysBetween(kToday, supposed.plan.days.back().date) + 1));
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(on(supposed.plan, *wish.missedWeek + Days{i}).workout.jog(), Seconds{});
    EXPECT_LE(jogOf(supposed.plan), jogOf(story.plan(kToday)));
    EXPECT_GE(supposed.change.readyAfter, supposed.change.readyBefore);
    EXPECT_EQ(supposed.journal, story.journal) << "nothing of it is kept";
}

/// What is shown is what the planner really says to a runner who lives it.
TEST(WhatIf, AMissedWeekShowsWhatAWeekReallyMissedWouldBring)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.missedWeek = day("2026-03-16");
    const Plan shown = ask(story, wish).plan;
    Story real = story;
    real.liveAsPlanned(kToday, daysBetween(kToday, *wish.missedWeek));
    const Plan after = real.plan(*wish.missedWeek + Days{7});
    for (const Day &planned : after.days)
        EXPECT_EQ(on(shown, planned.date).workout, planned.workout) << toIsoDate(planned.date);
    EXPECT_EQ(shown.verdict->reach, after.verdict->reach);
}

TEST(WhatIf, TheWeekUnderWayCanBeMissedToo)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.missedWeek = startOfWeek(kToday, std::chrono::Monday);
    const Plan plan = ask(story, wish).plan;
    EXPECT_EQ(plan.days.front().date, kToday);
    for (Date date = kToday; date < *wish.missedWeek + Days{7}; date += Days{1})
        EXPECT_EQ(on(plan, date).workout.jog(), Seconds{});
}

TEST(WhatIf, TheWeekOfTheRaceCannotBeMissed)
{
    const Story story = halfMarathoner();
    WhatIf wish;
    wish.missedWeek = day("2026-12-14");
    EXPECT_EQ(ask(story, wish).plan, story.plan(kToday));
}

TEST(WhatIf, ThePeakWeekLeavesTheRaceOut)
{
    const Plan plan = halfMarathoner().plan(kToday);
    const Metres peak = peakWeek(plan);
    EXPECT_GT(peak, Metres{});
    EXPECT_TRUE(std::ranges::none_of(plan.days, [&](const Day &planned) {
        return planned.workout.kind != Kind::Race && planned.distance > peak;
    }));
    const auto largest = std::ranges::max_element(plan.weeks, {}, &Week::distance);
    EXPECT_LE(peak, largest->distance);
}

} // namespace
} // namespace restride::test
