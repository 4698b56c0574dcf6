// SPDX-License-Identifier: GPL-3.0-or-later
// A raised morning after a day of standing, stairs or carrying (section 11): no fault of the run.
#include "core/planner/diary.h"
#include "core/planner/kernel.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

constexpr Date kStart = Date{std::chrono::year{2026} / 10 / 11};

/// On rung 4, the morning of a session to come.
struct Climber {
    Story story{"2026-09-01"};
    Date session{};

    Climber()
    {
        story.journal.profile.before.lastRun = day("2026-09-01");
        story.openGate("2026-10-10");
        Date today = kStart;
        for (int i = 0; i < 90 && story.plan(today).now.rung != Rung::whole(4); ++i) {
            story.liveDay(today, {});
            today += Days{1};
        }
        session = story.nextSession(today);
    }

    /// The plan of the morning after a session that was quiet by day, as its check tells it.
    Plan morning(int waking, bool loaded)
    {
        story.liveDay(session, {0, 0, -1});
        CheckEntry check;
        check.painMorning = pain(waking);
        check.painWalking = pain(0);
        check.painStairs = pain(0);
        check.briskWalk30Ok = true;
        check.dailyLoad = loaded;
        story.add(check, session + Days{1});
        return story.plan(session + Days{1});
    }
    /// Where the ladder goes on once the gate was opened on the third day.
    [[nodiscard]] std::optional<Rung> rungAfterTheRest()
    {
        story.openGate(toIsoDate(session + Days{3}));
        return story.plan(session + Days{4}).now.rung;
    }
    [[nodiscard]] int cleanBefore() const { return story.plan(session).now.cleanOnRung; }
};

const Decision *decisionBy(const Plan &plan, Rule rule)
{
    for (const Decision &decision : plan.decisions)
        if (decision.why.rule == rule)
            return &decision;
    return nullptr;
}

TEST(DailyLoad, LeavesTheRungOfARunWhoseMorningItExplains)
{
    Climber climber;
    const Plan plan = climber.morning(3, true);
    EXPECT_EQ(plan.now.flares, 0);
    EXPECT_FALSE(plan.now.inFlare);
    const Decision *told = decisionBy(plan, Rule::RespondDailyLoad);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->why.figures.morning, pain(3));
    EXPECT_EQ(told->why.figures.days, 2);
    EXPECT_EQ(climber.rungAfterTheRest(), Rung::whole(4));
    Climber other;
    other.morning(3, false);
    EXPECT_EQ(other.rungAfterTheRest(), Rung::whole(3)) << "else it is a flare-up";
}

TEST(DailyLoad, StillRestsTwoDaysAndAsksForTheWalkAgain)
{
    Climber climber;
    const Plan plan = climber.morning(3, true);
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_EQ(plan.days[0].why.rule, Rule::RespondDailyLoad);
    EXPECT_EQ(plan.days[1].why.rule, Rule::RespondDailyLoad);
    EXPECT_EQ(plan.days[2].why.rule, Rule::GateTest);
    climber.story.openGate(toIsoDate(climber.session + Days{3}));
    const Date again = climber.session + Days{4};
    EXPECT_EQ(climber.story.nextSession(again), again);
}

TEST(DailyLoad, RestsThreeDaysFromASevenOn)
{
    Climber climber;
    const Plan plan = climber.morning(7, true);
    EXPECT_EQ(plan.days[2].why.rule, Rule::RespondDailyLoad);
    EXPECT_EQ(plan.days[3].why.rule, Rule::GateTest);
}

TEST(DailyLoad, DoesNotCountASessionWhoseMorningWasTwo)
{
    Climber climber;
    const int before = climber.cleanBefore();
    const Plan plan = climber.morning(2, true);
    EXPECT_EQ(plan.now.cleanOnRung, before);
    EXPECT_TRUE(plan.now.gateOpen);
    EXPECT_NE(plan.days[1].why.rule, Rule::RespondDailyLoad) << "two is no rest";
    EXPECT_TRUE(decided(plan, Rule::RespondDailyLoad));
    EXPECT_FALSE(decided(plan, Rule::RespondAmber));
}

