// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is caught up: on the ladder whoever missed a session stays within one session of the life
// in which it was done (respond.missed, law 9).
#include "core/planner/state.h"
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace restride::test {
namespace {

const Date kOpened = day("2026-02-11"); ///< the first morning with an open gate

/// A knee that climbs from rung 2 on, on all days but those left out.
Story climber(WeekdaySet runDays, Aim aim)
{
    Story story("2026-01-05");
    story.journal.profile.runner.runDays = runDays;
    story.comeBack(Metres{20'000}, 3);
    story.race("2026-07-26", 10, aim);
    return story;
}

/// How far the plan of one life is ahead of the other's at most, beyond one session, on any of the
/// days from `from` on for which nothing is caught up; negative: not so far.
Seconds mostBeyondASession(const Plan &away, const Plan &done, int days)
{
    Seconds ahead{};
    Seconds longest{};
    Seconds most{-1};
    for (std::size_t i = 0; i < static_cast<std::size_t>(days); ++i) {
        const Seconds mine = away.days[i].workout.jog();
        const Seconds other = done.days[i].workout.jog();
        ahead = std::max(Seconds{}, ahead + mine - other);
        longest = ahead == Seconds{} ? Seconds{} : std::max({longest, mine, other});
        most = std::max(most, ahead - longest);
    }
    return most;
}

/// The story of `done` days done and `leftOut` left out, and the one of who did not leave them out.
struct Lives {
    Story away;
    Story done;
    Date back;
};

/// All of them along one climb of 40 days.
template <typename Look> void forAllAbsences(const Story &climber, const Look &look)
{
    Story story = climber;
    for (int done = 0; done < 40; ++done) {
        const Date left = kOpened + Days{done};
        Story other = story;
        int lived = 0;
        for (const int leftOut : {1, 3, 7}) {
            other.liveAsPlanned(left + Days{lived}, leftOut - lived);
            lived = leftOut;
            look(Lives{story, other, left + Days{leftOut}});
        }
        story.liveAsPlanned(left, 1);
    }
}

bool waits(const Day &rest)
{
    return rest.why.rule == Rule::LadderRest && rest.why.figures.date.has_value();
}

bool isOnLadder(const Day &planned)
{
    return planned.phase == Phase::WalkJog;
}

WeekdaySet daysOf(std::initializer_list<Weekday> days)
{
    WeekdaySet set;
    for (const Weekday day : days)
        set.insert(day);
    return set;
}

const std::vector<WeekdaySet> kWeeks{
    WeekdaySet::all(),
    daysOf({std::chrono::Saturday, std::chrono::Sunday, std::chrono::Monday, std::chrono::Tuesday}),
    daysOf(
        {std::chrono::Tuesday, std::chrono::Wednesday, std::chrono::Friday, std::chrono::Sunday}),
};

TEST(Unmissed, KeepsWhoMissedASessionWithinOneOfWhoDidNot)
{
    int waited = 0;
    for (const WeekdaySet week : kWeeks)
        for (const Aim aim : {Aim::Run, Aim::Finish})
            forAllAbsences(climber(week, aim), [&](const Lives &lives) {
                const Plan away = lives.away.plan(lives.back);
                const Plan done = lives.done.plan(lives.back);
                const auto end = std::ranges::find_if_not(away.days, isOnLadder);
                const int climbing = static_cast<int>(end - away.days.begin());
                EXPECT_LE(mostBeyondASession(away, done, std::min(climbing, 21)), Seconds{})
                    << "back on " << toIsoDate(lives.back);
                waited += static_cast<int>(std::ranges::count_if(away.days, waits));
            });
    EXPECT_GT(waited, 0) << "else nothing of this was asked";
}

TEST(Unmissed, HoldsNobodyBackWhoMissedNothing)
{
    for (const WeekdaySet week : kWeeks) {
        Story story = climber(week, Aim::Finish);
        story.liveAsPlanned(kOpened, 20);
        const Plan plan = story.plan(kOpened + Days{20});
        EXPECT_EQ(std::ranges::count_if(plan.days, waits), 0);
    }
}

/// The first of the climbers above whose session waits, and the day on which it does.
struct Waiting {
    Story story;
    Date back;
    Day rest;
};

Waiting waiting()
{
    static const std::optional<Waiting> kFirst = [] {
        std::optional<Waiting> first;
        for (const WeekdaySet week : kWeeks)
            forAllAbsences(climber(week, Aim::Finish), [&](const Lives &lives) {
                if (first)
                    return;
                const Plan plan = lives.away.plan(lives.back);
                const auto rest = std::ranges::find_if(plan.days, waits);
                if (rest != plan.days.end())
                    first = Waiting{lives.away, lives.back, *rest};
            });
        return first;
    }();
    return kFirst.value_or(Waiting{Story("2026-01-05"), kOpened, Day{}});
}

TEST(Unmissed, NamesTheSessionThatWasLeftOut)
{
    const Waiting held = waiting();
    ASSERT_TRUE(waits(held.rest));
    EXPECT_LT(*held.rest.why.figures.date, held.back);
    EXPECT_LE(daysBetween(*held.rest.why.figures.date, held.rest.date), 28);
}

TEST(Unmissed, TellsItOnADayOfEasyMovementToo)
{
    int moved = 0;
    for (const WeekdaySet week : kWeeks)
        forAllAbsences(climber(week, Aim::Finish), [&](const Lives &lives) {
            for (const Day &rest : lives.away.plan(lives.back).days)
                moved += static_cast<int>(waits(rest) && rest.workout.kind == Kind::Cross);
        });
    EXPECT_GT(moved, 0) << "easy movement takes the place of a rest day, not of its reason";
}

TEST(Unmissed, EndsWithPainAfterTheReturn)
{
    Waiting held = waiting();
    ASSERT_TRUE(waits(held.rest));
    const Date first = held.story.nextSession(held.back);
    ASSERT_LT(first, held.rest.date);
    held.story.liveAsPlanned(held.back, daysBetween(held.back, first));
    held.story.liveDay(first, {4, 1, 0});
    const Plan plan = held.story.plan(first + Days{1});
    EXPECT_EQ(std::ranges::count_if(plan.days, waits), 0)
        << "a sorer knee is no longer compared with a life without pain";
}

TEST(Unmissed, EndsWhereMoreWasRunThanPlanned)
{
    Waiting held = waiting();
    ASSERT_TRUE(waits(held.rest));
    const Date first = held.story.nextSession(held.back);
    ASSERT_LT(first, held.rest.date);
    const Workout asked = held.story.plan(first).days.front().workout;
    held.story.run(first, asked.walk(), asked.jog() + minutes(1));
    EXPECT_EQ(std::ranges::count_if(held.story.plan(first + Days{1}).days, waits), 0);
}

TEST(Unmissed, IsTheSameOnTheNextMorning)
{
    Waiting held = waiting();
    ASSERT_TRUE(waits(held.rest));
    Story lived = held.story;
    for (Date date = held.back; date < held.rest.date; date += Days{1})
        lived.liveAsPlanned(date, 1);
    EXPECT_EQ(lived.plan(held.rest.date).days.front(), held.rest);
}

TEST(GrowthHeld, IsNeverShortenedByABrieferHold)
{
    State state;
    state.holdGrowthUntil(day("2026-03-20"));
    state.holdGrowthUntil(day("2026-03-09"));
    EXPECT_EQ(state.noGrowthUntil, day("2026-03-20"));
    state.holdGrowthUntil(day("2026-03-27"));
    EXPECT_EQ(state.noGrowthUntil, day("2026-03-27"));
}

} // namespace
} // namespace restride::test
