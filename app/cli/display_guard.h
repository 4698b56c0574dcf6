// SPDX-License-Identifier: GPL-3.0-or-later
// Without a display Qt ends the process with a message for programmers and a core dump. This says
// it in a sentence and ends it in order.
#pragma once

namespace restride::cli {

/// From here on, until the application object stands, Qt's failure to find a display ends the
/// process with a sentence on standard error and status 1.
void explainMissingDisplay();

} // namespace restride::cli
