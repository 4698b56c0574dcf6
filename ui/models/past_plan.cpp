// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/past_plan.h"

#include "core/planner/planner.h"

#include <algorithm>

namespace restride {

PastPlan::PastPlan(const Journal &journal, Date day)
{
    const auto end = std::ranges::upper_bound(journal.log, day, {}, dateOf);
    journal_.profile = journal.profile;
    journal_.log.assign(journal.log.begin(), end);
    plan_ = makePlan(journal_, day);
    lived_ = livedDays(journal_, day);
}

CalendarSource PastPlan::source() const
{
    return {&journal_, &plan_, &lived_, nullptr};
}

std::optional<Date> firstDayToLookBackAt(const CalendarSource &source)
{
    const auto &log = source.journal->log;
    if (log.empty() || dateOf(log.front()) >= source.plan->today)
        return std::nullopt;
    return dateOf(log.front());
}

std::vector<Date> flareUps(const CalendarSource &source)
{
    std::vector<Date> days;
    for (const LivedDay &day : *source.lived)
        if (day.inFlare && day.flareDay == 0)
            days.push_back(day.planned.date);
    return days;
}

} // namespace restride
