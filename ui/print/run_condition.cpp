// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/run_condition.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

namespace restride {
namespace {

using text::translate;

/// The run before `date` whose result this day waits for.
struct RunBefore {
    const Day *day = nullptr;
    bool open = true; ///< its result is not known yet
};

bool wasRun(const LivedDay &lived)
{
    return isRunning(lived.planned.workout.kind) && lived.result != SessionResult::None &&
           lived.result != SessionResult::Missed;
}

RunBefore runBefore(const WeekSource &source, Date date)
{
    RunBefore before;
    for (const LivedDay &lived : source.lived)
        if (lived.planned.date < source.plan.today && lived.planned.date < date && wasRun(lived))
            before = {&lived.planned, lived.result == SessionResult::Waiting};
    for (const Day &planned : source.plan.days)
        if (planned.date < date && isRunning(planned.workout.kind))
            before = {&planned, true};
    return before;
}

/// Whether the plan assumes a gate that still has to open before this run.
bool waitsForGate(const WeekSource &source, const RunBefore &before)
{
    return !source.plan.now.gateOpen && (!before.day || before.day->date < source.plan.today);
}

QString plainRung(const QString &step)
{
    return translate("restride", "Rung %1. Flat, soft, easy enough to talk.").arg(step);
}

QString ladderWords(const WeekSource &source, const Day &day, const RunBefore &before)
{
    const Rung rung = *day.workout.rung;
    const QString step = text::rung(rung);
    if (waitsForGate(source, before))
        return translate("restride", "Rung %1, once a brisk 30-minute walk was free of pain.")
            .arg(step);
    if (!before.day || !before.open || !before.day->workout.rung ||
        *before.day->workout.rung > rung)
        return plainRung(step);
    if (daysBetween(before.day->date, day.date) > 6)
        return translate("restride",
                         "Rung %1, if the run of %2 was clean. If not, that run once more.")
            .arg(step, text::shortDayMonth(before.day->date));
    const QString weekday = text::weekdayName(before.day->date);
    if (*before.day->workout.rung == rung)
        return translate("restride", "Rung %1 again, if %2 was clean.", "the second is a weekday")
            .arg(step, weekday);
    return translate("restride", "Rung %1, if %2 was clean. If not, %2's run.",
                     "%2 is a weekday, twice")
        .arg(step, weekday);
}

QString runWords(const Day &day, const RunBefore &before)
{
    const QString length = text::distance(day.distance);
    if (day.workout.intensity != Effort::Easy)
        return QStringLiteral("%1; %2.").arg(length, text::subtitle(day.workout));
    const bool waits = before.day && before.open && daysBetween(before.day->date, day.date) <= 6;
    if (!waits)
        return day.workout.flatOnly
                   ? translate("restride", "%1, flat, easy enough to talk.", "kilometres")
                         .arg(length)
                   : translate("restride", "%1, easy enough to talk.", "kilometres").arg(length);
    const QString weekday = text::weekdayName(before.day->date);
    return day.workout.flatOnly
               ? translate("restride",
                           "%1, flat and easy. If %2 was not clean, no longer than last week.",
                           "kilometres, weekday")
                     .arg(length, weekday)
               : translate("restride", "%1, easy. If %2 was not clean, no longer than last week.",
                           "kilometres, weekday")
                     .arg(length, weekday);
}

} // namespace

QString runCondition(const WeekSource &source, const Day &day)
{
    const RunBefore before = runBefore(source, day.date);
    return day.workout.rung ? ladderWords(source, day, before) : runWords(day, before);
}

} // namespace restride
