// SPDX-License-Identifier: GPL-3.0-or-later
// Every shortcut works wherever the focus is, once for each press; where text is typed, letters are
// text. The keys go the way of real ones, through the window to whatever has the focus.
#include "tests/window/desk.h"

#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/chart_view.h"
#include "ui/views/journal_view.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWindow>

#include <gtest/gtest.h>

#include <utility>

using namespace restride;
using namespace restride::test;

namespace {

/// Something that the window can show.
struct Place {
    const char *name;
    void (*show)(Desk &desk);
    bool movable = true; ///< a session can be moved from here
    bool chart = false;
};

void PrintTo(const Place &place, std::ostream *out)
{
    *out << place.name;
}

/// The sample runner, to whom six days of the week suit: sessions can be moved.
Journal freeRunner()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.runner.runDays = WeekdaySet::all();
    journal.profile.runner.runDays.remove(std::chrono::Monday);
    return journal;
}

void showPage(Desk &desk, MainWindow::Page page)
{
    desk.window.showPage(page);
}

ChartPage &chartOf(Desk &desk)
{
    showPage(desk, MainWindow::ChartPageIndex);
    return *desk.window.findChild<ChartPage *>();
}

void showCalendar(Desk &desk)
{
    showPage(desk, MainWindow::CalendarPage);
}

void showRedFlag(Desk &desk)
{
    showCalendar(desk);
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling};
    if (!desk.document.plan().refer) {
        EXPECT_TRUE(desk.document.perform(Edit{{AddEntry{check}}}, QStringLiteral("check")));
    }
}

void showWhatIf(Desk &desk)
{
    showCalendar(desk);
    desk.window.actions().whatIf->trigger();
}

const Place kPlaces[] = {
    {"Calendar", showCalendar},
    {"WhatIf", showWhatIf, false},
    {"RedFlag", showRedFlag, false},
    {"Chart", [](Desk &desk) { chartOf(desk); }, true, true},
    {"WhatHurts", [](Desk &desk) { chartOf(desk).showSubject(ChartPage::Hurts); }, true, true},
    {"Journal", [](Desk &desk) { showPage(desk, MainWindow::JournalPage); }},
    {"Why", [](Desk &desk) { showPage(desk, MainWindow::WhyPage); }},
};

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

class Everywhere : public testing::TestWithParam<Place>
{
protected:
    void SetUp() override
    {
        desk.window.activateWindow();
        settle();
        ASSERT_EQ(QApplication::activeWindow(), &desk.window);
        show();
        giveUndoAndRedoSomethingToDo();
        stops = stopsOfTab();
        ASSERT_GT(stops.size(), 5U);
    }

    void giveUndoAndRedoSomethingToDo()
    {
        for (const char *id : {"one", "two"}) {
            StrengthEntry entry;
            entry.id = id;
            entry.date = tuesday();
            ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{entry}}}, QStringLiteral("strength")));
        }
        desk.document.undoStack().undo();
        settle();
    }

    void show()
    {
        GetParam().show(desk);
        settle();
    }

    /// All that Tab comes to.
    std::vector<QWidget *> stopsOfTab()
    {
        std::vector<QWidget *> all;
        for (QWidget *at = desk.window.nextInFocusChain(); at != &desk.window;
             at = at->nextInFocusChain())
            if (at->isVisible() && at->isEnabled() && !at->focusProxy() &&
                (at->focusPolicy() & Qt::TabFocus))
                all.push_back(at);
        return all;
    }

    bool focus(QWidget &stop)
    {
        desk.window.activateWindow(); // a dialog was here
        stop.setFocus(Qt::TabFocusReason);
        settle();
        return QApplication::focusWidget() == &stop;
    }

    void press(const QKeySequence &keys)
    {
        const QKeyCombination key = keys[0];
        QTest::keyClick(desk.window.windowHandle(), key.key(), key.keyboardModifiers());
        settle();
    }

    /// Presses `letter` and tells how many dialogs came of it.
    int dialogsOf(Qt::Key letter)
    {
        int opened = 0;
        whenDialogOpens([&](QWidget &) { ++opened; });
        press(QKeySequence(letter));
        return opened;
    }

    static bool takesText(const QWidget &stop)
    {
        return qobject_cast<const QLineEdit *>(&stop) ||
               qobject_cast<const QAbstractSpinBox *>(&stop);
    }

    static std::string told(const QWidget &stop)
    {
        return std::string(stop.metaObject()->className()) + " \"" +
               stop.accessibleName().toStdString() + '"';
    }

    Desk desk{freeRunner()};
    std::vector<QWidget *> stops;
};

INSTANTIATE_TEST_SUITE_P(Shortcuts, Everywhere, testing::ValuesIn(kPlaces),
                         [](const auto &place) { return std::string(place.param.name); });

/// The actions of the window that have a shortcut.
std::vector<QAction *> actionsWithKeys(const MainWindow &window)
{
    std::vector<QAction *> all;
    for (QAction *action : window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
        if (!action->shortcut().isEmpty())
            all.push_back(action);
    return all;
}

} // namespace

TEST_P(Everywhere, AnActionAnswersItsShortcutOnce)
{
    const auto actions = actionsWithKeys(desk.window);
    ASSERT_GT(actions.size(), 12U);
    int fired = 0;
    for (QAction *action : actions) {
        ASSERT_TRUE(action->isEnabled()) << action->text().toStdString();
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr); // only counted here
        QObject::connect(action, &QAction::triggered, &desk.window, [&fired] { ++fired; });
    }
    for (QWidget *stop : stops)
        for (const QAction *action : actions)
            for (const QKeySequence &keys : action->shortcuts()) {
                ASSERT_TRUE(focus(*stop)) << told(*stop);
                fired = 0;
                press(keys);
                EXPECT_EQ(fired, 1) << keys.toString().toStdString() << " on " << told(*stop);
            }
}

