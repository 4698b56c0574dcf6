// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/models/chart_window.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::blank;
using chart_story::day;
using chart_story::morning;
using chart_story::pain;
using chart_story::run;
using chart_story::Story;
using testing::Eq;

const Date kTuesday = day(2026, 11, 24);

ChartData dataOf(Story story, ChartSpan span = ChartSpan::Week)
{
    sortLog(story.journal.log);
    return chartData(story.journal, story.plan, story.lived, span);
}

const ChartBucket &bucketAt(const ChartData &data, Date date)
{
    return data.buckets[data.bucketOf(date)];
}

Story logged(std::vector<Entry> entries)
{
    Story story = blank(kTuesday);
    story.journal.log = std::move(entries);
    return story;
}

TEST(ChartMileage, OfARunIsItsDistanceLessTheWalkingAtTheWalkingPace)
{
    const Story story = blank(kTuesday);
    RunEntry entry = run(kTuesday, 10, 20, 0, 0, 0);
    entry.distance = Metres{4828}; // three miles
    EXPECT_EQ(mileageOf(entry, story.journal.profile.runner),
              (Mileage{Metres{3828}, Metres{1000}, {}}));
}

TEST(ChartMileage, OfARunWithoutADistanceIsItsMinutesAtTheRunnersPaces)
{
    const Story story = blank(kTuesday);
    EXPECT_EQ(mileageOf(run(kTuesday, 15, 20, 0, 0, 0), story.journal.profile.runner),
              (Mileage{Metres{3000}, Metres{1500}, {}}));
}

TEST(ChartMileage, OfASlowWalkNeverGoesBelowNothing)
{
    const Story story = blank(kTuesday);
    RunEntry entry = run(kTuesday, 30, 1, 0, 0, 0);
    entry.distance = Metres{2000};
    EXPECT_EQ(mileageOf(entry, story.journal.profile.runner), (Mileage{{}, Metres{2000}, {}}));
}

TEST(ChartMileage, OfAWalkIsAllWalked)
{
    const Story story = blank(kTuesday);
    RunEntry entry = run(kTuesday, 30, 0, 0, 0, 0);
    entry.distance = Metres{3400};
    EXPECT_EQ(mileageOf(entry, story.journal.profile.runner), (Mileage{{}, Metres{3400}, {}}));
}

TEST(ChartMileage, OfARaceStandsApart)
{
    const Story story = blank(kTuesday);
    RunEntry entry = run(kTuesday, 0, 30, 0, 0, 0);
    entry.effort = Effort::Race;
    entry.distance = Metres{5000};
    EXPECT_EQ(mileageOf(entry, story.journal.profile.runner), (Mileage{{}, {}, Metres{5000}}));
}

TEST(ChartSeries, AddsUpALoggedWeek)
{
    const ChartData data = dataOf(
        logged({run(day(2026, 11, 16), 10, 20, 3, 1, 0), run(day(2026, 11, 18), 10, 20, 1, 4, 2),
                run(day(2026, 11, 22), 30, 0, 0, 0, 1)}));
    const ChartBucket &week = bucketAt(data, day(2026, 11, 18));
    EXPECT_EQ(week.days, (DateBand{day(2026, 11, 16), day(2026, 11, 23)}));
    EXPECT_EQ(week.done, (Mileage{Metres{6000}, Metres{5000}, {}}));
    EXPECT_EQ(week.planned, Mileage{});
    EXPECT_EQ(week.worst, (PainScores{pain(3), pain(4), pain(2)}));
    EXPECT_EQ(week.sessions.size(), 3U);
    EXPECT_EQ(week.joggedAs, Kind::WalkJog);
}

TEST(ChartSeries, KeepsAPainOfZeroApartFromOneThatWasNotReported)
{
    const ChartData data = dataOf(logged({run(day(2026, 11, 18), 0, 20, 0, -1, -1)}));
    const ChartBucket &week = bucketAt(data, day(2026, 11, 18));
    EXPECT_THAT(week.worst.during, Eq(pain(0)));
    EXPECT_THAT(week.worst.after, Eq(std::nullopt));
    EXPECT_THAT(week.worst.nextMorning, Eq(std::nullopt));
}

TEST(ChartSeries, GivesAMorningCheckToTheRunOfTheDayBefore)
{
    const ChartData data =
        dataOf(logged({run(day(2026, 11, 15), 0, 20, 0, 0, -1), morning(day(2026, 11, 16), 4)}));
    EXPECT_THAT(bucketAt(data, day(2026, 11, 15)).worst.nextMorning, Eq(pain(4)));
    EXPECT_THAT(bucketAt(data, day(2026, 11, 16)).worst.nextMorning, Eq(std::nullopt));
}

