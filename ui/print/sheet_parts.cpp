// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_parts.h"

#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride {
namespace {

using text::translate;

QString countdown(Date from, Date race)
{
    const int days = daysBetween(from, race);
    if (days < 0)
        return {};
    if (days == 0)
        return translate("restride", "today");
    if (days == 1)
        return translate("restride", "one day from %1", "a weekday").arg(text::weekdayName(from));
    return translate("restride", "%1 days from %2", "number, weekday", days)
        .arg(QLocale().toString(days), text::weekdayName(from));
}

} // namespace

void fillInRace(SheetHead &head, const Race &race, Date printedOn)
{
    head.raceName = text::wholeRaceName(race);
    head.raceDate = text::weekdayDayMonthYear(race.date);
    head.raceIn = countdown(printedOn, race.date);
}

SheetAdvice datedVerdict(const Plan &plan)
{
    const QString date = text::dayMonth(plan.today);
    if (plan.answer == Answer::Refer && plan.refer)
        return {
            text::referHeadline(*plan.refer),
            QStringLiteral("%1 %2").arg(text::referHowSoon(*plan.refer),
                                        translate("restride", "As of %1.", "a date").arg(date))};
    return {
        text::verdictShort(plan),
        QStringLiteral("%1 %2").arg(text::verdictDetail(plan),
                                    translate("restride", "Verdict of %1.", "a date").arg(date))};
}

SheetFoot planFoot(Date printedOn)
{
    return {translate("restride", "Restride. A plan by rules, not a diagnosis."),
            translate("restride", "Printed %1; the plan changes with what you log.")
                .arg(text::dayMonthYear(printedOn))};
}

std::vector<SheetStretch> stretchesOf(const Workout &workout)
{
    std::vector<SheetStretch> stretches;
    for (const Segment &segment : workout.segments)
        for (int i = 0; i < segment.repeat; ++i) {
            if (segment.walk.count() > 0)
                stretches.push_back({segment.walk, false});
            if (segment.jog.count() > 0)
                stretches.push_back({segment.jog, true});
        }
    return stretches;
}

QString hoursAndMinutes(Seconds time)
{
    const int whole = (time.count() + 30) / 60;
    return translate("restride", "%1 h", "a time in hours and minutes, as 2:37")
        .arg(QStringLiteral("%1:%2").arg(
            QString::number(whole / 60),
            QString::number(whole % 60).rightJustified(2, QLatin1Char('0'))));
}

} // namespace restride
