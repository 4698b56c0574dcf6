// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is left standing for not answering: a session of which too little is known counts half,
// what was jogged cleanly twice has been shown, and the gate's question answers itself.
#include "tests/support/story.h"

#include <gtest/gtest.h>

namespace restride::test {
namespace {

const Date kOpened = day("2026-02-11"); ///< the first morning with an open gate
constexpr Scores kNoMorning{0, 0, -1};

class HalfKnownSession : public testing::Test
{
protected:
    HalfKnownSession() { story.comeBack(Metres{20'000}, 3); }

    /// The next session with these scores; the morning after it.
    Date session(Scores scores)
    {
        next = story.nextSession(next);
        story.liveDay(next, scores);
        return next += Days{1};
    }
    [[nodiscard]] Rung rung() const { return story.plan(next).now.rung.value_or(Rung{}); }
    void check(std::optional<int> walking, std::optional<int> morning)
    {
        CheckEntry entry;
        if (walking)
            entry.painWalking = pain(*walking);
        if (morning)
            entry.painMorning = pain(*morning);
        story.add(entry, next);
    }

    Story story{"2026-01-05"};
    Date next = kOpened;
};

TEST_F(HalfKnownSession, FourSessionsWithoutAnyScoreAreTwo)
{
    const Rung first = rung();
    for (int i = 0; i < 3; ++i)
        session({-1, -1, -1});
    EXPECT_EQ(rung(), first);
    session({-1, -1, -1});
    next += Days{1}; // the morning is over
    EXPECT_GT(rung(), first);
}

TEST_F(HalfKnownSession, AQuietNextSessionMakesAHalfKnownOneWhole)
{
    const Rung first = rung();
    session(kNoMorning);
    session(kNoMorning);
    next += Days{1}; // the second morning went by unanswered, too
    EXPECT_EQ(rung(), first);
    session(kNoMorning);
    EXPECT_GT(rung(), first);
}

TEST_F(HalfKnownSession, AQuietCheckMakesAHalfKnownSessionWhole)
{
    session(kNoMorning);
    next += Days{1};
    check(0, std::nullopt);
    EXPECT_EQ(story.plan(next).now.cleanOnRung, 1);
}

TEST_F(HalfKnownSession, ASoreCheckTakesTheHalfBack)
{
    session(kNoMorning);
    next += Days{1};
    check(std::nullopt, 2);
    session({-1, -1, -1});
    EXPECT_EQ(story.plan(next).now.cleanOnRung, 0);
}

TEST_F(HalfKnownSession, APainkillerStillHidesPain)
{
    const Rung first = rung();
    for (int i = 0; i < 6; ++i) {
        next = story.nextSession(next);
        const Day planned = story.plan(next).days.front();
        RunEntry run;
        run.walk = planned.workout.walk();
        run.jog = planned.workout.jog();
        run.masked.insert(Mask::Painkiller);
        story.add(run, next);
        next += Days{1};
    }
    EXPECT_EQ(rung(), first);
}

// --- shown twice --------------------------------------------------------------------------------

TEST_F(HalfKnownSession, WhatWasJoggedCleanlyTwiceHasBeenShown)
{
    const Rung first = rung();
    for (int i = 0; i < 2; ++i) {
        next = story.nextSession(next);
        story.run(next, minutes(20), minutes(10), {});
        next += Days{1};
        if (i == 0) {
            EXPECT_EQ(rung(), first) << "once shows nothing";
        }
    }
    EXPECT_EQ(rung(), Rung::whole(4)) << "two rungs at most in seven days";
}

TEST_F(HalfKnownSession, WhatHurtWasNotShown)
{
    for (int i = 0; i < 2; ++i) {
        next = story.nextSession(next);
        story.run(next, minutes(20), minutes(10), {3, 0, 0});
        next += Days{1};
    }
    EXPECT_EQ(rung(), Rung::whole(2));
}

TEST_F(HalfKnownSession, NothingIsShownByWhatWasJoggedBeforeAStepDown)
{
    for (int i = 0; i < 2; ++i)
        session({});
    EXPECT_EQ(rung(), Rung::whole(3));
    for (int i = 0; i < 2; ++i)
        session({4, 1, 0}); // two ambers in a row
    EXPECT_EQ(rung(), Rung::whole(2));
    next += Days{7};
    EXPECT_EQ(rung(), Rung::whole(2));
}

// --- the gate -----------------------------------------------------------------------------------

/// A sore knee whose runner does each walk that is asked for and tells `scores` of it.
Plan walking(int days, Scores scores, std::optional<int> walkingPain)
{
    Story story("2026-03-02");
    story.journal.profile.before.lastRun = day("2026-03-03");
    Date date = day("2026-03-07");
    for (int i = 0; i < days; ++i, date += Days{1}) {
        if (walkingPain) {
            CheckEntry check;
            check.painWalking = pain(*walkingPain);
            check.painStairs = check.painMorning = pain(*walkingPain);
            story.add(check, date);
        }
        if (story.plan(date).days.front().workout.kind == Kind::Walk)
            story.liveDay(date, scores);
    }
    return story.plan(date);
}

TEST(GateQuestion, IsAnsweredByHalfAnHourOfWalkingWithoutPain)
{
    EXPECT_TRUE(walking(5, {0, 0, -1}, 0).now.gateOpen);
    EXPECT_TRUE(walking(12, {0, 0, -1}, std::nullopt).now.gateOpen);
}

TEST(GateQuestion, AnswersItselfInTimeWhereNothingIsSaidOfTheWalks)
{
    EXPECT_TRUE(walking(14, {-1, -1, -1}, std::nullopt).now.gateOpen);
}

TEST(GateQuestion, StaysOpenWhileWalkingHurts)
{
    EXPECT_FALSE(walking(7, {2, 2, -1}, 2).now.gateOpen);
    EXPECT_FALSE(walking(20, {3, 2, -1}, std::nullopt).now.gateOpen);
}

TEST(GateQuestion, IsAnsweredByAQuarterOfAnHourOfQuietRunning)
{
    Story story("2026-03-02");
    story.journal.profile.before.lastRun = day("2026-03-03");
    story.run(day("2026-03-10"), minutes(5), minutes(15), {1, 0, 1});
    EXPECT_TRUE(story.plan(day("2026-03-12")).now.gateOpen);
    Story sore("2026-03-02");
    sore.journal.profile.before.lastRun = day("2026-03-03");
    sore.run(day("2026-03-10"), minutes(5), minutes(15), {1, 0, 2});
    EXPECT_FALSE(sore.plan(day("2026-03-12")).now.gateOpen);
}

TEST(GateQuestion, APartAnsweredCheckDoesNotPutTheTestOff)
{
    Story story("2026-03-02");
    story.journal.profile.before.lastRun = day("2026-03-03");
    const auto testOf = [&](Date date) {
        for (const Day &planned : story.plan(date).days)
            if (planned.why.rule == Rule::GateTest)
                return planned.date;
        return Date{};
    };
    const auto answerInPart = [&](Date date) {
        CheckEntry check;
        check.painWalking = check.painStairs = pain(0);
        story.add(check, date);
    };
    answerInPart(day("2026-03-07"));
    const Date test = testOf(day("2026-03-07"));
    answerInPart(day("2026-03-08"));
    EXPECT_EQ(testOf(day("2026-03-08")), test);
}

} // namespace
} // namespace restride::test
