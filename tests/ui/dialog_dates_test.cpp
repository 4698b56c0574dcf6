// SPDX-License-Identifier: GPL-3.0-or-later
// Every date field of every dialog, typed into key by key in the forms that a language knows: what
// the dialog hands over is the day, and what is no day is said where it was typed.
#include "tests/support/german.h"
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/profile_dialog.h"

#include <QLocale>
#include <QTabWidget>

namespace restride {
namespace {

using namespace testing;

const Date kSeventhOfMarch = day(2027, 3, 7);
const Date kBefore = day(2026, 11, 24);

class EveryDateField : public DateFieldShown
{};

INSTANTIATE_TEST_SUITE_P(Dialogs, EveryDateField, ::testing::ValuesIn(allThatAsk()),
                         [](const auto &asking) { return asking.param.name; });

TEST_P(EveryDateField, TakesTheFormsOfBritain)
{
    for (const char *text : {"7.3.27", "07/03/2027", "7/3/27", "2027-03-07", "7 March 2027",
                             "Sunday 7 March 2027", "7 Mar 27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
}

TEST_P(EveryDateField, TakesTheFormsOfAmerica)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const char *text : {"03/07/2027", "3/7/27", "2027-03-07", "March 7, 2027", "7.3.27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
    QLocale::setDefault(before);
}

TEST_P(EveryDateField, TakesTheFormsOfGermany)
{
    const test::SpeakingGerman german;
    for (const char *text :
         {"7.3.27", "07.03.2027", "07/03/2027", "2027-03-07", "7. März 2027", "7 mär 27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
}

TEST_P(EveryDateField, SaysWhereSomethingIsNoDayAndLosesNothing)
{
    show();
    const auto before = field_->day();
    type(QStringLiteral("someday"));
    finish();
    EXPECT_TRUE(dialog_->isVisible()) << "it stays";
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    EXPECT_EQ(field_->accessibleDescription(), reason()) << "spoken at the field";
    EXPECT_EQ(field_->day(), before);

    // Typed anew at once, where the keys go.
    field_->setFocus();
    type(QStringLiteral("7.3.27"));
    EXPECT_EQ(field_->day(), kSeventhOfMarch);
    finish();
    EXPECT_EQ(GetParam().handedOver(*dialog_), kSeventhOfMarch);
    EXPECT_TRUE(reason().isEmpty()) << qPrintable(reason());
}

TEST(DateFieldsOfTheProfile, AreNotForgottenBehindAnotherTab)
{
    ProfileDialog dialog(withRace(), kBefore, ProfileDialog::Tab::TheRace);
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setFocus();
    type(QStringLiteral("someday"));
    dialog.findChild<QTabWidget *>()->setCurrentIndex(3);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QTabWidget *>()->currentIndex(), 0);
    EXPECT_TRUE(says(dialog, QStringLiteral("“someday” is no day")));
}

TEST(DateFieldsOfTheProfile, AreNotAskedWhereTheyDoNotMatter)
{
    ProfileDialog dialog(withRace(), kBefore, ProfileDialog::Tab::TheRace);
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setFocus();
    type(QStringLiteral("someday"));
    button(dialog, QStringLiteral("No race yet: back to running, that is all"))->click();
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.profile().goal);
}

} // namespace
} // namespace restride
