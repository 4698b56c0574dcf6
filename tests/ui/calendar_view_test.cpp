// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendar_sample.h"
#include "ui/views/calendar_legend.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/month_header.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;

class Calendar : public testing::Test
{
protected:
    void SetUp() override
    {
        view_.showSource(sample_.source());
        view_.resize(960, 600);
        view_.show();
        table_ = view_.findChild<CalendarTable *>();
        header_ = view_.findChild<MonthHeader *>();
        table_->setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(table_, key); }
    QPoint centreOf(int row, int column)
    {
        return table_->visualRect(table_->model()->index(row, column)).center();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : view_.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    samples::Calendar sample_ = samples::lateNovember();
    CalendarView view_;
    CalendarTable *table_ = nullptr;
    MonthHeader *header_ = nullptr;
};

TEST_F(Calendar, OpensOnToday)
{
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
    EXPECT_EQ(header_->title(), "November 2026");
}

/// The same runner on the first day: nothing lived, nothing logged.
class FirstDay : public testing::Test
{
protected:
    FirstDay()
    {
        sample_.journal.log.clear();
        sample_.lived.clear();
        view_.showSource(sample_.source());
    }
    [[nodiscard]] Date firstShown() const
    {
        return view_.findChild<CalendarTable *>()
            ->model()
            ->index(0, 0)
            .data(MonthGridModel::kCellRole)
            .value<DayCell>()
            .date;
    }
    [[nodiscard]] QString title() const { return view_.findChild<MonthHeader *>()->title(); }

