// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_rows.h"

#include "ui/models/day_log.h"
#include "ui/print/run_condition.h"
#include "ui/print/week_content.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

using text::translate;

const LivedDay *livedOn(const WeekSource &source, Date date)
{
    const auto found =
        std::find_if(source.lived.begin(), source.lived.end(),
                     [&](const LivedDay &each) { return each.planned.date == date; });
    return found == source.lived.end() ? nullptr : &*found;
}

template <typename Wanted> const Wanted *loggedOn(const WeekSource &source, Date date)
{
    for (const Entry &entry : source.log)
        if (const auto *wanted = std::get_if<Wanted>(&entry); wanted && wanted->date == date)
            return wanted;
    return nullptr;
}

bool isSession(Kind kind)
{
    return isRunning(kind) || kind == Kind::Walk;
}

QString figureOf(Exercise exercise)
{
    switch (exercise) {
    case Exercise::QuadSet:
        return QStringLiteral("quad-set");
    case Exercise::StraightLegRaise:
    case Exercise::SideLegLift:
        return QStringLiteral("leg-lift");
    case Exercise::Clamshell:
        return QStringLiteral("clamshell");
    case Exercise::BandSideStep:
        return QStringLiteral("band-side-step");
    case Exercise::HamstringCurl:
        return QStringLiteral("hamstring-curl");
    case Exercise::WallSit:
        return QStringLiteral("wall-sit");
    case Exercise::MiniSquat:
        return QStringLiteral("mini-squat");
    case Exercise::StepDown:
        return QStringLiteral("step-down");
    case Exercise::CalfRaise:
    case Exercise::SingleLegCalfRaise:
        return QStringLiteral("calf-raise");
    case Exercise::SingleLegBalance:
        return QStringLiteral("balance");
    }
    return {};
}

std::vector<SheetExercise> exercises(const Day &day)
{
    std::vector<SheetExercise> made;
    for (const StrengthSet &set : exercisesOf(day.strength, day.strengthLevel)) {
        const QString path =
            QStringLiteral(":/restride/figures/%1.svg").arg(figureOf(set.exercise));
        made.push_back({QFile::exists(path) ? path : QString{}, text::exerciseName(set.exercise),
                        text::dose(set)});
    }
    return made;
}

QString headlineOf(const WeekSource &source, const Day &day)
{
    if (day.workout.kind == Kind::Race && source.plan.verdict)
        return text::raceName(source.plan.verdict->race);
    if (day.workout.kind == Kind::Walk)
        return text::chip(day);
    if (isSession(day.workout.kind))
        return text::capitalised(text::pattern(day.workout));
    return text::kindName(Kind::Rest);
}

/// Rest between two runs needs no words; any other rest says why, also where a session waits.
QString restDetail(const Day &day)
{
    const Rule rule = day.why.rule;
    const bool between = rule == Rule::LadderRest || rule == Rule::BuildRest;
    return between && !day.why.figures.date ? QString{} : text::because(day.why);
}

/// Nothing is asked of a knee that has to be seen today.
QString restUnderReferral(const Plan &plan)
{
    return plan.refer && plan.refer->urgency >= Urgency::SameDay
               ? QString{}
               : translate("restride", "Gentle movement, as far as it is comfortable.");
}

QString crossDetail(const Day &day)
{
    QStringList names;
    day.cross.forEach([&](Sport sport) { names << text::sportName(sport); });
    if (names.isEmpty())
        return translate("restride", "Easy movement, if you like and if it is painless.");
    if (names.size() == 1)
        return translate("restride", "Easy: %1, if you like and if it is painless.")
            .arg(names.first());
    return translate("restride", "Easy: %1 or %2, if you like and if it is painless.")
        .arg(names.at(0), names.at(1));
}

QString detailAhead(const WeekSource &source, const Day &day)
{
    switch (day.workout.kind) {
    case Kind::Rest:
        return restDetail(day);
    case Kind::Cross:
        return crossDetail(day);
    case Kind::Walk:
        return day.why.rule == Rule::GateTest
                   ? translate("restride", "The test before jogging: all of it without pain.")
                   : translate("restride", "Flat and easy. If the pain goes above 2, turn back.");
    case Kind::Race:
        return translate("restride", "%1. Start easy; walk, or stop, when the knee asks for it.")
            .arg(text::distance(day.distance));
    default:
        return runCondition(source, day);
    }
}

