// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the real planner, driven as a runner drives it.
#include "tests/window/desk.h"

#include "ui/dialogs/morning_check_dialog.h"
#include "ui/document/document.h"
#include "ui/document/forecast_source.h"
#include "ui/models/chart_series.h"
#include "ui/print/week_sheet.h"
#include "ui/views/calendar_view.h"
#include "ui/views/change_panel.h"
#include "ui/views/failure_words.h"
#include "ui/views/left_column.h"
#include "ui/views/message_bar.h"
#include "ui/views/page_tabs.h"
#include "ui/views/refer_card.h"
#include "ui/views/today_card.h"
#include "ui/views/verdict_banner.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

/// Every text of a model, row by row.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data(Qt::AccessibleTextRole).toString();
    return texts;
}

/// All that the runner sees of a plan, as values.
struct Shown {
    QString headline, detail, today;
    QStringList calendar;
    WeekSheet sheet;
    bool operator==(const Shown &) const = default;
};

// What the window shows once the chance has come, which is worked out beside it.
Shown shownBy(Desk &desk)
{
    QApplication::processEvents();
    const auto *forecast = desk.window.findChild<ForecastSource *>();
    EXPECT_TRUE(QTest::qWaitFor([forecast] { return forecast->outlook().has_value(); }));
    QApplication::processEvents();
    const Document &document = desk.document;
    const auto *table = desk.window.calendar()->findChild<QTableView *>();
    return {desk.window.banner()->headline(), desk.window.banner()->detail(),
            desk.window.leftColumn()->today()->title(), textsOf(*table->model()),
            weekSheet(document.plan(), document.lived(), document.journal().profile,
                      document.today(), document.today(), document.journal().log)};
}

ChartData chartOf(const Desk &desk)
{
    const Document &document = desk.document;
    return chartData(document.journal(), document.plan(), document.lived(), ChartSpan::Week);
}

QPushButton *buttonNamed(const QWidget &inside, const QString &name)
{
    for (auto *button : inside.findChildren<QPushButton *>())
        if (button->accessibleName() == name)
            return button;
    return nullptr;
}

/// The sample runner on the day after a run, with that morning still to come.
Desk *onTheMorningAfterARun()
{
    const Date friday = tuesday() - Days{11};
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [friday](const Entry &entry) { return dateOf(entry) >= friday; });
    return new Desk(std::move(journal), friday);
}

void typeSoreMorning(QWidget &dialog)
{
    // Waking 6, then no news of a sign, then Enter: what the dialog's own foot says.
    QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_6);
    QTest::keyClick(&dialog, Qt::Key_N);
    QTest::keyClick(&dialog, Qt::Key_Return);
}

} // namespace

TEST(Window, StartsOnTheSampleRunner)
{
    Desk desk(sampleJournal(tuesday()));
    EXPECT_FALSE(desk.window.banner()->headline().isEmpty());
    EXPECT_FALSE(desk.window.leftColumn()->today()->title().isEmpty());
    EXPECT_FALSE(desk.window.grab().isNull());
}

TEST(Window, StartsOnAnEmptyJournal)
{
    Desk desk(Journal{});
    EXPECT_FALSE(desk.window.banner()->headline().isEmpty());
    for (const MainWindow::Page page :
         {MainWindow::ChartPageIndex, MainWindow::JournalPage, MainWindow::WhyPage})
        desk.window.showPage(page);
    EXPECT_FALSE(desk.window.grab().isNull());
}

TEST(Window, StartsOnTenYearsOfLogging)
{
    Desk desk(longJournal(tuesday(), 10));
    EXPECT_FALSE(desk.window.banner()->headline().isEmpty());
    for (const MainWindow::Page page :
         {MainWindow::ChartPageIndex, MainWindow::JournalPage, MainWindow::WhyPage})
        desk.window.showPage(page);
    EXPECT_FALSE(desk.window.grab().isNull());
}

TEST(Window, BuildsTheChartOnlyWhenItIsLookedAt)
{
    Desk desk(sampleJournal(tuesday()));
    EXPECT_EQ(desk.window.pages()->page(MainWindow::ChartPageIndex), nullptr);
    desk.window.showPage(MainWindow::ChartPageIndex);
    EXPECT_NE(desk.window.pages()->page(MainWindow::ChartPageIndex), nullptr);
}

/// Does `act` to the desk and expects all that the runner sees to change with the flare-up that it
/// tells of, and one undo to bring all of it back.
void expectAFlareUpEverywhere(Desk &desk, const std::function<void()> &act)
{
    const Shown before = shownBy(desk);
    const ChartData chartBefore = chartOf(desk);

    act();
    ASSERT_EQ(desk.store.kept.size(), 1U) << "the dialog gave no entry";
    const Shown after = shownBy(desk);
    EXPECT_NE(after.calendar, before.calendar);
    EXPECT_NE(after.headline + after.detail, before.headline + before.detail);
    EXPECT_NE(after.sheet, before.sheet);
    EXPECT_FALSE(chartOf(desk) == chartBefore);
    ASSERT_TRUE(desk.document.change());
    EXPECT_FALSE(desk.window.leftColumn()->change()->isHidden());
    EXPECT_FALSE(desk.window.leftColumn()->change()->whatHappened().isEmpty());

    desk.window.actions().undo->trigger();
    EXPECT_EQ(shownBy(desk), before);
    EXPECT_TRUE(chartOf(desk) == chartBefore);
    EXPECT_TRUE(desk.window.leftColumn()->change()->isHidden());
}

