// SPDX-License-Identifier: GPL-3.0-or-later
// Every number field of every dialog, typed into key by key in English and German: both signs
// between the whole and its tenths are read, and what is no number is said and never kept.
#include "tests/support/german.h"
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/text/units.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCoreApplication>

namespace restride {
namespace {

using namespace testing;

enum class Kept { Tenths, Whole, Pace };

/// A dialog with one of its number fields.
struct Figure {
    std::string name;
    const char *context; ///< where the field's name stands in the sources
    const char *field;
    Kept kept = Kept::Tenths;
    std::function<std::unique_ptr<QDialog>()> make;
    /// The figure as it is shown: kilometres, minutes, seconds a kilometre.
    std::function<std::optional<double>(const QDialog &)> handedOver;
};

void PrintTo(const Figure &figure, std::ostream *out)
{
    *out << figure.name;
}

std::optional<double> km(const std::optional<Metres> &distance)
{
    return distance ? std::optional(distance->km()) : std::nullopt;
}

std::optional<double> inMinutes(const std::optional<Seconds> &time)
{
    return time ? std::optional(toMinutes(*time)) : std::nullopt;
}

std::optional<double> seconds(const std::optional<Pace> &pace)
{
    return pace ? std::optional<double>(pace->secondsPerKm()) : std::nullopt;
}

/// Its length is asked for, because it is none of the usual ones.
Profile ofAShortRace()
{
    Profile profile = withRace();
    profile.goal->race.distance = Metres{3000};
    profile.goal->cutoff = minutes(300);
    return profile;
}

using Read = std::optional<double> (*)(const Profile &);

Figure ofProfile(const char *name, ProfileDialog::Tab tab, const char *context, const char *field,
                 Read read, Kept kept = Kept::Tenths)
{
    return {name,
            context,
            field,
            kept,
            [tab]() -> std::unique_ptr<QDialog> {
                return std::make_unique<ProfileDialog>(ofAShortRace(), today(), tab);
            },
            [read](const QDialog &dialog) {
                return dialog.result() == QDialog::Accepted
                           ? read(dynamic_cast<const ProfileDialog &>(dialog).profile())
                           : std::nullopt;
            }};
}

Figure ofLog(const char *name, const char *field, std::optional<double> (*read)(const RunEntry &))
{
    return {
        name,
        "restride::RunDetails",
        field,
        Kept::Tenths,
        []() -> std::unique_ptr<QDialog> {
            RunEntry run;
            run.id = "run";
            run.date = today();
            run.walk = minutes(5);
            run.jog = minutes(150);
            run.painDuring = Pain::of(1);
            return std::make_unique<LogDialog>(LogRequest{today(), today(), std::nullopt, {}}, run);
        },
        [read](const QDialog &dialog) {
            const auto &entry = dynamic_cast<const LogDialog &>(dialog).entry();
            return entry ? read(std::get<RunEntry>(*entry)) : std::nullopt;
        }};
}

Figure ofCross()
{
    return {"CrossMinutes",
            "restride::CrossDialog",
            "Minutes",
            Kept::Tenths,
            []() -> std::unique_ptr<QDialog> {
                CrossEntry cross;
                cross.id = "cross";
                cross.date = today();
                cross.duration = minutes(30);
                cross.painDuring = Pain::of(1);
                return std::make_unique<CrossDialog>(LogRequest{today(), today(), std::nullopt, {}},
                                                     cross);
            },
            [](const QDialog &dialog) {
                const auto &entry = dynamic_cast<const CrossDialog &>(dialog).entry();
                return entry ? inMinutes(entry->duration) : std::nullopt;
            }};
}

constexpr const char *kRunningPage = "restride::RunningPage";

std::vector<Figure> allFigures()
{
    using enum ProfileDialog::Tab;
    const auto lastWeek = [](const Profile &profile) -> std::optional<double> {
        return profile.before.weekly.empty() ? std::nullopt : km(profile.before.weekly.back());
    };
    return {
        ofLog("Walked", "Minutes walked", [](const RunEntry &run) { return inMinutes(run.walk); }),
        ofLog("Jogged", "Minutes jogged", [](const RunEntry &run) { return inMinutes(run.jog); }),
        ofLog("Distance", "Distance", [](const RunEntry &run) { return km(run.distance); }),
        ofCross(),
        ofProfile("RaceLength", TheRace, "restride::RacePage", "Length of the race",
                  [](const Profile &profile) { return km(profile.goal->race.distance); }),
        ofProfile("CutOff", TheRace, "restride::RacePage", "Cut-off time of the race",
                  [](const Profile &profile) { return inMinutes(profile.goal->cutoff); }),
        ofProfile("LastWeek", RunningLately, kRunningPage, "Distance %1", lastWeek),
        ofProfile("Longest", RunningLately, kRunningPage, "Longest run of the last weeks",
                  [](const Profile &profile) { return km(profile.before.longest); }),
        ofProfile(
            "RunsAWeek", RunningLately, kRunningPage, "Runs a week",
            [](const Profile &profile) -> std::optional<double> {
                return profile.before.runsPerWeek;
            },
            Kept::Whole),
        ofProfile(
            "EasyPace", RunningLately, kRunningPage, "Easy pace",
            [](const Profile &profile) { return seconds(profile.runner.easyPace); }, Kept::Pace),
        ofProfile(
            "WalkPace", RunningLately, kRunningPage, "Brisk walking pace",
            [](const Profile &profile) { return seconds(profile.runner.walkPace); }, Kept::Pace),
        ofProfile("PainFree", TheKnee, "restride::KneePage",
                  "Minutes of jogging that stay free of pain",
                  [](const Profile &profile) { return inMinutes(profile.knee.painFree); }),
        ofProfile(
            "Age", TheDays, "restride::DaysPage", "Age in years",
            [](const Profile &profile) -> std::optional<double> { return profile.runner.age; },
            Kept::Whole)};
}

class EveryNumberField : public ::testing::TestWithParam<Figure>
{
protected:
    void show()
    {
        dialog_ = GetParam().make();
        open(*dialog_);
        QString name = QCoreApplication::translate(GetParam().context, GetParam().field);
        if (name.contains(QStringLiteral("%1"))) // one of four weeks
            name = QCoreApplication::translate(GetParam().context, GetParam().field, "last week")
                       .arg(QCoreApplication::translate(GetParam().context, "last week"));
        field_ = named<QAbstractSpinBox>(*dialog_, name);
        ASSERT_NE(field_, nullptr) << qPrintable(name);
        ASSERT_TRUE(field_->isVisible());
        field_->setFocus(Qt::TabFocusReason);
        field_->selectAll();
    }
    /// What the dialog hands over after `text` was typed and Enter pressed; nothing where it stays.
    std::optional<double> typed(const char *text)
    {
        show();
        if (HasFatalFailure())
            return std::nullopt;
        type(QString::fromUtf8(text));
        strike(Qt::Key_Return);
        return GetParam().handedOver(*dialog_);
    }
    void takesBothSigns()
    {
        switch (GetParam().kept) {
        case Kept::Tenths:
            EXPECT_EQ(typed("22.5"), 22.5);
            EXPECT_EQ(typed("22,5"), 22.5);
            EXPECT_EQ(typed("22"), 22);
            break;
        case Kept::Whole:
            EXPECT_EQ(typed("4"), 4);
            EXPECT_EQ(typed("4.5"), std::nullopt) << "the dialog stays";
            EXPECT_EQ(typed("4,5"), std::nullopt) << "the dialog stays";
            break;
        case Kept::Pace:
            EXPECT_EQ(typed("6:40"), 400);
            EXPECT_EQ(typed("6.40"), 400);
            EXPECT_EQ(typed("6,40"), 400);
            EXPECT_EQ(typed("6,5"), 390) << "six and a half minutes";
            EXPECT_EQ(typed("6.5"), 390);
            EXPECT_EQ(typed("6"), 360);
            break;
        }
    }
    void refusesGroups()
    {
        for (const char *text : {"1.234,5", "1,234.5", "1.234", "1,234", "1 234", "1'234", "12a"}) {
            EXPECT_EQ(typed(text), std::nullopt) << text;
            EXPECT_TRUE(dialog_->isVisible()) << text << ": the dialog stays";
            EXPECT_TRUE(says(*dialog_, QString::fromUtf8(text)))
                << text << ": it is said what was not understood";
            EXPECT_TRUE(field_->hasFocus());
            EXPECT_EQ(field_->text(), QString::fromUtf8(text)) << "as it was typed";
        }
    }

