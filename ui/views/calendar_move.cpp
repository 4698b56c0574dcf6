// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_move.h"

#include "ui/text/moves.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {

std::optional<CalendarMove> CalendarMove::of(const CalendarSource &source, Date from)
{
    const Day *session = plannedOn(source, from);
    if (!session || !isMovable(*session, source.plan->today))
        return std::nullopt;
    CalendarMove move;
    move.from_ = from;
    move.today_ = source.plan->today;
    move.session_ = text::chip(*session);
    move.targets_ = moveTargets(*source.journal, source.plan->today, from);
    return move;
}

std::optional<MoveRefusal> CalendarMove::refusalOn(Date day) const
{
    const auto found = std::ranges::find(targets_, day, &MoveTarget::date);
    if (found != targets_.end())
        return found->refused;
    return day < today_ ? MoveRefusal::Past : MoveRefusal::TooFar;
}

bool CalendarMove::allows(Date day) const
{
    return day != from_ && !refusalOn(day);
}

std::map<Date, DayMove> CalendarMove::marks() const
{
    std::map<Date, DayMove> marks;
    marks[from_] = {MoveMark::Origin, {}};
    for (const MoveTarget &target : targets_) {
        if (!target.refused)
            marks[target.date] = {MoveMark::Allowed,
                                  QCoreApplication::translate("Calendar", "can go here")};
        else if (*target.refused != MoveRefusal::TooFar) // beyond the days that are asked about
            marks[target.date] = {MoveMark::Refused, text::shortRefusal(*target.refused)};
    }
    return marks;
}

QString CalendarMove::words(Date day) const
{
    if (day != from_ && refusalOn(day))
        return QCoreApplication::translate("Calendar", "%1: %2")
            .arg(text::weekdayDayMonth(day), text::refusal(*refusalOn(day)));
    if (day != from_)
        return QCoreApplication::translate("Calendar",
                                           "%1 can go to %2: Enter puts it there, Esc leaves it.")
            .arg(session_, text::weekdayDayMonth(day));
    const bool any = std::ranges::any_of(targets_, [](const auto &one) { return !one.refused; });
    return any ? QCoreApplication::translate("Calendar",
                                             "Moving %1 of %2: go to a lit day with the arrows, "
                                             "Enter puts it there, Esc leaves it.")
                     .arg(session_, text::weekdayDayMonth(from_))
               : QCoreApplication::translate(
                     "Calendar",
                     "%1 of %2 has no other day to go to; each says why. Esc leaves it.")
                     .arg(session_, text::weekdayDayMonth(from_));
}

} // namespace restride