TEST(Window, TellsAFlareUpOfTheMorningEverywhereAndTakesItBackWithOneUndo)
{
    const std::unique_ptr<Desk> desk(onTheMorningAfterARun());
    expectAFlareUpEverywhere(*desk, [&] {
        whenDialogOpens(typeSoreMorning);
        desk->window.actions().morning->trigger();
        EXPECT_TRUE(desk->window.actions().undo->text().contains(QStringLiteral("morning check")));
    });
}

TEST(Window, TellsAFlareUpOfARunEverywhereAndTakesItBackWithOneUndo)
{
    Desk desk(sampleJournal(tuesday())); // a run is planned for today
    expectAFlareUpEverywhere(desk, [&] {
        whenDialogOpens([](QWidget &dialog) {
            // During 7, within the hour 6, Enter.
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_7);
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_6);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        desk.window.actions().log->trigger();
    });
}

TEST(Window, TakesAQuietMorningInOneTapAndAsksNoMore)
{
    const std::unique_ptr<Desk> desk(onTheMorningAfterARun());
    auto *today = desk->window.leftColumn()->today();
    QPushButton *quiet = buttonNamed(*today, QStringLiteral("No pain, stairs fine"));
    ASSERT_TRUE(quiet);
    ASSERT_TRUE(quiet->isVisibleTo(today));
    quiet->click();
    ASSERT_EQ(desk->store.kept.size(), 1U);
    const auto &added = std::get<AddEntry>(desk->store.kept.front().changes.front());
    const auto &check = std::get<CheckEntry>(added.entry);
    EXPECT_EQ(check.date, desk->document.today());
    EXPECT_EQ(check.painMorning, Pain::of(0));
    EXPECT_EQ(check.painStairs, Pain::of(0));
    EXPECT_FALSE(quiet->isVisibleTo(today)) << "it has been told";
    EXPECT_TRUE(desk->window.actions().undo->text().contains(QStringLiteral("morning check")));
    desk->window.actions().undo->trigger();
    EXPECT_TRUE(quiet->isVisibleTo(today)) << "and is asked again once that is taken back";
}

TEST(Window, FoldsTheChangePanelWithAllRight)
{
    const std::unique_ptr<Desk> desk(onTheMorningAfterARun());
    whenDialogOpens(typeSoreMorning);
    desk->window.actions().morning->trigger();
    ASSERT_TRUE(desk->document.change());
    emit desk->window.leftColumn()->change()->accepted();
    QApplication::processEvents();
    EXPECT_TRUE(desk->window.leftColumn()->change()->isHidden());
    EXPECT_EQ(desk->store.kept.size(), 1U) << "folding is no edit";
}

TEST(Window, SavesTheChartFromTheMenuOnWhateverPageItIs)
{
    const Desk desk(sampleJournal(tuesday()));
    ASSERT_EQ(desk.window.page(), MainWindow::CalendarPage);
    const auto actions = desk.window.actions().saveChart->actions();
    ASSERT_EQ(actions.size(), 3);
    QString asked;
    whenDialogOpens([&asked](QWidget &dialog) { asked = dialog.windowTitle(); });
    actions.back()->trigger();
    EXPECT_EQ(asked, QStringLiteral("Save the chart"));
    EXPECT_EQ(desk.window.page(), MainWindow::ChartPageIndex);
}

TEST(Window, SaysOnceInPlainWordsWhenAnEntryCouldNotBeKept)
{
    const std::unique_ptr<Desk> desk(onTheMorningAfterARun());
    const Shown before = shownBy(*desk);
    desk->store.failNext = StoreFailure::DiskFull;
    whenDialogOpens(typeSoreMorning);
    desk->window.actions().morning->trigger();
    EXPECT_EQ(desk->window.messages()->message(), failureWords({StoreFailure::DiskFull, {}}));
    EXPECT_EQ(shownBy(*desk), before);
}

TEST(Window, KeepsNothingOfADialogThatWasClosed)
{
    const std::unique_ptr<Desk> desk(onTheMorningAfterARun());
    whenDialogOpens([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    desk->window.actions().morning->trigger();
    EXPECT_TRUE(desk->store.kept.empty());
}

TEST(Window, PutsAQuietCardInTheCalendarsPlaceAfterASign)
{
    Desk desk(sampleJournal(tuesday()));
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs.insert(Sign::Swelling);
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{check}}}, QStringLiteral("morning check")));
    QApplication::processEvents();
    EXPECT_FALSE(desk.window.calendar()->isVisible());
    EXPECT_EQ(desk.window.leftColumn()->today()->title(), QStringLiteral("Rest"));
    desk.window.actions().undo->trigger();
    EXPECT_TRUE(desk.window.calendar()->isVisible());
}

TEST(Window, ShowsTheQuietCardWholeInAWindowOfItsUsualSize)
{
    Desk desk(sampleJournal(tuesday()));
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling, Sign::GivingWay};
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{check}}}, QStringLiteral("morning check")));
    QApplication::processEvents();
    const auto *card = desk.window.findChild<ReferCard *>();
    const auto *area = qobject_cast<QScrollArea *>(card->parentWidget()->parentWidget());
    ASSERT_TRUE(area);
    EXPECT_FALSE(area->verticalScrollBar()->isVisible());
}

TEST(Window, GivesEveryFocusableWidgetAName)
{
    Desk desk(sampleJournal(tuesday()));
    for (const MainWindow::Page page :
         {MainWindow::ChartPageIndex, MainWindow::JournalPage, MainWindow::WhyPage})
        desk.window.showPage(page);
    for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        // What a scroll area shows through is spoken of as the area itself.
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area && area->viewport() == widget)
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || !seen->isValid())
            continue;
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
}
