// SPDX-License-Identifier: GPL-3.0-or-later
// Corners that neither the tests of one rule nor made-up runners come to: moved and skipped
// sessions, circumstances, a race reached while still on the ladder, a second flare-up in base.
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

class OnTheLadder : public testing::Test
{
protected:
    OnTheLadder() : story("2026-09-01")
    {
        story.journal.profile.before.lastRun = day("2026-09-01");
        story.openGate("2026-10-10");
        story.liveAsPlanned(day("2026-10-11"), 9);
        session = story.nextSession(today);
    }

    void move(Date from, Date to)
    {
        MoveEntry entry;
        entry.from = from;
        entry.to = to;
        story.add(entry, today);
    }
    [[nodiscard]] const Day &on(const Plan &plan, Date date) const
    {
        return plan.days[static_cast<std::size_t>(daysBetween(plan.today, date))];
    }

    Story story;
    Date today = day("2026-10-20");
    Date session{};
};

TEST_F(OnTheLadder, ASessionLiesOnTheDayThatItWasMovedTo)
{
    move(session, session + Days{1});
    const Plan plan = story.plan(today);
    EXPECT_FALSE(on(plan, session).workout.rung);
    EXPECT_TRUE(on(plan, session + Days{1}).workout.rung);
}

TEST_F(OnTheLadder, ASessionMovedToADayThatIsNoRunDayIsLeftOut)
{
    Weekday other = weekdayOf(session + Days{1});
    story.journal.profile.runner.runDays.remove(other);
    move(session, session + Days{1});
    const Plan plan = story.plan(today);
    EXPECT_FALSE(on(plan, session).workout.rung);
    EXPECT_FALSE(on(plan, session + Days{1}).workout.rung);
}

TEST_F(OnTheLadder, AMoveThatLiesBehindMovesNothingMore)
{
    const Date before = today;
    move(session, session + Days{1});
    for (Date date = before; date < session + Days{9}; date += Days{1})
        story.liveDay(date, {});
    const Plan plan = story.plan(session + Days{9});
    EXPECT_TRUE(std::any_of(plan.days.begin(), plan.days.begin() + 3,
                            [](const Day &planned) { return planned.workout.rung.has_value(); }));
}

TEST_F(OnTheLadder, TodaysSessionThatIsSkippedIsNotAskedForAnyMore)
{
    story.add(SkipEntry{}, session);
    const Plan plan = story.plan(session);
    EXPECT_EQ(plan.days.front().why.rule, Rule::RespondMissed);
    EXPECT_EQ(plan.days.front().workout.jog(), Seconds{});
    EXPECT_TRUE(decided(plan, Rule::RespondMissed));
}

TEST_F(OnTheLadder, ASkippedDayOfRestChangesNothing)
{
    const Date rest = session + Days{1};
    story.liveDay(session, {});
    const Plan before = story.plan(rest);
    story.add(SkipEntry{}, rest);
    const Plan plan = story.plan(rest);
    EXPECT_EQ(plan.days, before.days);
}

TEST_F(OnTheLadder, TheDaysAloneAreThoseOfThePlan)
{
    EXPECT_EQ(planDays(story.journal, today), story.plan(today).days);
    story.liveDay(session, {});
    EXPECT_EQ(planDays(story.journal, session), story.plan(session).days);
}

TEST_F(OnTheLadder, NoOtherMovementIsLeftWhereEachOfThemRaisedTheMorning)
{
    for (const Sport sport : {Sport::Bike, Sport::Swim, Sport::DeepWaterRun}) {
        CrossEntry cross;
        cross.sport = sport;
        cross.duration = minutes(20);
        cross.painNextMorning = pain(2);
        story.add(cross, today);
    }
    const Plan plan = story.plan(today + Days{1});
    for (std::size_t i = 0; i < 7; ++i)
        EXPECT_NE(plan.days[i].workout.kind, Kind::Cross) << toIsoDate(plan.days[i].date);
    EXPECT_TRUE(std::any_of(plan.days.begin() + 7, plan.days.begin() + 21, [](const Day &planned) {
        return planned.workout.kind == Kind::Cross;
    }));
}

TEST_F(OnTheLadder, TwoDaysOfWalkingPainThreeAfterARunAreNoFlareUp)
{
    story.check(toIsoDate(today), 3, 0, false);
    const Plan plan = story.plan(today + Days{1});
    EXPECT_EQ(plan.now.flares, 0);
    EXPECT_FALSE(plan.now.gateOpen);
}

TEST(Circumstances, AreSaidSoonAndPlannedCautiously)
{
    for (const auto &[circumstance, reason] :
         {std::pair{Circumstance::Postpartum, ReferReason::Postpartum},
          std::pair{Circumstance::Pregnant, ReferReason::Pregnant},
          std::pair{Circumstance::RecentSurgery, ReferReason::RecentSurgery}}) {
        Story story("2026-09-01");
        story.journal.profile.runner.circumstances.insert(circumstance);
        story.openGate("2026-10-10");
        const Plan plan = story.plan(day("2026-10-11"));
        ASSERT_TRUE(plan.refer);
        EXPECT_EQ(plan.refer->urgency, Urgency::Soon);
        EXPECT_TRUE(plan.refer->because.contains(reason));
        EXPECT_EQ(plan.now.cleanNeeded, 3);
    }
}

