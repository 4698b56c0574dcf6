// SPDX-License-Identifier: GPL-3.0-or-later
// Flare-ups (section 9), the gate (3) and red flags (2).
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

/// On the ladder since 11 October, sore since 1 September.
Story climbingTo(int rung, Date &today)
{
    Story story("2026-09-01");
    story.journal.profile.before.lastRun = day("2026-09-01");
    story.openGate("2026-10-10");
    today = day("2026-10-11");
    for (int i = 0; i < 90 && story.plan(today).now.rung != Rung::whole(rung); ++i) {
        story.liveDay(today, {});
        today += Days{1};
    }
    return story;
}

/// 30 km a week in three runs, the last on 1 November; no injury.
Story healthyRunner()
{
    Story story("2026-09-01");
    story.journal.profile.knee = {};
    story.journal.profile.knee.kind = KneeKind::None;
    story.journal.profile.before = {
        {Metres{30000}, Metres{30000}}, Metres{12000}, 3, day("2026-11-01")};
    return story;
}

TEST(Flare, RestsTwoDaysThenAsksForTheWalkThenGoesOneRungBack)
{
    Date today{};
    Story story = climbingTo(4, today);
    const Date session = story.nextSession(today);
    story.liveDay(session, {6, 4, 3});
    const Plan plan = story.plan(session + Days{1});
    EXPECT_EQ(plan.days[0].why.rule, Rule::FlareRest);
    EXPECT_EQ(plan.days[1].why.rule, Rule::FlareRest);
    EXPECT_EQ(plan.days[2].why.rule, Rule::GateTest);
    EXPECT_EQ(plan.days[2].workout.walk(), minutes(30));
    story.openGate(toIsoDate(session + Days{3}));
    EXPECT_EQ(story.plan(session + Days{4}).now.rung, Rung::whole(3));
}

TEST(Flare, RestsThreeDaysAfterASeven)
{
    Date today{};
    Story story = climbingTo(4, today);
    const Date session = story.nextSession(today);
    story.liveDay(session, {7, 4, 3});
    EXPECT_EQ(story.plan(session + Days{1}).days[2].why.rule, Rule::FlareRest);
}

TEST(Flare, StepsBackFurtherTheSecondTimeAndAsksForOneMoreCleanSession)
{
    Date today{};
    Story story = climbingTo(6, today);
    const Date first = story.nextSession(today);
    story.liveDay(first, {6, 0, 0});
    story.openGate(toIsoDate(first + Days{3}));
    const Date second = story.nextSession(first + Days{4});
    story.liveDay(second, {6, 0, 0});
    story.openGate(toIsoDate(second + Days{3}));
    const Plan plan = story.plan(second + Days{4});
    EXPECT_EQ(plan.now.rung, Rung::whole(3)) << "5, then two rungs back";
    EXPECT_EQ(plan.now.cleanNeeded, 3);
}

TEST(Flare, TheThirdWithinSixWeeksRefersSoonAndStopsProgress)
{
    Date today{};
    Story story = climbingTo(9, today);
    Date date = today;
    for (int i = 0; i < 3; ++i) {
        date = story.nextSession(date);
        story.liveDay(date, {6, 0, 0});
        story.openGate(toIsoDate(date + Days{3}));
        date += Days{4};
    }
    const Plan plan = story.plan(date);
    ASSERT_TRUE(plan.refer);
    EXPECT_EQ(plan.refer->urgency, Urgency::Soon);
    EXPECT_TRUE(plan.refer->because.contains(ReferReason::ThirdFlare));
    EXPECT_EQ(plan.answer, Answer::Plan);
    EXPECT_GT(jogOf(plan), Seconds{0});
    EXPECT_EQ(plan.days.back().workout.rung.value_or(*plan.now.rung), *plan.now.rung);
}

TEST(Flare, OfARunnerWithoutInjuryMakesItAKnee)
{
    Story story = healthyRunner();
    EXPECT_TRUE(story.plan(day("2026-11-02")).now.gateOpen);
    story.run(day("2026-11-03"), {}, minutes(50), {7, 5, 4});
    const Plan plan = story.plan(day("2026-11-05"));
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_EQ(plan.now.flares, 1);
}

TEST(Gate, StaysShutWithoutTheBriskWalk)
{
    Story story("2026-11-01");
    story.check("2026-11-10", 0, 0, std::nullopt);
    const Plan plan = story.plan(day("2026-11-11"));
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_TRUE(plan.now.gateMissing.contains(GateMissing::BriskWalk));
}

