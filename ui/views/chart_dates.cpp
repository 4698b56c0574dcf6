// SPDX-License-Identifier: GPL-3.0-or-later
// The dates below the plot, with today and the race as lines through it.
#include "ui/views/chart_paint.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

struct ChartDates {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

struct DateTick {
    Date day{};
    QString text;
};

QString monthText(const QDate &month, bool withYear)
{
    const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    return withYear ? name + QLatin1Char(' ') + QString::number(month.year()) : name;
}

std::vector<DateTick> ticks(const ChartData &data)
{
    constexpr std::size_t kMonthsWithNames = 30;
    constexpr std::size_t kWeeksWithNames = 14;
    const DateBand days = data.days();
    const bool yearsOnly = data.span == ChartSpan::Month && data.buckets.size() > kMonthsWithNames;
    const bool firstDays = data.span == ChartSpan::Day ||
                           (data.span == ChartSpan::Week && data.buckets.size() <= kWeeksWithNames);
    const int thisYear = text::toQDate(data.today).year();
    std::vector<DateTick> found;
    for (Date day = days.from; day < days.to; day += Days{1}) {
        const QDate date = text::toQDate(day);
        // Away from the present the first name says of which year it is.
        const bool withYear = found.empty() && date.year() != thisYear;
        if (firstDays) {
            if (weekdayOf(day) == data.weekStarts)
                found.push_back(
                    {day, withYear ? text::dayMonthYear(day) : text::shortDayMonth(day)});
        } else if (yearsOnly) {
            if (date.dayOfYear() == 1)
                found.push_back({day, QString::number(date.year())});
        } else if (date.day() == 1) {
            found.push_back({day, monthText(date, date.month() == 1 || withYear)});
        }
    }
    return found;
}

/// A vertical line through the plot with its word on the date axis.
struct Flag {
    double x;
    QString text;
    QColor colour;
    QColor on;
    QRectF pill;
};

std::vector<Flag> flags(const ChartData &data, const ChartGeometry &geometry)
{
    std::vector<Flag> found;
    found.push_back({geometry.xOfNoon(data.today),
                     ChartDates::tr("today"),
                     theme().accent,
                     theme().textOnAccent,
                     {}});
    if (data.race && data.days().contains(data.race->date))
        found.push_back({geometry.xOfNoon(data.race->date),
                         ChartDates::tr("race"),
                         theme().kind(Kind::Race).mark,
                         theme().base,
                         {}});
    std::erase_if(found, [&](const Flag &flag) {
        return flag.x < geometry.plot.left() || flag.x > geometry.plot.right();
    });
    const double height = scaled(18);
    for (Flag &flag : found) {
        const double width = chartTextWidth(flag.text, true) + scaled(12);
        flag.pill = QRectF(flag.x - width / 2, geometry.plot.bottom() + scaled(4), width, height);
    }
    if (found.size() == 2 && found[0].pill.intersects(found[1].pill)) {
        // The days are as good as one: the words stand left and right of it.
        const bool todayFirst = found[0].x <= found[1].x;
        found[0].pill.moveLeft(found[0].x - (todayFirst ? found[0].pill.width() : 0));
        found[1].pill.moveLeft(found[1].x - (todayFirst ? 0 : found[1].pill.width()));
    }
    return found;
}

void paintFlag(QPainter &painter, const Flag &flag, const ChartGeometry &geometry)
{
    painter.setPen(QPen(flag.colour, 1.5));
    painter.drawLine(QPointF(flag.x, geometry.plot.top()), QPointF(flag.x, geometry.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(flag.colour);
    painter.drawRoundedRect(flag.pill, 5, 5);
    painter.setFont(chartFont(true));
    painter.setPen(flag.on);
    painter.drawText(flag.pill, Qt::AlignCenter, flag.text);
}

void paintTicks(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                const std::vector<Flag> &taken)
{
    const double top = geometry.plot.bottom();
    double free = geometry.plot.left() - scaled(8);
    for (const DateTick &tick : ticks(data)) {
        const double x = geometry.x(tick.day);
        const QRectF box(x + scaled(4), top + scaled(4), chartTextWidth(tick.text, false),
                         scaled(18));
        const bool hidden = std::ranges::any_of(taken, [&](const Flag &flag) {
            return flag.pill.intersects(box.adjusted(-3, 0, 3, 0));
        });
        if (x < geometry.plot.left() || box.left() < free || box.right() > geometry.plot.right())
            continue;
        painter.setPen(QPen(theme().lineStrong, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, top + scaled(4)));
        free = box.right() + scaled(8);
        if (!hidden)
            putChartText(painter, box.left(), box.center().y(), Qt::AlignLeft, tick.text, false,
                         theme().textSecondary);
    }
}

} // namespace

void paintDates(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const std::vector<Flag> lines = flags(data, geometry);
    paintTicks(painter, data, geometry, lines);
    for (const Flag &flag : lines)
        paintFlag(painter, flag, geometry);
}

} // namespace restride
