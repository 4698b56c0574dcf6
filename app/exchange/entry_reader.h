// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one entry of the log of a `restride/1` document.
#pragma once

#include "app/exchange/object_reader.h"
#include "core/journal/entry.h"

#include <optional>

namespace restride {

/// The entry in `reader`; its id stays empty where it has none. An entry later than `today` (where
/// there is one) is a fault. Empty where it has no known type or no real date; whatever else is
/// faulty is noted by `reader`.
std::optional<Entry> readEntry(ObjectReader &reader, std::optional<Date> today);

} // namespace restride
