// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendar_source.h"

#include "ui/document/document.h"
#include "ui/models/day_log.h"

#include <algorithm>

namespace restride {
namespace {

bool isFlareUp(Rule rule)
{
    return rule == Rule::FlareHighPain || rule == Rule::FlareLimp || rule == Rule::FlareMorning;
}

/// Today is no lived day yet; a run of today that flared shows in the decisions.
bool flaredToday(const CalendarSource &source, Date date)
{
    const Plan &plan = *source.plan;
    if (date != plan.today || !firstOn<RunEntry>(source, date))
        return false;
    return std::any_of(plan.decisions.begin(), plan.decisions.end(), [&](const Decision &decision) {
        return decision.date == date && isFlareUp(decision.why.rule);
    });
}

bool isFlareRest(const CalendarSource &source, Date date)
{
    if (const LivedDay *lived = livedOn(source, date))
        return lived->inFlare && lived->flareDay > 0;
    const Day *planned = plannedOn(source, date);
    return planned && planned->why.rule == Rule::FlareRest && !flaredToday(source, date);
}

} // namespace

CalendarSource sourceOf(const Document &document)
{
    const auto &before = document.before();
    return {&document.journal(),
            &document.plan(),
            &document.lived(),
            document.change() ? &*document.change() : nullptr,
            &document.issued(),
            before ? &before->journal : nullptr,
            before ? &before->plan : nullptr};
}

std::optional<CalendarSource> beforeChange(const CalendarSource &source)
{
    if (!source.journalBefore || !source.planBefore)
        return std::nullopt;
    return CalendarSource{source.journalBefore, source.planBefore, source.lived};
}

const Day *plannedOn(const CalendarSource &source, Date date)
{
    const auto &days = source.plan->days;
    const auto found = std::ranges::lower_bound(days, date, {}, &Day::date);
    return found != days.end() && found->date == date ? &*found : nullptr;
}

const LivedDay *livedOn(const CalendarSource &source, Date date)
{
    const auto dateOfLived = [](const LivedDay &day) { return day.planned.date; };
    const auto found = std::ranges::lower_bound(*source.lived, date, {}, dateOfLived);
    return found != source.lived->end() && found->planned.date == date ? &*found : nullptr;
}

const MovedDay *movedFrom(const CalendarSource &source, Date date)
{
    if (!source.change)
        return nullptr;
    const auto &moved = source.change->moved;
    const auto found = std::ranges::find(moved, date, &MovedDay::date);
    return found != moved.end() ? &*found : nullptr;
}

std::span<const Entry> entriesOn(const CalendarSource &source, Date date)
{
    return entriesOn(source.journal->log, date);
}

std::optional<Pain> nextMorningOf(const CalendarSource &source, const RunEntry &run)
{
    std::optional<Pain> worst = run.painNextMorning;
    for (const Entry &entry : entriesOn(source, run.date + Days{1}))
        if (const auto *check = std::get_if<CheckEntry>(&entry))
            worst = std::max(worst, check->painMorning); // an empty one is less than any score
    return worst;
}

std::optional<FlareSpan> flareSpanOn(const CalendarSource &source, Date date)
{
    const LivedDay *lived = livedOn(source, date);
    const bool flared =
        (lived && lived->inFlare && lived->flareDay == 0) || flaredToday(source, date);
    if (!flared && !isFlareRest(source, date))
        return std::nullopt;
    Date first = flared ? date + Days{1} : date;
    while (!flared && isFlareRest(source, first - Days{1}))
        first -= Days{1};
    Date end = flared ? first : date;
    while (isFlareRest(source, end))
        end += Days{1};
    return FlareSpan{flared ? 0 : daysBetween(first, date) + 1, daysBetween(first, end)};
}

} // namespace restride
