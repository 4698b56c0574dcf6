// SPDX-License-Identifier: GPL-3.0-or-later
// How much was run a week: before the log, which a break goes by, and before the injury, which the
// way back goes to and of which hills and speed ask a share (section 7). The two differ where the
// runner went on for some weeks with a sore knee.
#pragma once

#include "core/journal/profile.h"
#include "core/planner/diary.h"

#include <optional>
#include <vector>

namespace restride {

/// The last day that the weeks of `before` speak of: the one of the last run; undated, the day
/// before the log, at most the onset. Empty where nothing says.
std::optional<Date> toldWeeksEnd(const Profile &profile, const std::vector<DayReport> &diary);

/// The mean of the last four weeks of `before`; zero: none is told.
Metres weeklyBeforeLog(const Before &before);

/// The mean of the last four weeks that are known to lie before "sore since", in `before` and in
/// the log; zero: none is known. Without an injury or its onset, the weeks before the log.
Metres weeklyBeforeInjury(const Profile &profile, const std::vector<DayReport> &diary);

} // namespace restride
