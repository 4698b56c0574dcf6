// SPDX-License-Identifier: GPL-3.0-or-later
// A journal as if all of it had happened on other days: how the sample runner comes to be of today.
#pragma once

#include "core/journal/journal.h"

namespace restride {

/// `journal` with every date moved by `days` (negative: back). Run days and the long run's day move
/// along the week, so that what fell on a run day still does; the start of the week stays.
Journal shiftedBy(Journal journal, int days);

} // namespace restride
