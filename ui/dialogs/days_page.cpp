// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/days_page.h"

#include "core/journal/limits.h"
#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/weekday_fields.h"
#include "ui/dialogs/words.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int kUsualAge = 40;

} // namespace

DaysPage::DaysPage(Date today)
    : ProfilePage(tr("Days"),
                  tr("When running fits into the week. The plan takes what it needs of them."),
                  today),
      days_(weekdayChips(tr("Days on which a run may be put"))), longRun_(new QComboBox),
      weekStarts_(new QComboBox), caution_(new SegmentBar(tr("How careful"))),
      age_(new CountBox(tr("Age in years"), tr("not said"), kUsualAge)),
      circumstances_(new ChipRow(tr("Circumstances"), ChipRow::Choice::Any))
{
    longRun_->setAccessibleName(tr("Day of the long run"));
    longRun_->addItem(tr("the plan chooses"));
    addWeekdays(*longRun_);
    weekStarts_->setAccessibleName(tr("First day of the week"));
    addWeekdays(*weekStarts_);
    weekStarts_->setCurrentIndex(static_cast<int>(QLocale().firstDayOfWeek()) - 1);
    caution_->add(tr("S&tandard"));
    caution_->add(tr("&Cautious"));
    caution_->choose(0);
    age_->setRange(limits::kAge.least, limits::kAge.most);
    for (const QString &circumstance : {tr("Postpartum"), tr("Pregnant"), tr("Recent surgery")})
        circumstances_->add(circumstance);
    addRows();
    connectFields();
}

void DaysPage::addRows()
{
    daysRow_ = new FormRow(tr("Days that suit"), days_);
    daysRow_->stretchField();
    longRunRow_ = new FormRow(tr("&Long run on"), longRun_);
    for (QWidget *field : {static_cast<QWidget *>(longRun_), static_cast<QWidget *>(weekStarts_),
                           static_cast<QWidget *>(age_)})
        field->setFixedWidth(scaled(176));
    auto *circumstances = new FormRow(tr("Does one apply?"), circumstances_);
    circumstances->stretchField();
    rows()->addWidget(daysRow_);
    rows()->addWidget(longRunRow_);
    rows()->addWidget(new FormRow(tr("&Week starts on"), weekStarts_));
    rows()->addWidget(
        new FormRow(tr("How careful"), caution_, tr("cautious: three clean runs a rung, not two")));
    rows()->addSpacing(scaled(10));
    rows()->addWidget(words(tr("Only if you like"), TypeStep::Small, Tone::Secondary));
    rows()->addWidget(new FormRow(tr("&Age"), age_));
    rows()->addWidget(circumstances);
}

void DaysPage::connectFields()
{
    connect(days_, &ChipRow::changed, this, [this] {
        daysRow_->clear();
        longRunRow_->clear();
        emit changed();
    });
    connect(longRun_, &QComboBox::currentIndexChanged, this, [this] {
        longRunRow_->clear();
        emit changed();
    });
    connect(weekStarts_, &QComboBox::currentIndexChanged, this, &DaysPage::changed);
    connect(caution_, &SegmentBar::changed, this, &DaysPage::changed);
    connect(age_, &CountBox::valueChanged, this, &DaysPage::changed);
    connect(circumstances_, &ChipRow::changed, this, &DaysPage::changed);
}

WeekdaySet DaysPage::runDays() const
{
    return chosenDays(*days_);
}

std::optional<Weekday> DaysPage::longRunDay() const
{
    const int index = longRun_->currentIndex();
    return index > 0 ? std::optional(weekdayAt(index - 1)) : std::nullopt;
}

void DaysPage::load(const Profile &profile)
{
    const Runner &runner = profile.runner;
    chooseDays(*days_, runner.runDays);
    longRun_->setCurrentIndex(runner.longRunDay ? indexOf(*runner.longRunDay) + 1 : 0);
    weekStarts_->setCurrentIndex(indexOf(runner.weekStarts));
    caution_->choose(runner.caution == Caution::Cautious ? 1 : 0);
    age_->setCount(runner.age);
    for (int i = 0; i < circumstances_->count(); ++i)
        circumstances_->setOn(i, runner.circumstances.contains(static_cast<Circumstance>(i)));
}

void DaysPage::store(Profile &profile) const
{
    Runner &runner = profile.runner;
    // A plan needs a day at all times, also while the last chip is being changed.
    const WeekdaySet days = runDays();
    if (!days.empty())
        runner.runDays = days;
    runner.longRunDay = longRunDay();
    runner.weekStarts = weekdayAt(weekStarts_->currentIndex());
    runner.caution = caution_->chosen() == 1 ? Caution::Cautious : Caution::Standard;
    runner.age = age_->count();
    runner.circumstances = {};
    for (int i = 0; i < circumstances_->count(); ++i)
        if (circumstances_->isOn(i))
            runner.circumstances.insert(static_cast<Circumstance>(i));
}

bool DaysPage::confirm()
{
    daysRow_->clear();
    longRunRow_->clear();
    if (runDays().empty()) {
        daysRow_->refuse(tr("A plan needs one day a week at least."));
        return false;
    }
    const auto longDay = longRunDay();
    if (longDay && !runDays().contains(*longDay)) {
        longRunRow_->refuse(tr("The long run needs one of the days above."));
        return false;
    }
    return true;
}

} // namespace restride
