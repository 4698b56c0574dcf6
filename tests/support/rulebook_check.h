// SPDX-License-Identifier: GPL-3.0-or-later
// An independent reader of plans: it sees the journal and the emitted days only, shares no code
// with the planner, and names each rule that a day breaks.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace restride::test {

/// One sentence a breach, with its day; empty when the plan keeps the rules.
std::vector<std::string> breachesOf(const Plan &plan, const Journal &journal);

/// Whether runs of an injured runner may touch on `date`: nothing but base and build for 8 weeks.
bool mayTouch(const Plan &plan, Date date);

/// The same in one text, for a failure message.
std::string listed(const std::vector<std::string> &breaches);

} // namespace restride::test