QString detailBehind(const LivedDay &lived)
{
    const Workout &workout = lived.planned.workout;
    if (lived.result == SessionResult::Missed)
        return translate("restride", "Left out; nothing is caught up.");
    const QString result = text::capitalised(text::resultWord(lived.result));
    if (result.isEmpty())
        return translate("restride", "Not logged.");
    if (workout.rung)
        return translate("restride", "Rung %1: %2.", "the second is the result of a session")
            .arg(text::rung(*workout.rung), text::resultWord(lived.result));
    return result + QLatin1Char('.');
}

QString scoreOf(std::optional<Pain> pain)
{
    return pain ? QString::number(pain->score()) : QString{};
}

bool wasDone(const WeekSource &source, const LivedDay *lived, Date date)
{
    if (onFootOn(source, date) || loggedOn<StrengthEntry>(source, date) ||
        loggedOn<CrossEntry>(source, date))
        return true;
    return lived && lived->result != SessionResult::None && lived->result != SessionResult::Missed;
}

void fillInPain(const WeekSource &source, SheetRow &row)
{
    if (!onFootOn(source, row.date))
        return;
    const PainScores worst = worstOn(source.log, row.date);
    row.pain = {scoreOf(worst.during), scoreOf(worst.after), scoreOf(worst.nextMorning)};
}

/// The session of today once it is logged: the plan asks for nothing more, the row tells what was
/// done.
void tellDone(SheetRow &row, const OnFoot &done)
{
    row.headline =
        done.walk.count() == 0
            ? translate("restride", "Jogged %1", "minutes").arg(text::bareMinutes(done.jog))
        : done.jog.count() == 0
            ? translate("restride", "Walked %1", "minutes").arg(text::bareMinutes(done.walk))
            : translate("restride", "Walked %1, jogged %2", "minutes")
                  .arg(text::bareMinutes(done.walk), text::bareMinutes(done.jog));
    row.session = true;
    row.minutes = QLocale().toString(qRound(toMinutes(done.walk + done.jog)));
}

SheetRow emptyRow(Date date)
{
    SheetRow row;
    row.date = date;
    row.weekday = text::shortWeekdayName(date);
    row.day = text::shortDayMonth(date);
    return row;
}

void fillInSession(SheetRow &row, const Workout &workout)
{
    row.session = true;
    row.strip = stretchesOf(workout);
    const Seconds all = workout.walk() + workout.jog();
    if (all.count() > 0)
        row.minutes = QLocale().toString(qRound(toMinutes(all)));
}

} // namespace

std::optional<OnFoot> onFootOn(const WeekSource &source, Date date)
{
    std::optional<OnFoot> all;
    for (const RunEntry *run : runsOn(source.log, date)) {
        all = all.value_or(OnFoot{});
        all->walk += run->walk;
        all->jog += run->jog;
    }
    return all;
}

const Day *plannedOn(const WeekSource &source, Date date)
{
    if (date < source.plan.today) {
        const LivedDay *lived = livedOn(source, date);
        return lived ? &lived->planned : nullptr;
    }
    const auto &days = source.plan.days;
    const auto found =
        std::find_if(days.begin(), days.end(), [&](const Day &day) { return day.date == date; });
    return found == days.end() ? nullptr : &*found;
}

SheetRow sheetRow(const WeekSource &source, Date date)
{
    SheetRow row = emptyRow(date);
    const Day *day = plannedOn(source, date);
    const LivedDay *lived = date < source.plan.today ? livedOn(source, date) : nullptr;
    if (!day) {
        row.headline = date < source.plan.today ? translate("restride", "before this plan")
                                                : translate("restride", "not planned yet");
        return row;
    }
    // A red flag outranks whatever a plan may still hold.
    const bool referred = !lived && source.plan.answer == Answer::Refer;
    if (referred && isRunning(day->workout.kind)) {
        row.headline = text::kindName(Kind::Rest);
        return row;
    }
    row.headline = headlineOf(source, *day);
    row.detail = referred && day->workout.kind == Kind::Rest ? restUnderReferral(source.plan)
                 : lived && isSession(day->workout.kind)     ? detailBehind(*lived)
                                                             : detailAhead(source, *day);
    if (isSession(day->workout.kind))
        fillInSession(row, day->workout);
    if (const auto done = onFootOn(source, date); done && day->why.rule == Rule::RespondDone)
        tellDone(row, *done);
    if (weekContent().strength)
        row.strength = exercises(*day);
    row.ticked = date <= source.plan.today && wasDone(source, lived, date);
    // Nothing is owed for a session that was left out: no box asks for it.
    row.scored = row.session && (!lived || row.ticked);
    row.tickBox = row.scored || !row.strength.empty() || row.ticked;
    fillInPain(source, row);
    return row;
}

} // namespace restride
