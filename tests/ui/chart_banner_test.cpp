// SPDX-License-Identifier: GPL-3.0-or-later
// The chance in the verdict banner, which comes later than the verdict.
#include "tests/support/sample_plan.h"

#include "ui/views/verdict_banner.h"

#include <QTest>

#include <gtest/gtest.h>

namespace restride {
namespace {

Forecast forecastOf(double chance)
{
    Forecast forecast;
    forecast.futures = 2000;
    forecast.chance = chance;
    return forecast;
}

TEST(ChanceInTheBanner, StandsBesideTheVerdictOnceItIsKnown)
{
    VerdictBanner banner;
    banner.showVerdict(sample::plan(), {});
    banner.showForecast(std::nullopt);
    EXPECT_TRUE(banner.detail().contains(QStringLiteral("… % chance")));
    banner.showForecast(forecastOf(0.71));
    EXPECT_TRUE(
        banner.detail().endsWith(QStringLiteral("71 % chance of standing at the start ready.")));
    EXPECT_TRUE(banner.accessibleDescription().contains(QStringLiteral("71 %")));
}

TEST(ChanceInTheBanner, MovesNothingWhenItComes)
{
    for (const int width : {1248, 900, 700, 480}) {
        VerdictBanner banner;
        banner.resize(width, 90);
        banner.showVerdict(sample::plan(), {});
        banner.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&banner));
        const int before = banner.heightForWidth(width);
        banner.showForecast(forecastOf(0.71));
        EXPECT_EQ(banner.heightForWidth(width), before) << width;
    }
}

TEST(ChanceInTheBanner, IsLeftOutWhereTheRaceIsNotWithinReach)
{
    Plan plan = sample::plan();
    plan.verdict->reach = Reach::NotReachable;
    VerdictBanner banner;
    banner.showVerdict(plan, {});
    banner.showForecast(forecastOf(0));
    EXPECT_FALSE(banner.detail().contains(QStringLiteral("chance")));
}

} // namespace
} // namespace restride
