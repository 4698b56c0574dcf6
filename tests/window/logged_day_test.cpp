// SPDX-License-Identifier: GPL-3.0-or-later
// A day that holds a run already: Enter, a double click and L open that run, and a second one is
// asked for by its own button.
#include "tests/window/desk.h"

#include "ui/models/month_grid_model.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

std::vector<RunEntry> runsOf(const Journal &journal, Date day)
{
    std::vector<RunEntry> runs;
    for (const Entry &entry : journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry); run && run->date == day)
            runs.push_back(*run);
    return runs;
}

/// The newest day before today with a run.
Date newestRunDay(const Journal &journal)
{
    Date newest{};
    for (const Entry &entry : journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry); run && run->date < tuesday())
            newest = std::max(newest, run->date);
    return newest;
}

QAbstractButton *button(const QWidget &dialog, const QString &words)
{
    for (auto *one : dialog.findChildren<QAbstractButton *>())
        if (one->isVisible() && one->text().remove(QLatin1Char('&')) == words)
            return one;
    return nullptr;
}

class LoggedDay : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.window.resize(1500,
                           900); // room for the tool bar with the name of what Undo takes back
        QApplication::processEvents();
        ASSERT_EQ(runsOf(desk.document.journal(), day).size(), 1U);
        calendar().chooseDay(day);
        calendar().setFocus();
        QApplication::processEvents();
    }

    CalendarView &calendar() { return *desk.window.calendar(); }
    void press(Qt::Key key)
    {
        QTest::keyClick(desk.window.windowHandle(), key);
        QApplication::processEvents();
    }
    static void type(QWidget &dialog, std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(dialog.windowHandle(), key);
    }
    /// The title of the dialog that `act` opens; it is closed again.
    template <typename Act> QString titleAfter(Act act)
    {
        QString title;
        whenDialogOpens([&](const QWidget &dialog) { title = dialog.windowTitle(); });
        act();
        return title;
    }
    std::vector<RunEntry> runs() { return runsOf(desk.document.journal(), day); }
    void addRun(const EntryId &id, int jogged)
    {
        RunEntry run;
        run.id = id;
        run.date = day;
        run.jog = minutes(jogged);
        run.painDuring = Pain::of(0);
        ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{run}}}, QStringLiteral("run")));
        QApplication::processEvents();
    }

    Desk desk{sampleJournal(tuesday())};
    Date day = newestRunDay(desk.document.journal());
};

} // namespace

TEST_F(LoggedDay, IsOpenedByEnterToChangeItsRun)
{
    QString title;
    whenDialogOpens([&](QWidget &dialog) {
        title = dialog.windowTitle();
        type(dialog, {Qt::Key_4, Qt::Key_Return}); // during it was 4
    });
    press(Qt::Key_Return);
    EXPECT_EQ(title, QStringLiteral("Change a run"));
    ASSERT_EQ(runs().size(), 1U) << "a second run was logged";
    EXPECT_EQ(runs().front().painDuring, Pain::of(4));
}

TEST_F(LoggedDay, IsOpenedByADoubleClick)
{
    const auto *table = desk.window.findChild<CalendarTable *>();
    QWidget *grid = table->viewport();
    const QPoint place = table->visualRect(table->currentIndex()).center();
    EXPECT_EQ(titleAfter([&] { QTest::mouseDClick(grid, Qt::LeftButton, {}, place); }),
              QStringLiteral("Change a run"));
}

TEST_F(LoggedDay, IsOpenedByLAsWell)
{
    EXPECT_EQ(titleAfter([&] { press(Qt::Key_L); }), QStringLiteral("Change a run"));
}

