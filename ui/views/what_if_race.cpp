// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/what_if_race.h"

#include "ui/dialogs/date_field.h"
#include "ui/dialogs/form_row.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"
#include "ui/views/time_slider.h"

#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

constexpr int kField = 34;
constexpr int kSoonestDays = 7;   ///< of a race that is tried out
constexpr int kEarlierDays = 120; ///< than the race
constexpr int kLaterDays = 240;   ///< than the race

} // namespace

WhatIfRace::WhatIfRace(QWidget *parent)
    : QWidget(parent), date_(new DateField(tr("Race on"))), reason_(new FieldReason),
      slider_(new TimeSlider(tr("Day of the race")))
{
    date_->setMinimumHeight(scaled(kField));
    auto *caption = new TextLabel(TypeStep::Small, Tone::Secondary);
    caption->setText(tr("The race on"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, scaled(8));
    rows->setSpacing(scaled(4));
    rows->addWidget(caption);
    rows->addWidget(date_);
    rows->addWidget(reason_);
    rows->addWidget(slider_);
    connect(slider_, &TimeSlider::dayChosen, this, [this](Date day) {
        if (!filling_)
            take(day);
    });
    connect(date_, &DateField::dateChanged, this, &WhatIfRace::takeTyped);
    connect(date_, &DateField::refused, this, [this](const QString &reason) {
        reason.isEmpty() ? reason_->clear() : reason_->tell(date_, reason);
    });
}

void WhatIfRace::showDay(Date today, Date race, Date chosen)
{
    filling_ = true;
    today_ = today;
    const Date soonest = std::max(today + Days{kSoonestDays}, race - Days{kEarlierDays});
    slider_->setDays(std::min({soonest, race, chosen}), std::max(race, chosen) + Days{kLaterDays},
                     chosen);
    date_->setDay(chosen);
    date_->setSuggestion(chosen);
    filling_ = false;
}

void WhatIfRace::focusSlider()
{
    slider_->setFocus();
}

QString WhatIfRace::reason() const
{
    return reason_->reason();
}

void WhatIfRace::takeTyped()
{
    const auto day = date_->day();
    if (filling_ || !day)
        return;
    if (*day > today_)
        take(*day);
    else
        reason_->tell(
            date_,
            tr("A race lies ahead: %1 at the earliest.").arg(text::dayMonthYear(today_ + Days{1})));
}

void WhatIfRace::take(Date day)
{
    filling_ = true;
    reason_->clear();
    slider_->chooseDay(day);
    date_->setDay(day);
    filling_ = false;
    emit dayTried(day);
}

} // namespace restride
