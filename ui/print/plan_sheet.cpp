// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan_sheet.h"

#include "ui/print/week_rows.h"
#include "ui/print/week_sums.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

using text::translate;

constexpr Days kWeeksOnHold{21}; ///< what is shown ahead while nothing is planned

QString timeOf(const Workout &workout)
{
    return text::minutes(workout.walk() + workout.jog());
}

/// The walk after the last jog is left to the week's own sheet.
Workout withoutCoolDown(Workout workout)
{
    Segments kept;
    for (const Segment &segment : workout.segments)
        if (segment.jog.count() > 0)
            kept.push(segment);
    workout.segments = kept;
    return workout;
}

/// A red flag outranks whatever a plan may still hold.
bool isHeldBack(const WeekSource &source, const Day &day)
{
    return source.plan.answer == Answer::Refer && day.date >= source.plan.today &&
           isRunning(day.workout.kind);
}

void fillInSession(PlanCell &cell, const Day &day)
{
    cell.word = text::chip(day);
    cell.narrow = cell.word;
    switch (day.workout.kind) {
    case Kind::WalkJog:
        cell.figures = text::shortPattern(withoutCoolDown(day.workout));
        cell.narrow = cell.figures;
        break;
    case Kind::Run:
    case Kind::LongRun:
        // Its sign tells a run from a long run.
        cell.word = text::distance(day.distance);
        cell.figures = timeOf(day.workout);
        cell.narrow = cell.word;
        break;
    case Kind::Walk: // and that this is one
        cell.narrow = timeOf(day.workout);
        break;
    case Kind::Race:
        cell.figures = text::distance(day.distance);
        break;
    default:
        break;
    }
}

PlanCell cellOf(const WeekSource &source, Date date)
{
    PlanCell cell;
    cell.today = date == source.plan.today;
    const Day *day = plannedOn(source, date);
    if (!day)
        return cell;
    cell.held = true;
    const auto done = date <= source.plan.today ? onFootOn(source, date) : std::nullopt;
    cell.done = done.has_value();
    if (done && day->workout.kind == Kind::Rest) {
        cell.kind = done->jog.count() == 0    ? Kind::Walk
                    : done->walk.count() == 0 ? Kind::Run
                                              : Kind::WalkJog;
        cell.word = text::minutes(done->walk + done->jog);
        cell.narrow = cell.word;
        return cell;
    }
    if (day->workout.kind == Kind::Rest || isHeldBack(source, *day))
        return cell;
    cell.kind = day->workout.kind;
    fillInSession(cell, *day);
    return cell;
}

const Week *weekOf(const Plan &plan, Date start)
{
    const auto found = std::find_if(plan.weeks.begin(), plan.weeks.end(),
                                    [start](const Week &week) { return week.start == start; });
    return found == plan.weeks.end() ? nullptr : &*found;
}

bool holdsRace(const PlanLine &line)
{
    return std::any_of(line.cells.begin(), line.cells.end(),
                       [](const PlanCell &cell) { return cell.kind == Kind::Race; });
}

/// The phase of the week; on the ladder the rung that it begins with.
QString phaseOf(const WeekSource &source, Date start)
{
    for (Date date = start; date < start + Days{7}; date += Days{1})
        if (const Day *day = plannedOn(source, date); day && isRunning(day->workout.kind))
            return text::phaseName(day->phase);
    for (Date date = start; date < start + Days{7}; date += Days{1})
        if (const Day *day = plannedOn(source, date))
            return text::phaseName(day->phase);
    return {};
}

QString weekWord(Date start, std::optional<Date> before)
{
    const std::chrono::year_month_day day{start};
    const bool newYear = before && std::chrono::year_month_day{*before}.year() != day.year();
    return newYear ? text::shortDayMonth(start) + QLatin1Char(' ') +
                         QString::number(static_cast<int>(day.year()))
                   : text::shortDayMonth(start);
}

