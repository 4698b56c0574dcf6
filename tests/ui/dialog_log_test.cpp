// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialog_support.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>

namespace restride {
namespace {

using namespace testing;

LogRequest plannedToday()
{
    return {today(), today(), plannedRun(today()), {}};
}

const RunEntry &runOf(const LogDialog &dialog)
{
    return std::get<RunEntry>(*dialog.entry());
}

TEST(LogDialog, LogsACleanRunAsPlannedWithTwoDigitsAndEnter)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    press(dialog, Qt::Key_0);
    press(dialog, Qt::Key_0);
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(dialog.result(), int(QDialog::Accepted));
    const RunEntry &run = runOf(dialog);
    EXPECT_EQ(run.date, today());
    EXPECT_EQ(run.walk, minutes(24));
    EXPECT_EQ(run.jog, minutes(6));
    EXPECT_EQ(run.painDuring, Pain::of(0));
    EXPECT_EQ(run.painAfter, Pain::of(0));
    EXPECT_FALSE(run.id.empty());
}

TEST(LogDialog, LeavesUnsaidWhatWasNotSaid)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    press(dialog, Qt::Key_3);
    press(dialog, Qt::Key_Return);
    ASSERT_TRUE(dialog.entry());
    const RunEntry &run = runOf(dialog);
    EXPECT_EQ(run.painDuring, Pain::of(3));
    EXPECT_FALSE(run.painAfter);
    EXPECT_FALSE(run.painNextMorning);
    EXPECT_FALSE(run.distance);
    EXPECT_FALSE(run.terrain);
    EXPECT_FALSE(run.effort);
    EXPECT_FALSE(run.course);
    EXPECT_TRUE(run.masked.empty());
}

TEST(LogDialog, AsksForThePainDuringInWords)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("0 is none")));
    EXPECT_TRUE(named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->hasFocus());
}

TEST(LogDialog, LogsWhatWasDifferent)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    button(dialog, QStringLiteral("Different…"))->click();
    named<MinutesBox>(dialog, QStringLiteral("Minutes walked"))->setValue(10);
    named<MinutesBox>(dialog, QStringLiteral("Minutes jogged"))->setValue(12.5);
    named<DistanceBox>(dialog, QStringLiteral("Distance"))->setValue(3.4);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(2));
    for (const QString &chip :
         {QStringLiteral("Rose"), QStringLiteral("Hills"), QStringLiteral("Faster"),
          QStringLiteral("Painkiller"), QStringLiteral("Tape")})
        button(dialog, chip)->click();
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    const RunEntry &run = runOf(dialog);
    EXPECT_EQ(run.walk, minutes(10));
    EXPECT_EQ(run.jog, Seconds{750});
    EXPECT_EQ(run.distance, Metres{3400});
    EXPECT_EQ(run.course, Course::Rising);
    EXPECT_EQ(run.terrain, Ground::Hilly);
    EXPECT_EQ(run.effort, Effort::Hard);
    EXPECT_EQ(run.masked, (Masks{Mask::Painkiller, Mask::Tape}));
}

TEST(LogDialog, RefusesARunInTheFutureAtTheField)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    button(dialog, QStringLiteral("Different…"))->click();
    auto *date = named<DateField>(dialog, QStringLiteral("Day"));
    date->setDay(today() + Days{1});
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(0));
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("Only what has happened")));
    EXPECT_EQ(date->day(), today() + Days{1}) << "what was typed is not bent into another day";
    date->setDay(day(1969, 12, 31));
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    date->setDay(today());
    dialog.accept();
    EXPECT_TRUE(dialog.entry());
}

TEST(LogDialog, RefusesARunOfNoLength)
{
    LogDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(0));
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    EXPECT_TRUE(says(dialog, QStringLiteral("How long was it?")));
}

TEST(LogDialog, AsksTheNextMorningOnlyOnceItHasCome)
{
    LogDialog now(plannedToday());
    open(now);
    EXPECT_FALSE(named<PainStrip>(now, QStringLiteral("Pain on the next morning"))->isVisible());

    LogRequest past = plannedToday();
    past.date = today() - Days{2};
    past.planned = plannedRun(past.date);
    LogDialog then(past);
    open(then);
    auto *morning = named<PainStrip>(then, QStringLiteral("Pain on the next morning"));
    EXPECT_TRUE(morning->isVisible());
    press(then, Qt::Key_1);
    press(then, Qt::Key_1);
    press(then, Qt::Key_2);
    press(then, Qt::Key_Return);
    ASSERT_TRUE(then.entry());
    EXPECT_EQ(runOf(then).painNextMorning, Pain::of(2));
    EXPECT_EQ(runOf(then).date, past.date);
}

TEST(LogDialog, SkipsWithAReasonOrWithout)
{
    LogDialog plain(plannedToday());
    open(plain);
    button(plain, QStringLiteral("Not done"))->click();
    plain.accept();
    ASSERT_TRUE(plain.entry());
    EXPECT_EQ(std::get<SkipEntry>(*plain.entry()).reason, "");

    LogDialog ill(plannedToday());
    open(ill);
    button(ill, QStringLiteral("Not done"))->click();
    button(ill, QStringLiteral("Ill"))->click();
    ill.accept();
    ASSERT_TRUE(ill.entry());
    EXPECT_EQ(std::get<SkipEntry>(*ill.entry()).reason, "Ill");
}