TEST(ChartSeries, TellsTheMorningOfTheNextDaysCheckWithTheSession)
{
    const ChartData data =
        dataOf(logged({run(day(2026, 11, 16), 0, 20, 1, 1, -1), morning(day(2026, 11, 17), 4)}));
    const ChartBucket &week = bucketAt(data, day(2026, 11, 16));
    ASSERT_FALSE(week.sessions.empty());
    EXPECT_EQ(week.sessions.front().pain.nextMorning, pain(4));
}

TEST(ChartSeries, GivesAMorningWithoutARunToItsOwnDay)
{
    const ChartData data = dataOf(logged({morning(day(2026, 11, 16), 4)}));
    EXPECT_THAT(bucketAt(data, day(2026, 11, 16)).worst.nextMorning, Eq(pain(4)));
}

TEST(ChartSeries, BeginsTheWeekOnTheDayThatIsSet)
{
    Story story = logged({run(day(2026, 11, 18), 0, 20, 0, 0, 0)});
    story.journal.profile.runner.weekStarts = std::chrono::Sunday;
    const ChartData data = dataOf(story);
    EXPECT_EQ(bucketAt(data, day(2026, 11, 18)).days,
              (DateBand{day(2026, 11, 15), day(2026, 11, 22)}));
}

TEST(ChartSeries, LeavesNoWeekOut)
{
    const ChartData data = dataOf(chart_story::sample());
    for (std::size_t i = 1; i < data.buckets.size(); ++i)
        EXPECT_EQ(data.buckets[i - 1].days.to, data.buckets[i].days.from);
    EXPECT_EQ(data.days(), (DateBand{day(2026, 8, 24), day(2027, 3, 15)}));
}

TEST(ChartSeries, ShowsTheWeeksBeforeTheLog)
{
    Story story = blank(kTuesday);
    story.journal.profile.before.weekly = {Metres{22000}, Metres{24000}};
    story.journal.profile.before.lastRun = day(2026, 11, 15);
    const ChartData data = dataOf(story);
    EXPECT_EQ(data.buckets.front().days.from, day(2026, 11, 2));
    EXPECT_EQ(bucketAt(data, day(2026, 11, 2)).done.jogged, Metres{22000});
    EXPECT_EQ(bucketAt(data, day(2026, 11, 9)).done.jogged, Metres{24000});
    EXPECT_EQ(bucketAt(data, day(2026, 11, 9)).joggedAs, Kind::Run);
}

TEST(ChartSeries, CountsTheLargerFigureWhereTheLogReachesIntoTheWeeksBefore)
{
    Story story = logged({run(day(2026, 11, 10), 0, 20, 0, 0, 0)});
    story.journal.profile.before.weekly = {Metres{10000}};
    story.journal.profile.before.lastRun = day(2026, 11, 12);
    EXPECT_EQ(bucketAt(dataOf(story), day(2026, 11, 10)).done.total(), Metres{10000});
}

TEST(ChartSeries, LooksAtNoEntryOfALaterDay)
{
    const ChartData data = dataOf(logged({run(day(2026, 11, 26), 0, 20, 5, 5, 5)}));
    EXPECT_EQ(bucketAt(data, day(2026, 11, 26)).done, Mileage{});
    EXPECT_TRUE(bucketAt(data, day(2026, 11, 26)).worst.empty());
}

