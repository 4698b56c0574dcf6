// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sheet.h"

#include "ui/print/week_advice.h"
#include "ui/print/week_rows.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride {
namespace {

using text::translate;

struct Total {
    int sessions = 0;
    Seconds walk{};
    Seconds jog{};
    Metres distance;
};

/// Sums of the week as planned.
struct WeekSums {
    Total runs;
    Total walks;              ///< sessions without jogging
    std::optional<Rung> rung; ///< of the first run
    bool planned = false;     ///< the plan, or the past, holds some day of it
};

void add(WeekSums &sums, Seconds walk, Seconds jog, Metres distance)
{
    if (walk.count() + jog.count() == 0)
        return;
    Total &total = jog.count() > 0 ? sums.runs : sums.walks;
    ++total.sessions;
    total.walk += walk;
    total.jog += jog;
    total.distance += distance;
}

WeekSums sumsOf(const WeekSource &source, Date first)
{
    WeekSums sums;
    for (Date date = first; date < first + Days{7}; date += Days{1}) {
        const Day *day = plannedOn(source, date);
        if (!day)
            continue;
        sums.planned = true;
        const RunEntry *run = runOn(source, date);
        // Today's run, once it is logged, stands in the log and no longer in the plan.
        if (run && day->why.rule == Rule::RespondDone)
            add(sums, run->walk, run->jog, run->distance.value_or(Metres{}));
        else
            add(sums, day->workout.walk(), day->workout.jog(), day->distance);
        if (!sums.rung && isRunning(day->workout.kind))
            sums.rung = day->workout.rung;
    }
    return sums;
}

QString wholeMinutes(Seconds time)
{
    return QLocale().toString(qRound(toMinutes(time)));
}

QString runsWords(const Total &runs)
{
    const QString all = wholeMinutes(runs.walk + runs.jog);
    const QString km = text::distance(runs.distance);
    const QString count = text::capitalised(text::countWord(runs.sessions));
    const QString jogged = wholeMinutes(runs.jog);
    if (runs.walk.count() == 0)
        return runs.sessions == 1
                   ? translate("restride", "One run, %1 minutes, %2.").arg(all, km)
                   : translate("restride", "%1 runs, %2 minutes, %3.", nullptr, runs.sessions)
                         .arg(count, all, km);
    return runs.sessions == 1
               ? translate("restride", "One run, %1 minutes, %2; %3 of the minutes jogged.")
                     .arg(all, km, jogged)
               : translate("restride", "%1 runs, %2 minutes, %3; %4 of the minutes jogged.",
                           nullptr, runs.sessions)
                     .arg(count, all, km, jogged);
}

QString summaryOf(const WeekSource &source, Date first)
{
    if (source.plan.answer == Answer::Refer)
        return translate("restride", "No running until the knee has been seen.");
    const WeekSums sums = sumsOf(source, first);
    if (!sums.planned)
        return translate("restride", "This week is not planned yet.");
    if (sums.runs.sessions == 0)
        return sums.walks.sessions > 0
                   ? translate("restride", "Walks only: %1 minutes, %2.")
                         .arg(wholeMinutes(sums.walks.walk), text::distance(sums.walks.distance))
                   : translate("restride", "A week without running.");
    if (!sums.rung)
        return runsWords(sums.runs);
    return translate("restride", "Rung %1 of 10. %2", "the second is the sum of the week")
        .arg(text::rung(*sums.rung), runsWords(sums.runs));
}

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

void fillInRace(WeekSheet &sheet, const Race &race, Date printedOn)
{
    sheet.raceName = text::raceName(race);
    sheet.raceDate = text::weekdayDayMonthYear(race.date);
    sheet.raceIn = countdown(printedOn, race.date);
}

SheetAdvice verdictOf(const Plan &plan)
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

} // namespace

WeekSheet weekSheet(const Plan &plan, const std::vector<LivedDay> &lived, const Profile &profile,
                    Date anyDayOfWeek, Date printedOn, const std::vector<Entry> &log)
{
    const WeekSource source{plan, lived, log};
    const Date first = startOfWeek(anyDayOfWeek, profile.runner.weekStarts);
    WeekSheet sheet;
    sheet.referred = plan.answer == Answer::Refer;
    sheet.title = text::dateSpan(first, first + Days{6});
    sheet.summary = summaryOf(source, first);
    if (profile.goal)
        fillInRace(sheet, profile.goal->race, printedOn);
    sheet.verdict = verdictOf(plan);
    for (int i = 0; i < 7; ++i)
        sheet.rows[static_cast<std::size_t>(i)] = sheetRow(source, first + Days{i});
    fillInAdvice(sheet, source, profile);
    sheet.footer = translate("restride", "Restride. A plan by rules, not a diagnosis.");
    sheet.printed = translate("restride", "Printed %1; the plan changes with what you log.")
                        .arg(text::dayMonthYear(printedOn));
    return sheet;
}

} // namespace restride
