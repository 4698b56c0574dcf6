// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that no runner would mean: asked about in the row before they are kept, and kept at the
// second press. Typed key by key.
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/text/units.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace restride {
namespace {

using namespace testing;

void write(const QWidget &dialog, const char *field, const char *text)
{
    auto *box = named<QAbstractSpinBox>(dialog, QString::fromUtf8(field));
    ASSERT_NE(box, nullptr) << field;
    box->setFocus(Qt::TabFocusReason);
    box->selectAll();
    type(QString::fromUtf8(text));
}

QString question(const QWidget &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->isVisibleTo(&dialog) && label->text().contains(QStringLiteral("Is it right?")))
            return label->text();
    return {};
}

bool asks(const QWidget &dialog, const char *words)
{
    return question(dialog).contains(QString::fromUtf8(words));
}

class LoggedRun : public ::testing::Test
{
protected:
    LoggedRun()
    {
        open(dialog);
        named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
    }
    void write(const char *walked, const char *jogged, const char *distance)
    {
        restride::write(dialog, "Minutes walked", walked);
        restride::write(dialog, "Minutes jogged", jogged);
        if (*distance)
            restride::write(dialog, "Distance", distance);
    }
    [[nodiscard]] const RunEntry &run() const { return std::get<RunEntry>(*dialog.entry()); }

    LogDialog dialog{{today(), today(), std::nullopt, {}}};
};

} // namespace

TEST_F(LoggedRun, OfEightKilometresInFiveMinutesIsAskedAbout)
{
    write("0", "5", "8.3");
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "8.3 km in 5 min, faster than any runner"))
        << qPrintable(question(dialog));
    EXPECT_TRUE(asks(dialog, "Save")) << "what keeps it all the same";
    auto *distance = named<QAbstractSpinBox>(dialog, QStringLiteral("Distance"));
    EXPECT_TRUE(distance->hasFocus());
    EXPECT_EQ(distance->accessibleDescription(), question(dialog));
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry()) << "the second press keeps it";
    EXPECT_EQ(run().distance, Metres{8300});
    EXPECT_EQ(run().jog, minutes(5));
}

TEST_F(LoggedRun, IsAskedAboutAgainOnceItsFiguresChange)
{
    write("0", "5", "8.3");
    strike(Qt::Key_Return);
    restride::write(dialog, "Distance", "9.3");
    EXPECT_TRUE(question(dialog).isEmpty()) << "what was asked no longer holds";
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "9.3 km in 5 min"));
    restride::write(dialog, "Distance", "0.8");
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry()) << "nothing is left to ask";
    EXPECT_EQ(run().distance, Metres{800});
}

TEST_F(LoggedRun, IsAskedAboutAgainWhenItsFiguresChangeAndComeBack)
{
    write("0", "5", "8.3");
    strike(Qt::Key_Return);
    restride::write(dialog, "Distance", "9.3");
    restride::write(dialog, "Distance", "8.3");
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "8.3 km in 5 min"));
}

TEST_F(LoggedRun, SlowerThanAStrollIsAskedAbout)
{
    write("0", "30", "1.4");
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "1.4 km in 30 min, slower than a stroll"))
        << qPrintable(question(dialog));
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry());
}

TEST_F(LoggedRun, OfMoreThanSixHoursIsAskedAbout)
{
    write("1", "360", "");
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "6 h 1 min")) << qPrintable(question(dialog));
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(run().jog, minutes(360));
}

TEST_F(LoggedRun, IsAskedAboutAllThatLooksWrongAtOnce)
{
    write("0", "390", "2");
    strike(Qt::Key_Return);
    EXPECT_TRUE(says(dialog, QStringLiteral("6 h 30 min")));
    EXPECT_TRUE(says(dialog, QStringLiteral("slower than a stroll")));
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry()) << "two presses, not three";
}

TEST_F(LoggedRun, OfMoreThanADayIsRefused)
{
    write("1440", "20", "");
    for (int press = 0; press < 3; ++press)
        strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("24 h 20 min")));
    write("20", "20", "");
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry());
}

TEST(LoggedRunThatIsOrdinary, IsNeverAskedAbout)
{
    struct Ordinary {
        const char *walked;
        const char *jogged;
        const char *distance;
    };
    for (const auto &[walked, jogged, distance] :
         {Ordinary{"30", "0", "0.3"}, Ordinary{"30", "0", "3.1"}, Ordinary{"24", "6", "2.4"},
          Ordinary{"24", "6", "4"}, Ordinary{"28", "2", "3.8"}, Ordinary{"28", "2", "1.6"},
          Ordinary{"29", "1", "1.5"}, Ordinary{"5", "25", "4.5"}, Ordinary{"0", "15", "5"},
          Ordinary{"0", "360", "42.2"}, Ordinary{"0", "20", "1"}, Ordinary{"60", "240", "28"},
          Ordinary{"0", "30", ""}}) {
        LogDialog dialog({today(), today(), std::nullopt, {}});
        open(dialog);
        named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
        write(dialog, "Minutes walked", walked);
        write(dialog, "Minutes jogged", jogged);
        if (*distance)
            write(dialog, "Distance", distance);
        strike(Qt::Key_Return);
        EXPECT_TRUE(dialog.entry()) << walked << " walked, " << jogged << " jogged, " << distance;
    }
}

TEST(LoggedRunThatWasKeptBefore, IsNotAskedAboutWhileItsFiguresStand)
{
    RunEntry run;
    run.id = "run";
    run.date = today();
    run.jog = minutes(5);
    run.distance = Metres{8300};
    run.painDuring = Pain::of(1);
    LogDialog dialog({today(), today(), std::nullopt, {}}, run);
    open(dialog);
    button(dialog, QStringLiteral("Hills"))->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());

    LogDialog again({today(), today(), std::nullopt, {}}, run);
    open(again);
    write(again, "Distance", "8.4");
    strike(Qt::Key_Return);
    EXPECT_FALSE(again.entry());
}

TEST(LoggedRunInMiles, IsMeasuredInWhatIsShown)
{
    text::chooseUnits(text::Units::Miles);
    LogDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
    write(dialog, "Minutes jogged", "20");
    write(dialog, "Distance", "5");
    strike(Qt::Key_Return);
    EXPECT_TRUE(asks(dialog, "5.0 mi in 20 min")) << "4:00 a mile is 2:29 a kilometre";
    write(dialog, "Distance", "4.9");
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry()) << "4:05 a mile is 2:32 a kilometre";
    text::chooseUnits(text::Units::Kilometres);
}

TEST(LoggedTraining, OfMoreThanSixHoursIsAskedAbout)
{
    CrossDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    button(dialog, QStringLiteral("Bike"))->click();
    named<PainStrip>(dialog, QStringLiteral("Pain during the training"))->setPain(Pain::of(1));
    write(dialog, "Minutes", "450");
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "7 h 30 min"));
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(dialog.entry()->duration, minutes(450));
}

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
    void write(const char *field, const char *text) { restride::write(*dialog, field, text); }
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
