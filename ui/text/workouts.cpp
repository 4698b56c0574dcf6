// SPDX-License-Identifier: GPL-3.0-or-later
// What a day asks for, in words.
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace restride::text {
namespace {

QString timesWord(int repeat)
{
    if (repeat == 1)
        return translate("restride", "once");
    if (repeat == 2)
        return translate("restride", "twice");
    return translate("restride", "%1 times", "how often a walk and a jog are repeated", repeat)
        .arg(countWord(repeat));
}

QString manner(const Workout &workout)
{
    if (workout.intensity == Effort::Easy)
        return workout.flatOnly ? translate("restride", "flat and easy")
                                : translate("restride", "easy");
    if (workout.intensity == Effort::Steady)
        return workout.flatOnly ? translate("restride", "flat and steady")
                                : translate("restride", "steady");
    return workout.intensity == Effort::Hard ? translate("restride", "hard")
                                             : translate("restride", "at race effort");
}

/// "walk 4 / jog 1", "jog 30", "walk 30"; the signs between are the caller's.
QString segmentWords(const Segment &segment)
{
    if (segment.jog.count() == 0)
        return translate("restride", "walk %1", "minutes").arg(bareMinutes(segment.walk));
    if (segment.walk.count() == 0)
        return translate("restride", "jog %1", "minutes").arg(bareMinutes(segment.jog));
    return translate("restride", "walk %1 / jog %2", "minutes")
        .arg(bareMinutes(segment.walk), bareMinutes(segment.jog));
}

QString segmentFigures(const Segment &segment)
{
    if (segment.jog.count() == 0 || segment.walk.count() == 0)
        return segmentWords(segment);
    return QStringLiteral("%1 / %2").arg(bareMinutes(segment.walk), bareMinutes(segment.jog));
}

QString repeated(const Segment &segment, const QString &once)
{
    return segment.repeat == 1
               ? once
               : QStringLiteral("%1 × %2").arg(QLocale().toString(segment.repeat), once);
}

template <typename Words> QStringList partsOf(const Segments &segments, Words words)
{
    QStringList parts;
    for (const Segment &segment : segments)
        parts << repeated(segment, words(segment));
    return parts;
}

template <typename Words> QString joined(const Segments &segments, Words words)
{
    return partsOf(segments, words)
        .join(translate("restride", ", then ", "between the parts of a session"));
}

/// The segment that names the session: the one with the most jogging, else the longest walk.
const Segment &mainSegment(const Segments &segments)
{
    return *std::max_element(
        segments.begin(), segments.end(), [](const Segment &a, const Segment &b) {
            const auto jog = [](const Segment &s) { return s.jog * s.repeat; };
            return jog(a) != jog(b) ? jog(a) < jog(b) : a.walk * a.repeat < b.walk * b.repeat;
        });
}

QString segmentTitle(const Segment &segment)
{
    if (segment.walk.count() == 0 || segment.jog.count() == 0)
        return capitalised(segmentWords(segment));
    return translate("restride", "Walk %1, jog %2", "minutes")
        .arg(bareMinutes(segment.walk), bareMinutes(segment.jog));
}

QString crossNames(const Day &day)
{
    QStringList names;
    day.cross.forEach([&](Sport sport) { names << sportName(sport); });
    return names.isEmpty() ? kindName(Kind::Cross) : capitalised(names.first());
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Rest:
        return translate("restride", "Rest", "kind of day");
    case Kind::Walk:
        return translate("restride", "Walk", "kind of day");
    case Kind::WalkJog:
        return translate("restride", "Walk-jog", "kind of day");
    case Kind::Run:
        return translate("restride", "Run", "kind of day");
    case Kind::LongRun:
        return translate("restride", "Long run", "kind of day");
    case Kind::Cross:
        return translate("restride", "Cross-training", "kind of day");
    case Kind::Race:
        return translate("restride", "Race", "kind of day");
    }
    return {};
}

QString title(const Workout &workout)
{
    if (workout.kind == Kind::Race || workout.kind == Kind::Cross || workout.segments.empty())
        return kindName(workout.kind);
    return segmentTitle(mainSegment(workout.segments));
}

QString subtitle(const Workout &workout)
{
    if (workout.kind == Kind::Rest)
        return translate("restride", "a day of the plan; easy movement is welcome");
    if (workout.kind == Kind::Cross)
        return translate("restride", "if you like, and if it is painless");
    if (workout.segments.empty())
        return manner(workout);
    const Segment &segment = mainSegment(workout.segments);
    if (workout.segments.size() > 1)
        return translate("restride", "%1; %2", "pattern of a session; how it is run")
            .arg(pattern(workout), manner(workout));
    if (segment.repeat == 1)
        return translate("restride", "without a break, %1", "how it is run").arg(manner(workout));
    return translate("restride", "%1, %2", "how often; how it is run")
        .arg(timesWord(segment.repeat), manner(workout));
}

QString session(const Workout &workout)
{
    const QString how = subtitle(workout);
    return how.isEmpty() ? title(workout)
                         : translate("restride", "%1, %2", "a session; how often and how")
                               .arg(title(workout), how);
}

QString told(const Day &day)
{
    return translate("restride", "%1. %2", "what a day asks for; why")
        .arg(session(day.workout), because(day.why));
}

QString pattern(const Workout &workout)
{
    return workout.segments.empty() ? kindName(workout.kind)
                                    : joined(workout.segments, segmentWords);
}

QString shortPattern(const Workout &workout)
{
    return workout.segments.empty() ? QString{} : joined(workout.segments, segmentFigures);
}

QString tightPattern(const Workout &workout)
{
    return partsOf(workout.segments, segmentFigures).join(QStringLiteral(", "));
}

QString chip(const Day &day)
{
    const Workout &workout = day.workout;
    switch (workout.kind) {
    case Kind::Walk:
        if (day.why.rule == Rule::GateTest)
            return translate("restride", "Brisk walk %1", "minutes")
                .arg(bareMinutes(workout.walk()));
        return translate("restride", "Walk %1", "minutes").arg(bareMinutes(workout.walk()));
    case Kind::WalkJog:
        return workout.rung ? translate("restride", "Rung %1").arg(rung(*workout.rung))
                            : kindName(workout.kind);
    case Kind::Run:
        return translate("restride", "Run %1", "kilometres").arg(distance(day.distance));
    case Kind::LongRun:
        return translate("restride", "Long %1", "kilometres").arg(distance(day.distance));
    case Kind::Cross:
        return crossNames(day);
    case Kind::Rest:
    case Kind::Race:
        break;
    }
    return kindName(workout.kind);
}

QString exerciseName(Exercise exercise)
{
    switch (exercise) {
    case Exercise::QuadSet:
        return translate("restride", "quad set");
    case Exercise::StraightLegRaise:
        return translate("restride", "straight leg raise");
    case Exercise::SideLegLift:
        return translate("restride", "side leg lift");
    case Exercise::Clamshell:
        return translate("restride", "clamshell");
    case Exercise::BandSideStep:
        return translate("restride", "band side step");
    case Exercise::HamstringCurl:
        return translate("restride", "hamstring curl");
    case Exercise::WallSit:
        return translate("restride", "wall sit");
    case Exercise::MiniSquat:
        return translate("restride", "mini squat");
    case Exercise::StepDown:
        return translate("restride", "step-down");
    case Exercise::CalfRaise:
        return translate("restride", "calf raise");
    case Exercise::SingleLegCalfRaise:
        return translate("restride", "one-leg calf raise");
    case Exercise::SingleLegBalance:
        return translate("restride", "one-leg balance");
    }
    return {};
}

QString dose(const StrengthSet &set)
{
    const QString sets = QLocale().toString(set.sets);
    if (set.hold.count() > 0)
        return translate("restride", "%1 × %2 s", "sets, seconds held")
            .arg(sets, QLocale().toString(set.hold.count()));
    return translate("restride", "%1 × %2", "sets, repetitions")
        .arg(sets, QLocale().toString(set.reps));
}

QString sportName(Sport sport)
{
    switch (sport) {
    case Sport::Bike:
        return translate("restride", "bike");
    case Sport::Swim:
        return translate("restride", "swim");
    case Sport::DeepWaterRun:
        return translate("restride", "deep-water run");
    case Sport::Walk:
        return translate("restride", "walk", "sport");
    case Sport::Elliptical:
        return translate("restride", "elliptical");
    case Sport::Row:
        return translate("restride", "row", "sport");
    case Sport::Other:
    case Sport::kCount:
        break;
    }
    return translate("restride", "other movement");
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Settle:
        return translate("restride", "Settle", "phase");
    case Phase::Walk:
        return translate("restride", "Walk", "phase");
    case Phase::WalkJog:
        return translate("restride", "Walk-jog", "phase");
    case Phase::Base:
        return translate("restride", "Base", "phase");
    case Phase::Build:
        return translate("restride", "Build", "phase");
    case Phase::Taper:
        return translate("restride", "Taper", "phase");
    case Phase::Race:
        return translate("restride", "Race", "phase");
    case Phase::Recover:
        return translate("restride", "Recover", "phase");
    }
    return {};
}

} // namespace restride::text
