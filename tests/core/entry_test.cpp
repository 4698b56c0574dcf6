// SPDX-License-Identifier: GPL-3.0-or-later
// Where running begins again (section 4): how soon, by how sore the knee was.
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

constexpr std::string_view kOnset = "2026-02-10";

Story runningUntil(std::string_view lastRun)
{
    Story story(kOnset);
    story.journal.profile.before.lastRun = day(lastRun);
    return story;
}

/// Ran on the day that the knee became sore, with a passing check on that same day.
Story soreAndChecked(const Scores &scores)
{
    Story story = runningUntil("2026-02-05");
    story.run(day(kOnset), Seconds{}, minutes(20), scores);
    return story.openGate(kOnset);
}

TEST(Entry, KeepsTwoDaysOffAfterAModeratePainHoweverSoonACheckPasses)
{
    const Story story = soreAndChecked({4, 2, 1});
    const Plan plan = story.plan(day("2026-02-11"));
    ASSERT_TRUE(plan.now.gateOpen);
    EXPECT_TRUE(decided(plan, Rule::EntryModerate));
    for (const int off : {0, 1}) {
        EXPECT_EQ(plan.days[off].workout.jog(), Seconds{});
        EXPECT_EQ(plan.days[off].why.rule, Rule::EntryModerate);
        EXPECT_EQ(plan.days[off].why.figures.rung, Rung::whole(2));
    }
    EXPECT_EQ(story.nextSession(day("2026-02-11")), day("2026-02-13"));
}

TEST(Entry, CountsTheDaysOffFromTheOnsetWhereTheLastRunWasBefore)
{
    Story story = runningUntil("2026-02-05");
    story.run(day("2026-02-07"), Seconds{}, minutes(20), {4, 2, 1});
    story.openGate(kOnset);
    EXPECT_EQ(story.nextSession(day("2026-02-11")), day("2026-02-13"));
}

TEST(Entry, AsksForNoMoreDaysOffWhereTwoHaveGoneBy)
{
    Story story = runningUntil("2026-02-05");
    story.run(day(kOnset), Seconds{}, minutes(20), {4, 2, 1});
    story.openGate("2026-02-14");
    EXPECT_EQ(story.nextSession(day("2026-02-15")), day("2026-02-15"));
}

TEST(Entry, LetsASevereKneeBeginNoSoonerThanAModerateOne)
{
    Story story = runningUntil("2026-02-05");
    story.check("2026-02-08", 3, 1, false);
    story.run(day("2026-02-09"), Seconds{}, minutes(20), {4, 2, 1});
    story.openGate(kOnset);
    const Plan plan = story.plan(day("2026-02-11"));
    EXPECT_TRUE(decided(plan, Rule::EntrySevere));
    EXPECT_EQ(plan.days[0].why.rule, Rule::EntrySevere);
    EXPECT_EQ(story.nextSession(day("2026-02-11")), day("2026-02-13"));
}

TEST(Entry, KeepsTheDaysOffOfARunThatHurtAfterFourWeeksAwayToo)
{
    Story story(kOnset);
    story.run(day(kOnset), Seconds{}, minutes(20), {4, 2, 1});
    story.openGate(kOnset);
    const Plan plan = story.plan(day("2026-02-11"));
    EXPECT_TRUE(decided(plan, Rule::EntryAway));
    EXPECT_EQ(story.nextSession(day("2026-02-11")), day("2026-02-13"));
}

/// Sessions asked for in the seven days from the first one on rung 8 on, with or without a break of
/// ten days.
int sessionsInAWeekOnRungEight(bool afterABreak)
{
    Story story = runningUntil("2026-02-05");
    story.openGate("2026-02-13");
    Date today = day("2026-02-14");
    for (int i = 0; i < 120 && story.plan(today).now.rung != Rung::whole(8); ++i) {
        story.liveDay(today, {});
        today += Days{1};
    }
    if (afterABreak)
        today += Days{10};
    story.openGate(toIsoDate(today - Days{1}));
    const Plan plan = story.plan(story.nextSession(today));
    int sessions = 0;
    for (int i = 0; i < 7; ++i)
        sessions += plan.days[static_cast<std::size_t>(i)].workout.rung.has_value() ? 1 : 0;
    return sessions;
}