TEST_F(LoggedDay, HoldsOneRunHoweverOftenItIsLogged)
{
    day = tuesday();
    calendar().chooseDay(day);
    QStringList titles;
    const std::function<void()> ways[] = {[this] { press(Qt::Key_L); },
                                          [this] { press(Qt::Key_L); },
                                          [this] { desk.window.actions().log->trigger(); }};
    for (const auto &log : ways) {
        desk.window.activateWindow(); // where a dialog was before
        QApplication::processEvents();
        whenDialogOpens([&](QWidget &dialog) {
            titles << dialog.windowTitle();
            type(dialog, {Qt::Key_1, Qt::Key_0, Qt::Key_Return});
        });
        log();
        EXPECT_EQ(runs().size(), 1U);
    }
    EXPECT_EQ(titles, QStringList({QStringLiteral("Log a run"), QStringLiteral("Change a run"),
                                   QStringLiteral("Change a run")}));
}

TEST_F(LoggedDay, TakesASecondRunByItsButton)
{
    const std::vector<RunEntry> before = runs();
    QString title;
    whenDialogOpens([&](QWidget &dialog) {
        whenDialogOpens([&](QWidget &second) {
            title = second.windowTitle();
            for (QWidget *field : second.findChildren<QWidget *>())
                if (field->accessibleName() == QStringLiteral("Minutes jogged"))
                    field->setProperty("value", 10.0);
            type(second, {Qt::Key_Return}); // the pain is still to be said: the focus goes there
            type(second, {Qt::Key_2, Qt::Key_Return});
        });
        QAbstractButton *another = button(dialog, QStringLiteral("Log a second run"));
        ASSERT_TRUE(another);
        another->click();
    });
    press(Qt::Key_Return);
    EXPECT_EQ(title, QStringLiteral("Log a run"));
    ASSERT_EQ(runs().size(), 2U);
    EXPECT_EQ(runs().front().jog, minutes(10));
    EXPECT_EQ(runs().back(), before.front()) << "the first is as it was";
}

TEST_F(LoggedDay, KeepsWhatWasChangedBeforeTheSecondRun)
{
    whenDialogOpens([&](QWidget &dialog) {
        type(dialog, {Qt::Key_4});
        whenDialogOpens([](QWidget &second) { second.close(); });
        QAbstractButton *another = button(dialog, QStringLiteral("Log a second run"));
        ASSERT_TRUE(another);
        another->click();
    });
    press(Qt::Key_Return);
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_EQ(runs().front().painDuring, Pain::of(4));
}

TEST_F(LoggedDay, LeadsFromOneOfItsRunsToTheOthers)
{
    addRun("extra", 3);
    QString shown;
    QString then;
    whenDialogOpens([&](QWidget &dialog) {
        auto *others = dialog.findChild<QComboBox *>();
        ASSERT_TRUE(others);
        ASSERT_EQ(others->count(), 2);
        shown = others->currentText();
        whenDialogOpens([&](QWidget &second) {
            then = second.findChild<QComboBox *>()->currentText();
            EXPECT_TRUE(button(second, QStringLiteral("Log another run")));
            type(second, {Qt::Key_5, Qt::Key_Return});
        });
        others->setCurrentIndex(0);
        emit others->activated(0);
    });
    press(Qt::Key_Return);
    EXPECT_TRUE(shown.startsWith(QStringLiteral("Run 2 of 2"))) << "the one that the day shows";
    EXPECT_EQ(then, QStringLiteral("Run 1 of 2: Run 3 min"));
    EXPECT_EQ(runs().front().painDuring, Pain::of(5));
    EXPECT_EQ(runs().size(), 2U);
}

TEST_F(LoggedDay, ShowsTheWorstOfItsRuns)
{
    addRun("extra", 3);
    RunEntry sore = runs().back();
    const RunEntry before = sore;
    sore.painDuring = Pain::of(8);
    ASSERT_TRUE(desk.document.perform(Edit{{ChangeEntry{before, sore}}}, QStringLiteral("change")));
    QApplication::processEvents();
    const auto cell = desk.window.findChild<CalendarTable *>()
                          ->currentIndex()
                          .data(MonthGridModel::kCellRole)
                          .value<DayCell>();
    ASSERT_EQ(cell.date, day);
    EXPECT_EQ(cell.pains.front().pain, Pain::of(8));
}
