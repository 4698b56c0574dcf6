// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/what_if_panel.h"

#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/field_style.h"
#include "ui/document/document.h"
#include "ui/text/text.h"
#include "ui/text/what_if.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"
#include "ui/views/text_label.h"
#include "ui/views/what_if_differences.h"
#include "ui/views/what_if_race.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

constexpr int kWeekdays = 7;
constexpr int kField = 34;
constexpr int kMostWeeks = 16; ///< that can be missed

Weekday weekdayAt(int index)
{
    return Weekday{static_cast<unsigned>(index + 1)}; // Monday first
}

TextLabel *caption(const QString &words)
{
    auto *label = new TextLabel(TypeStep::Small, Tone::Secondary);
    label->setText(words);
    return label;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QFrame(parent), soon_(new QTimer(this)),
      kept_(new TextLabel(TypeStep::Small, Tone::Secondary))
{
    setLook(this, "card");
    setAccessibleName(tr("What if"));
    soon_->setSingleShot(true);
    soon_->setInterval(0);
    connect(soon_, &QTimer::timeout, this, &WhatIfPanel::ask);

    auto *title = new TextLabel(TypeStep::Heading);
    title->setText(tr("What if…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    column->setSpacing(scaled(4));
    column->addWidget(title);
    column->addWidget(kept_);
    column->addSpacing(scaled(8));
    addRace(*column);
    addWeek(*column);
    addDays(*column);
    differences_ = new WhatIfDifferences;
    column->addSpacing(scaled(8));
    column->addWidget(new Hairline);
    column->addSpacing(scaled(4));
    column->addWidget(differences_);
    column->addStretch(1);
    dressFields(this);
}

void WhatIfPanel::addRace(QVBoxLayout &column)
{
    race_ = new WhatIfRace;
    column.addWidget(race_);
    connect(race_, &WhatIfRace::dayTried, this, &WhatIfPanel::takeRaceDate);
}

void WhatIfPanel::addWeek(QVBoxLayout &column)
{
    week_ = new QComboBox;
    week_->setAccessibleName(tr("A week without running"));
    week_->setFixedHeight(scaled(kField));
    week_->view()->setAccessibleName(week_->accessibleName());
    week_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column.addWidget(caption(tr("A week without running")));
    column.addWidget(week_);
    column.addSpacing(scaled(8));
    connect(week_, &QComboBox::currentIndexChanged, this, &WhatIfPanel::takeWeek);
}

void WhatIfPanel::addDays(QVBoxLayout &column)
{
    days_ = new ChipRow(tr("Days that suit"), ChipRow::Choice::Any);
    for (int i = 0; i < kWeekdays; ++i) {
        ChipButton *chip = days_->add(QLocale().standaloneDayName(i + 1, QLocale::ShortFormat));
        chip->setAccessibleName(QLocale().standaloneDayName(i + 1, QLocale::LongFormat));
    }
    column.addWidget(caption(tr("Days that suit")));
    column.addWidget(days_);
    connect(days_, &ChipRow::changed, this, &WhatIfPanel::takeDays);
}

void WhatIfPanel::begin(const Document &document, const WhatIf &wish)
{
    document_ = &document;
    wish_ = wish;
    if (!document.journal().profile.goal)
        wish_.raceDate.reset();
    fill();
    ask();
}

void WhatIfPanel::follow(const Document &document)
{
    document_ = &document;
    fill();
    ask();
}

void WhatIfPanel::focusFirst()
{
    if (race_->isHidden())
        week_->setFocus();
    else
        race_->focusSlider();
}

void WhatIfPanel::fill()
{
    filling_ = true;
    const Profile profile = this->profile();
    const Date today = document_->today();
    const auto &goal = document_->journal().profile.goal;
    race_->setVisible(goal && goal->race.date > today);
    if (goal)
        race_->showDay(today, goal->race.date, profile.goal->race.date);
    for (int i = 0; i < kWeekdays; ++i)
        days_->setOn(i, profile.runner.runDays.contains(weekdayAt(i)));
    fillWeeks();
    filling_ = false;
}

void WhatIfPanel::fillWeeks()
{
    const Profile profile = this->profile();
    const Date today = document_->today();
    weeks_.clear();
    week_->clear();
    week_->addItem(tr("none"));
    for (Date week = startOfWeek(today, profile.runner.weekStarts);
         static_cast<int>(weeks_.size()) < kMostWeeks; week += Days{kWeekdays}) {
        if (profile.goal && profile.goal->race.date > today &&
            week + Days{kWeekdays} > profile.goal->race.date)
            break;
        weeks_.push_back(week);
        week_->addItem(text::dateSpan(week, week + Days{kWeekdays - 1}));
        if (wish_.missedWeek == week)
            week_->setCurrentIndex(week_->count() - 1);
    }
    if (week_->currentIndex() <= 0)
        wish_.missedWeek.reset();
}

void WhatIfPanel::takeRaceDate(Date day)
{
    const Date race = document_->journal().profile.goal->race.date;
    wish_.raceDate = day == race ? std::nullopt : std::optional(day);
    filling_ = true;
    fillWeeks();
    filling_ = false;
    askSoon();
}

void WhatIfPanel::takeWeek(int index)
{
    if (filling_)
        return;
    wish_.missedWeek =
        index > 0 ? std::optional(weeks_[static_cast<std::size_t>(index - 1)]) : std::nullopt;
    askSoon();
    if (wish_.missedWeek)
        emit weekChosen(*wish_.missedWeek);
}

void WhatIfPanel::takeDays()
{
    if (filling_)
        return;
    WeekdaySet days;
    for (int i = 0; i < kWeekdays; ++i)
        if (days_->isOn(i))
            days.insert(weekdayAt(i));
    // Without any day there is nothing to plan: it stays as it was until one is chosen.
    wish_.runDays = days.empty() || days == document_->journal().profile.runner.runDays
                        ? std::nullopt
                        : std::optional(days);
    askSoon();
}

void WhatIfPanel::askSoon()
{
    soon_->start();
}

void WhatIfPanel::ask()
{
    soon_->stop();
    answer_ = wish_.empty() ? nullptr
                            : std::make_shared<const Supposed>(
                                  suppose(document_->journal(), document_->plan(), wish_));
    showDifferences();
    emit supposed(answer_);
}

bool WhatIfPanel::canBeKept() const
{
    return wish_.raceDate || wish_.runDays;
}

Profile WhatIfPanel::profile() const
{
    return wished(document_->journal().profile, wish_);
}

QString WhatIfPanel::question() const
{
    return wish_.empty() ? QString() : text::question(wish_, document_->journal().profile);
}

QStringList WhatIfPanel::differences() const
{
    return differences_->lines();
}

bool WhatIfPanel::confirm()
{
    return race_->isHidden() || race_->confirm();
}

/// What accepting keeps. A week is a guess about days to come, and the journal holds only what has
/// happened: it is left out when it comes, session by session.
QString WhatIfPanel::whatIsKept() const
{
    if (!answer_)
        return tr("Change something, and see what the plan would be.");
    const QString accepted = wish_.raceDate && wish_.runDays
                                 ? tr("Accept keeps the race day and the days that suit.")
                             : wish_.raceDate ? tr("Accept keeps the race day.")
                             : wish_.runDays  ? tr("Accept keeps the days that suit.")
                                              : QString();
    const QString week = wish_.missedWeek
                             ? tr("The week without running is only looked at. When it comes, skip "
                                  "its sessions, and the plan follows.")
                             : QString();
    return QStringList{accepted, week}.join(QLatin1Char(' ')).trimmed();
}

void WhatIfPanel::showDifferences()
{
    kept_->setText(whatIsKept());
    differences_->showDifferences(answer_ ? text::compared(document_->plan(), *answer_)
                                          : std::vector<text::Comparison>{});
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dropped();
    else
        QFrame::keyPressEvent(event);
}

} // namespace restride
