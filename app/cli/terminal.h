// SPDX-License-Identifier: GPL-3.0-or-later
// The two streams of a command: answers to standard output, each there at once; everything that is
// said about them to standard error.
#pragma once

#include "app/cli/exit_status.h"

#include <QString>

#include <string_view>

namespace restride::cli {

/// Writes `line` and a line end to standard output and flushes it. False where nobody can read it
/// (a full disk, a closed pipe).
[[nodiscard]] bool printLine(std::string_view line);
/// As `printLine`, with no line end.
[[nodiscard]] bool printBytes(std::string_view bytes);

/// Says `sentence` on standard error, with the program's name before it.
void complain(const QString &sentence);

/// Says what is wrong with the command and where help is; the status to end with.
ExitStatus misused(const QString &sentence);

/// Says that an answer could not be written; the status to end with.
ExitStatus cannotPrint();

} // namespace restride::cli
