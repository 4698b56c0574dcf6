// SPDX-License-Identifier: GPL-3.0-or-later
// A runner with a long log, for what is measured: somebody who follows the plan week after week,
// hurts a little now and then, and has one flare-up a year. The same on every machine.
#pragma once

#include "tests/support/random_runner.h"

namespace restride::bench {

/// What the runner of a benchmark is after.
struct Wish {
    int weeks = 52; ///< from today to the race; zero: no goal
    int distance = 21100;
    int alternatives = 0;
    KneeKind knee = KneeKind::Patellofemoral;
    Aim aim = Aim::Run;
};

/// The newest `entries` of a log of about twelve a week: three runs or four, a check on most
/// mornings, strength twice, a ride.
test::RandomRunner longLog(int entries, const Wish &wish = {});

} // namespace restride::bench
