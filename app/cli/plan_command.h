// SPDX-License-Identifier: GPL-3.0-or-later
// `restride plan`: documents in, plans out. No window, no database, no settings.
#pragma once

#include "app/cli/exit_status.h"

#include <QStringList>

namespace restride::cli {

/// `arguments` are those after the word `plan`. Needs the application object.
ExitStatus runPlan(const QStringList &arguments);

} // namespace restride::cli
