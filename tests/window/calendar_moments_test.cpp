// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a session, looking back, and trying out what if, driven in the real window with keys and
// mouse.
#include "tests/window/desk.h"

#include "core/planner/planner.h"
#include "ui/text/words.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/left_column.h"
#include "ui/views/time_bar.h"
#include "ui/views/time_slider.h"
#include "ui/views/today_card.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>

using namespace restride;
using namespace restride::test;

namespace {

/// The sample runner, to whom six days of the week suit.
Journal freeRunner()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.runner.runDays = WeekdaySet::all();
    journal.profile.runner.runDays.remove(std::chrono::Monday);
    return journal;
}

class Moments : public testing::Test
{
protected:
    explicit Moments(Journal journal = freeRunner()) : desk(std::move(journal))
    {
        table().setFocus();
    }

    CalendarView &calendar() { return *desk.window.calendar(); }
    CalendarTable &table() { return *calendar().findChild<CalendarTable *>(); }
    TimeSlider &slider() { return *calendar().timeBar()->slider(); }
    WhatIfPanel &whatIf() { return *desk.window.leftColumn()->whatIf(); }
    void press(Qt::Key key)
    {
        QTest::keyClick(&table(), key);
        QApplication::processEvents();
    }
    [[nodiscard]] const Day &on(Date date) const
    {
        const auto &days = desk.document.plan().days;
        return days[static_cast<std::size_t>(daysBetween(days.front().date, date))];
    }
    QPoint centreOf(Date date)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            for (int column = 0; column < 7; ++column) {
                const auto index = table().model()->index(row, column);
                if (index.data(Qt::UserRole).value<DayCell>().date == date)
                    return table().visualRect(index).center();
            }
        return {};
    }
    QPushButton *button(const QString &words)
    {
        QApplication::processEvents(); // what was put into a layout is shown a little later
        for (QPushButton *one : desk.window.findChildren<QPushButton *>())
            if (one->isVisible() && one->text().startsWith(words))
                return one;
        return nullptr;
    }
    void tryOut(int days)
    {
        whatIf().findChild<TimeSlider *>()->setValue(whatIf().findChild<TimeSlider *>()->value() +
                                                     days);
        QApplication::processEvents();
    }

    Desk desk;
};

} // namespace

TEST_F(Moments, MIsTheWayToMoveASessionWithTheKeyboard)
{
    const auto before = desk.document.plan().days;
    press(Qt::Key_M);
    ASSERT_TRUE(calendar().isMoving());
    press(Qt::Key_Right);
    EXPECT_TRUE(calendar().note().contains(QStringLiteral("can go to")));
    press(Qt::Key_Return);
    EXPECT_FALSE(calendar().isMoving());
    ASSERT_EQ(desk.store.kept.size(), 1U);
    EXPECT_EQ(on(tuesday() + Days{1}).why.rule, Rule::LadderMoved);
    EXPECT_FALSE(isRunning(on(tuesday()).workout.kind));
    EXPECT_EQ(desk.document.undoStack().undoText(), QStringLiteral("moved session"));
    desk.window.actions().undo->trigger();
    EXPECT_EQ(desk.document.plan().days, before);
}

TEST_F(Moments, ARefusedDaySaysWhyAndTakesNothing)
{
    press(Qt::Key_M);
    press(Qt::Key_Right);
    press(Qt::Key_Right); // Thursday has its own session
    EXPECT_TRUE(calendar().note().contains(QStringLiteral("has a session already")));
    EXPECT_TRUE(table()
                    .currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("has a session")));
    press(Qt::Key_Return);
    EXPECT_TRUE(calendar().isMoving());
    press(Qt::Key_Escape);
    EXPECT_FALSE(calendar().isMoving());
    EXPECT_TRUE(calendar().note().isEmpty());
    EXPECT_EQ(calendar().chosenDay(), tuesday());
    EXPECT_TRUE(desk.store.kept.empty());
}

