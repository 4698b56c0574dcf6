// SPDX-License-Identifier: GPL-3.0-or-later
// States put together by hand: mornings and weeks that a story comes to seldom or late.
#include "core/planner/base.h"
#include "core/planner/change.h"
#include "core/planner/entry.h"
#include "core/planner/kernel.h"
#include "core/planner/outing.h"
#include "core/planner/race.h"
#include "core/planner/race_days.h"
#include "core/planner/refer.h"
#include "core/planner/verdict.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

bool told(const Notes &notes, Rule rule)
{
    return std::any_of(notes.decisions.begin(), notes.decisions.end(),
                       [&](const Decision &one) { return one.why.rule == rule; });
}

/// A knee in base for long, whose next change is due.
class ByHand : public testing::Test
{
protected:
    ByHand() : story("2026-01-05")
    {
        profile().before.weekly = {Metres{20000}};
        state.day = today;
        state.injured = true;
        state.onset = day("2026-01-05");
        state.gate.open = true;
        state.mode = Mode::Base;
        state.gate.lastWalking = pain(0);
        state.gate.lastStairs = pain(0);
        state.flares.restUntil = day("2026-01-05");
        state.allowance = minutes(120);
        state.entry.due = false;
        state.week.start = day("2026-08-31");
        state.changes.baseSince = day("2026-03-02");
        state.changes.cleanWeeks = 4;
    }

    [[nodiscard]] Profile &profile() { return story.journal.profile; }
    [[nodiscard]] Request request() const { return Request(story.journal.profile); }
    bool changes() { return change::begin(state, request(), notes); }
    /// A run of `days` days ago.
    void ran(int days, int peak, int morning)
    {
        RunRecord run;
        run.date = today - Days{days};
        run.counted = run.jogged = run.continuous = minutes(20);
        run.peak = pain(peak);
        run.morning = pain(morning);
        state.runs.put(run);
        last = run;
    }
    /// On `rung`, as often clean as it asks for.
    void onRung(int rung)
    {
        state.mode = Mode::Ladder;
        state.rung = Rung::whole(rung);
        state.climb.cleanHalves = 4;
        state.climb.started = day("2026-08-01");
    }
    void wakeUp(const Request &asked) { state = wake(state, asked, today, nullptr, past, notes); }

    static constexpr Knowledge past = Knowledge::Past;
    const Date today = day("2026-09-01");
    Story story;
    State state;
    Notes notes;
    RunRecord last;
};

TEST_F(ByHand, HillsComeFourCleanWeeksIntoBase)
{
    EXPECT_TRUE(changes());
    EXPECT_EQ(state.changes.hillsSince, today);
}

TEST_F(ByHand, NoHillsInAYoungBase)
{
    state.changes.baseSince = today - Days{27};
    EXPECT_FALSE(changes());
}

TEST_F(ByHand, NoHillsSoonAfterAFlareUp)
{
    state.flares.dates = {today - Days{10}};
    EXPECT_FALSE(changes());
}

TEST_F(ByHand, NothingChangesBeforeAReferralWasLookedInto)
{
    state.referral.soon.insert(ReferReason::ThirdFlare);
    EXPECT_FALSE(changes());
}

TEST_F(ByHand, NothingChangesInTheTaper)
{
    story.race("2026-09-10", 10);
    Request aimed = request();
    aimed.strategy = Strategy::Run;
    EXPECT_FALSE(change::begin(state, aimed, notes));
}

TEST_F(ByHand, SpeedComesFourWeeksAfterHillsWithQuietStairsAndEnoughVolume)
{
    state.changes.hillsSince = today - Days{27};
    EXPECT_FALSE(changes()) << "too soon";
    state.changes.hillsSince = today - Days{28};
    state.gate.lastStairs = pain(4);
    EXPECT_FALSE(changes()) << "sore stairs";
    state.gate.lastStairs = pain(0);
    state.allowance = minutes(10);
    EXPECT_FALSE(changes()) << "little volume";
    state.allowance = minutes(120);
    EXPECT_TRUE(changes());
    EXPECT_EQ(state.changes.speedSince, today);
}

TEST_F(ByHand, NoRunDayIsAddedThatTheRunnerDoesNotHave)
{
    profile().before.runsPerWeek = 5;
    profile().runner.runDays = WeekdaySet::fromBits(0b0101010);
    state.changes.hillsSince = state.changes.speedSince = day("2026-05-01");
    EXPECT_FALSE(changes());
    EXPECT_FALSE(told(notes, Rule::BuildAddDay));
}

