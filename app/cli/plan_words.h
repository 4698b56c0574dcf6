// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a plan's document: those of the window and the paper.
#pragma once

#include "app/exchange/plan_writer.h"

namespace restride::cli {

PlanWords planWords();

} // namespace restride::cli
