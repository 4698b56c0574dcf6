// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the entries of documents that have none, made from their content alone: the same
// document gives the same ids on every machine, whatever the order of its lines.
#pragma once

#include "core/journal/entry.h"

#include <vector>

namespace restride {

/// Gives an id to each entry of `log` that has none. Entries of the same content are told apart by
/// a running number.
void giveIds(std::vector<Entry> &log);

} // namespace restride
