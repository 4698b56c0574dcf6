// SPDX-License-Identifier: GPL-3.0-or-later
// How many inputs it takes from the first start to a plan: a click, a key chord and a typed field
// are one each.
#include "core/planner/planner.h"
#include "tests/ui/dialog_support.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/week_list.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>

#include <iostream>

namespace restride {
namespace {

using namespace testing;

constexpr int kMostInputs = 12;

class Hand
{
public:
    explicit Hand(FirstStartDialog &dialog) : dialog_(dialog) {}

    void click(QWidget *target)
    {
        ASSERT_NE(target, nullptr);
        ASSERT_TRUE(target->isVisible());
        QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(12, target->height() / 2));
        QApplication::processEvents();
        ++inputs_;
    }
    void click(const QString &words) { click(button(dialog_, words)); }
    void type(const char *text)
    {
        for (const char letter : QByteArray(text))
            QTest::keyClick(QApplication::focusWidget(), letter);
        ++inputs_;
    }
    [[nodiscard]] int inputs() const { return inputs_; }

private:
    FirstStartDialog &dialog_;
    int inputs_ = 0;
};

TEST(FirstStart, TakesAtMostTwelveInputsToAPlan)
{
    FirstStartDialog dialog(today(), [](const Profile &profile, const std::vector<Entry> &log) {
        return makePlan(Journal{profile, log}, today());
    });
    open(dialog);
    Hand hand(dialog);
    hand.click(named<DateField>(dialog, QStringLiteral("Day of the race")));
    hand.type("14.3.27");
    hand.click(QStringLiteral("Next"));
    hand.click(QStringLiteral("Next"));
    hand.click(QStringLiteral("None of these"));
    hand.click(QStringLiteral("Next"));
    hand.click(QStringLiteral("Make the plan"));
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    std::cout << "From first start to a plan: " << hand.inputs() << " inputs\n";
    EXPECT_LE(hand.inputs(), kMostInputs);

    const Plan plan = makePlan(Journal{dialog.profile(), dialog.log()}, today());
    ASSERT_TRUE(plan.verdict);
    EXPECT_EQ(plan.verdict->race.date, day(2027, 3, 14));
    EXPECT_EQ(plan.answer, Answer::Plan);
    EXPECT_GT(plan.days.size(), 100U);
}

TEST(FirstStart, TellsTheDaysOfTheWeekInFewerWordsWhereRoomIsShort)
{
    Day rest;
    rest.strength = StrengthRoutine::Settle;
    EXPECT_EQ(WeekList::detailIn(1000, rest), QStringLiteral("strength exercises"));
    const QFontMetrics small(scaledFont(TypeStep::Small));
    const int word = small.horizontalAdvance(QStringLiteral("strength"));
    EXPECT_EQ(WeekList::detailIn(word, rest), QStringLiteral("strength"));
    const Day run = plannedRun(today());
    EXPECT_EQ(WeekList::detailIn(1000, run), QStringLiteral("6 × walk 4 / jog 1"));
    const QFontMetrics body(scaledFont(TypeStep::Body));
    EXPECT_EQ(WeekList::detailIn(body.horizontalAdvance(QStringLiteral("6 × 4 / 1")), run),
              QStringLiteral("6 × 4 / 1"));
}

TEST(FirstStart, DoesNotGoOnWithADayThatIsNotUnderstood)
{
    FirstStartDialog dialog(today(), [](const Profile &profile, const std::vector<Entry> &log) {
        return makePlan(Journal{profile, log}, today());
    });
    open(dialog);
    Hand hand(dialog);
    hand.click(named<DateField>(dialog, QStringLiteral("Day of the race")));
    hand.type("soon");
    hand.click(QStringLiteral("Next"));
    EXPECT_TRUE(says(dialog, QStringLiteral("is no day that is understood here")));
    EXPECT_TRUE(named<DateField>(dialog, QStringLiteral("Day of the race"))->isVisible());
}

} // namespace
} // namespace restride
