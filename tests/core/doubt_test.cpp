// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/doubt.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

const Date kDay = std::chrono::year{2026} / std::chrono::November / 24;

std::optional<Doubt> run(int walked, int jogged, int metres)
{
    return doubtOfPace(minutes(walked), minutes(jogged), Metres{metres});
}

TEST(Doubt, BeginsBeyondSixHours)
{
    EXPECT_EQ(doubtOfTime(minutes(360)), std::nullopt);
    EXPECT_EQ(doubtOfTime(minutes(360) + Seconds{1}), Doubt::TooLong);
}

TEST(Doubt, LeavesPacesFromTwoThirtyToTwentyAlone)
{
    EXPECT_EQ(doubtOfPace(Pace{149}), Doubt::TooFast);
    EXPECT_EQ(doubtOfPace(Pace{150}), std::nullopt);
    EXPECT_EQ(doubtOfPace(Pace{1200}), std::nullopt);
    EXPECT_EQ(doubtOfPace(Pace{1201}), Doubt::TooSlow);
}

TEST(Doubt, JudgesARunByItsPace)
{
    EXPECT_EQ(run(0, 30, 12000), std::nullopt) << "2:30 a kilometre";
    EXPECT_EQ(run(0, 30, 12001), Doubt::TooFast);
    EXPECT_EQ(run(0, 30, 1500), std::nullopt) << "20:00 a kilometre";
    EXPECT_EQ(run(0, 30, 1499), Doubt::TooSlow);
    EXPECT_EQ(run(0, 5, 8300), Doubt::TooFast);
    EXPECT_EQ(run(0, 30, 0), Doubt::TooSlow);
}

TEST(Doubt, JudgesOnlyTheJoggedPartOfAWalkJog)
{
    // Walking takes between 7:00 and 30:00 a kilometre.
    EXPECT_EQ(run(21, 5, 5000), std::nullopt);
    EXPECT_EQ(run(21, 5, 5001), Doubt::TooFast);
    EXPECT_EQ(run(30, 10, 1500), std::nullopt);
    EXPECT_EQ(run(30, 10, 1499), Doubt::TooSlow);
}

TEST(Doubt, HasNothingAgainstAnySessionAsPeopleDoThem)
{
    for (const int walkPace : {450, 540, 600, 720, 900, 1200})
        for (const int jogPace : {200, 300, 420, 540, 660})
            for (int jogged = 1; jogged <= 30; ++jogged) {
                const Seconds walk = minutes(30 - jogged);
                const Seconds jog = minutes(jogged);
                const Metres distance =
                    Pace{walkPace}.distanceIn(walk) + Pace{jogPace}.distanceIn(jog);
                EXPECT_EQ(doubtOfPace(walk, jog, distance), std::nullopt)
                    << jogged << " of 30 minutes at " << jogPace << ", walking at " << walkPace;
            }
}

TEST(Doubt, LetsAWalkBeSlow)
{
    EXPECT_EQ(run(30, 0, 100), std::nullopt);
    EXPECT_EQ(run(30, 0, 12001), Doubt::TooFast);
}

TEST(Doubt, BeginsBeyondTwoHundredAndFiftyKilometresAWeek)
{
    EXPECT_EQ(doubtOfWeek(Metres{250'000}), std::nullopt);
    EXPECT_EQ(doubtOfWeek(Metres{250'001}), Doubt::TooFar);
}

TEST(Doubt, ComparesTheLongestRunWithTheLargestWeek)
{
    const std::vector weeks{Metres{12000}, Metres{30000}, Metres{0}};
    EXPECT_EQ(doubtOfLongest(Metres{30000}, weeks), std::nullopt);
    EXPECT_EQ(doubtOfLongest(Metres{30001}, weeks), Doubt::BeyondItsWeeks);
    EXPECT_EQ(doubtOfLongest(Metres{30000}, {}), std::nullopt);
    EXPECT_EQ(doubtOfLongest(Metres{30000}, {Metres{0}, Metres{0}}), std::nullopt);
}

TEST(Doubt, CountsTheTimeOfADayWithoutTheEntryThatIsChanged)
{
    RunEntry run;
    run.id = "run";
    run.date = kDay;
    run.walk = minutes(10);
    run.jog = minutes(20);
    RunEntry dayBefore = run;
    dayBefore.id = "before";
    dayBefore.date = kDay - Days{1};
    CrossEntry bike;
    bike.id = "bike";
    bike.date = kDay;
    bike.duration = minutes(45);
    CheckEntry check;
    check.id = "check";
    check.date = kDay;
    const std::vector<Entry> log{dayBefore, run, bike, check};
    EXPECT_EQ(timeOn(log, kDay, {}), minutes(75));
    EXPECT_EQ(timeOn(log, kDay, "run"), minutes(45));
    EXPECT_EQ(timeOn(log, kDay + Days{1}, {}), Seconds{});
}

} // namespace
} // namespace restride
