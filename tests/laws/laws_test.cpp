// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of the planner over thousands of made-up runners. A failure names the seed and tells the
// runner, so that it can be lived through again.
#include "core/planner/planner.h"
#include "tests/support/random_runner.h"
#include "tests/support/rulebook_check.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

constexpr std::uint64_t kRunners = 2000;

std::string named(const RandomRunner &runner, std::uint64_t seed)
{
    return "seed " + std::to_string(seed) + "\n" + told(runner);
}

/// Day up to which laws 3 and 6 compare: before the taper.
Date beforeTaper(const Plan &plan)
{
    Date last = plan.days.back().date;
    if (plan.verdict)
        last = std::min(last, plan.verdict->race.date - Days{22});
    return last;
}

TEST(Law1, TheOrderOfTheLogsLinesDoesNotMatter)
{
    for (std::uint64_t seed = 0; seed < kRunners; ++seed) {
        RandomRunner runner = anyRunner(seed);
        const Plan plan = makePlan(runner.journal, runner.today);
        EXPECT_EQ(plan, makePlan(runner.journal, runner.today)) << named(runner, seed);
        std::reverse(runner.journal.log.begin(), runner.journal.log.end());
        sortLog(runner.journal.log);
        ASSERT_EQ(plan, makePlan(runner.journal, runner.today)) << named(runner, seed);
    }
}

TEST(Law2, WhoeverDoesWhatIsPlannedGetsTheRestOfThePlan)
{
    for (std::uint64_t seed = 0; seed < kRunners; ++seed) {
        RandomRunner runner = anyRunner(seed);
        const auto today = [&](const Entry &entry) { return dateOf(entry) == runner.today; };
        std::erase_if(runner.journal.log, today);
        Plan plan = makePlan(runner.journal, runner.today);
        if (plan.answer == Answer::Refer || !plan.now.gateOpen)
            continue; // what opens the gate is a report, not a day done
        for (int step = 0; step < 10 && plan.days.size() > 1; ++step) {
            if (plan.verdict && plan.verdict->race.date <= runner.today)
                break;
            runner.journal = doneAsPlanned(runner.journal, plan.days.front());
            runner.today += Days{1};
            const Plan next = makePlan(runner.journal, runner.today);
            const std::size_t common = std::min(plan.days.size() - 1, next.days.size());
            for (std::size_t i = 0; i < common; ++i)
                ASSERT_TRUE(next.days[i].workout == plan.days[i + 1].workout &&
                            next.days[i].phase == plan.days[i + 1].phase)
                    << toIsoDate(next.days[i].date) << " differs\n"
                    << named(runner, seed);
            if (plan.verdict) {
                ASSERT_EQ(plan.verdict->reach, next.verdict->reach) << named(runner, seed);
            }
            plan = next;
        }
    }
}

/// One figure raised, or a sign added, in a random entry. False where there is nothing to raise.
bool hurtMore(Journal &journal, Dice &dice)
{
    if (journal.log.empty())
        return false;
    const auto at =
        static_cast<std::size_t>(dice.between(0, static_cast<int>(journal.log.size()) - 1));
    const auto raise = [&](std::optional<Pain> &pain) {
        if (!pain || pain->score() == 10)
            return false;
        pain = Pain::of(dice.between(pain->score() + 1, 10));
        return true;
    };
    if (auto *run = std::get_if<RunEntry>(&journal.log[at])) {
        const int figure = dice.between(0, 2);
        return raise(figure == 0   ? run->painDuring
                     : figure == 1 ? run->painAfter
                                   : run->painNextMorning);
    }
    if (auto *check = std::get_if<CheckEntry>(&journal.log[at])) {
        const int figure = dice.between(0, 3);
        if (figure == 3) {
            check->signs.insert(
                static_cast<Sign>(dice.between(0, static_cast<int>(Sign::kCount) - 1)));
            return true;
        }
        return raise(figure == 0   ? check->painWalking
                     : figure == 1 ? check->painStairs
                                   : check->painMorning);
    }
    return false;
}

