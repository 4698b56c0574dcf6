// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of runners, told in full: who they are, what happened, and what a careful answer holds.
#include "app/exchange/document_reader.h"
#include "core/plan/difference.h"
#include "core/planner/planner.h"
#include "tests/support/rulebook_check.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace restride::test {
namespace {

struct Told {
    Journal journal;
    Plan plan;
};

/// Reads a document and plans it; every story's plan keeps the rules.
Told given(const std::string &body)
{
    const std::string text = R"({"format":"restride/1","today":"2026-11-21",)" + body + "}";
    const auto runner = readDocument(text);
    if (!runner) {
        ADD_FAILURE() << runner.error().front().path << " " << runner.error().front().problem;
        return {};
    }
    Told told{runner->journal, makePlan(runner->journal, *runner->today)};
    const auto breaches = breachesOf(told.plan, told.journal);
    EXPECT_TRUE(breaches.empty()) << listed(breaches);
    return told;
}

Seconds jogIn(const Plan &plan, int days)
{
    Seconds sum{};
    for (int i = 0; i < days && i < static_cast<int>(plan.days.size()); ++i)
        sum += plan.days[static_cast<std::size_t>(i)].workout.jog();
    return sum;
}

const Day *firstSession(const Plan &plan)
{
    const auto found = std::find_if(plan.days.begin(), plan.days.end(),
                                    [](const Day &day) { return day.workout.jog() > Seconds{}; });
    return found == plan.days.end() ? nullptr : &*found;
}

bool decided(const Plan &plan, Rule rule)
{
    return std::any_of(plan.decisions.begin(), plan.decisions.end(),
                       [&](const Decision &decision) { return decision.why.rule == rule; });
}

TEST(Told, AFiveKilometreRacedFlatOutInRaceWeekAfterEightToTwentyFourInAFewWeeks)
{
    // Given 8, 16, 24 km a week, a flat-out 5 km yesterday and pain all night, 30 km in five days
    const Told told = given(R"("goal":{"date":"2026-11-26","distance_km":30},
        "runner":{"easy_pace_s_per_km":400},"knee":{"kind":"unknown","onset":"2026-11-20"},
        "before":{"weekly_km":[8,16,24],"last_run":"2026-11-20"},
        "log":[{"type":"check","date":"2026-11-21","signs":["night_pain"]}])");
    // When the plan is made
    // Then a clinician comes first, no day holds any jogging, and the verdict waits for it
    EXPECT_EQ(told.plan.answer, Answer::Refer);
    EXPECT_EQ(told.plan.refer->urgency, Urgency::Urgent);
    EXPECT_EQ(jogIn(told.plan, 1000), Seconds{0});
    EXPECT_EQ(told.plan.verdict->reach, Reach::Refer);
}

TEST(Told, TheSameSpikeWithoutASign)
{
    // Given the same spike, but a quiet night: the run itself was overdone, the knee is sore
    const Told told = given(R"("goal":{"date":"2026-11-26","distance_km":30},
        "runner":{"easy_pace_s_per_km":400},"knee":{"kind":"unknown","onset":"2026-11-20"},
        "before":{"weekly_km":[8,16,24],"last_run":"2026-11-20"},
        "log":[{"type":"run","date":"2026-11-20","walk_min":0,"jog_min":24,"distance_km":5,"effort":"race",
                "pain_during":6,"pain_after":6,"pain_next_morning":4},
               {"type":"check","date":"2026-11-21","pain_walking":2,"signs":[]}])");
    // Then it is a flare-up: rest, the walk, and 30 km in five days is not within the rules
    EXPECT_TRUE(decided(told.plan, Rule::FlareHighPain));
    EXPECT_EQ(told.plan.verdict->reach, Reach::NotReachable);
    EXPECT_EQ(jogIn(told.plan, 3), Seconds{0});
    EXPECT_TRUE(decided(told.plan, Rule::RaceCard));
}

TEST(Told, PainFreeOnlyForFiveMinutes)
{
    // Given a knee that runs five minutes free of pain, an open gate
    const Told told = given(R"("runner":{"easy_pace_s_per_km":400},
        "knee":{"kind":"patellofemoral","onset":"2026-10-25","pain_free_min":5},
        "before":{"weekly_km":[20,20,20,18],"last_run":"2026-11-10"},
        "log":[{"type":"run","date":"2026-11-10","walk_min":0,"jog_min":25,"pain_during":4,"pain_next_morning":1},
               {"type":"check","date":"2026-11-20","pain_walking":0,"pain_stairs":1,"brisk_walk_30_ok":true,"signs":[]}])");
    // Then the first session jogs three minutes in all, half a minute at a time
    ASSERT_TRUE(firstSession(told.plan));
    EXPECT_EQ(firstSession(told.plan)->workout.rung, Rung::whole(1));
    EXPECT_EQ(firstSession(told.plan)->workout.jog(), minutes(3));
    EXPECT_TRUE(firstSession(told.plan)->workout.flatOnly);
}

TEST(Told, AHalfInNineDaysWithPainWhileWalking)
{
    // Given a third half in nine days, stopped at 8 miles, ran again, now walking hurts 4
    const Told told = given(R"("goal":{"date":"2026-11-30","distance_km":21.1},
        "runner":{"easy_pace_s_per_km":400},"knee":{"kind":"unknown","onset":"2026-11-16"},
        "before":{"longest_km":20.9,"last_run":"2026-11-20"},
        "log":[{"type":"run","date":"2026-11-20","walk_min":0,"jog_min":30,"pain_during":6},
               {"type":"check","date":"2026-11-21","signs":[],"pain_walking":4}])");
    // Then nothing is run for at least six days, the race is not within the rules, and what could
    // be done instead is said
    EXPECT_EQ(jogIn(told.plan, 7), Seconds{0});
    EXPECT_EQ(told.plan.verdict->reach, Reach::NotReachable);
    EXPECT_TRUE(told.plan.verdict->earliestRunWalk);
    EXPECT_FALSE(text::verdictDetail(told.plan).isEmpty());
}

TEST(Told, AKneeThatGivesWayWithoutPain)
{
    // Given slight giving way on a hilly trail run, no pain, a half in two weeks
    const Told told = given(R"("goal":{"date":"2026-12-05","distance_km":21.1},
        "knee":{"kind":"unknown","onset":"2026-11-19"},"before":{"weekly_km":[30,33,36],"longest_km":17.7,"last_run":"2026-11-19"},
        "log":[{"type":"run","date":"2026-11-19","walk_min":0,"jog_min":60,"pain_during":0,"pain_after":0,"pain_next_morning":0},
               {"type":"check","date":"2026-11-21","pain_walking":0,"pain_stairs":0,"brisk_walk_30_ok":true,"signs":["giving_way"]}])");
    // Then the sign wins over all good scores
    EXPECT_EQ(told.plan.answer, Answer::Refer);
    EXPECT_EQ(jogIn(told.plan, 1000), Seconds{0});
    EXPECT_TRUE(told.plan.refer->because.contains(ReferReason::GivingWay));
}

TEST(Told, PainAtTenSevenThreeAndTwoMiles)
{
    // Given four runs in which the pain began at 10, 7, 3 and 2 miles (at 6:40 a kilometre)
    const Told told = given(
        R"("runner":{"easy_pace_s_per_km":400},"knee":{"kind":"iliotibial","onset":"2026-11-01"},
        "before":{"weekly_km":[35,38,40,36],"last_run":"2026-11-18"},
        "log":[{"type":"run","date":"2026-11-03","walk_min":0,"jog_min":110,"pain_during":2,"pain_after":1,"pain_next_morning":0,"pain_onset_min":107},
               {"type":"run","date":"2026-11-08","walk_min":0,"jog_min":80,"pain_during":2,"pain_after":1,"pain_next_morning":0,"pain_onset_min":75},
               {"type":"run","date":"2026-11-13","walk_min":0,"jog_min":40,"pain_during":2,"pain_after":1,"pain_next_morning":0,"pain_onset_min":32},
               {"type":"run","date":"2026-11-18","walk_min":0,"jog_min":30,"pain_during":2,"pain_after":1,"pain_next_morning":0,"pain_onset_min":21}])");
    // Then each earlier onset is a step back though no score is above 2
    EXPECT_TRUE(decided(told.plan, Rule::RespondEarlier));
    EXPECT_LT(told.plan.days.back().workout.jog(), minutes(110));
    // and the next session is far below the onset, not a repeat of the 30 minutes
    ASSERT_TRUE(firstSession(told.plan));
    EXPECT_LE(firstSession(told.plan)->workout.jog(), minutes(12));
}

TEST(Told, AThirteenYearOldAfterTwentyOneHillSprints)
{
    // Given a child, sore below the knee, who tried again on day 11
    const Told told = given(R"("runner":{"easy_pace_s_per_km":400,"age":13},
        "knee":{"kind":"unknown","side":"both","onset":"2026-11-10"},"before":{"weekly_km":[15,18,0,1],"last_run":"2026-11-21"},
        "log":[{"type":"run","date":"2026-11-21","walk_min":0,"jog_min":30,"pain_during":6}])");
    // Then a look comes soon, the plan makes no progress of its own, and nothing is run now
    ASSERT_TRUE(told.plan.refer);
    EXPECT_EQ(told.plan.refer->urgency, Urgency::Soon);
    EXPECT_TRUE(told.plan.refer->because.contains(ReferReason::Under18));
    EXPECT_EQ(jogIn(told.plan, 3), Seconds{0});
    std::optional<Rung> rung;
    for (const Day &day : told.plan.days)
        if (day.workout.rung) {
            EXPECT_EQ(day.workout.rung, rung.value_or(*day.workout.rung));
            rung = day.workout.rung;
        }
}

TEST(Told, TwoWeeksOffThenTooMuchThenRelapsed)
{
    // Given two weeks off, a first run far too long, and square one again
    const Told told =
        given(R"("runner":{"easy_pace_s_per_km":400},"knee":{"kind":"unknown","onset":"2026-10-28"},
        "before":{"weekly_km":[22,24,28,31],"last_run":"2026-10-28"},
        "log":[{"type":"check","date":"2026-11-11","pain_walking":0,"pain_stairs":1,"brisk_walk_30_ok":true,"signs":[]},
               {"type":"run","date":"2026-11-12","walk_min":0,"jog_min":45,"pain_during":5,"pain_after":6,"pain_next_morning":5,"course":"rising"}])");
    // Then the too-much is told, the flare-up too, and the way back begins below where it began
    EXPECT_TRUE(decided(told.plan, Rule::RespondOverdone) ||
                decided(told.plan, Rule::FlareHighPain));
    EXPECT_EQ(told.plan.now.flares, 1);
    EXPECT_FALSE(told.plan.now.gateOpen);
    ASSERT_TRUE(firstSession(told.plan));
    EXPECT_LE(firstSession(told.plan)->workout.jog(), minutes(6));
}

TEST(Told, FineOnceWarmButTheStairsNextMorning)
{
    // Given a run without pain and a morning of 4 after it
    const Told told = given(
        R"("runner":{"easy_pace_s_per_km":400},"knee":{"kind":"patellofemoral","onset":"2026-10-20"},
        "log":[{"type":"check","date":"2026-11-16","pain_walking":0,"pain_stairs":1,"brisk_walk_30_ok":true,"signs":[]},
               {"type":"run","date":"2026-11-19","walk_min":24,"jog_min":6,"pain_during":0,"pain_after":0},
               {"type":"check","date":"2026-11-20","pain_walking":1,"pain_stairs":4,"pain_morning":4,"signs":[]}])");
    // Then the morning outranks the run
    EXPECT_TRUE(decided(told.plan, Rule::FlareMorning));
    EXPECT_TRUE(told.plan.now.inFlare);
    EXPECT_EQ(jogIn(told.plan, 2), Seconds{0});
}

TEST(Told, AQuietReportUnderAPainkiller)
{
    // Given two runs on rung 2 without pain, both under a painkiller
    const Told told = given(
        R"("runner":{"easy_pace_s_per_km":400},"knee":{"kind":"patellofemoral","onset":"2026-10-01"},
        "before":{"last_run":"2026-10-01"},
        "log":[{"type":"check","date":"2026-11-14","pain_walking":0,"pain_stairs":1,"brisk_walk_30_ok":true,"signs":[]},
               {"type":"run","date":"2026-11-15","walk_min":24,"jog_min":6,"pain_during":0,"pain_after":0,"pain_next_morning":0,"masked":["painkiller"]},
               {"type":"run","date":"2026-11-17","walk_min":24,"jog_min":6,"pain_during":0,"pain_after":0,"pain_next_morning":0,"masked":["painkiller"]}])");
    // Then nothing is won by it: the rung stays, no session counts
    EXPECT_EQ(told.plan.now.rung, Rung::whole(2));
    EXPECT_EQ(told.plan.now.cleanOnRung, 0);
    EXPECT_TRUE(decided(told.plan, Rule::RespondMasked));
}

TEST(Told, AMarathonInThreeWeeksWithTheLongRunBanked)
{
    // Given 29.8 km yesterday, stopped with pain 8, the marathon in three weeks
    const Told told = given(
        R"("goal":{"date":"2026-12-12","distance_km":42.2},"runner":{"easy_pace_s_per_km":400},
        "knee":{"kind":"unknown","onset":"2026-11-20"},"before":{"longest_km":29.8,"last_run":"2026-11-20"},
        "log":[{"type":"run","date":"2026-11-20","walk_min":0,"jog_min":30,"pain_during":8}])");
    // Then the banked distance does not buy a start that the knee cannot carry
    EXPECT_EQ(told.plan.verdict->reach, Reach::NotReachable);
    EXPECT_EQ(told.plan.days[0].why.rule, Rule::FlareRest);
}

TEST(Told, AHalfInNearlyFiveMonthsFromRungTwo)
{
    // Given a quiet knee after six weeks off, a half on 11 April, walk breaks welcome
    const Told told = given(
        R"("goal":{"date":"2027-04-11","distance_km":21.1,"aim":"finish","name":"Spring half"},
        "runner":{"easy_pace_s_per_km":400,"walk_pace_s_per_km":600},"knee":{"kind":"patellofemoral","onset":"2026-10-05"},
        "before":{"weekly_km":[22,24,28,31],"last_run":"2026-10-05"},
        "log":[{"type":"check","date":"2026-11-20","pain_walking":0,"pain_stairs":1,"brisk_walk_30_ok":true,"signs":[]}])");
    // Then it is within reach with walk breaks, and the days hold the outing that it takes
    EXPECT_EQ(told.plan.verdict->reach, Reach::RunWalk);
    const auto far = std::any_of(told.plan.days.begin(), told.plan.days.end(), [&](const Day &day) {
        return day.workout.kind != Kind::Race && day.distance >= told.plan.verdict->neededLongest;
    });
    EXPECT_TRUE(far);
    EXPECT_EQ(text::verdictHeadline(told.plan),
              "Spring half, 11 April: within reach with walk breaks.");
    EXPECT_TRUE(firstThirtyMinutes(told.plan));
}

TEST(Told, ATenKilometreTomorrow)
{
    // Given a 10 km tomorrow, seven days of rest after a test that failed at two minutes
    const Told told =
        given(R"("goal":{"date":"2026-11-22","distance_km":10},"runner":{"easy_pace_s_per_km":400},
        "knee":{"kind":"unknown","onset":"2026-11-11","pain_free_min":2},"before":{"last_run":"2026-11-14"},
        "log":[{"type":"run","date":"2026-11-14","walk_min":0,"jog_min":2,"pain_during":6},
               {"type":"check","date":"2026-11-21","signs":[],"pain_walking":0}])");
    // Then there is an answer for the race day, and it is not a race
    EXPECT_EQ(told.plan.verdict->reach, Reach::NotReachable);
    ASSERT_GE(told.plan.days.size(), 2U);
    EXPECT_NE(told.plan.days[1].workout.kind, Kind::Race);
    EXPECT_TRUE(decided(told.plan, Rule::RaceCard));
    EXPECT_TRUE(told.plan.verdict->earliestRun);
}

TEST(Told, ComingBackFromALayOffWithoutAnInjury)
{
    // Given no injury, two months away, 30 km a week before
    const Told told = given(R"("runner":{"easy_pace_s_per_km":400},"knee":{"kind":"none"},
        "before":{"weekly_km":[30,30,30,30],"longest_km":12,"runs_per_week":3,"last_run":"2026-09-21"},"log":[])");
    // Then the gate is open, and it begins with the rung of which three fit into a third of what
    // was
    EXPECT_TRUE(told.plan.now.gateOpen);
    ASSERT_TRUE(firstSession(told.plan));
    EXPECT_EQ(firstSession(told.plan)->workout.rung, Rung::whole(8));
    EXPECT_LE(firstSession(told.plan)->workout.jog() * 3, minutes(200 * 33 / 100));
}

} // namespace
} // namespace restride::test
