// SPDX-License-Identifier: GPL-3.0-or-later
// Every date field of every dialog, typed into key by key in the forms that a language knows: what
// the dialog hands over is the day, and what is no day is said where it was typed.
#include "tests/support/german.h"
#include "tests/ui/dialog_support.h"

#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/tick_box.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <memory>

namespace restride {
namespace {

using namespace testing;

const Date kSeventhOfMarch = day(2027, 3, 7);
const Date kBefore = day(2026, 11, 24);
const Date kAfter = day(2027, 3, 10);

/// A dialog with one of its date fields.
struct Asking {
    std::string name;
    const char *field; ///< its name in the sources
    std::function<std::unique_ptr<QDialog>()> make;
    /// Fills in what else is needed, and brings the field's page up.
    std::function<void(QDialog &)> prepare;
    std::function<std::optional<Date>(const QDialog &)> handedOver;
    bool accepts = true; ///< whether its button ends the dialog, or only goes on
};

void PrintTo(const Asking &asking, std::ostream *out)
{
    *out << asking.name;
}

Plan noPlan(const Profile &, const std::vector<Entry> &)
{
    Plan plan;
    plan.today = kBefore;
    return plan;
}

Profile withRace()
{
    Profile profile;
    Goal goal;
    goal.race = {day(2027, 5, 9), Metres{21097}, "Coast half"};
    profile.goal = goal;
    return profile;
}

void sayPain(QDialog &dialog)
{
    auto *strips = dialog.findChild<PainStrip *>();
    ASSERT_NE(strips, nullptr);
    strips->setPain(Pain::of(1));
}

void setMinutes(QDialog &dialog)
{
    for (QDoubleSpinBox *box : dialog.findChildren<QDoubleSpinBox *>())
        if (box->isVisible() && box->minimum() == 0)
            box->setValue(30);
}

constexpr const char *kRaceDay = "Day of the race";
constexpr const char *kSwitchBy = "Last day to change the entry";
constexpr const char *kLastRun = "Last run";
constexpr const char *kOnset = "Sore since";

/// The date field of that name, in the language in force.
DateField *fieldOf(const QWidget &dialog, const char *name)
{
    for (const char *context :
         {"restride::RacePage", "restride::RunningPage", "restride::KneePage",
          "restride::RunDetails", "restride::CrossDialog", "restride::ClearedDialog"})
        if (auto *field = named<DateField>(dialog, QCoreApplication::translate(context, name)))
            return field;
    return nullptr;
}

Asking ofProfile(const char *name, int tab, const char *field, Date today,
                 std::optional<Date> (*read)(const Profile &))
{
    return {name, field,
            [tab, today]() -> std::unique_ptr<QDialog> {
                return std::make_unique<ProfileDialog>(withRace(), today,
                                                       static_cast<ProfileDialog::Tab>(tab));
            },
            [](QDialog &) {},
            [read](const QDialog &dialog) {
                return read(dynamic_cast<const ProfileDialog &>(dialog).profile());
            }};
}

Asking ofFirstStart(const char *name, int page, const char *field, Date today,
                    std::optional<Date> (*read)(const Profile &))
{
    return {name,
            field,
            [today]() -> std::unique_ptr<QDialog> {
                return std::make_unique<FirstStartDialog>(today, noPlan);
            },
            [page](QDialog &dialog) {
                fieldOf(dialog, kRaceDay)->setDay(day(2027, 5, 9));
                for (int i = 0; i < page; ++i)
                    button(dialog, QStringLiteral("Next"))
                        ? button(dialog, QStringLiteral("Next"))->click()
                        : button(dialog, QStringLiteral("Weiter"))->click();
            },
            [read](const QDialog &dialog) {
                return read(dynamic_cast<const FirstStartDialog &>(dialog).profile());
            },
            false};
}

std::optional<Date> raceDay(const Profile &profile)
{
    return profile.goal ? std::optional(profile.goal->race.date) : std::nullopt;
}
std::optional<Date> switchBy(const Profile &profile)
{
    return profile.goal ? profile.goal->switchBy : std::nullopt;
}
std::optional<Date> lastRun(const Profile &profile)
{
    return profile.before.lastRun;
}
std::optional<Date> onset(const Profile &profile)
{
    return profile.knee.onset;
}

Asking ofLog()
{
    return {"LogDay", "Day",
            []() -> std::unique_ptr<QDialog> {
                return std::make_unique<LogDialog>(LogRequest{kAfter, kAfter, std::nullopt, {}});
            },
            [](QDialog &dialog) {
                setMinutes(dialog);
                sayPain(dialog);
            },
            [](const QDialog &dialog) -> std::optional<Date> {
                const auto &entry = dynamic_cast<const LogDialog &>(dialog).entry();
                return entry ? std::optional(dateOf(*entry)) : std::nullopt;
            }};
}

Asking ofChangedLog()
{
    Asking asking = ofLog();
    asking.name = "ChangedLogDay";
    asking.make = []() -> std::unique_ptr<QDialog> {
        RunEntry run;
        run.id = "run";
        run.date = kAfter - Days{1};
        run.jog = minutes(20);
        return std::make_unique<LogDialog>(LogRequest{kAfter, run.date, std::nullopt, {}}, run);
    };
    return asking;
}

Asking ofCross()
{
    return {"CrossDay", "Day",
            []() -> std::unique_ptr<QDialog> {
                return std::make_unique<CrossDialog>(LogRequest{kAfter, kAfter, std::nullopt, {}});
            },
            [](QDialog &dialog) {
                setMinutes(dialog);
                sayPain(dialog);
                dialog.findChild<QAbstractButton *>()->click(); // the first sport
            },
            [](const QDialog &dialog) -> std::optional<Date> {
                const auto &entry = dynamic_cast<const CrossDialog &>(dialog).entry();
                return entry ? std::optional(entry->date) : std::nullopt;
            }};
}

Asking ofCleared()
{
    return {"AllowedFrom", "Running allowed from",
            []() -> std::unique_ptr<QDialog> {
                return std::make_unique<ClearedDialog>(kAfter, std::nullopt);
            },
            [](QDialog &dialog) { dialog.findChild<TickBox *>()->setChecked(true); },
            [](const QDialog &dialog) -> std::optional<Date> {
                const auto &entry = dynamic_cast<const ClearedDialog &>(dialog).entry();
                return entry ? std::optional(entry->date) : std::nullopt;
            }};
}

std::vector<Asking> allThatAsk()
{
    return {ofProfile("ProfileRaceDay", 0, kRaceDay, kBefore, raceDay),
            ofProfile("ProfileSwitchBy", 0, kSwitchBy, kBefore, switchBy),
            ofProfile("ProfileLastRun", 1, kLastRun, kAfter, lastRun),
            ofProfile("ProfileOnset", 2, kOnset, kAfter, onset),
            ofFirstStart("FirstStartRaceDay", 0, kRaceDay, kBefore, raceDay),
            ofFirstStart("FirstStartSwitchBy", 0, kSwitchBy, kBefore, switchBy),
            ofFirstStart("FirstStartLastRun", 1, kLastRun, kAfter, lastRun),
            ofFirstStart("FirstStartOnset", 2, kOnset, kAfter, onset),
            ofLog(),
            ofChangedLog(),
            ofCross(),
            ofCleared()};
}

/// Key by key, wherever the focus is.
void type(const QString &text)
{
    for (const QChar letter : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                            static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                            Qt::NoModifier);
    }
}

class EveryDateField : public ::testing::TestWithParam<Asking>
{
protected:
    void show()
    {
        dialog_ = GetParam().make();
        open(*dialog_);
        GetParam().prepare(*dialog_);
        field_ = fieldOf(*dialog_, GetParam().field);
        ASSERT_NE(field_, nullptr);
        ASSERT_TRUE(field_->isVisible());
        field_->setFocus();
    }
    /// The day that the dialog hands over once `text` was typed.
    std::optional<Date> typed(const char *text)
    {
        show();
        if (HasFatalFailure())
            return std::nullopt;
        type(QString::fromUtf8(text));
        finish();
        EXPECT_NE(dialog_->isVisible(), GetParam().accepts) << "the dialog goes on";
        return GetParam().handedOver(*dialog_);
    }
    void finish() { QMetaObject::invokeMethod(dialog_.get(), "accept"); }

