// SPDX-License-Identifier: GPL-3.0-or-later
// A small run of the whole bench, held to what must come out whatever the rules are.
#include "tests/simulation/figures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::simulation {
namespace {

Trial smallTrial(unsigned threads)
{
    Trial trial;
    trial.runners = 30;
    trial.threads = threads;
    return trial;
}

class Bench : public ::testing::TestWithParam<const Population *>
{
protected:
    Bench() : outcomes_(outcomesOf(*GetParam(), policies(), smallTrial(3))) {}

    [[nodiscard]] const std::vector<Outcome> &of(std::string_view name) const
    {
        return outcomes_[static_cast<std::size_t>(policyNamed(name) - policies().data())];
    }
    [[nodiscard]] Standing standingOf(std::string_view name) const
    {
        return simulation::standingOf(of(name), 1);
    }

    std::vector<std::vector<Outcome>> outcomes_;
};

TEST_P(Bench, ComesToTheSameWithAnyNumberOfThreads)
{
    EXPECT_EQ(outcomes_, outcomesOf(*GetParam(), policies(), smallTrial(1)));
}

TEST_P(Bench, LetsTheOracleGoFurtherThanTheClinicLadderWithFewerFlareUps)
{
    const Standing seeing = standingOf("oracle");
    const Standing blind = standingOf("clinic ladder");
    EXPECT_GE(seeing.share.value, blind.share.value);
    EXPECT_LT(seeing.flares.value, blind.flares.value);
    EXPECT_GE(seeing.share.value, 0.9);
}

TEST_P(Bench, IsNoWorldInWhichEveryLadderDoes)
{
    EXPECT_LT(standingOf("clinic ladder").share.value, 0.95);
    EXPECT_GT(standingOf("clinic ladder").flares.value, 2);
}

TEST_P(Bench, BringsThePlannersRunnersFurtherThanTheClinicLadder)
{
    const Standing planned = standingOf("Restride");
    const Standing printed = standingOf("clinic ladder");
    EXPECT_GE(planned.share.value, printed.share.value);
    EXPECT_LE(planned.flares.value, printed.flares.value / 2);
}

TEST_P(Bench, CountsNoMoreFlareUpsOnTheWayThanInAll)
{
    for (const auto &lives : outcomes_)
        for (const Outcome &outcome : lives) {
            EXPECT_LE(outcome.flaresOnTheWay, outcome.flares);
            EXPECT_GT(outcome.hoursJogged, 0);
        }
}

INSTANTIATE_TEST_SUITE_P(OnEveryPopulation, Bench,
                         ::testing::Values(populations().data(), populations().data() + 1,
                                           populations().data() + 2, populations().data() + 3),
                         [](const auto &bench) { return std::string(bench.param->name); });

} // namespace
} // namespace restride::simulation
