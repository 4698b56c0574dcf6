// SPDX-License-Identifier: GPL-3.0-or-later
// What one rule allows. A day and a week hold the least of several limits, and the one that binds
// is the reason.
#pragma once

#include "core/base/units.h"
#include "core/plan/rule.h"

#include <cassert>
#include <span>

namespace restride {

struct Limit {
    Seconds time{}; ///< jogging
    Rule rule = Rule::BuildBase;
};

/// The least; of two that are alike the earlier one. Precondition: not empty.
constexpr Limit least(std::span<const Limit> limits)
{
    assert(!limits.empty());
    Limit bound = limits.front();
    for (const Limit &limit : limits)
        if (limit.time < bound.time)
            bound = limit;
    return bound;
}

} // namespace restride