TEST_F(Moments, TheMouseCarriesASessionByTheSameRules)
{
    QWidget *grid = table().viewport();
    const QPoint from = centreOf(tuesday());
    for (const Date to : {tuesday() + Days{2}, tuesday() + Days{1}}) {
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(grid, from + QPoint(30, 0));
        EXPECT_TRUE(calendar().isMoving());
        QTest::mouseMove(grid, centreOf(to));
        QTest::mouseRelease(grid, Qt::LeftButton, {}, centreOf(to));
        QApplication::processEvents();
        if (calendar().isMoving())
            press(Qt::Key_Escape);
    }
    ASSERT_EQ(desk.store.kept.size(), 1U) << "only the allowed day took it";
    EXPECT_TRUE(isRunning(on(tuesday() + Days{1}).workout.kind));
}

TEST_F(Moments, ASessionMovedBackLeavesTheJournalAsItWas)
{
    const Journal before = desk.document.journal();
    press(Qt::Key_M);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    press(Qt::Key_M);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.document.journal(), before);
}

TEST_F(Moments, ADayWithoutASessionSaysSo)
{
    calendar().chooseDay(tuesday() + Days{1});
    press(Qt::Key_M);
    EXPECT_FALSE(calendar().isMoving());
    EXPECT_TRUE(calendar().note().contains(QStringLiteral("no session to move")));
    desk.window.actions().moveSession->trigger();
    EXPECT_TRUE(calendar().isMoving()) << "the menu takes the next one";
}

TEST_F(Moments, TheSliderShowsThePlanAsItStood)
{
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_PageDown);
    QApplication::processEvents();
    ASSERT_TRUE(calendar().showsPast());
    const Date then = tuesday() - Days{7};
    EXPECT_EQ(calendar().chosenDay(), then);
    EXPECT_TRUE(calendar().note().startsWith(QStringLiteral("As it stood on 17 November.")));
    EXPECT_TRUE(calendar().note().contains(QStringLiteral("Ready from")));
    press(Qt::Key_L);
    press(Qt::Key_M);
    press(Qt::Key_Return);
    EXPECT_TRUE(desk.store.kept.empty());
    EXPECT_FALSE(calendar().isMoving());
    EXPECT_TRUE(calendar().note().contains(QStringLiteral("nothing is changed here")));
    press(Qt::Key_Escape);
    EXPECT_FALSE(calendar().showsPast());
    EXPECT_EQ(slider().value(), slider().maximum());
}

TEST_F(Moments, APastDayShowsWhatWasPlannedThen)
{
    const Date then = tuesday() - Days{21};
    calendar().showDay(then);
    Journal known = desk.document.journal();
    std::erase_if(known.log, [then](const Entry &entry) { return dateOf(entry) > then; });
    const Plan plan = makePlan(known, then);
    int seen = 0;
    for (const Day &day : plan.days) {
        const QPoint at = centreOf(day.date);
        if (day.date == then || at.isNull() || !isRunning(day.workout.kind))
            continue;
        const auto cell = table().indexAt(at).data(Qt::UserRole).value<DayCell>();
        EXPECT_EQ(cell.standing, Standing::Planned) << toIsoDate(day.date);
        EXPECT_EQ(cell.kind, day.workout.kind);
        ++seen;
    }
    EXPECT_GT(seen, 5);
}

TEST_F(Moments, TheSliderFollowsTheMouseAndTellsItsFlareUp)
{
    const Date flare = tuesday() - Days{12};
    const QPoint at(qRound(slider().position(flare)), slider().height() / 2);
    QTest::mouseClick(&slider(), Qt::LeftButton, {}, at);
    EXPECT_EQ(slider().day(), flare);
    EXPECT_TRUE(slider().accessibleDescription().contains(QStringLiteral("flare-up")));
}

TEST_F(Moments, WhatIfFollowsTheFingerAndKeepsNothing)
{
    const Plan before = desk.document.plan();
    const QString headline = desk.window.banner()->headline();
    desk.window.actions().whatIf->trigger();
    EXPECT_FALSE(whatIf().isHidden());
    tryOut(28);
    EXPECT_TRUE(desk.window.banner()->headline().startsWith(QStringLiteral("What if")));
    EXPECT_GE(whatIf().differences().size(), 5);
    EXPECT_TRUE(desk.store.kept.empty());
    EXPECT_EQ(desk.document.plan(), before);
    desk.window.showPage(MainWindow::ChartPageIndex);
    tryOut(-7);
    QTest::keyClick(&whatIf(), Qt::Key_Escape);
    EXPECT_TRUE(whatIf().isHidden());
    EXPECT_EQ(desk.window.banner()->headline(), headline);
    EXPECT_TRUE(desk.store.kept.empty());
}