TEST(RaceOnTheLadder, GoesOnOneRungDownAfterTheRecovery)
{
    Story story("2026-09-01");
    story.journal.profile.before.lastRun = day("2026-09-01");
    story.openGate("2026-10-10");
    const Date today = day("2026-10-11");
    story.race("2027-06-01", 4, Aim::Finish);
    const auto earliest = story.plan(today).verdict->earliestRunWalk;
    ASSERT_TRUE(earliest);
    story.journal.profile.goal->race.date = *earliest;
    const Plan plan = story.plan(today);
    ASSERT_EQ(plan.verdict->reach, Reach::RunWalk);
    std::optional<Rung> before;
    std::optional<Rung> since;
    for (const Day &planned : plan.days) {
        if (planned.workout.rung && planned.date < *earliest)
            before = planned.workout.rung;
        if (planned.workout.rung && planned.date > *earliest && !since)
            since = planned.workout.rung;
    }
    ASSERT_TRUE(before);
    if (since) { // the days end with the recovery
        EXPECT_LT(*since, *before);
    }
    // Lived through, the plan goes on after the race.
    Date date = today;
    for (; date <= *earliest + Days{4}; date += Days{1})
        story.liveDay(date, {});
    const Plan later = story.plan(date);
    EXPECT_FALSE(later.verdict);
    if (later.now.rung) {
        EXPECT_LT(*later.now.rung, Rung::whole(Rung::kHighest));
    }
}

TEST(Decision, IsToldWithoutAnAlternativeWhereThereIsNone)
{
    Story story("2026-09-01");
    story.openGate("2026-10-10");
    story.race("2026-11-15", 21.1, Aim::Run);
    story.journal.profile.goal->switchBy = day("2026-10-11");
    const Plan plan = story.plan(day("2026-10-11"));
    const auto told =
        std::find_if(plan.decisions.begin(), plan.decisions.end(),
                     [](const Decision &one) { return one.why.rule == Rule::RaceDecide; });
    ASSERT_NE(told, plan.decisions.end());
    EXPECT_FALSE(told->why.figures.distance);
    EXPECT_FALSE(told->why.figures.days) << "no session lies before it";
}

TEST(Decision, OfALastDayThatHasPassedIsNotToldAnyMore)
{
    Story story("2026-09-01");
    story.openGate("2026-10-10");
    story.race("2026-11-15", 21.1, Aim::Run);
    story.journal.profile.goal->switchBy = day("2026-10-10");
    EXPECT_FALSE(decided(story.plan(day("2026-10-11")), Rule::RaceDecide));
}

TEST(TwoFlaresInBase, TheSecondGoesDownFromTheWeekThatWasStillToCome)
{
    Story story("2026-01-05");
    Before &before = story.journal.profile.before;
    before.weekly = {Metres{50000}, Metres{50000}, Metres{50000}, Metres{50000}};
    before.runsPerWeek = 4;
    before.lastRun = day("2026-01-05");
    story.openGate("2026-02-10");
    story.liveAsPlanned(day("2026-02-11"), 230);
    const Date first = story.nextSession(day("2026-02-11") + Days{230});
    const Seconds week = story.plan(first).weeks[1].jog;
    ASSERT_GT(week, minutes(140));
    story.liveDay(first, {6, 1, 0});
    story.run(first + Days{1}, {}, minutes(10), {6, 1, 0});
    story.openGate(toIsoDate(first + Days{5}));
    const Plan plan = story.plan(first + Days{6});
    EXPECT_EQ(plan.now.flares, 2);
    const auto from = first + Days{6};
    Seconds held{};
    for (const Day &planned : plan.days)
        held += planned.date < from + Days{7} ? planned.workout.jog() : Seconds{};
    EXPECT_LE(held * 100, week * 50) << "less than after one flare-up";
}

TEST_F(OnTheLadder, SkippedSessionsAreToldOnceHoweverManyTheyAre)
{
    for (int i = 0; i < 6; ++i)
        story.add(SkipEntry{}, session + Days{i});
    const Plan plan = story.plan(session + Days{6});
    EXPECT_EQ(
        std::count_if(plan.decisions.begin(), plan.decisions.end(),
                      [](const Decision &one) { return one.why.rule == Rule::RespondMissed; }),
        1);
}

TEST(AWalk, OfThirtyMinutesWithAStandingSignOpensNothing)
{
    Story story("2026-11-01");
    story.check("2026-11-10", 0, 0, false, {Sign::Swelling});
    story.run(day("2026-11-12"), minutes(30), {}, {});
    const Plan plan = story.plan(day("2026-11-13"));
    EXPECT_FALSE(plan.now.gateOpen);
    EXPECT_EQ(plan.answer, Answer::Refer);
}

