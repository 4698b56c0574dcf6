// SPDX-License-Identifier: GPL-3.0-or-later
// What a planned run waits for, because paper cannot re-plan. For ui/print only.
#pragma once

#include "ui/print/week_rows.h"

namespace restride {

/// "Rung 4½, if Tuesday was clean. If not, Tuesday's run." Precondition: `day` is a planned day
/// that holds running, and no race.
QString runCondition(const WeekSource &source, const Day &day);

} // namespace restride