TEST_F(Moments, AcceptingIsOneEditThatCanBeTakenBack)
{
    const Journal before = desk.document.journal();
    desk.window.actions().whatIf->trigger();
    tryOut(14);
    ASSERT_NE(button(QStringLiteral("Accept")), nullptr);
    button(QStringLiteral("Accept"))->click();
    ASSERT_EQ(desk.store.kept.size(), 1U);
    EXPECT_EQ(desk.document.journal().profile.goal->race.date,
              before.profile.goal->race.date + Days{14});
    EXPECT_TRUE(whatIf().isHidden());
    desk.window.actions().undo->trigger();
    EXPECT_EQ(desk.document.journal(), before);
}

TEST_F(Moments, AMissedWeekIsLookedAtAndCannotBeAccepted)
{
    desk.window.actions().whatIf->trigger();
    whatIf().findChild<QComboBox *>()->setCurrentIndex(3);
    QApplication::processEvents();
    ASSERT_TRUE(whatIf().wish().missedWeek);
    EXPECT_EQ(calendar().chosenDay(), *whatIf().wish().missedWeek) << "the week is in sight";
    EXPECT_EQ(button(QStringLiteral("Accept")), nullptr);
    EXPECT_NE(button(QStringLiteral("Leave as it is")), nullptr);
    EXPECT_FALSE(whatIf().differences().isEmpty());
    const Date week = *whatIf().wish().missedWeek;
    int missed = 0;
    for (Date day = week; day < week + Days{7}; day += Days{1}) {
        const auto cell = table().indexAt(centreOf(day)).data(Qt::UserRole).value<DayCell>();
        missed += cell.standing == Standing::Missed;
        EXPECT_EQ(cell.standing == Standing::Missed, isRunning(on(day).workout.kind));
        EXPECT_EQ(cell.was.isEmpty(), cell.standing != Standing::Missed);
    }
    EXPECT_GE(missed, 2) << "what was planned is said of each of them";
}

TEST_F(Moments, AllWishesTakenBackIsThePlanAsItIs)
{
    desk.window.actions().whatIf->trigger();
    tryOut(14);
    tryOut(-14);
    EXPECT_TRUE(whatIf().wish().empty());
    EXPECT_TRUE(whatIf().differences().isEmpty());
    EXPECT_EQ(button(QStringLiteral("Accept")), nullptr);
}

TEST(OutOfReach, OffersTheDayOnWhichItWouldBeWithin)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = tuesday() + Days{12};
    journal.profile.goal->alternatives.clear();
    Desk desk(journal);
    ASSERT_EQ(desk.document.plan().verdict->reach, Reach::NotReachable);
    QPushButton *tryIt = nullptr;
    for (QPushButton *one : desk.window.banner()->findChildren<QPushButton *>())
        if (one->text().startsWith(QStringLiteral("What if on")))
            tryIt = one;
    ASSERT_NE(tryIt, nullptr);
    EXPECT_NE(tryIt->focusPolicy(), Qt::NoFocus);
    const Verdict &verdict = *desk.document.plan().verdict;
    EXPECT_TRUE(tryIt->text().contains(
        text::dateSeenFrom(verdict.earliestRunWalk.value_or(*verdict.earliestRun), tuesday())))
        << qPrintable(tryIt->text());
    tryIt->click();
    QApplication::processEvents();
    const WhatIfPanel &panel = *desk.window.leftColumn()->whatIf();
    ASSERT_TRUE(panel.wish().raceDate);
    const Plan tried = makePlan(Journal{panel.profile(), desk.document.journal().log}, tuesday());
    EXPECT_NE(tried.verdict->reach, Reach::NotReachable);
}

TEST(RestDay, TellsWhatOfTheFitnessIsKept)
{
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [](const Entry &entry) {
        return dateOf(entry) > tuesday() - Days{20} && !std::holds_alternative<CheckEntry>(entry);
    });
    Desk desk(journal);
    const auto labels = desk.window.leftColumn()->today()->findChildren<QLabel *>();
    const bool rest = !isRunning(desk.document.plan().days.front().workout.kind) &&
                      desk.document.plan().days.front().workout.kind != Kind::Walk;
    const bool told = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Daniels"));
    });
    EXPECT_EQ(told, rest);
}
