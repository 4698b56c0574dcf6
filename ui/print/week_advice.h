// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the seven rows: when to stop, what clean means, what a clinician should see
// first; under a red flag, what to tell them instead. For ui/print only.
#pragma once

#include "ui/print/week_rows.h"

namespace restride {

/// Precondition: the rows of `sheet` are filled in.
void fillInAdvice(WeekSheet &sheet, const WeekSource &source, const Profile &profile);

} // namespace restride