TEST_P(Everywhere, LAsksForARunExceptWhereTextIsTyped)
{
    for (QWidget *stop : stops) {
        ASSERT_TRUE(focus(*stop)) << told(*stop);
        const int opened = dialogsOf(Qt::Key_L);
        EXPECT_EQ(opened, takesText(*stop) ? 0 : 1) << told(*stop);
        if (!takesText(*stop))
            continue;
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(line) << told(*stop);
        EXPECT_TRUE(line->text().contains(QLatin1Char('l'))) << told(*stop);
        press(QKeySequence(Qt::Key_Backspace)); // a date that is no date would keep the focus
    }
}

TEST_P(Everywhere, MTakesUpTheSessionExceptWhereTextIsTyped)
{
    if (!GetParam().movable)
        GTEST_SKIP() << "no session can be moved here";
    CalendarView &calendar = *desk.window.calendar();
    for (QWidget *stop : stops) {
        ASSERT_TRUE(focus(*stop)) << told(*stop);
        press(QKeySequence(Qt::Key_M));
        EXPECT_EQ(calendar.isMoving(), !takesText(*stop)) << told(*stop);
        if (auto *line = qobject_cast<QLineEdit *>(stop)) {
            EXPECT_EQ(line->text(), QStringLiteral("m"));
            line->clear();
            continue;
        }
        press(QKeySequence(Qt::Key_Right));
        EXPECT_NE(calendar.chosenDay(), tuesday()) << "the arrows carry it: " << told(*stop);
        press(QKeySequence(Qt::Key_Escape));
        EXPECT_FALSE(calendar.isMoving());
        show();
    }
}

TEST_P(Everywhere, TAndEAreOfTheChartAndOfNoOtherPage)
{
    ChartPage &page = chartOf(desk);
    show();
    auto *menu = page.findChild<QMenu *>();
    int opened = 0;
    QObject::connect(menu, &QMenu::aboutToShow, menu, [&] {
        ++opened;
        QTimer::singleShot(0, menu, &QMenu::close);
    });
    const auto tables = [&page] {
        QStringList names;
        for (const auto *view : page.findChildren<QAbstractItemView *>())
            if (view->isVisibleTo(&page))
                names << view->accessibleName();
        return names;
    };
    const QStringList before = tables();
    for (QWidget *stop : stops) {
        if (takesText(*stop))
            continue;
        ASSERT_TRUE(focus(*stop)) << told(*stop);
        press(QKeySequence(Qt::Key_E));
        EXPECT_EQ(std::exchange(opened, 0), GetParam().chart ? 1 : 0) << told(*stop);
        ASSERT_TRUE(focus(*stop)) << told(*stop);
        press(QKeySequence(Qt::Key_T));
        EXPECT_EQ(tables() != before, GetParam().chart) << told(*stop);
        press(QKeySequence(Qt::Key_T));
        EXPECT_EQ(tables(), before) << told(*stop);
    }
}

namespace {

class Typing : public testing::Test
{
protected:
    void SetUp() override
    {
        StrengthEntry entry;
        entry.id = "one";
        entry.date = tuesday();
        ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{entry}}}, QStringLiteral("strength")));
        desk.window.showPage(MainWindow::JournalPage);
        settle();
        field = desk.window.findChild<JournalView *>()->findChild<QLineEdit *>();
        field->setFocus();
        settle();
    }
    void press(const QKeySequence &keys)
    {
        QTest::keyClick(desk.window.windowHandle(), keys[0].key(), keys[0].keyboardModifiers());
        settle();
    }
    void undo() { press(desk.window.actions().undo->shortcut()); }
    void redo() { press(desk.window.actions().redo->shortcut()); }
    int done() { return desk.document.undoStack().index(); }

    Desk desk{sampleJournal(tuesday())};
    QLineEdit *field = nullptr;
};

} // namespace

TEST_F(Typing, IsUndoneFirstAndThenTheJournalIs)
{
    press(QKeySequence(Qt::Key_X));
    ASSERT_EQ(field->text(), QStringLiteral("x"));
    undo();
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(done(), 1) << "the typing was undone, not the entry";
    undo();
    EXPECT_EQ(done(), 0) << "nothing typed is left: it is the journal's undo";
    redo();
    EXPECT_EQ(field->text(), QStringLiteral("x"));
    redo();
    EXPECT_EQ(done(), 1);
}

TEST_F(Typing, LeavesUndoToTheJournalWhereNothingWasTyped)
{
    undo();
    EXPECT_EQ(done(), 0);
}

TEST(ShortcutsOfTheWindow, RestWhileADialogIsOpen)
{
    Desk desk(sampleJournal(tuesday()));
    settle();
    int windows = 0;
    whenDialogOpens([&](QWidget &dialog) {
        for (const Qt::Key key : {Qt::Key_L, Qt::Key_M})
            QTest::keyClick(dialog.windowHandle(), key);
        settle();
        windows = QApplication::activeModalWidget() == &dialog ? 1 : 2;
    });
    desk.window.actions().preferences->trigger();
    EXPECT_EQ(windows, 1);
    EXPECT_FALSE(desk.window.calendar()->isMoving());
}

TEST(ShortcutsOfTheWindow, LOnADayAheadSaysWhyItLogsNothing)
{
    Desk desk(sampleJournal(tuesday()));
    settle();
    desk.window.calendar()->chooseDay(tuesday() + Days{3});
    QTest::keyClick(desk.window.windowHandle(), Qt::Key_L);
    settle();
    EXPECT_TRUE(desk.window.calendar()->note().contains(QStringLiteral("still to come")))
        << desk.window.calendar()->note().toStdString();
}
