// SPDX-License-Identifier: GPL-3.0-or-later
// No day gets more than its 24 hours, whatever it was logged in.
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"

namespace restride {
namespace {

using namespace testing;

/// Today has 23 h 40 min of other entries, yesterday none.
LogRequest fullDay(std::optional<Day> planned)
{
    LogRequest request{today(), today(), std::move(planned), {}};
    request.logged = [](Date day) { return day == today() ? minutes(23 * 60 + 40) : Seconds{}; };
    return request;
}

TEST(FullDay, TakesNoRunThatDoesNotFit)
{
    LogDialog dialog(fullDay(std::nullopt));
    open(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
    named<MinutesBox>(dialog, QStringLiteral("Minutes jogged"))->setTime(minutes(21));
    for (int press = 0; press < 3; ++press)
        strike(Qt::Key_Return);
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("A day has 24 hours: with what is logged for it "
                                            "already, this would be 24 h 1 min.")));
    named<DateField>(dialog, QStringLiteral("Day"))->setDay(today() - Days{1});
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry()) << "another day has room";
}

TEST(FullDay, TakesWhatFillsIt)
{
    LogDialog dialog(fullDay(std::nullopt));
    open(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
    named<MinutesBox>(dialog, QStringLiteral("Minutes jogged"))->setTime(minutes(20));
    strike(Qt::Key_Return);
    EXPECT_TRUE(dialog.entry());
}

TEST(FullDay, ShowsTheMinutesOfAPlannedRunThatDoesNotFit)
{
    LogDialog dialog(fullDay(plannedRun(today()))); // 30 minutes
    open(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(1));
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("24 h 10 min")));
    auto *walked = named<MinutesBox>(dialog, QStringLiteral("Minutes walked"));
    EXPECT_TRUE(walked->isVisible());
    walked->setTime(minutes(10));
    dialog.accept();
    EXPECT_TRUE(dialog.entry());
}

TEST(FullDay, TakesNoTrainingThatDoesNotFit)
{
    CrossDialog dialog(fullDay(std::nullopt));
    open(dialog);
    button(dialog, QStringLiteral("Bike"))->click();
    named<PainStrip>(dialog, QStringLiteral("Pain during the training"))->setPain(Pain::of(1));
    dialog.accept(); // 30 minutes
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("24 h 10 min")));
}

} // namespace
} // namespace restride
