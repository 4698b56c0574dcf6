// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_cell.h"

#include "core/planner/planner.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <cstdint>

namespace restride {
namespace {

JogAndWalk &operator+=(JogAndWalk &sum, const JogAndWalk &part)
{
    sum.jog += part.jog;
    sum.walk += part.walk;
    return sum;
}

/// `distance` shared out as the paces would cover it.
JogAndWalk shared(Metres distance, const JogAndWalk &atPace)
{
    if (atPace.total() == Metres{})
        return {Metres{}, distance};
    const auto jog = std::int64_t{distance.count()} * atPace.jog.count() / atPace.total().count();
    const Metres jogged{static_cast<int>(jog)};
    return {jogged, distance - jogged};
}

JogAndWalk covered(const Runner &runner, Seconds jog, Seconds walk)
{
    return {easyPaceOf(runner).distanceIn(jog), walkPaceOf(runner).distanceIn(walk)};
}

JogAndWalk coveredBy(const Runner &runner, const Day &day)
{
    return shared(day.distance, covered(runner, day.workout.jog(), day.workout.walk()));
}

JogAndWalk loggedOn(const CalendarSource &source, Date date)
{
    JogAndWalk sum;
    for (const Entry &entry : entriesOn(source, date)) {
        const auto *run = std::get_if<RunEntry>(&entry);
        if (!run)
            continue;
        const auto atPace = covered(source.journal->profile.runner, run->jog, run->walk);
        sum += run->distance ? shared(*run->distance, atPace) : atPace;
    }
    return sum;
}

/// What the week holds, done and still ahead.
struct Load {
    JogAndWalk done;
    JogAndWalk planned;
    [[nodiscard]] Metres total() const { return done.total() + planned.total(); }
};

Load loadOf(const CalendarSource &source, Date start)
{
    const Runner &runner = source.journal->profile.runner;
    Load load;
    for (int i = 0; i < 7; ++i) {
        const Date date = start + Days{i};
        const JogAndWalk logged = loggedOn(source, date);
        load.done += logged;
        const Day *planned = plannedOn(source, date);
        if (planned && logged == JogAndWalk{} && !firstOn<SkipEntry>(source, date))
            load.planned += coveredBy(runner, *planned);
    }
    return load;
}

bool isPlanned(const CalendarSource &source, Date start)
{
    const auto &days = source.plan->days;
    return !days.empty() && days.front().date < start + Days{7} && start <= days.back().date;
}

/// The sum of the week before the change; empty in a week that only one of the plans reaches.
std::optional<Metres> sumBefore(const CalendarSource &source, Date start)
{
    const auto before = beforeChange(source);
    if (!before || !isPlanned(source, start) || !isPlanned(*before, start))
        return std::nullopt;
    return loadOf(*before, start).total();
}

QString spokenText(const WeekCell &week)
{
    QStringList parts{
        QCoreApplication::translate("Calendar", "Week of %1").arg(text::dayMonth(week.start))};
    const bool nothingLeft = week.distance.isEmpty();
    if (!nothingLeft)
        parts << week.distance + QLatin1Char(' ') + week.unit;
    if (week.done.total() > Metres{})
        parts << QCoreApplication::translate("Calendar", "done: jogged %1, walked %2")
                     .arg(text::distance(week.done.jog), text::distance(week.done.walk));
    if (week.planned.total() > Metres{})
        parts << QCoreApplication::translate("Calendar", "ahead: jog %1, walk %2")
                     .arg(text::distance(week.planned.jog), text::distance(week.planned.walk));
    if (!week.before.isEmpty())
        parts << (nothingLeft ? week.before + QLatin1Char(' ') + week.unit : week.before);
    return parts.join(QStringLiteral(", "));
}

} // namespace

WeekCell weekCell(const CalendarSource &source, Date start)
{
    const Load load = loadOf(source, start);
    WeekCell week;
    week.start = start;
    week.done = load.done;
    week.planned = load.planned;
    if (week.total() > Metres{}) {
        week.distance = text::distanceFigure(week.total());
        week.unit = text::unitName();
    }
    const std::optional<Metres> sum = sumBefore(source, start);
    const QString before = sum ? text::distanceFigure(*sum) : QString();
    if (sum && before != text::distanceFigure(week.total())) {
        week.before = QCoreApplication::translate("Calendar", "was %1").arg(before);
        week.unit = text::unitName();
    }
    week.accessibleText = spokenText(week);
    return week;
}

} // namespace restride
