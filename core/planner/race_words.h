// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says of its race beside the verdict (section 10): the card, the day of decision,
// the test run. Read off the finished plan, so that the words hold what the days show (law 8).
#pragma once

#include "core/journal/profile.h"
#include "core/plan/plan.h"

namespace restride::race {

/// Adds the race's decisions to a plan with its verdict, alternatives and days.
void tell(Plan &plan, const Profile &profile);

} // namespace restride::race
