// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/shift.h"

namespace restride {
namespace {

void shift(std::optional<Date> &date, Days by)
{
    if (date)
        *date += by;
}

void shift(Goal &goal, Days by)
{
    goal.race.date += by;
    shift(goal.switchBy, by);
    for (Race &race : goal.alternatives)
        race.date += by;
}

void shift(Runner &runner, Days by)
{
    WeekdaySet days;
    for (unsigned index = 0; index < 7; ++index)
        if (runner.runDays.contains(Weekday{index}))
            days.insert(Weekday{index} + by);
    runner.runDays = days;
    if (runner.longRunDay)
        *runner.longRunDay += by;
}

void shift(Entry &entry, Days by)
{
    baseOf(entry).date += by;
    if (auto *moved = std::get_if<MoveEntry>(&entry)) {
        moved->from += by;
        moved->to += by;
    }
}

} // namespace

Journal shiftedBy(Journal journal, int days)
{
    const Days by{days};
    if (journal.profile.goal)
        shift(*journal.profile.goal, by);
    shift(journal.profile.runner, by);
    shift(journal.profile.knee.onset, by);
    shift(journal.profile.before.lastRun, by);
    for (Entry &entry : journal.log)
        shift(entry, by);
    return journal;
}

} // namespace restride
