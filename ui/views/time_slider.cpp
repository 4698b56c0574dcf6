// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/time_slider.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

constexpr int kHandle = 16;
constexpr int kTickWide = 6;
constexpr int kTickHigh = 14;
constexpr int kDaysAWeek = 7;

} // namespace

TimeSlider::TimeSlider(const QString &name, QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(name);
    setSingleStep(1);
    setPageStep(kDaysAWeek);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QSlider::valueChanged, this, [this] {
        describe();
        emit dayChosen(day());
    });
}

void TimeSlider::setPast(Date first, Date today, std::vector<Date> flareUps)
{
    isPast_ = true;
    flareUps_ = std::move(flareUps);
    setDays(first, today, today);
}

void TimeSlider::setDays(Date first, Date last, Date chosen)
{
    const QSignalBlocker quiet(this);
    first_ = first;
    setRange(0, daysBetween(first, last));
    setValue(daysBetween(first, chosen));
    describe();
    update();
}

Date TimeSlider::day() const
{
    return first_ + Days{value()};
}

void TimeSlider::chooseDay(Date day)
{
    setValue(daysBetween(first_, day));
}

void TimeSlider::describe()
{
    const bool flared = std::ranges::find(flareUps_, day()) != flareUps_.end();
    const QString when =
        isPast_ && value() == maximum() ? tr("today") : text::weekdayDayMonthYear(day());
    const QString words = flared ? tr("%1, flare-up").arg(when) : when;
    setToolTip(words);
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double TimeSlider::position(Date day) const
{
    const double margin = scaled(kHandle) / 2.0 + 1;
    const double share = double(daysBetween(first_, day)) / std::max(1, maximum());
    const double along = margin + share * (width() - 2 * margin);
    return isRightToLeft() ? width() - along : along;
}

void TimeSlider::goTo(double x)
{
    const double margin = scaled(kHandle) / 2.0 + 1;
    const double along = isRightToLeft() ? width() - x : x;
    const double share = (along - margin) / std::max(1.0, width() - 2 * margin);
    setValue(qRound(share * maximum()));
}

QSize TimeSlider::sizeHint() const
{
    return {scaled(400), scaled(28)};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {scaled(120), scaled(28)};
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    goTo(event->position().x());
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        goTo(event->position().x());
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPast_ && value() != maximum()) {
        emit left();
        return;
    }
    QSlider::keyPressEvent(event);
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double radius = scaled(kHandle) / 2.0;
    painter.setPen(QPen(theme().lineStrong, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(radius + 1, middle), QPointF(width() - radius - 1, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().flare.edge);
    const QSizeF tick(scaled(kTickWide), scaled(kTickHigh));
    for (const Date flare : flareUps_)
        painter.drawRoundedRect(
            QRectF(QPointF(position(flare) - tick.width() / 2, middle - tick.height() / 2), tick),
            1.5, 1.5);
    const QPointF place(position(day()), middle);
    painter.setBrush(theme().base);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawEllipse(place, radius - 1, radius - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().focus, 2));
        painter.drawEllipse(place, radius + 2, radius + 2);
    }
}

} // namespace restride
