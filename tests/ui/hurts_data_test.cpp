// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/models/hurts_data.h"
#include "ui/views/hurts_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::blank;
using chart_story::day;
using chart_story::morning;
using chart_story::run;
using chart_story::Story;
using testing::ElementsAre;

const Date kTuesday = day(2026, 11, 24);

HurtsData dataOf(std::vector<Entry> entries)
{
    Story story = blank(kTuesday);
    story.journal.log = std::move(entries);
    sortLog(story.journal.log);
    return hurtsData(story.journal, story.plan, story.lived);
}

RunEntry with(RunEntry entry, Ground ground)
{
    entry.terrain = ground;
    return entry;
}

const HurtsComparison *find(const HurtsData &data, HurtsFeature feature)
{
    const auto found = std::ranges::find(data.comparisons, feature, &HurtsComparison::feature);
    return found == data.comparisons.end() ? nullptr : &*found;
}

TEST(HurtsDots, AreTheMorningAfterByTheMinutesJogged)
{
    const HurtsData data =
        dataOf({run(day(2026, 11, 10), 10, 20, 1, 1, 3), run(day(2026, 11, 12), 0, 30, 1, 1, 0)});
    EXPECT_THAT(data.dots, ElementsAre(HurtsDot{20, 3, 1}, HurtsDot{30, 0, 1}));
}

TEST(HurtsDots, CountThoseThatLieUponEachOther)
{
    const HurtsData data =
        dataOf({run(day(2026, 11, 10), 10, 20, 1, 1, 3), run(day(2026, 11, 12), 5, 20, 1, 1, 3),
                run(day(2026, 11, 14), 5, 20, 1, 1, 1)});
    EXPECT_THAT(data.dots, ElementsAre(HurtsDot{20, 1, 1}, HurtsDot{20, 3, 2}));
}

TEST(HurtsDots, TakeTheWorseOfTheRunAndTheNextDaysCheck)
{
    EXPECT_THAT(
        dataOf({run(day(2026, 11, 10), 0, 20, 1, 1, 1), morning(day(2026, 11, 11), 4)}).dots,
        ElementsAre(HurtsDot{20, 4, 1}));
    EXPECT_THAT(
        dataOf({run(day(2026, 11, 10), 0, 20, 1, 1, -1), morning(day(2026, 11, 11), 2)}).dots,
        ElementsAre(HurtsDot{20, 2, 1}));
}

TEST(HurtsDots, LeaveOutWalksRunsWithoutAMorningAndWhatIsOverAYearOld)
{
    EXPECT_TRUE(
        dataOf({run(day(2026, 11, 10), 30, 0, 1, 1, 3), run(day(2026, 11, 12), 0, 20, 5, 5, -1),
                run(day(2025, 11, 12), 0, 20, 5, 5, 5)})
            .dots.empty());
}

TEST(HurtsComparisons, TellMeanWorstAndNumberOfEachGroup)
{
    const HurtsData data = dataOf({with(run(day(2026, 11, 1), 0, 20, 1, 1, 0), Ground::Flat),
                                   with(run(day(2026, 11, 3), 0, 20, 1, 1, 1), Ground::Flat),
                                   with(run(day(2026, 11, 5), 0, 20, 1, 1, 4), Ground::Hilly),
                                   run(day(2026, 11, 7), 0, 20, 1, 1, 9)});
    const HurtsComparison *hills = find(data, HurtsFeature::Hills);
    ASSERT_NE(hills, nullptr);
    ASSERT_EQ(hills->groups.size(), 2U);
    EXPECT_EQ(hills->groups[0].figures.runs, 2);
    EXPECT_DOUBLE_EQ(hills->groups[0].figures.mean, 0.5);
    EXPECT_EQ(hills->groups[0].figures.worst, 1);
    EXPECT_EQ(hills->groups[1].figures, (HurtsFigures{1, 4.0, 4, 0, 0}));
}

TEST(HurtsComparisons, TakeAShoeForTheSameHoweverItIsWritten)
{
    RunEntry one = run(day(2026, 11, 1), 0, 20, 1, 1, 0);
    one.shoe = "Blue Ones";
    RunEntry other = run(day(2026, 11, 3), 0, 20, 1, 1, 2);
    other.shoe = " blue ones ";
    const HurtsData data = dataOf({one, other});
    const HurtsComparison *shoes = find(data, HurtsFeature::Shoes);
    ASSERT_NE(shoes, nullptr);
    ASSERT_EQ(shoes->groups.size(), 1U);
    EXPECT_EQ(shoes->groups.front().figures.runs, 2);
}