TEST(AWalk, OfTwentyMinutesIsNotTheTestOfThirty)
{
    Story story("2026-11-01");
    story.check("2026-11-05", 0, 0, false);
    Date test = day("2026-11-06");
    while (story.plan(test).days.front().why.rule != Rule::GateTest && test < day("2026-11-30"))
        test += Days{1};
    Story whole = story;
    story.run(test, minutes(20), {}, {});
    whole.run(test, minutes(30), {}, {});
    EXPECT_FALSE(story.plan(test + Days{1}).now.gateOpen);
    EXPECT_TRUE(whole.plan(test + Days{1}).now.gateOpen);
}

TEST(BeforeTheOnset, EntriesAreToldButNothingIsJudged)
{
    Story story("2026-11-20");
    story.run(day("2026-11-01"), {}, minutes(20));
    story.run(day("2026-11-03"), {}, minutes(60)); // far beyond the longest
    story.run(day("2026-11-05"), minutes(30), {}, {2, 2, 0});
    story.openGate("2026-11-05");
    story.race("2026-11-19", 5);
    const Plan plan = story.plan(day("2026-11-06"));
    EXPECT_FALSE(plan.now.rung);
    EXPECT_EQ(plan.now.flares, 0);
    EXPECT_EQ(plan.verdict->reach, Reach::NotReachable);
    EXPECT_FALSE(decided(plan, Rule::RespondOverdone));
    for (Date date = plan.today; date < day("2026-11-20"); date += Days{1})
        EXPECT_FALSE(
            plan.days[static_cast<std::size_t>(daysBetween(plan.today, date))].workout.rung);
}

TEST(AWalk, WithoutAnInjuryIsNeitherASessionNorItsLack)
{
    Story story("2026-09-01");
    story.journal.profile.knee = {};
    story.journal.profile.before.weekly = {Metres{20000}, Metres{20000}};
    story.journal.profile.before.lastRun = day("2026-09-01");
    const Date walked = day("2026-09-02");
    story.run(walked, minutes(40), {});
    const std::vector<LivedDay> lived = livedDays(story.journal, walked + Days{1});
    EXPECT_EQ(lived.back().result, SessionResult::None);
}

TEST(LivedDays, MarkAFlareUpAndItsRestAndSayWhatBecameOfEach)
{
    Story story("2026-09-01");
    story.openGate("2026-10-10");
    const Date first = story.nextSession(day("2026-10-11"));
    ASSERT_TRUE(story.liveDay(first, {6, 1, 0}));
    const std::vector<LivedDay> lived = livedDays(story.journal, first + Days{5});
    const auto of = [&](Date date) {
        return *std::find_if(lived.begin(), lived.end(),
                             [&](const LivedDay &one) { return one.planned.date == date; });
    };
    EXPECT_EQ(of(first).result, SessionResult::Flare);
    EXPECT_TRUE(of(first).inFlare);
    EXPECT_EQ(of(first + Days{2}).flareDay, 2);
    EXPECT_FALSE(of(first + Days{3}).inFlare);
    EXPECT_FALSE(of(first - Days{1}).inFlare);
}

TEST(Decision, ToFinishNamesARaceThatCanBeFinished)
{
    Story story("2026-09-01");
    story.openGate("2026-10-10");
    story.race("2026-11-15", 42.2, Aim::Finish);
    story.journal.profile.goal->switchBy = day("2026-11-01");
    const Date soon = day("2026-11-15");
    for (const int metres : {30000, 12000, 6000, 4000, 3000, 2000, 1000, 500})
        story.journal.profile.goal->alternatives.push_back({soon, Metres{metres}, ""});
    const Plan plan = story.plan(day("2026-10-11"));
    ASSERT_EQ(plan.verdict->reach, Reach::NotReachable);
    EXPECT_EQ(plan.alternatives.front().reach, Reach::NotReachable);
    const auto finished = std::find_if(
        plan.alternatives.begin(), plan.alternatives.end(),
        [](const AlternativeVerdict &one) { return one.reach != Reach::NotReachable; });
    ASSERT_NE(finished, plan.alternatives.end());
    const auto said =
        std::find_if(plan.decisions.begin(), plan.decisions.end(),
                     [](const Decision &one) { return one.why.rule == Rule::RaceDecide; });
    ASSERT_NE(said, plan.decisions.end());
    EXPECT_EQ(said->why.figures.distance, finished->race.distance);
}

TEST(ASign, PutsEveryAlternativeOutOfReach)
{
    Story story("2026-09-01");
    story.check("2026-10-10", 0, 0, true, {Sign::Swelling});
    story.race("2026-12-06", 10);
    story.journal.profile.goal->alternatives = {{day("2027-06-06"), Metres{5000}, ""}};
    const Plan plan = story.plan(day("2026-10-10"));
    EXPECT_EQ(plan.alternatives.front().reach, Reach::Refer);
}

} // namespace
} // namespace restride::test