/// The longest session among the days: what may lie on another day.
int longestSession(const Plan &plan)
{
    int longest = 0;
    for (const Day &day : plan.days)
        if (day.workout.kind != Kind::Race)
            longest = std::max(longest, day.workout.jog().count());
    return longest;
}

int rank(Reach reach)
{
    switch (reach) {
    case Reach::Run:
        return 2;
    case Reach::RunWalk:
        return 1;
    default:
        return 0;
    }
}

/// What the sorer runner is given more than the other, as a sentence; empty where nothing is.
std::string givenMore(const Plan &sorer, const Plan &other)
{
    const int session = std::max(longestSession(other), longestSession(sorer));
    const Date last = std::min(beforeTaper(other), beforeTaper(sorer));
    int sorerSum = 0;
    int otherSum = 0;
    for (std::size_t i = 0; i < std::min(sorer.days.size(), other.days.size()); ++i) {
        if (sorer.days[i].date > last)
            break;
        sorerSum += sorer.days[i].workout.jog().count();
        otherSum += other.days[i].workout.jog().count();
        if (sorerSum > otherSum + session)
            return std::to_string(sorerSum / 60) + " min against " + std::to_string(otherSum / 60) +
                   " by " + toIsoDate(sorer.days[i].date);
    }
    if (sorer.verdict && other.verdict && rank(sorer.verdict->reach) > rank(other.verdict->reach))
        return "a better verdict";
    return {};
}

/// The pair of `seed`: what the sorer one is given more; empty also where nothing could be raised.
std::string breachOfLaw3(std::uint64_t seed, std::string &what)
{
    const RandomRunner runner = anyRunner(seed);
    RandomRunner sorer = runner;
    Dice dice(seed * 7919 + 1);
    if (!hurtMore(sorer.journal, dice))
        return {};
    what = named(runner, seed) + "\n--- sorer\n" + told(sorer);
    return givenMore(makePlan(sorer.journal, runner.today), makePlan(runner.journal, runner.today));
}

TEST(Law3, MorePainNeverGivesMore)
{
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        std::string what;
        ASSERT_EQ(breachOfLaw3(seed, what), "") << what;
    }
}

// Known and open: where forty days of runs against the plan lie between the raised figure and
// today, the two lives part so far that a few minutes remain. core/planner/README.md tells of them.
TEST(Law3, LeavesNoMoreThanTheKnownBreachesInSixThousandPairs)
{
    int breaches = 0;
    for (std::uint64_t seed = 3000; seed < 6000; ++seed) {
        std::string what;
        breaches += breachOfLaw3(seed, what).empty() ? 0 : 1;
    }
    EXPECT_LE(breaches, 9);
}

TEST(Law4, ALaterRaceNeverWorsensTheVerdictNorALongerOneImprovesIt)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const RandomRunner runner = anyRunner(seed);
        if (!runner.journal.profile.goal)
            continue;
        Dice dice(seed + 5);
        const Plan plan = makePlan(runner.journal, runner.today);
        Journal later = runner.journal;
        later.profile.goal->race.date += Days{dice.between(1, 120)};
        if (plan.verdict->restsOn == RestsOn::Plan) {
            ASSERT_GE(rank(makePlan(later, runner.today).verdict->reach), rank(plan.verdict->reach))
                << named(runner, seed);
        }
        Journal longer = runner.journal;
        longer.profile.goal->race.distance += Metres{dice.between(100, 20000)};
        ASSERT_LE(rank(makePlan(longer, runner.today).verdict->reach), rank(plan.verdict->reach))
            << named(runner, seed);
    }
}

