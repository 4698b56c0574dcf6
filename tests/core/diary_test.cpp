// SPDX-License-Identifier: GPL-3.0-or-later
// One day told by several entries (law 10): the more cautious figure of each counts.
#include "core/planner/diary.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

class OneDay : public testing::Test
{
protected:
    OneDay() : story("2026-09-01") {}

    RunEntry &ran(int walk, int jog)
    {
        story.run(on, minutes(walk), minutes(jog));
        return std::get<RunEntry>(story.journal.log.back());
    }
    [[nodiscard]] RunReport run() const { return *diaryOf(story.journal, on).front().run; }
    [[nodiscard]] CheckReport check() const { return *diaryOf(story.journal, on).front().check; }

    const Date on = day("2026-09-10");
    Story story;
};

TEST_F(OneDay, HoldsTheEarliestOnsetOfPain)
{
    ran(0, 10).painOnset = minutes(9);
    ran(0, 20).painOnset = minutes(5);
    ran(0, 30).painOnset = minutes(7);
    EXPECT_EQ(run().onset, minutes(5));
}

TEST_F(OneDay, IsHardByAHardRunAndByARace)
{
    ran(0, 10);
    EXPECT_FALSE(run().hard);
    ran(0, 20).effort = Effort::Race;
    EXPECT_TRUE(run().hard);
}

TEST_F(OneDay, HasABriskWalkOnlyWhereNoCheckDeniesIt)
{
    story.openGate("2026-09-10");
    EXPECT_EQ(check().briskWalkOk, true);
    story.check("2026-09-10", 0, 0, false);
    story.openGate("2026-09-10");
    EXPECT_EQ(check().briskWalkOk, false);
}

TEST_F(OneDay, TakesRunsThatShareOnlyTheirWalkingForTwo)
{
    ran(10, 10);
    ran(10, 20);
    EXPECT_FALSE(run().contradicted);
    EXPECT_EQ(run().jog, minutes(30));
}

TEST_F(OneDay, AnotherReportOfTheShorterRunLeavesTheLongerAsItIs)
{
    ran(0, 60);
    ran(5, 20);
    ran(5, 19);
    EXPECT_TRUE(run().contradicted);
    EXPECT_EQ(run().longestJog, minutes(60));
    EXPECT_EQ(run().jog, minutes(79));
    EXPECT_TRUE(run().continuous);
}

TEST_F(OneDay, TellsThreeRunsApartAndAddsAFourth)
{
    for (const int jog : {10, 20, 30, 45})
        ran(0, jog);
    EXPECT_EQ(run().partCount, 3U);
    EXPECT_EQ(run().jog, minutes(105));
}

} // namespace
} // namespace restride::test
