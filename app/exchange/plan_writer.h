// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan as one line of `restride-plan/1`. The sentences in it come from outside, so that
// documents say what window and paper say without this folder knowing either.
#pragma once

#include "core/plan/plan.h"

#include <functional>
#include <string>
#include <vector>

namespace restride {

/// The words of a plan, UTF-8. Every function is set.
struct PlanWords {
    std::function<std::string(const Why &)> because; ///< why a day or a decision is so
    std::function<std::string(const Why &)> effect;  ///< what a decision changed
    std::function<std::string(Rule)> source;         ///< what the rule rests on
    std::function<std::vector<std::string>(const Plan &)> verdict; ///< the verdict, in sentences
};

/// One line, without its line end.
std::string writePlan(const Plan &plan, const PlanWords &words);

} // namespace restride