PlanLine lineOf(const WeekSource &source, Date start)
{
    PlanLine line;
    line.start = start;
    for (int i = 0; i < 7; ++i)
        line.cells[static_cast<std::size_t>(i)] = cellOf(source, start + Days{i});
    const WeekSums sums = weekSums(source, start);
    const Seconds time = sums.runs.walk + sums.runs.jog + sums.walks.walk;
    if (source.plan.answer != Answer::Refer && time.count() > 0) {
        line.minutes = QLocale().toString(qRound(toMinutes(time)));
        line.distance =
            QLocale().toString(text::inUnits(sums.runs.distance + sums.walks.distance), 'f', 1);
    }
    line.phase = source.plan.answer == Answer::Refer ? QString{} : phaseOf(source, start);
    const Week *week = weekOf(source.plan, start);
    if (holdsRace(line))
        line.remark = translate("restride", "race", "a week's remark");
    else if (week && week->cutback)
        line.remark = translate("restride", "cut-back", "a week's remark");
    return line;
}

/// The last day that the paper shows.
Date lastDay(const Plan &plan, const Profile &profile)
{
    if (plan.answer == Answer::Refer)
        return plan.today + kWeeksOnHold;
    const Date end = plan.days.empty() ? plan.today : plan.days.back().date;
    return profile.goal && profile.goal->race.date >= plan.today
               ? std::min(end, profile.goal->race.date)
               : end;
}

QString keyWords(Kind kind)
{
    return kind == Kind::Cross ? translate("restride", "Easy: bike, swim, if you like")
                               : text::kindName(kind);
}

std::vector<PlanKey> keysOf(const std::vector<PlanLine> &lines)
{
    std::vector<PlanKey> keys;
    for (const Kind kind : {Kind::Rest, Kind::Walk, Kind::WalkJog, Kind::Run, Kind::LongRun,
                            Kind::Cross, Kind::Race}) {
        const auto holds = [kind](const PlanLine &line) {
            return std::any_of(line.cells.begin(), line.cells.end(), [kind](const PlanCell &cell) {
                return cell.held && cell.kind == kind;
            });
        };
        if (std::any_of(lines.begin(), lines.end(), holds))
            keys.push_back({kind, keyWords(kind)});
    }
    return keys;
}

QString summaryOf(const WeekSource &source, std::size_t weeks)
{
    if (source.plan.answer == Answer::Refer)
        return translate("restride", "No running until the knee has been seen.");
    int runs = 0;
    Metres distance;
    for (const Day &day : source.plan.days) {
        runs += isRunning(day.workout.kind) ? 1 : 0;
        distance += day.distance;
    }
    return translate("restride", "Runs still ahead: %1, %2 in all. Weeks: %3.",
                     "number, a distance, number")
        .arg(QLocale().toString(runs), text::distance(distance),
             QLocale().toString(static_cast<int>(weeks)));
}

} // namespace

PlanSheet planSheet(const Plan &plan, const std::vector<LivedDay> &lived, const Profile &profile,
                    Date printedOn, const std::vector<Entry> &log)
{
    const WeekSource source{plan, lived, log, profile.runner};
    PlanSheet sheet;
    sheet.referred = plan.answer == Answer::Refer;
    const Date last = lastDay(plan, profile);
    std::optional<Date> before;
    for (Date start = startOfWeek(plan.today, profile.runner.weekStarts); start <= last;
         start += Days{7}) {
        sheet.lines.push_back(lineOf(source, start));
        sheet.lines.back().week = weekWord(start, before);
        before = start;
    }
    sheet.head.title = profile.goal ? translate("restride", "The plan to race day")
                                    : translate("restride", "The whole plan");
    sheet.head.summary = summaryOf(source, sheet.lines.size());
    if (profile.goal)
        fillInRace(sheet.head, profile.goal->race, printedOn);
    sheet.verdict = datedVerdict(plan);
    for (int i = 0; i < 7; ++i)
        sheet.weekdays[static_cast<std::size_t>(i)] =
            text::shortWeekdayName(sheet.lines.front().start + Days{i});
    sheet.weekWord = translate("restride", "week of", "column: the first day of a week");
    sheet.phaseWord = translate("restride", "phase", "column");
    sheet.minutesWord = translate("restride", "min", "minutes, beside a figure");
    sheet.distanceWord = text::unitName();
    sheet.keys = keysOf(sheet.lines);
    sheet.note =
        sheet.referred
            ? translate("restride", "A new plan begins on the day you were seen.")
            : translate("restride", "As it stands if every run is clean. Each run waits for the "
                                    "one before it; a missed run is not made up.");
    sheet.foot = planFoot(printedOn);
    return sheet;
}

} // namespace restride
