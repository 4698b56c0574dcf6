// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/policy.h"

#include "core/planner/schedule.h"
#include "tests/simulation/fixed_policies.h"
#include "tests/simulation/restride_policy.h"

#include <algorithm>
#include <array>

namespace restride::simulation {
namespace {

constexpr std::array kPolicies{
    PolicyKind{"clinic ladder", true, clinicLadder},
    PolicyKind{"couch to 5k", true, couchToFiveK},
    PolicyKind{"10 % a week", true, tenPercent},
    PolicyKind{"bare ladder", true, bareLadder},
    PolicyKind{"Restride", false, restride},
    PolicyKind{"oracle", false, oracle},
    PolicyKind{"oracle, every other day", false, oracleEveryOtherDay},
};

} // namespace

bool isSessionDay(Date date)
{
    static const WeekdaySet kPattern = runPattern(Runner{}, 3, 2);
    return kPattern.contains(weekdayOf(date));
}

std::span<const PolicyKind> policies()
{
    return kPolicies;
}

const PolicyKind *policyNamed(std::string_view name)
{
    const auto *const found =
        std::find_if(kPolicies.begin(), kPolicies.end(),
                     [&](const PolicyKind &kind) { return kind.name == name; });
    return found == kPolicies.end() ? nullptr : found;
}

} // namespace restride::simulation
