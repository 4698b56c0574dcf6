// SPDX-License-Identifier: GPL-3.0-or-later
// The ways back that are printed and handed out, lived as they are meant: they repeat and step
// back on pain, and learn nothing else from the runner.
#pragma once

#include "tests/simulation/policy.h"

namespace restride::simulation {

/// Five even-sounding stages of thirty minutes after a walking one, two passes each; pain of 4
/// repeats, a flare-up goes one stage back after two days of rest.
std::unique_ptr<Policy> clinicLadder(const VirtualRunner &runner);
/// Nine weeks of three sessions; a bad week is done again.
std::unique_ptr<Policy> couchToFiveK(const VirtualRunner &runner);
/// Continuous jogging from five minutes, a tenth more a week; after a flare-up rest until the knee
/// has settled, then nine tenths.
std::unique_ptr<Policy> tenPercent(const VirtualRunner &runner);
/// The rungs of the rulebook's section 5, two clean sessions up, a flare-up one down.
std::unique_ptr<Policy> bareLadder(const VirtualRunner &runner);
/// Reads the knee: a session just inside what it takes today.
std::unique_ptr<Policy> oracle(const VirtualRunner &runner);
std::unique_ptr<Policy> oracleEveryOtherDay(const VirtualRunner &runner);

} // namespace restride::simulation
