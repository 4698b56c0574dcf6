// SPDX-License-Identifier: GPL-3.0-or-later
// The runner to look around with: a made-up story, kept as an ordinary document in the resources.
#pragma once

#include "core/journal/journal.h"

#include <optional>

namespace restride {

/// The sample runner's journal, moved so that its last day is the one before `today`. Empty where
/// the resource is not linked in.
std::optional<Journal> sampleRunner(Date today);

} // namespace restride
