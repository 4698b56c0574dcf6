// SPDX-License-Identifier: GPL-3.0-or-later
// Every date field of every dialog under the keys that a runner knows from everywhere else: typed
// over, left with Tab, taken with Enter, dropped with Escape, emptied, counted with the arrows.
#include "tests/support/german.h"
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/profile_dialog.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>

namespace restride {
namespace {

using namespace testing;

const Date kFirstOfMarch = day(2027, 3, 1);
const Date kSeventhOfMarch = day(2027, 3, 7);

/// The field holds a day already, and is come to with Tab.
class DateFieldUnderKeys : public DateFieldShown
{
protected:
    void come()
    {
        show();
        ASSERT_FALSE(HasFatalFailure());
        field_->setDay(kFirstOfMarch);
        strike(Qt::Key_Backtab, Qt::ShiftModifier);
        before_ = QApplication::focusWidget();
        strike(Qt::Key_Tab);
        ASSERT_TRUE(isIn()) << "Tab comes to it";
    }
    [[nodiscard]] bool isIn() const
    {
        const QWidget *at = QApplication::focusWidget();
        return at && (at == field_ || field_->isAncestorOf(at));
    }
    [[nodiscard]] bool optional() const
    {
        // What is asked of every runner; the race's day is asked for by its page.
        return std::string(GetParam().field) != "Day" &&
               std::string(GetParam().field) != "Running allowed from";
    }

    QWidget *before_ = nullptr;
};

INSTANTIATE_TEST_SUITE_P(Dialogs, DateFieldUnderKeys, ::testing::ValuesIn(allThatAsk()),
                         [](const auto &asking) { return asking.param.name; });

TEST_P(DateFieldUnderKeys, HoldsWhatIsTypedOverADayAndTabMovesOnAtOnce)
{
    come();
    type(QStringLiteral("7.3.27"));
    strike(Qt::Key_Tab);
    EXPECT_FALSE(isIn());
    EXPECT_EQ(field_->day(), kSeventhOfMarch);
    EXPECT_EQ(field_->text(), QStringLiteral("7 March 2027")) << "written out";
    EXPECT_TRUE(reason().isEmpty()) << qPrintable(reason());
    type(QStringLiteral("6"));
    EXPECT_EQ(field_->day(), kSeventhOfMarch);
    EXPECT_EQ(field_->text(), QStringLiteral("7 March 2027")) << "the next field has its own keys";
}

TEST_P(DateFieldUnderKeys, ShowsWhatIsTypedAndNothingElse)
{
    come();
    type(QStringLiteral("28 n"));
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("28 n"));
    EXPECT_EQ(field_->text(), QStringLiteral("28 n")) << "no other day below it";
}

TEST_P(DateFieldUnderKeys, LetsShiftTabGoBackAtOnce)
{
    come();
    type(QStringLiteral("7.3.27"));
    strike(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), before_);
    EXPECT_EQ(field_->text(), QStringLiteral("7 March 2027"));
}

TEST_P(DateFieldUnderKeys, TakesTheDayBeforeEnterPressesTheButton)
{
    come();
    type(QStringLiteral("7.3.27"));
    strike(Qt::Key_Return);
    EXPECT_NE(dialog_->isVisible(), GetParam().accepts) << "one press";
    EXPECT_FALSE(field_->isVisible()) << "the dialog ends, or the next page comes";
    EXPECT_EQ(GetParam().handedOver(*dialog_), kSeventhOfMarch);
}

TEST_P(DateFieldUnderKeys, LetsEscapeCloseTheDialog)
{
    come();
    type(QStringLiteral("7.3"));
    strike(Qt::Key_Escape);
    EXPECT_FALSE(dialog_->isVisible());
    EXPECT_EQ(dialog_->result(), int(QDialog::Rejected));
}

TEST_P(DateFieldUnderKeys, LetsEscapeCloseTheCalendarFirst)
{
    for (const auto &[key, modifier] :
         {std::pair{Qt::Key_F4, Qt::NoModifier}, std::pair{Qt::Key_Down, Qt::AltModifier}}) {
        come();
        strike(key, modifier);
        const QPointer<QWidget> calendar = QApplication::activePopupWidget();
        ASSERT_FALSE(calendar.isNull());
        QTest::keyClick(calendar->focusWidget(), Qt::Key_Escape);
        QApplication::processEvents();
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
        EXPECT_TRUE(dialog_->isVisible());
        EXPECT_EQ(field_->day(), kFirstOfMarch);
        strike(Qt::Key_Escape);
        EXPECT_FALSE(dialog_->isVisible());
    }
}

TEST_P(DateFieldUnderKeys, TakesTheDayThatIsChosenInTheCalendar)
{
    come();
    strike(Qt::Key_F4);
    const QPointer<QWidget> calendar = QApplication::activePopupWidget();
    ASSERT_FALSE(calendar.isNull());
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Right);
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(dialog_->isVisible()) << "Enter chose the day, and no more";
    EXPECT_EQ(field_->day(), kFirstOfMarch + Days{1});
    EXPECT_EQ(field_->text(), QStringLiteral("2 March 2027"));
    strike(Qt::Key_Tab);
    EXPECT_FALSE(isIn());
}

