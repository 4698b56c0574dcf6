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
    date_->sayAt(reason_);
    connect(slider_, &TimeSlider::dayChosen, this, &WhatIfRace::takeSlid);
    connect(date_, &DateField::dayChanged, this, &WhatIfRace::takeTyped);
}

void WhatIfRace::showDay(Date today, Date race, Date chosen)
{
    filling_ = true;
    today_ = today;
    race_ = race;
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

bool WhatIfRace::confirm()
{
    if (!fieldsUnderstood(*this))
        return false;
    const bool ahead = date_->day() > today_;
    if (!ahead)
        date_->setFocus();
    return ahead;
}

QString WhatIfRace::reason() const
{
    return reason_->reason();
}

void WhatIfRace::takeSlid(Date day)
{
    if (filling_)
        return;
    filling_ = true;
    date_->setDay(day);
    filling_ = false;
    tryOut(day);
}

/// The text is left alone: there may be more to come.
void WhatIfRace::takeTyped()
{
    const auto day = date_->day();
    if (filling_ || !day)
        return;
    if (*day <= today_) {
        reason_->tell(
            date_,
            tr("A race lies ahead: %1 at the earliest.").arg(text::dayMonthYear(today_ + Days{1})));
        emit dayTried(race_); // and none of the days that came by while it was typed
        return;
    }
    filling_ = true;
    slider_->chooseDay(*day);
    filling_ = false;
    tryOut(*day);
}

void WhatIfRace::tryOut(Date day)
{
    reason_->clear();
    emit dayTried(day);
}

} // namespace restride
