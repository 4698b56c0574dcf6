// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/models/chart_context.h"

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

ChartData dataOf(Story story)
{
    sortLog(story.journal.log);
    return chartData(story.journal, story.plan, story.lived, ChartSpan::Week);
}

Story logged(std::vector<Entry> entries)
{
    Story story = blank(kTuesday);
    story.journal.log = std::move(entries);
    return story;
}

LivedDay lived(Date date, Phase phase, std::optional<Rung> rung = std::nullopt)
{
    LivedDay day;
    day.planned.date = date;
    day.planned.phase = phase;
    day.planned.workout.rung = rung;
    return day;
}

TEST(ChartCeiling, IsATenthAboveTheLongestRunOfThirtyDaysAndDropsAfterThem)
{
    const ChartData data = dataOf(
        logged({run(day(2026, 10, 1), 0, 100, 0, 0, 0), run(day(2026, 10, 20), 10, 20, 0, 0, 0)}));
    EXPECT_EQ(data.ceilingOn(day(2026, 10, 1)), std::nullopt);
    EXPECT_EQ(data.ceilingOn(day(2026, 10, 2)), Metres{16500});
    EXPECT_EQ(data.ceilingOn(day(2026, 10, 31)), Metres{16500});
    EXPECT_EQ(data.ceilingOn(day(2026, 11, 1)), Metres{3300});
    EXPECT_EQ(data.ceilingOn(day(2026, 11, 20)), std::nullopt);
}

TEST(ChartCeiling, KnowsTheLongestRunBeforeTheLog)
{
    Story story = blank(kTuesday);
    story.journal.profile.before.longest = Metres{10000};
    story.journal.profile.before.lastRun = day(2026, 11, 20);
    story.journal.profile.before.weekly = {Metres{20000}};
    EXPECT_EQ(dataOf(story).ceilingOn(kTuesday), Metres{11000});
}

TEST(ChartCeiling, StandsNoLowerThanTheLastRungWhileOnTheLadder)
{
    Story story = logged({run(day(2026, 11, 18), 24, 6, 0, 0, 0)});
    story.lived = {lived(day(2026, 11, 18), Phase::WalkJog, Rung::whole(2)),
                   lived(day(2026, 11, 19), Phase::WalkJog)};
    EXPECT_EQ(dataOf(story).ceilingOn(day(2026, 11, 19)), Metres{4500});
}

TEST(ChartCeiling, EndsAtTheRace)
{
    const ChartData data = dataOf(chart_story::sample());
    ASSERT_FALSE(data.ceiling.empty());
    EXPECT_LE(data.ceiling.back().from, day(2027, 3, 14));
    EXPECT_LT(data.ceiling.back().limit.value_or(Metres{}), Metres{21'098});
}

TEST(ChartBands, HoldAFlareUpWithItsRestDays)
{
    EXPECT_THAT(dataOf(chart_story::sample()).flares,
                ElementsAre(DateBand{day(2026, 11, 12), day(2026, 11, 15)}));
}

TEST(ChartBands, KeepTwoFlareUpsApartThatFollowEachOther)
{
    Story story = blank(kTuesday);
    for (const int flareDay : {0, 1, 0, 1}) {
        LivedDay next =
            lived(kTuesday - Days{4} + Days{static_cast<int>(story.lived.size())}, Phase::Settle);
        next.inFlare = true;
        next.flareDay = flareDay;
        story.lived.push_back(next);
    }
    EXPECT_EQ(flareBands(story.plan, story.lived).size(), 2U);
}

TEST(ChartBands, GoOnIntoTheRestDaysAhead)
{
    Story story = blank(kTuesday);
    story.lived = {lived(kTuesday - Days{1}, Phase::Settle)};
    story.lived.back().inFlare = true;
    story.plan.days.front().why.rule = Rule::FlareRest;
    EXPECT_THAT(flareBands(story.plan, story.lived),
                ElementsAre(DateBand{kTuesday - Days{1}, kTuesday + Days{1}}));
}

TEST(ChartBands, BeginTodayWhenTodaysRunFlared)
{
    Story story = blank(kTuesday);
    story.plan.decisions.push_back({kTuesday, {Rule::FlareHighPain, {}}});
    EXPECT_THAT(flareBands(story.plan, story.lived),
                ElementsAre(DateBand{kTuesday, kTuesday + Days{1}}));
}

TEST(ChartBands, AreSoreFromTheOnsetToTheOpenGate)
{
    EXPECT_EQ(dataOf(chart_story::sample()).sore, (DateBand{day(2026, 9, 20), day(2026, 10, 5)}));
}

TEST(ChartBands, AreSoreUpToTodayWhileTheGateIsShut)
{
    Story story = blank(kTuesday);
    story.journal.profile.knee.onset = kTuesday - Days{5};
    story.plan.now.gateOpen = false;
    EXPECT_EQ(dataOf(story).sore, (DateBand{kTuesday - Days{5}, kTuesday + Days{1}}));
}

TEST(ChartBands, AreNotSoreWithoutAnInjury)
{
    Story story = blank(kTuesday);
    story.journal.profile.knee.onset = kTuesday - Days{5};
    story.journal.profile.knee.kind = KneeKind::None;
    story.plan.now.gateOpen = false;
    EXPECT_EQ(dataOf(story).sore, std::nullopt);
}

TEST(ChartStrip, GivesARestDayToTheRungBeforeIt)
{
    Story story = logged({morning(day(2026, 11, 16), 0)});
    story.lived = {lived(day(2026, 11, 16), Phase::WalkJog),
                   lived(day(2026, 11, 17), Phase::WalkJog, Rung::whole(2)),
                   lived(day(2026, 11, 18), Phase::WalkJog),
                   lived(day(2026, 11, 19), Phase::WalkJog, Rung::whole(3)),
                   lived(day(2026, 11, 20), Phase::Base)};
    const ChartData data = dataOf(story);
    ASSERT_GE(data.phases.size(), 3U);
    EXPECT_EQ(data.phases[0],
              (ChartPhase{{day(2026, 11, 16), day(2026, 11, 19)}, Phase::WalkJog, Rung::whole(2)}));
    EXPECT_EQ(data.phases[1],
              (ChartPhase{{day(2026, 11, 19), day(2026, 11, 20)}, Phase::WalkJog, Rung::whole(3)}));
    EXPECT_EQ(data.phases[2].phase, Phase::Base);
}

TEST(ChartStrip, SaysRunningBeforeTheKneeWasSore)
{
    const ChartData data = dataOf(chart_story::sample());
    EXPECT_EQ(data.phases.front(),
              (ChartPhase{{day(2026, 8, 24), day(2026, 9, 20)}, std::nullopt, std::nullopt}));
}

} // namespace
} // namespace restride
