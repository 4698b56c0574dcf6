// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one entry of a log as `restride/1` has it, leaving out what is empty.
#pragma once

#include "app/exchange/json_writer.h"
#include "core/journal/entry.h"

namespace restride {

/// Writes `entry` as the next element of the list that `json` has open. An empty id is left out.
void writeEntry(JsonWriter &json, const Entry &entry);

} // namespace restride
