// SPDX-License-Identifier: GPL-3.0-or-later
// One life, day by day, for those who ask why.
#pragma once

#include "tests/simulation/trial.h"

namespace restride::simulation {

/// Prints the life of one runner under one policy, a line a day, to standard output.
void printTrace(const Life &life, const PolicyKind &kind);

} // namespace restride::simulation