TEST(Law5, DecisionsOfPastDaysNeverChange)
{
    for (std::uint64_t seed = 0; seed < kRunners; ++seed) {
        const RandomRunner runner = anyRunner(seed);
        Dice dice(seed + 17);
        const Date cut = runner.today - Days{dice.between(1, 40)};
        Journal shorter = runner.journal;
        std::erase_if(shorter.log, [&](const Entry &entry) { return dateOf(entry) > cut; });
        if (runner.journal.profile.knee.onset && *runner.journal.profile.knee.onset > cut)
            continue; // a profile of later days is no entry
        if (runner.journal.profile.before.lastRun && *runner.journal.profile.before.lastRun > cut)
            continue;
        const auto past = [&](const Plan &plan) {
            std::vector<Decision> decisions;
            for (const Decision &decision : plan.decisions)
                if (decision.date < cut)
                    decisions.push_back(decision);
            return decisions;
        };
        const Plan then = makePlan(shorter, runner.today);
        const Plan now = makePlan(runner.journal, runner.today);
        ASSERT_EQ(past(then).size(), past(now).size()) << named(runner, seed);
        ASSERT_TRUE(past(then) == past(now)) << named(runner, seed);
    }
}

TEST(Law7, EveryDayOnceSumsAgreeAndRunsStandWhereTheyMay)
{
    for (std::uint64_t seed = 0; seed < kRunners; ++seed) {
        const RandomRunner runner = anyRunner(seed);
        const Plan plan = makePlan(runner.journal, runner.today);
        const std::string what = named(runner, seed);
        ASSERT_FALSE(plan.days.empty()) << what;
        ASSERT_EQ(plan.days.front().date, runner.today) << what;
        int jog = 0;
        std::optional<Date> lastRun;
        for (std::size_t i = 0; i < plan.days.size(); ++i) {
            const Day &day = plan.days[i];
            ASSERT_EQ(day.date, runner.today + Days{static_cast<int>(i)}) << what;
            jog += day.workout.jog().count();
            if (!isRunning(day.workout.kind))
                continue;
            if (day.workout.kind != Kind::Race) {
                ASSERT_TRUE(runner.journal.profile.runner.runDays.contains(weekdayOf(day.date)))
                    << toIsoDate(day.date) << "\n"
                    << what;
            }
            const bool injured = runner.journal.profile.knee.kind != KneeKind::None;
            const bool apart = injured && !mayTouch(plan, day.date);
            if (lastRun && apart && day.workout.kind != Kind::Race) {
                ASSERT_GE(daysBetween(*lastRun, day.date), 2) << toIsoDate(day.date) << "\n"
                                                              << what;
            }
            lastRun = day.date;
        }
        int weeks = 0;
        for (const Week &week : plan.weeks)
            weeks += week.jog.count();
        ASSERT_EQ(jog, weeks) << what;
        if (plan.answer == Answer::Refer) {
            ASSERT_EQ(jog, 0) << what;
        }
    }
}

TEST(Law11, WhoeverDoesWhatIsPlannedReachesThirtyMinutesWithinSevenWeeks)
{
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        RandomRunner runner = freeRunner(seed);
        runner.journal.profile.goal.reset();
        const Date start = runner.today;
        if (makePlan(runner.journal, start).now.rung != Rung::whole(2))
            continue;
        std::optional<Date> reached;
        while (!reached && daysBetween(start, runner.today) < 70) {
            const Plan plan = makePlan(runner.journal, runner.today);
            if (plan.days.front().workout.rung == Rung::whole(10))
                reached = runner.today;
            runner.journal = doneAsPlanned(runner.journal, plan.days.front());
            runner.today += Days{1};
        }
        const std::string what = named(runner, seed);
        ASSERT_TRUE(reached) << what;
        ASSERT_LE(daysBetween(start, *reached), 49) << what;
    }
}

TEST(Law11, ThePlanItselfGoesOnToTheGoal)
{
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        RandomRunner runner = freeRunner(seed);
        Goal goal;
        goal.race = {runner.today + Days{365}, Metres{21100}, ""};
        runner.journal.profile.goal = goal;
        runner.journal.profile.runner.easyPace = Pace{400};
        const Plan plan = makePlan(runner.journal, runner.today);
        ASSERT_EQ(plan.verdict->reach, Reach::Run) << named(runner, seed);
    }
}

} // namespace
} // namespace restride::test
