// SPDX-License-Identifier: GPL-3.0-or-later
// Section 11: strength, steps a minute, what to leave out while sore, and the fitness that is kept.
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace restride::test {
namespace {

std::vector<Decision> decisionsOf(const Plan &plan, Rule rule)
{
    std::vector<Decision> found;
    for (const Decision &decision : plan.decisions)
        if (decision.why.rule == rule)
            found.push_back(decision);
    return found;
}

constexpr std::array kRoutines{StrengthRoutine::HipAndCalf, StrengthRoutine::ThighAndBalance,
                               StrengthRoutine::HipAndStep};

int loadOf(const StrengthSet &set)
{
    const bool single = set.exercise == Exercise::SingleLegCalfRaise;
    return set.sets * (set.reps + set.hold.count()) * (single ? 3 : 1);
}

TEST(Strength, GrowsFromLevelToLevelWithinTheDoses)
{
    for (const StrengthRoutine routine : kRoutines)
        for (int level = 0; level < kStrengthLevels; ++level) {
            const auto sets = exercisesOf(routine, level);
            for (std::size_t i = 0; i < sets.size(); ++i) {
                EXPECT_GE(sets[i].sets, 2);
                EXPECT_LE(sets[i].sets, 3);
                if (sets[i].reps > 0) {
                    EXPECT_GE(sets[i].reps, 8);
                    EXPECT_LE(sets[i].reps, 12);
                }
                if (level > 0) {
                    EXPECT_GE(loadOf(sets[i]), loadOf(exercisesOf(routine, level - 1)[i]));
                }
            }
        }
}

TEST(Strength, HoldsNoWallSitSquatOrStepDownWhileTheKneeSettles)
{
    constexpr std::array kLeftOut{Exercise::WallSit, Exercise::MiniSquat, Exercise::StepDown};
    for (int level = 0; level < kStrengthLevels; ++level)
        for (const StrengthSet &set : exercisesOf(StrengthRoutine::Settle, level))
            EXPECT_EQ(std::find(kLeftOut.begin(), kLeftOut.end(), set.exercise), kLeftOut.end());
    Story story("2026-11-10");
    story.check("2026-11-20", 4, 3, false);
    const Plan plan = story.plan(day("2026-11-20"));
    for (const Day &planned : plan.days)
        if (planned.phase == Phase::Settle && planned.strength != StrengthRoutine::None) {
            EXPECT_EQ(planned.strength, StrengthRoutine::Settle) << toIsoDate(planned.date);
        }
}

class Climbing : public testing::Test
{
protected:
    Climbing() : story("2026-09-01")
    {
        story.journal.profile.before.lastRun = day("2026-09-01");
        story.journal.profile.before.weekly = {Metres{30000}, Metres{30000}};
        story.journal.profile.before.runsPerWeek = 5;
        story.openGate("2026-10-10");
    }

    Plan livedTo(std::string_view last)
    {
        story.liveAsPlanned(day("2026-10-11"), daysBetween(day("2026-10-11"), day(last)));
        return story.plan(day(last));
    }

    Story story;
};

TEST_F(Climbing, StrengthStepsUpEveryTwoCleanWeeksToTheThirdLevel)
{
    const auto steps = decisionsOf(livedTo("2026-12-31"), Rule::StrengthProgress);
    ASSERT_EQ(steps.size(), 3U);
    for (std::size_t i = 1; i < steps.size(); ++i)
        EXPECT_GE(daysBetween(steps[i - 1].date, steps[i].date), 14);
    EXPECT_EQ(steps[0].why.figures.count, 3);
    EXPECT_EQ(steps[0].why.figures.needed, 10);
    EXPECT_EQ(steps[2].why.figures.time, Seconds{40});
}

TEST_F(Climbing, AFlareUpTakesAStrengthStepBack)
{
    livedTo("2026-11-20");
    const auto levelOn = [&](Date date) {
        const Plan plan = story.plan(date);
        for (const Day &planned : plan.days)
            if (planned.strength != StrengthRoutine::None &&
                planned.strength != StrengthRoutine::Settle)
                return int{planned.strengthLevel};
        return -1;
    };
    const int before = levelOn(day("2026-11-20"));
    ASSERT_GT(before, 0);
    const Date flare = story.nextSession(day("2026-11-20"));
    story.liveDay(flare, {7, 7, 3});
    EXPECT_EQ(levelOn(flare + Days{8}), before - 1);
}

TEST_F(Climbing, StrengthLiesThreeTimesAWeekAndNeverOnTheDayBeforeTheLongRun)
{
    const Plan plan = livedTo("2027-08-01");
    int seen = 0;
    for (std::size_t i = 0; i + 7 < 28; ++i) {
        int strength = 0;
        for (std::size_t j = i; j < i + 7; ++j) {
            const Day &planned = plan.days[j];
            strength += planned.strength == StrengthRoutine::None ? 0 : 1;
            if (planned.workout.kind == Kind::LongRun) {
                EXPECT_EQ(planned.strength, StrengthRoutine::None);
                if (j > 0) {
                    EXPECT_EQ(plan.days[j - 1].strength, StrengthRoutine::None);
                }
                ++seen;
            }
        }
        EXPECT_EQ(strength, 3) << toIsoDate(plan.days[i].date);
    }
    EXPECT_GT(seen, 0);
}

TEST_F(Climbing, StepsAreQuickenedOnlyInWeeksInWhichTheRunningDoesNotGrow)
{
    const Plan plan = livedTo("2027-08-01");
    const auto raises = decisionsOf(plan, Rule::CadenceRaise);
    ASSERT_EQ(raises.size(), 2U);
    EXPECT_EQ(raises[0].why.figures.percent, 5);
    EXPECT_EQ(raises[1].why.figures.percent, 10);
    EXPECT_GE(daysBetween(raises[0].date, raises[1].date), 56);
    for (const Decision &raise : raises) {
        Seconds week{};
        Seconds before{};
        for (const Entry &entry : story.journal.log)
            if (const auto *run = std::get_if<RunEntry>(&entry)) {
                const int since = daysBetween(raise.date, run->date);
                week += since >= 0 && since < 7 ? run->jog : Seconds{};
                before += since < 0 && since >= -7 ? run->jog : Seconds{};
            }
        EXPECT_LE(week, before) << toIsoDate(raise.date);
        for (const Rule other : {Rule::BuildAddDay, Rule::BuildHills, Rule::BuildSpeed})
            for (const Decision &change : decisionsOf(plan, other))
                EXPECT_NE(change.date, raise.date) << "one change at a time";
    }
}

TEST(Sore, IsToldWhatToLeaveOutWhileTheNewestScoreIsAboveTwo)
{
    Story story("2026-11-10");
    story.check("2026-11-20", 3, 1, false);
    const auto told = decisionsOf(story.plan(day("2026-11-21")), Rule::AvoidWhileSore);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].date, day("2026-11-21"));
    EXPECT_EQ(told[0].why.figures.pain, pain(3));
}