TEST(Gate, OpensTheDayAfterAGoodCheck)
{
    Story story("2026-11-01");
    story.openGate("2026-11-10");
    EXPECT_EQ(story.plan(day("2026-11-10")).days[0].workout.jog(), Seconds{0});
    EXPECT_TRUE(story.plan(day("2026-11-11")).now.gateOpen);
}

TEST(Gate, OfAHealthyKneeThatASignShutOpensByACheckToo)
{
    Story story = healthyRunner();
    story.check("2026-11-03", 0, 0, std::nullopt, {Sign::Swelling});
    story.cleared("2026-11-05");
    EXPECT_FALSE(story.plan(day("2026-11-06")).now.gateOpen);
    story.check("2026-11-06", 0, 0, false);
    EXPECT_FALSE(story.plan(day("2026-11-07")).now.gateOpen) << "the brisk walk hurt";
    story.openGate("2026-11-08");
    const Plan plan = story.plan(day("2026-11-09"));
    EXPECT_TRUE(plan.now.gateOpen);
    EXPECT_EQ(plan.now.rung, Rung::whole(1));
}

TEST(Gate, DoesNotOpenOnStairsOfThreeOrWalkingOfTwo)
{
    Story stairs("2026-11-01");
    stairs.check("2026-11-10", 0, 3, true);
    EXPECT_FALSE(stairs.plan(day("2026-11-11")).now.gateOpen);
    Story walking("2026-11-01");
    walking.check("2026-11-10", 2, 0, true);
    EXPECT_FALSE(walking.plan(day("2026-11-11")).now.gateOpen);
}

TEST(Gate, ShutsOnWalkingPainOfThreeAndKeepsTheRung)
{
    Date today{};
    Story story = climbingTo(4, today);
    story.liveDay(today, {});
    today += Days{1};
    story.check(toIsoDate(today), 3, 0, false);
    EXPECT_FALSE(story.plan(today).now.gateOpen);
    story.openGate(toIsoDate(today + Days{3}));
    EXPECT_EQ(story.plan(today + Days{4}).now.rung, Rung::whole(4));
}

TEST(Gate, MakesARestDayOfAWalkingPainOfTwo)
{
    Date today{};
    Story story = climbingTo(4, today);
    const Date session = story.nextSession(today);
    story.check(toIsoDate(session), 2, 0, std::nullopt);
    const Plan plan = story.plan(session);
    EXPECT_TRUE(plan.now.gateOpen);
    EXPECT_EQ(plan.days[0].workout.jog(), Seconds{0});
    EXPECT_EQ(plan.days[0].why.rule, Rule::GateRestDay);
}

TEST(Gate, AssumesTwoSixOrFourteenDaysByTheWalkingPain)
{
    const auto testAfter = [](int walking) {
        Story story("2026-11-09");
        story.check("2026-11-10", walking, 0, false);
        for (const Day &planned : story.plan(day("2026-11-10")).days)
            if (planned.why.rule == Rule::GateTest)
                return daysBetween(day("2026-11-10"), planned.date);
        return -1;
    };
    EXPECT_EQ(testAfter(1), 2);
    EXPECT_EQ(testAfter(2), 2);
    EXPECT_EQ(testAfter(3), 6);
    EXPECT_EQ(testAfter(4), 6);
    EXPECT_EQ(testAfter(5), 14);
}

TEST(RedFlag, EmptiesThePlanUntilClearedOnALaterDay)
{
    Date today{};
    Story story = climbingTo(4, today);
    story.check(toIsoDate(today), 0, 0, true, {Sign::GivingWay});
    story.cleared(toIsoDate(today));
    EXPECT_EQ(story.plan(today).answer, Answer::Refer) << "cleared the same day does not count";
    EXPECT_EQ(jogOf(story.plan(today + Days{30})), Seconds{0});
    story.cleared(toIsoDate(today + Days{5}));
    story.openGate(toIsoDate(today + Days{5}));
    const Plan plan = story.plan(today + Days{6});
    EXPECT_EQ(plan.answer, Answer::Plan);
    EXPECT_EQ(plan.now.rung, Rung::whole(1)) << "the ladder starts again at rung 1";
}

