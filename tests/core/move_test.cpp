// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move.h"
#include "tests/support/laws.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace restride::test {
namespace {

const Day &on(const std::vector<Day> &days, Date date)
{
    return days[static_cast<std::size_t>(daysBetween(days.front().date, date))];
}

std::optional<MoveRefusal> refusal(const std::vector<MoveTarget> &targets, Date date)
{
    const auto found = std::ranges::find(targets, date, &MoveTarget::date);
    EXPECT_NE(found, targets.end());
    return found->refused;
}

/// A knee on the ladder, and one in base with its weeks of three runs.
struct Knee {
    Story story{"2026-09-01"};
    Date today{};

    [[nodiscard]] std::vector<Day> days() const { return planDays(story.journal, today); }
    [[nodiscard]] Date session(int number) const
    {
        for (const Day &planned : days())
            if (isRunning(planned.workout.kind) && number-- == 0)
                return planned.date;
        return today;
    }
    [[nodiscard]] std::vector<MoveTarget> targets(Date from) const
    {
        return moveTargets(story.journal, today, from);
    }
    void move(Date from, Date to)
    {
        const Edit edit = moveEdit(story.journal, today, from, to,
                                   "move" + std::to_string(story.journal.log.size()));
        story.journal = *perform(story.journal, edit);
    }
};

Knee onTheLadder()
{
    Knee knee;
    knee.story.journal.profile.before.lastRun = day("2026-09-01");
    knee.story.openGate("2026-10-10").liveAsPlanned(day("2026-10-11"), 9);
    knee.today = day("2026-10-20");
    return knee;
}

Knee inBase()
{
    Knee knee;
    knee.story.journal.profile.knee.onset = day("2026-01-06");
    knee.story.comeBack(Metres{30000}, 3).race("2026-12-20", 21.1);
    knee.today = day("2026-02-11");
    knee.story.liveAsPlanned(knee.today, 84);
    knee.today += Days{84};
    return knee;
}

/// Every day that is called allowed holds the session after re-planning, every other does not.
void expectHonest(const Knee &knee, Date from)
{
    const std::vector<Day> before = knee.days();
    const Seconds asked = on(before, from).workout.jog();
    int allowed = 0;
    for (const MoveTarget &target : knee.targets(from)) {
        Knee moved = knee;
        moved.move(from, target.date);
        const std::vector<Day> after = moved.days();
        const bool stands = isRunning(on(after, target.date).workout.kind) &&
                            on(after, target.date).workout.jog() >= asked &&
                            on(after, target.date).why.rule == Rule::LadderMoved;
        if (!target.refused) {
            EXPECT_TRUE(stands) << toIsoDate(target.date);
            EXPECT_FALSE(isRunning(on(after, from).workout.kind)) << toIsoDate(target.date);
            ++allowed;
        }
    }
    EXPECT_GT(allowed, 0) << toIsoDate(from);
}

TEST(Move, OnTheLadderAllowedDaysHoldTheSession)
{
    const Knee knee = onTheLadder();
    for (int number = 0; number < 4; ++number)
        expectHonest(knee, knee.session(number));
}

TEST(Move, InBaseAllowedDaysHoldTheSession)
{
    const Knee knee = inBase();
    ASSERT_FALSE(on(knee.days(), knee.session(0)).workout.rung);
    int asked = 0;
    for (int number = 0; number < 6; ++number) {
        const auto targets = knee.targets(knee.session(number));
        if (std::ranges::any_of(targets, [](const auto &one) { return !one.refused; })) {
            expectHonest(knee, knee.session(number));
            ++asked;
        }
    }
    EXPECT_GT(asked, 2);
}

TEST(Move, TheLongRunStaysTheLongRunOfItsWeek)
{
    const Knee knee = inBase();
    const auto days = knee.days();
    const auto longRun =
        std::ranges::find(days, Kind::LongRun, [](const Day &one) { return one.workout.kind; });
    ASSERT_NE(longRun, days.end());
    Knee moved = knee;
    moved.today = longRun->date - Days{4};
    moved.story.liveAsPlanned(knee.today, daysBetween(knee.today, moved.today));
    const Workout before = on(moved.days(), longRun->date).workout;
    int asked = 0;
    for (const MoveTarget &target : moved.targets(longRun->date)) {
        if (target.refused)
            continue;
        Knee other = moved;
        other.move(longRun->date, target.date);
        EXPECT_EQ(on(other.days(), target.date).workout, before) << toIsoDate(target.date);
        ++asked;
    }
    EXPECT_GT(asked, 0);
}

TEST(Move, AWeekKeepsItsMinutesWhereverItsRunsAreMoved)
{
    const Knee knee = inBase();
    const auto minutesOf = [](const std::vector<Day> &days, Date week) {
        Seconds sum{};
        for (const Day &planned : days)
            if (week <= planned.date && planned.date < week + Days{7})
                sum += planned.workout.jog();
        return sum;
    };
    for (int number = 3; number < 6; ++number) {
        const Date from = knee.session(number);
        const Date week = startOfWeek(from, std::chrono::Monday);
        for (const MoveTarget &target : knee.targets(from)) {
            if (target.refused)
                continue;
            Knee moved = knee;
            moved.move(from, target.date);
            EXPECT_EQ(minutesOf(moved.days(), week), minutesOf(knee.days(), week));
        }
    }
}

TEST(Move, SaysWhyADayIsRefused)
{
    const Knee knee = onTheLadder();
    const Date second = knee.session(1);
    const auto targets = knee.targets(second);
    EXPECT_EQ(refusal(targets, knee.session(0)), MoveRefusal::Taken);
    EXPECT_EQ(refusal(targets, knee.session(2)), MoveRefusal::Taken);
    EXPECT_EQ(refusal(targets, knee.session(0) + Days{1}), MoveRefusal::AfterRun);
    EXPECT_EQ(refusal(targets, knee.session(2) + Days{1}), MoveRefusal::PastNextRun);
    EXPECT_EQ(refusal(targets, second + Days{7}), MoveRefusal::TooFar);
}

TEST(Move, RefusesADayThatIsNoRunDay)
{
    Knee knee = onTheLadder();
    const Date from = knee.session(0);
    knee.story.journal.profile.runner.runDays.remove(weekdayOf(from + Days{1}));
    EXPECT_EQ(refusal(knee.targets(from), from + Days{1}), MoveRefusal::NotARunDay);
}

TEST(Move, InBaseAWeekKeepsItsRuns)
{
    const Knee knee = inBase();
    bool other = false;
    bool before = false;
    for (int number = 0; number < 6; ++number)
        for (const MoveTarget &target : knee.targets(knee.session(number))) {
            other = other || target.refused == MoveRefusal::OtherWeek;
            before = before || target.refused == MoveRefusal::BeforeRun;
        }
    EXPECT_TRUE(other);
    EXPECT_TRUE(before);
}

TEST(Move, NothingGoesIntoTheRestAfterAFlareUp)
{
    Knee knee = onTheLadder();
    const Date flared = knee.session(0);
    knee.story.liveDay(flared, {7, 7, 5});
    knee.today = flared + Days{1};
    const Date from = knee.session(0);
    int refused = 0;
    for (const MoveTarget &target : knee.targets(from))
        if (target.date < from) {
            EXPECT_TRUE(target.refused.has_value()) << toIsoDate(target.date);
            refused +=
                target.refused == MoveRefusal::Rest || target.refused == MoveRefusal::GateShut;
        }
    EXPECT_GT(refused, 0);
}

TEST(Move, NothingIsMovedInTheWeekBeforeTheRace)
{
    Knee knee = inBase();
    knee.story.race(toIsoDate(knee.today + Days{12}), 5.0);
    int asked = 0;
    for (const Day &planned : knee.days())
        if (isRunning(planned.workout.kind) && planned.workout.kind != Kind::Race &&
            planned.date > knee.today + Days{5} && planned.date < knee.today + Days{12})
            for (const MoveTarget &target : knee.targets(planned.date)) {
                EXPECT_TRUE(target.refused.has_value());
                ++asked;
            }
    EXPECT_GT(asked, 0);
}

TEST(Move, MovedBackOnTheSameDayLeavesNoTrace)
{
    const Knee knee = onTheLadder();
    const Date from = knee.session(0);
    Knee moved = knee;
    moved.move(from, from + Days{1});
    ASSERT_NE(moved.days(), knee.days());
    EXPECT_FALSE(refusal(moved.targets(from + Days{1}), from));
    moved.move(from + Days{1}, from);
    EXPECT_EQ(moved.story.journal, knee.story.journal);
}

TEST(Move, MovedBackOnALaterDayGivesThePlanAsItWas)
{
    Knee moved = onTheLadder();
    const Date from = moved.session(1);
    moved.move(from, from + Days{1});
    moved.story.liveDay(moved.today, {});
    moved.today += Days{1};
    Knee never = onTheLadder();
    never.story.liveDay(never.today, {});
    never.today += Days{1};
    moved.move(from + Days{1}, from);
    EXPECT_EQ(moved.days(), never.days());
}

TEST(Move, ASessionIsMovedOnFromWhereItWasMovedTo)
{
    Knee knee = onTheLadder();
    knee.story.journal.profile.runner.runDays.remove(weekdayOf(knee.session(0) + Days{2}));
    const Date from = knee.session(0);
    knee.move(from, from + Days{1});
    const auto entries = knee.story.journal.log.size();
    knee.move(from + Days{1}, from + Days{3});
    EXPECT_EQ(knee.story.journal.log.size(), entries);
    const auto days = knee.days();
    EXPECT_FALSE(isRunning(on(days, from).workout.kind));
    EXPECT_FALSE(isRunning(on(days, from + Days{1}).workout.kind));
    EXPECT_TRUE(isRunning(on(days, from + Days{3}).workout.kind));
    EXPECT_EQ(on(days, from + Days{3}).why.figures.date, from);
}

TEST(Move, OfTwoWishesForOneSessionTheLaterOneCounts)
{
    Knee knee = inBase();
    const Date from = knee.session(3);
    const auto before = knee.days();
    for (const Date to : {from + Days{1}, from - Days{1}}) {
        MoveEntry entry;
        entry.from = from;
        entry.to = to;
        knee.story.add(entry, knee.today);
    }
    const auto runs = [](const std::vector<Day> &days) {
        return std::ranges::count_if(days,
                                     [](const Day &one) { return isRunning(one.workout.kind); });
    };
    EXPECT_LE(runs(knee.days()), runs(before));
}

/// Every allowed move of made-up runners: it stands, the days stay apart and whole (law 7), and who
/// then does what is planned gets the rest of that plan (law 2).
TEST(Move, WhatIsAllowedKeepsTheLawsForAnyRunner)
{
    int asked = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const RandomRunner runner = freeRunner(seed);
        const auto days = planDays(runner.journal, runner.today);
        int sessions = 0;
        for (const Day &planned : days) {
            if (!isMovable(planned, runner.today) || ++sessions > 4)
                continue;
            for (const MoveTarget &target :
                 moveTargets(runner.journal, runner.today, planned.date)) {
                if (target.refused)
                    continue;
                RandomRunner moved = runner;
                const Edit edit =
                    moveEdit(moved.journal, moved.today, planned.date, target.date, "moved");
                moved.journal = *perform(moved.journal, edit);
                const auto after = planDays(moved.journal, moved.today);
                const std::string told = "seed " + std::to_string(seed) + ": " +
                                         toIsoDate(planned.date) + " to " + toIsoDate(target.date);
                EXPECT_TRUE(isRunning(on(after, target.date).workout.kind)) << told;
                EXPECT_EQ(breachOfLaw7(moved, {}), "") << told;
                for (Entry &entry : moved.journal.log)
                    if (auto *move = std::get_if<MoveEntry>(&entry); move && move->id == "moved")
                        move->date = moved.today - Days{1}; // law 2 leaves today's entries out
                sortLog(moved.journal.log);
                EXPECT_EQ(breachOfLaw2(moved, {}), "") << told;
                ++asked;
            }
        }
    }
    EXPECT_GT(asked, 30);
}

