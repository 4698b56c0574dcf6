// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/models/chart_window.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::day;

const Date kTuesday = day(2026, 11, 24);

ChartData dataOf(const chart_story::Story &story, ChartSpan span = ChartSpan::Week)
{
    return chartData(story.journal, story.plan, story.lived, span);
}

TEST(ChartWindow, OfEightWeeksLiesAroundTodayAndBeginsWithAWeek)
{
    const ChartWindow window = windowOf(ChartRange::Weeks, dataOf(chart_story::sample()));
    EXPECT_EQ(window.band().from, day(2026, 10, 19));
    EXPECT_TRUE(window.band().contains(kTuesday));
    EXPECT_GE(window.days(), 7 * 7);
    EXPECT_LE(window.days(), 8 * 7 + 3);
}

TEST(ChartWindow, OfSixMonthsReachesOnToARaceThatIsNotMuchFurther)
{
    const ChartWindow window = windowOf(ChartRange::Months, dataOf(chart_story::sample()));
    EXPECT_TRUE(window.band().contains(day(2027, 3, 14)));
    EXPECT_EQ(window.band().from, day(2026, 8, 24));
}

TEST(ChartWindow, OfAllHoldsEveryBar)
{
    const ChartData data = dataOf(chart_story::tenYears(kTuesday));
    const BucketRange seen = bucketsIn(data, windowOf(ChartRange::All, data).band());
    EXPECT_EQ(seen, (BucketRange{0, data.buckets.size()}));
}

TEST(ChartWindow, IsNeverTooNarrowToShowABar)
{
    const ChartData data = dataOf(chart_story::blank(kTuesday));
    for (const ChartRange range : {ChartRange::Weeks, ChartRange::Months, ChartRange::All})
        EXPECT_GE(windowOf(range, data).days(), kNarrowestWindow);
    EXPECT_DOUBLE_EQ(zoomed({0, 100}, 0.001, 50).days(), kNarrowestWindow);
}

TEST(ChartWindow, KeepsTheDayUnderThePointerWhereItIs)
{
    const ChartWindow before{100, 200};
    const ChartWindow after = zoomed(before, 0.5, 125);
    EXPECT_DOUBLE_EQ(after.days(), 50);
    EXPECT_DOUBLE_EQ((125 - after.from) / after.days(), 0.25);
}

TEST(ChartWindow, StaysInsideWhatThereIs)
{
    const ChartWindow whole{0, 100};
    EXPECT_EQ(within({-20, 30}, whole), (ChartWindow{0, 50}));
    EXPECT_EQ(within({80, 130}, whole), (ChartWindow{50, 100}));
    EXPECT_EQ(within({-20, 300}, whole), whole);
    EXPECT_EQ(within({20, 30}, whole), (ChartWindow{20, 30}));
}

TEST(ChartWindow, IsDrawnInLongerBarsWhereThereWouldBeTooMany)
{
    EXPECT_EQ(spanFor({0, 100}, ChartSpan::Day), ChartSpan::Day);
    EXPECT_EQ(spanFor({0, 400}, ChartSpan::Day), ChartSpan::Week);
    EXPECT_EQ(spanFor({0, 3650}, ChartSpan::Day), ChartSpan::Month);
    EXPECT_EQ(spanFor({0, 3650}, ChartSpan::Month), ChartSpan::Month);
}

TEST(ChartWindow, IsDrawnInShorterBarsWhereThereWouldBeTooFew)
{
    EXPECT_EQ(spanFor({0, 70}, ChartSpan::Month), ChartSpan::Week);
    EXPECT_EQ(spanFor({0, 14}, ChartSpan::Month), ChartSpan::Day);
    EXPECT_EQ(spanFor({0, 50}, ChartSpan::Week), ChartSpan::Week);
}

TEST(ChartWindow, NarrowsRoundTodayForBarsThatWouldBeTooMany)
{
    const ChartWindow whole{0, 30'000};
    const auto today = static_cast<double>(kTuesday.time_since_epoch().count());
    const ChartWindow fitted = fittedFor({16'000, 21'000}, ChartSpan::Day, kTuesday, whole);
    EXPECT_LE(fitted.days(), kMostBars);
    EXPECT_LT(fitted.from, today);
    EXPECT_GT(fitted.to, today);
    const ChartWindow wider = fittedFor({20'700, 20'710}, ChartSpan::Month, kTuesday, whole);
    EXPECT_GE(wider.days(), 30 * kFewestBars);
}

TEST(ChartSlice, HoldsWhatIsSeenAndNotWhatWasEverLogged)
{
    for (const ChartSpan span : {ChartSpan::Day, ChartSpan::Week, ChartSpan::Month}) {
        const ChartData data = dataOf(chart_story::tenYears(kTuesday), span);
        const ChartWindow window = fittedFor(wholeOf(data), span, kTuesday, wholeOf(data));
        const ChartData slice = sliceOf(data, window.band());
        EXPECT_LE(slice.buckets.size(), kMostBars + 2U);
        EXPECT_LE(slice.ceiling.size(), kMostBars + 2U);
        EXPECT_GE(slice.buckets.size(), 100U);
    }
}

TEST(ChartSlice, HasTheSameFiguresAsTheWhole)
{
    const ChartData data = dataOf(chart_story::sample());
    const DateBand band{day(2026, 11, 3), day(2026, 12, 1)};
    const ChartData slice = sliceOf(data, band);
    const BucketRange seen = bucketsIn(data, band);
    ASSERT_EQ(slice.buckets.size(), seen.to - seen.from);
    EXPECT_EQ(slice.buckets.front().days.from, day(2026, 11, 2));
    for (std::size_t i = 0; i < slice.buckets.size(); ++i) {
        EXPECT_EQ(slice.buckets[i].done, data.buckets[seen.from + i].done);
        EXPECT_EQ(slice.buckets[i].worst, data.buckets[seen.from + i].worst);
    }
    for (Date date = band.from; date < band.to; date += Days{1})
        EXPECT_EQ(slice.ceilingOn(date), data.ceilingOn(date));
    EXPECT_EQ(slice.flares.size(), 1U);
    EXPECT_TRUE(sliceOf(data, {day(2030, 1, 1), day(2030, 2, 1)}).buckets.empty());
}

} // namespace
} // namespace restride