TEST_P(DateFieldUnderKeys, LeavesTheTextThatIsNotUnderstoodAndSaysSo)
{
    come();
    type(QStringLiteral("someday"));
    strike(Qt::Key_Tab);
    EXPECT_FALSE(isIn()) << "Tab moves on all the same";
    EXPECT_EQ(field_->text(), QStringLiteral("someday"));
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    EXPECT_EQ(field_->accessibleDescription(), reason());
    EXPECT_EQ(field_->day(), kFirstOfMarch);
    strike(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(isIn());
    type(QStringLiteral("7.3.27"));
    EXPECT_TRUE(reason().isEmpty()) << "said no longer once it is a day";
    strike(Qt::Key_Return);
    EXPECT_EQ(GetParam().handedOver(*dialog_), kSeventhOfMarch);
}

TEST_P(DateFieldUnderKeys, StaysInTheDialogWhenEnterIsPressedOnNoDay)
{
    come();
    type(QStringLiteral("someday"));
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog_->isVisible());
    EXPECT_TRUE(field_->isVisible());
    EXPECT_TRUE(isIn());
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    type(QStringLiteral("7.3.27"));
    EXPECT_EQ(field_->day(), kSeventhOfMarch) << "typed over at once";
}

TEST_P(DateFieldUnderKeys, IsUnsaidOnceItIsEmptiedOrAsksForADay)
{
    come();
    strike(Qt::Key_Delete);
    EXPECT_TRUE(field_->text().isEmpty());
    strike(Qt::Key_Tab);
    EXPECT_FALSE(isIn());
    EXPECT_EQ(field_->day().has_value(), !optional());
    EXPECT_EQ(reason().isEmpty(), optional()) << qPrintable(reason());
    const auto *line = qobject_cast<QLineEdit *>(field_);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->placeholderText().isEmpty(), !optional());
    if (optional())
        return;
    finish();
    EXPECT_TRUE(dialog_->isVisible()) << "a day is needed here";
}

TEST_P(DateFieldUnderKeys, CountsDaysWithTheArrows)
{
    come();
    strike(Qt::Key_Up);
    strike(Qt::Key_Up);
    strike(Qt::Key_Down);
    EXPECT_EQ(field_->day(), kFirstOfMarch + Days{1});
    EXPECT_EQ(field_->text(), QStringLiteral("2 March 2027"));
}

TEST(DateFieldBesideANumber, LeavesItsKeysToTheNumber)
{
    ProfileDialog dialog(withRace(), today());
    open(dialog);
    auto *until = named<DateField>(dialog, QStringLiteral("Last day to change the entry"));
    until->setDay(day(2027, 4, 1));
    until->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("28 nov"));
    strike(Qt::Key_Tab);
    type(QStringLiteral("300"));
    strike(Qt::Key_Return);
    ASSERT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_EQ(dialog.profile().goal->switchBy, day(2026, 11, 28));
    EXPECT_EQ(dialog.profile().goal->cutoff, minutes(300));
}

TEST(DateFieldBesideANumber, LeavesItsKeysToThePaceOfTheLastRun)
{
    ProfileDialog dialog(withRace(), today(), ProfileDialog::Tab::RunningLately);
    open(dialog);
    auto *lastRun = named<DateField>(dialog, QStringLiteral("Last run"));
    lastRun->setDay(day(2026, 11, 1));
    lastRun->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("8.11."));
    strike(Qt::Key_Tab);
    type(QStringLiteral("6:00"));
    strike(Qt::Key_Return);
    ASSERT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_EQ(dialog.profile().before.lastRun, day(2026, 11, 8));
    EXPECT_EQ(dialog.profile().runner.easyPace, Pace{360});
}

TEST(DateFieldOfTheFirstStart, IsFollowedByThePlanAsItIsTyped)
{
    std::optional<Date> planned;
    FirstStartDialog dialog(today(), [&](const Profile &profile, const std::vector<Entry> &) {
        planned = profile.goal ? std::optional(profile.goal->race.date) : std::nullopt;
        Plan plan;
        plan.today = today();
        return plan;
    });
    open(dialog);
    auto *field = named<DateField>(dialog, QStringLiteral("Day of the race"));
    field->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(planned);
    type(QStringLiteral("14.3.2027"));
    EXPECT_EQ(planned, day(2027, 3, 14)) << "before the field is left";
    strike(Qt::Key_Backspace);
    type(QStringLiteral("8"));
    EXPECT_EQ(planned, day(2028, 3, 14));
}

TEST(DateFieldInTheLog, KeepsADayBeforeTheScore)
{
    LogDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    named<QAbstractSpinBox>(dialog, QStringLiteral("Minutes jogged"))->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("20"));
    strike(Qt::Key_Tab);
    strike(Qt::Key_Tab); // past the distance
    type(QStringLiteral("20 nov"));
    strike(Qt::Key_Tab);
    type(QStringLiteral("31"));
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    const auto &run = std::get<RunEntry>(*dialog.entry());
    EXPECT_EQ(run.date, day(2026, 11, 20));
    EXPECT_EQ(run.jog, minutes(20));
    EXPECT_EQ(run.painDuring, Pain::of(3));
    EXPECT_EQ(run.painAfter, Pain::of(1));
}

TEST(DateFieldInGerman, IsWrittenOutAsItIsThere)
{
    const test::SpeakingGerman german;
    LogDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    auto *field = fieldOf(dialog, "Day");
    field->setFocus(Qt::TabFocusReason);
    type(QStringLiteral("3.11."));
    strike(Qt::Key_Tab);
    EXPECT_EQ(field->text(), QStringLiteral("3. November 2026"));
    field->setFocus(Qt::TabFocusReason);
    strike(Qt::Key_End);
    strike(Qt::Key_Backspace);
    type(QStringLiteral("5"));
    strike(Qt::Key_Tab);
    EXPECT_EQ(field->day(), day(2025, 11, 3)) << "what is written out can be typed on";
}

} // namespace
} // namespace restride