/// Whether `refused` is true of a move from `from` to `to`, as far as the plan without it shows.
bool isTrueOf(MoveRefusal refused, const RandomRunner &runner, const std::vector<Day> &days,
              Date from, Date to)
{
    const Runner &who = runner.journal.profile.runner;
    switch (refused) {
    case MoveRefusal::Past:
        return to < runner.today;
    case MoveRefusal::TooFar:
        return std::abs(daysBetween(from, to)) > 6;
    case MoveRefusal::NotARunDay:
        return !who.runDays.contains(weekdayOf(to));
    case MoveRefusal::Taken:
        return to == runner.today || isRunning(on(days, to).workout.kind);
    case MoveRefusal::OtherWeek:
        return startOfWeek(from, who.weekStarts) != startOfWeek(to, who.weekStarts);
    case MoveRefusal::RaceWeek:
        return runner.journal.profile.goal.has_value();
    case MoveRefusal::GateShut:
        return on(days, to).phase == Phase::Settle || on(days, to).phase == Phase::Walk;
    default:
        return who.runDays.contains(weekdayOf(to)) && to >= runner.today;
    }
}

TEST(Move, SaysOnlyWhatIsTrueOfADayThatRefuses)
{
    std::set<MoveRefusal> said;
    for (std::uint64_t seed = 1; seed <= 240; ++seed) {
        const RandomRunner runner = seed % 2 ? anyRunner(seed) : movingRunner(seed);
        const auto days = planDays(runner.journal, runner.today);
        int near = 0;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const bool late = i + 12 > days.size() || days[i].phase == Phase::Taper;
            if (!isMovable(days[i], runner.today) || (++near > 3 && !late))
                continue;
            for (const MoveTarget &target :
                 moveTargets(runner.journal, runner.today, days[i].date)) {
                if (!target.refused || target.date > days.back().date)
                    continue;
                said.insert(*target.refused);
                EXPECT_TRUE(isTrueOf(*target.refused, runner, days, days[i].date, target.date))
                    << "seed " << seed << ": " << toIsoDate(days[i].date) << " to "
                    << toIsoDate(target.date) << ", " << static_cast<int>(*target.refused);
            }
        }
    }
    EXPECT_GE(said.size(), 9U) << "else most refusals were never met";
}

TEST(Move, ADayWithoutASessionGivesNoneAway)
{
    Knee knee = inBase();
    const Date rest = knee.session(3) + Days{1};
    EXPECT_TRUE(knee.targets(rest).empty());
    const auto before = knee.days();
    for (int days = 1; days < 6; ++days) {
        Knee moved = knee;
        moved.move(rest, rest + Days{days});
        EXPECT_EQ(moved.days(), before) << days;
    }
}

} // namespace
} // namespace restride::test
