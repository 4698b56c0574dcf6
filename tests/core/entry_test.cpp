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
    story.journal.profile.before.lastRun = day(kOnset) - Days{35};
    story.run(day(kOnset), Seconds{}, minutes(20), {4, 2, 1});
    story.openGate(kOnset);
    const Plan plan = story.plan(day("2026-02-11"));
    EXPECT_TRUE(decided(plan, Rule::EntryAway));
    EXPECT_EQ(story.nextSession(day("2026-02-11")), day("2026-02-13"));
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

} // namespace
} // namespace restride::test
