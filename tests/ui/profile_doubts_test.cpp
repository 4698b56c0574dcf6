// SPDX-License-Identifier: GPL-3.0-or-later
// Figures about a runner that no runner would mean, in the profile and at the first start: asked
// about in the row before they are kept, and kept at the second press. Typed key by key.
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/text/units.h"

#include <QAbstractSpinBox>
#include <QTabWidget>

namespace restride {

using namespace testing;

namespace {

class RunningLately : public ::testing::Test
{
protected:
    void show(const Profile &profile = {})
    {
        dialog =
            std::make_unique<ProfileDialog>(profile, today(), ProfileDialog::Tab::RunningLately);
        open(*dialog);
    }
    void write(const char *field, const char *text) { testing::write(*dialog, field, text); }
    [[nodiscard]] bool kept() const { return dialog->result() == QDialog::Accepted; }
    /// Whether what stands there is asked about at the first press and kept at the second.
    void expectAsked(const char *words)
    {
        strike(Qt::Key_Return);
        EXPECT_FALSE(kept()) << words;
        EXPECT_TRUE(asks(*dialog, words)) << words << ": " << qPrintable(question(*dialog));
        strike(Qt::Key_Return);
        EXPECT_TRUE(kept()) << words;
    }

    std::unique_ptr<ProfileDialog> dialog;
};

} // namespace

TEST_F(RunningLately, AsksAboutAWeekOfNineHundredKilometres)
{
    show();
    write("Distance last week", "999");
    expectAsked("999.0 km in a week");
    EXPECT_EQ(dialog->profile().before.weekly, std::vector{Metres{999000}});
}

TEST_F(RunningLately, AsksAboutAWeekFromTwoHundredAndFiftyKilometresOn)
{
    show();
    write("Distance last week", "250");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
    show();
    write("Distance last week", "250.1");
    expectAsked("250.1 km in a week");
}

TEST_F(RunningLately, AsksAboutALongestRunBeyondTheLargestWeek)
{
    show();
    write("Distance 2 weeks ago", "30");
    write("Distance last week", "22.5");
    write("Longest run of the last weeks", "31");
    expectAsked("31.0 km");
    show();
    write("Distance last week", "30");
    write("Longest run of the last weeks", "30");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept()) << "one run a week";
    show();
    write("Longest run of the last weeks", "30");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept()) << "no week is known";
    show();
    write("Distance last week", "0");
    write("Longest run of the last weeks", "30");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept()) << "laid off: the long run lies before";
}

TEST_F(RunningLately, AsksAboutPacesThatNobodyRuns)
{
    show();
    write("Easy pace", "2:29");
    expectAsked("2:29 min/km, faster than any runner");
    EXPECT_EQ(dialog->profile().runner.easyPace, Pace{149});
    show();
    write("Easy pace", "20:05");
    expectAsked("20:05 min/km, slower than a stroll");
    show();
    write("Brisk walking pace", "2:10");
    expectAsked("2:10 min/km, faster than any runner");
    show();
    write("Brisk walking pace", "21:00");
    expectAsked("21:00 min/km, slower than a stroll");
    show();
    write("Easy pace", "2:30");
    write("Brisk walking pace", "20:00");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
}

TEST_F(RunningLately, AsksAboutPacesInMilesByTheSameBounds)
{
    text::chooseUnits(text::Units::Miles);
    show();
    write("Easy pace", "3:58");
    expectAsked("3:58 min/mi, faster than any runner");
    show();
    write("Easy pace", "4:04");
    write("Brisk walking pace", "32:00");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
    show();
    write("Distance last week", "156");
    expectAsked("156.0 mi in a week");
    show();
    write("Distance last week", "155");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
    text::chooseUnits(text::Units::Kilometres);
}

TEST_F(RunningLately, DoesNotAskAboutAnOrdinaryRunner)
{
    show();
    write("Distance 4 weeks ago", "18");
    write("Distance 3 weeks ago", "21.5");
    write("Distance 2 weeks ago", "9");
    write("Distance last week", "0");
    write("Longest run of the last weeks", "12");
    write("Easy pace", "6:40");
    write("Brisk walking pace", "9:30");
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
}

TEST_F(RunningLately, DoesNotAskAboutWhatWasKeptBefore)
{
    Profile profile;
    profile.before.weekly = {Metres{300000}};
    profile.before.longest = Metres{301000};
    profile.runner.easyPace = Pace{140};
    show(profile);
    dialog->accept();
    EXPECT_TRUE(kept());
    show(profile);
    write("Distance last week", "400");
    expectAsked("400.0 km in a week");
}

TEST_F(RunningLately, IsBroughtUpWhereItAsks)
{
    show();
    write("Distance last week", "999");
    dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    dialog->accept();
    EXPECT_FALSE(kept());
    EXPECT_EQ(dialog->findChild<QTabWidget *>()->currentIndex(), 1);
    EXPECT_TRUE(asks(*dialog, "999.0 km in a week"));
    EXPECT_TRUE(named<QAbstractSpinBox>(*dialog, QStringLiteral("Distance last week"))->hasFocus());
    strike(Qt::Key_Return);
    EXPECT_TRUE(kept());
}

TEST(RaceWithDoubts, AsksAboutACutOffInHours)
{
    const auto written = [](const char *text) {
        auto dialog = std::make_unique<ProfileDialog>(withRace(), today());
        open(*dialog);
        write(*dialog, "Cut-off time of the race", text);
        strike(Qt::Key_Return);
        return dialog;
    };
    const auto asked = written("3");
    EXPECT_TRUE(asks(*asked, "21.1 km in 3 min, faster than any runner"));
    strike(Qt::Key_Return);
    EXPECT_EQ(asked->profile().goal->cutoff, minutes(3));
    EXPECT_EQ(written("180")->profile().goal->cutoff, minutes(180));
    EXPECT_EQ(written("1400")->profile().goal->cutoff, minutes(1400)) << "a cut-off may be mild";
}

TEST(KneeWithDoubts, IsAskedAboutAJogOfMoreThanSixHours)
{
    ProfileDialog dialog(withRace(), today(), ProfileDialog::Tab::TheKnee);
    open(dialog);
    write(dialog, "Minutes of jogging that stay free of pain", "400");
    strike(Qt::Key_Return);
    EXPECT_TRUE(asks(dialog, "6 h 40 min"));
    strike(Qt::Key_Return);
    EXPECT_EQ(dialog.profile().knee.painFree, minutes(400));
}

TEST(FirstStartWithDoubts, GoesOnAtTheSecondPress)
{
    FirstStartDialog dialog(today(), [](const Profile &, const std::vector<Entry> &) {
        Plan plan;
        plan.today = today();
        return plan;
    });
    open(dialog);
    button(dialog, QStringLiteral("No race yet: back to running, that is all"))->click();
    button(dialog, QStringLiteral("Next"))->click();
    write(dialog, "Distance last week", "999");
    strike(Qt::Key_Return);
    auto *week = named<QAbstractSpinBox>(dialog, QStringLiteral("Distance last week"));
    EXPECT_TRUE(week->isVisible());
    EXPECT_TRUE(asks(dialog, "999.0 km in a week"));
    EXPECT_TRUE(asks(dialog, "Next"));
    strike(Qt::Key_Return);
    EXPECT_FALSE(week->isVisible());
    EXPECT_EQ(dialog.profile().before.weekly, std::vector{Metres{999000}});
}

} // namespace restride
