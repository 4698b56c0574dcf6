// SPDX-License-Identifier: GPL-3.0-or-later
// What a day has of training already counts where more of it is logged, and an entry that is
// changed does not count twice.
#include "tests/window/desk.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/views/gestures.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

/// Twelve hours and a half: two of them are more than a day.
CrossEntry longRide(const EntryId &id)
{
    CrossEntry ride;
    ride.id = id;
    ride.date = tuesday();
    ride.duration = minutes(750);
    ride.painDuring = Pain::of(0);
    return ride;
}

} // namespace

TEST(FullDayInTheWindow, TakesNoMoreThanFitsBesideWhatIsLogged)
{
    Desk desk(sampleJournal(tuesday()));
    Gestures gestures(desk.document, desk.window);
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{longRide("first")}}}, QStringLiteral("ride")));
    const auto kept = desk.document.journal().log.size();
    bool wasOpen = false;
    whenDialogOpens([&](QWidget &widget) {
        auto &dialog = dynamic_cast<CrossDialog &>(widget);
        dialog.findChild<QAbstractButton *>()->click(); // the first sport
        dialog.findChild<PainStrip *>()->setPain(Pain::of(0));
        dialog.findChild<QAbstractSpinBox *>()->setProperty("value", 750);
        for (int press = 0; press < 3; ++press)
            dialog.accept();
        wasOpen = dialog.isVisible();
    });
    gestures.logCross();
    EXPECT_TRUE(wasOpen) << "25 hours";
    EXPECT_EQ(desk.document.journal().log.size(), kept);
}

TEST(FullDayInTheWindow, DoesNotCountTheEntryThatIsChanged)
{
    Desk desk(sampleJournal(tuesday()));
    Gestures gestures(desk.document, desk.window);
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{longRide("first")}}}, QStringLiteral("ride")));
    whenDialogOpens([&](QWidget &widget) {
        auto &dialog = dynamic_cast<CrossDialog &>(widget);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("flat"));
        dialog.accept();
    });
    gestures.editEntry("first");
    const Entry *after = findEntry(desk.document.journal(), "first");
    ASSERT_NE(after, nullptr);
    EXPECT_EQ(std::get<CrossEntry>(*after).note, "flat");
}
