// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_cell.h"

#include "ui/models/day_log.h"
#include "ui/models/day_words.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {
namespace {

QString numberOf(Date date)
{
    const std::chrono::year_month_day day{date};
    return day.day() == std::chrono::day{1} ? text::shortDayMonth(date)
                                            : QString::number(static_cast<unsigned>(day.day()));
}

/// What the plan asked on that day, lived or still ahead; null where there is no plan.
const Day *askedOn(const CalendarSource &source, Date date)
{
    const LivedDay *lived = livedOn(source, date);
    return lived ? &lived->planned : plannedOn(source, date);
}

/// A run wears the plan's words only where it was what the plan had asked.
bool isWhatWasAsked(const LivedDay *lived, const RunEntry &run)
{
    if (!lived)
        return false;
    const Kind asked = lived->planned.workout.kind;
    const bool same = run.jog > Seconds{} ? isRunning(asked) : asked == Kind::Walk;
    return same && lived->result != SessionResult::Overdone &&
           lived->result != SessionResult::Shortened && lived->result != SessionResult::None;
}

/// The words of the chip: the race by its name, and the walk that opens the gate as a walk, because
/// the cell is narrow and the words around the chip say that it is a brisk one.
QString raceOr(const CalendarSource &source, const Day &day)
{
    if (day.why.rule == Rule::GateTest) {
        RunEntry walk;
        walk.walk = day.workout.walk();
        return shortWords(walk);
    }
    const auto &goal = source.journal->profile.goal;
    return day.workout.kind == Kind::Race && goal ? text::raceName(goal->race) : text::chip(day);
}

/// "Run 4.0 km" as "Run": beside "Walk 30" a figure without its unit would be read as minutes.
QString withoutDistance(QString words, Metres distance)
{
    return words.remove(text::distance(distance)).trimmed();
}

QString iconFor(const Day &day)
{
    if (day.workout.kind != Kind::Cross || day.cross.empty())
        return iconName(day.workout.kind);
    QString icon;
    day.cross.forEach([&](Sport sport) { icon = icon.isEmpty() ? iconOf(sport) : icon; });
    return icon;
}

void fillRun(DayCell &cell, const CalendarSource &source, const RunEntry &run)
{
    const LivedDay *lived = livedOn(source, cell.date);
    const bool asAsked = isWhatWasAsked(lived, run);
    cell.standing = Standing::Done;
    cell.kind = asAsked ? lived->planned.workout.kind : *kindOf(Entry{run});
    cell.chip = asAsked ? raceOr(source, lived->planned) : shortWords(run);
    if (cell.kind != Kind::Race)
        cell.chipShort = withoutDistance(cell.chip, asAsked ? lived->planned.distance
                                                            : run.distance.value_or(Metres{}));
    cell.icon = iconName(cell.kind);
}

void fillCross(DayCell &cell, const CrossEntry &cross)
{
    cell.standing = Standing::Done;
    cell.kind = Kind::Cross;
    cell.chip = shortWords(cross);
    cell.icon = iconOf(cross.sport);
}

void fillPlanned(DayCell &cell, const CalendarSource &source, const Day &day)
{
    cell.kind = day.workout.kind;
    cell.standing = cell.kind == Kind::Rest ? Standing::Rest : Standing::Planned;
    cell.chip = raceOr(source, day);
    if (cell.kind != Kind::Race) // which keeps the name that its runner gave it
        cell.chipShort = withoutDistance(cell.chip, day.distance);
    cell.icon = iconFor(day);
    cell.third = plannedDetail(day);
    cell.thirdShort = plannedDetailShort(day);
}

void fillRest(DayCell &cell)
{
    cell.kind = Kind::Rest;
    cell.standing = Standing::Rest;
    cell.chip = text::kindName(Kind::Rest);
    cell.icon = iconName(Kind::Rest);
}

void fillMissed(DayCell &cell, const CalendarSource &source, const Day &asked)
{
    fillPlanned(cell, source, asked);
    cell.standing = Standing::Missed;
    cell.third = QCoreApplication::translate("Calendar", "nothing is owed");
    cell.thirdShort.clear();
    const Seconds planned = asked.workout.walk() + asked.workout.jog();
    if (planned > Seconds{})
        cell.was = QCoreApplication::translate("Calendar", "was %1").arg(text::minutes(planned));
}

/// The session that would be missed on a day ahead, were it so; null on every other day.
const Day *missedAhead(const CalendarSource &source, const Day &planned)
{
    const MovedDay *moved = movedFrom(source, planned.date);
    return moved && planned.why.rule == Rule::RespondMissed && planned.date > source.plan->today
               ? &moved->before
               : nullptr;
}

/// Nothing has been missed yet, so there is nothing to be at ease about.
void fillMissedAhead(DayCell &cell, const CalendarSource &source, const Day &asked)
{
    fillMissed(cell, source, asked);
    cell.third.clear();
}

/// Sessions of the day: the run is the one shown, others are counted behind it.
qsizetype sessionsOn(const CalendarSource &source, Date date)
{
    return std::ranges::count_if(entriesOn(source, date),
                                 [](const Entry &entry) { return kindOf(entry).has_value(); });
}

void fillSession(DayCell &cell, const CalendarSource &source)
{
    const LivedDay *lived = livedOn(source, cell.date);
    const Day *planned = plannedOn(source, cell.date);
    if (const auto *run = mainRunOn(source.journal->log, cell.date))
        fillRun(cell, source, *run);
    else if (const auto *cross = firstOn<CrossEntry>(source, cell.date))
        fillCross(cell, *cross);
    else if (lived && lived->result == SessionResult::Missed)
        fillMissed(cell, source, lived->planned);
    else if (lived)
        fillRest(cell);
    else if (planned && firstOn<SkipEntry>(source, cell.date) &&
             planned->workout.kind != Kind::Rest)
        fillMissed(cell, source, *planned);
    else if (const Day *missed = planned ? missedAhead(source, *planned) : nullptr)
        fillMissedAhead(cell, source, *missed);
    else if (planned)
        fillPlanned(cell, source, *planned);
    if (cell.chipShort.isEmpty())
        cell.chipShort = cell.chip;
    if (const auto sessions = sessionsOn(source, cell.date); sessions > 1) {
        const QString others = QStringLiteral(" +%1").arg(sessions - 1);
        cell.chip += others;
        cell.chipShort += others;
    }
}

std::optional<Ghost> ghostOn(const CalendarSource &source, Date date)
{
    const MovedDay *moved = movedFrom(source, date);
    if (!moved)
        return std::nullopt;
    const Workout &before = moved->before.workout;
    // In the middle of a line, so not the chip's own words with their capital.
    const QString session =
        before.rung
            ? QCoreApplication::translate("Calendar", "rung %1").arg(text::rung(*before.rung))
            : text::chip(moved->before);
    return Ghost{session, withoutDistance(session, moved->before.distance),
                 moved->movedTo ? QStringLiteral("→ ") + text::shortDayMonth(*moved->movedTo)
                                : QCoreApplication::translate("Calendar", "left out")};
}

bool hasStrength(const CalendarSource &source, Date date)
{
    if (firstOn<StrengthEntry>(source, date))
        return true;
    const Day *planned = plannedOn(source, date);
    return planned && planned->strength != StrengthRoutine::None;
}

QString note(const CalendarSource &source, Date date)
{
    for (const Entry &entry : entriesOn(source, date))
        if (!baseOf(entry).note.empty())
            return QString::fromStdString(baseOf(entry).note);
    return {};
}

QString strengthWords(const Day &day)
{
    QStringList sets;
    for (const StrengthSet &set : exercisesOf(day.strength, day.strengthLevel))
        sets << text::exerciseName(set.exercise) + QLatin1Char(' ') + text::dose(set);
    return sets.isEmpty() ? QString()
                          : QCoreApplication::translate("Calendar", "Strength: %1")
                                .arg(sets.join(QStringLiteral(", ")));
}

/// What a tall cell adds below the three rows.
QStringList detailsOf(const CalendarSource &source, const DayCell &cell)
{
    QStringList lines;
    const Day *asked = askedOn(source, cell.date);
    if (!asked)
        return lines;
    if (asked->workout.kind != Kind::Rest)
        lines << text::title(asked->workout) << text::subtitle(asked->workout);
    lines << cell.was;
    lines << text::because(asked->why);
    if (cell.strength)
        lines << strengthWords(*asked);
    if (const QString said = note(source, cell.date); !said.isEmpty())
        lines << said;
    lines.removeAll(QString());
    return lines;
}

QString standingWords(const DayCell &cell)
{
    switch (cell.standing) {
    case Standing::Done:
        return QCoreApplication::translate("Calendar", "done: %1").arg(cell.chip);
    case Standing::Planned:
        return QCoreApplication::translate("Calendar", "planned: %1").arg(cell.chip);
    case Standing::Missed:
        return QCoreApplication::translate("Calendar", "not done: %1").arg(cell.chip);
    case Standing::Rest:
        return cell.chip;
    case Standing::Blank:
        break;
    }
    return {};
}

QString spokenText(const DayCell &cell)
{
    QStringList parts{text::weekdayDayMonth(cell.date)};
    if (cell.today)
        parts << QCoreApplication::translate("Calendar", "today");
    parts << standingWords(cell) << cell.word;
    if (!cell.pains.empty())
        parts << QCoreApplication::translate("Calendar", "pain %1").arg(painWords(cell.pains));
    parts << cell.was << cell.third;
    if (cell.ghost)
        parts << QCoreApplication::translate("Calendar", "before the change: %1 %2")
                     .arg(cell.ghost->session, cell.ghost->whereTo);
    if (cell.strength)
        parts << QCoreApplication::translate("Calendar", "strength exercises");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

DayCell dayCell(const CalendarSource &source, Date date, std::chrono::year_month month)
{
    const std::chrono::year_month_day day{date};
    DayCell cell;
    cell.date = date;
    cell.number = numberOf(date);
    cell.today = date == source.plan->today;
    cell.otherMonth = day.year() / day.month() != month;
    fillSession(cell, source);
    if (cell.standing == Standing::Done)
        cell.pains = painMarksOn(source, date);
    cell.word = dayWord(source, date);
    if (cell.standing != Standing::Missed) // there the chip itself stands for what is gone
        cell.ghost = ghostOn(source, date);
    cell.strength = hasStrength(source, date);
    if (const auto span = flareSpanOn(source, date)) {
        cell.flareBand = true;
        cell.flareUp = span->day == 0;
    }
    cell.details = detailsOf(source, cell);
    cell.accessibleText = spokenText(cell);
    return cell;
}

} // namespace restride