    std::unique_ptr<QDialog> dialog_;
    QAbstractSpinBox *field_ = nullptr;
};

INSTANTIATE_TEST_SUITE_P(Dialogs, EveryNumberField, ::testing::ValuesIn(allFigures()),
                         [](const auto &figure) { return figure.param.name; });

TEST_P(EveryNumberField, TakesBothSignsInEnglish)
{
    takesBothSigns();
}

TEST_P(EveryNumberField, TakesBothSignsInGerman)
{
    const test::SpeakingGerman german;
    takesBothSigns();
}

TEST_P(EveryNumberField, RefusesGroupsInEnglish)
{
    refusesGroups();
}

TEST_P(EveryNumberField, RefusesGroupsInGerman)
{
    const test::SpeakingGerman german;
    refusesGroups();
}

TEST_P(EveryNumberField, LeavesTheTextThatIsNoNumberWhenTabMovesOn)
{
    show();
    type(QStringLiteral("1,2,3"));
    strike(Qt::Key_Tab);
    EXPECT_FALSE(field_->hasFocus());
    EXPECT_EQ(field_->text(), QStringLiteral("1,2,3"));
    EXPECT_TRUE(says(*dialog_, QStringLiteral("“1,2,3” is no number")));
    EXPECT_TRUE(field_->accessibleDescription().contains(QStringLiteral("1,2,3")));
    strike(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(field_->hasFocus());
    type(QStringLiteral("4"));
    EXPECT_FALSE(says(*dialog_, QStringLiteral("is no number"))) << "typed over";
}

TEST_P(EveryNumberField, IsWrittenOutWithoutGroupsAndReadAgain)
{
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        const QLocale before;
        QLocale::setDefault(locale);
        show();
        type(GetParam().kept == Kept::Pace ? QStringLiteral("6:40") : QStringLiteral("12"));
        strike(Qt::Key_Tab);
        const QString written = field_->text();
        EXPECT_FALSE(written.isEmpty());
        field_->setFocus(Qt::TabFocusReason);
        field_->selectAll();
        type(written);
        strike(Qt::Key_Return);
        EXPECT_EQ(GetParam().handedOver(*dialog_), GetParam().kept == Kept::Pace ? 400 : 12)
            << qPrintable(written);
        QLocale::setDefault(before);
    }
}

TEST_P(EveryNumberField, SaysWhatIsTooMuch)
{
    EXPECT_EQ(typed("99999"), std::nullopt);
    EXPECT_TRUE(dialog_->isVisible());
    EXPECT_TRUE(says(*dialog_, QStringLiteral("“99999”")));
}

TEST_P(EveryNumberField, KeepsAFigureThatIsOnlyLookedAt)
{
    show();
    const QString shown = field_->text();
    strike(Qt::Key_Tab);
    EXPECT_EQ(field_->text(), shown);
    EXPECT_FALSE(says(*dialog_, QStringLiteral("is no number")));
}

} // namespace
} // namespace restride
