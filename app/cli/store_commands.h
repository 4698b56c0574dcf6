// SPDX-License-Identifier: GPL-3.0-or-later
// `restride export` and `restride import`: a runner's file as a document, and a document into a
// runner's file.
#pragma once

#include "app/cli/exit_status.h"

#include <QStringList>

namespace restride::cli {

/// Writes the journal of `--file F` to standard output. `arguments` are those after the word.
/// Needs the application object.
ExitStatus runExport(const QStringList &arguments);

/// Brings the document named by `arguments`, or standard input, into `--file F`, which is made
/// where there is none. All of it or nothing.
ExitStatus runImport(const QStringList &arguments);

} // namespace restride::cli
