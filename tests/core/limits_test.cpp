// SPDX-License-Identifier: GPL-3.0-or-later
// The planner bears every figure within its limits, alone and with others, and the work stays the
// same however far off the race is.
#include "core/journal/limits.h"

#include "core/planner/forecast.h"
#include "core/planner/numbers.h"
#include "tests/support/random_runner.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

const Date kToday = day("2026-11-21");

template <typename Value> Value anEnd(Dice &dice, limits::Range<Value> range)
{
    return dice.chance(50) ? range.least : range.most;
}
/// An end of the range, or nothing said.
template <typename Value> std::optional<Value> anEndOrNone(Dice &dice, limits::Range<Value> range)
{
    return dice.chance(70) ? std::optional(anEnd(dice, range)) : std::nullopt;
}

Profile profileAtTheEnds(Dice &dice)
{
    Profile profile;
    profile.runner.runDays = WeekdaySet::fromBits(static_cast<std::uint8_t>(dice.between(1, 127)));
    if (dice.chance(50)) // perhaps none of the run days
        profile.runner.longRunDay = Weekday{static_cast<unsigned>(dice.between(0, 6))};
    profile.runner.easyPace = anEndOrNone(dice, limits::kPace);
    profile.runner.walkPace = anEndOrNone(dice, limits::kPace);
    profile.runner.age = anEndOrNone(dice, limits::kAge);
    profile.runner.caution = dice.chance(30) ? Caution::Cautious : Caution::Standard;
    profile.knee.kind = dice.chance(30) ? KneeKind::None : KneeKind::Unknown;
    profile.knee.onset = anEndOrNone(dice, limits::kDay);
    profile.knee.painFree = anEndOrNone(dice, limits::kTime);
    for (int week = dice.between(0, 5); week > 0; --week)
        profile.before.weekly.push_back(anEnd(dice, limits::kDistance));
    profile.before.longest = anEndOrNone(dice, limits::kDistance);
    profile.before.runsPerWeek = anEndOrNone(dice, limits::kRunsAWeek);
    profile.before.lastRun = anEndOrNone(dice, limits::kDay);
    const auto race = [&] {
        const Date date =
            dice.chance(60) ? kToday + Days{dice.between(0, 100)} : anEnd(dice, limits::kDay);
        return Race{date, anEnd(dice, limits::kRaceDistance), {}};
    };
    if (dice.chance(80))
        profile.goal = Goal{race(),
                            dice.chance(50) ? Aim::Run : Aim::Finish,
                            anEndOrNone(dice, limits::kDay),
                            {race()},
                            anEndOrNone(dice, limits::kCutOff)};
    return profile;
}

RunEntry runAtTheEnds(Dice &dice)
{
    RunEntry run;
    (dice.chance(50) ? run.jog : run.walk) = anEnd(dice, limits::kTime);
    run.distance = anEndOrNone(dice, limits::kDistance);
    run.painDuring = pain(dice.between(0, 10));
    run.painNextMorning = pain(dice.between(0, 10));
    run.painOnset = anEndOrNone(dice, limits::kTime);
    run.climb = anEndOrNone(dice, limits::kClimb);
    return run;
}

Story storyAtTheEnds(std::uint64_t seed)
{
    Dice dice(seed);
    Story story("2026-11-01");
    story.journal.profile = profileAtTheEnds(dice);
    // The first day that there is costs a hundred years of days: now and then is enough.
    const Date first = dice.chance(5) ? limits::kDay.least : kToday - Days{20};
    for (int back = 20; back >= 0; back -= dice.between(1, 5))
        story.add(runAtTheEnds(dice), back == 20 ? first : kToday - Days{back});
    if (dice.chance(50)) {
        story.openGate("2026-11-20");
        MoveEntry move;
        move.from = anEnd(dice, limits::kDay);
        move.to = anEnd(dice, limits::kDay);
        story.add(move, kToday);
        story.add(RunEntry{}, limits::kDay.most);
    }
    return story;
}

