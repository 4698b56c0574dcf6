// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/time_bar.h"

#include "ui/models/past_plan.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"
#include "ui/views/time_slider.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace restride {

TimeBar::TimeBar(QWidget *parent)
    : QWidget(parent), words_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      slider_(new TimeSlider(tr("The plan as it stood on"))), today_(new QPushButton(tr("today")))
{
    words_->setText(tr("The plan as it stood on"));
    words_->setBuddy(slider_);
    setLook(today_, "quiet");
    today_->setAccessibleName(tr("Back to the plan of today"));
    today_->setToolTip(tr("Back to the plan of today (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(2), scaled(6), 0, 0);
    row->setSpacing(scaled(12));
    row->addWidget(words_);
    row->addWidget(slider_, 1);
    row->addWidget(today_);
    connect(slider_, &TimeSlider::dayChosen, this, [this](Date day) {
        showWords();
        emit dayChosen(day);
    });
    connect(slider_, &TimeSlider::left, this, &TimeBar::goToToday);
    connect(today_, &QPushButton::clicked, this, [this] {
        goToToday();
        slider_->setFocus();
    });
}

void TimeBar::showDays(const CalendarSource &source)
{
    const auto first = firstDayToLookBackAt(source);
    hasPast_ = first.has_value();
    slider_->setPast(first.value_or(source.plan->today), source.plan->today, flareUps(source));
    showWords();
}

void TimeBar::goToToday()
{
    slider_->setValue(slider_->maximum());
}

void TimeBar::showWords()
{
    const bool past = slider_->value() < slider_->maximum();
    const QString asked = tr("The plan as it stood on");
    words_->setText(past ? text::dayMonth(slider_->day()) : asked);
    today_->setEnabled(past);
    holdWordsStill();
}

/// As wide as the question, so that the slider keeps still under the finger; in a narrow bar half
/// of it, in two lines.
void TimeBar::holdWordsStill()
{
    const int asked = words_->fontMetrics().horizontalAdvance(tr("The plan as it stood on"));
    const int needed = asked + slider_->minimumSizeHint().width() + today_->sizeHint().width() +
                       2 * layout()->spacing() + scaled(4);
    words_->setFixedWidth(needed <= width() ? asked + 1 : asked * 3 / 5);
}

void TimeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    holdWordsStill();
}

} // namespace restride
