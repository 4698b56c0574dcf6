// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a runner, day by day, whatever is asked of it: sessions missed and overdone, the
// form of the day, strain from daily life, and how a score comes out. Drawn once and lived again
// under every policy.
#pragma once

#include "tests/simulation/population.h"

#include <cstdint>
#include <vector>

namespace restride::simulation {

struct LifeDay {
    bool missed = false;   ///< no session today, whatever is asked
    bool checked = true;   ///< the morning is told
    double surplus = 0;    ///< share by which the jogging is overdone
    double form = 1;       ///< the day's envelope as a factor
    double strain = 0;     ///< irritation from daily life, felt the next morning
    int appointmentIn = 0; ///< days until a clinician has time, when asked today
    double during = 0;     ///< how far the scores are off, in points
    double after = 0;
    double morning = 0;
    double walking = 0;
    double stairs = 0;
    double brisk = 0;
    bool operator==(const LifeDay &) const = default;
};

struct Life {
    const Population *population = nullptr;
    const World *world = nullptr;
    Traits traits;
    std::vector<LifeDay> days;
};

/// The life of runner `number`; the same for the same arguments, and the longer begins like the
/// shorter.
Life lifeOf(const Population &population, std::uint64_t seed, int number, int days,
            const World &world = worlds().front());

} // namespace restride::simulation