TEST(Sore, IsNotToldOfAScoreOfTwoNorOfAnOldOne)
{
    Story story("2026-11-10");
    story.check("2026-11-12", 4, 4, false).check("2026-11-20", 2, 2, false);
    EXPECT_FALSE(decided(story.plan(day("2026-11-20")), Rule::AvoidWhileSore));
    Story old("2026-11-01");
    old.check("2026-11-02", 4, 4, false);
    EXPECT_FALSE(decided(old.plan(day("2026-11-20")), Rule::AvoidWhileSore));
}

TEST(Fitness, IsToldFromTwoWeeksOnByTheTable)
{
    Story story("2026-11-01");
    story.journal.profile.before.lastRun = day("2026-11-01");
    story.check("2026-11-10", 4, 3, false);
    const auto after = [&](int days) {
        const auto told =
            decisionsOf(story.plan(day("2026-11-01") + Days{days}), Rule::FitnessKept);
        return told.empty() ? -1 : told[0].why.figures.percent;
    };
    EXPECT_EQ(after(13), -1);
    EXPECT_EQ(after(14), 3) << "2.7";
    EXPECT_EQ(after(21), 5) << "4.8";
    EXPECT_EQ(after(28), 7) << "6.9";
}

TEST_F(Climbing, FitnessIsNotSpokenOfWhileOneRuns)
{
    EXPECT_FALSE(decided(livedTo("2026-11-20"), Rule::FitnessKept));
}

} // namespace
} // namespace restride::test