    samples::Calendar sample_ = samples::lateNovember();
    CalendarView view_;
};

TEST_F(FirstDay, BeginsWithTheWeekOfToday)
{
    EXPECT_EQ(firstShown(), date(11, 23));
    EXPECT_EQ(title(), "November – December 2026");
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
}

TEST_F(FirstDay, GoesOnOverTheYearsEnd)
{
    sample_.plan.today = date(12, 29);
    CalendarView other;
    other.showSource(sample_.source());
    EXPECT_EQ(other.findChild<MonthHeader *>()->title(), "December 2026 – January 2027");
}

TEST_F(FirstDay, ShowsWholeMonthsOnceTheRunnerStepsAndComesBackWithToday)
{
    auto *table = view_.findChild<CalendarTable *>();
    QTest::keyClick(table, Qt::Key_PageDown);
    EXPECT_EQ(title(), "December 2026");
    EXPECT_EQ(firstShown(), date(11, 30));
    QTest::keyClick(table, Qt::Key_PageUp);
    EXPECT_EQ(title(), "November 2026");
    EXPECT_EQ(firstShown(), date(10, 26));
    emit view_.findChild<MonthHeader *>()->todayAsked();
    EXPECT_EQ(title(), "November – December 2026");
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
}

TEST_F(FirstDay, ShowsTheWholeMonthWhereTheArrowsGoBeforeTheWeek)
{
    view_.chooseDay(date(11, 23));
    QTest::keyClick(view_.findChild<CalendarTable *>(), Qt::Key_Left);
    EXPECT_EQ(view_.chosenDay(), date(11, 22));
    EXPECT_EQ(title(), "November 2026");
}

TEST_F(FirstDay, IsStillInTheFirstRowWhenItsWeekIsOver)
{
    samples::liveRun(sample_, samples::rungOn(date(11, 22), 3), SessionResult::Clean, 0, 0, 0);
    view_.showSource(sample_.source());
    EXPECT_EQ(firstShown(), date(11, 16)) << "the weeks above it would be empty";
    EXPECT_EQ(title(), "November – December 2026");
}

TEST_F(FirstDay, ShowsTheWholeMonthOnceSomethingIsLoggedBeforeIt)
{
    samples::liveRun(sample_, samples::rungOn(date(10, 25), 3), SessionResult::Clean, 0, 0, 0);
    view_.showSource(sample_.source());
    EXPECT_EQ(firstShown(), date(10, 26));
    EXPECT_EQ(title(), "November 2026");
}

TEST_F(FirstDay, KeepsTheWeekWhileOnlyItIsLogged)
{
    samples::liveRun(sample_, samples::rungOn(date(11, 23), 3), SessionResult::Clean, 0, 0, 0);
    view_.showSource(sample_.source());
    EXPECT_EQ(firstShown(), date(11, 23));
}

TEST_F(Calendar, MovesByDaysAndWeeksWithTheArrows)
{
    press(Qt::Key_Right);
    EXPECT_EQ(view_.chosenDay(), date(11, 25));
    press(Qt::Key_Up);
    EXPECT_EQ(view_.chosenDay(), date(11, 18));
    press(Qt::Key_Left);
    EXPECT_EQ(view_.chosenDay(), date(11, 17));
    press(Qt::Key_Down);
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
}

TEST_F(Calendar, GoesOnFromSundayToMondayPastTheWeekColumn)
{
    view_.chooseDay(date(11, 22));
    press(Qt::Key_Right);
    EXPECT_EQ(view_.chosenDay(), date(11, 23));
}

TEST_F(Calendar, ShowsTheNextMonthWhereTheArrowsLeaveTheGrid)
{
    view_.chooseDay(date(12, 6));
    EXPECT_EQ(header_->title(), "November 2026");
    press(Qt::Key_Right);
    EXPECT_EQ(view_.chosenDay(), date(12, 7));
    EXPECT_EQ(header_->title(), "December 2026");
    view_.chooseDay(date(11, 30));
    press(Qt::Key_Up);
    EXPECT_EQ(header_->title(), "November 2026");
}

TEST_F(Calendar, KeepsTheDayOfTheMonthOrTheLastThereIs)
{
    view_.chooseDay(date(10, 31));
    press(Qt::Key_PageUp);
    EXPECT_EQ(view_.chosenDay(), date(10, 31));
    view_.chooseDay(date(1, 31, 2027));
    press(Qt::Key_PageDown);
    EXPECT_EQ(view_.chosenDay(), date(2, 28, 2027));
    press(Qt::Key_PageUp);
    EXPECT_EQ(view_.chosenDay(), date(1, 28, 2027));
}

TEST_F(Calendar, ComesBackToTodayWithHome)
{
    view_.chooseDay(date(3, 14, 2027));
    press(Qt::Key_Home);
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
    EXPECT_EQ(header_->title(), "November 2026");
}

TEST_F(Calendar, OpensTheChosenDayWithEnter)
{
    const QSignalSpy opened(&view_, &CalendarView::dayActivated);
    view_.chooseDay(date(11, 26));
    press(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<Date>(), date(11, 26));
}

TEST_F(Calendar, AsksToLogOnlyADayThatHasCome)
{
    const QSignalSpy logged(&view_, &CalendarView::logRequested);
    view_.chooseDay(date(11, 25));
    view_.logChosen();
    EXPECT_EQ(logged.count(), 0);
    EXPECT_TRUE(view_.note().contains("still to come")) << view_.note().toStdString();
    view_.chooseDay(date(11, 24));
    view_.logChosen();
    ASSERT_EQ(logged.count(), 1);
    EXPECT_EQ(logged.at(0).at(0).value<Date>(), date(11, 24));
}

TEST_F(Calendar, LeavesLettersToTheWindow)
{
    const QSignalSpy logged(&view_, &CalendarView::logRequested);
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier})
        QTest::keyClick(table_, Qt::Key_L, with);
    press(Qt::Key_M);
    EXPECT_EQ(logged.count(), 0);
    EXPECT_FALSE(view_.isMoving());
}

TEST_F(Calendar, ChoosesADayByAClickAndOpensItByTwo)
{
    const QSignalSpy opened(&view_, &CalendarView::dayActivated);
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, centreOf(0, 1));
    EXPECT_EQ(view_.chosenDay(), date(10, 27));
    QTest::mouseDClick(table_->viewport(), Qt::LeftButton, {}, centreOf(0, 1));
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(Calendar, ChoosesNothingInTheWeekColumn)
{
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, centreOf(0, 7));
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
}

