// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialog_support.h"

#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/sign_list.h"

#include <QCheckBox>

namespace restride {
namespace {

using namespace testing;

MorningCheckRequest afterARun()
{
    return {today(), true, {}, {}};
}

TEST(MorningCheck, TakesThreeKeysOnAQuietMorning)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_0);
    press(dialog, Qt::Key_N);
    press(dialog, Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    const CheckEntry &check = *dialog.entry();
    EXPECT_EQ(check.date, today());
    EXPECT_EQ(check.painMorning, Pain::of(0));
    EXPECT_FALSE(check.painWalking);
    EXPECT_FALSE(check.painStairs);
    EXPECT_FALSE(check.briskWalk30Ok);
    EXPECT_TRUE(check.signs.empty());
}

TEST(MorningCheck, TakesADayOnTheFeetByOneTick)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_2);
    press(dialog, Qt::Key_N);
    button(dialog, QStringLiteral("A day on my feet yesterday (standing, stairs, carrying)"))
        ->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_TRUE(dialog.entry()->dailyLoad);
    MorningCheckDialog again(afterARun(), *dialog.entry());
    open(again);
    again.accept();
    ASSERT_TRUE(again.entry());
    EXPECT_TRUE(again.entry()->dailyLoad) << "kept where the check is changed";
}

TEST(MorningCheck, NeverTakesSilenceForNoSigns)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_0);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("is any of this new?")));
}

TEST(MorningCheck, AsksWhatIsNewWhereSomethingIs)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_2);
    button(dialog, QStringLiteral("Something…"))->click();
    dialog.accept();
    EXPECT_FALSE(dialog.entry()) << "something is not yet a sign";
    dialog.findChild<SignList *>()->box(Sign::GivingWay)->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(dialog.entry()->signs, Signs{Sign::GivingWay});
}

TEST(MorningCheck, AsksForOneScore)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_N);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("One score is needed")));
}

TEST(MorningCheck, MovesOnFromScoreToScore)
{
    MorningCheckDialog dialog(afterARun());
    open(dialog);
    press(dialog, Qt::Key_1);
    press(dialog, Qt::Key_2);
    press(dialog, Qt::Key_3);
    press(dialog, Qt::Key_N);
    button(dialog, QStringLiteral("Painful"))->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(dialog.entry()->painMorning, Pain::of(1));
    EXPECT_EQ(dialog.entry()->painWalking, Pain::of(2));
    EXPECT_EQ(dialog.entry()->painStairs, Pain::of(3));
    EXPECT_EQ(dialog.entry()->briskWalk30Ok, false);
}

TEST(MorningCheck, KeepsACheckThatIsOnlyLookedAt)
{
    CheckEntry kept;
    kept.id = "c";
    kept.date = today() - Days{4};
    kept.painStairs = Pain::of(2);
    kept.briskWalk30Ok = true;
    kept.signs = {Sign::Swelling, Sign::Deformity};
    kept.note = "evening";
    MorningCheckDialog dialog(afterARun(), kept);
    open(dialog);
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(*dialog.entry(), kept);
}

TEST(SignList, IsOpenUntilSomethingIsTicked)
{
    SignList signs;
    EXPECT_FALSE(signs.answered());
    signs.none()->click();
    EXPECT_TRUE(signs.answered());
    EXPECT_TRUE(signs.signs().empty());
}

TEST(SignList, LetsTheLaterAnswerCount)
{
    SignList signs;
    signs.none()->click();
    signs.box(Sign::NightPain)->click();
    EXPECT_FALSE(signs.none()->isChecked());
    EXPECT_EQ(signs.signs(), Signs{Sign::NightPain});
    signs.none()->click();
    EXPECT_TRUE(signs.signs().empty());
}

TEST(SignList, HasABoxForEverySign)
{
    const SignList signs;
    for (int i = 0; i < static_cast<int>(Sign::kCount); ++i) {
        ASSERT_NE(signs.box(static_cast<Sign>(i)), nullptr);
        EXPECT_FALSE(signs.box(static_cast<Sign>(i))->text().isEmpty());
    }
}

TEST(ClearedDialog, WantsTheTickByHand)
{
    ClearedDialog dialog(today(), today() - Days{2});
    open(dialog);
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    button(dialog, QStringLiteral("A clinician has seen the knee and allowed running"))->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(dialog.entry()->date, today());
}

TEST(ClearedDialog, RefusesADayThatCannotEndTheReferral)
{
    ClearedDialog dialog(today(), today() - Days{2});
    open(dialog);
    button(dialog, QStringLiteral("A clinician has seen the knee and allowed running"))->click();
    auto *from = named<DateField>(dialog, QStringLiteral("Running allowed from"));
    for (const Date wrong : {today() - Days{2}, today() + Days{1}}) {
        from->setDay(wrong);
        dialog.accept();
        EXPECT_FALSE(dialog.entry());
    }
}

} // namespace
} // namespace restride
