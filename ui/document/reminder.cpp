// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/reminder.h"

#include <algorithm>

namespace restride {
namespace {

bool isUnheardRun(const Entry &entry, Date day)
{
    const auto *run = std::get_if<RunEntry>(&entry);
    return run && run->date == day && !run->painNextMorning;
}

bool isCheckOf(const Entry &entry, Date day)
{
    return std::holds_alternative<CheckEntry>(entry) && dateOf(entry) == day;
}

} // namespace

QDateTime nextReminder(const QDateTime &seen, QTime at)
{
    QDateTime due = seen;
    due.setTime(at);
    return due > seen ? due : due.addDays(1);
}

bool asksForMorning(const Journal &journal, Date today)
{
    const auto &log = journal.log;
    const bool unheard = std::ranges::any_of(
        log, [today](const Entry &entry) { return isUnheardRun(entry, today - Days{1}); });
    return unheard && std::ranges::none_of(
                          log, [today](const Entry &entry) { return isCheckOf(entry, today); });
}

} // namespace restride