TEST_F(Calendar, StepsByMonthsWithItsButtons)
{
    button("›")->click();
    EXPECT_EQ(header_->title(), "December 2026");
    button("‹")->click();
    button("‹")->click();
    EXPECT_EQ(header_->title(), "October 2026");
    button("Today")->click();
    EXPECT_EQ(view_.chosenDay(), date(11, 24));
}

TEST_F(Calendar, AbbreviatesTheMonthBeforeItLosesTheYear)
{
    QWidget room;
    MonthHeader header(&room);
    const auto titleAt = [&header](int width) {
        header.resize(width, header.height());
        return header.shownTitle();
    };
    header.showMonths(std::chrono::year{2026} / 11, std::chrono::year{2026} / 11);
    room.show();
    QStringList seen;
    for (int width = 700; width > 100; width -= 5)
        if (const QString title = titleAt(width); !seen.contains(title))
            seen << title;
    EXPECT_EQ(seen.join(QStringLiteral(" | ")).toStdString(),
              "November 2026 | Nov 2026 | Nov ’26 | Nov");
    EXPECT_FALSE(header.spellsToday());
    header.showMonths(std::chrono::year{2026} / 12, std::chrono::year{2027} / 1);
    titleAt(700);
    EXPECT_EQ(header.shownTitle(), QStringLiteral("December 2026 – January 2027"));
}

TEST_F(Calendar, TurnsTheWordOfTodayIntoASignBeforeItLosesTheYear)
{
    QWidget room;
    MonthHeader header(&room);
    header.showMonth(std::chrono::year{2026} / 11);
    room.show();
    QString shortest; // of the titles beside the word
    for (int width = 700; width > 100; width -= 5) {
        header.resize(width, header.height());
        if (header.spellsToday())
            shortest = header.shownTitle();
    }
    EXPECT_EQ(shortest, QStringLiteral("Nov ’26"));
    header.resize(700, header.height());
    EXPECT_TRUE(header.spellsToday());
    EXPECT_EQ(header.shownTitle(), QStringLiteral("November 2026"));
}

TEST_F(Calendar, ShowsOneWeekTallAndStepsByWeeks)
{
    button("Week")->click();
    int shown = 0;
    for (int row = 0; row < MonthGridModel::kWeeks; ++row)
        shown += table_->isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 1);
    EXPECT_FALSE(table_->isRowHidden(4));
    button("›")->click();
    EXPECT_EQ(view_.chosenDay(), date(12, 1));
    EXPECT_EQ(header_->title(), "December 2026");
    EXPECT_FALSE(table_->isRowHidden(5));
}

TEST_F(Calendar, StaysOnItsDayWhenThePlanIsMadeAnew)
{
    view_.chooseDay(date(12, 20));
    view_.showSource(sample_.source());
    EXPECT_EQ(view_.chosenDay(), date(12, 20));
    EXPECT_EQ(header_->title(), "December 2026");
}

TEST_F(Calendar, ExplainsGhostsOnlyWhileThereAreSome)
{
    EXPECT_FALSE(view_.findChild<CalendarLegend *>()->isVisible());
    const samples::Calendar changed = samples::morningAfterTheFlare();
    view_.showSource(changed.source());
    EXPECT_TRUE(view_.findChild<CalendarLegend *>()->isVisible());
    const QSignalSpy hidden(&view_, &CalendarView::hideChangeRequested);
    button("Hide what moved")->click();
    EXPECT_EQ(hidden.count(), 1);
    view_.showSource(sample_.source());
}

TEST_F(Calendar, ReadsItsDaysAloud)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(table_);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->text(QAccessible::Name), "Calendar, November 2026");
    const QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 1);
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cell->text(QAccessible::Name).startsWith("Tuesday 3 November, done: Rung 4"));
}

TEST_F(Calendar, NamesEveryButton)
{
    for (const QPushButton *each : view_.findChildren<QPushButton *>())
        EXPECT_FALSE(each->accessibleName().isEmpty()) << qPrintable(each->text());
}

TEST(CalendarWithoutASource, TakesKeysQuietly)
{
    CalendarView view;
    auto *table = view.findChild<CalendarTable *>();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Home})
        QTest::keyClick(table, key);
    EXPECT_EQ(view.chosenDay(), Date{});
}

} // namespace
} // namespace restride