    [[nodiscard]] QString reason() const
    {
        for (QWidget *parent = field_->parentWidget(); parent; parent = parent->parentWidget())
            if (const auto *row = qobject_cast<FormRow *>(parent))
                return row->reason();
        return {};
    }

    std::unique_ptr<QDialog> dialog_;
    DateField *field_ = nullptr;
};

INSTANTIATE_TEST_SUITE_P(Dialogs, EveryDateField, ::testing::ValuesIn(allThatAsk()),
                         [](const auto &asking) { return asking.param.name; });

TEST_P(EveryDateField, TakesTheFormsOfBritain)
{
    for (const char *text : {"7.3.27", "07/03/2027", "7/3/27", "2027-03-07", "7 March 2027",
                             "Sunday 7 March 2027", "7 Mar 27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
}

TEST_P(EveryDateField, TakesTheFormsOfAmerica)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const char *text : {"03/07/2027", "3/7/27", "2027-03-07", "March 7, 2027", "7.3.27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
    QLocale::setDefault(before);
}

TEST_P(EveryDateField, TakesTheFormsOfGermany)
{
    const test::SpeakingGerman german;
    for (const char *text :
         {"7.3.27", "07.03.2027", "07/03/2027", "2027-03-07", "7. März 2027", "7 mär 27"})
        EXPECT_EQ(typed(text), kSeventhOfMarch) << text;
}

TEST_P(EveryDateField, SaysWhereSomethingIsNoDayAndLosesNothing)
{
    show();
    const auto before = field_->day();
    type(QStringLiteral("someday"));
    finish();
    EXPECT_TRUE(dialog_->isVisible()) << "it stays";
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    EXPECT_EQ(field_->accessibleDescription(), reason()) << "spoken at the field";
    EXPECT_EQ(field_->day(), before);

    // Typed anew at once, where the keys go.
    field_->setFocus();
    type(QStringLiteral("7.3.27"));
    EXPECT_EQ(field_->day(), kSeventhOfMarch);
    finish();
    EXPECT_EQ(GetParam().handedOver(*dialog_), kSeventhOfMarch);
    EXPECT_TRUE(reason().isEmpty()) << qPrintable(reason());
}

TEST(DateFieldsOfTheProfile, AreNotForgottenBehindAnotherTab)
{
    ProfileDialog dialog(withRace(), kBefore, ProfileDialog::Tab::TheRace);
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setFocus();
    type(QStringLiteral("someday"));
    dialog.findChild<QTabWidget *>()->setCurrentIndex(3);
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.findChild<QTabWidget *>()->currentIndex(), 0);
    EXPECT_TRUE(says(dialog, QStringLiteral("“someday” is no day")));
}

TEST(DateFieldsOfTheProfile, AreNotAskedWhereTheyDoNotMatter)
{
    ProfileDialog dialog(withRace(), kBefore, ProfileDialog::Tab::TheRace);
    open(dialog);
    named<DateField>(dialog, QStringLiteral("Day of the race"))->setFocus();
    type(QStringLiteral("someday"));
    button(dialog, QStringLiteral("No race yet: back to running, that is all"))->click();
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(dialog.profile().goal);
}

} // namespace
} // namespace restride
