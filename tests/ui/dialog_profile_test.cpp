// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialog_support.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/plan_preview.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/sign_list.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>

namespace restride {
namespace {

using namespace testing;

Plan noPlan(const Profile &, const std::vector<Entry> &)
{
    Plan plan;
    plan.today = today();
    return plan;
}

/// A profile with a value in every field, none of them a default or a round figure.
Profile wholeProfile()
{
    Profile profile;
    Goal goal;
    goal.race = {day(2027, 3, 14), Metres{21097}, "Coast <i>half</i>"};
    goal.aim = Aim::Finish;
    goal.switchBy = day(2027, 3, 1);
    goal.alternatives = {{day(2027, 3, 14), Metres{10000}, "Coast 10"}};
    goal.cutoff = Seconds{10803};
    profile.goal = goal;
    Runner &runner = profile.runner;
    runner.runDays = {};
    runner.runDays.insert(std::chrono::Tuesday);
    runner.runDays.insert(std::chrono::Sunday);
    runner.longRunDay = std::chrono::Sunday;
    runner.weekStarts = std::chrono::Saturday;
    runner.easyPace = Pace{397};
    runner.walkPace = Pace{611};
    runner.experience = Experience::Experienced;
    runner.caution = Caution::Cautious;
    runner.age = 0;
    runner.circumstances = {Circumstance::RecentSurgery};
    profile.knee = {KneeKind::Iliotibial, Side::Right,
                    Site::Outside,        day(2026, 10, 2),
                    Seconds{333},         {Aggravator::Downhill, Aggravator::LongRun}};
    profile.before = {{Metres{11111}, Metres{22222}, Metres{0}, Metres{33333}, Metres{40404}},
                      Metres{16161},
                      4,
                      day(2026, 11, 8)};
    return profile;
}

TEST(ProfileDialog, GivesBackAProfileThatIsOnlyLookedAt)
{
    ProfileDialog dialog(wholeProfile(), today());
    open(dialog);
    dialog.accept();
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_EQ(dialog.profile(), wholeProfile());
}

TEST(ProfileDialog, GivesBackAnEmptyProfile)
{
    ProfileDialog dialog(Profile{}, today());
    open(dialog);
    dialog.accept();
    EXPECT_EQ(dialog.profile(), Profile{});
}

TEST(ProfileDialog, ChangesOnlyWhatIsChanged)
{
    ProfileDialog dialog(wholeProfile(), today());
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(day(2027, 4, 11));
    dialog.accept();
    Profile expected = wholeProfile();
    expected.goal->race.date = day(2027, 4, 11);
    EXPECT_EQ(dialog.profile(), expected);
}

TEST(ProfileDialog, KeepsARaceThatHasPassedUntilItIsTouched)
{
    Profile profile = wholeProfile();
    profile.goal->race.date = today() - Days{3};
    profile.goal->switchBy.reset();
    ProfileDialog dialog(profile, today());
    open(dialog);
    dialog.accept();
    EXPECT_EQ(dialog.profile(), profile);

    ProfileDialog touched(profile, today());
    open(touched);
    named<DateField>(touched, QStringLiteral("Day of the race"))->setDay(today() - Days{1});
    touched.accept();
    EXPECT_TRUE(touched.isVisible());
    EXPECT_TRUE(says(touched, QStringLiteral("That day has passed")));
}

TEST(ProfileDialog, ShowsTheTabWhereSomethingIsRefused)
{
    ProfileDialog dialog(wholeProfile(), today());
    open(dialog);
    button(dialog, QStringLiteral("Tue"))->click();
    button(dialog, QStringLiteral("Sun"))->click();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QTabWidget *>()->currentIndex(), 3);
    EXPECT_TRUE(says(dialog, QStringLiteral("one day a week at least")));
    EXPECT_EQ(dialog.profile(), wholeProfile());
}

TEST(ProfileDialog, RefusesALongRunOnADayThatDoesNotSuit)
{
    ProfileDialog dialog(wholeProfile(), today());
    open(dialog);
    button(dialog, QStringLiteral("Sun"))->click();
    dialog.accept();
    EXPECT_TRUE(says(dialog, QStringLiteral("one of the days above")));
}

TEST(ProfileDialog, RefusesALastRunInTheFuture)
{
    ProfileDialog dialog(wholeProfile(), today());
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Last run"))->setDay(today() + Days{1});
    dialog.accept();
    EXPECT_TRUE(says(dialog, QStringLiteral("Only what has happened")));
}

TEST(ProfileDialog, DoesNotTakeAnUnknownWeekForZero)
{
    ProfileDialog dialog(Profile{}, today());
    open(dialog);
    named<DistanceBox>(dialog, QStringLiteral("Distance 2 weeks ago"))->setValue(12);
    dialog.accept();
    EXPECT_TRUE(says(dialog, QStringLiteral("0 is a good answer")));
    named<DistanceBox>(dialog, QStringLiteral("Distance last week"))->setValue(0);
    dialog.accept();
    EXPECT_EQ(dialog.profile().before.weekly, (std::vector{Metres{12000}, Metres{0}}));
}

/// Walks through the first two pages and stands on the knee's.
void goToTheKnee(FirstStartDialog &dialog)
{
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(day(2027, 3, 14));
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Return);
}

TEST(FirstStart, AsksForTheDayOfTheRaceAtItsField)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(says(dialog, QStringLiteral("Which day is it?")));
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(today() - Days{1});
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(says(dialog, QStringLiteral("That day has passed")));
}

