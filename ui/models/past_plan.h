// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as it stood on a past day: what was known then, and what was planned from it. A value
// made from the journal by the same planner; it is looked at and never edited.
#pragma once

#include "ui/models/calendar_source.h"

#include <memory>
#include <optional>
#include <vector>

namespace restride {

class PastPlan
{
public:
    /// `day` as its today; entries of later days are not known to it.
    PastPlan(const Journal &journal, Date day);
    PastPlan(const PastPlan &) = delete; // the source points into it
    PastPlan &operator=(const PastPlan &) = delete;

    [[nodiscard]] Date day() const { return plan_.today; }
    [[nodiscard]] const Plan &plan() const { return plan_; }
    [[nodiscard]] CalendarSource source() const;

private:
    Journal journal_;
    Plan plan_;
    std::vector<LivedDay> lived_;
};

/// The first day that a plan can be looked back at: of the first entry. Empty without one before
/// today.
std::optional<Date> firstDayToLookBackAt(const CalendarSource &source);

/// The days that flared, oldest first.
std::vector<Date> flareUps(const CalendarSource &source);

} // namespace restride
