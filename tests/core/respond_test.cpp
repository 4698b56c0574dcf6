// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of section 6, lived through on rung 5: what the plan says after one such session.
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

class OnRungFive : public testing::Test
{
protected:
    OnRungFive() : story("2026-09-01")
    {
        story.journal.profile.before.lastRun = day("2026-09-01");
        story.openGate("2026-10-10");
        Date date = day("2026-10-11");
        while (story.plan(date).now.rung != Rung::whole(5)) {
            story.liveDay(date, {});
            date += Days{1};
        }
        session = story.nextSession(date);
    }

    /// One session with these scores; the plan two mornings on.
    Plan after(Scores scores, std::optional<Course> course = std::nullopt)
    {
        story.liveDay(session, scores, course);
        return story.plan(session + Days{2});
    }

    Story story;
    Date session{};
};

TEST_F(OnRungFive, ACleanSessionCounts)
{
    const Plan plan = after({2, 1, 1});
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
    EXPECT_EQ(plan.now.cleanOnRung, 1);
}

TEST_F(OnRungFive, TwoCleanSessionsOpenTheNextRung)
{
    story.liveDay(session, {});
    const Date second = story.nextSession(session + Days{1});
    story.liveDay(second, {});
    EXPECT_EQ(story.plan(second + Days{1}).now.rung, Rung::whole(6));
}

TEST_F(OnRungFive, APeakOfThreeIsRepeatedAndDoesNotCount)
{
    const Plan plan = after({3, 2, 1});
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(plan, Rule::RespondAcceptable));
}

TEST_F(OnRungFive, APeakOfFourIsAmberAndRepeated)
{
    const Plan plan = after({4, 1, 0});
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
}

TEST_F(OnRungFive, ANextMorningOfTwoIsAmber)
{
    const Plan plan = after({0, 0, 2});
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
}

TEST_F(OnRungFive, PainNotSettledWithinTheHourIsAmber)
{
    EXPECT_TRUE(decided(after({1, 3, 0}), Rule::RespondAmber));
}

TEST_F(OnRungFive, WarmUpPainThatWentIsAmber)
{
    EXPECT_TRUE(decided(after({1, 0, 0}, Course::WarmupGone), Rule::RespondAmber));
}

TEST_F(OnRungFive, ASecondAmberInARowGoesOneRungDown)
{
    story.liveDay(session, {4, 1, 0});
    const Date second = story.nextSession(session + Days{1});
    story.liveDay(second, {4, 1, 0});
    const Plan plan = story.plan(second + Days{1});
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
}

TEST_F(OnRungFive, PainThatRoseGoesOneRungDownWithAnExtraDayOff)
{
    const Plan plan = after({2, 1, 0}, Course::Rising);
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
    EXPECT_TRUE(decided(plan, Rule::RespondDrop));
    EXPECT_GE(daysBetween(session, story.nextSession(session + Days{1})), 3);
}

TEST_F(OnRungFive, PainThatStayedAfterTheWarmUpGoesOneRungDown)
{
    EXPECT_EQ(after({2, 1, 0}, Course::WarmupStayed).now.rung, Rung::whole(4));
}

TEST_F(OnRungFive, ADropIsApproachedInHalvesTheNextTime)
{
    after({2, 1, 0}, Course::Rising);
    Date date = session + Days{2};
    while (story.plan(date).now.rung == Rung::whole(4)) {
        story.liveDay(date, {});
        date += Days{1};
    }
    EXPECT_EQ(story.plan(date).now.rung, Rung::quarters(18)) << "4 1/2";
}

TEST_F(OnRungFive, ASixIsAFlareUp)
{
    const Plan plan = after({6, 1, 0});
    EXPECT_TRUE(decided(plan, Rule::FlareHighPain));
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_EQ(plan.now.flares, 1);
}

TEST_F(OnRungFive, ALimpIsAFlareUpHoweverLowTheScore)
{
    EXPECT_TRUE(decided(after({1, 0, 0}, Course::Limp), Rule::FlareLimp));
}

TEST_F(OnRungFive, ANextMorningOfThreeIsAFlareUpThoughTheRunWasFine)
{
    const Plan plan = after({0, 0, 3});
    EXPECT_TRUE(decided(plan, Rule::FlareMorning));
    EXPECT_TRUE(plan.now.inFlare);
}

TEST_F(OnRungFive, TheMorningCheckIsTheNextMorningOfYesterdaysRun)
{
    story.liveDay(session, {0, 0, -1});
    CheckEntry check;
    check.painMorning = pain(5);
    story.add(check, session + Days{1});
    EXPECT_TRUE(decided(story.plan(session + Days{1}), Rule::FlareMorning));
}

TEST_F(OnRungFive, ARunWithoutAReportNeverCountsAsClean)
{
    const Plan plan = after({-1, -1, -1});
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(plan, Rule::RespondUnknown));
}

