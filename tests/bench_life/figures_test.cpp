// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/figures.h"

#include <gtest/gtest.h>

namespace restride::simulation {
namespace {

TEST(Figures, GivesWilsonsIntervalOfAShare)
{
    const Estimate half = shareOf(50, 100);
    EXPECT_DOUBLE_EQ(half.value, 0.5);
    EXPECT_NEAR(half.low, 0.4038, 0.0001);
    EXPECT_NEAR(half.high, 0.5962, 0.0001);
    const Estimate all = shareOf(400, 400);
    EXPECT_NEAR(all.low, 0.9905, 0.0001);
    EXPECT_DOUBLE_EQ(all.high, 1);
}

TEST(Figures, GivesAMeanWithItsInterval)
{
    const Estimate mean = meanOf({1, 2, 3, 4});
    EXPECT_DOUBLE_EQ(mean.value, 2.5);
    EXPECT_NEAR(mean.high - mean.value, 1.96 * 1.2910 / 2, 0.001);
    EXPECT_DOUBLE_EQ(meanOf({7}).high, 7);
}

TEST(Figures, TakesWhoNeverComesForTheLatestOfAll)
{
    EXPECT_EQ(dayBy({{30}, {10}, {}, {20}}, 50), 20);
    EXPECT_EQ(dayBy({{30}, {10}, {}, {20}}, 75), 30);
    EXPECT_EQ(dayBy({{30}, {10}, {}, {20}}, 90), std::nullopt);
}

TEST(Figures, PutsTheMedianInsideItsInterval)
{
    std::vector<std::optional<int>> days;
    for (int day = 1; day <= 101; ++day)
        days.emplace_back(day);
    const DayEstimate median = medianDay(days, 1);
    ASSERT_EQ(median.value, 51);
    EXPECT_LT(*median.low, 51);
    EXPECT_GT(*median.high, 51);
    EXPECT_GT(*median.low, 35);
    EXPECT_LT(*median.high, 67);
}

} // namespace
} // namespace restride::simulation