TEST(Absence, OfFourWeeksSendsAnInjuredRunnerBackToRungTwoFromWherever)
{
    // Carried on in base from 60 km a week after a mild knee, then seven weeks away: a third of
    // that is still more than the ladder governs.
    Story story("2026-09-20");
    story.journal.profile.before = {{Metres{60000}, Metres{60000}, Metres{60000}, Metres{60000}},
                                    Metres{9000},
                                    3,
                                    day("2026-09-19")};
    for (const char *date : {"2026-09-21", "2026-09-23", "2026-09-25"})
        story.run(day(date), {}, minutes(45), {2, 1, 1});
    story.openGate("2026-09-26");
    ASSERT_FALSE(story.plan(day("2026-09-28")).now.rung) << "in base";
    const Plan plan = story.plan(day("2026-11-16"));
    EXPECT_EQ(plan.now.rung, Rung::whole(2));
}

struct Flag {
    Signs signs;
    Urgency urgency;
};

class RedFlagUrgency : public testing::TestWithParam<Flag>
{};

TEST_P(RedFlagUrgency, IsTheOneOfTheTable)
{
    Story story("2026-11-01");
    story.check("2026-11-10", 0, 0, true, GetParam().signs);
    const Plan plan = story.plan(day("2026-11-10"));
    ASSERT_TRUE(plan.refer);
    EXPECT_EQ(plan.refer->urgency, GetParam().urgency);
    EXPECT_EQ(plan.answer, Answer::Refer);
}

INSTANTIATE_TEST_SUITE_P(
    Table, RedFlagUrgency,
    testing::Values(
        Flag{{Sign::Breathlessness, Sign::CalfSwelling}, Urgency::Emergency},
        Flag{{Sign::CannotBearWeight}, Urgency::SameDay}, Flag{{Sign::Deformity}, Urgency::SameDay},
        Flag{{Sign::HotJoint}, Urgency::SameDay}, Flag{{Sign::Fever}, Urgency::SameDay},
        Flag{{Sign::CalfSwelling}, Urgency::SameDay}, Flag{{Sign::Locking}, Urgency::SameDay},
        Flag{{Sign::Swelling}, Urgency::Urgent}, Flag{{Sign::GivingWay}, Urgency::Urgent},
        Flag{{Sign::Trauma}, Urgency::Urgent}, Flag{{Sign::NightPain}, Urgency::Urgent},
        Flag{{Sign::BoneTenderness}, Urgency::Urgent}));

TEST(ReferSoon, StopsProgressAndKeepsThePlan)
{
    Story story("2026-11-01");
    story.journal.profile.runner.age = 15;
    story.openGate("2026-11-10");
    const Plan plan = story.plan(day("2026-11-11"));
    ASSERT_TRUE(plan.refer);
    EXPECT_EQ(plan.refer->urgency, Urgency::Soon);
    EXPECT_TRUE(plan.refer->because.contains(ReferReason::Under18));
    for (const Day &planned : plan.days)
        if (planned.workout.rung) {
            EXPECT_EQ(planned.workout.rung, plan.now.rung);
        }
}

TEST(ReferSoon, IsLiftedByCleared)
{
    Story story("2026-11-01");
    story.journal.profile.knee.kind = KneeKind::BakersCyst;
    story.openGate("2026-11-10");
    story.cleared("2026-11-10");
    const Plan plan = story.plan(day("2026-11-11"));
    EXPECT_FALSE(plan.refer);
    EXPECT_EQ(plan.days.back().phase, Phase::Build) << "the ladder is climbed again";
}

TEST(ReferSoon, ComesOfWalkingPainOnFourteenDaysOnEnd)
{
    Story story("2026-11-01");
    for (int i = 0; i < 13; ++i)
        story.check(toIsoDate(day("2026-11-01") + Days{i}), 3, 0, false);
    EXPECT_FALSE(story.plan(day("2026-11-13")).refer);
    story.check("2026-11-14", 3, 0, false);
    const Plan plan = story.plan(day("2026-11-14"));
    ASSERT_TRUE(plan.refer);
    EXPECT_TRUE(plan.refer->because.contains(ReferReason::WalkingPain14Days));
}

TEST(ReferSoon, ComesOfAGateShutForThreeWeeksByWhatWasSaid)
{
    Story story("2026-10-20");
    story.check("2026-11-10", 2, 0, false);
    const Plan plan = story.plan(day("2026-11-10"));
    ASSERT_TRUE(plan.refer);
    EXPECT_TRUE(plan.refer->because.contains(ReferReason::GateShut21Days));
}

TEST(ReferSoon, DoesNotComeOfAGoodCheckWeeksAfterTheOnset)
{
    Story story("2026-09-20");
    story.openGate("2026-10-17");
    EXPECT_FALSE(story.plan(day("2026-10-17")).refer);
}

} // namespace
} // namespace restride::test
