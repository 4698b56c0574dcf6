// SPDX-License-Identifier: GPL-3.0-or-later
// Section 10: the last weeks before a race, over distances, run days and weekdays of the race.
#include "tests/support/rulebook_check.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>

namespace restride::test {
namespace {

constexpr std::array kDistances{5.0, 10.0, 15.0, 21.1, 42.2};
constexpr std::uint8_t kAllDays = 0b1111111;
// all seven; Mon Wed Fri; Sun Sat; Tue Thu; Sun Wed Sat; Mon Tue Wed; Sat; Mon to Fri
constexpr std::array<std::uint8_t, 8> kRunDays{kAllDays,  0b0101010, 0b1000001, 0b0010100,
                                               0b1001001, 0b0001110, 0b1000000, 0b0111110};

struct Case {
    double km = 5;
    std::uint8_t runDays = kAllDays;
    int later = 0; ///< days, so that the race falls on each weekday
    bool injured = true;
    int runsAWeek = 3;
};

std::string named(const Case &one)
{
    return std::to_string(one.km) + " km, run days " + std::to_string(one.runDays) + ", later " +
           std::to_string(one.later) + ", injured " + std::to_string(one.injured) + ", runs " +
           std::to_string(one.runsAWeek);
}

Story storyOf(const Case &one)
{
    Story story("2026-01-05");
    Profile &profile = story.journal.profile;
    profile.runner.runDays = WeekdaySet::fromBits(one.runDays);
    profile.before.weekly = {Metres{30000}, Metres{30000}, Metres{30000}, Metres{30000}};
    profile.before.runsPerWeek = one.runsAWeek;
    profile.before.longest = Metres{12000};
    profile.before.lastRun = day(one.injured ? "2026-01-05" : "2026-02-10");
    if (!one.injured)
        profile.knee = Knee{KneeKind::None, {}, {}, {}, {}, {}};
    story.openGate("2026-02-10");
    const int away = one.km > 30 ? 400 : one.km > 20 ? 300 : 200;
    return story.race(toIsoDate(day("2026-02-11") + Days{away + one.later}), one.km);
}

/// The plan where the race is aimed at; empty otherwise.
std::optional<Plan> aimed(const Case &one)
{
    const Plan plan = storyOf(one).plan(day("2026-02-11"));
    const bool reached = plan.verdict->reach == Reach::Run || plan.verdict->reach == Reach::RunWalk;
    return reached ? std::optional{plan} : std::nullopt;
}

std::vector<std::pair<Case, Plan>> plannedCases()
{
    std::vector<std::pair<Case, Plan>> cases;
    for (const double km : kDistances)
        for (const std::uint8_t runDays : kRunDays)
            for (int later = 0; later < 7; ++later) {
                const bool injured = (later + runDays) % 3 != 0;
                const Case one{km, runDays, later, injured, injured ? 3 : 4};
                if (auto plan = aimed(one))
                    cases.emplace_back(one, std::move(*plan));
            }
    return cases;
}

const std::vector<std::pair<Case, Plan>> &allCases()
{
    static const auto cases = plannedCases();
    return cases;
}

template <typename Check> void everyCase(Check check)
{
    EXPECT_GT(allCases().size(), 200U);
    for (const auto &[one, plan] : allCases()) {
        SCOPED_TRACE(named(one));
        check(one, plan);
    }
}

int daysTo(const Plan &plan, const Day &planned)
{
    return daysBetween(planned.date, plan.verdict->race.date);
}

/// Jogging of the last seven days before the race, in per cent of the largest week before them.
int lastWeekPercent(const Plan &plan)
{
    Seconds last{};
    std::map<Date, Seconds> weeks;
    for (const Day &planned : plan.days) {
        const int to = daysTo(plan, planned);
        if (to > 0 && to <= 7)
            last += planned.workout.jog();
        else if (to > 7 && to < 50)
            weeks[startOfWeek(planned.date, std::chrono::Monday)] += planned.workout.jog();
    }
    Seconds peak{1};
    for (const auto &[start, jog] : weeks)
        peak = std::max(peak, jog);
    return last * 100 / peak;
}

int runsBetween(const Plan &plan, int from, int to)
{
    return static_cast<int>(
        std::count_if(plan.days.begin(), plan.days.end(), [&](const Day &planned) {
            const int before = daysTo(plan, planned);
            return planned.workout.jog() > Seconds{} && before <= from && before >= to;
        }));
}

TEST(RaceDays, HoldATestRunThreeToFiveDaysBeforeWhereverTheRunDaysAllowIt)
{
    everyCase([](const Case &one, const Plan &plan) {
        const Date race = plan.verdict->race.date;
        bool allowed = false;
        for (int before = 3; before <= 5; ++before)
            allowed = allowed ||
                      WeekdaySet::fromBits(one.runDays).contains(weekdayOf(race - Days{before}));
        int tests = 0;
        for (const Day &planned : plan.days) {
            const int before = daysTo(plan, planned);
            const bool test = planned.why.rule == Rule::RaceTest;
            tests += test && before >= 3 && before <= 5 ? 1 : 0;
            if (test) {
                EXPECT_LE(planned.workout.jog(), minutes(20));
                EXPECT_EQ(planned.workout.intensity, Effort::Easy);
            }
        }
        EXPECT_EQ(tests, allowed ? 1 : 0);
        EXPECT_EQ(decided(plan, Rule::RaceTest), !allowed) << "told where it is not";
    });
}

TEST(RaceDays, LeaveTheDayBeforeFreeAndHoldNoLongRunInTheLastTenDays)
{
    everyCase([](const Case &, const Plan &plan) {
        for (const Day &planned : plan.days) {
            const int before = daysTo(plan, planned);
            if (before == 1) {
                EXPECT_EQ(planned.workout.kind, Kind::Rest);
            }
            if (before > 0 && before < 10) {
                EXPECT_NE(planned.workout.kind, Kind::LongRun);
            }
        }
    });
}

TEST(RaceDays, NeverRunMoreThanThreeFifthsOfThePeakInTheLastWeek)
{
    everyCase([](const Case &, const Plan &plan) { EXPECT_LE(lastWeekPercent(plan), 59); });
}

TEST(RaceDays, CutTheLastWeekByFortyOneToSixtyPerCentWhereTheRunDaysAreFree)
{
    for (const double km : kDistances)
        for (int later = 0; later < 7; ++later)
            for (const int runs : {3, 4, 5}) {
                const Case one{km, kAllDays, later, runs == 3, runs};
                const auto plan = aimed(one);
                ASSERT_TRUE(plan) << named(one);
                EXPECT_GE(lastWeekPercent(*plan), 40) << named(one);
                EXPECT_LE(lastWeekPercent(*plan), 59) << named(one);
                // Before a short race the week before is not cut: where the last one would crowd
                // it, a run is left out, and the race itself takes its place.
                const int fewer = km > 5 ? 0 : 1;
                EXPECT_GE(runsBetween(*plan, 7, 1), runsBetween(*plan, 42, 36) - fewer)
                    << "as often as before, " << named(one);
                EXPECT_LE(runsBetween(*plan, 7, 1), runsBetween(*plan, 42, 36)) << named(one);
            }
}

TEST(RaceDays, HoldNoNewLongestRunInTheTaper)
{
    everyCase([](const Case &one, const Plan &plan) {
        const int taper = one.km > 22 ? 21 : one.km > 11 ? 14 : one.km > 6 ? 10 : 7;
        Seconds longest{};
        for (const Day &planned : plan.days) {
            const int before = daysTo(plan, planned);
            if (before > taper) {
                longest = std::max(longest, planned.workout.jog());
            } else if (before > 0) {
                EXPECT_LE(planned.workout.jog(), longest) << toIsoDate(planned.date);
            }
        }
    });
}

TEST(RaceDays, NeverTouchForAnInjuredKneeAndStayOnRunDays)
{
    everyCase([](const Case &one, const Plan &plan) {
        std::optional<Date> last;
        for (const Day &planned : plan.days) {
            const int before = daysTo(plan, planned);
            if (before > 14 || before < 1 || planned.workout.jog() == Seconds{})
                continue;
            EXPECT_TRUE(WeekdaySet::fromBits(one.runDays).contains(weekdayOf(planned.date)));
            if (one.injured && last && !mayTouch(plan, planned.date)) {
                EXPECT_GE(daysBetween(*last, planned.date), 2) << toIsoDate(planned.date);
            }
            last = planned.date;
        }
    });
}

TEST(RaceDays, AreLivedAsTheyWerePlanned)
{
    Story story = storyOf({10, kAllDays, 2, true, 3});
    const Date race = story.journal.profile.goal->race.date;
    story.liveAsPlanned(day("2026-02-11"), daysBetween(day("2026-02-11"), race) - 9);
    const Plan planned = story.plan(race - Days{9});
    story.liveAsPlanned(race - Days{9}, 6);
    const Plan lived = story.plan(race - Days{3});
    for (std::size_t i = 0; i < lived.days.size(); ++i)
        EXPECT_EQ(lived.days[i].workout, planned.days[i + 6].workout) << i;
}

// --- after it ---

/// Lived up to the day after the race, the race run and logged.
Story raced()
{
    Story story = storyOf({10, kAllDays, 2, true, 3});
    const Date race = story.journal.profile.goal->race.date;
    story.liveAsPlanned(day("2026-02-11"), daysBetween(day("2026-02-11"), race) + 1);
    return story;
}

TEST(AfterTheRace, NothingIsRunDuringTheRecovery)
{
    const Story story = raced();
    const Date race = story.journal.profile.goal->race.date;
    const Plan plan = story.plan(race + Days{1});
    EXPECT_FALSE(plan.verdict) << "the race has passed";
    EXPECT_EQ(plan.days.size(), 84U);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(plan.days[static_cast<std::size_t>(i)].phase, Phase::Recover) << i;
        EXPECT_EQ(plan.days[static_cast<std::size_t>(i)].workout.kind, Kind::Rest) << i;
    }
}

TEST(AfterTheRace, RunningBeginsOneStepBelowTheLastCleanWeek)
{
    const Story story = raced();
    const Date race = story.journal.profile.goal->race.date;
    const Plan plan = story.plan(race + Days{1});
    Seconds last{}; // the last whole week before the race was clean: all of it was done
    const Date week = startOfWeek(race, std::chrono::Monday) - Days{7};
    for (const Entry &entry : story.journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry);
            run && run->date >= week && run->date < week + Days{7})
            last += run->jog;
    Seconds first{};
    for (const Day &planned : plan.days)
        if (planned.date > race + Days{5} && planned.date <= race + Days{12})
            first += planned.workout.jog();
    EXPECT_GT(first, Seconds{});
    // Seven days from the first one on may hold a session of the week that follows.
    EXPECT_LE(first, last * 11 / 10);
}

