// SPDX-License-Identifier: GPL-3.0-or-later
// Which SQLite works in this process, for whoever reports a fault.
#pragma once

#include <QString>

namespace restride {

/// "3.40.1"; empty where the driver is missing.
QString sqliteVersion();

} // namespace restride
