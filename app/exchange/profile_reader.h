// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a `restride/1` document that are no log.
#pragma once

#include "app/exchange/object_reader.h"
#include "core/journal/profile.h"

#include <optional>

namespace restride {

/// The profile in the document `root`. No past fact may lie after `today`; no race may lie before
/// `planFrom`, or before `today` where that is empty. Without either nothing is held against a day.
/// What is faulty is noted by `root` and comes out as its default.
Profile readProfile(ObjectReader &root, std::optional<Date> today, std::optional<Date> planFrom);

} // namespace restride
