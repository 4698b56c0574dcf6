// SPDX-License-Identifier: GPL-3.0-or-later
// Failures of the machine in plain words, for the window to say once. The machine's own words go to
// the log, not here.
#pragma once

#include "core/journal/store.h"

#include <QString>

namespace restride {

/// What happened, what was kept, what can be done.
QString failureWords(const StoreError &error);

} // namespace restride
