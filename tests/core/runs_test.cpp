// SPDX-License-Identifier: GPL-3.0-or-later
// The runs looked back on: what is remembered of them is what looking at each would give.
#include "core/planner/runs.h"
#include "tests/support/random_runner.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

const Date kFirst = *parseIsoDate("2026-03-02");
constexpr int kWindowDays = 30;

RunRecord ran(Date date, int jogMinutes)
{
    RunRecord run;
    run.date = date;
    run.counted = minutes(jogMinutes);
    return run;
}

Seconds longestByLookingAtEach(const Runs &runs, Date day)
{
    Seconds longest{};
    for (const RunRecord &run : runs)
        if (daysBetween(run.date, day) <= kWindowDays)
            longest = std::max(longest, run.counted);
    return longest;
}

TEST(Runs, AreForgottenBehindOneThatLiesAhead)
{
    // The last run before the log is told by its day, and the log may reach back behind that day.
    constexpr int kLogged = 400;
    Runs runs;
    runs.put(ran(kFirst + Days{kLogged + 10}, 40));
    for (int day = 0; day < kLogged; ++day) {
        runs.put(ran(kFirst + Days{day}, 20));
        runs.forgetBefore(kFirst + Days{day - 60});
        EXPECT_LE(runs.size(), 62U);
    }
    EXPECT_TRUE(runs.on(kFirst + Days{kLogged + 10}));
    EXPECT_TRUE(runs.on(kFirst + Days{kLogged - 1}));
    EXPECT_FALSE(runs.on(kFirst + Days{kLogged - 62}));
}

TEST(Runs, KeepTheLongestForThirtyDays)
{
    Runs runs;
    runs.put(ran(kFirst, 40));
    runs.put(ran(kFirst + Days{2}, 20));
    runs.lookBackFrom(kFirst + Days{2});
    EXPECT_EQ(runs.longest(kFirst + Days{30}), minutes(40));
    EXPECT_EQ(runs.longest(kFirst + Days{31}), minutes(20));
    EXPECT_EQ(runs.longest(kFirst + Days{33}), Seconds{});
}

TEST(Runs, HoldOneRunADay)
{
    Runs runs;
    runs.put(ran(kFirst, 40));
    runs.put(ran(kFirst, 30));
    EXPECT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.longest(kFirst), minutes(30));
}

TEST(Runs, FindWhatWasRunBeforeTheLogThoughItLiesWithinIt)
{
    Runs runs;
    runs.put(ran(kFirst + Days{9}, 50));
    for (int day = 0; day < 8; ++day)
        runs.put(ran(kFirst + Days{day}, 10));
    ASSERT_NE(runs.on(kFirst + Days{9}), nullptr);
    EXPECT_EQ(runs.on(kFirst + Days{8}), nullptr);
    EXPECT_EQ(runs.longest(kFirst + Days{8}), minutes(50));
}

TEST(Runs, ForgetOnlyUpToTheFirstThatIsYoungEnough)
{
    Runs runs;
    for (int day = 0; day < 40; ++day) {
        runs.put(ran(kFirst + Days{day}, day));
        runs.forgetBefore(kFirst + Days{day - 20});
    }
    EXPECT_EQ(runs.size(), 21U);
    EXPECT_EQ(runs.begin()->date, kFirst + Days{19});
    EXPECT_EQ(runs.back().date, kFirst + Days{39});
    EXPECT_EQ(runs.on(kFirst + Days{18}), nullptr);
}

TEST(Runs, RememberTheLongestAsLookingAtEachWouldTell)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Dice dice(seed);
        Runs runs;
        if (dice.chance(50))
            runs.put(ran(kFirst + Days{dice.between(-40, 20)}, dice.between(0, 60)));
        for (int day = 0; day < 150; ++day) {
            const Date date = kFirst + Days{day};
            runs.lookBackFrom(date);
            if (dice.chance(dice.chance(10) ? 2 : 40))
                runs.put(ran(date, dice.between(0, 60)));
            if (dice.chance(20))
                runs.change(date - Days{dice.between(0, 9)},
                            [&](RunRecord &run) { run.counted = minutes(dice.between(0, 60)); });
            runs.forgetBefore(date - Days{60});
            for (int ahead = 0; ahead < 35; ahead += 7)
                ASSERT_EQ(runs.longest(date + Days{ahead}),
                          longestByLookingAtEach(runs, date + Days{ahead}))
                    << "seed " << seed << " day " << day << " ahead " << ahead;
        }
    }
}

TEST(Runs, TellTheLongestOfADayThatNobodyLooksBackFrom)
{
    Runs runs;
    EXPECT_FALSE(runs.on(kFirst));
    runs.put(ran(kFirst, 20));
    runs.lookBackFrom(kFirst + Days{20});
    EXPECT_EQ(runs.longest(kFirst + Days{31}), Seconds{});
    EXPECT_EQ(runs.longest(kFirst + Days{1}), minutes(20));
    EXPECT_EQ(runs.longest(kFirst + Days{20}), minutes(20));
}

} // namespace
} // namespace restride::test
