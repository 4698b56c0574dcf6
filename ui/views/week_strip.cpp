// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/week_strip.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace restride {
namespace {

constexpr std::size_t kDays = 7;

QString dayName(Date day)
{
    const QDate date = text::toQDate(day);
    return QStringLiteral("%1 %2").arg(
        QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat),
        QString::number(date.day()));
}

QString lineBelow(const Day &day)
{
    switch (day.workout.kind) {
    case Kind::Rest:
        return WeekStrip::tr("gentle movement");
    case Kind::Cross:
        return WeekStrip::tr("if painless");
    default:
        return text::shortPattern(day.workout);
    }
}

QString elided(const QPainter &painter, const QString &words, double width)
{
    return painter.fontMetrics().elidedText(words, Qt::ElideRight, qRound(width));
}

} // namespace

WeekStrip::WeekStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The next seven days"));
    speakAs(this, QAccessible::Graphic);
}

void WeekStrip::showDays(const Plan &plan)
{
    days_.assign(plan.days.begin(), plan.days.begin() + static_cast<std::ptrdiff_t>(
                                                            std::min(kDays, plan.days.size())));
    today_ = plan.today;
    QStringList words;
    for (const Day &day : days_)
        words << QStringLiteral("%1: %2, %3")
                     .arg(text::weekdayDayMonth(day.date), text::chip(day), lineBelow(day));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

QSize WeekStrip::sizeHint() const
{
    return {scaled(700), scaled(96)};
}

void WeekStrip::paintName(QPainter &painter, const Day &day, const QRectF &line) const
{
    const QString name = dayName(day.date);
    painter.setFont(scaledFont(TypeStep::Small));
    if (day.date != today_) {
        painter.setPen(theme().text);
        painter.drawText(line, Qt::AlignVCenter, name);
        return;
    }
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QRectF pill(line.left() - scaled(3), line.top(),
                      painter.fontMetrics().horizontalAdvance(name) + scaled(14), line.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme().textOnAccent);
    painter.drawText(pill, Qt::AlignCenter, name);
}

void WeekStrip::paintKind(QPainter &painter, const Day &day, const QRectF &line) const
{
    const KindColours &colours = theme().kind(day.workout.kind);
    QFont font = scaledFont(TypeStep::Small);
    if (day.workout.kind == Kind::Rest) {
        painter.setFont(font);
        const double side = scaled(7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        painter.drawRoundedRect(QRectF(line.left(), line.center().y() - side / 2, side, side), 1.5,
                                1.5);
        painter.setPen(colours.text);
        painter.drawText(line.adjusted(side + scaled(6), 0, 0, 0), Qt::AlignVCenter,
                         text::chip(day));
        return;
    }
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRectF chip = line.adjusted(-scaled(2), 0, -scaled(2), 0);
    QPainterPath outline;
    outline.addRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), scaled(6), scaled(6));
    painter.setPen(QPen(colours.mark, 1));
    painter.setBrush(theme().base);
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(chip.left(), chip.top(), scaled(3), chip.height()), colours.mark);
    painter.restore();
    const int side = scaled(14);
    painter.drawPixmap(
        QPointF(chip.left() + scaled(9), chip.center().y() - side / 2.0),
        tintedIcon(iconName(day.workout.kind), colours.text, side, devicePixelRatioF()));
    const QRectF words = chip.adjusted(scaled(9) + side + scaled(5), 0, -scaled(4), 0);
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignVCenter, elided(painter, text::chip(day), words.width()));
}

void WeekStrip::paintDay(QPainter &painter, const Day &day, const QRectF &place) const
{
    const double left = place.left() + scaled(8);
    const double wide = place.width() - scaled(14);
    paintName(painter, day, {left, place.top() + scaled(6), wide, double(scaled(18))});
    paintKind(painter, day, {left, place.top() + scaled(31), wide, double(scaled(22))});
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    painter.drawText(QRectF(left, place.top() + scaled(57), wide, scaled(36)),
                     Qt::AlignTop | Qt::TextWordWrap, lineBelow(day));
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    if (days_.empty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
    const double wide = width() / double(days_.size());
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const QRectF place(wide * double(i), 0, wide, height());
        if (i > 0) {
            painter.setPen(QPen(theme().line, 1));
            painter.drawLine(QPointF(place.left(), 1), QPointF(place.left(), height() - 1));
        }
        paintDay(painter, days_[i], place);
    }
}

} // namespace restride
