// SPDX-License-Identifier: GPL-3.0-or-later
// States put together by hand: mornings and weeks that a story comes to seldom or late.
#include "core/planner/build.h"
#include "core/planner/change.h"
#include "core/planner/entry.h"
#include "core/planner/flare.h"
#include "core/planner/kernel.h"
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
        state.inForce = true;
        state.onset = day("2026-01-05");
        state.onsetPassed = true;
        state.gateOpen = true;
        state.mode = Mode::Base;
        state.lastWalking = pain(0);
        state.lastStairs = pain(0);
        state.restUntil = day("2026-01-05");
        state.weeks = {minutes(120), minutes(120)};
        state.week.start = day("2026-08-31");
        state.changes.baseSince = day("2026-03-02");
        state.changes.cleanWeeks = 4;
    }

    [[nodiscard]] Profile &profile() { return story.journal.profile; }
    [[nodiscard]] Request request() const { return Request(story.journal.profile); }
    bool changes() { return change::begin(state, request(), today, notes); }
    /// A run of `days` days ago.
    void ran(int days, int peak, int morning)
    {
        RunRecord run;
        run.date = today - Days{days};
        run.counted = run.jogged = run.continuous = minutes(20);
        run.peak = pain(peak);
        run.morning = pain(morning);
        state.runs.put(run);
        state.lastRun = run.date;
        last = run;
    }
    /// On `rung`, as often clean as it asks for.
    void onRung(int rung)
    {
        state.mode = Mode::Ladder;
        state.rung = Rung::whole(rung);
        state.cleanHalves = 4;
        state.ladderStart = day("2026-08-01");
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
    state.flares = {today - Days{10}};
    EXPECT_FALSE(changes());
}

TEST_F(ByHand, NothingChangesBeforeAReferralWasLookedInto)
{
    state.soon.insert(ReferReason::ThirdFlare);
    EXPECT_FALSE(changes());
}

TEST_F(ByHand, NothingChangesInTheTaper)
{
    story.race("2026-09-10", 10);
    Request aimed = request();
    aimed.strategy = Strategy::Run;
    EXPECT_FALSE(change::begin(state, aimed, today, notes));
}

TEST_F(ByHand, SpeedComesFourWeeksAfterHillsWithQuietStairsAndEnoughVolume)
{
    state.changes.hillsSince = today - Days{27};
    EXPECT_FALSE(changes()) << "too soon";
    state.changes.hillsSince = today - Days{28};
    state.lastStairs = pain(4);
    EXPECT_FALSE(changes()) << "sore stairs";
    state.lastStairs = pain(0);
    state.weeks = {minutes(10)};
    EXPECT_FALSE(changes()) << "little volume";
    state.weeks = {minutes(120)};
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
            const int sinceLong = build::runsSinceLong(state, request(), date);
            if (change::isHilly(state, request(), date, sinceLong))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(hilly());
    State sore = state;
    state.lastStairs = pain(5);
    EXPECT_FALSE(hilly());
    state = sore;
    state.reduction.start = today;
    state.reduction.stages = 1;
    EXPECT_FALSE(hilly());
}

TEST_F(ByHand, AKneeOfUnknownVolumeThatSettledStartsOnTheLadder)
{
    profile().before.weekly.clear();
    state.mode = Mode::Ladder;
    state.entryDue = true;
    state.weeks.clear();
    for (const int days : {6, 4, 2})
        ran(days, 0, 0);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.mode, Mode::Ladder);
    EXPECT_TRUE(told(notes, Rule::EntryModerate));
}

TEST_F(ByHand, WithoutAnInjuryKnownWeeksGoOnInBase)
{
    profile().knee.kind = KneeKind::None;
    state.injured = false;
    state.mode = Mode::Ladder;
    state.entryDue = true;
    ran(2, 0, 0);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.mode, Mode::Base);
    EXPECT_TRUE(told(notes, Rule::EntrySettled));
}

