// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/date_dialogs.h"

#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/sign_list.h"
#include "ui/dialogs/tick_box.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>

namespace restride::testing {
namespace {

const Date kBefore = day(2026, 11, 24);
const Date kAfter = day(2027, 3, 10);

Plan noPlan(const Profile &, const std::vector<Entry> &)
{
    Plan plan;
    plan.today = kBefore;
    return plan;
}

void sayPain(QDialog &dialog)
{
    auto *strips = dialog.findChild<PainStrip *>();
    ASSERT_NE(strips, nullptr);
    strips->setPain(Pain::of(1));
}

void setMinutes(QDialog &dialog)
{
    for (MinutesBox *box : dialog.findChildren<MinutesBox *>())
        box->setProperty("value", 30);
}

constexpr const char *kRaceDay = "Day of the race";
constexpr const char *kSwitchBy = "Last day to change the entry";
constexpr const char *kLastRun = "Last run";
constexpr const char *kOnset = "Sore since";

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
                if (auto *signs = dialog.findChild<SignList *>(); signs && signs->isVisible())
                    signs->none()->setChecked(true);
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

} // namespace

void PrintTo(const Asking &asking, std::ostream *out)
{
    *out << asking.name;
}

Profile withRace()
{
    Profile profile;
    Goal goal;
    goal.race = {day(2027, 5, 9), Metres{21097}, "Coast half"};
    profile.goal = goal;
    return profile;
}

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

void type(const QString &text)
{
    for (const QChar letter : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                            static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                            Qt::NoModifier);
    }
}

void strike(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

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

void DateFieldShown::show()
{
    dialog_ = GetParam().make();
    open(*dialog_);
    GetParam().prepare(*dialog_);
    field_ = fieldOf(*dialog_, GetParam().field);
    ASSERT_NE(field_, nullptr);
    ASSERT_TRUE(field_->isVisible());
    field_->setFocus();
}

std::optional<Date> DateFieldShown::typed(const char *text)
{
    show();
    if (HasFatalFailure())
        return std::nullopt;
    type(QString::fromUtf8(text));
    finish();
    EXPECT_NE(dialog_->isVisible(), GetParam().accepts) << "the dialog goes on";
    return GetParam().handedOver(*dialog_);
}

void DateFieldShown::finish()
{
    QMetaObject::invokeMethod(dialog_.get(), "accept");
}

QString DateFieldShown::reason() const
{
    for (QWidget *parent = field_->parentWidget(); parent; parent = parent->parentWidget())
        if (const auto *row = qobject_cast<FormRow *>(parent))
            return row->reason();
    return {};
}

} // namespace restride::testing
