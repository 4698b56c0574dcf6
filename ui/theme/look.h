// SPDX-License-Identifier: GPL-3.0-or-later
// The small style sheet for what a palette cannot say: flat cards, the primary button, segments and
// pills. Each sheet is set on the widget itself, never on the application and never on an item
// view. Asked for through `setLook` in theme.h.
#pragma once

namespace restride {

/// Writes the sheets of all marked widgets anew, in the colours of the theme in force.
void refreshLooks();

} // namespace restride