TEST(Limits, AreBorneByThePlannerHoweverTheyMeet)
{
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        const Story story = storyAtTheEnds(seed);
        const Plan plan = story.plan(kToday);
        ASSERT_FALSE(plan.days.empty());
        EXPECT_LE(plan.days.size(), 1U + numbers::kPlanDaysMost);
        for (const Day &planned : plan.days)
            EXPECT_TRUE(planned.workout.jog() >= Seconds{} && planned.distance >= Metres{});
        (void)livedDays(story.journal, kToday);
        if (seed % 20 == 0)
            (void)forecastOf(story.journal, plan);
    }
}

Story towards(Date race, double km)
{
    Story story("2026-11-01");
    story.journal.profile.before.lastRun = day("2026-11-01");
    story.openGate("2026-11-20");
    story.race(toIsoDate(race), km);
    return story;
}

const Decision *farIn(const Plan &plan)
{
    const auto found = std::ranges::find_if(plan.decisions, [](const Decision &decision) {
        return decision.why.rule == Rule::RaceFar;
    });
    return found == plan.decisions.end() ? nullptr : &*found;
}

TEST(FarRace, GetsAPlanOfTenYearsThatSaysSo)
{
    const Date last = kToday + Days{numbers::kPlanDaysMost};
    for (const Date date : {last + Days{1}, day("2100-01-01"), limits::kDay.most}) {
        const Plan plan = towards(date, 21.1).plan(kToday);
        EXPECT_EQ(plan.days.back().date, last);
        EXPECT_EQ(plan.verdict->race.date, date);
        ASSERT_TRUE(farIn(plan));
        EXPECT_EQ(farIn(plan)->why.figures.date, date);
        EXPECT_EQ(farIn(plan)->why.figures.other, last);
        EXPECT_FALSE(decided(plan, Rule::RaceTest));
    }
    const Plan plan = towards(last, 21.1).plan(kToday);
    EXPECT_GE(plan.days.back().date, last) << "with the race, and the recovery after it";
    EXPECT_FALSE(farIn(plan));
}

TEST(FarRace, IsJudgedAsIfItWereInTenYears)
{
    for (const double km : {5.0, 21.1, 42.2, 500.0}) {
        const Plan nearer = towards(kToday + Days{3500}, km).plan(kToday);
        const Plan far = towards(kToday + Days{3500 + 7 * 5000}, km).plan(kToday);
        EXPECT_EQ(far.verdict->reach, nearer.verdict->reach) << km;
        EXPECT_EQ(far.verdict->earliestRun, nearer.verdict->earliestRun) << km;
        EXPECT_EQ(far.verdict->longestRaceByDate, nearer.verdict->longestRaceByDate) << km;
    }
}

TEST(FarRace, AsAnAlternativeIsJudgedAlike)
{
    Story story = towards(day("2027-06-12"), 10);
    story.journal.profile.goal->alternatives = {{limits::kDay.most, Metres{21100}, {}},
                                                {kToday + Days{3500}, Metres{21100}, {}}};
    const Plan plan = story.plan(kToday);
    EXPECT_EQ(plan.alternatives[0].reach, plan.alternatives[1].reach);
    EXPECT_EQ(plan.alternatives[0].race.date, limits::kDay.most);
}

TEST(FarRace, IsForecastAsIfItWereInTwoYears)
{
    const Story story = towards(limits::kDay.most, 21.1);
    const Plan plan = story.plan(kToday);
    const Forecast forecast = forecastOf(story.journal, plan);
    ASSERT_TRUE(forecast.chance);
    EXPECT_GT(*forecast.chance, 0);
    const std::size_t weeks = weeksAhead(story.journal, plan).size();
    EXPECT_GT(weeks, 100U);
    EXPECT_LE(weeks, 106U);
}

} // namespace
} // namespace restride::test