TEST(FirstStart, GoesOnWithoutARace)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    button(dialog, QStringLiteral("No race yet: back to running, that is all"))->click();
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(named<DateField>(dialog, QStringLiteral("Last run"))->isVisible());
    EXPECT_FALSE(dialog.profile().goal);
}

TEST(FirstStart, WantsNoneOfTheseTickedByHand)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    goToTheKnee(dialog);
    auto *signs = dialog.findChild<SignList *>();
    ASSERT_TRUE(signs->isVisible());
    EXPECT_FALSE(signs->none()->isChecked());
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(signs->isVisible());
    EXPECT_TRUE(signs->none()->hasFocus());
    EXPECT_TRUE(dialog.log().empty()) << "an open question is no entry";
    press(dialog, Qt::Key_Space);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(signs->isVisible());
}

TEST(FirstStart, EndsWithAProfileAndTodaysCheck)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    goToTheKnee(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain on stairs, now"))->setPain(Pain::of(1));
    button(dialog, QStringLiteral("Fine"))->click();
    dialog.findChild<SignList *>()->none()->click();
    dialog.accept();
    dialog.accept();
    ASSERT_EQ(dialog.result(), int(QDialog::Accepted));
    ASSERT_EQ(dialog.log().size(), 1U);
    const auto &check = std::get<CheckEntry>(dialog.log().front());
    EXPECT_FALSE(check.id.empty());
    EXPECT_EQ(check.date, today());
    EXPECT_FALSE(check.painWalking) << "not said is not zero";
    EXPECT_EQ(check.painStairs, Pain::of(1));
    EXPECT_EQ(check.briskWalk30Ok, true);
    const Profile profile = dialog.profile();
    ASSERT_TRUE(profile.goal);
    EXPECT_EQ(profile.goal->race.distance, Metres{10000});
    EXPECT_FALSE(profile.knee.side);
    EXPECT_FALSE(profile.knee.painFree);
    EXPECT_TRUE(profile.before.weekly.empty());
    EXPECT_EQ(profile.runner.runDays, WeekdaySet::all());
}

TEST(FirstStart, OffersASampleRunner)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    button(dialog, QStringLiteral("Look around with a sample runner"))->click();
    EXPECT_EQ(dialog.result(), FirstStartDialog::kSampleRunner);
}

TEST(FirstStart, MakesNoPlanFromARefusedAnswer)
{
    std::optional<Profile> seen;
    FirstStartDialog dialog(today(),
                            [&seen](const Profile &profile, const std::vector<Entry> &log) {
                                seen = profile;
                                return noPlan(profile, log);
                            });
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(today() - Days{1});
    ASSERT_TRUE(seen);
    EXPECT_FALSE(seen->goal);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(today() + Days{60});
    ASSERT_TRUE(seen->goal);
    EXPECT_EQ(seen->goal->race.date, today() + Days{60});
}

TEST(FirstStart, FoldsThePlanAwayInANarrowWindow)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    dialog.resize(1280, 800);
    EXPECT_TRUE(dialog.findChild<PlanPreview *>()->isVisible());
    dialog.resize(800, 600);
    EXPECT_FALSE(dialog.findChild<PlanPreview *>()->isVisible());
    EXPECT_LE(dialog.minimumSizeHint().width(), 800);
    EXPECT_LE(dialog.minimumSizeHint().height(), 600);
}

TEST(FirstStart, ShowsTagsInANameAsText)
{
    FirstStartDialog dialog(today(), noPlan);
    open(dialog);
    named<QLineEdit>(dialog, QStringLiteral("Name of the race"))
        ->setText(QStringLiteral("<h1>Coast</h1>"));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setDay(day(2027, 3, 14));
    EXPECT_EQ(dialog.profile().goal->race.name, "<h1>Coast</h1>");
}

TEST(DistanceBox, StaysUnsaidWhenEnterIsPressed)
{
    DistanceBox box(QStringLiteral("Distance"), QStringLiteral("not said"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_FALSE(box.distance());
}

TEST(DistanceBox, StaysUnsaidWhenTheTextIsWipedOut)
{
    DistanceBox box(QStringLiteral("Distance"), QStringLiteral("not said"));
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_FALSE(box.distance());
}

TEST(DistanceBox, GivesBackTheExactMetresUntilItIsChanged)
{
    DistanceBox box(QStringLiteral("Distance"), QStringLiteral("not said"));
    box.setDistance(Metres{4321});
    EXPECT_EQ(box.distance(), Metres{4321});
    box.stepBy(1);
    EXPECT_EQ(box.distance(), Metres{5300});
}

TEST(MinutesBox, StaysUnsaidWhenEnterIsPressed)
{
    MinutesBox box(QStringLiteral("Minutes"), QStringLiteral("not tried yet"));
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_FALSE(box.time());
}

TEST(PaceBox, StaysUnsaidWhenEnterIsPressed)
{
    PaceBox box(QStringLiteral("Pace"), QStringLiteral("as usual"));
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_FALSE(box.pace());
}

TEST(PaceBox, ReadsMinutesAndSeconds)
{
    PaceBox box(QStringLiteral("Pace"), QStringLiteral("as usual"));
    EXPECT_FALSE(box.pace());
    box.setPace(Pace{400});
    EXPECT_EQ(box.text(), QStringLiteral("6:40 min/km"));
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("5:05"));
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(box.pace(), Pace{305});
}

TEST(DateField, BeginsAtItsSuggestionAndIsUnsaidAgainAfterDelete)
{
    DateField field(QStringLiteral("Day"), QStringLiteral("not said"));
    field.setSuggestion(today());
    EXPECT_FALSE(field.day());
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.day(), today());
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_FALSE(field.day());
}

} // namespace
} // namespace restride