TEST(AfterTheRace, AJournalWhoseRaceHasPassedIsPlannedOn)
{
    Story story = raced();
    const Date race = story.journal.profile.goal->race.date;
    for (const int later : {5, 6, 30, 400}) {
        const Plan plan = story.plan(race + Days{later});
        EXPECT_EQ(plan.days.size(), 84U) << later;
        EXPECT_EQ(listed(breachesOf(plan, story.journal)), "") << later;
    }
}

// --- race.decide --------------------------------------------------------------------------------

class Decide : public testing::Test
{
protected:
    Decide() : story("2026-10-01")
    {
        story.journal.profile.before.lastRun = day("2026-10-01");
        story.openGate("2026-11-20");
        story.race("2027-04-18", 21.1);
        Goal &goal = *story.journal.profile.goal;
        goal.switchBy = day("2027-04-04");
        goal.alternatives = {{day("2027-04-18"), Metres{15000}, "Fifteen"},
                             {day("2027-04-18"), Metres{5000}, "Five"},
                             {day("2027-09-12"), Metres{21100}, "Autumn"}};
    }

    [[nodiscard]] std::optional<Decision> told() const
    {
        const Plan plan = story.plan(day("2026-11-21"));
        for (const Decision &decision : plan.decisions)
            if (decision.why.rule == Rule::RaceDecide)
                return decision;
        return std::nullopt;
    }