TEST(Ladder, HoldsThreeSessionsAWeekAfterABreakFromRungEightOn)
{
    EXPECT_EQ(sessionsInAWeekOnRungEight(true), 3);
    EXPECT_EQ(sessionsInAWeekOnRungEight(false), 4);
}

TEST(Entry, AsksAMildKneeForNoDaysOff)
{
    Story story("2026-02-04");
    story.journal.profile.before.lastRun = day("2026-02-03");
    story.journal.profile.before.weekly = {Metres{20000}, Metres{20000}, Metres{20000}};
    story.run(day("2026-02-07"), Seconds{}, minutes(30), {2, 1, 1});
    story.run(day("2026-02-09"), Seconds{}, minutes(30), {2, 1, 1});
    story.openGate("2026-02-10");
    const Plan plan = story.plan(day("2026-02-11"));
    EXPECT_TRUE(decided(plan, Rule::EntryReshape));
    EXPECT_NE(plan.days[0].why.rule, Rule::EntryModerate);
}

TEST(Entry, LetsNoRunBeforeItRaiseWhatTheVolumeOfAMildKneeAllowed)
{
    Story story("2026-02-04");
    story.journal.profile.before.lastRun = day("2026-02-03");
    story.journal.profile.before.weekly = {Metres{20000}, Metres{20000}, Metres{20000}};
    story.run(day("2026-02-07"), Seconds{}, minutes(20), {2, 1, 1});
    story.check("2026-02-08", 0, 4, true);
    story.run(day("2026-02-09"), Seconds{}, minutes(37), {1, 1, 1});
    story.openGate("2026-02-10");
    const Plan plan = story.plan(day("2026-02-11"));
    EXPECT_TRUE(decided(plan, Rule::EntryReshape));
    EXPECT_EQ(plan.now.rung, Rung::whole(7)); // three sessions of 20 minutes hold it
}

TEST(Ladder, SpreadsACautiousRunnersSessionsAnewWhenTheGateOpensAgain)
{
    Story story = runningUntil("2026-02-05");
    story.journal.profile.runner.caution = Caution::Cautious;
    story.openGate("2026-02-13").liveAsPlanned(day("2026-02-14"), 20);
    story.check("2026-03-06", 3, 1, false).openGate("2026-03-08");
    const Date first = story.nextSession(day("2026-03-09"));
    const Plan plan = story.plan(first);
    EXPECT_FALSE(plan.days[2].workout.rung);
    EXPECT_TRUE(plan.days[3].workout.rung);
}

/// A runner without an injury, of 30 km a week, after two weeks of two runs each.
Plan afterTwoWeeksOf(Seconds run)
{
    constexpr Metres kWeek{30000};
    Story story("2026-02-01");
    story.journal.profile.knee.kind = KneeKind::None;
    story.journal.profile.before.lastRun = day("2026-02-01");
    story.journal.profile.before.weekly = {kWeek, kWeek, kWeek, kWeek};
    for (const std::string_view date : {"2026-02-02", "2026-02-04", "2026-02-09", "2026-02-11"})
        story.run(day(date), Seconds{}, run);
    return story.plan(day("2026-02-16"));
}

TEST(Ladder, GovernsAWeekThatHasBecomeSmallWithoutAnInjuryToo)
{
    EXPECT_TRUE(afterTwoWeeksOf(minutes(20)).now.rung);
    EXPECT_FALSE(afterTwoWeeksOf(minutes(40)).now.rung);
}

} // namespace
} // namespace restride::test
