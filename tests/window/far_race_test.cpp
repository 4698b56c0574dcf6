// SPDX-License-Identifier: GPL-3.0-or-later
// A race as far off as can be typed: the window, its pages and its papers hold ten years of plan
// and no more.
#include "tests/window/desk.h"

#include "core/journal/limits.h"
#include "core/planner/numbers.h"
#include "ui/models/chart_series.h"
#include "ui/print/plan_sheet.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace restride::test {
namespace {

TEST(FarRaceInTheWindow, IsShownWithTenYearsOfPlan)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = limits::kDay.most;
    Desk desk(std::move(journal));
    const Document &document = desk.document;
    EXPECT_EQ(document.plan().days.size(), 1U + numbers::kPlanDaysMost);
    for (const MainWindow::Page page : {MainWindow::ChartPageIndex, MainWindow::JournalPage,
                                        MainWindow::WhyPage, MainWindow::CalendarPage}) {
        desk.window.showPage(page);
        QApplication::processEvents();
    }
    desk.window.actions().whatIf->trigger();
    QApplication::processEvents();

    constexpr int kMostWeeks = numbers::kPlanDaysMost / 7 + 2;
    EXPECT_LE(planSheet(document.plan(), document.lived(), document.journal().profile, tuesday(),
                        document.journal().log)
                  .lines.size(),
              kMostWeeks);
    EXPECT_LE(chartData(document.journal(), document.plan(), document.lived(), ChartSpan::Week)
                  .buckets.size(),
              kMostWeeks);
}

} // namespace
} // namespace restride::test