    Story story;
};

TEST_F(Decide, NamesTheFirstAlternativeWithinTheRulesOnTheLastDayToSwitch)
{
    const auto decision = told();
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->date, day("2027-04-04"));
    EXPECT_EQ(decision->why.figures.date, day("2027-04-04"));
    EXPECT_EQ(decision->why.figures.count, static_cast<int>(Reach::RunWalk));
    EXPECT_EQ(decision->why.figures.distance, Metres{5000});
    EXPECT_EQ(decision->why.figures.other, day("2027-04-18"));
}

TEST_F(Decide, TellsWhenTheLastSessionBeforeItLies)
{
    const Plan plan = story.plan(day("2026-11-21"));
    std::optional<Date> last;
    for (const Day &planned : plan.days)
        if (planned.workout.jog() > Seconds{} && planned.date < day("2027-04-04"))
            last = planned.date;
    ASSERT_TRUE(last && told());
    EXPECT_EQ(told()->why.figures.days, daysBetween(*last, day("2027-04-04")));
}

TEST_F(Decide, ProposesNothingElseWhereTheRaceItselfIsWithinTheRules)
{
    Goal &goal = *story.journal.profile.goal;
    goal.race.distance = Metres{5000};
    ASSERT_TRUE(told());
    EXPECT_FALSE(told()->why.figures.distance);
}

TEST_F(Decide, ARunWalkIsEnoughForWhoeverWantsToFinish)
{
    story.journal.profile.goal->aim = Aim::Finish;
    const Plan plan = story.plan(day("2026-11-21"));
    ASSERT_TRUE(told());
    const auto within = std::find_if(
        plan.alternatives.begin(), plan.alternatives.end(), [](const AlternativeVerdict &one) {
            return one.reach == Reach::Run || one.reach == Reach::RunWalk;
        });
    ASSERT_NE(within, plan.alternatives.end());
    if (plan.verdict->reach == Reach::NotReachable) {
        EXPECT_EQ(told()->why.figures.distance, within->race.distance);
    }
}

TEST_F(Decide, SaysNothingOnceTheDayHasPassed)
{
    story.journal.profile.goal->switchBy = day("2026-11-20");
    EXPECT_FALSE(told());
}

} // namespace
} // namespace restride::test
