// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_words.h"

#include "ui/models/day_log.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace restride {
namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

Kind kindOfRun(const RunEntry &run)
{
    if (run.jog == Seconds{})
        return Kind::Walk;
    return run.walk == Seconds{} ? Kind::Run : Kind::WalkJog;
}

/// Names of sports stand in the middle of sentences elsewhere; here they begin a line.
QString sportAsTitle(Sport sport)
{
    QString name = text::sportName(sport);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString runWords(const RunEntry &run)
{
    QStringList parts{text::kindName(kindOfRun(run))};
    if (kindOfRun(run) == Kind::WalkJog)
        parts << QCoreApplication::translate("Entry", "%1 of %2 jogged")
                     .arg(text::bareMinutes(run.jog), text::minutes(run.walk + run.jog));
    else
        parts << text::minutes(run.walk + run.jog);
    if (run.distance)
        parts << text::distance(*run.distance);
    return parts.join(QStringLiteral(", "));
}

QString checkWords(const CheckEntry &check)
{
    QStringList parts{QCoreApplication::translate("Entry", "Morning check")};
    if (check.painWalking)
        parts << QCoreApplication::translate("Entry", "walking %1").arg(check.painWalking->score());
    if (check.painStairs)
        parts << QCoreApplication::translate("Entry", "stairs %1").arg(check.painStairs->score());
    return parts.join(QStringLiteral(", "));
}

QString courseWords(Course course)
{
    switch (course) {
    case Course::None:
        return QCoreApplication::translate("Entry", "no pain came up");
    case Course::WarmupGone:
        return QCoreApplication::translate("Entry", "gone after the warm-up");
    case Course::WarmupStayed:
        return QCoreApplication::translate("Entry", "stayed after the warm-up");
    case Course::Rising:
        return QCoreApplication::translate("Entry", "rose during the run");
    case Course::Late:
        return QCoreApplication::translate("Entry", "came late");
    case Course::Limp:
        return QCoreApplication::translate("Entry", "changed the stride");
    case Course::kCount:
        break;
    }
    return {};
}

QString effortWords(Effort effort)
{
    switch (effort) {
    case Effort::Easy:
        return QCoreApplication::translate("Entry", "easy");
    case Effort::Steady:
        return QCoreApplication::translate("Entry", "steady");
    case Effort::Hard:
        return QCoreApplication::translate("Entry", "hard");
    case Effort::Race:
        return QCoreApplication::translate("Entry", "race effort");
    case Effort::kCount:
        break;
    }
    return {};
}

QString maskWords(Mask mask)
{
    switch (mask) {
    case Mask::Painkiller:
        return QCoreApplication::translate("Entry", "painkiller");
    case Mask::Brace:
        return QCoreApplication::translate("Entry", "brace");
    case Mask::Tape:
        return QCoreApplication::translate("Entry", "tape");
    case Mask::kCount:
        break;
    }
    return {};
}

QString howTheRunWent(const RunEntry &run)
{
    QStringList parts;
    if (run.course)
        parts << courseWords(*run.course);
    if (run.effort)
        parts << effortWords(*run.effort);
    if (run.terrain)
        parts << (*run.terrain == Ground::Hilly ? QCoreApplication::translate("Entry", "hilly")
                                                : QCoreApplication::translate("Entry", "flat"));
    run.masked.forEach([&](Mask mask) { parts << maskWords(mask); });
    return parts.join(QStringLiteral(", "));
}

QString howTheCheckWent(const CheckEntry &check)
{
    QStringList parts;
    if (check.briskWalk30Ok)
        parts << (*check.briskWalk30Ok
                      ? QCoreApplication::translate("Entry", "brisk 30-minute walk went well")
                      : QCoreApplication::translate("Entry", "brisk 30-minute walk not yet"));
    if (check.dailyLoad)
        parts << QCoreApplication::translate("Entry", "after a day on the feet");
    check.signs.forEach([&](Sign sign) { parts << text::signQuestion(sign); });
    return parts.join(QStringLiteral(", "));
}

QString momentWords(PainMoment moment)
{
    switch (moment) {
    case PainMoment::During:
        return QCoreApplication::translate("Entry", "during %1");
    case PainMoment::After:
        return QCoreApplication::translate("Entry", "after %1");
    case PainMoment::NextMorning:
        return QCoreApplication::translate("Entry", "next morning %1");
    }
    return {};
}

} // namespace

