// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, durations, distances and counts.
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

#include <cstdlib>

namespace restride::text {
namespace {

constexpr int kUnambiguousDays = 304; // ten months: from then on "14 March" might be either of two

/// "½" for 2 of 4; empty for none.
QString quarterSign(int quarters)
{
    switch (quarters) {
    case 1:
        return QStringLiteral("¼");
    case 2:
        return QStringLiteral("½");
    case 3:
        return QStringLiteral("¾");
    default:
        return {};
    }
}

QString wholeAndQuarters(int quarters)
{
    const QString sign = quarterSign(quarters % 4);
    const int whole = quarters / 4;
    return whole == 0 && !sign.isEmpty() ? sign : QLocale().toString(whole) + sign;
}

} // namespace

QDate toQDate(Date day)
{
    const std::chrono::year_month_day civil{day};
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

Date fromQDate(const QDate &day)
{
    constexpr qint64 kJulianDayOfEpoch = 2440588;
    return Date{Days{static_cast<int>(day.toJulianDay() - kJulianDayOfEpoch)}};
}

QString dayMonth(Date day)
{
    return QLocale().toString(toQDate(day), translate("restride", "d MMMM", "date format"));
}

QString shortDayMonth(Date day)
{
    return QLocale().toString(toQDate(day), translate("restride", "d MMM", "date format"));
}

QString weekdayDayMonth(Date day)
{
    return QLocale().toString(toQDate(day), translate("restride", "dddd d MMMM", "date format"));
}

QString dayMonthYear(Date day)
{
    return QLocale().toString(toQDate(day), translate("restride", "d MMMM yyyy", "date format"));
}

QString weekdayDayMonthYear(Date day)
{
    return QLocale().toString(toQDate(day),
                              translate("restride", "dddd d MMMM yyyy", "date format"));
}

QString weekdayName(Date day)
{
    return QLocale().standaloneDayName(toQDate(day).dayOfWeek(), QLocale::LongFormat);
}

QString shortWeekdayName(Date day)
{
    return QLocale().standaloneDayName(toQDate(day).dayOfWeek(), QLocale::ShortFormat);
}

QString dateSeenFrom(Date day, Date today)
{
    return std::abs(daysBetween(today, day)) > kUnambiguousDays ? dayMonthYear(day) : dayMonth(day);
}

QString isolated(const QString &run)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    // A property of the window's application; a program without windows has none.
    const QVariant direction = QCoreApplication::instance()
                                   ? QCoreApplication::instance()->property("layoutDirection")
                                   : QVariant();
    return direction.toInt() == Qt::RightToLeft ? kFirstStrongIsolate + run + kPopDirectionalIsolate
                                                : run;
}

namespace {

QString dateSpanWords(Date first, Date last)
{
    const QDate from = toQDate(first);
    const QDate to = toQDate(last);
    if (from.year() != to.year())
        return translate("restride", "%1 to %2", "two dates")
            .arg(dayMonthYear(first), dayMonthYear(last));
    if (from.month() != to.month())
        return translate("restride", "%1 to %2", "two dates").arg(dayMonth(first), dayMonth(last));
    const QString day = QLocale().toString(
        from, translate("restride", "d", "date format, the first day of a span in one month"));
    return translate("restride", "%1 to %2", "two dates").arg(day, dayMonth(last));
}

} // namespace

QString dateSpan(Date first, Date last)
{
    return isolated(dateSpanWords(first, last));
}

QString minutesAndSeconds(Seconds time)
{
    return QStringLiteral("%1:%2").arg(
        QString::number(time.count() / 60),
        QString::number(time.count() % 60).rightJustified(2, QLatin1Char('0')));
}

QString bareMinutes(Seconds time)
{
    const int count = time.count();
    return count % 15 == 0 ? wholeAndQuarters(count / 15) : minutesAndSeconds(time);
}

QString minutes(Seconds time)
{
    const int count = time.count();
    if (count % 15 == 0)
        return translate("restride", "%1 min").arg(bareMinutes(time));
    if (count < 60)
        return translate("restride", "%1 s").arg(QLocale().toString(count));
    return translate("restride", "%1 min %2 s")
        .arg(QLocale().toString(count / 60), QLocale().toString(count % 60));
}

QString hoursAndMinutes(Seconds time)
{
    constexpr int kHour = 3600;
    const int hours = time.count() / kHour;
    const Seconds rest{time.count() % kHour};
    if (hours == 0)
        return minutes(time);
    const QString whole = translate("restride", "%1 h", "hours").arg(QLocale().toString(hours));
    return rest == Seconds{}
               ? whole
               : translate("restride", "%1 %2", "hours and minutes").arg(whole, minutes(rest));
}

QString rung(Rung rung)
{
    return wholeAndQuarters(rung.quarters());
}

QString countWord(int count)
{
    switch (count) {
    case 1:
        return translate("restride", "one", "number");
    case 2:
        return translate("restride", "two", "number");
    case 3:
        return translate("restride", "three", "number");
    case 4:
        return translate("restride", "four", "number");
    case 5:
        return translate("restride", "five", "number");
    case 6:
        return translate("restride", "six", "number");
    case 7:
        return translate("restride", "seven", "number");
    case 8:
        return translate("restride", "eight", "number");
    case 9:
        return translate("restride", "nine", "number");
    case 10:
        return translate("restride", "ten", "number");
    default:
        return QLocale().toString(count);
    }
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString{});
    const QString head = items.mid(0, items.size() - 1)
                             .join(translate("restride", ", ", "between the items of a list"));
    return translate("restride", "%1 and %2", "the last two items of a list")
        .arg(head, items.last());
}

} // namespace restride::text