TEST_F(ByHand, AThirdRunNeedsNoConsecutiveDays)
{
    profile().before.runsPerWeek = 3;
    state.runsAWeek = 2;
    EXPECT_TRUE(changes());
    EXPECT_EQ(state.runsAWeek, 3);
    EXPECT_FALSE(told(notes, Rule::BuildConsecutive));
}

TEST_F(ByHand, HillsAreLeftOutInAWeekOfLessAndWithSoreStairs)
{
    state.changes.hillsSince = day("2026-05-01");
    const auto hilly = [&] {
        for (int i = 0; i < 7; ++i) {
            const Date date = today + Days{i};
            const int sinceLong = base::runsSinceLong(state, request(), date);
            if (change::isHilly(state, request(), date, sinceLong))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(hilly());
    State sore = state;
    state.gate.lastStairs = pain(5);
    EXPECT_FALSE(hilly());
    state = sore;
    state.reduction.start = today;
    state.reduction.stages = 1;
    EXPECT_FALSE(hilly());
}

TEST_F(ByHand, ASignThatWasLookedIntoInBaseLeadsToRungOne)
{
    state.referral.signs.insert(Sign::Swelling);
    refer::clear(state, notes);
    EXPECT_TRUE(state.referral.signs.empty());
    EXPECT_FALSE(state.gate.open);
    EXPECT_TRUE(state.entry.due);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.mode, Mode::Ladder);
    EXPECT_EQ(state.rung, Rung::whole(1));
}

TEST_F(ByHand, ALookIntoASignKeepsTheRungItHadComeDownTo)
{
    onRung(0);
    state.referral.signs.insert(Sign::Swelling);
    refer::clear(state, notes);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.rung, Rung::whole(0));
}

TEST_F(ByHand, AWalkOfTheLadderSaysWhatWalkingHurtsToo)
{
    onRung(0);
    const Request asked = request();
    const Day walk = prescribe(state, asked, today);
    ASSERT_EQ(walk.workout.rung, Rung::whole(0));
    DayReport report;
    report.date = today;
    report.run.emplace();
    report.run->walk = walk.workout.walk();
    report.run->during = pain(2);
    EXPECT_EQ(respond(state, asked, walk, &report, past, notes).gate.lastWalking, pain(0));
    report.run->during = pain(6);
    EXPECT_EQ(respond(state, asked, walk, &report, past, notes).gate.lastWalking, pain(6));
}

TEST_F(ByHand, ARaceOfNoLengthIsNotReachable)
{
    race::Standing standing;
    standing.highEnough = true;
    standing.longestRun = standing.longestOuting = Metres{20000};
    standing.peakRunWeek = standing.peakOutingWeek = Metres{40000};
    const Pace easy{400};
    EXPECT_EQ(standing.reach(needsOf({today, Metres{5000}, ""}, easy)), Reach::Run);
    EXPECT_EQ(standing.reach(needsOf({today, Metres{0}, ""}, easy)), Reach::NotReachable);
}

TEST_F(ByHand, ARaceIsOutOfReachWhileASignStands)
{
    state.referral.signs.insert(Sign::Swelling);
    story.race("2026-12-06", 5);
    const Request asked = request();
    const Outset outset{&state, today, nullptr};
    EXPECT_EQ(reachOf(asked, outset, profile().goal->race), Reach::Refer);
}

TEST_F(ByHand, NoOutingGrowsWhileAReferralStands)
{
    story.race("2026-12-06", 21.1, Aim::Finish);
    Request aimed = request();
    aimed.strategy = Strategy::RunWalk;
    ran(3, 0, 0);
    last.onFeet = minutes(100);
    state.runs.put(last);
    Day sunday;
    sunday.date = day("2026-09-06"); // in a week that may hold an outing
    sunday.workout.kind = Kind::LongRun;
    sunday.workout.segments.push({1, Seconds{}, minutes(40)});
    Day held = sunday;
    race::lengthen(sunday, state, aimed, sunday.date);
    EXPECT_GT(sunday.workout.walk(), Seconds{});
    state.referral.soon.insert(ReferReason::ThirdFlare);
    race::lengthen(held, state, aimed, held.date);
    EXPECT_EQ(held.workout.walk(), Seconds{});
}

TEST_F(ByHand, AWalkOnTheLowestRungIsItsSession)
{
    onRung(0);
    state.climb.cleanHalves = 0;
    DayReport report;
    report.date = today;
    report.run.emplace();
    report.run->walk = minutes(30);
    report.run->during = pain(0);
    const Day planned = prescribe(state, request(), today);
    ASSERT_EQ(planned.workout.rung, Rung::whole(0));
    state = respond(state, request(), planned, &report, past, notes);
    ASSERT_TRUE(state.pending);
    EXPECT_TRUE(state.pending->planned);
}

} // namespace
} // namespace restride::test
