// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/taken.h"

#include <algorithm>

namespace restride {

std::optional<Taken> takenOf(const State &state)
{
    Taken taken;
    for (const RunRecord &run : state.runs) {
        if (!run.taken || run.jogged == Seconds{})
            continue;
        if (*run.taken)
            taken.longest = std::max(taken.longest.value_or(run.jogged), run.jogged);
        else
            taken.shortestNot = std::min(taken.shortestNot.value_or(run.jogged), run.jogged);
    }
    return taken == Taken{} ? std::nullopt : std::optional(taken);
}

} // namespace restride
