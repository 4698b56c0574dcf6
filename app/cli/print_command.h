// SPDX-License-Identifier: GPL-3.0-or-later
// `restride print`: the week, the whole plan, the race card or the page for a clinician as a PDF,
// without a window.
#pragma once

#include "app/cli/exit_status.h"

#include <QStringList>

namespace restride::cli {

/// `arguments` are those after the word `print`. Needs a GUI application object, for fonts; the
/// offscreen platform will do.
ExitStatus runPrint(const QStringList &arguments);

} // namespace restride::cli
