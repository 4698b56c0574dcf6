// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a journal as a runner's document, `restride/1`. Reading it back gives the same journal,
// to the second and the metre, ids and notes included.
#pragma once

#include "app/exchange/json_writer.h"
#include "core/journal/journal.h"

#include <optional>
#include <string>

namespace restride {

/// The document of `journal`, as of `today` where it is given. What is left out stands at its
/// default. No line end after it.
std::string writeDocument(const Journal &journal, std::optional<Date> today,
                          JsonWriter::Layout layout = JsonWriter::Layout::Readable);

} // namespace restride
