// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what comes out of a runner's file, and what is to go into it, to the limits of
// core/journal/limits.h. Both ways ask here, so that nothing is saved that could not be loaded.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/store.h"

#include <optional>

namespace restride {

/// The first figure that is outside its limits; empty where there is none.
std::optional<StoreError> beyondLimits(const Profile &profile);
std::optional<StoreError> beyondLimits(const Entry &entry);
std::optional<StoreError> beyondLimits(const IssuedDay &told);
/// The same of what `edit` brings in; what it takes out may be anything.
std::optional<StoreError> beyondLimits(const Edit &edit);

} // namespace restride
