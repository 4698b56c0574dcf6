// SPDX-License-Identifier: GPL-3.0-or-later
// What `restride --help` tells.
#pragma once

#include <QString>

namespace restride::cli {

/// In the language in force; the commands themselves are alike in all.
QString helpText();

} // namespace restride::cli
