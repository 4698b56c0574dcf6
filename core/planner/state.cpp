// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/state.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {

using namespace numbers;

int State::recentFlares(Date on) const
{
    return static_cast<int>(std::count_if(flares.begin(), flares.end(), [&](Date flare) {
        return daysBetween(flare, on) <= kFlareMemoryDays;
    }));
}

Seconds State::longestRun(Date on) const
{
    return runs.longest(on);
}

Metres State::longestOuting(Date on) const
{
    Metres longest;
    runs.visitSince(on - Days{kLongestWindowDays},
                    [&](const RunRecord &run) { longest = std::max(longest, run.distance); });
    return longest;
}

std::optional<int> State::meanPeakTenths(Date on) const
{
    int sum = 0;
    int count = 0;
    runs.visitSince(on - Days{kHoldDays}, [&](const RunRecord &run) {
        sum += run.peak ? run.peak->score() : 0;
        count += run.peak ? 1 : 0;
    });
    if (count == 0)
        return std::nullopt;
    return sum * 10 / count;
}

Urgency State::urgency() const
{
    if (signs.contains(Sign::Breathlessness) && signs.contains(Sign::CalfSwelling))
        return Urgency::Emergency;
    // Breathlessness alone stands in no table; the more cautious neighbour is taken.
    constexpr std::array kSameDay{
        Sign::CannotBearWeight, Sign::Deformity, Sign::HotJoint,      Sign::Fever,
        Sign::CalfSwelling,     Sign::Locking,   Sign::Breathlessness};
    const bool sameDay = std::any_of(kSameDay.begin(), kSameDay.end(),
                                     [&](Sign sign) { return signs.contains(sign); });
    if (sameDay)
        return Urgency::SameDay;
    return signs.empty() ? Urgency::Soon : Urgency::Urgent;
}

} // namespace restride
