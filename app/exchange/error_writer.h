// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the answer to a document that could not be planned: `restride-error/1`.
#pragma once

#include "app/exchange/fault.h"

#include <string>

namespace restride {

/// One line, without its line end. `line` counts from 1.
std::string writeError(int line, const Faults &faults);

} // namespace restride
