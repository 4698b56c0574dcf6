// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/what_if.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

QString then(const QString &after, const QString &before)
{
    return after == before ? translate("restride", "%1, as now").arg(after)
                           : translate("restride", "%1, not %2").arg(after, before);
}

QString dayOr(const std::optional<Date> &day, Date today, const QString &without)
{
    return day ? dateSeenFrom(*day, today) : without;
}

/// `day` beside `other`, each with its year where the two are not of the same.
QString besides(Date day, Date other)
{
    return toQDate(day).year() == toQDate(other).year() ? dayMonth(day) : dayMonthYear(day);
}

QString weekdays(WeekdaySet days)
{
    QStringList names;
    for (unsigned iso = 1; iso <= 7; ++iso)
        if (days.contains(Weekday{iso}))
            names << QLocale().standaloneDayName(static_cast<int>(iso), QLocale::ShortFormat);
    return listed(names);
}

QString changed(int sessions)
{
    if (sessions == 0)
        return translate("restride", "none");
    if (sessions == 1)
        return translate("restride", "one");
    return QLocale().toString(sessions);
}

} // namespace

QString question(const WhatIf &wish, const Profile &profile)
{
    QStringList parts;
    if (wish.raceDate && profile.goal)
        parts << translate("restride", "the race on %1 instead of %2")
                     .arg(besides(*wish.raceDate, profile.goal->race.date),
                          besides(profile.goal->race.date, *wish.raceDate));
    if (wish.runDays)
        parts << translate("restride", "running on %1").arg(weekdays(*wish.runDays));
    if (wish.missedWeek)
        parts << translate("restride", "no running from %1")
                     .arg(dateSpan(*wish.missedWeek, *wish.missedWeek + Days{6}));
    return translate("restride", "What if: %1?").arg(listed(parts));
}

std::vector<Comparison> compared(const Plan &now, const Supposed &supposed)
{
    const Plan &after = supposed.plan;
    const Date today = now.today;
    std::vector<Comparison> rows;
    if (now.verdict || after.verdict) {
        const QString before = verdictShort(now);
        const QString verdict = verdictShort(after);
        rows.push_back({translate("restride", "The race"),
                        verdict == before
                            ? translate("restride", "%1 As now.").arg(verdict)
                            : translate("restride", "%1 Now: %2").arg(verdict, before)});
        const QString never = translate("restride", "not within two years");
        rows.push_back(
            {translate("restride", "Ready from"),
             then(dayOr(readyDate(after), today, never), dayOr(readyDate(now), today, never))});
    }
    const QString none = translate("restride", "not in this plan");
    rows.push_back({translate("restride", "First 30 minutes without a break"),
                    then(dayOr(firstThirtyMinutes(after), today, none),
                         dayOr(firstThirtyMinutes(now), today, none))});
    rows.push_back({translate("restride", "Sessions that change"),
                    changed(static_cast<int>(supposed.change.moved.size()))});
    rows.push_back({translate("restride", "Largest week"),
                    then(distance(peakWeek(after)), distance(peakWeek(now)))});
    return rows;
}

} // namespace restride::text
