// SPDX-License-Identifier: GPL-3.0-or-later
// Smaller runners: what RapidCheck tries instead of a made-up runner that breaks a law, so that a
// failure shows the few entries and figures that matter.
#pragma once

#include "tests/support/random_runner.h"

#include <rapidcheck.h>

namespace restride::test {

/// Runners a step simpler than `runner`, the boldest steps first. Each is a valid runner; none is
/// as large, so that shrinking comes to an end.
rc::Seq<RandomRunner> smaller(const RandomRunner &runner);

} // namespace restride::test
