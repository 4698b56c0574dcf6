// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/laws/one_step/order.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::test {
namespace {

bool mayRun(const State &state)
{
    return state.referral.signs.empty() && (state.gate.open || state.gate.opensTonight);
}

/// The first day that may hold a session, as far as is known.
Date firstDay(const State &state)
{
    const Date opens = state.gate.open ? state.day : state.day + Days{1};
    return std::max({state.block.until, state.flares.restUntil + Days{1}, opens});
}

/// The level as one figure: rungs, and above them minutes a week.
int levelOf(const State &state)
{
    return state.mode == Mode::Ladder ? state.rung.quarters()
                                      : 4 * Rung::kHighest + 1 + state.allowance.count();
}

} // namespace

std::string allowsMore(const State &worse, const State &better)
{
    if (mayRun(worse) && !mayRun(better))
        return "running, where the other waits for the gate or a clinician";
    if (!worse.referral.signs.empty())
        return {}; // from here the ladder begins anew
    if (better.entry.due || worse.entry.due)
        return {}; // there is no level yet: it is compared once there is
    if (levelOf(worse) > levelOf(better))
        return "a higher level: " + std::to_string(levelOf(worse)) + " for " +
               std::to_string(levelOf(better));
    const bool sameLevel = levelOf(worse) == levelOf(better);
    if (sameLevel && worse.mode == Mode::Ladder &&
        worse.climb.cleanHalves > better.climb.cleanHalves)
        return "more sessions that count on the rung";
    if (sameLevel && worse.mode == Mode::Base && worse.longRun > better.longRun)
        return "a longer long run";
    if (firstDay(worse) < firstDay(better))
        return "a session sooner: " + toIsoDate(firstDay(worse)) + " for " +
               toIsoDate(firstDay(better));
    if (better.growthHeldUntil &&
        worse.growthHeldUntil.value_or(Date::min()) < *better.growthHeldUntil)
        return "growth sooner";
    if (worse.flares.dates.size() < better.flares.dates.size())
        return "fewer flare-ups remembered";
    if (better.progressStopped() && !worse.progressStopped())
        return "progress, where the other waits for a clinician";
    return {};
}

} // namespace restride::test
