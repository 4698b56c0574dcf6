// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the calendar's moments, for the eye: a session being moved, a past day, and what if.
// Written only where RESTRIDE_PICTURES names a folder.
#include "tests/window/desk.h"
#include "tests/window/picture_test.h"

#include "core/planner/planner.h"
#include "tests/support/german.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/left_column.h"
#include "ui/views/time_bar.h"
#include "ui/views/time_slider.h"
#include "ui/views/what_if_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

class CalendarPictures : public PictureTest
{
protected:
    void take(QWidget &widget, const QString &name) const
    {
        QApplication::processEvents();
        EXPECT_TRUE(widget.grab().toImage().save(folder_ + QLatin1Char('/') + name +
                                                 QStringLiteral(".png")));
    }
    /// The three moments of one desk.
    void takeAll(const QString &name, const QSize &size = {1280, 800}) const
    {
        Journal journal = sampleJournal(tuesday());
        journal.profile.runner.runDays = WeekdaySet::all();
        journal.profile.runner.runDays.remove(std::chrono::Monday);
        Desk desk(journal);
        desk.window.resize(size);
        CalendarView &calendar = *desk.window.calendar();
        desk.window.actions().moveSession->trigger();
        EXPECT_TRUE(calendar.isMoving());
        take(desk.window, name + QStringLiteral("-move"));
        QTest::keyClick(calendar.findChild<CalendarTable *>(), Qt::Key_Escape);
        calendar.timeBar()->slider()->chooseDay(tuesday() - Days{21});
        QApplication::processEvents();
        EXPECT_TRUE(calendar.showsPast());
        take(desk.window, name + QStringLiteral("-past"));
        calendar.timeBar()->goToToday();
        desk.window.actions().whatIf->trigger();
        take(desk.window, name + QStringLiteral("-what-if-nothing"));
        auto *panel = desk.window.leftColumn()->whatIf();
        panel->findChild<TimeSlider *>()->setValue(panel->findChild<TimeSlider *>()->value() + 14);
        panel->findChild<QComboBox *>()->setCurrentIndex(3);
        QApplication::processEvents();
        EXPECT_FALSE(panel->differences().isEmpty());
        take(desk.window, name + QStringLiteral("-what-if"));
    }
};

} // namespace

TEST_F(CalendarPictures, OfItsMomentsInBothSchemes)
{
    takeAll(QStringLiteral("calendar-light"));
    adoptTheme(*qApp, Scheme::Dark);
    takeAll(QStringLiteral("calendar-dark"));
}

TEST_F(CalendarPictures, OfASmallWindow)
{
    takeAll(QStringLiteral("calendar-small"), {1024, 700});
}

TEST_F(CalendarPictures, OfALargeFont)
{
    useFont(20);
    takeAll(QStringLiteral("calendar-large"), {1280, 800});
}

TEST_F(CalendarPictures, OfTheFirstStartAtTheKnee)
{
    FirstStartDialog first(tuesday(), [](const Profile &profile, const std::vector<Entry> &log) {
        return makePlan(Journal{profile, log}, tuesday());
    });
    first.resize(1280, 800);
    first.show();
    QApplication::processEvents();
    for (DateField *field : first.findChildren<DateField *>())
        if (field->accessibleName() == QStringLiteral("Day of the race"))
            field->setDay(tuesday() + Days{110});
    first.accept();
    first.accept();
    for (QAbstractButton *button : first.findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("None of these"))
            button->click();
    take(first, QStringLiteral("first-start-knee"));
    first.accept();
    take(first, QStringLiteral("first-start-days"));
}

TEST_F(CalendarPictures, OfAFewWeeksWithoutRunning)
{
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [](const Entry &entry) {
        return dateOf(entry) > tuesday() - Days{20} && !std::holds_alternative<CheckEntry>(entry);
    });
    Desk desk(journal, tuesday() + Days{1});
    take(desk.window, QStringLiteral("fitness-kept"));
}

TEST_F(CalendarPictures, InGerman)
{
    const SpeakingGerman german;
    takeAll(QStringLiteral("calendar-german"), {1024, 700});
}
