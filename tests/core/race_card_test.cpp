// SPDX-License-Identifier: GPL-3.0-or-later
// The race card (section 10): there for every race, with the pattern at the present rung and what a
// cut-off time asks for.
#include "core/planner/race_card.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

class Card : public testing::Test
{
protected:
    Card() : story("2026-11-01")
    {
        story.journal.profile.before.lastRun = day("2026-11-01");
        story.openGate("2026-11-20");
    }

    Story &cutOff(Seconds time)
    {
        story.journal.profile.goal->cutoff = time;
        return story;
    }
    [[nodiscard]] Plan plan() const { return story.plan(day("2026-11-21")); }
    [[nodiscard]] std::optional<RaceCard> card() const
    {
        return raceCardOf(plan(), story.journal.profile);
    }

    Story story;
};

TEST_F(Card, IsThereForARaceInReachAndForOneThatIsNot)
{
    for (const char *date : {"2026-12-06", "2027-10-10"}) {
        story.race(date, 10);
        const auto made = card();
        ASSERT_TRUE(made) << date;
        EXPECT_EQ(made->race, story.journal.profile.goal->race);
        EXPECT_EQ(made->go.size(), 4U);
        EXPECT_EQ(made->stop.size(), 4U);
        EXPECT_TRUE(decided(plan(), Rule::RaceCard));
    }
}

TEST_F(Card, IsNotThereWithoutARace)
{
    EXPECT_FALSE(card());
}

TEST_F(Card, HoldsThePatternOfThePresentRung)
{
    story.race("2026-12-06", 10);
    const Plan now = plan();
    ASSERT_TRUE(now.now.rung && card()->session);
    const auto session = std::find_if(now.days.begin(), now.days.end(), [](const Day &planned) {
        return planned.workout.rung.has_value();
    });
    EXPECT_EQ(card()->session->segments, session->workout.segments);
}

TEST_F(Card, SaysNothingOfACutOffThatWasNotGiven)
{
    story.race("2026-12-06", 10);
    EXPECT_FALSE(card()->cutOff);
    EXPECT_FALSE(decided(plan(), Rule::RaceWalking));
}

TEST_F(Card, SaysWhichPaceMeetsTheCutOffAndWhetherThePresentRungDoes)
{
    // rung 2: 24 min of walking at 10:00 and 6 of jogging at 6:40 make 3.3 km, 9:05 a kilometre
    story.race("2026-12-06", 10);
    cutOff(minutes(100));
    ASSERT_TRUE(card()->cutOff);
    EXPECT_EQ(card()->cutOff->neededPerKm, minutes(10));
    EXPECT_EQ(card()->cutOff->planPerKm, Seconds{545});
    EXPECT_TRUE(card()->cutOff->isMet());
    cutOff(minutes(90));
    EXPECT_FALSE(card()->cutOff->isMet());
}

TEST_F(Card, TheDecisionHoldsTheSameFigures)
{
    story.race("2026-12-06", 10);
    cutOff(minutes(90));
    for (const Decision &decision : plan().decisions)
        if (decision.why.rule == Rule::RaceWalking) {
            EXPECT_EQ(decision.why.figures.limit, minutes(90));
            EXPECT_EQ(decision.why.figures.time, minutes(9));
            EXPECT_EQ(decision.why.figures.percent, 0);
            return;
        }
    FAIL() << "a cut-off was given and nothing is said of it";
}

TEST_F(Card, IsWalkingOnlyWhileNothingIsJogged)
{
    story.race("2026-12-06", 10);
    cutOff(minutes(100));
    story.check("2026-11-21", 0, 0, false, {Sign::Locking});
    const auto made = card();
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->session);
    EXPECT_EQ(made->cutOff->planPerKm, minutes(10));
}

TEST_F(Card, HoldsNoSessionWhereThePlanOnlyWalks)
{
    story.race("2026-12-06", 10);
    Plan walking = plan();
    walking.days.resize(1);
    walking.days[0].workout = {};
    walking.days[0].workout.kind = Kind::WalkJog;
    EXPECT_FALSE(raceCardOf(walking, story.journal.profile)->session);
}

TEST_F(Card, NeedsNoGoalInTheProfileBesideThePlansVerdict)
{
    story.race("2026-12-06", 10);
    const Plan made = plan();
    story.journal.profile.goal.reset();
    EXPECT_FALSE(raceCardOf(made, story.journal.profile)->cutOff);
}

} // namespace
} // namespace restride::test
