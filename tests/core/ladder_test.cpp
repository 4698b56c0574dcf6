// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/ladder.h"

#include <gtest/gtest.h>

#include <array>

namespace restride {
namespace {

struct Row {
    int repeats;
    double walk;
    double jog;
};
// Section 5, as the rules have it.
constexpr std::array<Row, 11> kTable{{{1, 30, 0},
                                      {6, 4.5, 0.5},
                                      {6, 4, 1},
                                      {4, 5, 2},
                                      {5, 3.5, 2},
                                      {6, 2.5, 2},
                                      {5, 2, 3},
                                      {6, 1.5, 3},
                                      {4, 1.5, 5.5},
                                      {2, 2, 13},
                                      {1, 0, 30}}};

TEST(Ladder, HasTheElevenRungsOfTheTable)
{
    for (int rung = 0; rung <= 10; ++rung) {
        const Row &row = kTable[static_cast<std::size_t>(rung)];
        const Segments session = ladder::sessionOf(Rung::whole(rung), 0);
        ASSERT_EQ(session.size(), 1U);
        EXPECT_EQ(session[0].repeat, row.repeats) << rung;
        EXPECT_EQ(toMinutes(session[0].walk), row.walk) << rung;
        EXPECT_EQ(toMinutes(session[0].jog), row.jog) << rung;
    }
}

TEST(Ladder, GrowsByAtMostSixJogMinutesAStep)
{
    for (int rung = 0; rung < 10; ++rung) {
        const Seconds step =
            ladder::jogOf(Rung::whole(rung + 1)) - ladder::jogOf(Rung::whole(rung));
        EXPECT_GT(step, Seconds{0});
        EXPECT_LE(step, minutes(6));
    }
}

TEST(Ladder, IsMadeOfHalfMinutesThatAWristWatchCanTell)
{
    for (int half = 0; half <= 2 * Rung::kHighest; ++half)
        for (int cuts = 0; cuts < 4; ++cuts) {
            const Segment segment = ladder::sessionOf(Rung::quarters(2 * half), cuts)[0];
            EXPECT_EQ(segment.jog % Seconds{30}, Seconds{}) << half;
            EXPECT_EQ(segment.walk % Seconds{30}, Seconds{}) << half;
        }
}

TEST(Ladder, GoesHalfWayBetweenTwoRungs)
{
    EXPECT_EQ(ladder::jogOf(Rung::quarters(10)), minutes(7)); // 2.5
}

TEST(Ladder, StaysBetweenItsNeighboursOnHalvesAndQuarters)
{
    for (int quarters = 0; quarters < 40; ++quarters)
        EXPECT_LE(ladder::jogOf(Rung::quarters(quarters)),
                  ladder::jogOf(Rung::quarters(quarters + 1)))
            << quarters / 4.0;
}

TEST(Ladder, StepsWholeAndInHalvesAfterAFailure)
{
    EXPECT_EQ(ladder::nextAbove(Rung::whole(2), false), Rung::whole(3));
    EXPECT_EQ(ladder::nextAbove(Rung::whole(2), true), Rung::quarters(10));
    EXPECT_EQ(ladder::nextAbove(Rung::quarters(10), true), Rung::whole(3));
    EXPECT_EQ(ladder::nextAbove(Rung::quarters(10), false), Rung::whole(3));
}

TEST(Ladder, ShortensTheWalksOfTheLowRungsByAThirdDownToFiveMinutes)
{
    const auto walkOf = [](int rung, int cuts) {
        const Segments session = ladder::sessionOf(Rung::whole(rung), cuts);
        return session[0].walk * session[0].repeat;
    };
    EXPECT_EQ(walkOf(1, 1), minutes(18));
    EXPECT_EQ(walkOf(0, 1), minutes(20));
    EXPECT_GE(walkOf(0, 9), minutes(5));
    EXPECT_LE(walkOf(0, 9), minutes(5));
    EXPECT_EQ(walkOf(4, 3), Seconds{1050}) << "rungs above 3 keep their walks";
}

TEST(EntryRung, TakesHalfTheBoutAndThreeQuartersOfWhatStaysFreeOfPain)
{
    const auto rungAt = [](int painFree) { return ladder::entryRung(minutes(painFree), false); };
    EXPECT_EQ(rungAt(0), Rung::whole(0));
    EXPECT_EQ(rungAt(1), Rung::quarters(2)) << "rung 1 is more than three quarters of it";
    EXPECT_EQ(rungAt(3), Rung::quarters(2));
    EXPECT_EQ(rungAt(4), Rung::whole(1));
    EXPECT_EQ(rungAt(7), Rung::whole(1));
    EXPECT_EQ(rungAt(8), Rung::whole(2));
    EXPECT_EQ(rungAt(10), Rung::whole(2));
    EXPECT_EQ(rungAt(14), Rung::whole(4));
    EXPECT_EQ(rungAt(21), Rung::whole(6));
    EXPECT_EQ(rungAt(30), Rung::whole(8));
    EXPECT_EQ(rungAt(240), Rung::whole(8)) << "never above rung 8";
}

TEST(EntryRung, StaysBelowTheOnsetDistanceOfAnIliotibialKnee)
{
    EXPECT_EQ(ladder::entryRung(minutes(10), true), Rung::whole(2));
    EXPECT_EQ(ladder::entryRung(minutes(3), true), Rung::whole(0));
    EXPECT_EQ(ladder::entryRung(minutes(4), true), Rung::whole(1));
}

TEST(LadderGoverns, TakesTheHighestRungWhoseThreeSessionsFit)
{
    EXPECT_EQ(ladder::fittingInto(minutes(0)), Rung::whole(2)) << "not below rung 2";
    EXPECT_EQ(ladder::fittingInto(minutes(36)), Rung::whole(5));
    EXPECT_EQ(ladder::fittingInto(minutes(77)), Rung::whole(8));
    EXPECT_EQ(ladder::fittingInto(minutes(90)), Rung::whole(10));
}

} // namespace
} // namespace restride
