// SPDX-License-Identifier: GPL-3.0-or-later
// The seven rows of the week sheet. For ui/print only.
#pragma once

#include "ui/print/week_sheet.h"

#include <optional>

namespace restride {

/// What the rows are made from; all of it outlives the call.
struct WeekSource {
    const Plan &plan;
    const std::vector<LivedDay> &lived;
    const std::vector<Entry> &log;
    const Runner &runner; ///< whose paces tell the length of a run that was logged without one
};

/// The day as it was planned: a past one from `lived`, else from the plan. Null where neither has
/// it.
const Day *plannedOn(const WeekSource &source, Date date);

struct OnFoot {
    Seconds walk{};
    Seconds jog{};
};

/// What was walked and jogged on that day, in all of its runs together; empty where none is logged.
std::optional<OnFoot> onFootOn(const WeekSource &source, Date date);

SheetRow sheetRow(const WeekSource &source, Date date);

} // namespace restride
