// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's JSON values forget about the text they came from: keys that stand twice in one object
// (the last one silently wins), and the order in which the keys were written. Reads text that is
// known to be JSON; it is no parser and refuses nothing.
#pragma once

#include "app/exchange/fault.h"

#include <string_view>

namespace restride {

/// One fault for each key that stands more than once in its object. Precondition: `json` parses.
Faults repeatedKeys(std::string_view json);

/// Sorts `faults` by where their paths stand in `json`; a path that is not there (a missing key)
/// stands with its object. Precondition: `json` parses.
void orderAsWritten(Faults &faults, std::string_view json);

} // namespace restride
