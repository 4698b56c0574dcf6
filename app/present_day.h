// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace restride {

/// The real day, or the one that RESTRIDE_TODAY (YYYY-MM-DD) names, for pictures.
Date presentDay();

} // namespace restride
