// SPDX-License-Identifier: GPL-3.0-or-later
// `restride tour`: the sample runner's verdict and week as plain text, for a look at what the
// program does where there is no display.
#pragma once

#include "app/cli/exit_status.h"

#include <QStringList>

namespace restride::cli {

/// `arguments` are those after the word `tour`. Needs the application object.
ExitStatus runTour(const QStringList &arguments);

} // namespace restride::cli
