// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_sheet.h"

#include "ui/print/week_advice.h"
#include "ui/print/week_content.h"
#include "ui/print/week_rows.h"
#include "ui/print/week_sums.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride {
namespace {

using text::translate;

QString wholeMinutes(Seconds time)
{
    return QLocale().toString(qRound(toMinutes(time)));
}

QString runsWords(const SessionTotal &runs)
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
    const WeekSums sums = weekSums(source, first);
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

} // namespace

WeekSheet weekSheet(const Plan &plan, const std::vector<LivedDay> &lived, const Profile &profile,
                    Date anyDayOfWeek, Date printedOn, const std::vector<Entry> &log)
{
    const WeekSource source{plan, lived, log, profile.runner};
    const Date first = startOfWeek(anyDayOfWeek, profile.runner.weekStarts);
    WeekSheet sheet;
    sheet.referred = plan.answer == Answer::Refer;
    sheet.head.title = text::dateSpan(first, first + Days{6});
    sheet.head.summary = summaryOf(source, first);
    if (profile.goal)
        fillInRace(sheet.head, profile.goal->race, printedOn);
    sheet.verdict = datedVerdict(plan);
    for (int i = 0; i < 7; ++i)
        sheet.rows[static_cast<std::size_t>(i)] = sheetRow(source, first + Days{i});
    fillInAdvice(sheet, source, profile);
    sheet.notes = weekContent().notes;
    sheet.foot = planFoot(printedOn);
    return sheet;
}

} // namespace restride