TEST(DailyLoad, SaysNothingOfAQuietMorning)
{
    Climber climber;
    const int before = climber.cleanBefore();
    const Plan plan = climber.morning(1, true);
    EXPECT_EQ(plan.now.cleanOnRung, before + 1);
    EXPECT_FALSE(decided(plan, Rule::RespondDailyLoad));
}

TEST(DailyLoad, ExcusesNoPainOfTheRunItself)
{
    Climber climber;
    climber.story.liveDay(climber.session, {4, 2, -1}, Course::Rising);
    CheckEntry check;
    check.painMorning = pain(2);
    check.dailyLoad = true;
    climber.story.add(check, climber.session + Days{1});
    const Plan plan = climber.story.plan(climber.session + Days{1});
    EXPECT_TRUE(decided(plan, Rule::RespondDrop));
    EXPECT_EQ(plan.now.rung, Rung::whole(3));
    const std::vector<LivedDay> lived = livedDays(climber.story.journal, climber.session + Days{2});
    const auto session = std::ranges::find(lived, climber.session,
                                           [](const LivedDay &past) { return past.planned.date; });
    ASSERT_NE(session, lived.end());
    EXPECT_EQ(session->result, SessionResult::Drop) << "not unknown, whatever the day was";
}

/// The state of the morning after a quiet run, with a sore waking that its check explains.
State afterALoadedMorning(int waking)
{
    const Story story("2026-09-01");
    const Request request(story.journal.profile);
    State state;
    state.injured = true;
    state.entry.due = false;
    state.onset = day("2026-09-01");
    RunRecord run;
    run.date = day("2026-10-11");
    run.jogged = minutes(20);
    run.peak = pain(0);
    run.taken = true;
    state.runs.put(run);
    state.pending.emplace();
    state.pending->date = run.date;
    state.pending->planned = true;
    state.pending->jog = run.jogged;
    DayReport report;
    report.check.emplace();
    report.check->morning = pain(waking);
    report.check->dailyLoad = true;
    Notes notes;
    return wake(state, request, day("2026-10-12"), &report, Knowledge::Past, notes);
}

TEST(DailyLoad, HoldsGrowthForSevenDays)
{
    EXPECT_EQ(afterALoadedMorning(2).growthHeldUntil, day("2026-10-19"));
}

TEST(DailyLoad, SaysNeitherThatTheKneeTookTheRunNorThatItDidNot)
{
    EXPECT_EQ(afterALoadedMorning(3).runs.back().taken, std::nullopt);
    EXPECT_TRUE(afterALoadedMorning(3).climb.failures.none());
}

TEST(DailyLoad, IsTakenForTrueOnlyWhereAllChecksOfTheDaySaySo)
{
    Story story("2026-09-01");
    CheckEntry check;
    check.painMorning = pain(3);
    check.dailyLoad = true;
    story.add(check, day("2026-10-11"));
    EXPECT_TRUE(diaryOf(story.journal, day("2026-10-11")).front().check->dailyLoad);
    story.openGate("2026-10-11");
    EXPECT_FALSE(diaryOf(story.journal, day("2026-10-11")).front().check->dailyLoad);
    std::ranges::reverse(story.journal.log);
    EXPECT_FALSE(diaryOf(story.journal, day("2026-10-11")).front().check->dailyLoad)
        << "whichever comes first";
}

TEST(DailyLoad, KeepsAHealthyRunnerFromRunningForTwoDaysAndMakesNoKneeOfIt)
{
    Story story("2026-09-01");
    story.journal.profile.knee = {};
    story.journal.profile.knee.kind = KneeKind::None;
    story.journal.profile.before.weekly = {Metres{30000}, Metres{30000}, Metres{30000}};
    story.journal.profile.before.lastRun = day("2026-10-10");
    story.run(day("2026-10-11"), Seconds{}, minutes(30), {0, 0, -1});
    CheckEntry check;
    check.painMorning = pain(3);
    check.dailyLoad = true;
    story.add(check, day("2026-10-12"));
    const Plan plan = story.plan(day("2026-10-12"));
    EXPECT_TRUE(plan.now.gateOpen);
    EXPECT_EQ(plan.days[0].why.rule, Rule::RespondDailyLoad);
    EXPECT_EQ(plan.days[1].why.rule, Rule::RespondDailyLoad);
    EXPECT_NE(plan.days[2].why.rule, Rule::RespondDailyLoad);
}

} // namespace
} // namespace restride::test
