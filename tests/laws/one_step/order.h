// SPDX-License-Identifier: GPL-3.0-or-later
// The order on states: one is no better than another where each of its limits allows no more.
#pragma once

#include "core/planner/state.h"

#include <string>

namespace restride::test {

/// The limit by which `worse` allows more than `better`, in words; empty where there is none.
std::string allowsMore(const State &worse, const State &better);

} // namespace restride::test
