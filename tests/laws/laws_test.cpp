// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of the planner (section 12) over 20,000 made-up runners each. A failure names the seeds
// and tells the first of them shrunk, with a document that the program replays (README.md).
#include "tests/laws/law.h"

#include "core/planner/planner.h"

namespace restride::test {
namespace {

#define RESTRIDE_LAW_SHARDS(Suite)                                                                 \
    class Suite : public Shards                                                                    \
    {};                                                                                            \
    INSTANTIATE_TEST_SUITE_P(Seeds, Suite, testing::Range<std::uint64_t>(0, kShards))

RESTRIDE_LAW_SHARDS(Law1);
RESTRIDE_LAW_SHARDS(Law2);
RESTRIDE_LAW_SHARDS(Law3);
RESTRIDE_LAW_SHARDS(Law4);
RESTRIDE_LAW_SHARDS(Law5);
RESTRIDE_LAW_SHARDS(Law6);
RESTRIDE_LAW_SHARDS(Law7);
RESTRIDE_LAW_SHARDS(Law8);
RESTRIDE_LAW_SHARDS(Law9);
RESTRIDE_LAW_SHARDS(Law10);
RESTRIDE_LAW_SHARDS(Law11);
RESTRIDE_LAW_SHARDS(Law12);

TEST_P(Law1, TheOrderOfTheLogsLinesDoesNotMatter)
{
    expectKept(Law<Order>{anyRunner, anyOrder, breachOfLaw1}, GetParam());
}

TEST_P(Law2, WhoeverDoesWhatIsPlannedGetsTheRestOfThePlan)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfLaw2}, GetParam());
}

TEST_P(Law2, WhoeverMovesSessionsAndDoesThemGetsTheRestOfThePlan)
{
    expectKept(Law<Nothing>{movingRunner, nothing, breachOfLaw2}, GetParam());
}

TEST_P(Law3, ARaisedFigureOrASignNeverGivesMore)
{
    expectKept(Law<Worse>{anyRunner, anyRaisedFigure, breachOfLaw3}, GetParam(), Held::Nearly);
}

TEST_P(Law3, ARisingCourseOrALimpNeverGivesMore)
{
    expectKept(Law<Worse>{anyRunner, anyWorseCourse, breachOfLaw3, 3}, GetParam(), Held::Nearly);
}

TEST_P(Law3, ARaisedFigureNeverGivesMoreToWhoMovesSessions)
{
    expectKept(Law<Worse>{movingRunner, anyRaisedFigure, breachOfLaw3}, GetParam(), Held::Nearly);
}

TEST_P(Law4, ALaterRaceNeverWorsensTheVerdict)
{
    expectKept(Law<OtherRace>{anyRunner, anyLaterRace, breachOfLaw4}, GetParam());
}

TEST_P(Law4, ALongerRaceNeverImprovesTheVerdict)
{
    expectKept(Law<OtherRace>{anyRunner, anyLongerRace, breachOfLaw4, 4}, GetParam());
}

TEST_P(Law5, WhatWasDecidedAndAskedForNeverChangesAfterwards)
{
    expectKept(Law<Cut>{anyRunner, anyCut, breachOfLaw5}, GetParam());
}

TEST_P(Law5, AMoveNeverChangesWhatWasDecidedAndAskedFor)
{
    expectKept(Law<Cut>{movingRunner, anyCut, breachOfLaw5}, GetParam());
}

TEST_P(Law6, CautiousNeverPlansMoreThanStandard)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfLaw6}, GetParam(), Held::Nearly);
}

TEST_P(Law6, CautiousNeverPlansMoreThanStandardToWhoMovesSessions)
{
    expectKept(Law<Nothing>{movingRunner, nothing, breachOfLaw6}, GetParam(), Held::Nearly);
}

TEST_P(Law7, EveryDayOnceSumsAgreeAndRunsStandWhereTheyMay)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfLaw7}, GetParam());
}

TEST_P(Law8, TheDaysBearTheVerdictOut)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfLaw8}, GetParam());
}

TEST_P(Law9, AMissedSessionIsNeverCaughtUp)
{
    expectKept(Law<Absence>{anyRunner, anyMissedSession, breachOfLaw9}, GetParam(), Held::Nearly);
}

TEST_P(Law9, ABreakNeverGivesMoreThanTheDaysDoneNorRaisesALaterCap)
{
    expectKept(Law<Absence>{anyRunner, anyBreak, breachOfLaw9, 9}, GetParam(), Held::Nearly);
}

TEST_P(Law10, TheUnionOfTwoMachinesIsThePlanOfBoth)
{
    expectKept(Law<Fork>{anyRunner, anyFork, breachOfUnion}, GetParam(), Held::Nearly);
}

TEST_P(Law10, TheMoreCautiousOfTwoReportsOfOneRunWins)
{
    expectKept(Law<SecondReport>{anyRunner, anySecondReport, breachOfLaw10}, GetParam(),
               Held::Nearly);
}

TEST_P(Law11, NobodyReferredStaysWithoutAWayBack)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfTheWayBack}, GetParam());
}

TEST_P(Law11, WhoeverDoesWhatIsPlannedReachesThirtyMinutesWithinSevenWeeks)
{
    expectKept(Law<Nothing>{freeRunner, nothing, breachOfTheClimb}, GetParam());
}

TEST_P(Law11, ThePlanGoesOnToTheGoal)
{
    expectKept(Law<Nothing>{freeRunner, nothing, breachOfTheGoal}, GetParam());
}

TEST_P(Law12, EveryCornerOfTheDocumentGetsAnAnswer)
{
    expectKept(Law<Corner>{anyRunner, anyCorner, breachOfLaw12}, GetParam());
}

} // namespace
} // namespace restride::test
