// SPDX-License-Identifier: GPL-3.0-or-later
// How fields look in the dialogs: rounded, 34 high, with a border that can be seen. Fusion does the
// rest. Only fields wear it; buttons have their look from the theme.
#pragma once

class QWidget;

namespace restride {

/// Gives all fields and tick boxes below `root` the look of the dialogs. Call once they are made.
void dressFields(QWidget *root);

} // namespace restride