TEST(HurtsComparisons, ShowTheMostUsedShoesFirstAndOnlyAFew)
{
    std::vector<Entry> log;
    for (int i = 0; i < 30; ++i) {
        RunEntry entry = run(day(2026, 10, 1) + Days{i}, 0, 20, 1, 1, 0);
        entry.shoe = i % 3 == 0 ? "most" : "pair " + std::to_string(i);
        log.emplace_back(entry);
    }
    const HurtsData data = dataOf(log);
    const HurtsComparison *shoes = find(data, HurtsFeature::Shoes);
    ASSERT_NE(shoes, nullptr);
    EXPECT_LE(shoes->groups.size(), 4U);
    EXPECT_EQ(shoes->groups.front().name, "most");
}

TEST(HurtsComparisons, LeaveThePainkillerOutWhereNobodyTookOne)
{
    RunEntry plain = run(day(2026, 11, 1), 0, 20, 1, 1, 0);
    EXPECT_EQ(find(dataOf({plain}), HurtsFeature::Painkiller), nullptr);
    RunEntry masked = run(day(2026, 11, 3), 0, 20, 1, 1, 0);
    masked.masked = Masks{Mask::Painkiller};
    const HurtsData data = dataOf({plain, masked});
    ASSERT_NE(find(data, HurtsFeature::Painkiller), nullptr);
    EXPECT_EQ(find(data, HurtsFeature::Painkiller)->groups.size(), 2U);
}

TEST(HurtsComparisons, ShareTheCleanOnesOutOfThoseThatThePlanJudged)
{
    const Story story = chart_story::sample();
    const HurtsData data = hurtsData(story.journal, story.plan, story.lived);
    const HurtsComparison *byMinutes = find(data, HurtsFeature::Minutes);
    ASSERT_NE(byMinutes, nullptr);
    int judged = 0;
    int clean = 0;
    for (const HurtsGroup &group : byMinutes->groups) {
        judged += group.figures.judged;
        clean += group.figures.clean;
    }
    EXPECT_GT(judged, 5);
    EXPECT_EQ(clean, judged - 1) << "all but the flare-up of 12 November";
}

TEST(HurtsPeriods, AreEightWeeksEachWithTheirOwnFigures)
{
    const HurtsData data =
        dataOf({run(kTuesday, 10, 20, 2, 1, -1), run(day(2026, 10, 1), 0, 30, 1, 1, 2),
                run(day(2026, 9, 28), 0, 40, 6, 1, 3), morning(day(2026, 9, 29), 5),
                run(day(2026, 8, 6), 0, 50, 1, 1, 0), run(day(2026, 8, 3), 0, 60, 9, 9, 9)});
    EXPECT_EQ(data.last.days, (DateBand{day(2026, 9, 30), day(2026, 11, 25)}));
    EXPECT_EQ(data.last.runs, 2);
    EXPECT_EQ(data.last.jog, minutes(50));
    EXPECT_EQ(data.last.soreMornings, 1);
    EXPECT_EQ(data.last.worst, 2);
    EXPECT_EQ(data.before.runs, 2);
    EXPECT_EQ(data.before.jog, minutes(90));
    EXPECT_EQ(data.before.soreMornings, 1) << "one morning, told twice";
    EXPECT_EQ(data.before.worst, 6);
    EXPECT_EQ(data.last.distance, Metres{8500});
}

TEST(HurtsPeriods, KnowNoWorstWhereNothingWasReported)
{
    EXPECT_EQ(dataOf({}).last.worst, std::nullopt);
    EXPECT_EQ(periodLines(dataOf({}).last, dataOf({}).before).back().last,
              QStringLiteral("not reported"));
}

HurtsGroup groupOf(int which, int runs, double mean)
{
    return {which, {}, {runs, mean, 5, 0, 0}};
}

TEST(HurtsWords, SayNothingOfFewerThanThreeRuns)
{
    EXPECT_EQ(groupFigures(groupOf(0, 2, 4)), QStringLiteral("only 2 runs, too few to tell"));
    EXPECT_EQ(comparisonWords({HurtsFeature::Hills, {groupOf(0, 9, 1), groupOf(1, 2, 6)}}),
              QStringLiteral("Nothing to compare yet."));
}

TEST(HurtsWords, SayWhatWentWithWhatAndNeverWhy)
{
    const QString words =
        comparisonWords({HurtsFeature::Hills, {groupOf(0, 9, 1.0), groupOf(1, 4, 2.5)}});
    EXPECT_EQ(words, QStringLiteral("“hilly” went with 1.5 more the next morning than “flat”."));
    EXPECT_EQ(comparisonWords({HurtsFeature::Hills, {groupOf(0, 9, 1.0), groupOf(1, 4, 1.2)}}),
              QStringLiteral("No difference worth a word."));
}

} // namespace
} // namespace restride
