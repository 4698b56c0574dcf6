// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of section 6, lived through on rung 5: what the plan says after one such session.
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

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
        for (int i = 0; i < 60 && story.plan(date).now.rung != Rung::whole(5); ++i) {
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

    /// The day's session as planned and without pain, but for what `change` says.
    template <typename Change> void runChanged(Date date, Change change)
    {
        const Day planned = story.plan(date).days.front();
        RunEntry run;
        run.walk = planned.workout.walk();
        run.jog = planned.workout.jog();
        run.painDuring = run.painAfter = run.painNextMorning = pain(0);
        change(run);
        story.add(run, date);
    }

    /// Lives through the sessions of these scores, one after the other; the day after the last.
    Date live(std::initializer_list<Scores> sessions)
    {
        Date date = session;
        for (const Scores &scores : sessions) {
            date = story.nextSession(date);
            story.liveDay(date, scores);
            date += Days{1};
        }
        return date;
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

TEST_F(OnRungFive, WarmUpPainThatWentIsReadByItsScore)
{
    EXPECT_EQ(after({2, 0, 0}, Course::WarmupGone).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, WarmUpPainOfThreeThatWentIsAcceptable)
{
    EXPECT_TRUE(decided(after({3, 0, 0}, Course::WarmupGone), Rule::RespondAcceptable));
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
    for (int i = 0; i < 30 && story.plan(date).now.rung == Rung::whole(4); ++i) {
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
    const Scores mild{3, 2, 1};
    const Scores clean{2, 2, 1};
    for (const Scores scores : {mild, mild, clean, clean}) {
        date = story.nextSession(date);
        story.liveDay(date, scores);
        date += Days{1};
    }
    const Plan plan = story.plan(date);
    EXPECT_EQ(plan.now.cleanOnRung, 2);
    EXPECT_EQ(plan.now.rung, Rung::whole(5)) << "a mean peak of 2.5 is over 2";
}

TEST_F(OnRungFive, ASteadyTwoThatIsGoneByMorningGoesUp)
{
    Date date = session;
    for (int i = 0; i < 2; ++i) {
        date = story.nextSession(date);
        story.liveDay(date, {2, 1, 0});
        date += Days{1};
    }
    EXPECT_EQ(story.plan(date).now.rung, Rung::whole(6));
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

// --- the bounds of the rows, and which of two rows wins ----------------------------------------

TEST_F(OnRungFive, APeakOfFiveIsStillAmber)
{
    const Plan plan = after({5, 1, 0});
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
    EXPECT_EQ(plan.now.flares, 0);
}

TEST_F(OnRungFive, TwoWithinTheHourAfterHasSettled)
{
    EXPECT_EQ(after({2, 2, 0}).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, AnAcceptablePeakWithAMorningOfTwoIsAmber)
{
    const Plan plan = after({3, 1, 2});
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
}

TEST_F(OnRungFive, AnAmberSessionLeavesTheCleanOneBeforeIt)
{
    EXPECT_EQ(story.plan(live({{0, 0, 0}, {4, 1, 0}})).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, AMorningOfTwoCountsAsTheFirstOfTwoAmbers)
{
    const Plan plan = story.plan(live({{0, 0, 2}, {0, 0, 2}}));
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
}

TEST_F(OnRungFive, ASoreMorningAfterAnAmberDayIsTheSecondOfTwoAndTheOtherWayRound)
{
    const Plan plan = story.plan(live({{0, 0, 2}, {4, 1, 0}}));
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
}

TEST_F(OnRungFive, AnAmberDayWithAMorningOfTwoIsOneAmber)
{
    const Plan plan = after({4, 1, 2});
    EXPECT_FALSE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
}

TEST_F(OnRungFive, ACleanSessionBetweenTwoAmbersBreaksTheRow)
{
    const Plan plan = story.plan(live({{4, 1, 0}, {0, 0, 0}, {4, 1, 0}}));
    EXPECT_FALSE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
}

TEST_F(OnRungFive, AnAcceptableSessionBetweenTwoAmbersBreaksTheRow)
{
    const Plan plan = story.plan(live({{4, 1, 0}, {3, 0, 0}, {4, 1, 0}}));
    EXPECT_FALSE(decided(plan, Rule::RespondSecondAmber));
}

TEST_F(OnRungFive, AnAcceptableSessionWithoutAMorningDoesNotBreakTheRow)
{
    const Plan plan = story.plan(live({{4, 1, 0}, {3, 0, -1}, {4, 1, 0}}));
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
}

TEST_F(OnRungFive, AnAmberAfterADropIsTheSecondInARow)
{
    story.liveDay(session, {2, 1, 0}, Course::Rising); // rung 4
    const Date second = story.nextSession(session + Days{1});
    story.liveDay(second, {4, 1, 0});
    const Plan plan = story.plan(second + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(plan.now.rung, Rung::whole(3));
}

TEST_F(OnRungFive, TheStepDownOfASecondAmberEndsTheRow)
{
    const Plan plan = story.plan(live({{4, 1, 0}, {4, 1, 0}, {4, 1, 0}}));
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
}

TEST_F(OnRungFive, ASecondAmberDoesNotMakeTheStepsSmaller)
{
    Date date = live({{0, 0, 2}, {0, 0, 2}});
    for (int i = 0; i < 30 && story.plan(date).now.rung == Rung::whole(4); ++i) {
        story.liveDay(date, {});
        date += Days{1};
    }
    EXPECT_EQ(story.plan(date).now.rung, Rung::whole(5)) << "a whole step, no half one";
}

TEST_F(OnRungFive, AnAmberPeakThatRoseIsADrop)
{
    const Plan plan = after({4, 1, 0}, Course::Rising);
    EXPECT_TRUE(decided(plan, Rule::RespondDrop));
    EXPECT_FALSE(decided(plan, Rule::RespondAmber));
}

TEST_F(OnRungFive, ASixThatRoseIsAFlareUp)
{
    const Plan plan = after({6, 1, 0}, Course::Rising);
    EXPECT_TRUE(decided(plan, Rule::FlareHighPain));
    EXPECT_FALSE(decided(plan, Rule::RespondDrop));
}

TEST_F(OnRungFive, ADropWithAMorningOfThreeIsAFlareUp)
{
    const Plan plan = after({2, 1, 3}, Course::Rising);
    EXPECT_TRUE(decided(plan, Rule::FlareMorning));
    EXPECT_EQ(plan.now.flares, 1);
}

TEST_F(OnRungFive, AFourUnderAPainkillerIsAmberAndNoMoreUnknown)
{
    runChanged(session, [](RunEntry &run) {
        run.painDuring = pain(4);
        run.masked.insert(Mask::Painkiller);
    });
    const Plan plan = story.plan(session + Days{2});
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
    EXPECT_FALSE(decided(plan, Rule::RespondMasked));
}

TEST_F(OnRungFive, AScoreOnlyOfTheHourAfterIsNoReportOfTheRun)
{
    const Plan plan = after({-1, 1, 0});
    EXPECT_TRUE(decided(plan, Rule::RespondUnknown));
    EXPECT_EQ(plan.now.cleanOnRung, 0);
}

TEST_F(OnRungFive, AFourWithinTheHourAfterIsAmberThoughTheRunWasNotReported)
{
    EXPECT_TRUE(decided(after({-1, 4, 0}), Rule::RespondAmber));
}

TEST_F(OnRungFive, ATapeHidesPainOnlyTheFirstTime)
{
    const auto taped = [](RunEntry &run) { run.masked.insert(Mask::Tape); };
    runChanged(session, taped);
    EXPECT_EQ(story.plan(session + Days{1}).now.cleanOnRung, 0);
    const Date second = story.nextSession(session + Days{1});
    runChanged(second, taped);
    EXPECT_EQ(story.plan(second + Days{1}).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, APainkillerHidesPainEachTime)
{
    Date date = session;
    for (int i = 0; i < 2; ++i) {
        runChanged(date, [](RunEntry &run) { run.masked.insert(Mask::Painkiller); });
        date = story.nextSession(date + Days{1});
    }
    EXPECT_EQ(story.plan(date).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, AnUnreportedMorningIsSaid)
{
    EXPECT_TRUE(decided(after({0, 0, -1}), Rule::RespondUnknown));
}

TEST_F(OnRungFive, TheWorseOfTwoReportsOfAMorningCounts)
{
    story.liveDay(session, {0, 0, 3});
    CheckEntry check;
    check.painMorning = pain(0);
    story.add(check, session + Days{1});
    EXPECT_TRUE(decided(story.plan(session + Days{1}), Rule::FlareMorning));
}

TEST_F(OnRungFive, SwellingTheNextMorningRefersAndEmptiesThePlan)
{
    story.liveDay(session, {});
    story.check(toIsoDate(session + Days{1}), 0, 0, true, {Sign::Swelling});
    const Plan plan = story.plan(session + Days{1});
    EXPECT_EQ(plan.answer, Answer::Refer);
    EXPECT_TRUE(decided(plan, Rule::ReferUrgent));
    EXPECT_EQ(jogOf(plan), Seconds{});
}

TEST_F(OnRungFive, NightPainRefersAndEmptiesThePlan)
{
    story.liveDay(session, {});
    story.check(toIsoDate(session + Days{1}), 0, 0, true, {Sign::NightPain});
    const Plan plan = story.plan(session + Days{1});
    EXPECT_EQ(plan.answer, Answer::Refer);
    EXPECT_EQ(jogOf(plan), Seconds{});
}

// --- earlier onset ------------------------------------------------------------------------------

class OnsetOnRungFive : public OnRungFive
{
protected:
    Plan afterOnsets(std::initializer_list<int> onsets)
    {
        Date date = session;
        for (const int onset : onsets) {
            last = date;
            runChanged(date, [&](RunEntry &run) {
                run.painDuring = pain(1);
                run.painOnset = minutes(onset);
            });
            date = story.nextSession(date + Days{1});
        }
        return story.plan(last + Days{1});
    }

    Date last{};
};

TEST_F(OnsetOnRungFive, EarlierThanBothRunsBeforeIsADropWithAnExtraDayOff)
{
    const Plan plan = afterOnsets({12, 10, 4});
    EXPECT_TRUE(decided(plan, Rule::RespondEarlier));
    EXPECT_GE(daysBetween(last, story.nextSession(last + Days{1})), 3);
    EXPECT_EQ(plan.now.rung, Rung::whole(5)) << "two clean runs, up to 6, and one down";
}

TEST_F(OnsetOnRungFive, EarlierThanTheLastRunOnlyIsNone)
{
    EXPECT_FALSE(decided(afterOnsets({4, 10, 7}), Rule::RespondEarlier));
}

TEST_F(OnsetOnRungFive, EarlierThanTheRunBeforeTheLastOnlyIsNone)
{
    EXPECT_FALSE(decided(afterOnsets({10, 4, 7}), Rule::RespondEarlier));
}

TEST_F(OnsetOnRungFive, AsEarlyAsTheRunBeforeIsNone)
{
    EXPECT_FALSE(decided(afterOnsets({10, 4, 4}), Rule::RespondEarlier));
}

// --- a flare-up ---------------------------------------------------------------------------------

TEST_F(OnRungFive, AFlareUpGoesOneRungBackAndRestsTwoDays)
{
    story.liveDay(session, {6, 1, 0});
    const Plan plan = story.plan(session + Days{1});
    EXPECT_EQ(plan.days[0].why.rule, Rule::FlareRest);
    EXPECT_EQ(plan.days[1].why.rule, Rule::FlareRest);
    EXPECT_NE(plan.days[2].why.rule, Rule::FlareRest);
    story.openGate(toIsoDate(session + Days{3}));
    EXPECT_EQ(story.plan(session + Days{4}).now.rung, Rung::whole(4));
}

TEST_F(OnRungFive, ASixRestsTwoDaysAndASevenThree)
{
    Story other = story;
    story.liveDay(session, {6, 1, 0});
    other.liveDay(session, {7, 1, 0});
    EXPECT_NE(story.plan(session + Days{1}).days[2].why.rule, Rule::FlareRest);
    EXPECT_EQ(other.plan(session + Days{1}).days[2].why.rule, Rule::FlareRest);
}

TEST_F(OnRungFive, AMorningOfSevenAfterAFlareUpRestsThreeDays)
{
    story.liveDay(session, {6, 1, 7});
    EXPECT_EQ(story.plan(session + Days{2}).days[1].why.rule, Rule::FlareRest);
}

TEST_F(OnRungFive, TheCheckOfASoreMorningAfterAFlareUpDoesNotOpenTheGate)
{
    story.liveDay(session, {6, 1, 3});
    story.openGate(toIsoDate(session + Days{1}));
    const Plan plan = story.plan(session + Days{3});
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_TRUE(plan.now.gateMissing.contains(GateMissing::RecentCheck));
}

TEST_F(OnRungFive, AFlareUpIsApproachedInHalvesTheNextTime)
{
    story.liveDay(session, {6, 1, 0});
    story.openGate(toIsoDate(session + Days{3}));
    Date date = session + Days{4};
    for (int i = 0; i < 30 && story.plan(date).now.rung.value_or(Rung::whole(4)) == Rung::whole(4);
         ++i) {
        story.liveDay(date, {});
        date += Days{1};
    }
    EXPECT_EQ(story.plan(date).now.rung, Rung::quarters(18)) << "4 1/2";
}

// --- overdone, shortened, missed ----------------------------------------------------------------

TEST_F(OnRungFive, ThreeTenthsMoreThanPlannedIsNotYetOverdone)
{
    story.run(session, minutes(15), Seconds{936}, {});
    const Plan plan = story.plan(session + Days{2});
    EXPECT_FALSE(decided(plan, Rule::RespondOverdone));
    EXPECT_EQ(plan.now.cleanOnRung, 1);
}

TEST_F(OnRungFive, AFewSecondsMoreIsOverdone)
{
    story.run(session, minutes(15), Seconds{942}, {});
    EXPECT_TRUE(decided(story.plan(session + Days{2}), Rule::RespondOverdone));
}

TEST_F(OnRungFive, OverdoneWithoutASpikeTheSessionThatItHoldsCounts)
{
    story.liveDay(session, {2, 1, 0}, Course::Rising); // one rung down, to 10 minutes
    const Date next = story.nextSession(session + Days{1});
    story.run(next, minutes(15), minutes(14), {});
    const Plan plan = story.plan(next + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondOverdone));
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
    EXPECT_EQ(plan.now.cleanOnRung, 1);
}

TEST_F(OnRungFive, OverdoneWithAnAcceptablePeakCountsForNothing)
{
    story.liveDay(session, {2, 1, 0}, Course::Rising);
    const Date next = story.nextSession(session + Days{1});
    story.run(next, minutes(15), minutes(14), {3, 0, 0});
    EXPECT_EQ(story.plan(next + Days{1}).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, OverdoneWithoutAReportOfTheMorningCountsForNothing)
{
    story.liveDay(session, {2, 1, 0}, Course::Rising);
    const Date next = story.nextSession(session + Days{1});
    story.run(next, minutes(15), minutes(14), {0, 0, -1});
    EXPECT_EQ(story.plan(next + Days{2}).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, OverdoneThatHurtIsJudgedByItsPain)
{
    story.run(session, minutes(5), minutes(25), {4, 1, 0});
    const Plan plan = story.plan(session + Days{2});
    EXPECT_TRUE(decided(plan, Rule::RespondAmber));
    EXPECT_GE(daysBetween(session, story.nextSession(session + Days{1})), 3);
}

TEST_F(OnRungFive, ASurplusRaisesNoLongestRun)
{
    // Two surpluses in a row: the second is as much beyond the single-run rule as the first.
    story.run(session, minutes(5), minutes(25), {});
    const Date next = story.nextSession(session + Days{1});
    story.run(next, minutes(5), minutes(25), {});
    EXPECT_EQ(story.plan(next + Days{2}).now.cleanOnRung, 0);
}

TEST_F(OnRungFive, ThreeQuartersOfTheSessionAreTheSession)
{
    story.run(session, minutes(15), minutes(9), {});
    EXPECT_EQ(story.plan(session + Days{1}).now.cleanOnRung, 1);
}

TEST_F(OnRungFive, LessThanThreeQuartersIsShortened)
{
    story.run(session, minutes(15), Seconds{534}, {});
    const Plan plan = story.plan(session + Days{2});
    EXPECT_EQ(plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(plan, Rule::RespondShortened));
}

TEST_F(OnRungFive, AMissedSessionLeavesTheNextOneAsItWas)
{
    story.liveDay(session, {});
    const Date second = story.nextSession(session + Days{1});
    const Plan plan = story.plan(second + Days{1});
    EXPECT_EQ(plan.now.cleanOnRung, 1);
    EXPECT_EQ(plan.now.rung, Rung::whole(5));
    const Date next = story.nextSession(second + Days{1});
    EXPECT_EQ(story.plan(next).days.front().workout.jog(), minutes(12));
}

TEST_F(OnRungFive, AnAbsenceIsToldOnce)
{
    const Plan plan = story.plan(session + Days{5});
    EXPECT_EQ(
        std::count_if(plan.decisions.begin(), plan.decisions.end(),
                      [](const Decision &one) { return one.why.rule == Rule::RespondMissed; }),
        1);
}

// --- other load, and the week's mean ------------------------------------------------------------

TEST_F(OnRungFive, CrossTrainingIsLeftOutForSevenDaysAndThenComesBack)
{
    const auto afterBike = [&](Date date, int morning) {
        Story biked = story;
        biked.liveAsPlanned(session, daysBetween(session, date) + 1);
        CrossEntry bike;
        bike.sport = Sport::Bike;
        bike.duration = minutes(20);
        bike.painNextMorning = pain(morning);
        biked.add(bike, date);
        return biked.plan(date + Days{1});
    };
    // On each of two weeks, so that the day for other movement lies seven and eight days on.
    bool left = false;
    bool back = false;
    for (int i = 0; i < 14; ++i) {
        const Date date = session + Days{i};
        const Plan raised = afterBike(date, 2);
        const Plan quiet = afterBike(date, 1);
        EXPECT_FALSE(decided(quiet, Rule::RespondCross));
        for (std::size_t at = 0; at < 8; ++at) {
            if (!quiet.days[at].cross.contains(Sport::Bike))
                continue;
            const int since = daysBetween(date, quiet.days[at].date);
            EXPECT_EQ(raised.days[at].cross.contains(Sport::Bike), since > 7) << since;
            left = left || since == 7;
            back = back || since == 8;
        }
    }
    EXPECT_TRUE(left && back);
}

TEST_F(OnRungFive, AMeanOfTwoIsNotRaisedAndAMeanAboveItIs)
{
    Story late = story;
    const Date first = session + Days{10}; // nothing else within seven days
    late.liveDay(first, {3, 0, 0});        // does not count
    const Rung rungThen = *late.plan(first + Days{1}).now.rung;
    Date date = first + Days{1};
    for (int i = 0; i < 2; ++i) {
        date = late.nextSession(date);
        late.liveDay(date, {i == 0 ? 1 : 2, 0, 0});
        date += Days{1};
    }
    EXPECT_EQ(late.plan(date).now.rung, Rung::quarters(rungThen.quarters() + 4)) << "3, 1 and 2";
}

// --- a walk of a sore knee ----------------------------------------------------------------------

TEST_F(OnRungFive, AWalkWithAPainOfThreeShutsTheGateAndIsNoFlareUp)
{
    const Date rest = session - Days{1};
    story.run(rest, minutes(20), {}, {3, 0, 0});
    const Plan plan = story.plan(rest + Days{1});
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_TRUE(decided(plan, Rule::GateShut));
    EXPECT_EQ(plan.now.flares, 0);
}

TEST_F(OnRungFive, AWalkWithAPainOfTwoLeavesTheGateOpen)
{
    const Date rest = session - Days{1};
    story.run(rest, minutes(20), {}, {2, 0, 0});
    EXPECT_TRUE(story.plan(rest + Days{1}).now.gateOpen);
}

TEST(TheNextWalk, IsLongerAfterAQuietOneAndShorterAfterOneThatHurt)
{
    const auto lastWalkAfter = [](int hurt) {
        Story story("2026-11-01");
        story.check("2026-11-02", 5, 4, false);
        Date date = day("2026-11-03");
        Seconds last{};
        for (int walks = 0; walks < 3 && date < day("2026-11-30"); date += Days{1}) {
            const Day planned = story.plan(date).days.front();
            if (planned.workout.kind != Kind::Walk || planned.why.rule != Rule::GateWalk)
                continue;
            ++walks;
            last = planned.workout.walk();
            story.run(date, last, {}, {walks == 2 ? hurt : 0, 0, 0});
        }
        return last;
    };
    EXPECT_EQ(lastWalkAfter(3), minutes(10));
    EXPECT_GT(lastWalkAfter(0), minutes(10));
}

// --- after the ladder ---------------------------------------------------------------------------

/// A knee in base whose week grows, once the ladder lies well behind.
class InBase : public testing::Test
{
protected:
    InBase() : story("2026-01-05")
    {
        story.comeBack(Metres{30000}, 3);
        Date date = day("2026-02-11");
        for (int i = 0; i < 90 && !decided(story.plan(date), Rule::LadderFinished); ++i)
            liveOn(date);
        for (int i = 0; i < 21; ++i)
            liveOn(date);
        for (int i = 0; i < 60 && !(isRunDay(date) && isGrowing(weekAfter(date))); ++i)
            liveOn(date);
        session = date;
    }

    void liveOn(Date &date)
    {
        story.liveDay(date, {});
        date += Days{1};
    }

    [[nodiscard]] bool isRunDay(Date date) const
    {
        return isRunning(story.plan(date).days.front().workout.kind);
    }
    static Date nextMonday(Date date) { return startOfWeek(date, std::chrono::Monday) + Days{7}; }
    /// Why the first run of the week after `date` is what it is, as seen on the morning of `date`.
    [[nodiscard]] Rule weekAfter(Date date) const
    {
        return ruleFrom(story.plan(date), nextMonday(date));
    }
    static Rule ruleFrom(const Plan &plan, Date from)
    {
        for (const Day &planned : plan.days)
            if (planned.date >= from && isRunning(planned.workout.kind))
                return planned.why.rule;
        return Rule::kCount;
    }
    static bool isGrowing(Rule rule)
    {
        return rule == Rule::BuildLongRun || rule == Rule::BuildEasyRun;
    }
    static Seconds jogFrom(const Plan &plan, Date from, int days)
    {
        Seconds sum{};
        for (const Day &planned : plan.days)
            if (planned.date >= from && planned.date < from + Days{days})
                sum += planned.workout.jog();
        return sum;
    }

    Story story;
    Date session{};
};

TEST_F(InBase, ACleanSessionLetsTheNextWeekGrow)
{
    story.liveDay(session, {2, 1, 1});
    EXPECT_TRUE(isGrowing(weekAfter(session + Days{1})) ||
                startOfWeek(session, std::chrono::Monday) !=
                    startOfWeek(session + Days{1}, std::chrono::Monday));
    EXPECT_TRUE(isGrowing(ruleFrom(story.plan(session + Days{1}), nextMonday(session))));
}

TEST_F(InBase, AnAcceptableSessionHoldsTheNextWeek)
{
    story.liveDay(session, {3, 1, 1});
    EXPECT_EQ(ruleFrom(story.plan(session + Days{1}), nextMonday(session)), Rule::BuildHold);
}

TEST_F(InBase, AnAmberSessionHoldsTheNextWeek)
{
    story.liveDay(session, {4, 1, 0});
    EXPECT_EQ(ruleFrom(story.plan(session + Days{1}), nextMonday(session)), Rule::BuildHold);
}

TEST_F(InBase, AnAmberMorningHoldsTheNextWeek)
{
    story.liveDay(session, {0, 0, 2});
    EXPECT_EQ(ruleFrom(story.plan(session + Days{1}), nextMonday(session)), Rule::BuildHold);
}

TEST_F(InBase, ADropTakesATenthOffAndHoldsTheNextWeek)
{
    const Plan before = story.plan(session);
    story.liveDay(session, {2, 1, 0}, Course::Rising);
    const Plan plan = story.plan(session + Days{1});
    const Date monday = nextMonday(session);
    EXPECT_TRUE(decided(plan, Rule::RespondDrop));
    EXPECT_EQ(ruleFrom(plan, monday), Rule::BuildHold);
    Seconds longest{};
    for (const Entry &entry : story.journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry))
            longest = std::max(longest, run->jog);
    for (const Day &planned : plan.days) {
        if (planned.date >= monday && planned.date < monday + Days{7}) {
            EXPECT_LE(planned.workout.jog() * 10, longest * 9) << toIsoDate(planned.date);
        }
    }
    EXPECT_LT(jogFrom(plan, monday, 7), jogFrom(before, monday, 7));
}

TEST_F(InBase, ADropTakesATenthOffTheRestOfTheWeek)
{
    // The first session of a week, so that others of it follow.
    Date first = session;
    while (weekdayOf(first) != std::chrono::Monday)
        liveOn(first);
    first = story.nextSession(first);
    const Plan before = story.plan(first);
    story.liveDay(first, {2, 1, 0}, Course::Rising);
    const Plan plan = story.plan(first + Days{1});
    bool seen = false;
    for (const Day &planned : plan.days) {
        if (planned.date >= nextMonday(first) || planned.workout.jog() == Seconds{})
            continue;
        const auto index = static_cast<std::size_t>(daysBetween(first, planned.date));
        if (before.days[index].workout.jog() == Seconds{})
            continue;
        seen = true;
        EXPECT_LE(planned.workout.jog() * 10, before.days[index].workout.jog() * 9)
            << toIsoDate(planned.date);
    }
    EXPECT_TRUE(seen);
}

TEST_F(InBase, GrowthAfterADropGoesOnFromATenthLess)
{
    Date first = session;
    for (; weekdayOf(first) != std::chrono::Monday; first += Days{1})
        story.liveDay(first, {});
    const Plan before = story.plan(first);
    const Date sore = story.nextSession(first);
    story.liveDay(sore, {2, 1, 0}, Course::Rising);
    story.liveAsPlanned(sore + Days{1}, daysBetween(sore, first) + 13);
    const Plan plan = story.plan(first + Days{14});
    // A week held, then at most 1.10 x of nine tenths.
    EXPECT_LE(jogFrom(plan, first + Days{14}, 7) * 100, jogFrom(before, first, 7) * 99);
}

TEST_F(InBase, ASecondAmberTakesATenthOffToo)
{
    story.liveDay(session, {4, 1, 0});
    const Date second = story.nextSession(session + Days{1});
    story.liveDay(second, {4, 1, 0});
    const Plan plan = story.plan(second + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondSecondAmber));
    EXPECT_EQ(ruleFrom(plan, nextMonday(second)), Rule::BuildHold);
}

TEST_F(InBase, ASpikeHoldsTheNextWeekHoweverQuietItWas)
{
    story.run(session, {}, minutes(60), {});
    const Plan plan = story.plan(session + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondOverdone));
    EXPECT_EQ(ruleFrom(plan, nextMonday(session)), Rule::BuildHold);
}

TEST_F(InBase, ASpikeMakesNoNewLongestRun)
{
    const Plan before = story.plan(session);
    story.run(session, {}, minutes(90), {});
    const Plan plan = story.plan(session + Days{1});
    const Date monday = nextMonday(session);
    EXPECT_LE(jogFrom(plan, monday, 7), jogFrom(before, monday, 7));
}

TEST_F(InBase, AFlareUpIsFollowedByThreeFifthsOfTheWeek)
{
    const Plan before = story.plan(session);
    story.liveDay(session, {6, 1, 0});
    story.openGate(toIsoDate(session + Days{3}));
    const Plan plan = story.plan(session + Days{4});
    EXPECT_TRUE(decided(plan, Rule::FlareReduced));
    // Three fifths of a week so soon after the ladder are less than rung 9 holds: that is asked.
    EXPECT_LT(jogFrom(before, session, 7) * 6, minutes(78) * 10);
    ASSERT_TRUE(plan.now.rung);
    EXPECT_LE(plan.days.front().workout.jog() * 3, minutes(78)) << "one rung below the last";
}

} // namespace
} // namespace restride::test
