// SPDX-License-Identifier: GPL-3.0-or-later
// The program without its window: which command the first argument names, and running it.
#pragma once

#include <QString>

namespace restride::cli {

/// Whether `word`, the program's first argument, is answered here. Anything else is for the window:
/// a runner's file, an option of Qt's.
bool isCommand(const QString &word);

/// Runs the command in `argv[1]`; the exit status of the process. Makes the application object that
/// the command needs and no more: none needs a display. Precondition: `isCommand(argv[1])`.
int runCommand(int argc, char **argv);

/// Says that `argv[1]` is no command; the exit status of the process.
int refuseCommand(int argc, char **argv);

} // namespace restride::cli
