// SPDX-License-Identifier: GPL-3.0-or-later
// How much was run a week before the injury: weeks up to the onset count, wherever they are told,
// and none of those that the sore knee was run through.
#include "core/planner/request.h"
#include "core/planner/volume_before.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

constexpr Metres km(int count)
{
    return Metres{count * 1000};
}

/// Sore since Sunday 15 February 2026; weeks begin on Monday.
class VolumeBefore : public testing::Test
{
protected:
    VolumeBefore() : story("2026-02-15") {}

    Profile &profile() { return story.journal.profile; }

    void told(std::vector<Metres> weekly, std::string_view lastRun)
    {
        profile().before.weekly = std::move(weekly);
        profile().before.lastRun = day(lastRun);
    }

    /// Three runs in each of the weeks from `monday` on, `jog` minutes each.
    void runWeeks(std::string_view monday, int weeks, int jog)
    {
        for (int i = 0; i < weeks; ++i)
            for (const int weekday : {0, 2, 5})
                story.run(day(monday) + Days{7 * i + weekday}, {}, minutes(jog));
    }

    [[nodiscard]] Metres figure(std::string_view today = "2026-03-31") const
    {
        return story.plan(day(today)).now.weeklyBefore;
    }

    Story story;
};

TEST_F(VolumeBefore, LeavesOutTheWeeksAfterTheOnset)
{
    told({km(30), km(30), km(30), km(30), km(10), km(8), km(5)}, "2026-03-06");
    EXPECT_EQ(figure(), km(30));
}

TEST_F(VolumeBefore, CountsAllFourWeeksWhereTheLastRunMadeTheKneeSore)
{
    told({km(22), km(24), km(28), km(30)}, "2026-02-15");
    EXPECT_EQ(figure(), km(26));
}

TEST_F(VolumeBefore, LeavesOutTheWeekInWhichTheKneeBecameSoreWhereRunningWentOn)
{
    profile().knee.onset = day("2026-02-11");
    told({km(30), km(30), km(12)}, "2026-02-15");
    EXPECT_EQ(figure(), km(30));
}

TEST_F(VolumeBefore, TakesTheNewestFourOfManyWeeks)
{
    told({km(60), km(60), km(20), km(20), km(20), km(20), km(2)}, "2026-02-20");
    EXPECT_EQ(figure(), km(20));
}

TEST_F(VolumeBefore, CountsTheWeeksOfTheLogThatLieBeforeTheOnset)
{
    runWeeks("2026-01-05", 6, 40); // 6 km a run
    runWeeks("2026-02-16", 3, 10);
    EXPECT_EQ(figure(), km(18));
}

TEST_F(VolumeBefore, TakesNewerWeeksFromTheLogAndOlderOnesFromBefore)
{
    told({km(30), km(30)}, "2026-01-30");
    runWeeks("2026-02-02", 2, 40);
    EXPECT_EQ(figure(), km(24));
}

TEST_F(VolumeBefore, CountsAWeekThatIsToldTwiceOnceAndByTheLargerFigure)
{
    told({km(20), km(20), km(20), km(20)}, "2026-02-15");
    runWeeks("2026-02-09", 1, 40);
    EXPECT_EQ(figure(), km(20));
}

TEST_F(VolumeBefore, CountsNoWeekThatTheLogOnlyBeginsIn)
{
    story.run(day("2026-01-31"), {}, minutes(20));
    runWeeks("2026-02-02", 2, 40);
    EXPECT_EQ(figure(), km(18));
}

TEST_F(VolumeBefore, CountsALoggedWeekWithoutARun)
{
    runWeeks("2026-01-19", 2, 40);
    runWeeks("2026-02-09", 1, 40);
    EXPECT_EQ(figure(), Metres{3 * 18000 / 4});
}

TEST_F(VolumeBefore, CountsWhatWasJoggedAndNotWhatWasWalked)
{
    for (const int weekday : {0, 3})
        story.run(day("2026-02-09") + Days{weekday}, minutes(30), minutes(40));
    EXPECT_EQ(figure(), km(12));
}

TEST_F(VolumeBefore, TakesWeeksWithoutADayForThoseBeforeTheOnset)
{
    profile().before.weekly = {km(24), km(26), km(28)};
    EXPECT_EQ(figure(), km(26));
}

TEST_F(VolumeBefore, IsUnknownWhereOnlyLaterWeeksAreTold)
{
    told({km(14), km(13), km(12)}, "2026-03-30");
    EXPECT_EQ(figure(), Metres{});
}

TEST_F(VolumeBefore, IsTheWeeksBeforeTheLogWithoutAnOnsetOrAnInjury)
{
    told({km(30), km(10)}, "2026-03-06");
    profile().knee.onset.reset();
    EXPECT_EQ(figure(), km(20));
    profile().knee.kind = KneeKind::None;
    EXPECT_EQ(figure(), km(20));
}

TEST_F(VolumeBefore, DoesNotWaitForAnOnsetAheadOfTheLog)
{
    profile().knee.onset = day("2026-03-20");
    told({km(20), km(20)}, "2026-02-01");
    runWeeks("2026-02-02", 2, 40);
    EXPECT_EQ(figure("2026-02-16"), km(19)) << "the weeks to come are not run yet";
}

TEST_F(VolumeBefore, IsWhatTheWayBackGoesToAndABreakIsStillMeasuredByTheLog)
{
    told({km(30), km(30), km(30), km(30), km(10), km(8), km(5)}, "2026-03-06");
    const Request request(profile());
    EXPECT_EQ(request.easy.distanceIn(request.weekBeforeInjury), km(30));
    EXPECT_EQ(request.easy.distanceIn(request.weekBefore), Metres{(30 + 10 + 8 + 5) * 1000 / 4});
}

} // namespace
} // namespace restride::test