TEST_F(OnRungFive, AMorningThatPassedUnreportedNeverCountsAsClean)
{
    EXPECT_EQ(after({0, 0, -1}).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, AMorningStillToComeIsTakenAsPlanned)
{
    story.liveDay(session, {0, 0, -1});
    EXPECT_EQ(story.plan(session + Days{1}).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, AGoodReportUnderAPainkillerNeverCounts)
{
    RunEntry run;
    const Day planned = story.plan(session).days.front();
    run.walk = planned.workout.walk();
    run.jog = planned.workout.jog();
    run.painDuring = run.painAfter = run.painNextMorning = pain(0);
    run.masked.insert(Mask::Painkiller);
    story.add(run, session);
    const Plan plan = story.plan(session + Days{2});
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(plan, Rule::RespondMasked));
}

TEST_F(OnRungFive, ABraceHidesPainOnlyTheFirstTime)
{
    const auto braced = [&](Date date) {
        RunEntry run;
        const Day planned = story.plan(date).days.front();
        run.walk = planned.workout.walk();
        run.jog = planned.workout.jog();
        run.painDuring = run.painAfter = run.painNextMorning = pain(0);
        run.masked.insert(Mask::Brace);
        story.add(run, date);
    };
    braced(session);
    EXPECT_EQ(story.plan(session + Days{1}).now.cleanOnRung, 0);
    const Date second = story.nextSession(session + Days{1});
    braced(second);
    EXPECT_EQ(story.plan(second + Days{1}).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, PainThatBeganEarlierThanInBothRunsBeforeGoesOneRungDown)
{
    Date date = session;
    for (const int onset : {10, 7, 3}) {
        RunEntry run;
        const Day planned = story.plan(date).days.front();
        run.walk = planned.workout.walk();
        run.jog = planned.workout.jog();
        run.painDuring = pain(1);
        run.painAfter = run.painNextMorning = pain(0);
        run.painOnset = minutes(onset);
        story.add(run, date);
        date = story.nextSession(date + Days{1});
    }
    EXPECT_TRUE(decided(story.plan(date), Rule::RespondEarlier));
}

TEST_F(OnRungFive, MuchMoreThanPlannedCountsForNoProgressAndWaitsADayLonger)
{
    story.run(session, minutes(5), minutes(25), {});
    const Plan plan = story.plan(session + Days{2});
    EXPECT_TRUE(decided(plan, Rule::RespondOverdone));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_GE(daysBetween(session, story.nextSession(session + Days{1})), 3);
}

TEST_F(OnRungFive, AHardEffortOnAnEasyDayIsOverdone)
{
    RunEntry run;
    const Day planned = story.plan(session).days.front();
    run.walk = planned.workout.walk();
    run.jog = planned.workout.jog();
    run.effort = Effort::Hard;
    run.painDuring = run.painAfter = run.painNextMorning = pain(0);
    story.add(run, session);
    EXPECT_TRUE(decided(story.plan(session + Days{2}), Rule::RespondOverdone));
}

TEST_F(OnRungFive, ACutDownSessionProvesNothingAboutTheWholeOne)
{
    story.run(session, minutes(10), minutes(6), {});
    EXPECT_EQ(story.plan(session + Days{2}).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, AMissedSessionIsNotCaughtUp)
{
    const Plan before = story.plan(session);
    const Plan plan = story.plan(session + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondMissed));
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
    const auto sessions = [](const Plan &whole, std::size_t from) {
        int count = 0;
        for (std::size_t day = from; day < from + 14; ++day)
            count += whole.days[day].workout.rung.has_value() ? 1 : 0;
        return count;
    };
    EXPECT_LE(sessions(plan, 0), sessions(before, 0)) << "none is put in for the one left out";
    for (std::size_t day = 1; day < 14; ++day)
        EXPECT_FALSE(plan.days[day - 1].workout.rung && plan.days[day].workout.rung)
            << "never on consecutive days";
}

TEST_F(OnRungFive, NoStepUpWhileTheWeeksPainIsRaised)
{
    Date date = session;
    for (const Scores scores : {Scores{3, 2, 1}, Scores{2, 2, 1}, Scores{2, 2, 1}}) {
        date = story.nextSession(date);
        story.liveDay(date, scores);
        date += Days{1};
    }
    const Plan plan = story.plan(date);
    EXPECT_EQ(plan.now.cleanOnRung, 2);
    EXPECT_EQ(plan.now.rung, Rung::whole(5)) << "mean peak 2.3 of 7 days is over 1.5";
}

TEST_F(OnRungFive, CrossTrainingThatRaisedTheMorningIsDroppedForAWeek)
{
    CrossEntry bike;
    bike.sport = Sport::Bike;
    bike.duration = minutes(20);
    bike.painNextMorning = pain(2);
    story.add(bike, session);
    const Plan plan = story.plan(session + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondCross));
    for (int i = 0; i < 6; ++i) {
        EXPECT_FALSE(plan.days[static_cast<std::size_t>(i)].cross.contains(Sport::Bike));
    }
}

} // namespace
} // namespace restride::test