QString shortWords(const RunEntry &run)
{
    switch (kindOfRun(run)) {
    case Kind::Walk:
        return QCoreApplication::translate("Entry", "Walk %1").arg(text::bareMinutes(run.walk));
    case Kind::Run:
        return QCoreApplication::translate("Entry", "Run %1")
            .arg(run.distance ? text::distance(*run.distance) : text::minutes(run.jog));
    default:
        return QCoreApplication::translate("Entry", "Jog %1").arg(text::minutes(run.jog));
    }
}

QString shortWords(const CrossEntry &cross)
{
    return sportAsTitle(cross.sport) + QLatin1Char(' ') + text::bareMinutes(cross.duration);
}

QString entryWords(const Entry &entry)
{
    return std::visit(
        Overloaded{
            [](const RunEntry &run) { return runWords(run); },
            [](const CheckEntry &check) { return checkWords(check); },
            [](const CrossEntry &cross) {
                return sportAsTitle(cross.sport) + QStringLiteral(", ") +
                       text::minutes(cross.duration);
            },
            [](const StrengthEntry &) { return QCoreApplication::translate("Entry", "Strength"); },
            [](const SkipEntry &) { return QCoreApplication::translate("Entry", "Left out"); },
            [](const MoveEntry &move) {
                return QCoreApplication::translate("Entry", "Moved from %1 to %2")
                    .arg(text::shortDayMonth(move.from), text::shortDayMonth(move.to));
            },
            [](const ClearedEntry &) {
                return QCoreApplication::translate("Entry", "Seen, running allowed");
            }},
        entry);
}

QString howItWent(const Entry &entry)
{
    return std::visit(
        Overloaded{[](const RunEntry &run) { return howTheRunWent(run); },
                   [](const CheckEntry &check) { return howTheCheckWent(check); },
                   [](const SkipEntry &skip) { return QString::fromStdString(skip.reason); },
                   [](const auto &) { return QString(); }},
        entry);
}

std::optional<Kind> kindOf(const Entry &entry)
{
    if (const auto *run = std::get_if<RunEntry>(&entry))
        return kindOfRun(*run);
    if (std::holds_alternative<CrossEntry>(entry))
        return Kind::Cross;
    return std::nullopt;
}

QString iconOf(Sport sport)
{
    switch (sport) {
    case Sport::Swim:
    case Sport::DeepWaterRun:
        return QStringLiteral("swim");
    case Sport::Walk:
        return QStringLiteral("walk");
    default:
        return QStringLiteral("bike");
    }
}

QString iconOf(const Entry &entry)
{
    return std::visit(Overloaded{[](const RunEntry &run) { return iconName(kindOfRun(run)); },
                                 [](const CheckEntry &) { return QStringLiteral("morning"); },
                                 [](const CrossEntry &cross) { return iconOf(cross.sport); },
                                 [](const StrengthEntry &) { return QStringLiteral("strength"); },
                                 [](const SkipEntry &) { return QStringLiteral("skip"); },
                                 [](const MoveEntry &) { return QStringLiteral("calendar"); },
                                 [](const ClearedEntry &) { return QStringLiteral("clinician"); }},
                      entry);
}

std::vector<PainMark> painMarks(const CalendarSource &source, const Entry &entry)
{
    std::vector<PainMark> marks;
    if (const auto *run = std::get_if<RunEntry>(&entry)) {
        marks = {{PainMoment::During, run->painDuring},
                 {PainMoment::After, run->painAfter},
                 {PainMoment::NextMorning, nextMorningOf(source, *run)}};
    } else if (const auto *cross = std::get_if<CrossEntry>(&entry)) {
        if (cross->painDuring)
            marks.push_back({PainMoment::During, cross->painDuring});
        if (cross->painNextMorning)
            marks.push_back({PainMoment::NextMorning, cross->painNextMorning});
    } else if (const auto *check = std::get_if<CheckEntry>(&entry)) {
        if (check->painMorning)
            marks.push_back({PainMoment::NextMorning, check->painMorning});
    }
    return marks;
}

std::vector<PainMark> painMarksOn(const CalendarSource &source, Date date)
{
    const PainScores worst = worstOn(source.journal->log, date);
    std::vector<PainMark> marks{{PainMoment::During, worst.during},
                                {PainMoment::After, worst.after},
                                {PainMoment::NextMorning, worst.nextMorning}};
    if (!firstOn<RunEntry>(source, date))
        std::erase_if(marks, [](const PainMark &mark) { return !mark.pain; });
    return marks;
}

QString painWords(const std::vector<PainMark> &marks)
{
    QStringList parts;
    for (const PainMark &mark : marks)
        parts << momentWords(mark.moment)
                     .arg(mark.pain ? QString::number(mark.pain->score())
                                    : QCoreApplication::translate("Entry", "not said"));
    return parts.join(QStringLiteral(", "));
}

} // namespace restride
