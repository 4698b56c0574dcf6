// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"

#include "ui/models/day_log.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {
namespace {

bool isRaceDay(const CalendarSource &source, Date date)
{
    const auto &goal = source.journal->profile.goal;
    return goal && goal->race.date == date;
}

QString flareWord(FlareSpan span)
{
    if (span.day == 0)
        return text::resultWord(SessionResult::Flare);
    return QCoreApplication::translate("Calendar", "day %1 of %2").arg(span.day).arg(span.restDays);
}

bool walkedOn(const CalendarSource &source, Date date)
{
    const auto *run = firstOn<RunEntry>(source, date);
    return run && run->jog == Seconds{};
}

bool gateOpenOn(const CalendarSource &source, Date date)
{
    const LivedDay *lived = livedOn(source, date);
    return lived ? lived->gateOpen : date == source.plan->today && source.plan->now.gateOpen;
}

/// A walk opens the gate for the day after it: the word belongs to the walk.
bool openedByWalkOf(const CalendarSource &source, const LivedDay &lived)
{
    const Date date = lived.planned.date;
    return !lived.gateOpen && walkedOn(source, date) && gateOpenOn(source, date + Days{1});
}

/// Opened by a morning check, without a walk that was logged.
bool openedByCheckOf(const CalendarSource &source, const LivedDay &lived)
{
    const LivedDay *before = livedOn(source, lived.planned.date - Days{1});
    return lived.gateOpen && before && !before->gateOpen && !walkedOn(source, before->planned.date);
}

QString livedWord(const CalendarSource &source, const LivedDay &lived)
{
    const QString result = resultWord(source, lived);
    const bool opened =
        openedByWalkOf(source, lived) || (result.isEmpty() && openedByCheckOf(source, lived));
    return opened ? QCoreApplication::translate("Calendar", "gate open") : result;
}

/// Longer than every jog of the last 30 days and of the plan before it.
bool isNewLongest(const CalendarSource &source, const Day &day)
{
    const auto &days = source.plan->days;
    const auto longer = [&](const Day &other) {
        return other.date < day.date && other.workout.jog() >= day.workout.jog();
    };
    return day.workout.kind == Kind::LongRun &&
           day.workout.jog() > source.plan->now.longest30dJog &&
           std::none_of(days.begin(), days.end(), longer);
}

bool inCutbackWeek(const Plan &plan, Date date)
{
    const auto holds = [&](const Week &week) {
        return week.start <= date && date < week.start + Days{7};
    };
    const auto found = std::find_if(plan.weeks.begin(), plan.weeks.end(), holds);
    return found != plan.weeks.end() && found->cutback;
}

QString plannedWord(const CalendarSource &source, const Day &day)
{
    if (day.workout.kind == Kind::Cross)
        return QCoreApplication::translate("Calendar", "optional");
    if (day.workout.kind == Kind::Race)
        return QCoreApplication::translate("Calendar", "race");
    if (day.why.rule == Rule::GateTest)
        return QCoreApplication::translate("Calendar", "gate");
    if (day.why.rule == Rule::RaceTest)
        return QCoreApplication::translate("Calendar", "test run");
    if (day.why.rule == Rule::RespondMissed && day.date > source.plan->today)
        return QCoreApplication::translate("Calendar", "missed");
    if (!isRunning(day.workout.kind))
        return {};
    if (day.why.rule == Rule::LadderMoved)
        return QCoreApplication::translate("Calendar", "moved");
    if (inCutbackWeek(*source.plan, day.date))
        return QCoreApplication::translate("Calendar", "cut-back");
    if (isNewLongest(source, day))
        return QCoreApplication::translate("Calendar", "new longest");
    if (day.phase == Phase::Taper)
        return QCoreApplication::translate("Calendar", "taper");
    return {};
}

QString todayWord(const CalendarSource &source, Date date)
{
    if (firstOn<RunEntry>(source, date) || firstOn<CrossEntry>(source, date))
        return QCoreApplication::translate("Calendar", "done");
    if (firstOn<SkipEntry>(source, date))
        return QCoreApplication::translate("Calendar", "left out");
    return {};
}

QString ordinaryWord(const CalendarSource &source, Date date)
{
    if (const LivedDay *lived = livedOn(source, date))
        return livedWord(source, *lived);
    if (date == source.plan->today)
        if (const QString word = todayWord(source, date); !word.isEmpty())
            return word;
    const Day *planned = plannedOn(source, date);
    return planned ? plannedWord(source, *planned) : QString();
}

} // namespace

QString dayWord(const CalendarSource &source, Date date)
{
    if (const auto span = flareSpanOn(source, date))
        return flareWord(*span);
    const QString word = ordinaryWord(source, date);
    // A race that the plan does not hold is still on its day.
    return word.isEmpty() && isRaceDay(source, date)
               ? QCoreApplication::translate("Calendar", "race")
               : word;
}

QString resultWord(const CalendarSource &source, const LivedDay &lived)
{
    const auto runs = runsOn(source.journal->log, lived.planned.date);
    const auto told = [&](const RunEntry *run) { return nextMorningOf(source, *run).has_value(); };
    if (lived.result == SessionResult::Unknown && !runs.empty() && std::ranges::none_of(runs, told))
        return QCoreApplication::translate("Calendar", "no morning");
    return lived.result == SessionResult::None ? QString() : text::resultWord(lived.result);
}

QString plannedDetailShort(const Day &day)
{
    if (day.workout.kind == Kind::WalkJog)
        return text::tightPattern(day.workout);
    if (day.workout.kind == Kind::LongRun && day.workout.walk() != Seconds{})
        return QCoreApplication::translate("Calendar", "%1 jog, %2 walk")
            .arg(text::bareMinutes(day.workout.jog()), text::bareMinutes(day.workout.walk()));
    return plannedDetail(day);
}

QString plannedDetail(const Day &day)
{
    switch (day.workout.kind) {
    case Kind::WalkJog:
        return text::shortPattern(day.workout);
    case Kind::Run:
        return QCoreApplication::translate("Calendar", "%1, easy")
            .arg(text::minutes(day.workout.jog()));
    case Kind::LongRun:
        return day.workout.walk() == Seconds{}
                   ? QCoreApplication::translate("Calendar", "%1, easy")
                         .arg(text::minutes(day.workout.jog()))
                   : QCoreApplication::translate("Calendar", "%1 jog, %2 walk")
                         .arg(text::bareMinutes(day.workout.jog()),
                              text::minutes(day.workout.walk()));
    case Kind::Race:
        return text::distance(day.distance);
    case Kind::Cross:
        return QCoreApplication::translate("Calendar", "if painless");
    case Kind::Walk:
        return day.why.rule == Rule::GateTest
                   ? QCoreApplication::translate("Calendar", "brisk, flat")
                   : QString();
    case Kind::Rest:
        break;
    }
    return {};
}

} // namespace restride
