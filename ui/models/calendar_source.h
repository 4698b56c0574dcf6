// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar, the journal list and the "why" page are made from, and the look-ups by day
// they share. Points at values of others and owns none; it judges nothing and plans nothing.
#pragma once

#include "core/journal/issued.h"
#include "core/journal/journal.h"
#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

class Document;

/// Journal, plan and lived days are set, and what they point at outlives the source.
struct CalendarSource {
    const Journal *journal = nullptr;
    const Plan *plan = nullptr;
    const std::vector<LivedDay> *lived = nullptr;   ///< by date
    const PlanDifference *change = nullptr;         ///< null: nothing moved
    const std::vector<IssuedDay> *issued = nullptr; ///< null: nothing is known to have been told
    const Journal *journalBefore = nullptr;         ///< what `change` came from; null without one
    const Plan *planBefore = nullptr;               ///< likewise
};

/// The parts of `document`, valid until the document is destroyed.
CalendarSource sourceOf(const Document &document);

/// The calendar as it stood before the change; empty where nothing has changed.
std::optional<CalendarSource> beforeChange(const CalendarSource &source);

/// The planned day, from today on; null outside the plan.
const Day *plannedOn(const CalendarSource &source, Date date);
/// The lived day, before today; null before the first entry.
const LivedDay *livedOn(const CalendarSource &source, Date date);
/// What the change took from that day; null when nothing moved there.
const MovedDay *movedFrom(const CalendarSource &source, Date date);
/// The entries of one day, in the order of the log.
std::span<const Entry> entriesOn(const CalendarSource &source, Date date);

/// The first entry of one form on a day, or null.
template <typename Form> const Form *firstOn(const CalendarSource &source, Date date)
{
    for (const Entry &entry : entriesOn(source, date))
        if (const auto *found = std::get_if<Form>(&entry))
            return found;
    return nullptr;
}

/// How the knee was on the morning after `run`: its own figure or that of the next day's check,
/// the higher where both are there; empty when neither is.
std::optional<Pain> nextMorningOf(const CalendarSource &source, const RunEntry &run);

/// A day that flared, or one of the rest days after it.
struct FlareSpan {
    int day = 0;      ///< 0 the day that flared, 1 its first rest day, …
    int restDays = 0; ///< rest days of this flare-up, past and planned
    bool operator==(const FlareSpan &) const = default;
};
/// Empty on a day outside any flare-up.
std::optional<FlareSpan> flareSpanOn(const CalendarSource &source, Date date);

} // namespace restride
