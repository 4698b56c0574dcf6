// SPDX-License-Identifier: GPL-3.0-or-later
// Why a session may not be moved to a day, in words.
#pragma once

#include "core/planner/move.h"

#include <QString>

namespace restride::text {

/// A few words for a cell of the calendar: "not the day after a run".
QString shortRefusal(MoveRefusal refusal);
/// The same as a sentence.
QString refusal(MoveRefusal refusal);

} // namespace restride::text