TEST(LogDialog, KeepsWhatItDoesNotShowWhenChangingARun)
{
    RunEntry logged;
    logged.id = "r1";
    logged.date = today() - Days{3};
    logged.walk = Seconds{601};
    logged.jog = Seconds{1234};
    logged.distance = Metres{4321};
    logged.terrain = Ground::Flat;
    logged.effort = Effort::Race;
    logged.painDuring = Pain::of(3);
    logged.painOnset = minutes(7);
    logged.course = Course::Late;
    logged.masked = {Mask::Brace};
    logged.shoe = "old";
    logged.surface = "track";
    logged.climb = Metres{40};
    logged.source = "fit";
    logged.note = "first\nsecond";
    LogDialog dialog(plannedToday(), logged);
    open(dialog);
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(runOf(dialog), logged);
}

TEST(LogDialog, AnswersWithWhatThePlanMakesOfTheDraft)
{
    LogRequest request = plannedToday();
    std::optional<Entry> seen;
    request.answer = [&seen](const Entry &entry) {
        seen = entry;
        return LiveAnswer{QStringLiteral("Clean so far."), Kind::Walk};
    };
    LogDialog dialog(request);
    open(dialog);
    EXPECT_FALSE(seen) << "without a score there is nothing to ask the plan";
    press(dialog, Qt::Key_1);
    ASSERT_TRUE(seen);
    EXPECT_EQ(std::get<RunEntry>(*seen).painDuring, Pain::of(1));
    EXPECT_TRUE(says(dialog, QStringLiteral("Clean so far.")));
}

TEST(LogDialog, ColoursTheAnswerByTheSessionThatComesNext)
{
    LogRequest request = plannedToday();
    request.answer = [](const Entry &entry) {
        const bool hurt = std::get<RunEntry>(entry).painDuring == Pain::of(6);
        return LiveAnswer{QStringLiteral("The answer."),
                          hurt ? std::optional(Kind::Walk) : std::nullopt};
    };
    const auto inkAfter = [&request](Qt::Key score) {
        LogDialog dialog(request);
        open(dialog);
        press(dialog, score);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->text() == QStringLiteral("The answer."))
                return label->palette().color(QPalette::WindowText);
        return QColor();
    };
    EXPECT_EQ(inkAfter(Qt::Key_6), theme().kind(Kind::Walk).text);
    EXPECT_EQ(inkAfter(Qt::Key_1), theme().kind(Kind::WalkJog).text)
        << "no session named: the run's own colour";
}

TEST(LogDialog, KeepsALongNoteAndShowsTagsAsText)
{
    const QString note = QStringLiteral("<b>loud</b> &amp; ").repeated(600);
    ASSERT_GE(note.size(), 10000);
    LogDialog dialog(plannedToday());
    open(dialog);
    button(dialog, QStringLiteral("Note…"))->click();
    named<QPlainTextEdit>(dialog, QStringLiteral("Note"))->setPlainText(note);
    named<PainStrip>(dialog, QStringLiteral("Pain during the run"))->setPain(Pain::of(0));
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(QString::fromStdString(runOf(dialog).note), note);
    EXPECT_LE(dialog.height(), dialog.screen()->availableGeometry().height());
}

TEST(LogDialog, ShowsEveryLabelAsPlainText)
{
    LogDialog dialog(plannedToday());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST(LogDialog, TabsFromTheScoresToSave)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    press(dialog, Qt::Key_Tab);
    EXPECT_TRUE(named<PainStrip>(dialog, QStringLiteral("Pain within the hour after"))->hasFocus());
    const QAbstractButton *save = button(dialog, QStringLiteral("Save"));
    int steps = 0;
    while (!save->hasFocus() && ++steps < 40)
        press(dialog, Qt::Key_Tab);
    EXPECT_TRUE(save->hasFocus());
    EXPECT_GT(steps, 10) << "the chips come before the foot";
}

TEST(LogDialog, ClosesOnEscapeWithoutAnEntry)
{
    LogDialog dialog(plannedToday());
    open(dialog);
    press(dialog, Qt::Key_1);
    press(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.entry());
}

TEST(CrossDialog, AsksForTheSportAndThePainOnly)
{
    CrossDialog dialog({today(), today(), std::nullopt, {}});
    open(dialog);
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    button(dialog, QStringLiteral("Swim"))->click();
    dialog.accept();
    EXPECT_FALSE(dialog.entry());
    named<PainStrip>(dialog, QStringLiteral("Pain during the training"))->setPain(Pain::of(1));
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(dialog.entry()->sport, Sport::Swim);
    EXPECT_EQ(dialog.entry()->painDuring, Pain::of(1));
    EXPECT_FALSE(dialog.entry()->painNextMorning);
}

TEST(CrossDialog, KeepsAnEntryThatIsOnlyLookedAt)
{
    CrossEntry logged;
    logged.id = "c1";
    logged.date = today() - Days{1};
    logged.sport = Sport::Row;
    logged.duration = Seconds{1999};
    logged.painDuring = Pain::of(0);
    logged.note = "easy";
    CrossDialog dialog({today(), logged.date, std::nullopt, {}}, logged);
    open(dialog);
    dialog.accept();
    ASSERT_TRUE(dialog.entry());
    EXPECT_EQ(*dialog.entry(), logged);
}

} // namespace
} // namespace restride
