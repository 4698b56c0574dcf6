// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_page.h"
#include "tests/support/sample_plan.h"
#include "ui/print/plan_page.h"
#include "ui/print/plan_sheet.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace restride {
namespace {

PlanSheet sheetOf(const Plan &plan, const Profile &profile = sample::profile())
{
    return planSheet(plan, sample::lived(), profile, sample::kToday, sample::log());
}

Profile withoutRace()
{
    Profile profile = sample::profile();
    profile.goal.reset();
    return profile;
}

/// The sample plan with its fortnight repeated for so many weeks.
Plan planOf(int weeks)
{
    Plan plan = sample::plan();
    const std::vector<Day> some = plan.days;
    plan.days.clear();
    for (int i = 0; i < weeks * 7 - 1; ++i) {
        plan.days.push_back(some[static_cast<std::size_t>(i % 84)]);
        plan.days.back().date = plan.today + Days{i};
    }
    return plan;
}

TEST(PlanSheet, HasALineAWeekUpToTheRace)
{
    const PlanSheet sheet = sheetOf(planOf(30));
    EXPECT_EQ(sheet.head.title, QStringLiteral("The plan to race day"));
    EXPECT_EQ(sheet.lines.front().start, sample::day(2026, 11, 23));
    EXPECT_EQ(sheet.lines.back().start, sample::day(2027, 3, 8)) << "the week of 14 March";
    EXPECT_EQ(sheet.lines.size(), 16U);
    EXPECT_EQ(sheetOf(planOf(30), withoutRace()).lines.size(), 30U);
}

TEST(PlanSheet, TellsEachDayAsTheCalendarDoes)
{
    const PlanSheet sheet = sheetOf(sample::plan());
    const PlanLine &week = sheet.lines.front();
    EXPECT_EQ(week.week, QStringLiteral("23 Nov"));
    EXPECT_EQ(week.cells[0].kind, Kind::Rest);
    EXPECT_TRUE(week.cells[0].word.isEmpty()) << "a rest day is a dot";
    EXPECT_TRUE(week.cells[1].today);
    EXPECT_EQ(week.cells[1].word, QStringLiteral("Rung 4"));
    EXPECT_EQ(week.cells[1].figures, QStringLiteral("6 × 2 / 3"));
    EXPECT_EQ(week.cells[5].word, QStringLiteral("Bike"));
    EXPECT_EQ(week.minutes, QStringLiteral("90"));
    EXPECT_EQ(week.distance, QStringLiteral("12.0"));
    EXPECT_EQ(week.phase, QStringLiteral("Walk-jog"));
}

TEST(PlanSheet, NamesCutbackWeeksAndTheRace)
{
    Plan plan = sample::plan();
    plan.weeks.push_back({});
    plan.weeks.back().start = sample::day(2026, 12, 7);
    plan.weeks.back().cutback = true;
    Day &last = plan.days.back();
    last.workout.kind = Kind::Race;
    const PlanSheet sheet = sheetOf(plan, withoutRace());
    EXPECT_EQ(sheet.lines[1].remark, QString());
    EXPECT_EQ(sheet.lines[2].remark, QStringLiteral("cut-back"));
    EXPECT_EQ(sheet.lines.back().remark, QStringLiteral("race"));
}

TEST(PlanSheet, NamesTheYearWhereItIsNew)
{
    const PlanSheet sheet = sheetOf(planOf(16));
    EXPECT_EQ(sheet.lines[5].week, QStringLiteral("28 Dec"));
    EXPECT_EQ(sheet.lines[6].week, QStringLiteral("4 Jan 2027"));
    EXPECT_EQ(sheet.lines[7].week, QStringLiteral("11 Jan"));
}

TEST(PlanSheet, ExplainsOnlyTheSignsThatItUses)
{
    const PlanSheet sheet = sheetOf(sample::plan());
    for (const PlanKey &key : sheet.keys)
        EXPECT_NE(key.kind, Kind::LongRun);
    EXPECT_EQ(sheet.keys.size(), 3U) << "rest, walk-jog, easy";
}

TEST(PlanSheet, AsksForNoRunUnderARedFlag)
{
    const PlanSheet sheet = sheetOf(sample::referredPlan());
    EXPECT_TRUE(sheet.referred);
    for (const PlanLine &line : sheet.lines) {
        EXPECT_TRUE(line.minutes.isEmpty());
        for (const PlanCell &cell : line.cells)
            EXPECT_FALSE(isRunning(cell.kind));
    }
}

TEST(PlanPage, HoldsAYearOnOnePageAndSaysWhichOfSeveral)
{
    const QSizeF a4{210, 297};
    EXPECT_EQ(planPages(sheetOf(planOf(53), withoutRace()), a4), 1);
    const PlanSheet sheet = sheetOf(planOf(104), withoutRace());
    ASSERT_EQ(planPages(sheet, a4), 2);
    int lines = 0;
    for (int page = 0; page < 2; ++page) {
        const test::RecordedPage recorded(
            a4, [&](QPainter &painter) { paintPlan(painter, a4, sheet, page); });
        const QString which = QStringLiteral("page %1 of 2").arg(page + 1);
        EXPECT_TRUE(recorded.words().contains(which)) << qPrintable(recorded.words());
        for (const PlanLine &line : sheet.lines)
            lines += std::any_of(recorded.texts().begin(), recorded.texts().end(),
                                 [&](const auto &text) { return text.words == line.week; })
                         ? 1
                         : 0;
    }
    EXPECT_GE(lines, 104) << "every week stands on one of the two";
}

} // namespace
} // namespace restride