TEST(ChartSeries, PutsThePlannedRaceApart)
{
    const ChartData data = dataOf(chart_story::sample());
    const ChartBucket &last = data.buckets.back();
    EXPECT_EQ(last.planned.raced, Metres{21'098});
    EXPECT_GT(last.planned.jogged, Metres{});
    EXPECT_EQ(last.done, Mileage{});
}

TEST(ChartSeries, PlansNothingMoreForADayThatIsLogged)
{
    Story story = chart_story::sample();
    const ChartData before = dataOf(story);
    story.journal.log.emplace_back(run(kTuesday, 12, 18, 0, 0, -1));
    const ChartData after = dataOf(story);
    EXPECT_LT(bucketAt(after, kTuesday).planned.jogged, bucketAt(before, kTuesday).planned.jogged);
    EXPECT_GT(bucketAt(after, kTuesday).done.jogged, Metres{});
}

TEST(ChartSeries, HoldsTheSameMileageByDayWeekAndMonth)
{
    const auto total = [](ChartSpan span) {
        Metres sum;
        for (const ChartBucket &bucket : dataOf(chart_story::sample(), span).buckets)
            sum += bucket.total();
        return sum;
    };
    EXPECT_GT(total(ChartSpan::Week), Metres{});
    EXPECT_EQ(total(ChartSpan::Week), total(ChartSpan::Month));
}

TEST(ChartSeries, BeginsAMonthOnItsFirstDay)
{
    const ChartData data = dataOf(chart_story::sample(), ChartSpan::Month);
    EXPECT_EQ(bucketAt(data, kTuesday).days, (DateBand{day(2026, 11, 1), day(2026, 12, 1)}));
}

TEST(ChartSeries, ReachesBackToTheFirstEntryWhateverTheSpan)
{
    const Story story = chart_story::tenYears(kTuesday);
    for (const ChartSpan span : {ChartSpan::Day, ChartSpan::Week, ChartSpan::Month})
        EXPECT_TRUE(dataOf(story, span).days().contains(dateOf(story.journal.log.front())));
    EXPECT_GT(dataOf(story, ChartSpan::Day).buckets.size(), 3650U);
}

TEST(ChartSeries, LeavesOutWhatAFileDatesBeforeOurTime)
{
    Story story = logged({run(day(1900, 1, 1), 0, 20, 0, 0, 0)});
    story.journal.log.emplace_back(run(day(2026, 11, 18), 0, 20, 0, 0, 0));
    EXPECT_LE(dataOf(story, ChartSpan::Day).buckets.size(), 15'000U);
}

TEST(ChartSeries, TellsTheLengthsThatTheKneeTookAsFarAsTheRunnerJogsInThem)
{
    Story story = blank(kTuesday);
    story.plan.now.taken = Taken{minutes(20), minutes(40)};
    const ChartData data = dataOf(story);
    EXPECT_EQ(data.taken.time, story.plan.now.taken);
    EXPECT_EQ(data.taken.longest, Metres{3000});
    EXPECT_EQ(data.taken.shortestNot, Metres{6000});
}

TEST(ChartSeries, PutsTheOutcomesOfTheFuturesIntoTheWeeksAheadAndNeverAboveThePlan)
{
    ChartData data = dataOf(chart_story::sample());
    const Metres planned = bucketAt(data, day(2027, 1, 4)).planned.jogged;
    ASSERT_GT(planned, Metres{});
    addOutcomes(data, {{day(2027, 1, 4), Metres{500}, planned + Metres{900}},
                       {day(2026, 9, 7), Metres{1}, Metres{2}},
                       {day(2031, 1, 6), Metres{1}, Metres{2}}});
    EXPECT_EQ(bucketAt(data, day(2027, 1, 4)).outcome, (ChartOutcome{Metres{500}, planned}));
    EXPECT_EQ(bucketAt(data, day(2026, 9, 7)).outcome, std::nullopt);
    EXPECT_EQ(data.buckets.back().outcome, std::nullopt);
    ChartData months = dataOf(chart_story::sample(), ChartSpan::Month);
    addOutcomes(months, {{day(2027, 1, 4), Metres{1}, Metres{2}}});
    for (const ChartBucket &bucket : months.buckets)
        EXPECT_EQ(bucket.outcome, std::nullopt);
}

TEST(ChartSeries, HasABucketEvenWithoutALog)
{
    const ChartData data = dataOf(blank(kTuesday));
    ASSERT_FALSE(data.buckets.empty());
    EXPECT_TRUE(data.days().contains(kTuesday));
}

TEST(ChartAxis, HasARoundStepAndAFewLines)
{
    for (const double highest : {5.0, 12.0, 31.0, 59.9, 60.0, 100.0, 430.0}) {
        const double lines = highest / gridStep(highest);
        EXPECT_GE(lines, 2) << highest;
        EXPECT_LE(lines, 6) << highest;
    }
    EXPECT_DOUBLE_EQ(gridStep(31.0), 10.0);
    EXPECT_DOUBLE_EQ(gridStep(18.0), 5.0);
}

TEST(ChartAxis, DoesNotFollowAnOldCeilingFarAboveTheBars)
{
    const ChartData data =
        sliceOf(dataOf(logged({run(day(2026, 9, 1), 0, 200, 0, 0, 0)}), ChartSpan::Day),
                {day(2026, 9, 10), day(2026, 12, 1)});
    EXPECT_LE(highestKm(data), 7.5);
    EXPECT_GE(highestKm(data), 5.0);
}

} // namespace
} // namespace restride
