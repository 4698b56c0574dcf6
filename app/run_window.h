// SPDX-License-Identifier: GPL-3.0-or-later
// The way into the program with its window.
#pragma once

namespace restride {

/// Opens the window and runs it to its end; the exit status of the process.
int runWindow(int argc, char **argv);

} // namespace restride