TEST_F(ByHand, ASignThatWasLookedIntoInBaseLeadsToRungOne)
{
    state.signs.insert(Sign::Swelling);
    refer::clear(state, notes);
    EXPECT_TRUE(state.signs.empty());
    EXPECT_FALSE(state.gateOpen);
    EXPECT_TRUE(state.entryDue);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.mode, Mode::Ladder);
    EXPECT_EQ(state.rung, Rung::whole(1));
}

TEST_F(ByHand, ALookIntoASignKeepsTheRungItHadComeDownTo)
{
    onRung(0);
    state.signs.insert(Sign::Swelling);
    refer::clear(state, notes);
    entry::enter(state, request(), notes);
    EXPECT_EQ(state.rung, Rung::whole(0));
}

TEST_F(ByHand, AFlareUpInTheFirstWeekOfBaseGoesByTheWeekBeforeTheInjury)
{
    profile().before.weekly = {Metres{60000}};
    state.weeks.clear();
    ran(2, 0, 0);
    last.counted = minutes(30);
    state.runs.put(last);
    flare::flareUp(state, request(), {today, {}, minutes(30)}, today, {Rule::FlareHighPain, {}},
                   notes);
    ASSERT_TRUE(state.waitingReduction);
    EXPECT_EQ(state.waitingReduction->reference, request().weekBefore);
}

TEST_F(ByHand, AKneeThatTheLogMadeSoreGoesByTheWeeksOfTheLog)
{
    profile().before.weekly = {Metres{60000}};
    state.weeks = {minutes(30)};
    state.lastCleanWeek = minutes(40);
    EXPECT_EQ(build::referenceWeek(state, request()), request().weekBefore)
        << "sore from before the log on: the running before the injury counts";
    profile().knee.kind = KneeKind::None;
    EXPECT_EQ(build::referenceWeek(state, request()), minutes(30));
    state.weeks.clear(); // by the flare-up itself
    EXPECT_EQ(build::referenceWeek(state, request()), minutes(40));
    state.injured = false;
    EXPECT_EQ(build::referenceWeek(state, request()), request().weekBefore);
}

TEST_F(ByHand, AKneeThatBecomesSoreAfterALookBeginsAtRungOne)
{
    State other = state;
    entry::becomeSore(other, request(), today);
    EXPECT_EQ(other.rung, Rung::whole(2));
    state.clearedForRungOne = true; // and the entry has not come yet
    entry::becomeSore(state, request(), today);
    EXPECT_EQ(state.rung, Rung::whole(1));
}

TEST_F(ByHand, AKneeThatBecomesSoreInAWeekOfLessGetsNoMoreThanThatWeek)
{
    State whole = state;
    entry::becomeSore(whole, request(), today);
    EXPECT_EQ(whole.mostRung, Rung::whole(Rung::kHighest));
    state.reduction.start = today;
    state.reduction.reference = minutes(150);
    state.reduction.percents = {33};
    state.reduction.stages = 1;
    state.week.total = minutes(60);
    State held = state;
    held.week.total = minutes(16); // what one run a week may hold
    entry::becomeSore(state, request(), today);
    EXPECT_EQ(state.mostRung, Rung::whole(3)) << "three times 8 min, of six tenths of 49";
    entry::becomeSore(held, request(), today);
    EXPECT_EQ(held.mostRung, Rung::whole(2));
}

TEST_F(ByHand, WhatTheVolumeAllowsIsWhatTheRunDaysHold)
{
    profile().before.weekly = {Metres{60000}};
    state.entryDue = true;
    state.askedSince = today;
    ran(2, 0, 0);
    State everyDay = state;
    entry::watch(everyDay, request());
    EXPECT_EQ(everyDay.mostRung, Rung::whole(7)) << "three times 20 min";
    profile().runner.runDays = WeekdaySet::fromBits(0b0010010);
    entry::watch(state, request());
    EXPECT_EQ(state.mostRung, Rung::whole(5)) << "twice 20 min";
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
    EXPECT_EQ(respond(state, asked, walk, &report, past, notes).lastWalking, pain(0));
    report.run->during = pain(6);
    EXPECT_EQ(respond(state, asked, walk, &report, past, notes).lastWalking, pain(6));
}

