// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a log that no runner would mean: asked about in the row before they are kept, and kept
// at the second press. Typed key by key.
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/text/units.h"

#include <QAbstractSpinBox>

namespace restride {
namespace {

using namespace testing;

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
        testing::write(dialog, "Minutes walked", walked);
        testing::write(dialog, "Minutes jogged", jogged);
        if (*distance)
            testing::write(dialog, "Distance", distance);
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
    testing::write(dialog, "Distance", "9.3");
    EXPECT_TRUE(question(dialog).isEmpty()) << "what was asked no longer holds";
    strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(asks(dialog, "9.3 km in 5 min"));
    testing::write(dialog, "Distance", "0.8");
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry()) << "nothing is left to ask";
    EXPECT_EQ(run().distance, Metres{800});
}

TEST_F(LoggedRun, IsAskedAboutAgainWhenItsFiguresChangeAndComeBack)
{
    write("0", "5", "8.3");
    strike(Qt::Key_Return);
    testing::write(dialog, "Distance", "9.3");
    testing::write(dialog, "Distance", "8.3");
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

/// No document has one: what was not measured is left out.
TEST_F(LoggedRun, OfNoLengthIsRefused)
{
    write("0", "30", "0");
    for (int press = 0; press < 3; ++press)
        strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("A run has a length.")));
    auto *distance = named<QAbstractSpinBox>(dialog, QStringLiteral("Distance"));
    EXPECT_TRUE(distance->hasFocus());
    distance->selectAll();
    strike(Qt::Key_Delete);
    strike(Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(run().distance, std::nullopt);
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

} // namespace restride