TEST_F(ByHand, WhoOutgrowsTheLadderTakesNoLargerWeekAlongThanTheLastRungs)
{
    profile().knee.kind = KneeKind::None;
    state.injured = false;
    onRung(9);
    state.day = day("2026-08-31"); // a Monday
    state.ladderMost = minutes(72);
    state.weeks = {minutes(43), minutes(104)}; // four sessions of 26 min
    entry::outgrowLadder(state, request());
    ASSERT_EQ(state.mode, Mode::Base);
    EXPECT_EQ(state.weeks[0], minutes(43));
    EXPECT_LE(state.weeks[1], minutes(90)) << "three of 30 min";
    EXPECT_LE(state.week.total, minutes(90));
}

TEST_F(ByHand, NoMoreThanTwoRungsInSevenDays)
{
    onRung(3);
    State quick = state;
    quick.climbs = {Climb{today - Days{2}, 4}, Climb{today - Days{4}, 4}, Climb{}};
    wakeUp(request());
    EXPECT_EQ(state.rung, Rung::whole(4));
    state = quick;
    wakeUp(request());
    EXPECT_EQ(state.rung, Rung::whole(3));
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
    state.signs.insert(Sign::Swelling);
    story.race("2026-12-06", 5);
    const Request asked = request();
    const Outset outset{&state, today, nullptr};
    EXPECT_EQ(reachOf(asked, outset, profile().goal->race), Reach::Refer);
}

TEST_F(ByHand, AfterTheRaceTheWeekGoesByWhatWasRunAndAtMostByTheCleanOne)
{
    story.race("2026-08-28", 5); // 3 days of recovery
    Request aimed = request();
    aimed.strategy = Strategy::Run;
    const State before = state;
    race::comeBack(state, aimed);
    ASSERT_EQ(state.weeks.size(), 1U);
    EXPECT_EQ(state.weeks[0], minutes(108)) << "nothing remembered: nine tenths of the largest";
    state = before;
    state.lastCleanWeek = minutes(100);
    race::comeBack(state, aimed);
    EXPECT_EQ(state.weeks[0], minutes(90));
    state = before;
    ran(10, 0, 0);
    race::comeBack(state, aimed);
    EXPECT_EQ(state.weeks[0], minutes(18)) << "the run of the week before";
}

TEST_F(ByHand, NoOutingGrowsWhileAReferralStands)
{
    story.race("2026-12-06", 21.1, Aim::Finish);
    Request aimed = request();
    aimed.strategy = Strategy::RunWalk;
    ran(3, 0, 0);
    last.distance = Metres{9000};
    state.runs.put(last);
    Day sunday;
    sunday.date = day("2026-09-06");
    sunday.workout.kind = Kind::LongRun;
    sunday.workout.segments.push({1, Seconds{}, minutes(40)});
    Day held = sunday;
    race::lengthen(sunday, state, aimed, sunday.date);
    EXPECT_GT(sunday.workout.walk(), Seconds{});
    state.soon.insert(ReferReason::ThirdFlare);
    race::lengthen(held, state, aimed, held.date);
    EXPECT_EQ(held.workout.walk(), Seconds{});
}

TEST_F(ByHand, TheTaperLeavesTheWalkingOfAnOutingOut)
{
    story.race("2026-09-06", 10);
    Request aimed = request();
    aimed.strategy = Strategy::RunWalk;
    Day outing;
    outing.date = today;
    outing.workout.kind = Kind::LongRun;
    outing.workout.segments.push({1, Seconds{}, minutes(40)});
    outing.workout.segments.push({1, minutes(30), Seconds{}});
    race::taper(outing, state, aimed, build::patternOf(state, aimed), 5);
    EXPECT_EQ(outing.workout.walk(), Seconds{});
    EXPECT_GT(outing.workout.jog(), Seconds{});
}

TEST_F(ByHand, AWalkOnTheLowestRungIsItsSession)
{
    onRung(0);
    state.cleanHalves = 0;
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
